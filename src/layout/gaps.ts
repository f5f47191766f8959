import { sum } from "d3";
import type { Extent, Instant } from "../time/when.js";
import type { Unit } from "./units.js";

/** A run of time in which something is known to lie, and how many different dates lie in it. */
interface Run {
  readonly start: Instant;
  end: Instant;
  dates: number;
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
  const runs = runsOf([...moments.flatMap(({ extents }) => extents), ...intervals.flatMap(boundsOf)]);
  const gaps = runs.slice(1).map((run, index) => ({ start: (runs[index] as Run).end, end: run.start }));
  const byLength = gaps.sort((a, b) => lengthOf(b) - lengthOf(a) || a.start - b.start);
  const dates = sum(runs, (run) => run.dates);
  for (let count = Math.min(mostGaps, byLength.length); count > 0; count--) {
    const cut = byLength.slice(0, count);
    const next = byLength[count];
    const shortest = lengthOf(cut[count - 1] as Extent);
    const ratio = shortest * 3 >= remaining(runs, []) ? standsOut.alone : standsOut.least;
    if (next && shortest < ratio * lengthOf(next)) continue;
    if (dates < leastDates(count) || shortest < leastShare * remaining(runs, [])) continue;
    const trimmed = trim(cut, (remaining(runs, cut) * keptShare) / (count + 1));
    if (lengthsOf(trimmed) * 3 >= remaining(runs, [])) return trimmed;
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

function boundsOf({ at }: Unit): Extent[] {
  return [at.start, at.end].map(({ earliest, latest }) => ({ start: earliest, end: latest }));
}

/** Merges extents into runs that do not touch. Of an extent that is open on one side, only the known end counts. */
function runsOf(extents: readonly Extent[]): Run[] {
  const finite = extents
    .map(({ start, end }) =>
      Number.isFinite(start) ? { start, end: Number.isFinite(end) ? end : start } : { start: end, end },
    )
    .filter(({ start }) => Number.isFinite(start))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const runs: Run[] = [];
  for (const [index, { start, end }] of finite.entries()) {
    const before = finite[index - 1];
    const run = runs.at(-1);
    if (!run || start > run.end) runs.push({ start, end, dates: 1 });
    else {
      run.end = Math.max(run.end, end);
      if (before?.start !== start || before.end !== end) run.dates++;
    }
  }
  return runs;
}

function lengthOf({ start, end }: Extent): number {
  return end - start;
}

function lengthsOf(extents: readonly Extent[]): number {
  return sum(extents, lengthOf);
}

/** The time from the first run to the last that is not cut. */
function remaining(runs: readonly Run[], cut: readonly Extent[]): number {
  const first = runs[0];
  const last = runs.at(-1);
  return first && last ? last.end - first.start - lengthsOf(cut) : 0;
}
