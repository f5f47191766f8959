import { sum } from "d3";
import type { Bound, Extent } from "../time/when.js";
import { finish, partOf, type Steps } from "../model/slices.js";
import { orderSteps } from "./labels/orderOf.js";
import type { Unit } from "./units.js";

/** What is known of the time in which something lies: all that is needed to choose what is cut out. */
export interface Runs extends Extent {
  /** The longest stretches between, the longest first; of equals the first. */
  readonly longest: readonly Extent[];
  /** How many different dates there are. */
  readonly dates: number;
}

/** The most stretches that are cut out of one drawing. */
const mostGaps = 20;
/** What is kept around the cuts, as a share of the time that remains, spread over the stretches between them. */
const keptShare = 0.25;
/**
 * How much longer each cut stretch is than any that stays: else the spacing of events would mean little. Less for one that is a
 * third of the whole by itself.
 */
const standsOut = { least: 3, alone: 1.8 };
/** How many different dates there are at least: two for each stretch that stays, of a single cut one of them may have one. */
const leastDates = (cuts: number) => (cuts === 1 ? 3 : 2 * (cuts + 1));
/** A stretch shorter than this share of the whole is not worth a break. */
const leastShare = 0.1;

/**
 * The empty stretches of time that are cut out, in order of time.
 *
 * A stretch is empty if no moment's extent and no bound of an interval lies in it. The longest stretches are cut, as many as
 * possible, if that saves a third of the width or more, each is three times as long as any that stays, and what is left
 * between the cuts holds enough dates for a scale to mean something.
 */
export function findGaps(moments: readonly Unit[], intervals: readonly Unit[]): Extent[] {
  const extents: Extent[] = [];
  for (const unit of moments) extents.push(...unit.extents);
  for (const { at } of intervals) extents.push(extentOf(at.start), extentOf(at.end));
  const start = new Float64Array(extents.length);
  const end = new Float64Array(extents.length);
  for (let index = 0; index < extents.length; index++) {
    start[index] = (extents[index] as Extent).start;
    end[index] = (extents[index] as Extent).end;
  }
  if (extents.length > sieveFrom && !leavesRoom(start, end)) return [];
  return cutsOf(finish(gatherRuns(start, end)));
}

/** Of more extents than this it is looked first, without sorting them, whether any stretch may be cut at all. */
const sieveFrom = 200;

/** Whether a stretch between extents may be long enough for a cut. */
function leavesRoom(start: Float64Array, end: Float64Array): boolean {
  let first = Infinity;
  let last = -Infinity;
  for (let index = 0; index < start.length; index++) {
    const from = start[index] as number;
    const to = end[index] as number;
    const known = Number.isFinite(from) ? from : to;
    if (!Number.isFinite(known)) continue;
    first = Math.min(first, known);
    last = Math.max(last, Number.isFinite(to) ? to : known);
  }
  if (!(last > first)) return true;
  const sieve = createSieve({ start: first, end: last });
  for (let index = 0; index < start.length; index++) sieve.enter(start[index] as number, end[index] as number);
  return sieve.mayHaveGaps();
}

/** The cuts that are worth it. */
export function cutsOf(runs: Runs): Extent[] {
  const { longest, dates } = runs;
  const whole = runs.end - runs.start;
  for (let count = Math.min(mostGaps, longest.length); count > 0; count--) {
    const cut = longest.slice(0, count);
    const next = longest[count];
    const shortest = lengthOf(cut[count - 1] as Extent);
    const ratio = shortest * 3 >= whole ? standsOut.alone : standsOut.least;
    if (next && shortest < ratio * lengthOf(next)) continue;
    if (dates < leastDates(count) || shortest < leastShare * whole) continue;
    const trimmed = trim(cut, ((whole - lengthsOf(cut)) * keptShare) / (count + 1));
    if (lengthsOf(trimmed) * 3 >= whole) return trimmed;
  }
  return [];
}

/** Keeps some time on each side of every cut, and drops what is then no cut. */
function trim(cut: readonly Extent[], kept: number): Extent[] {
  return cut
    .map(({ start, end }) => ({ start: start + kept, end: end - kept }))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start);
}

function extentOf({ earliest, latest }: Bound): Extent {
  return { start: earliest, end: latest };
}

/** Extents looked at in one step. */
const extentsAStep = 1 << 15;

/** Merges extents, in any order, into runs that do not touch. Of an extent that is open on one side, only the known end counts. */
export function* gatherRuns(starts: Float64Array, ends: Float64Array): Steps<Runs> {
  const start = starts.map((from, index) => (Number.isFinite(from) ? from : (ends[index] as number)));
  const end = ends.map((to, index) => (Number.isFinite(to) ? to : (start[index] as number)));
  yield 0;
  const order = yield* partOf(0, 0.8, orderSteps(start, yield* partOf(0, 0.4, orderSteps(end))));
  const longest: Extent[] = [];
  let [first, reach, dates] = [NaN, NaN, 0];
  let [lastStart, lastEnd] = [NaN, NaN];
  for (let rank = 0; rank < order.length; rank++) {
    if (rank % extentsAStep === 0) yield 0.8 + (0.2 * rank) / order.length;
    const from = start[order[rank] as number] as number;
    const to = end[order[rank] as number] as number;
    if (!Number.isFinite(from)) continue;
    if (from !== lastStart || to !== lastEnd) dates++;
    if (Number.isNaN(first)) first = from;
    else if (from > reach) enterGap(longest, { start: reach, end: from });
    reach = Number.isNaN(reach) ? to : Math.max(reach, to);
    [lastStart, lastEnd] = [from, to];
  }
  return { longest, dates, start: first, end: reach };
}

/** How finely time is looked at for whether there may be a cut. */
const cells = 4096;

/** Whether extents may leave a stretch empty that is long enough for a cut: no sorting, O(n). */
export function createSieve({ start, end }: Extent): {
  readonly enter: (start: number, end: number) => void;
  readonly mayHaveGaps: () => boolean;
} {
  const changes = new Int32Array(cells + 2);
  const cellOf = (instant: number) => Math.max(0, Math.min(cells, ((instant - start) / (end - start)) * cells)) | 0;
  return {
    enter: (from, to) => {
      const first = cellOf(Number.isFinite(from) ? from : to);
      const last = cellOf(Number.isFinite(to) ? to : from);
      changes[first] = (changes[first] as number) + 1;
      changes[last + 1] = (changes[last + 1] as number) - 1;
    },
    mayHaveGaps: () => {
      let [covering, empty] = [0, 0];
      for (let cell = 0; cell <= cells; cell++) {
        covering += changes[cell] as number;
        empty = covering === 0 ? empty + 1 : 0;
        if (empty + 2 >= leastShare * cells) return true;
      }
      return false;
    },
  };
}

/** Keeps as many of the longest as may be cut, and the one after. */
function enterGap(longest: Extent[], gap: Extent): void {
  if (longest.length > mostGaps && lengthOf(gap) <= lengthOf(longest[mostGaps] as Extent)) return;
  let place = longest.length;
  while (place > 0 && lengthOf(longest[place - 1] as Extent) < lengthOf(gap)) place--;
  longest.splice(place, 0, gap);
  if (longest.length > mostGaps + 1) longest.pop();
}

function lengthOf({ start, end }: Extent): number {
  return end - start;
}

function lengthsOf(extents: readonly Extent[]): number {
  return sum(extents, lengthOf);
}
