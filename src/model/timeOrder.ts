import type { Extent, Instant } from "../time/when.js";
import { sortSteps } from "./sortInSlices.js";
import { createJob, partOf, type Clock, type Job, type Steps } from "./slices.js";

/** The events of a timeline as their order asks for them, by index. */
export interface Dated {
  readonly count: number;
  readonly startOf: (index: number) => Instant;
  readonly endOf: (index: number) => Instant;
}

/** Events in order of time, as `compareWhen` has it, and what of them is in an extent. Ranks count from 0. */
export interface TimeOrder {
  readonly count: number;
  /** The index of the event at a rank. */
  readonly indexAt: (rank: number) => number;
  readonly rankOf: (index: number) => number;
  /** The ranks of events that have something in an extent, in order; those whose index passes. At most `most` of them from `from` on. */
  within(extent: Extent, most: number, passes?: (index: number) => boolean, from?: number): number[];
  /** How many those are. */
  countWithin(extent: Extent, passes?: (index: number) => boolean): number;
}

/** Ranks that are skipped together if none of them reaches an extent. */
const block = 256;
/** Events read between two steps. */
const aStep = 8192;

/** Finds the order in slices; without a clock, `advance` does all at once. */
export function orderInSlices(events: Dated, clock: Clock = () => 0): Job<TimeOrder> {
  return createJob(orderSteps(events), clock);
}

function* orderSteps({ count, startOf, endOf }: Dated): Steps<TimeOrder> {
  const starts = new Float64Array(count);
  const ends = new Float64Array(count);
  for (let index = 0; index < count; index++) {
    starts[index] = startOf(index);
    ends[index] = endOf(index);
    if (index % aStep === aStep - 1) yield (index / count) * 0.2;
  }
  const order = yield* partOf(0.2, 0.9, sortSteps(starts, ends));
  const ranks = new Uint32Array(count);
  const latest = new Float64Array(Math.ceil(count / block)).fill(-Infinity);
  for (let rank = 0; rank < count; rank++) {
    const index = order[rank] as number;
    const end = ends[index] as number;
    ranks[index] = rank;
    const at = Math.floor(rank / block);
    if (end > (latest[at] as number)) latest[at] = end;
    if (rank % (aStep * 4) === 0) yield 0.9 + (rank / count) * 0.1;
  }
  return orderOf({ order, ranks, starts, ends, latest });
}

interface Columns {
  readonly order: Uint32Array;
  readonly ranks: Uint32Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** The latest end in each block of ranks. */
  readonly latest: Float64Array;
}

function orderOf({ order, ranks, starts, ends, latest }: Columns): TimeOrder {
  const startAt = (rank: number) => starts[order[rank] as number] as number;
  const endAt = (rank: number) => ends[order[rank] as number] as number;
  /** The first rank that starts at an instant or later. */
  const firstFrom = (instant: Instant): number => {
    let [low, high] = [0, order.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (startAt(middle) < instant) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const visit = (
    { start, end }: Extent,
    from: number,
    passes: (index: number) => boolean,
    see: (rank: number) => boolean,
  ) => {
    const last = firstFrom(end);
    for (let rank = from; rank < last; rank++) {
      while (rank % block === 0 && rank < last && (latest[rank / block] as number) <= start) rank += block;
      if (rank >= last) return;
      const reaches = endAt(rank) > start || startAt(rank) >= start;
      if (reaches && passes(order[rank] as number) && !see(rank)) return;
    }
  };
  return {
    count: order.length,
    indexAt: (rank) => order[rank] ?? -1,
    rankOf: (index) => ranks[index] ?? -1,
    within: (extent, most, passes = () => true, from = 0) => {
      const found: number[] = [];
      if (most > 0) visit(extent, from, passes, (rank) => found.push(rank) < most);
      return found;
    },
    countWithin: (extent, passes = () => true) => {
      let count = 0;
      visit(extent, 0, passes, () => ++count > 0);
      return count;
    },
  };
}
