import { bounds, grow, type Box, type Point } from "./given.js";

const step = 3;
const columns = Math.floor((bounds.right - bounds.left) / step);
const rows = Math.floor((bounds.bottom - bounds.top) / step);

/**
 * Whether one can get from beside one mark to beside the other, keeping `clearance` from all obstacles and the bounds:
 * a flood over a raster, which knows nothing of grids and curves.
 */
export function wayExists(from: Box, to: Box, obstacles: readonly Box[], clearance: number): boolean {
  const walls = [...obstacles, from, to].map((box) => grow(box, clearance));
  const inside = grow(bounds, -clearance);
  const free = (cell: number) => {
    const point = { x: ((cell % columns) + 0.5) * step, y: (Math.floor(cell / columns) + 0.5) * step };
    return within(inside, point) && !walls.some((wall) => within(wall, point));
  };
  const goals = new Set(sidesOf(to).map(cellOf));
  const reached = new Set(sidesOf(from).map(cellOf).filter(free));
  for (const cell of reached) {
    if (goals.has(cell)) return true;
    const column = cell % columns;
    for (const next of [
      column > 0 ? cell - 1 : -1,
      column + 1 < columns ? cell + 1 : -1,
      cell - columns,
      cell + columns,
    ]) {
      if (next >= 0 && next < columns * rows && !reached.has(next) && free(next)) reached.add(next);
    }
  }
  return false;
}

const within = ({ left, right, top, bottom }: Box, { x, y }: Point) => x > left && x < right && y > top && y < bottom;

function sidesOf({ left, right, top, bottom }: Box): Point[] {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return [
    { x: left - 15, y },
    { x: right + 15, y },
    { x, y: top - 15 },
    { x, y: bottom + 15 },
  ];
}

function cellOf({ x, y }: Point): number {
  const clamp = (value: number, most: number) => Math.min(most - 1, Math.max(0, Math.floor(value)));
  return clamp(y / step, rows) * columns + clamp(x / step, columns);
}
