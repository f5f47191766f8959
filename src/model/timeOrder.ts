import type { Extent, Instant } from "../time/when.js";
import { sortSteps } from "./sortInSlices.js";
import { createJob, inBlocks, partOf, type Clock, type Job, type Steps } from "./slices.js";

/** The events of a timeline as their order asks for them, by index. */
export interface Dated {
  readonly count: number;
  readonly startOf: (index: number) => Instant;
  readonly endOf: (index: number) => Instant;
}

/** Events that are in order already. */
export interface OrderedBefore {
  readonly order: TimeOrder;
  /** Which of them each event is; -1 for one that is none. */
  readonly placeOf: Int32Array;
}

/** Events in order of time, as `compareWhen` has it, and what of them is in an extent. Ranks count from 0. */
export interface TimeOrder {
  readonly count: number;
  /** The index of the event at a rank. */
  readonly indexAt: (rank: number) => number;
  readonly rankOf: (index: number) => number;
  /** When events start and end, by their indexes. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
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
export function orderInSlices(events: Dated, clock: Clock = () => 0, before?: OrderedBefore): Job<TimeOrder> {
  return createJob(orderSteps(events, before), clock);
}

function* orderSteps({ count, startOf, endOf }: Dated, before?: OrderedBefore): Steps<TimeOrder> {
  const starts = new Float64Array(count);
  const ends = new Float64Array(count);
  const fill = (from: number, to: number) => {
    for (let index = from; index < to; index++) {
      const place = before ? (before.placeOf[index] as number) : -1;
      starts[index] = before && place >= 0 ? (before.order.starts[place] as number) : startOf(index);
      ends[index] = before && place >= 0 ? (before.order.ends[place] as number) : endOf(index);
    }
  };
  yield* partOf(0, 0.2, inBlocks(count, aStep, fill));
  const known = before && (yield* mergeSteps(starts, ends, before));
  const order = known ?? (yield* partOf(0.2, 0.9, sortSteps(starts, ends)));
  const ranks = new Uint32Array(count);
  const latest = new Float64Array(Math.ceil(count / block)).fill(-Infinity);
  const enter = (from: number, to: number) => {
    for (let rank = from; rank < to; rank++) {
      const index = order[rank] as number;
      const end = ends[index] as number;
      ranks[index] = rank;
      const at = Math.floor(rank / block);
      if (end > (latest[at] as number)) latest[at] = end;
    }
  };
  yield* partOf(0.9, 1, inBlocks(count, aStep * 4, enter));
  return orderOf({ order, ranks, starts, ends, latest });
}

/** Those that are in order already with the others among them; null if they have changed places. */
function* mergeSteps(
  starts: Float64Array,
  ends: Float64Array,
  { order, placeOf }: OrderedBefore,
): Steps<Uint32Array | null> {
  const indexes = new Int32Array(order.count).fill(-1);
  const others: number[] = [];
  let last = -1;
  for (let index = 0; index < placeOf.length; index++) {
    const place = placeOf[index] as number;
    if (place < 0) others.push(index);
    else if (place < last) return null;
    else {
      indexes[place] = index;
      last = place;
    }
  }
  yield 0.2;
  const isAfter = (a: number, b: number): boolean => {
    const x = starts[a] as number;
    const y = starts[b] as number;
    if (x !== y) return x > y;
    const u = ends[a] as number;
    const v = ends[b] as number;
    return u === v ? a > b : u > v;
  };
  others.sort((a, b) => (isAfter(a, b) ? 1 : -1));
  const merged = new Uint32Array(placeOf.length);
  let [filled, next] = [0, 0];
  for (let rank = 0; rank < order.count; rank++) {
    const index = indexes[order.indexAt(rank)] as number;
    if (index < 0) continue;
    while (next < others.length && isAfter(index, others[next] as number)) merged[filled++] = others[next++] as number;
    merged[filled++] = index;
  }
  while (next < others.length) merged[filled++] = others[next++] as number;
  return merged;
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
    starts,
    ends,
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
