import type { CircleMark, Mark, PathMark } from "../scene/scene.js";
import { pair } from "./point.js";
import type { Span } from "./spans.js";

/** What tells groups apart without colour: the shape of their dots, and how their bars are hatched. Pattern 0 is the plain one. */
export const patternCount = 6;

/** The corners of each shape about its middle, as shares of the radius; none for the circle. All have about the same area. */
const corners: readonly (readonly (readonly [x: number, y: number])[])[] = [
  [],
  [
    [-0.85, -0.85],
    [0.85, -0.85],
    [0.85, 0.85],
    [-0.85, 0.85],
  ],
  [
    [0, -1.2],
    [1.2, 0],
    [0, 1.2],
    [-1.2, 0],
  ],
  [
    [0, -1.15],
    [1.2, 0.95],
    [-1.2, 0.95],
  ],
  [
    [0, 1.15],
    [1.2, -0.95],
    [-1.2, -0.95],
  ],
  [
    ...([
      [-0.4, -1.1],
      [0.4, -1.1],
      [0.4, -0.4],
      [1.1, -0.4],
      [1.1, 0.4],
      [0.4, 0.4],
    ] as const),
    ...([
      [0.4, 1.1],
      [-0.4, 1.1],
      [-0.4, 0.4],
      [-1.1, 0.4],
      [-1.1, -0.4],
      [-0.4, -0.4],
    ] as const),
  ],
];

/** A dot in the shape of a pattern. */
export function patternDot(dot: CircleMark, pattern: number): CircleMark | PathMark {
  const points = corners[pattern] ?? [];
  if (points.length === 0) return dot;
  const { x, y, r, ...rest } = dot;
  const d = points.map(([dx, dy]) => pair(x + dx * r, y + dy * r)).join("L");
  return { ...rest, type: "path", d: `M${d}Z` };
}

/** A bar to be hatched. */
export interface HatchedBar extends Span {
  readonly key: string;
  readonly top: number;
  readonly height: number;
  readonly stroke: string;
  readonly strokeWidth: number;
}

/** Pixels from line to line; at most so many lines on one bar. */
const hatchStep = 7;
const mostLines = 150;

/** The lines of a pattern over a bar, all within it: simple enough for a photocopier and for every reader of SVG. */
export function hatch({ key, left, right, top, height, stroke, strokeWidth }: HatchedBar, pattern: number): Mark[] {
  const bottom = top + height;
  const line = (x1: number, y1: number, x2: number, y2: number) => `M${pair(x1, y1)}L${pair(x2, y2)}`;
  const draw: Record<number, (x: number) => string> = {
    1: (x) => line(x, bottom, x + height, top),
    2: (x) => line(x + height / 2, top, x + height / 2, bottom),
    3: (x) => line(x, top, x + height, bottom),
    4: (x) => line(x, bottom, x + height, top) + line(x, top, x + height, bottom),
  };
  const one = draw[pattern];
  const pieces = pattern === 5 && right > left ? [line(left, top + height / 2, right, top + height / 2)] : [];
  const step = Math.max(hatchStep, (right - left) / mostLines) * (pattern === 4 ? 2 : 1);
  if (one) for (let x = left; x + height <= right; x += step) pieces.push(one(x));
  if (pieces.length === 0) return [];
  return [{ type: "path", key, part: "hatch", d: pieces.join(""), fill: "none", stroke, strokeWidth }];
}
