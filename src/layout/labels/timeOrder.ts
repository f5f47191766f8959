import type { LabelBoxes } from "./labelBoxes.js";
import { orderOf } from "./orderOf.js";

/** Labels in order of time: each column by position in that order, pixels of breaks before the anchor included. */
export interface TimedBoxes {
  /** The label at each position. */
  readonly label: Uint32Array;
  readonly at: Float64Array;
  /** From `s·at` to the box's start and end. */
  readonly left: Float64Array;
  readonly right: Float64Array;
  /** From the anchor to the box's start and end. */
  readonly start: Float64Array;
  readonly end: Float64Array;
}

/** Puts labels in order of their anchors; those on one anchor in the order given. */
export function inTimeOrder({ at, shift, start, end }: LabelBoxes): TimedBoxes {
  const label = orderOf(at, orderOf(shift));
  const column = () => new Float64Array(label.length);
  const timed = { label, at: column(), left: column(), right: column(), start: column(), end: column() };
  for (let position = 0; position < label.length; position++) {
    const index = label[position] as number;
    timed.at[position] = at[index] as number;
    timed.start[position] = start[index] as number;
    timed.end[position] = end[index] as number;
    timed.left[position] = (shift[index] as number) + (start[index] as number);
    timed.right[position] = (shift[index] as number) + (end[index] as number);
  }
  return timed;
}

/** Where each box has an edge at a scale, by position: `edge` is the column of its starts or ends. */
export function edgesAt(at: Float64Array, edge: Float64Array, scale: number): Float64Array {
  const edges = new Float64Array(at.length);
  for (let place = 0; place < edges.length; place++)
    edges[place] = scale * (at[place] as number) + (edge[place] as number);
  return edges;
}

/** The position in time of each label, in the order in which they were given. */
export function positionsOf({ label }: TimedBoxes): Uint32Array {
  const positions = new Uint32Array(label.length);
  for (let position = 0; position < label.length; position++) positions[label[position] as number] = position;
  return positions;
}
