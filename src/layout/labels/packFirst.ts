import type { Steps } from "../../model/slices.js";
import { activationIn, lookAround } from "./lowestRow.js";
import { orderOf } from "./orderOf.js";
import type { Placing } from "./placing.js";

/**
 * In which order to take labels that are equally important, so that as many as can be are drawn at a scale: first those of a
 * best packing of the rows at this scale, in the order in which their boxes start, then the others in the order given.
 *
 * Why all of the packing are drawn, if no more important ones are entered and boxes start in the order of their anchors: those
 * taken before a label start no later, so the ones that it meets at this scale all cover its start; the packing has room for
 * them and for it, so there is a row without any of them. Its activation there is at most the scale, and it takes the row where
 * that is lowest.
 *
 * Shapes: positions in time; `byEnd` holds those of `given` in the order in which their boxes end at the scale.
 * Source: interval scheduling by earliest end, on the machine that is busy longest (Carlisle and Lloyd, On the k-coloring of
 * intervals, 1995). A row is free for a label only where the more important ones in it leave room.
 */
export function* packFirst(
  placing: Placing,
  given: Uint32Array,
  byEnd: Uint32Array,
  scale: number,
): Steps<Uint32Array> {
  const { boxes } = placing.search;
  const packed = yield* packing(placing, byEnd, scale);
  const edges = packed.map((position) => scale * (boxes.at[position] as number) + (boxes.left[position] as number));
  const byStart = orderOf(Float64Array.from(edges));
  const isPacked = new Set(packed);
  const order = new Uint32Array(given.length);
  order.set(byStart.map((each) => packed[each] as number));
  let next = packed.length;
  for (let turn = 0; turn < given.length; turn++) {
    if (turn % labelsAStep === labelsAStep - 1) yield turn / given.length;
    const position = given[turn] as number;
    if (!isPacked.has(position)) order[next++] = position;
  }
  return order;
}

/** Labels looked at in one step. */
const labelsAStep = 1 << 14;

function* packing(placing: Placing, byEnd: Uint32Array, scale: number): Steps<number[]> {
  const { search, rows } = placing;
  const { at, left, right } = search.boxes;
  const tooHigh = scale * (1 + 1e-12);
  const freeFrom = new Float64Array(rows.length).fill(-Infinity);
  const packed: number[] = [];
  for (let turn = 0; turn < byEnd.length; turn++) {
    if (turn % labelsAStep === labelsAStep - 1) yield turn / byEnd.length;
    const position = byEnd[turn] as number;
    const start = scale * (at[position] as number) + (left[position] as number);
    let best = -1;
    let looked = false;
    for (let row = 0; row < rows.length; row++) {
      const free = freeFrom[row] as number;
      if (free > start || (best >= 0 && free <= (freeFrom[best] as number))) continue;
      if (!looked) lookAround(placing, position);
      looked = true;
      if (activationIn(placing, position, row, tooHigh) < tooHigh) best = row;
    }
    if (best < 0) continue;
    freeFrom[best] = scale * (at[position] as number) + (right[position] as number) + search.gap;
    packed.push(position);
  }
  return packed;
}
