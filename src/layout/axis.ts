import { max } from "d3";
import type { Mark } from "../scene/scene.js";
import type { Locale } from "../time/locale.js";
import { lineAcross } from "./axisLine.js";
import { breakWords, seenBreaks } from "./breakWords.js";
import type { WordsBox } from "./grid.js";
import { enterSpan, type Span } from "./spans.js";
import { textStyles, type Ruler, type TextStyle } from "./textStyle.js";
import type { PlannedTick, TickPlan } from "./tickPlan.js";
import { tickPlans } from "./tickPlans.js";
import { unitsSaid, type UnitsSaid } from "./unitsSaid.js";
import type { Theme } from "./theme.js";
import type { Break, Segment, TimeScale } from "./timeScale.js";

/** A tick's words, left-aligned behind it; those of a last one are drawn `back` as far as they would leave their segment. */
interface TickLabel {
  readonly x: number;
  readonly text: string;
  readonly width: number;
  readonly back?: number;
}

/** What the axis shows: ticks with their words, the periods under them, breaks with their length in words. */
export interface Axis {
  readonly ticks: readonly TickLabel[];
  readonly periods: readonly TickLabel[];
  readonly breaks: readonly (Break & {
    readonly label: TickLabel;
    /** 0 is the line of the ticks; -1 above the axis. */ readonly line: number;
  })[];
  /** Where ticks without words stand. */
  readonly bare: readonly number[];
  /** Where grid lines stand. */
  readonly grid: readonly number[];
  /** From the axis down to the end of its words. */
  readonly height: number;
}

/** Pixels between ticks at least, and how many there may be. */
const leastTickGap = 20;
const mostTicks = 400;
const labelGap = 8;
/** Pixels between words of ticks, as long as so many of them remain. */
const calmGap = 20;
const calmTicks = 4;
/** Pixels from the words before to those that are drawn back to end with the axis. */
const backGap = 12;
const tickInset = 4;
const firstBaseline = 18;
const tierLine = 16;
/** From the axis up to the words above a zigzag. */
const aboveLine = 11;

/** The finest axis whose words fit: two tiers, no label twice, none touching another or leaving the drawing. */
export function layAxis(scale: TimeScale, locale: Locale | undefined, ruler: Ruler, marks: readonly Span[]): Axis {
  const least = Math.max(leastTickGap, (scale.right - scale.left) / mostTicks);
  let finest: Tiers | null = null;
  for (const plan of tickPlans(scale, locale, least, false)) {
    const tiers = tryPlan(plan, scale, ruler);
    if (!tiers) continue;
    finest ??= tiers;
    if (tiers.ticks.length < calmTicks) break;
    if (isCalm(tiers.ticks)) {
      finest = tiers;
      break;
    }
  }
  if (finest) return clearGrid(withBreaks(finest, scale, locale, ruler, marks));
  return withBreaks({ ticks: [], periods: [], grid: [], bare: [] }, scale, locale, ruler, marks);
}

/** Whether words of ticks stand well apart, so that a reader sees which tick is whose. */
function isCalm(ticks: readonly TickLabel[]): boolean {
  return ticks.every((label, index) => {
    const next = ticks[index + 1];
    return next?.back !== undefined || !next || wordsFrom(label) + label.width + calmGap <= wordsFrom(next);
  });
}

/** Where the words of a tick begin. */
function wordsFrom({ x, back = 0 }: TickLabel): number {
  return x + tickInset - back;
}

type Tiers = Pick<Axis, "ticks" | "periods" | "grid" | "bare">;

