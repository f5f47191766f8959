import { finish, partOf, type Steps } from "../../model/slices.js";
import { orderOfDays } from "./orderOfDays.js";

/** Fewer keys than this are sorted by comparing: the counts of a radix sort cost more than that. */
const fewKeys = 1024;
const digitBits = 11;
const digitCount = 1 << digitBits;

/**
 * The order that sorts keys ascending, as a list of indices; equal keys keep the order given.
 *
 * Shapes: `given` lists indices of `keys`; it is not changed. No key is NaN.
 * Source: radix sort by the bits of the numbers, lowest digit first: O(n). Digits that all keys share cost one look. Days are
 * counted instead.
 */
export function orderOf(keys: Float64Array, given: Uint32Array = indicesTo(keys.length)): Uint32Array {
  return given.length < fewKeys ? orderOfFew(keys, given) : finish(orderSteps(keys, given));
}

function orderOfFew(keys: Float64Array, given: Uint32Array): Uint32Array {
  if (isInOrder(keys, given)) return given;
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
  let order = given;
  let passes = 0;
  for (const words of yield* partOf(0, 0.1, sortableWords(keys))) {
    for (let digit = 0; digit < 32; digit += digitBits) {
      order = yield* partOf(0.1 + 0.15 * passes, 0.25 + 0.15 * passes, sortByDigit(words, digit, order));
      passes++;
    }
  }
  return order;
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

/** The low and the high halves of numbers, changed so that they sort as unsigned integers. */
function* sortableWords(keys: Float64Array): Steps<readonly Uint32Array[]> {
  const value = new Float64Array(1);
  const halves = new Uint32Array(value.buffer);
  value[0] = 1;
  // Where the bits of 1 are not 0, there is the high half: machines differ.
  const highFirst = halves[0] !== 0 ? 0 : 1;
  const low = new Uint32Array(keys.length);
  const high = new Uint32Array(keys.length);
  for (let index = 0; index < keys.length; index++) {
    if (index % keysAStep === keysAStep - 1) yield index / keys.length;
    // Adding 0 makes one zero of −0 and 0, which are equal but differ in a bit.
    value[0] = (keys[index] as number) + 0;
    const top = halves[highFirst] as number;
    const flip = top >>> 31 === 1 ? 0xffffffff : 0;
    low[index] = (halves[1 - highFirst] as number) ^ flip;
    high[index] = top ^ (flip | 0x80000000);
  }
  return [low, high];
}

function* sortByDigit(words: Uint32Array, digit: number, order: Uint32Array): Steps<Uint32Array> {
  const count = order.length;
  const places = new Uint32Array(digitCount);
  for (let rank = 0; rank < count; rank++) {
    if (rank % keysAStep === keysAStep - 1) yield (0.4 * rank) / count;
    const value = ((words[order[rank] as number] as number) >>> digit) & (digitCount - 1);
    places[value] = (places[value] as number) + 1;
  }
  const first = ((words[order[0] as number] as number) >>> digit) & (digitCount - 1);
  if (places[first] === count) return order;
  let total = 0;
  for (let value = 0; value < digitCount; value++) {
    const own = places[value] as number;
    places[value] = total;
    total += own;
  }
  const sorted = new Uint32Array(count);
  for (let rank = 0; rank < count; rank++) {
    if (rank % keysAStep === keysAStep - 1) yield 0.4 + (0.6 * rank) / count;
    const index = order[rank] as number;
    const value = ((words[index] as number) >>> digit) & (digitCount - 1);
    const place = places[value] as number;
    sorted[place] = index;
    places[value] = place + 1;
  }
  return sorted;
}
