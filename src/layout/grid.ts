import type { Mark } from "../scene/scene.js";
import { lineCount, type IntervalLanes } from "./intervalLanes.js";
import type { LaneTops } from "./laneTops.js";
import { textStyles } from "./textStyle.js";
import type { Theme } from "./theme.js";

/** Grid lines from the marks of moments down through the lanes, interrupted where the words of an interval stand. */
export function drawGrid(
  xs: readonly number[],
  top: number,
  laneTop: number,
  { intervals }: IntervalLanes,
  { tops, lastBar }: LaneTops,
  theme: Theme,
): Mark[] {
  const bottom = laneTop + lastBar;
  return xs.flatMap((x, index): Mark[] => {
    const words = intervals.flatMap(({ label, lane }) => {
      if (!label || lane === null || x < label.x - 4 || x > label.x + label.width + 4) return [];
      const start = laneTop + (tops[lane] ?? 0) + 13;
      return [{ start, end: start + lineCount(label) * textStyles.event.line + 7 }];
    });
    words.sort((a, b) => a.start - b.start);
    const pieces: { start: number; end: number }[] = [];
    let y = top;
    for (const { start, end } of words) {
      if (start > y) pieces.push({ start: y, end: start });
      y = Math.max(y, end);
    }
    if (bottom > y) pieces.push({ start: y, end: bottom });
    return pieces.map(({ start, end }, piece): Mark => ({
      type: "rule",
      key: `grid-${String(index)}-${String(piece)}`,
      part: "grid",
      x1: x,
      y1: start,
      x2: x,
      y2: end,
      stroke: theme.grid,
    }));
  });
}
