import type { Steps } from "./slices.js";

/** Indexes looked at between two steps. */
const aStep = 16_384;

/**
 * Sorts the indexes of two columns of numbers by the first, then by the second; ties keep their order. In steps of a millisecond or so.
 *
 * Source: natural merge sort from runs that rise already, O(n log n), O(n) if all is in order.
 */
export function* sortSteps(first: Float64Array, second: Float64Array): Steps<Uint32Array> {
  const count = first.length;
  let from = new Uint32Array(count);
  for (let index = 0; index < count; index++) from[index] = index;
  const isAfter = (a: number, b: number): boolean => {
    const [x, y] = [first[a] as number, first[b] as number];
    return x > y || (x === y && (second[a] as number) > (second[b] as number));
  };
  let ends = yield* runsOf(from, isAfter);
  let to = new Uint32Array(count);
  const levels = Math.max(1, Math.ceil(Math.log2(Math.max(1, ends.length))));
  for (let level = 0; ends.length > 1; level++) {
    const merged: number[] = [];
    let sinceStep = 0;
    for (let run = 0; run < ends.length; run += 2) {
      const left = run === 0 ? 0 : (ends[run - 1] as number);
      const middle = ends[run] as number;
      const right = ends[run + 1] ?? middle;
      yield* merge(from, to, { left, middle, right }, isAfter, level / levels);
      merged.push(right);
      sinceStep += right - left;
      if (sinceStep > aStep) {
        sinceStep = 0;
        yield (level + right / count) / levels;
      }
    }
    [from, to] = [to, from];
    ends = merged;
  }
  return from;
}

type IsAfter = (a: number, b: number) => boolean;

/** Where stretches that rise end, each put in order if it is short. */
function* runsOf(order: Uint32Array, isAfter: IsAfter): Steps<number[]> {
  const ends: number[] = [];
  const least = 32;
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && !isAfter(order[end - 1] as number, order[end] as number)) {
      end++;
      if (end % aStep === 0) yield 0;
    }
    if (end - start < least) {
      const until = Math.min(order.length, start + least);
      for (; end < until; end++) insert(order, start, end, isAfter);
    }
    ends.push(end);
    start = end;
    if (ends.length % (aStep / least) === 0) yield 0;
  }
  return ends;
}

/** Puts the element at `at` in its place among those before it, which are in order. */
function insert(order: Uint32Array, start: number, at: number, isAfter: IsAfter): void {
  const own = order[at] as number;
  let place = at;
  for (; place > start && isAfter(order[place - 1] as number, own); place--) order[place] = order[place - 1] as number;
  order[place] = own;
}

function* merge(
  from: Uint32Array,
  to: Uint32Array,
  { left, middle, right }: { readonly left: number; readonly middle: number; readonly right: number },
  isAfter: IsAfter,
  done: number,
): Steps<void> {
  if (middle === right || !isAfter(from[middle - 1] as number, from[middle] as number)) {
    to.set(from.subarray(left, right), left);
    return;
  }
  let [a, b] = [left, middle];
  for (let place = left; place < right; place++) {
    const takesB = a >= middle || (b < right && isAfter(from[a] as number, from[b] as number));
    to[place] = (takesB ? from[b++] : from[a++]) as number;
    if ((place - left) % aStep === aStep - 1) yield done;
  }
}
