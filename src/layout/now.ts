import type { Mark } from "../scene/scene.js";
import type { Extent } from "../time/when.js";
import { freePieces, type LinePlace } from "./grid.js";
import type { Context } from "./context.js";
import { textStyles } from "./textStyle.js";
import type { TimeScale } from "./timeScale.js";
import { wordsGap } from "./down/downAxis.js";

/** Where today stands on a scale; null if it is not shown. */
export function nowOn(scale: TimeScale, now: Extent | null): number | null {
  if (!now || now.end <= scale.domain.start || now.start >= scale.domain.end) return null;
  return scale.x((now.start + now.end) / 2);
}

/** A line across a drawing in which time runs to the right, its word at the foot. */
export function drawNow(x: number, place: LinePlace, { left, right }: TimeScale, context: Context): Mark[] {
  const { theme } = context.options;
  const before = x > (left + right) / 2;
  const { size } = textStyles.note;
  const word = { x: before ? x - 5 : x + 5, y: place.bottom - 3, ...(before ? { align: "end" as const } : {}) };
  return [
    ...freePieces(x, place).map(({ start, end }, index): Mark => {
      const key = `now-${String(index)}`;
      return { type: "rule", key, part: "now", x1: x, y1: start, x2: x, y2: end, stroke: theme.ink, dash: "3 3" };
    }),
    {
      type: "text",
      key: "now-label",
      part: "now-label",
      ...word,
      size,
      fill: theme.ink,
      spans: [{ text: context.words.today }],
    },
  ];
}

/** From the axis to where leader lines begin to slant. */
export interface NowSpan {
  readonly axis: number;
  readonly channel: number;
}

/** A line across a drawing in which time runs down, its word in the column of the ticks, at `wordY`. */
export function drawNowDown(y: number, { axis, channel }: NowSpan, wordY: number, context: Context): Mark[] {
  const { theme } = context.options;
  const word = { x: axis - wordsGap, y: wordY + 4, size: textStyles.note.size, align: "end", fill: theme.ink } as const;
  return [
    { type: "rule", key: "now", part: "now", x1: axis, y1: y, x2: channel, y2: y, stroke: theme.ink, dash: "3 3" },
    { type: "text", key: "now-label", part: "now-label", ...word, spans: [{ text: context.words.today }] },
  ];
}
