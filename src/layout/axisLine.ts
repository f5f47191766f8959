import { pair } from "./point.js";
import type { TimeScale } from "./timeScale.js";

/** The most that a zigzag takes along the axis, in pixels. */
const longest = 28;

/** The line of an axis across a page, at `y`: straight, with a zigzag at each break. */
export function lineAcross(scale: TimeScale, y: number): string {
  return zigzagLine(scale, 6, (along, off) => pair(along, y + off));
}

/** The line of an axis down a page, at `x`. */
export function lineDown(scale: TimeScale, x: number): string {
  return zigzagLine(scale, 5, (along, off) => pair(x + off, along));
}

/** `point` gives a point from its place along the axis and its distance from it; `depth` is how far zigzags leave the axis. */
function zigzagLine(
  { left, right, breaks }: TimeScale,
  depth: number,
  point: (along: number, off: number) => string,
): string {
  const zigzags = breaks.map(({ x0, x1 }) => {
    const length = Math.min(longest, x1 - x0 - 4);
    const start = (x0 + x1 - length) / 2;
    return [0, -depth, depth, -depth, depth, 0]
      .map((off, index) => `L${point(start + (length * index) / 5, off)}`)
      .join("");
  });
  return `M${point(left, 0)}${zigzags.join("")}L${point(right, 0)}`;
}
