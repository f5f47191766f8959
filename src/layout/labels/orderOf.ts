import { finish, inBlocks, partOf, type Steps } from "../../model/slices.js";
import { orderOfDays } from "./orderOfDays.js";

/** Fewer keys than this are sorted by comparing: the counts of a radix sort cost more than that. */
const fewKeys = 1024;
const digitBits = 10;
const digitCount = 1 << digitBits;
const digits = 3;
const mostPlaces = 2 ** (digits * digitBits) - 1;

/**
 * The order that sorts keys ascending, as a list of indices; equal keys keep the order given.
 *
 * Shapes: `given` lists indices of `keys`; it is not changed. No key is NaN.
 * Source: radix sort, lowest digit first, of places on an even grid between the least and the greatest key; keys that share a
 * place though they differ are sorted among themselves, on a finer grid: O(n) for each grid. Days are counted instead.
 */
export function orderOf(keys: Float64Array, given: Uint32Array = indicesTo(keys.length)): Uint32Array {
  return given.length < fewKeys ? orderOfFew(keys, given) : finish(orderSteps(keys, given));
}

function orderOfFew(keys: Float64Array, given: Uint32Array): Uint32Array {
  return isInOrder(keys, given) ? given : orderByComparing(keys, given);
}

function orderByComparing(keys: Float64Array, given: Uint32Array): Uint32Array {
  // Not by a difference: each would be a number of its own in memory.
  return given.slice().sort((a, b) => {
    const one = keys[a] as number;
    const other = keys[b] as number;
    return one < other ? -1 : one > other ? 1 : 0;
  });
}

/** Keys that are moved in one step. */
const keysAStep = 1 << 16;

/** The same in steps. */
export function* orderSteps(keys: Float64Array, given: Uint32Array = indicesTo(keys.length)): Steps<Uint32Array> {
  if (given.length < fewKeys) return orderOfFew(keys, given);
  if (isInOrder(keys, given)) return given;
  yield 0;
  const counted = yield* orderOfDays(keys, given);
  if (counted) return counted;
  const grid = yield* partOf(0.05, 0.15, gridOf(keys, given));
  if (!grid) return orderByComparing(keys, given);
  let sorted: Gridded = grid;
  for (let digit = 0; digit < digits; digit++)
    sorted = yield* partOf(0.15 + 0.2 * digit, 0.35 + 0.2 * digit, sortByDigit(sorted, digit * digitBits));
  yield* partOf(0.75, 1, sortShared(keys, sorted));
  return sorted.order;
}

/** The numbers 0 to count − 1. */
export function indicesTo(count: number): Uint32Array {
  const indices = new Uint32Array(count);
  for (let index = 0; index < count; index++) indices[index] = index;
  return indices;
}

function isInOrder(keys: Float64Array, order: Uint32Array): boolean {
  for (let rank = 1; rank < order.length; rank++) {
    if ((keys[order[rank - 1] as number] as number) > (keys[order[rank] as number] as number)) return false;
  }
  return true;
}

/** Indices, and the place of each on a grid. */
interface Gridded {
  readonly order: Uint32Array;
  readonly places: Uint32Array;
}

/** The place of each key on an even grid: never less for a greater key. Null if there is no such grid. */
function* gridOf(keys: Float64Array, order: Uint32Array): Steps<Gridded | null> {
  const bounds = Float64Array.of(Infinity, -Infinity);
  const widen = (from: number, to: number) => {
    let least = bounds[0] as number;
    let greatest = bounds[1] as number;
    for (let rank = from; rank < to; rank++) {
      const key = keys[order[rank] as number] as number;
      if (key < least && key > -Infinity) least = key;
      if (key > greatest && key < Infinity) greatest = key;
    }
    bounds[0] = least;
    bounds[1] = greatest;
  };
  yield* partOf(0, 0.4, inBlocks(order.length, keysAStep, widen));
  const least = bounds[0] as number;
  const greatest = bounds[1] as number;
  const fineness = mostPlaces / (greatest - least);
  if (!(fineness > 0 && fineness < Infinity)) return null;
  const places = new Uint32Array(order.length);
  yield* partOf(
    0.4,
    1,
    inBlocks(order.length, keysAStep, (from, to) => {
      for (let rank = from; rank < to; rank++) {
        const place = ((keys[order[rank] as number] as number) - least) * fineness;
        places[rank] = place < 0 ? 0 : place > mostPlaces ? mostPlaces : place | 0;
      }
    }),
  );
  return { order, places };
}

function* sortByDigit({ order, places }: Gridded, shift: number): Steps<Gridded> {
  const count = order.length;
  const firsts = firstsOf(places, shift);
  yield 0.2;
  const sorted = { order: new Uint32Array(count), places: new Uint32Array(count) };
  yield* partOf(
    0.2,
    1,
    inBlocks(count, keysAStep, (from, to) => {
      for (let rank = from; rank < to; rank++) {
        const place = places[rank] as number;
        const digit = (place >>> shift) & (digitCount - 1);
        const next = firsts[digit] as number;
        firsts[digit] = next + 1;
        sorted.order[next] = order[rank] as number;
        sorted.places[next] = place;
      }
    }),
  );
  return sorted;
}

/** Where those of each digit begin. */
function firstsOf(places: Uint32Array, shift: number): Uint32Array {
  const firsts = new Uint32Array(digitCount);
  for (const place of places) {
    const digit = (place >>> shift) & (digitCount - 1);
    firsts[digit] = (firsts[digit] as number) + 1;
  }
  let total = 0;
  for (let digit = 0; digit < digitCount; digit++) {
    const own = firsts[digit] as number;
    firsts[digit] = total;
    total += own;
  }
  return firsts;
}

/** Sorts keys that share a place though they differ. */
function* sortShared(keys: Float64Array, { order, places }: Gridded): Steps<void> {
  const count = order.length;
  let start = 0;
  let inOrder = true;
  for (let rank = 1; rank <= count; rank++) {
    if (rank % keysAStep === 0) yield rank / count;
    if (rank < count && places[rank] === places[start]) {
      inOrder &&= (keys[order[rank - 1] as number] as number) <= (keys[order[rank] as number] as number);
      continue;
    }
    if (!inOrder) {
      const shared = order.slice(start, rank);
      order.set(yield* partOf(start / count, rank / count, orderSteps(keys, shared)), start);
    }
    start = rank;
    inOrder = true;
  }
}
