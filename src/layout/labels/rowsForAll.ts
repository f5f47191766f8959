import { orderOf } from "./orderOf.js";
import { edgesAt, type TimedBoxes } from "./timeOrder.js";
import { needOf, type Search } from "./highestNeed.js";

/** So few labels are tried in every way. */
export const fewLabels = 10;

/**
 * Rows in which all labels are drawn at a scale, by position in time; null if none were found.
 *
 * Labels are put in the lowest row that is free, the last first, by where their boxes end: that finds a way if there is one,
 * unless boxes are displaced to the other side of others, and of labels that stand over each other the earlier stands higher, so
 * that a leader line at the start of its label has none of them to pass. Up to `fewLabels` every way is tried if that finds none.
 */
export function rowsForAll(search: Search, rows: number, scale: number): Int16Array | null {
  const { at, left, right } = search.boxes;
  const byEnd = orderOf(edgesAt(at, right, scale));
  const filled =
    (at.length <= fewMany ? fillBySides(search, byEnd, rows, scale) : null) ?? fillRows(search, byEnd, rows, scale);
  if (at.length > fewLabels || (filled && staysClear(search, filled, scale))) return filled;
  return tryAll(search, orderOf(edgesAt(at, left, scale)), rows, scale);
}

/** Whether more labels than there are rows, neighbours in time, stand over each other at a scale: then not all can be drawn. */
export function isCrowded({ at, left, right }: TimedBoxes, rows: number, gap: number, scale: number): boolean {
  for (let first = 0; first + rows < at.length; first++) {
    let start = -Infinity;
    let end = Infinity;
    for (let place = first; place <= first + rows && start < end; place++) {
      const anchor = scale * (at[place] as number);
      start = Math.max(start, anchor + (left[place] as number));
      end = Math.min(end, anchor + (right[place] as number) + gap);
    }
    if (start < end - 1e-6) return true;
  }
  return false;
}

/** Whether labels of one row are clear of each other from a scale on, at every scale above it. */
function staysClear(search: Search, row: Int16Array, scale: number): boolean {
  return row.every((own, position) =>
    row.subarray(0, position).every((other, before) => other !== own || needOf(search, before, position) <= scale),
  );
}

/** So many are compared each with each. */
const fewMany = 300;

/**
 * The lowest row that is free, for labels that end at their leader lines from the first to the last, for others from the last to the
 * first: no leader line has to pass beneath a label that reaches the same way.
 */
function fillBySides({ boxes, gap }: Search, byEnd: Uint32Array, rows: number, scale: number): Int16Array | null {
  const row = new Int16Array(byEnd.length).fill(-1);
  const taken = Array.from({ length: rows }, (): { from: number; to: number }[] => []);
  const backward = (position: number) => -(boxes.start[position] as number) > (boxes.end[position] as number);
  const order = [...byEnd.filter(backward), ...byEnd.filter((position) => !backward(position)).reverse()];
  for (const position of order) {
    const anchor = scale * (boxes.at[position] as number);
    const from = anchor + (boxes.left[position] as number);
    const to = anchor + (boxes.right[position] as number);
    const chosen = taken.findIndex((each) => !each.some((other) => other.from < to + gap && from < other.to + gap));
    if (chosen < 0) return null;
    row[position] = chosen;
    (taken[chosen] as (typeof taken)[number]).push({ from, to });
  }
  return row;
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
  const freeTo = new Float64Array(rows).fill(Infinity);
  for (const position of order.slice().reverse()) {
    const anchor = scale * (boxes.at[position] as number);
    const end = anchor + (boxes.right[position] as number) + gap;
    const chosen = freeTo.findIndex((free) => free >= end);
    if (chosen < 0) return null;
    row[position] = chosen;
    freeTo[chosen] = anchor + (boxes.left[position] as number);
  }
  return row;
}
