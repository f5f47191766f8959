import { pair } from "./point.js";
import type { TimeScale } from "./timeScale.js";

/** The most that a zigzag takes along the axis, in pixels. */
const longest = 28;

/** The line of an axis across a page, at `y`: straight, with a zigzag at each break; what is beyond an edge is cut. */
export function lineAcross(scale: TimeScale, y: number): string {
  return zigzagLine(scale, 6, (along, off) => pair(along, y + off));
}

/** The line of an axis down a page, at `x`. */
export function lineDown(scale: TimeScale, x: number): string {
  return zigzagLine(scale, 5, (along, off) => pair(x + off, along));
}

/** `point` gives a point from its place along the axis and its distance from it; `depth` is how far zigzags leave the axis. */
function zigzagLine(scale: TimeScale, depth: number, point: (along: number, off: number) => string): string {
  const { breaks, ruled } = scale;
  const left = ruled ? scale.x(ruled.start) : scale.left;
  const right = ruled ? scale.x(ruled.end) : scale.right;
  const corners = breaks.flatMap(({ x0, x1 }) => {
    const length = Math.max(1, Math.min(longest, x1 - x0 - 4));
    const start = (x0 + x1 - length) / 2;
    return offsets.map((off, index): Corner => ({ along: start + (length * index) / 5, off: off * depth }));
  });
  const ends = [left, right].map((along) => point(along, offAt(corners, along)));
  const inside = corners.filter(({ along }) => along > left && along < right);
  return `M${[ends[0], ...inside.map(({ along, off }) => point(along, off)), ends[1]].join("L")}`;
}

/** A corner of a zigzag: its place along the axis, and how far off it stands. */
interface Corner {
  readonly along: number;
  readonly off: number;
}

const offsets = [0, -1, 1, -1, 1, 0];

/** How far off the axis its line is somewhere: on the way from one corner to the next, where an edge cuts a zigzag. */
function offAt(corners: readonly Corner[], along: number): number {
  const next = corners.findIndex((corner) => corner.along > along);
  const before = corners[next - 1];
  const after = corners[next];
  if (!before || !after) return 0;
  return before.off + ((after.off - before.off) * (along - before.along)) / (after.along - before.along);
}
