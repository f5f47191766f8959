/** Fewer keys than this are sorted by comparing: the counts of a radix sort cost more than that. */
const fewKeys = 1024;
const digitBits = 11;
const digitCount = 1 << digitBits;

/**
 * The order that sorts keys ascending, as a list of indices; equal keys keep the order given.
 *
 * Shapes: `given` lists indices of `keys`; it is not changed. No key is NaN.
 * Source: radix sort by the bits of the numbers, lowest digit first: O(n). Digits that all keys share cost one look.
 */
export function orderOf(keys: Float64Array, given: Uint32Array = indicesTo(keys.length)): Uint32Array {
  if (isInOrder(keys, given)) return given;
  if (given.length < fewKeys) return given.slice().sort((a, b) => (keys[a] as number) - (keys[b] as number));
  let order = given;
  for (const words of sortableWords(keys)) {
    for (let digit = 0; digit < 32; digit += digitBits) order = sortByDigit(words, digit, order);
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
  let before = -Infinity;
  for (const index of order) {
    const key = keys[index] as number;
    if (key < before) return false;
    before = key;
  }
  return true;
}

/** The low and the high halves of numbers, changed so that they sort as unsigned integers. */
function sortableWords(keys: Float64Array): readonly Uint32Array[] {
  const view = new DataView(new ArrayBuffer(8));
  const low = new Uint32Array(keys.length);
  const high = new Uint32Array(keys.length);
  for (let index = 0; index < keys.length; index++) {
    // Adding 0 makes one zero of −0 and 0, which are equal but differ in a bit.
    view.setFloat64(0, (keys[index] as number) + 0);
    const top = view.getUint32(0);
    const flip = top >>> 31 === 1 ? 0xffffffff : 0;
    low[index] = view.getUint32(4) ^ flip;
    high[index] = top ^ (flip | 0x80000000);
  }
  return [low, high];
}

function sortByDigit(words: Uint32Array, digit: number, order: Uint32Array): Uint32Array {
  const places = new Uint32Array(digitCount);
  for (const index of order) {
    const value = ((words[index] as number) >>> digit) & (digitCount - 1);
    places[value] = (places[value] as number) + 1;
  }
  const first = ((words[order[0] as number] as number) >>> digit) & (digitCount - 1);
  if (places[first] === order.length) return order;
  let total = 0;
  for (let value = 0; value < digitCount; value++) {
    const count = places[value] as number;
    places[value] = total;
    total += count;
  }
  const sorted = new Uint32Array(order.length);
  for (const index of order) {
    const value = ((words[index] as number) >>> digit) & (digitCount - 1);
    const place = places[value] as number;
    sorted[place] = index;
    places[value] = place + 1;
  }
  return sorted;
}
