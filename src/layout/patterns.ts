import type { CircleMark, Mark, PathMark } from "../scene/scene.js";
import { pair } from "./point.js";
import type { Span } from "./spans.js";

/** What tells groups apart without colour: the shape of their dots, and how their bars are hatched. Pattern 0 is the plain one. */
export const patternCount = 10;

type Corner = readonly [x: number, y: number];

const plus: readonly Corner[] = [
  [-0.4, -1.1],
  [0.4, -1.1],
  [0.4, -0.4],
  [1.1, -0.4],
  [1.1, 0.4],
  [0.4, 0.4],
  [0.4, 1.1],
  [-0.4, 1.1],
  [-0.4, 0.4],
  [-1.1, 0.4],
  [-1.1, -0.4],
  [-0.4, -0.4],
];
const hourglass: readonly Corner[] = [
  [-1.05, -1.15],
  [1.05, -1.15],
  [0.3, 0],
  [1.05, 1.15],
  [-1.05, 1.15],
  [-0.3, 0],
];
const star: readonly Corner[] = [
  [0, -1.25],
  [0.35, -0.35],
  [1.3, -0.3],
  [0.55, 0.3],
  [0.8, 1.25],
  [0, 0.7],
  [-0.8, 1.25],
  [-0.55, 0.3],
  [-1.3, -0.3],
  [-0.35, -0.35],
];

/**
 * The corners of each shape, as shares of the radius; none for the circle. All have about the same area and lie as far to one side
 * of their middle as to the other, so that the middle is where time is read.
 */
const corners: readonly (readonly Corner[])[] = [
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
    [0, -1.05],
    [1.2, 1.05],
    [-1.2, 1.05],
  ],
  [
    [0, 1.05],
    [1.2, -1.05],
    [-1.2, -1.05],
  ],
  plus,
  hourglass,
  star,
  /* @__PURE__ */ plus.map(([x, y]): Corner => [(x - y) * Math.SQRT1_2, (x + y) * Math.SQRT1_2]),
  /* @__PURE__ */ hourglass.map(([x, y]): Corner => [y, x]),
];

/** A dot in the shape of a pattern; `toTurn`: it stands upright once x and y have changed places. */
export function patternDot(dot: CircleMark, pattern: number, toTurn = false): CircleMark | PathMark {
  const points = corners[pattern] ?? [];
  if (points.length === 0) return dot;
  const { x, y, r, ...rest } = dot;
  const d = points
    .map(([dx, dy]) => (toTurn ? [dy, dx] : [dx, dy]))
    .map(([dx = 0, dy = 0]) => pair(x + dx * r, y + dy * r))
    .join("L");
  return { ...rest, type: "path", d: `M${d}Z` };
}

/** A bar to be hatched; `bold`: where nothing else tells groups apart. */
export interface HatchedBar extends Span {
  readonly key: string;
  readonly top: number;
  readonly height: number;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly bold: boolean;
}

/** Pixels from line to line; at most so many lines on one bar; a bar that is shorter shows none. */
const hatchStep = { bold: 7, fine: 20 };
const mostLines = 150;
const leastHatched = 5;
/** Patterns of two lines at each step. */
const wide: ReadonlySet<number> = /* @__PURE__ */ new Set([4, 7, 8, 9]);

/** The lines of a pattern over a bar, all within it: simple enough for a photocopier and for every reader of SVG. */
export function hatch(bar: HatchedBar, pattern: number): Mark[] {
  const { key, left, right, top, height, stroke, strokeWidth, bold } = bar;
  if (pattern === 0 || right - left < leastHatched) return [];
  const bottom = top + height;
  const line = (x1: number, y1: number, x2: number, y2: number) => `M${pair(x1, y1)}L${pair(x2, y2)}`;
  // A line that rises over a bar shorter than high is cut at both of its ends.
  const width = Math.min(height, right - left);
  const [low, high] = [bottom - (height - width) / 2, top + (height - width) / 2];
  const draw: Record<number, (x: number) => string> = {
    1: (x) => line(x, low, x + width, high),
    2: (x) => line(x, high, x + width, low),
    4: (x) => line(x, low, x + width, high) + line(x, high, x + width, low),
    // Lines across a bar come last: they are easily taken for those of the axis.
    5: (x) => line(x + width / 2, top, x + width / 2, bottom),
    7: (x) => line(x, low, x + width / 2, high) + line(x + width / 2, high, x + width, low),
    8: (x) => line(x, low, x + 0.6 * width, high) + line(x + 0.4 * width, low, x + width, high),
    9: (x) => line(x, top + height / 2, x + 0.6 * width, top + height / 2),
  };
  const one = draw[pattern];
  const along = pattern === 6 ? [0.3, 0.7] : [0.5];
  const pieces = one ? [] : along.map((share) => line(left, top + share * height, right, top + share * height));
  const apart = Math.max(hatchStep[bold ? "bold" : "fine"], (right - left) / mostLines) * (wide.has(pattern) ? 2 : 1);
  if (one) for (let x = left; x + width <= right; x += apart) pieces.push(one(x));
  return [{ type: "path", key, part: "hatch", d: pieces.join(""), fill: "none", stroke, strokeWidth }];
}
