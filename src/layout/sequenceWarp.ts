import { finerOf, rankOf } from "../time/precision.js";
import type { Bound, Extent, Instant, Precision, When } from "../time/when.js";
import { statedDates } from "./statedDates.js";
import type { Place, SortedUnits } from "./units.js";
import { firstWhere, type SequenceMeasure, type Warp } from "./warp.js";

/**
 * Equal steps from date to date: u counts them, and is straight in between, so that a vague date still spans the dates that it may
 * lie between. Before the first date and after the last one u goes on as in the step next to it, but slower where the domain
 * reaches further, so that neither takes more than a step.
 */
export function sequenceWarp(measure: SequenceMeasure, domain: Extent): Warp {
  const { instants } = measure;
  const count = instants.length;
  const at = (index: number) => instants[index] as number;
  const first = count === 0 ? domain.start : at(0);
  const last = count === 0 ? domain.start : at(count - 1);
  const before = Math.max(count > 1 ? at(1) - first : 0, first - domain.start, least);
  const after = Math.max(count > 1 ? last - at(count - 2) : 0, domain.end - last, least);
  return {
    gaps: [],
    breakWidth: 0,
    measure,
    shift: () => 0,
    u: (instant) => {
      if (instant <= first) return (instant - first) / before;
      if (instant >= last) return Math.max(0, count - 1) + (instant - last) / after;
      const next = firstWhere(count, (index) => at(index) > instant);
      return next - 1 + (instant - at(next - 1)) / (at(next) - at(next - 1));
    },
    instantAt: (u) => {
      if (u <= 0) return first + u * before;
      if (u >= count - 1) return last + (u - Math.max(0, count - 1)) * after;
      const index = Math.floor(u);
      return at(index) + (u - index) * (at(index + 1) - at(index));
    },
  };
}

/** Milliseconds that the first and the last step stand for at least. */
const least = 1;

/** What begins at an instant: the finest unit stated of it, and its words. */
interface Known {
  readonly precision: Precision;
  readonly when: (() => When) | null;
}

/** The dates that a sequence counts: where each date begins, and each end of an interval; of what has no beginning, its limit. */
export function sequenceMeasure(
  { moments, intervals }: SortedUnits,
  claims: readonly Place[],
  format: (when: When) => string,
): SequenceMeasure {
  const known = new Map<Instant, Known>();
  const enter = ({ start, end }: Extent, { precision }: Bound, when: (() => When) | null) => {
    const instant = Number.isFinite(start) ? start : end;
    if (!Number.isFinite(instant) || precision === null) return;
    const before = known.get(instant)?.precision;
    const finer = before === undefined || (before !== precision && finerOf(before, precision) === precision);
    if (finer) known.set(instant, { precision, when });
  };
  for (const unit of [...moments, ...intervals]) {
    for (const { start, end, bound, when } of statedDates(unit)) enter({ start, end }, bound, when);
  }
  for (const { start, end } of claims) {
    for (const bound of [start, end]) enter({ start: bound.earliest, end: bound.latest }, bound, null);
  }
  const instants = Float64Array.from(known.keys()).sort();
  const words = new Map<Instant, string>();
  for (const [instant, { precision, when }] of known) {
    if (when && rankOf(precision) > rankOf("year")) words.set(instant, format(when()));
  }
  return {
    kind: "sequence",
    instants,
    precisionOf: (instant) => known.get(instant)?.precision ?? "gigayear",
    words,
  };
}
