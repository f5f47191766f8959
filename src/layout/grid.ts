import type { Mark } from "../scene/scene.js";
import { lineCount, type IntervalLanes } from "./intervalLanes.js";
import type { LaneTops } from "./laneTops.js";
import type { PlacedLabel } from "./placedLabel.js";
import type { Span } from "./spans.js";
import { textStyles } from "./textStyle.js";
import type { Theme } from "./theme.js";

/** A stretch of a vertical line. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Where a line through the drawing begins and ends, and the words that it must not cross. */
export interface LinePlace {
  readonly top: number;
  readonly bottom: number;
  readonly words: readonly WordsBox[];
}

/** Where words stand. */
export interface WordsBox extends Span, Piece {}

/** Where the words of intervals stand, in lanes that begin at `laneTop`. */
export function intervalWords({ intervals }: IntervalLanes, { tops }: LaneTops, laneTop: number): WordsBox[] {
  return intervals.flatMap(({ label, lane }): WordsBox[] => {
    if (!label || lane === null) return [];
    const start = laneTop + (tops[lane] ?? 0) + 13;
    const end = start + lineCount(label) * textStyles.event.line + 7;
    return [{ left: label.x, right: label.x + label.width, start, end }];
  });
}

/** Where the words of moments stand, their base line at `base`. */
export function momentWords(labels: readonly (PlacedLabel | null)[], base: number): WordsBox[] {
  const boxes: WordsBox[] = [];
  for (const label of labels) {
    if (!label) continue;
    const { left, right, top, bottom } = label.flag;
    boxes.push({ left, right, start: base - top, end: base - bottom });
  }
  return boxes;
}

/** Free space between a line and words beside it. Pixels. */
const besideWords = 4;

/** The pieces of a vertical line at `x` that meet no words. */
export function freePieces(x: number, { top, bottom, words }: LinePlace, beside: number = besideWords): Piece[] {
  const taken: WordsBox[] = [];
  for (const box of words) if (x > box.left - beside && x < box.right + beside) taken.push(box);
  taken.sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let y = top;
  for (const { start, end } of taken) {
    if (start > y) pieces.push({ start: y, end: start });
    y = Math.max(y, end);
  }
  if (bottom > y) pieces.push({ start: y, end: bottom });
  return pieces;
}

/** Grid lines from the marks of moments down to the last bar, interrupted where words stand. */
export function drawGrid(xs: readonly number[], place: LinePlace, theme: Theme): Mark[] {
  return xs.flatMap((x, index) =>
    freePieces(x, place).map(({ start, end }, piece): Mark => {
      const key = `grid-${String(index)}-${String(piece)}`;
      return { type: "rule", key, part: "grid", x1: x, y1: start, x2: x, y2: end, stroke: theme.grid };
    }),
  );
}
