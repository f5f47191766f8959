import { grown, type Box, type Point } from "./box.js";
import { nearRoute, type Field } from "./field.js";
import type { Ends } from "./judge.js";

/** The lines along which ways are searched, and what a step between two crossings of them costs; Infinity if it is barred. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** By row and column: from a crossing to the next to its right, and to the next below it. */
  readonly right: Float64Array;
  readonly down: Float64Array;
}

/** How a grid is made: the part of the drawing, how far it keeps from obstacles, and whether it may cross them. */
export interface GridWish {
  readonly area: Box;
  readonly margin: number;
  readonly barred: boolean;
  /** The least distance between neighbouring lines: finer grids find narrower ways, and take longer. */
  readonly spacing: number;
}

const mostLines = 420;
/** What crossing an obstacle costs beyond its length, by the pixel, where there is no other way. */
const throughObstacle = 60;
const softCrossed = 12;
const softAlong = 4;
const routeStep = 5;

/** Lines along the edges of all obstacles within an area, and through some points; steps as dear as what they cross. */
export function createGrid(field: Field, ends: Ends, points: readonly Point[], wish: GridWish): Grid | null {
  const { area, margin } = wish;
  const boxes = obstaclesIn(field, ends, area).map((box) => grown(box, margin));
  const inset = grown(area, -3);
  const xs = linesOf(
    [...boxes.flatMap(({ left, right }) => [left, right]), inset.left, inset.right],
    inset.left,
    inset.right,
    wish.spacing,
    points.map(({ x }) => x),
  );
  const ys = linesOf(
    [...boxes.flatMap(({ top, bottom }) => [top, bottom]), inset.top, inset.bottom],
    inset.top,
    inset.bottom,
    wish.spacing,
    points.map(({ y }) => y),
  );
  if (xs.length > mostLines || ys.length > mostLines) return null;
  const grid = {
    xs,
    ys,
    right: new Float64Array(xs.length * ys.length),
    down: new Float64Array(xs.length * ys.length),
  };
  layLengths(grid);
  for (const box of boxes) enterObstacle(grid, box, wish.barred);
  for (const box of softIn(field, area)) enterSoft(grid, box);
  enterRoutes(grid, field, area);
  return grid;
}

function obstaclesIn({ obstacles, obstacleCells }: Field, { own }: Ends, area: Box): Box[] {
  const found = [...new Set(obstacleCells.near(area))].sort((a, b) => a - b);
  return found.filter((index) => !own.has(index)).map((index) => obstacles[index] as Box);
}

function softIn({ soft, softCells }: Field, area: Box): Box[] {
  return [...new Set(softCells.near(area))].sort((a, b) => a - b).map((index) => soft[index] as Box);
}

/** Places in order, within limits; those to be kept, and of the others none nearer to the one before than `spacing`. */
function linesOf(
  places: readonly number[],
  low: number,
  high: number,
  spacing: number,
  kept: readonly number[],
): number[] {
  const wanted = new Set(kept);
  const all = [...new Set([...places, ...kept])].filter((place) => place >= low && place <= high);
  const lines: number[] = [];
  for (const place of all.sort((a, b) => a - b)) {
    if (wanted.has(place) || place - (lines.at(-1) ?? -Infinity) >= spacing) lines.push(place);
  }
  return lines;
}

function layLengths({ xs, ys, right, down }: Grid): void {
  for (let j = 0; j < ys.length; j++) {
    for (let i = 0; i < xs.length; i++) {
      const at = j * xs.length + i;
      right[at] = i + 1 < xs.length ? (xs[i + 1] as number) - (xs[i] as number) : Infinity;
      down[at] = j + 1 < ys.length ? (ys[j + 1] as number) - (ys[j] as number) : Infinity;
    }
  }
}

/** The first place in an ordered list that is at or above a value. */
export function placeOf(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Makes all steps through a box dearer; those along its edges lie outside. */
function enterObstacle(grid: Grid, box: Box, barred: boolean): void {
  const by = barred ? Infinity : throughObstacle;
  const { xs, ys } = grid;
  const inLeft = placeOf(xs, box.left + 1e-6);
  const inTop = placeOf(ys, box.top + 1e-6);
  const right = placeOf(xs, box.right - 1e-6);
  const bottom = placeOf(ys, box.bottom - 1e-6);
  for (let j = inTop; j < bottom; j++) {
    for (let i = Math.max(0, inLeft - 1); i < right; i++) add(grid.right, j * xs.length + i, by * gapAt(xs, i));
  }
  for (let j = Math.max(0, inTop - 1); j < bottom; j++) {
    for (let i = inLeft; i < right; i++) add(grid.down, j * xs.length + i, by * gapAt(ys, j));
  }
}

function gapAt(list: readonly number[], index: number): number {
  return index + 1 < list.length ? (list[index + 1] as number) - (list[index] as number) : 1;
}

function add(costs: Float64Array, at: number, more: number): void {
  costs[at] = (costs[at] ?? 0) + more;
}

/** Steps across a thin box cost once, steps along it by their length. */
function enterSoft(grid: Grid, box: Box): void {
  const { xs, ys } = grid;
  const stands = box.bottom - box.top >= box.right - box.left;
  const wide = grown(box, 3);
  const [left, right] = [placeOf(xs, wide.left), placeOf(xs, wide.right)];
  const [top, bottom] = [placeOf(ys, wide.top), placeOf(ys, wide.bottom)];
  if (stands) {
    const middle = placeOf(xs, (box.left + box.right) / 2) - 1;
    for (let j = top; j < bottom; j++) {
      if (middle >= 0 && middle + 1 < xs.length) add(grid.right, j * xs.length + middle, softCrossed);
      for (let i = left; i < right; i++) add(grid.down, j * xs.length + i, softAlong * gapAt(ys, j));
    }
    return;
  }
  const middle = placeOf(ys, (box.top + box.bottom) / 2) - 1;
  for (let i = left; i < right; i++) {
    if (middle >= 0 && middle + 1 < ys.length) add(grid.down, middle * xs.length + i, softCrossed);
    for (let j = top; j < bottom; j++) add(grid.right, j * xs.length + i, softAlong * gapAt(xs, i));
  }
}

/** Steps near the way of another link cost by each of its points: few where it is crossed, many along it. */
function enterRoutes(grid: Grid, { routes }: Field, area: Box): void {
  const { xs, ys } = grid;
  for (const index of new Set(routes.cells.near(area))) {
    const x = routes.x[index] as number;
    const y = routes.y[index] as number;
    const column = placeOf(xs, x) - 1;
    const row = placeOf(ys, y) - 1;
    if (column >= 0 && column + 1 < xs.length) {
      for (let j = placeOf(ys, y - nearRoute); j < placeOf(ys, y + nearRoute); j++)
        add(grid.right, j * xs.length + column, routeStep);
    }
    if (row >= 0 && row + 1 < ys.length) {
      for (let i = placeOf(xs, x - nearRoute); i < placeOf(xs, x + nearRoute); i++)
        add(grid.down, row * xs.length + i, routeStep);
    }
  }
}
