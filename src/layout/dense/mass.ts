import type { Extent, Instant } from "../../time/when.js";
import { finish, inBlocks, partOf, type Steps } from "../../model/slices.js";
import { orderOf, orderSteps } from "../labels/orderOf.js";

/** How many dates fall before an instant: of a date that is not exact, the share of what it can mean. */
export interface Mass {
  before(instant: Instant): number;
  /** How many dates have something of them in an extent. */
  within(extent: Extent): number;
  readonly count: number;
}

/** Dates in columns, in order of their starts. */
export interface DatedColumns {
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** How many dates each place and those before it stand for, from 0. */
  readonly before: Uint32Array;
}

/** Milliseconds: a date that is no longer is counted whole, at its middle. */
const shortest = 60_000;
/** Dates looked at in one step. */
const datesAStep = 1 << 13;

/** Values in order, and how many dates have one that is lower. */
interface Counts {
  readonly at: Float64Array;
  readonly before: Uint32Array;
}

/** Values in order, and their sums up to each. */
interface Sums {
  readonly at: Float64Array;
  /** Of one over the length, and of the value over the length. */
  readonly rates: Float64Array;
  readonly offsets: Float64Array;
}

/** The mass of dates that are objects, in any order. */
export function massOf(extents: readonly Extent[], limits: Extent): Mass {
  const start = Float64Array.from(extents, (extent) => extent.start);
  const order = orderOf(start);
  const columns = {
    start: Float64Array.from(order, (index) => start[index] as number),
    end: Float64Array.from(order, (index) => (extents[index] as Extent).end),
    before: Uint32Array.from({ length: extents.length + 1 }, (_, index) => index),
  };
  return finish(massSteps(columns, limits));
}

/**
 * Counts dates up to any instant by sums over their starts and ends: O(n log n) once, O(log n) for each question.
 *
 * Shapes: open ends are cut at the limits, in which all questions lie. Source: the share of [a, b] before t is
 * (max(t − a, 0) − max(t − b, 0)) / (b − a), whose sum over all dates needs no look at any of them.
 */
export function* massSteps(columns: DatedColumns, limits: Extent): Steps<Mass> {
  const shares = yield* partOf(0, 0.6, shareSteps(columns, limits));
  const within = yield* partOf(0.6, 1, withinSteps(columns));
  return { count: columns.before[columns.start.length] as number, before: shares, within };
}

/** Only how many dates have something of them in an extent. */
export function* withinSteps({ start, end, before }: DatedColumns): Steps<Mass["within"]> {
  const ends = yield* countsOf(end, before);
  return (extent) => countBelow({ at: start, before }, extent.end) - countBelow(ends, extent.start);
}

/** Only how many dates fall before an instant. */
export function* shareSteps({ start, end, before }: DatedColumns, limits: Extent): Steps<Mass["before"]> {
  const origin = limits.start;
  const first = limits.start;
  const last = limits.end;
  const count = start.length;
  const column = () => new Float64Array(count);
  const [middles, starts, ends, rates] = [column(), column(), column(), column()];
  const weights = new Uint32Array(count);
  let points = 0;
  let vague = 0;
  for (let index = 0; index < count; index++) {
    if (index % datesAStep === datesAStep - 1) yield (0.4 * index) / count;
    const from = Math.max(start[index] as number, first) - origin;
    const to = Math.min(end[index] as number, last) - origin;
    const weight = (before[index + 1] as number) - (before[index] as number);
    if (to - from > shortest) {
      starts[vague] = from;
      ends[vague] = to;
      rates[vague++] = weight / (to - from);
    } else {
      middles[points] = (from + to) / 2;
      weights[points++] = weight;
    }
  }
  const counts = yield* partOf(0.4, 0.7, weighted(middles.slice(0, points), weights));
  const rising = yield* partOf(0.7, 0.8, sumsOf(starts.subarray(0, vague), rates));
  const falling = yield* partOf(0.8, 1, sumsOf(ends.subarray(0, vague), rates));
  const [exact, begun, ended] = [walk(counts.at), walk(rising.at), walk(falling.at)];
  return (instant) => {
    const t = instant - origin;
    return (counts.before[exact(t)] as number) + shareOf(rising, t, begun(t)) - shareOf(falling, t, ended(t));
  };
}

/** How many dates have a value below one, for any: `before` counts those of `values` as given. */
function* countsOf(values: Float64Array, before: Uint32Array): Steps<Counts> {
  if (isInOrder(values)) return { at: values, before };
  const weights = new Uint32Array(values.length);
  for (let index = 0; index < values.length; index++) {
    weights[index] = (before[index + 1] as number) - (before[index] as number);
  }
  return yield* weighted(values, weights);
}

function* weighted(values: Float64Array, weights: Uint32Array): Steps<Counts> {
  const order = yield* orderSteps(values);
  const at = new Float64Array(values.length);
  const before = new Uint32Array(values.length + 1);
  const add = (from: number, to: number) => {
    for (let rank = from; rank < to; rank++) {
      const index = order[rank] as number;
      at[rank] = values[index] as number;
      before[rank + 1] = (before[rank] as number) + (weights[index] as number);
    }
  };
  yield* partOf(0.8, 1, inBlocks(at.length, datesAStep, add));
  return { at, before };
}

function isInOrder(values: Float64Array): boolean {
  for (let index = 1; index < values.length; index++) {
    if ((values[index - 1] as number) > (values[index] as number)) return false;
  }
  return true;
}

/** Values, in any order, and the rate of each. */
function* sumsOf(values: Float64Array, rateOf: Float64Array): Steps<Sums> {
  const order = yield* orderSteps(values);
  const { length } = order;
  const rates = new Float64Array(length + 1);
  const offsets = new Float64Array(length + 1);
  const at = new Float64Array(length);
  const add = (from: number, to: number) => {
    for (let rank = from; rank < to; rank++) {
      const place = order[rank] as number;
      const value = values[place] as number;
      const rate = rateOf[place] as number;
      at[rank] = value;
      rates[rank + 1] = (rates[rank] as number) + rate;
      offsets[rank + 1] = (offsets[rank] as number) + value * rate;
    }
  };
  yield* partOf(0.8, 1, inBlocks(length, datesAStep, add));
  return { at, rates, offsets };
}

function shareOf({ rates, offsets }: Sums, t: number, rank: number): number {
  return t * (rates[rank] as number) - (offsets[rank] as number);
}

function countBelow({ at, before }: Counts, value: number): number {
  return before[rankOf(at, value)] as number;
}

/** How many values are below one, faster where the next one asked for is near: O(log distance). */
export function walk(sorted: Float64Array): (value: number) => number {
  let last = 0;
  return (value) => {
    let [low, high, step] = [last, last, 1];
    while (high < sorted.length && (sorted[high] as number) < value) {
      low = high + 1;
      high = Math.min(sorted.length, high + step);
      step *= 2;
    }
    step = 1;
    while (low > 0 && (sorted[low - 1] as number) >= value) {
      high = low - 1;
      low = Math.max(0, low - step);
      step *= 2;
    }
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle] as number) < value) low = middle + 1;
      else high = middle;
    }
    last = low;
    return low;
  };
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
