import { inBlocks, partOf, type Steps } from "../../model/slices.js";
import { dayLength } from "../../time/calendar.js";

/** So many days for each key at most: the counts of more cost more than sorting by digits. */
const mostDays = 4;
/** Keys that are looked at in one step. */
const keysAStep = 1 << 16;

/**
 * The order that sorts keys ascending if they are whole days apart, as most dates are, and near enough to be counted day by day;
 * else null. Equal keys keep the order given.
 *
 * Shapes: `given` lists indices of `keys`; it is not changed. No key is NaN.
 * Source: counting sort: O(n), two looks at each key after the first and the last are found.
 */
export function* orderOfDays(keys: Float64Array, given: Uint32Array): Steps<Uint32Array | null> {
  const count = given.length;
  const [first, last] = boundsOf(keys, given);
  const days = (last - first) / dayLength + 1;
  if (!Number.isInteger(days) || days > mostDays * count) return null;
  yield 0.2;
  const dayOf = new Uint32Array(count);
  const places = new Uint32Array(days);
  let counted = 0;
  yield* partOf(
    0.2,
    0.6,
    inBlocks(count, keysAStep, (from, to) => {
      counted += countDays(keys, given, first, from, to, dayOf, places);
    }),
  );
  if (counted < count) return null;
  let total = 0;
  for (let day = 0; day < days; day++) {
    const own = places[day] as number;
    places[day] = total;
    total += own;
  }
  const sorted = new Uint32Array(count);
  yield* partOf(
    0.6,
    1,
    inBlocks(count, keysAStep, (from, to) => {
      for (let rank = from; rank < to; rank++) {
        const day = dayOf[rank] as number;
        const place = places[day] as number;
        sorted[place] = given[rank] as number;
        places[day] = place + 1;
      }
    }),
  );
  return sorted;
}

function boundsOf(keys: Float64Array, given: Uint32Array): readonly [number, number] {
  let first = Infinity;
  let last = -Infinity;
  for (const index of given) {
    const key = keys[index] as number;
    if (key < first) first = key;
    if (key > last) last = key;
  }
  return [first, last];
}

/** The day of each key, and how many keys each day has: of how many, as long as all are whole days apart. */
function countDays(
  keys: Float64Array,
  given: Uint32Array,
  first: number,
  from: number,
  to: number,
  dayOf: Uint32Array,
  places: Uint32Array,
): number {
  for (let rank = from; rank < to; rank++) {
    const key = keys[given[rank] as number] as number;
    const day = Math.trunc((key - first) / dayLength);
    // Exactly: then all that are counted for a day are equal.
    if (first + day * dayLength !== key) return rank - from;
    dayOf[rank] = day;
    places[day] = (places[day] as number) + 1;
  }
  return to - from;
}