function tryPlan(plan: TickPlan, scale: TimeScale, ruler: Ruler): Tiers | null {
  const said = unitsSaid();
  const ticks = plan.ticks.map((list, index) =>
    worded(list, scale.segments[index] as Segment, said, { plan, scale, ruler }),
  );
  if (ticks.some((list) => collides(list, plan.alike))) return null;
  if (!plan.tiers) return { ticks: ticks.flat(), periods: [], ...linesOf(plan, scale, ticks.flat()) };
  for (const [style, whole] of periodStyles) {
    const measure = (text: string) => ruler(text, textStyles.period);
    const periods = plan.ticks.map((list, index) => {
      const labels = list.map((tick): PeriodLabel => {
        const text = tick.period(style);
        return { tick, x: scale.x(tick.instant), text, width: measure(text) };
      });
      const stretch = plan.stretches.periods;
      return periodsOf(labels, scale.segments[index] as Segment, { style, whole, stretch, measure });
    });
    if (periods.some((list) => collides(list))) continue;
    if (plan.alike && !periods.every((list, index) => namesAll(list, plan.ticks[index] ?? [], style))) continue;
    const named = ticks.filter((_, index) => (periods[index] as TickLabel[]).length > 0);
    const tiers = { ticks: named.flat(), periods: periods.flat() };
    if (named.length > 0) return { ...tiers, ...linesOf(plan, scale, tiers.ticks, tiers.periods) };
  }
  return null;
}

/** Grid lines and ticks without words. Behind the last words there are none, unless a stretch begins there that is still seen. */
function linesOf(
  plan: TickPlan,
  scale: TimeScale,
  ticks: readonly TickLabel[],
  periods: readonly TickLabel[] = [],
): Pick<Axis, "grid" | "bare"> {
  const shown = new Set(ticks.map(({ x }) => x));
  const last = max([...ticks, ...periods], ({ x }) => x) ?? -Infinity;
  const end = scale.segments.at(-1);
  const begins = (x: number) => (plan.stretches.ticks || plan.stretches.periods) && !(end && isAtEnd(x, end));
  const grid = plan.grid.map((instant) => scale.x(instant)).filter((x) => x <= last || begins(x));
  const bare = [...plan.bare.map((instant) => scale.x(instant)), ...periods.map(({ x }) => x)];
  const unsaid = [...bare, ...grid.filter((x) => x > last)].filter((x) => !shown.has(x));
  return { grid, bare: [...new Set(unsaid)] };
}

/** The ticks of a segment that have words, inside it; where they may be left out, those that meet none before them. */
function worded(
  ticks: readonly PlannedTick[],
  segment: Segment,
  said: UnitsSaid,
  { plan, scale, ruler }: { readonly plan: TickPlan; readonly scale: TimeScale; readonly ruler: Ruler },
): TickLabel[] {
  const shown: TickLabel[] = [];
  for (const tick of ticks) {
    const text = said.wordsOf(tick);
    const label = { x: scale.x(tick.instant), text, width: ruler(text, textStyles.note) };
    const last = shown.at(-1);
    if (text === "" || (plan.sparse && last && collides([last, label]))) continue;
    const set = drawnBack(label, last, segment, plan.stretches.ticks);
    if (!set) continue;
    said.show(tick);
    shown.push(set);
  }
  return shown;
}

/** Words that end inside their segment: drawn back where they would not, unless they then come near others, or left out. */
function drawnBack(
  label: TickLabel,
  before: TickLabel | undefined,
  segment: Segment,
  stretch: boolean,
): TickLabel | null {
  if (isInside(label, segment)) return label;
  if (stretch && isAtEnd(label.x, segment)) return null;
  const back = label.x + tickInset + label.width - segment.x1;
  const set = { ...label, back };
  const free = before ? wordsFrom(before) + before.width + backGap : segment.x0;
  return wordsFrom(set) >= free && before?.text !== label.text ? set : null;
}

/** How periods are written, the best way first: in full, all of them; shorter; without a first one that has no room. */
const periodStyles = [
  ["long", true],
  ["short", true],
  ["long", false],
  ["short", false],
] as const;

/** Whether each period has its label: where neighbours may read alike, a tick without its period would be taken for another. */
function namesAll(labels: readonly TickLabel[], ticks: readonly PlannedTick[], style: "long" | "short"): boolean {
  const periods = ticks.map(({ period }) => period(style));
  return labels.length === periods.filter((text, index) => text !== "" && text !== periods[index - 1]).length;
}

