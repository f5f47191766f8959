import { orderOf } from "./orderOf.js";
import { edgesAt } from "./timeOrder.js";
import { needOf, type Search } from "./rowActivation.js";

/** So few labels are tried in every way. */
export const fewLabels = 10;

/**
 * Rows in which all labels are drawn at a scale, by position in time; null if none were found.
 *
 * Up to `fewLabels` every way is tried. More are put in the lowest row that is free, by where their boxes start: that finds a
 * way if there is one, unless boxes are displaced to the other side of others.
 */
export function rowsForAll(search: Search, rows: number, scale: number): Int16Array | null {
  const { at, left } = search.boxes;
  const order = orderOf(edgesAt(at, left, scale));
  return order.length <= fewLabels ? tryAll(search, order, rows, scale) : fillRows(search, order, rows, scale);
}

function tryAll(search: Search, order: Uint32Array, rows: number, scale: number): Int16Array | null {
  const row = new Int16Array(order.length).fill(-1);
  const meets = (a: number, b: number) => needOf(search, Math.min(a, b), Math.max(a, b)) > scale;
  const place = (turn: number, used: number): boolean => {
    const position = order[turn];
    if (position === undefined) return true;
    const before = order.subarray(0, turn);
    // A row beyond the first unused one is no other way than that one.
    for (let each = 0; each < Math.min(used + 1, rows); each++) {
      if (before.some((other) => row[other] === each && meets(other, position))) continue;
      row[position] = each;
      if (place(turn + 1, Math.max(used, each + 1))) return true;
    }
    return false;
  };
  return place(0, 0) ? row : null;
}

function fillRows({ boxes, gap }: Search, order: Uint32Array, rows: number, scale: number): Int16Array | null {
  const row = new Int16Array(order.length);
  const freeFrom = new Float64Array(rows).fill(-Infinity);
  for (const position of order) {
    const anchor = scale * (boxes.at[position] as number);
    const chosen = freeFrom.findIndex((free) => free <= anchor + (boxes.left[position] as number));
    if (chosen < 0) return null;
    row[position] = chosen;
    freeFrom[chosen] = anchor + (boxes.right[position] as number) + gap;
  }
  return row;
}
