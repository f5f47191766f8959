import { max, min } from "d3";
import type { Draft, GroupMark, Mark, TextMark, TextSpan } from "../scene/scene.js";
import type { TimelineEvent } from "../model/timeline.js";
import { safeUrl } from "../model/urls.js";
import type { Brush } from "./brush.js";
import { drawBar, drawClaims } from "./intervalBars.js";
import type { IntervalLabel, LanedInterval } from "./intervalLanes.js";
import { entryGap, noteSpan, titleSpans, type LabelLine } from "./labelText.js";
import type { PlacedLabel } from "./placedLabel.js";
import { dotRadius, drawMoment, inked, type MarkedUnit } from "./momentMarks.js";
import { textStyles } from "./textStyle.js";
import type { Unit } from "./units.js";

/** The words with which an event is named to those who do not see it: its date as known, and its title. */
export type NameOf = (event: TimelineEvent) => string;

/** Heights of the parts of an interval's lane. */
export const barHeight = 10;
export const bareBarHeight = 6;
const barToWords = 8;
/** How far what can be pointed at, and is outlined when selected, reaches beyond the words. */
const hitInset = 3;

/** Where a moment is drawn: the middle of its mark, and the line from which labels are counted upwards. */
export interface MomentPlace {
  readonly y: number;
  readonly base: number;
  /** Whether the leader line is drawn with the event; else it is one of many beneath all labels. */
  readonly ownLeader: boolean;
}

/** Draws a moment: leader line, marks, label; several events of one date as one, each with its title. */
export function drawMomentUnit(
  marked: MarkedUnit,
  label: PlacedLabel | null,
  place: MomentPlace,
  brush: Brush,
  nameOf: NameOf,
): GroupMark {
  const { unit } = marked;
  const marks: Mark[] = [];
  if (label && place.ownLeader) marks.push(leaderOf(marked, label, place, brush));
  for (const mark of drawMoment(marked, place.y, brush)) marks.push(mark);
  if (label) {
    for (const line of dateLines(label, place, brush, brush.colorOf(unit.group))) marks.push(line);
  } else marks.push(hitAround(marked, place.y, brush));
  const titles = (event: TimelineEvent) => (label ? titleLines(event, label, place, brush) : []);
  return unitGroup(unit, "moment", marks, titles, nameOf);
}

/** The group of a unit: what its events share, then the words of each. */
export function unitGroup(
  unit: Unit,
  part: string,
  shared: readonly Mark[],
  titlesOf: (event: TimelineEvent) => readonly Mark[],
  nameOf: NameOf,
): GroupMark {
  const [first] = unit.events;
  if (unit.events.length === 1 && first) {
    const marks = [...shared, ...titlesOf(first)];
    return {
      type: "group",
      key: `event ${unit.key}`,
      part: `event ${part}`,
      event: first.id,
      name: nameOf(first),
      marks,
    };
  }
  const members = unit.events.map((event): GroupMark => {
    const marks = titlesOf(event);
    return {
      type: "group",
      key: `event ${event.id}`,
      part: "event member",
      event: event.id,
      name: nameOf(event),
      marks,
    };
  });
  return { type: "group", key: `stack ${unit.key}`, part: "stack", marks: [...shared, ...members] };
}

/** The line from a mark up to its label. */
export function leaderEnds(
  marked: MarkedUnit,
  { anchor, flag }: PlacedLabel,
  { y, base }: MomentPlace,
): { x: number; from: number; to: number } {
  const onDot = marked.spans.some((span) => span.dot && anchor >= inked(span).left && anchor <= inked(span).right);
  const top = flag.side === "over" ? base - flag.bottom + 3 : base - flag.top;
  return { x: anchor, from: onDot ? y - dotRadius + 1 : y - 4.5, to: top };
}

function leaderOf(marked: MarkedUnit, label: PlacedLabel, place: MomentPlace, brush: Brush): Mark {
  const { x, from, to } = leaderEnds(marked, label, place);
  return {
    type: "rule",
    key: "leader",
    part: "leader",
    x1: x,
    y1: from,
    x2: x,
    y2: to,
    stroke: brush.colorOf(marked.unit.group),
  };
}

/** Something to point at where there are no words: 24 pixels wide at least. */
function hitAround({ spans }: MarkedUnit, y: number, brush: Brush): Mark {
  const left = min(spans, (span) => inked(span).left) ?? 0;
  const right = max(spans, (span) => inked(span).right) ?? 0;
  const spare = Math.max(0, 24 - (right - left)) / 2;
  return {
    type: "rect",
    key: "hit",
    part: "hit",
    x: left - spare,
    y: y - 12,
    width: right - left + 2 * spare,
    height: 24,
    fill: brush.theme.paper,
    fillOpacity: 0,
  };
}

/** The lines of a label that its events share: the date, and how many more there are. */
export function dateLines(
  label: PlacedLabel,
  { base }: Pick<MomentPlace, "base">,
  brush: Brush,
  color: string,
): Mark[] {
  const { lines } = label.block;
  const marks: Mark[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as LabelLine;
    if (line.entry !== null) continue;
    const fill = line.role === "date" ? color : brush.theme.muted;
    addText(marks, line, label, base, `line-${String(index)}`, fill, brush);
  }
  return marks;
}