/** A tick so near to the end of its segment that nothing of what follows it is seen. */
function isAtEnd(x: number, segment: Segment): boolean {
  return x > segment.x1 - 3;
}

function isInside({ x, width }: TickLabel, segment: Segment): boolean {
  return x + tickInset + width <= segment.x1 + 2;
}

function collides(labels: readonly TickLabel[], alike = false): boolean {
  return labels.some((label, index) => {
    const next = labels[index + 1];
    if (next === undefined) return false;
    return wordsFrom(label) + label.width + labelGap > wordsFrom(next) || (!alike && label.text === next.text);
  });
}

/** The words of a period, and the tick that they stand at. */
interface PeriodLabel extends TickLabel {
  readonly tick: PlannedTick;
}

interface PeriodStyle {
  readonly style: "long" | "short";
  readonly whole: boolean;
  readonly stretch: boolean;
  readonly measure: (text: string) => number;
}

/**
 * One label for each period that has ticks, at the first of them; unless all must be there, a crowded first one is left out. The first
 * of a year names it.
 */
function periodsOf(
  labels: readonly PeriodLabel[],
  segment: Segment,
  { style, whole, stretch, measure }: PeriodStyle,
): readonly TickLabel[] {
  const firsts = labels.filter(({ text }, index) => text !== "" && text !== labels[index - 1]?.text);
  const [first, second] = firsts;
  const crowded = !whole && first && second && first.x + first.width + labelGap > second.x;
  const kept = crowded ? firsts.slice(1) : firsts;
  const shown: TickLabel[] = [];
  for (const [index, { tick, x, text, width }] of kept.entries()) {
    const whole = { x, text, width };
    if (tick.year === undefined || tick.year !== kept[index - 1]?.tick.year) {
      shown.push(whole);
      continue;
    }
    const short = tick.period(style, true);
    const label = { x, text: short, width: measure(short) };
    const last = shown.at(-1);
    // The last one is left out rather than all, as if it had to say its year.
    if (isInside(whole, segment) || !last || !collides([last, label])) shown.push(label);
  }
  return shown.flatMap((label, index) => drawnBack(label, shown[index - 1], segment, stretch) ?? []);
}

/** Adds the breaks, each with its length in words: above its zigzag where no mark stands, else under the axis. */
function withBreaks(
  tiers: Tiers,
  scale: TimeScale,
  locale: Locale | undefined,
  ruler: Ruler,
  marks: readonly Span[],
): Axis {
  const rows = tiers.periods.length > 0 ? 2 : 1;
  const above: Span[] = [];
  for (const mark of marks) enterSpan(above, { left: mark.left - labelGap, right: mark.right + labelGap });
  const under: Span[][] = [];
  const breaks = seenBreaks(scale).map((gap) => {
    const text = breakWords(gap, scale, locale);
    const width = ruler(text, textStyles.note);
    const x = Math.max(scale.left, Math.min(gap.middle - width / 2, scale.right - width));
    const span = { left: x, right: x + width + labelGap };
    const free = marks.every(({ left, right }) => right + labelGap < x || left > x + width + labelGap);
    if (free && enterSpan(above, span)) return { label: { x, text, width }, line: -1, ...gap };
    let row = 0;
    while (!enterSpan((under[row] ??= []), span)) row++;
    return { label: { x, text, width }, line: rows + row, ...gap };
  });
  return { breaks, height: firstBaseline + (rows + under.length - 1) * tierLine + 6, ...tiers };
}

/** The height of an axis with two lines of words: as much as a window on the same data may need. */
export const twoTiers = firstBaseline + tierLine + 6;

