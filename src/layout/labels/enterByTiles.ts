import { partOf, type Steps } from "../../model/slices.js";
import type { Reach } from "./bands.js";
import { enterIfCertain, enterBest } from "./enterLabel.js";
import type { Placing } from "./placing.js";
import type { TimedBoxes } from "./timeOrder.js";

/** Positions of one tile: so many that what is looked at for their labels stays in a processor's nearest memory. */
const tileBits = 14;
/** Labels that are entered in one step: some microseconds each. */
const labelsAStep = 128;

/** Labels that are entered one by one before tiles are worth while; and those entered tile by tile in one go at most. */
const fewest = 1 << 14;
const mostInTiles = 1 << 18;

/** Enters one tier of labels after the other, each in the order given. */
export type EnterTier = (tier: Uint32Array) => Steps<void>;

/** Enters labels in the order given, call after call; tile by tile where they are many. `entered` is told of each. */
export function createRounds(placing: Placing, entered: (position: number) => void): EnterTier {
  const { sight, boxes } = placing.search;
  let widest: Reach | null = null;
  let pays = boxes.at.length > 4 << tileBits;
  let yielded = 0;
  return function* (order) {
    for (let start = 0; start < order.length;) {
      const isFew = !pays || sight.turn < fewest || order.length - start < fewest;
      const most = isFew ? labelsAStep : Math.min(sight.turn, mostInTiles);
      const part = order.subarray(start, start + most);
      const from = start / order.length;
      start += part.length;
      if (isFew) {
        for (const position of part) {
          enterBest(placing, position);
          entered(position);
        }
      } else {
        widest ??= widestOf(boxes);
        pays = yield* partOf(from, start / order.length, enterByTiles(placing, part, widest, entered));
      }
      if (sight.turn - yielded < labelsAStep) continue;
      yielded = sight.turn;
      yield start / order.length;
    }
  };
}

/**
 * Enters labels, not in the order given but tile by tile in time, with the same result; whether that saved anything. It does
 * when they are some thousands a tile: in the order given, each label is far from the one before, in time and in memory.
 *
 * Why the result is the same: in a tile, labels are taken in the order given, and a label is entered only if its row and its
 * activation are certain whatever is entered out of its sight. All others wait, and what is beyond them, seen from a label that
 * comes after them, is out of its sight from then on, as is all beyond the edges of the tile. Those that wait are entered at last,
 * in the order given, as if what came after them in that order were not there yet; and none of what is entered already depends
 * on them.
 *
 * Shapes: positions in time. `widest` is how far any label reaches about its anchor; `entered` is told of each that is entered.
 */
function* enterByTiles(
  placing: Placing,
  order: Uint32Array,
  widest: Reach,
  entered: (position: number) => void,
): Steps<boolean> {
  const { sight, boxes } = placing.search;
  const base = sight.turn;
  const turns = byTile(order, boxes.at.length);
  yield 0;
  const waits = new Uint8Array(order.length).fill(1);
  let waiting = 0;
  let done = 0;
  while (done < turns.length && waiting <= Math.max(done / 2, labelsAStep)) {
    const tile = (order[turns[done] as number] as number) >>> tileBits;
    const edges = [(tile << tileBits) - 1, Math.min((tile + 1) << tileBits, boxes.at.length)];
    for (; done < turns.length; done++) {
      const turn = turns[done] as number;
      const position = order[turn] as number;
      if (position >>> tileBits !== tile) break;
      if (done % labelsAStep === labelsAStep - 1) yield (0.9 * done) / turns.length;
      const next = firstAfter(edges, position);
      sight.first = (edges[next - 1] as number) + 1;
      sight.end = edges[next] as number;
      sight.turn = base + turn;
      if (enterIfCertain(placing, position, widest)) {
        waits[turn] = 0;
        entered(position);
      } else {
        edges.splice(next, 0, position);
        waiting++;
      }
    }
  }
  sight.first = 0;
  sight.end = boxes.at.length;
  for (let turn = 0, steps = 0; turn < order.length; turn++) {
    if (waits[turn] === 0) continue;
    if (steps++ % labelsAStep === labelsAStep - 1) yield 0.9 + (0.1 * turn) / order.length;
    const position = order[turn] as number;
    sight.turn = base + turn;
    enterBest(placing, position);
    entered(position);
  }
  sight.turn = base + order.length;
  return done === turns.length;
}

/** How far any label reaches about its anchor. */
export function widestOf({ start, end }: TimedBoxes): Reach {
  const widest = { start: 0, end: 0 };
  for (let position = 0; position < start.length; position++) {
    widest.start = Math.min(widest.start, start[position] as number);
    widest.end = Math.max(widest.end, end[position] as number);
  }
  return widest;
}

/** The places in an order of positions, tile by tile; of one tile as they stand in it. */
function byTile(order: Uint32Array, positions: number): Uint32Array {
  const firsts = new Uint32Array((positions >>> tileBits) + 2);
  for (const position of order) {
    const next = (position >>> tileBits) + 1;
    firsts[next] = (firsts[next] as number) + 1;
  }
  for (let tile = 1; tile < firsts.length; tile++)
    firsts[tile] = (firsts[tile] as number) + (firsts[tile - 1] as number);
  const turns = new Uint32Array(order.length);
  for (let turn = 0; turn < order.length; turn++) {
    const tile = (order[turn] as number) >>> tileBits;
    const next = firsts[tile] as number;
    firsts[tile] = next + 1;
    turns[next] = turn;
  }
  return turns;
}

/** Where the first of ascending numbers stands that is above another. */
function firstAfter(ascending: readonly number[], number: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] as number) > number) high = middle;
    else low = middle + 1;
  }
  return low;
}
