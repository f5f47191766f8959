import { max } from "d3";
import type { Draft, Mark } from "../../scene/scene.js";
import type { Locale } from "../../time/locale.js";
import { lineDown } from "../axisLine.js";
import { breakLine, clearOf, layDownBreaks, roomAround, wordRoom, type DownBreak } from "./downBreaks.js";
import { textStyles, type Ruler, type TextStyle } from "../textStyle.js";
import type { PlannedTick, TickPlan } from "../tickPlan.js";
import { tickPlans } from "../tickPlans.js";
import type { Theme } from "../theme.js";
import type { TimeScale } from "../timeScale.js";
import { unitsSaid } from "../unitsSaid.js";
import { wrapText } from "../wrapText.js";

/** A tick of an axis that runs down: its words, the period in front where one begins. */
interface DownTick {
  readonly y: number;
  readonly period: string;
  readonly text: string;
}

/** The axis of a drawing in which time runs down; its words stand to the left of its line. */
export interface DownAxis {
  readonly ticks: readonly DownTick[];
  readonly breaks: readonly DownBreak[];
  /** Where ticks without words stand. */
  readonly bare: readonly number[];
  /** Where periods begin: grid lines stand there. */
  readonly grid: readonly number[];
  /** Width of the widest words. */
  readonly width: number;
  /** How far words rise above the start of the scale beyond what any drawing leaves free there. */
  readonly rise: number;
}

/** A word of its own among the ticks. */
export interface DownWord {
  readonly y: number;
  readonly text: string;
}

/** Pixels between ticks at least, and how many there may be. */
const leastTickGap = 24;
const calmTickGap = 40;
const mostTicks = 400;
/** So many ticks at least are left where they stand far apart. */
const calmTicks = 4;
/** Pixels from words to the line. */
export const wordsGap = 8;
/** The width of words at least. */
const leastWidth = 46;

/**
 * The finest axis whose words stand well apart. What does not keep to `within` is broken into lines or left out; so is what only the
 * first tick says, a year or what years are counted from, where it is wider than what the others say.
 */
export function layDownAxis(
  scale: TimeScale,
  locale: Locale | undefined,
  ruler: Ruler,
  now: DownWord | null = null,
  within: Pick<DownAxis, "width" | "rise"> = { width: Infinity, rise: Infinity },
): DownAxis {
  const measure = (text: string) => ruler(text, textStyles.note);
  const plans = plansOf(scale, locale).map((plan): WordedPlan => ({ plan, ticks: ticksOf(plan, scale) }));
  const begun = (plans[0]?.ticks ?? []).filter(({ begins }) => begins).map(({ y }) => y);
  const laid = layDownBreaks(scale, locale, ruler, now?.y ?? null);
  const breaks = now ? laid : clearOf(begun, laid, scale);
  const others = breaks.flatMap((each) =>
    each.lines.length === 0 ? [] : [{ y: each.middle, room: roomAround(each) }],
  );
  const taken = now ? [...others, { y: now.y, room: wordRoom.first }] : others;
  const { plan, shown } = shownTicks(plans, ruler, taken, within);
  const widths = shown.map((tick) => tickWidth(tick, ruler));
  const words = [...breaks.flatMap(({ lines }) => lines.map(measure)), now ? measure(now.text) : 0];
  const width = Math.max(leastWidth, max(widths) ?? 0, max(words) ?? 0) + wordsGap;
  const rise = max(shown, (tick) => riseOf(tick) - tick.y) ?? 0;
  return { ticks: shown, breaks, ...linesOf(plan, shown, scale), width, rise: Math.max(0, rise) };
}

/** Ticks of one level may stand nearer than it says, by this share. */
const spread = 0.85;

/** The finest ticks that stand well apart, and for where too few of those have room, nearer ones. */
function plansOf(scale: TimeScale, locale: Locale | undefined): TickPlan[] {
  const plans: TickPlan[] = [];
  const most = (scale.right - scale.left) / mostTicks;
  // Steps of other scales are no multiples of one another: there, fewer say much less.
  for (const gap of scale.warp.measure.kind === "time" ? [calmTickGap, leastTickGap] : [leastTickGap]) {
    const [finest] = tickPlans(scale, locale, Math.max(gap, most) / spread, true);
    if (finest) plans.push(finest);
  }
  return plans;
}

/** A plan, and what its ticks say. */
interface WordedPlan {
  readonly plan: TickPlan;
  readonly ticks: readonly WholeTick[];
}

