import type { Box } from "./box.js";

/** Numbers filed by where their boxes lie, so that those near a place are found at once. */
export interface Cells {
  /** The numbers of boxes that may cover a point. */
  at(x: number, y: number): readonly number[];
  /** The numbers of boxes that may meet a box; one may come more than once. */
  near(box: Box): number[];
  enter(box: Box, index: number): void;
}

/** Pixels; larger where the drawing is so large that there would be too many cells. */
const leastSize = 16;
const mostCells = 250_000;
const none: readonly number[] = [];

/** Cells over a part of the drawing; what lies outside is filed, and found, in the nearest cell. */
export function createCells({ left, right, top, bottom }: Box): Cells {
  const size = Math.max(leastSize, Math.sqrt(((right - left) * (bottom - top)) / mostCells));
  const columns = Math.floor((right - left) / size) + 1;
  const rows = Math.floor((bottom - top) / size) + 1;
  const lists = new Array<number[] | undefined>(columns * rows).fill(undefined);
  const column = (x: number) => Math.min(columns - 1, Math.max(0, Math.floor((x - left) / size)));
  const row = (y: number) => Math.min(rows - 1, Math.max(0, Math.floor((y - top) / size)));
  const visit = (box: Box, visitor: (place: number) => void) => {
    const [first, last] = [column(box.left), column(box.right)];
    for (let j = row(box.top); j <= row(box.bottom); j++) {
      for (let i = first; i <= last; i++) visitor(j * columns + i);
    }
  };
  return {
    at: (x, y) => lists[row(y) * columns + column(x)] ?? none,
    near: (box) => {
      const found: number[] = [];
      visit(box, (place) => found.push(...(lists[place] ?? none)));
      return found;
    },
    enter: (box, index) => visit(box, (place) => (lists[place] ??= []).push(index)),
  };
}
