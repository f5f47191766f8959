import { descending, sum } from "d3";
import type { Mark, TextMark } from "../scene/scene.js";
import type { TimelineEvent } from "../model/timeline.js";
import { formatCount } from "../time/formatCount.js";
import type { Context } from "./context.js";
import type { Span } from "./spans.js";
import { textStyles } from "./textStyle.js";
import type { Unit } from "./units.js";
import { sentence } from "./words.js";
import { wrapText } from "./wrapText.js";

/** The words of what a window lies within: for each unit that has room its marks, and how many more there are. */
export interface Meanwhile {
  readonly words: ReadonlyMap<string, readonly Mark[]>;
  readonly more: readonly Mark[];
  /** How many events are named. */
  readonly named: number;
}

export const noMeanwhile: Meanwhile = { words: new Map(), more: [], named: 0 };

/** Pixels: between two dates, from a date to its title, and a title at least. */
const apart = 22;
const afterDate = 7;
const leastTitle = 60;

/** One unit in the row. */
interface Entry {
  readonly unit: Unit;
  readonly date: string;
  readonly title: string;
  readonly dateWidth: number;
  readonly titleWidth: number;
}

/**
 * A row of words above a window for what may have happened in it, though its label stands elsewhere: somebody who looks at March
 * 2014 is told of what happened some time in 2014. The most important first, as many as have room, then a count.
 */
export function layMeanwhile(units: readonly Unit[], span: Span, baseline: number, context: Context): Meanwhile {
  const { ruler, theme } = { ruler: context.ruler, theme: context.options.theme };
  if (units.length === 0) return noMeanwhile;
  const order = [...units].sort((a, b) => descending(a.importance, b.importance));
  const total = sum(units, ({ events }) => events.length);
  const spare = 12 + ruler(`+${String(total)}`, textStyles.heading);
  const words = new Map<string, readonly Mark[]>();
  let x = span.left;
  let named = 0;
  for (const unit of order) {
    const entry = entryOf(unit, span.right - spare - x, context);
    if (!entry) break;
    words.set(unit.key, drawEntry(entry, x, baseline, context));
    x += entry.dateWidth + afterDate + entry.titleWidth + apart;
    named++;
  }
  const rest = total - sum(order.slice(0, named), ({ events }) => events.length);
  const { size, weight } = textStyles.heading;
  const count = `+${String(rest)}`;
  const at = { x, y: baseline, size, weight, fill: theme.muted, spans: [{ text: count }] };
  const more: Mark[] =
    rest === 0
      ? []
      : [
          {
            type: "group",
            key: "meanwhile-more",
            part: "count meanwhile",
            name: formatCount(rest, context.words, context.words.moreEvents),
            marks: [{ type: "text", key: "text", part: "count-text", ...at }],
          },
        ];
  return { words, more, named };
}

/** The words of a unit in at most `room` pixels; null where too little of them would be left. */
function entryOf(unit: Unit, room: number, { ruler, format }: Context): Entry | null {
  const date = sentence(format(unit.when, "short"));
  const dateWidth = ruler(date, textStyles.date);
  const count = unit.events.length - 1 + (unit.more ?? 0);
  const others = count > 0 ? ` (+${String(count)})` : "";
  const whole = `${(unit.events[0] as TimelineEvent).title}${others}`;
  const left = room - dateWidth - afterDate;
  const measure = (text: string) => ruler(text, textStyles.event);
  if (left < Math.min(leastTitle, measure(whole))) return null;
  const title = wrapText(whole, { width: left, lines: 1, measure }).lines[0] ?? "";
  return { unit, date, title, dateWidth, titleWidth: measure(title) };
}

function drawEntry({ unit, date, title, dateWidth }: Entry, x: number, y: number, { brush }: Context): Mark[] {
  const words = { type: "text", y } as const;
  const lang = (unit.events[0] as TimelineEvent).lang;
  const style = textStyles.date;
  const dated: TextMark = {
    ...words,
    key: "meanwhile-date",
    part: "date meanwhile",
    x,
    size: style.size,
    weight: style.weight,
    fill: brush.colorOf(unit.group),
    spans: [{ text: date }],
  };
  const titled: TextMark = {
    ...words,
    key: "meanwhile-title",
    part: "title-line meanwhile",
    x: x + dateWidth + afterDate,
    size: textStyles.event.size,
    ...(lang === undefined ? {} : { lang }),
    spans: [{ text: title }],
  };
  return [dated, titled];
}

/** The units of which something is in a window, but not the place where their labels stand. */
export function aroundWindow(
  shown: readonly { readonly unit: Unit; readonly lane: number | null; readonly labelled: boolean }[],
  anchorOf: (index: number) => number | null,
  { start, end }: { readonly start: number; readonly end: number },
): Unit[] {
  return shown.flatMap(({ unit, lane, labelled }, index) => {
    const anchor = labelled || lane === null ? null : anchorOf(index);
    return anchor !== null && (anchor < start || anchor > end) ? [unit] : [];
  });
}
