import type { Mark } from "../scene/scene.js";
import { lineCount, type IntervalLanes } from "./intervalLanes.js";
import type { LaneTops } from "./laneTops.js";
import type { Span } from "./spans.js";
import { textStyles } from "./textStyle.js";
import type { Theme } from "./theme.js";

/** A stretch of a vertical line. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Where the lanes of intervals stand, and where a line through them begins and ends. */
export interface LinePlace {
  readonly top: number;
  readonly bottom: number;
  readonly laneTop: number;
  readonly lanes: IntervalLanes;
  readonly tops: LaneTops;
  /** Words elsewhere. */
  readonly words: readonly WordsBox[];
}

/** Where words stand. */
export interface WordsBox extends Span, Piece {}

/** The pieces of a vertical line at `x` that meet no words of an interval. */
export function freePieces(x: number, { top, bottom, laneTop, lanes, tops, words }: LinePlace): Piece[] {
  const others = words.filter(({ left, right }) => x > left - 4 && x < right + 4);
  const own = lanes.intervals.flatMap(({ label, lane }): Piece[] => {
    if (!label || lane === null || x < label.x - 4 || x > label.x + label.width + 4) return [];
    const start = laneTop + (tops.tops[lane] ?? 0) + 13;
    return [{ start, end: start + lineCount(label) * textStyles.event.line + 7 }];
  });
  const taken = [...others, ...own].sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let y = top;
  for (const { start, end } of taken) {
    if (start > y) pieces.push({ start: y, end: start });
    y = Math.max(y, end);
  }
  if (bottom > y) pieces.push({ start: y, end: bottom });
  return pieces;
}

/** Grid lines from the marks of moments down through the lanes to the last bar, interrupted where words stand. */
export function drawGrid(xs: readonly number[], place: LinePlace, theme: Theme): Mark[] {
  const whole = { ...place, bottom: place.laneTop + place.tops.lastBar };
  return xs.flatMap((x, index) =>
    freePieces(x, whole).map(({ start, end }, piece): Mark => {
      const key = `grid-${String(index)}-${String(piece)}`;
      return { type: "rule", key, part: "grid", x1: x, y1: start, x2: x, y2: end, stroke: theme.grid };
    }),
  );
}