/** The first plan of which enough ticks have room for their words, else that of which most have. */
function shownTicks(
  plans: readonly WordedPlan[],
  ruler: Ruler,
  taken: readonly Taken[],
  within: Pick<DownAxis, "width" | "rise">,
): { plan?: TickPlan; shown: DownTick[] } {
  let best: { plan?: TickPlan; shown: DownTick[] } = { shown: [] };
  for (const { plan, ticks } of plans) {
    for (const most of new Set([roomOf(ticks, ruler), Infinity])) {
      const room = Math.min(within.width - wordsGap, most);
      const shown = apart(ticks, taken, (tick) => {
        const set = narrowed(tick, room, ruler);
        return set && riseOf(set) - set.y <= within.rise ? set : null;
      });
      if (shown.length > best.shown.length) best = { plan, shown };
      if (shown.length >= calmTicks) return best;
    }
  }
  return best;
}

function ticksOf({ ticks }: TickPlan, scale: TimeScale): WholeTick[] {
  return ticks.flatMap((list) =>
    list.map(({ instant, text, after, period, year, begins }) => {
      const y = scale.x(instant);
      const tick: Draft<WholeTick> = { y, text, period: period("short"), brief: period("short", true), begins };
      if (after) tick.after = after;
      if (year !== undefined) tick.year = year;
      return tick;
    }),
  );
}

/** The width of what most ticks say; more where a word of what the others say is wider. */
function roomOf(ticks: readonly WholeTick[], ruler: Ruler): number {
  const words = (text: string, style: TextStyle) => max(text.split(" "), (word) => ruler(word, style)) ?? 0;
  const widths = ticks.map(({ period, brief, year, text, after }) =>
    Math.max(
      year === undefined ? ruler(period, textStyles.period) : ruler(brief, textStyles.period),
      words(period, textStyles.period),
      ruler(after?.text ?? text, textStyles.note),
      halves(text, (words) => ruler(words, textStyles.note)),
    ),
  );
  return Math.max(leastWidth, max(widths) ?? 0);
}

/** The width at which a text takes two lines. */
function halves(text: string, measure: (text: string) => number): number {
  const words = text.split(" ");
  const splits = words.map((_, index) =>
    Math.max(measure(words.slice(0, index).join(" ")), measure(words.slice(index).join(" "))),
  );
  return Math.min(...splits);
}

/** Grid lines, where periods begin or at every tick if there are none, and ticks whose words had no room. */
function linesOf(
  plan: TickPlan | undefined,
  shown: readonly DownTick[],
  scale: TimeScale,
): Pick<DownAxis, "grid" | "bare"> {
  if (!plan) return { grid: [], bare: [] };
  const worded = new Set(shown.map(({ y }) => y));
  const grid = plan.tiers ? plan.grid : plan.ticks.flatMap((list) => list.map(({ instant }) => instant));
  return {
    grid: grid.map((instant) => scale.x(instant)),
    bare: plan.bare.map((instant) => scale.x(instant)).filter((y) => !worded.has(y)),
  };
}

/** From the line of a tick up to its period, where both are in words. */
const periodRise = 14;
/** From one line of a period to the next. */
const periodLine = 16;
/** From one line of other words to the next. */
const textLine = 14;

/**
 * The ticks whose words meet neither those before them nor the words of a break. The first one shown of each period names it, in
 * place of its own words where the period begins there; the first of each year names that too, and the first of those counted from
 * today what they count.
 */
function apart(
  ticks: readonly WholeTick[],
  taken: readonly Taken[],
  fit: (tick: DownTick) => DownTick | null,
): DownTick[] {
  const shown: DownTick[] = [];
  const said = unitsSaid();
  let named: Pick<WholeTick, "period" | "year"> = { period: "" };
  for (const tick of ticks) {
    const names = tick.period !== named.period;
    const period = tick.year !== undefined && tick.year === named.year ? tick.brief : tick.period;
    const text = names && tick.begins ? "" : said.wordsOf(tick);
    if ((!names || period === "") && text === "") continue;
    const set = fit({ y: tick.y, period: names ? period : "", text });
    if (!set) continue;
    const last = shown.at(-1);
    const top = set.y - riseOf(set);
    const free = taken.every((other) => set.y <= other.y - other.room || top >= other.y + other.room);
    if (!free || (last && top - last.y < textStyles.note.line)) continue;
    shown.push(set);
    said.show(tick);
    named = tick;
  }
  return shown;
}

/** Other words, and how far from their middle ticks keep. */
interface Taken {
  readonly y: number;
  readonly room: number;
}