/** The lines of a label that are one event's own, and something to point at around them. */
export function titleLines(
  event: TimelineEvent,
  label: PlacedLabel,
  { base }: Pick<MomentPlace, "base">,
  brush: Brush,
): Mark[] {
  const { block, flag } = label;
  const own = block.lines.filter(({ entry }) => entry?.event === event.id);
  const [first] = own;
  if (!first) return [];
  const top = base - flag.top + first.y - 13;
  const alone = block.lines.every(({ entry }) => entry === null || entry.event === event.id);
  const around = alone ? 0 : entryGap / 2;
  const hitTop = alone ? base - flag.top : top - around;
  const height = base - flag.top + (own.at(-1)?.y ?? 0) + 5 + around - hitTop;
  const hit: Mark = {
    type: "rect",
    key: "hit",
    part: "hit",
    x: flag.left - hitInset,
    y: hitTop,
    width: flag.right - flag.left + 2 * hitInset,
    height,
    fill: brush.theme.paper,
    fillOpacity: 0,
  };
  const words: Mark[] = [];
  for (let index = 0; index < own.length; index++) {
    addText(words, own[index] as LabelLine, label, base, `title-${String(index)}`, undefined, brush);
  }
  return [hit, ...linked(words, event)];
}

/** The words of a title, as a link where the event has an address that is safe: a timeline may have been read by nobody. */
function linked(words: readonly Mark[], { url }: TimelineEvent): readonly Mark[] {
  const href = url === undefined ? undefined : safeUrl(url);
  if (href === undefined || words.length === 0) return words;
  return [{ type: "group", key: "link", part: "event-link", href, marks: words }];
}

/**
 * A line of a label. What ends at its right has the numbers of its notes apart: LibreOffice begins a second piece of text that
 * is anchored at its end at the far side of the first.
 */
function addText(
  marks: Mark[],
  line: LabelLine,
  { flag }: PlacedLabel,
  base: number,
  key: string,
  fill: string | undefined,
  brush: Brush,
): void {
  const y = base - flag.top + line.y;
  const { muted } = brush.theme;
  const spans = titleSpans(line, muted);
  if (flag.side !== "left") marks.push(wordsAt(line, flag.left, y, key, fill, spans));
  else if (spans.length < 2) marks.push(wordsAt(line, flag.right, y, key, fill, spans, "end"));
  else {
    const { size, dy } = noteSpan;
    marks.push(wordsAt(line, flag.right - line.notesWidth, y, key, fill, [{ text: line.text }], "end"), {
      type: "text",
      y: y + dy,
      key: `${key}-notes`,
      part: "note-number",
      size,
      fill: muted,
      align: "end",
      x: flag.right,
      spans: [{ text: line.notes }],
    });
  }
}

function wordsAt(
  { role, entry }: LabelLine,
  x: number,
  y: number,
  key: string,
  fill: string | undefined,
  spans: TextSpan[],
  align?: "end",
): TextMark {
  const { size, weight } = role === "date" ? textStyles.date : textStyles.event;
  const mark: Draft<TextMark> = { type: "text", y, key, part: role === "title" ? "title-line" : role, size, x, spans };
  if (weight !== 400) mark.weight = weight;
  if (fill !== undefined) mark.fill = fill;
  if (entry?.lang !== undefined) mark.lang = entry.lang;
  if (align !== undefined) mark.align = align;
  return mark;
}

/** Draws an interval with the top of its bar at `top`. */
export function drawIntervalUnit(
  { unit, bar, claims, label, unsaid = false }: LanedInterval,
  top: number,
  brush: Brush,
  nameOf: NameOf,
): GroupMark {
  const event = unit.events[0] as TimelineEvent;
  const color = brush.colorOf(unit.group);
  const marks = [
    ...drawClaims(claims, top, color),
    ...drawBar(
      bar,
      top,
      label || unsaid ? barHeight : bareBarHeight,
      { color, pattern: brush.patternOf(unit.group) },
      brush,
    ),
  ];
  if (label) marks.push(...intervalWords(label, top + barHeight + barToWords, color, event, brush));
  return {
    type: "group",
    key: `event ${unit.key}`,
    part: "event interval-event",
    event: event.id,
    name: nameOf(event),
    marks,
  };
}

function intervalWords(label: IntervalLabel, top: number, color: string, event: TimelineEvent, brush: Brush): Mark[] {
  const { lang } = event;
  const { line } = textStyles.event;
  const baseline = (index: number) => top + index * line + 9 + 0.5;
  const date = (text: string, index: number): Mark => ({
    type: "text",
    key: `date-${String(index)}`,
    part: "date",
    x: label.x,
    y: baseline(index),
    size: textStyles.date.size,
    weight: textStyles.date.weight,
    fill: color,
    spans: [{ text }],
  });
  const shared = label.dateLines.length === 0;
  const dates = shared ? [date(label.date, 0)] : label.dateLines.map(date);
  const titles = label.lines.map((titleLine, index): Mark => ({
    type: "text",
    key: `title-${String(index)}`,
    part: "title-line",
    x: label.x + (shared && index === 0 ? label.indent : 0),
    y: baseline(index + label.dateLines.length),
    size: textStyles.event.size,
    ...(lang === undefined ? {} : { lang }),
    spans: titleSpans(titleLine, brush.theme.muted),
  }));
  const height = (label.dateLines.length + label.lines.length) * line;
  const hit: Mark = {
    type: "rect",
    key: "hit",
    part: "hit",
    x: label.x - hitInset,
    y: top - barHeight - barToWords,
    width: label.width + 2 * hitInset,
    height: height + barHeight + barToWords,
    fill: brush.theme.paper,
    fillOpacity: 0,
  };
  return [
    hit,
    ...dates,
    ...linked(
      titles.filter((mark) => mark.type === "text" && mark.spans.some(({ text }) => text !== "")),
      event,
    ),
  ];
}
