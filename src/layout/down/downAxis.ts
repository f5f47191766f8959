import { max } from "d3";
import type { Mark } from "../../scene/scene.js";
import type { Locale } from "../../time/locale.js";
import { lineDown } from "../axisLine.js";
import { breakLine, layDownBreaks, type DownBreak } from "./downBreaks.js";
import { textStyles, type Ruler } from "../textStyle.js";
import type { TickPlan } from "../tickPlan.js";
import { tickPlans } from "../tickPlans.js";
import type { Theme } from "../theme.js";
import type { TimeScale } from "../timeScale.js";
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
const mostTicks = 400;
/** Pixels from words to the line. */
export const wordsGap = 8;
/** The width of words at least. */
const leastWidth = 46;

/** The finest axis whose words fit under one another. Words that do not keep to `within` are left out, those of periods broken into lines. */
export function layDownAxis(
  scale: TimeScale,
  locale: Locale | undefined,
  ruler: Ruler,
  now: DownWord | null = null,
  within: Pick<DownAxis, "width" | "rise"> = { width: Infinity, rise: Infinity },
): DownAxis {
  const least = Math.max(leastTickGap, (scale.right - scale.left) / mostTicks);
  const [plan] = tickPlans(scale, locale, least / spread, true);
  const measure = (text: string) => ruler(text, textStyles.note);
  const ticks = plan ? ticksOf(plan, scale).flatMap((each) => narrowed(each, within.width - wordsGap, ruler)) : [];
  const breaks = layDownBreaks(scale, locale, ruler, now?.y ?? null);
  const others = breaks.flatMap(({ middle, lines: { length } }) =>
    length === 0 ? [] : [{ y: middle, room: wordRoom.first + (length - 1) * wordRoom.further }],
  );
  const low = ticks.filter((tick) => riseOf(tick) - tick.y <= within.rise);
  const shown = apart(low, now ? [...others, { y: now.y, room: wordRoom.first }] : others);
  const widths = shown.map((tick) => tickWidth(tick, ruler));
  const words = [...breaks.flatMap(({ lines }) => lines.map(measure)), now ? measure(now.text) : 0];
  const width = Math.max(leastWidth, max(widths) ?? 0, max(words) ?? 0) + wordsGap;
  const rise = max(shown, (tick) => riseOf(tick) - tick.y) ?? 0;
  return { ticks: shown, breaks, ...linesOf(plan, shown, scale), width, rise: Math.max(0, rise) };
}

/** Ticks of one level may stand nearer than it says, by this share. */
const spread = 0.85;

function ticksOf({ ticks }: TickPlan, scale: TimeScale): WholeTick[] {
  return ticks.flatMap((list) =>
    list.map(({ instant, text, period, begins }) => ({ y: scale.x(instant), period: period("short"), text, begins })),
  );
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

/**
 * The ticks whose words meet neither those before them nor the words of a break. The first one shown of each period names it, in
 * place of its own words where the period begins there.
 */
function apart(
  ticks: readonly WholeTick[],
  breaks: readonly { readonly y: number; readonly room: number }[],
): DownTick[] {
  const shown: DownTick[] = [];
  let named = "";
  for (const { y, period, text, begins } of ticks) {
    const names = period !== named;
    const tick = { y, period: names ? period : "", text: names && begins ? "" : text };
    const last = shown.at(-1);
    if (tick.period === "" && tick.text === "") continue;
    const top = y - riseOf(tick);
    const free = breaks.every((other) => y <= other.y - other.room || top >= other.y + other.room);
    if (!free || (last && top - last.y < textStyles.note.line)) continue;
    shown.push(tick);
    named = period;
  }
  return shown;
}

/** A tick before it is known whether its period is named already. */
interface WholeTick extends DownTick {
  /** Whether its period begins at it. */
  readonly begins: boolean;
}

/** Pixels from the middle of one line of other words to the nearest tick, and more for each further line. */
const wordRoom = { first: textStyles.note.line, further: breakLine / 2 + 1 };

function riseOf({ period, text }: DownTick): number {
  const further = (period === "" ? 0 : linesIn(period).length - 1) * periodLine;
  return further + (period !== "" && text !== "" ? periodRise : 0);
}

function tickWidth({ period, text }: DownTick, ruler: Ruler): number {
  return Math.max(...linesIn(period).map((line) => ruler(line, textStyles.period)), ruler(text, textStyles.note));
}

/** A period that had no room on one line has several. */
function linesIn(period: string): string[] {
  return period.split("\n");
}

/** A tick whose words keep to a width: the period broken into lines, other words left out; none if neither has room. */
function narrowed(tick: WholeTick, width: number, ruler: Ruler): WholeTick[] {
  if (tickWidth(tick, ruler) <= width) return [tick];
  const measure = (text: string) => ruler(text, textStyles.period);
  const { lines } = wrapText(tick.period, { width, lines: 3, measure });
  const period = measure(tick.period) <= width ? tick.period : lines.join("\n");
  const text = ruler(tick.text, textStyles.note) <= width ? tick.text : "";
  return lines.some((line) => measure(line) > width) || (period === "" && text === "")
    ? []
    : [{ ...tick, period, text }];
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
  const words = { type: "text", x, align: "end" } as const;
  const marks: Mark[] = [];
  if (period !== "") {
    for (const [index, text] of linesIn(period).entries()) {
      const line = { y: y + 4 - riseOf(tick) + index * periodLine, size, weight, fill: theme.ink, spans: [{ text }] };
      const more = index === 0 ? "" : `-${String(index)}`;
      marks.push({ ...words, ...line, key: `period-${key}${more}`, part: "period-label" });
    }
  }
  if (text !== "") {
    const line = { y: y + 4, size: textStyles.note.size, fill: theme.muted, spans: [{ text }] };
    marks.push({ ...words, ...line, key: `tick-label-${key}`, part: "tick-label" });
  }
  return marks;
}