/** The same axis without the words of breaks that stand lower than `height`. */
export function fitAxis(axis: Axis, height: number): Axis {
  const fits = (line: number) => firstBaseline + line * tierLine + 6 <= height;
  return { ...axis, height, breaks: axis.breaks.filter(({ line }) => line < 0 || fits(line)) };
}

/** Leaves out grid lines that would cross words of ticks or periods: where one stands at a tick whose own words had no room. */
function clearGrid(axis: Axis): Axis {
  const words = [...axis.ticks, ...axis.periods];
  const crosses = (line: number) =>
    words.some((label) => {
      const from = Math.min(label.x + 1, wordsFrom(label));
      return line !== label.x && line > from && line < wordsFrom(label) + label.width;
    });
  return { ...axis, grid: axis.grid.filter((line) => !crosses(line)) };
}

/**
 * Where the words of an axis with its line at `y` stand: those that grid lines have to keep clear of, of breaks, `above` it or under
 * it, and of what is drawn back from the end of the axis; and all that stand under it.
 */
export function axisWords(axis: Axis, y: number): { readonly above: WordsBox[]; readonly under: WordsBox[] } {
  const box = ({ x, width, back = 0 }: TickLabel, inset: number, baseline: number): WordsBox => {
    const left = x + inset - back;
    return { left, right: left + width, start: baseline - 12, end: baseline + 4 };
  };
  const line = (index: number) => y + firstBaseline + index * tierLine;
  const isBack = ({ back = 0 }: TickLabel) => back > 0;
  return {
    above: [
      ...axis.breaks.map(({ label, line: at }) => box(label, 0, at < 0 ? y - aboveLine : line(at))),
      ...axis.ticks.filter(isBack).map((label) => box(label, tickInset, line(0))),
      ...axis.periods.filter(isBack).map((label) => box(label, tickInset, line(1))),
    ],
    under: [
      ...axis.ticks.map((label) => box(label, tickInset, line(0))),
      ...axis.periods.map((label) => box(label, tickInset, line(1))),
      ...axis.breaks.filter((gap) => gap.line >= 0).map((gap) => box(gap.label, 0, line(gap.line))),
    ],
  };
}

/** Draws the axis with its line at `y`; grid lines are drawn apart. */
export function drawAxis(axis: Axis, y: number, scale: TimeScale, theme: Theme): Mark[] {
  const words = (
    part: string,
    { x, text }: TickLabel,
    key: string,
    line: number,
    style: TextStyle,
    fill: string,
  ): Mark => ({
    type: "text",
    key,
    part,
    x,
    y: line < 0 ? y - aboveLine : y + firstBaseline + line * tierLine,
    size: style.size,
    ...(style.weight === 400 ? {} : { weight: style.weight }),
    fill,
    spans: [{ text }],
  });
  const shifted = (label: TickLabel): TickLabel => ({ x: wordsFrom(label), text: label.text, width: label.width });
  return [
    {
      type: "path",
      key: "line",
      part: "axis-line",
      d: lineAcross(scale, y),
      fill: "none",
      stroke: theme.ink,
      strokeWidth: 1.2,
    },
    ...axis.ticks.map(({ x }, index) => tick(`tick-${String(index)}`, x, y, 5, theme.ink)),
    ...axis.bare.map((x, index) => tick(`bare-tick-${String(index)}`, x, y, 3, theme.muted)),
    ...axis.ticks.map((label, index) =>
      words("tick-label", shifted(label), `tick-label-${String(index)}`, 0, textStyles.note, theme.muted),
    ),
    ...axis.periods.map((label, index) =>
      words("period-label", shifted(label), `period-${String(index)}`, 1, textStyles.period, theme.ink),
    ),
    ...axis.breaks.map(({ label, line }, index) =>
      words("gap-label", label, `gap-${String(index)}`, line, textStyles.note, theme.muted),
    ),
  ];
}

function tick(key: string, x: number, y: number, length: number, stroke: string): Mark {
  return { type: "rule", key, part: "tick", x1: x, y1: y, x2: x, y2: y + length, stroke };
}
