import type { Mark, TextSpan } from "../scene/scene.js";
import { formatDuration } from "../time/formatDuration.js";
import { formatParentTick, formatTick } from "../time/formatTick.js";
import type { Locale } from "../time/locale.js";
import { parentLevel, tickLevels, ticksIn, type TickLevel } from "../time/ticks.js";
import { textStyles, type Ruler } from "./textStyle.js";
import type { Theme } from "./theme.js";
import type { Break, TimeScale } from "./timeScale.js";
import { wrapText } from "./wrapText.js";

/** A tick of an axis that runs down: its words, the period in front where one begins. */
interface DownTick {
  readonly y: number;
  readonly period: string;
  readonly text: string;
}

/** The axis of a drawing in which time runs down; its words stand to the left of its line. */
export interface DownAxis {
  readonly ticks: readonly DownTick[];
  readonly breaks: readonly (Break & { readonly lines: readonly string[] })[];
  /** Where periods begin: grid lines stand there. */
  readonly grid: readonly number[];
  /** Width of the widest words. */
  readonly width: number;
}

/** Pixels between ticks at least, how many there may be, and from words to the line. */
const leastTickGap = 24;
const mostTicks = 400;
const wordsGap = 8;
/** The words of a break wrap where they are wider than this. */
const leastWidth = 32;
/** From line to line of the words of a break. */
const breakLine = 13;
const firstYear = -62_135_596_800_000;

/** The finest axis whose words fit under one another. */
export function layDownAxis(scale: TimeScale, locale: Locale | undefined, ruler: Ruler): DownAxis {
  const least = Math.max(leastTickGap, (scale.right - scale.left) / mostTicks);
  const level = tickLevels.find(({ length }) => length * 0.85 * scale.rate >= least) ?? tickLevels.at(-1);
  const { ticks, grid } = level ? ticksOf(level, scale, locale) : { ticks: [], grid: [] };
  const measure = (text: string) => ruler(text, textStyles.note);
  const breaks = scale.breaks.map((gap) => {
    const text = formatDuration(gap, locale ? { locale } : {});
    const width = Math.max(leastWidth, ...text.split(" ").map(measure));
    return { ...gap, lines: wrapText(text, { width, lines: 3, measure }).lines };
  });
  const shown = apart(ticks, breaks);
  const widths = shown.map((tick) => tickWidth(tick, ruler));
  const words = breaks.flatMap(({ lines }) => lines.map(measure));
  return { ticks: shown, breaks, grid, width: Math.max(leastWidth, ...widths, ...words) + wordsGap };
}

function ticksOf(
  level: TickLevel,
  scale: TimeScale,
  locale: Locale | undefined,
): { ticks: DownTick[]; grid: number[] } {
  const instants = scale.segments.map((segment) => ticksIn(segment, level));
  const eras = instants.some((list) => list.some((instant) => instant < firstYear));
  const options = { ...(locale ? { locale } : {}), eras };
  const parent = parentLevel(level);
  const grid = parent ? scale.segments.flatMap((segment) => ticksIn(segment, parent)) : instants.flat();
  const begins = new Set(grid);
  let before = "";
  const ticks = instants.flatMap((list) =>
    list.map((instant): DownTick => {
      const period = parent ? formatParentTick(instant, level, { ...options, style: "short" }) : "";
      const starts = period !== before;
      before = period;
      const text = starts && begins.has(instant) && parent ? "" : formatTick(instant, level, options);
      return { y: scale.x(instant), period: starts ? period : "", text };
    }),
  );
  return { ticks, grid: grid.map((instant) => scale.x(instant)) };
}

/** Leaves out ticks whose words would meet those before them or the words of a break. */
function apart(ticks: readonly DownTick[], breaks: readonly Break[]): DownTick[] {
  const shown: DownTick[] = [];
  for (const tick of ticks) {
    const last = shown.at(-1);
    const meetsBreak = breaks.some(({ x0, x1 }) => Math.abs((x0 + x1) / 2 - tick.y) < textStyles.note.line + 6);
    if (!meetsBreak && (!last || tick.y - last.y >= textStyles.note.line)) shown.push(tick);
  }
  return shown;
}

function tickWidth({ period, text }: DownTick, ruler: Ruler): number {
  const between = period !== "" && text !== "" ? ruler(" ", textStyles.note) + 1 : 0;
  return ruler(period, textStyles.period) + between + ruler(text, textStyles.note);
}

/** Draws the axis with its line at `x`. */
export function drawDownAxis({ ticks, breaks }: DownAxis, x: number, scale: TimeScale, theme: Theme): Mark[] {
  const right = x - wordsGap;
  return [
    {
      type: "path",
      key: "line",
      part: "axis-line",
      d: linePath(breaks, x, scale),
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
    ...ticks.map((tick, index): Mark => ({
      type: "text",
      key: `tick-label-${String(index)}`,
      part: tick.period === "" ? "tick-label" : "period-label",
      x: right,
      y: tick.y + 4,
      size: textStyles.note.size,
      align: "end",
      fill: theme.muted,
      spans: spansOf(tick, theme),
    })),
    ...breaks.flatMap(({ x0, x1, lines }, index) =>
      lines.map((text, line): Mark => ({
        type: "text",
        key: `gap-${String(index)}-${String(line)}`,
        part: "gap-label",
        x: right,
        y: (x0 + x1) / 2 + 4 + (line - (lines.length - 1) / 2) * breakLine,
        size: textStyles.note.size,
        align: "end",
        fill: theme.muted,
        spans: [{ text }],
      })),
    ),
  ];
}

function spansOf({ period, text }: DownTick, theme: Theme): TextSpan[] {
  const { size, weight } = textStyles.period;
  if (period === "") return [{ text }];
  return [...(text === "" ? [] : [{ text: `${text} ` }]), { text: period, size, weight, fill: theme.ink }];
}

function linePath(breaks: readonly Break[], x: number, scale: TimeScale): string {
  const point = (dx: number, y: number) =>
    `${String(Math.round((x + dx) * 100) / 100)} ${String(Math.round(y * 100) / 100)}`;
  const zigzags = breaks.map(({ x0, x1 }) => {
    const height = Math.min(28, x1 - x0 - 4);
    const start = (x0 + x1 - height) / 2;
    return [0, -5, 5, -5, 5, 0].map((dx, index) => `L${point(dx, start + (height * index) / 5)}`).join("");
  });
  return `M${point(0, scale.left)}${zigzags.join("")}L${point(0, scale.right)}`;
}
