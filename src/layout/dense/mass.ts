import type { Extent, Instant } from "../../time/when.js";

/** How many dates fall before an instant: of a date that is not exact, the share of what it can mean. */
export interface Mass {
  before(instant: Instant): number;
  /** How many dates have something of them in an extent. */
  within(extent: Extent): number;
  readonly count: number;
}

/** Milliseconds: a date that is no longer is counted whole, at its middle. */
const shortest = 60_000;

/** Values in order, and their sums up to each. */
interface Sums {
  readonly at: Float64Array;
  /** Of one over the length, and of the value over the length. */
  readonly rates: Float64Array;
  readonly offsets: Float64Array;
}

/**
 * Counts dates up to any instant by sums over their starts and ends: O(n log n) once, O(log n) for each question.
 *
 * Shapes: extents in any order; open ends are cut at the limits. Source: the share of [a, b] before t is
 * (max(t − a, 0) − max(t − b, 0)) / (b − a), whose sum over all dates needs no look at any of them.
 */
export function massOf(extents: readonly Extent[], limits: Extent): Mass {
  const origin = limits.start;
  const starts = new Float64Array(extents.length);
  const ends = new Float64Array(extents.length);
  const points: number[] = [];
  const vague: number[] = [];
  for (const [index, { start, end }] of extents.entries()) {
    starts[index] = Math.max(start, limits.start) - origin;
    ends[index] = Math.min(end, limits.end) - origin;
    if (ends[index] - starts[index] > shortest) vague.push(index);
    else points.push((starts[index] + ends[index]) / 2);
  }
  const middles = Float64Array.from(points).sort();
  const rising = sumsOf(vague, starts, starts, ends);
  const falling = sumsOf(vague, ends, starts, ends);
  const sortedStarts = starts.slice().sort();
  const sortedEnds = ends.slice().sort();
  return {
    count: extents.length,
    before: (instant) => {
      const t = instant - origin;
      return rankOf(middles, t) + shareOf(rising, t) - shareOf(falling, t);
    },
    within: ({ start, end }) => rankOf(sortedStarts, end - origin) - rankOf(sortedEnds, start - origin),
  };
}

function sumsOf(indexes: readonly number[], values: Float64Array, starts: Float64Array, ends: Float64Array): Sums {
  const order = [...indexes].sort((a, b) => (values[a] as number) - (values[b] as number));
  const at = new Float64Array(order.length);
  const rates = new Float64Array(order.length + 1);
  const offsets = new Float64Array(order.length + 1);
  for (const [rank, index] of order.entries()) {
    const rate = 1 / ((ends[index] as number) - (starts[index] as number));
    const value = values[index] as number;
    at[rank] = value;
    rates[rank + 1] = (rates[rank] as number) + rate;
    offsets[rank + 1] = (offsets[rank] as number) + value * rate;
  }
  return { at, rates, offsets };
}

function shareOf({ at, rates, offsets }: Sums, t: number): number {
  const rank = rankOf(at, t);
  return t * (rates[rank] as number) - (offsets[rank] as number);
}

/** How many values are below one. */
export function rankOf(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