/** A tick before it is known whether its period, or its unit, is named already. */
interface WholeTick extends DownTick, Pick<PlannedTick, "after" | "year" | "begins"> {
  /** The period without its year. */
  readonly brief: string;
}

function riseOf({ period, text }: DownTick): number {
  const further = (lines: string, height: number) => (lines === "" ? 0 : linesIn(lines).length - 1) * height;
  const both = period !== "" && text !== "" ? periodRise : 0;
  return further(period, periodLine) + further(text, textLine) + both;
}

function tickWidth({ period, text }: DownTick, ruler: Ruler): number {
  return Math.max(widestIn(period, textStyles.period, ruler), widestIn(text, textStyles.note, ruler));
}

function widestIn(text: string, style: TextStyle, ruler: Ruler): number {
  return Math.max(...linesIn(text).map((line) => ruler(line, style)));
}

/** Words that had no room on one line have several. */
function linesIn(text: string): string[] {
  return text.split("\n");
}

/** A tick whose words keep to a width, broken into lines where they must be; other words are left out, and a tick without any. */
function narrowed({ y, period, text }: DownTick, width: number, ruler: Ruler): DownTick | null {
  const set = {
    y,
    period: broken(period, width, textStyles.period, ruler),
    text: broken(text, width, textStyles.note, ruler),
  };
  return (period !== "" && set.period === "") || set.period + set.text === "" ? null : set;
}

/** A text in lines no wider than `width`; "" if a word is wider. */
function broken(text: string, width: number, style: TextStyle, ruler: Ruler): string {
  const measure = (line: string) => ruler(line, style);
  if (measure(text) <= width) return text;
  const { lines, cut } = wrapText(text, { width, lines: 3, measure });
  return cut || text.split(" ").some((word) => measure(word) > width) ? "" : lines.join("\n");
}

/** Draws the axis with its line at `x`. */
export function drawDownAxis({ ticks, bare, breaks }: DownAxis, x: number, scale: TimeScale, theme: Theme): Mark[] {
  const right = x - wordsGap;
  return [
    {
      type: "path",
      key: "line",
      part: "axis-line",
      d: lineDown(scale, x),
      fill: "none",
      stroke: theme.ink,
      strokeWidth: 1.2,
    },
    ...ticks.map(({ y }, index): Mark => ({
      type: "rule",
      key: `tick-${String(index)}`,
      part: "tick",
      x1: x - 5,
      y1: y,
      x2: x,
      y2: y,
      stroke: theme.ink,
    })),
    ...bare.map((y, index): Mark => ({
      type: "rule",
      key: `bare-tick-${String(index)}`,
      part: "tick",
      x1: x - 3,
      y1: y,
      x2: x,
      y2: y,
      stroke: theme.muted,
    })),
    ...ticks.flatMap((tick, index) => tickWords(tick, String(index), right, theme)),
    ...breaks.flatMap(({ middle, lines }, index) =>
      lines.map((text, line): Mark => ({
        type: "text",
        key: `gap-${String(index)}-${String(line)}`,
        part: "gap-label",
        x: right,
        y: middle + 4 + (line - (lines.length - 1) / 2) * breakLine,
        size: textStyles.note.size,
        align: "end",
        fill: theme.muted,
        spans: [{ text }],
      })),
    ),
  ];
}

/** The period in bold, and under it the tick's own words; each on the line of the tick where it stands alone. */
function tickWords(tick: DownTick, key: string, x: number, theme: Theme): Mark[] {
  const { period, text, y } = tick;
  const { size, weight } = textStyles.period;
  const marks: Mark[] = [];
  if (period !== "") {
    for (const [index, text] of linesIn(period).entries()) {
      marks.push({
        type: "text",
        key: `period-${key}${index === 0 ? "" : `-${String(index)}`}`,
        part: "period-label",
        x,
        y: y + 4 - riseOf(tick) + index * periodLine,
        size,
        align: "end",
        weight,
        fill: theme.ink,
        spans: [{ text }],
      });
    }
  }
  const lines = text === "" ? [] : linesIn(text);
  for (const [index, text] of lines.entries()) {
    marks.push({
      type: "text",
      key: `tick-label-${key}${index === 0 ? "" : `-${String(index)}`}`,
      part: "tick-label",
      x,
      y: y + 4 - (lines.length - 1 - index) * textLine,
      size: textStyles.note.size,
      align: "end",
      fill: theme.muted,
      spans: [{ text }],
    });
  }
  return marks;
}
