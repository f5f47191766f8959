import { finish, partOf, type Steps } from "../model/slices.js";
import { dayLength } from "../time/calendar.js";
import type { Extent, Instant, When } from "../time/when.js";
import { statedOf, type StatedDates } from "./stated.js";
import type { FittedDomain } from "./fitDomain.js";
import type { Place, SortedUnits } from "./units.js";
import type { LogMeasure, Warp } from "./warp.js";

/**
 * Distances from a reference by their logarithm, both ways: u is −log(1 + distance / unit) before the reference and the same
 * with a plus after it, so that nothing jumps there and distances shorter than the unit are drawn nearly as they are.
 */
export function logWarp(measure: LogMeasure): Warp {
  const { reference, unit } = measure;
  return {
    gaps: [],
    breakWidth: 0,
    measure,
    shift: () => 0,
    u: (instant) => {
      const distance = instant - reference;
      return Math.sign(distance) * Math.log1p(Math.abs(distance) / unit);
    },
    instantAt: (u) => reference + Math.sign(u) * unit * Math.expm1(Math.abs(u)),
  };
}

/**
 * What a logarithmic scale counts from: the middle of today if that is given, else the end of the last date that is known.
 *
 * The unit is half the distance to the nearest date that does not touch the reference: so the dates nearest to it stand clear of it
 * and of each other, and little room is spent on lengths of time in which nothing is stated.
 */
export function logMeasure(
  units: SortedUnits,
  claims: readonly Place[],
  now: Extent | null,
  format: (when: When) => string,
): LogMeasure {
  return inWords(finish(logSteps(statedOf(units, claims), now)), format);
}

/** What a logarithmic scale measures, before it is put into words. */
export interface LogBasis extends Omit<LogMeasure, "words"> {
  /** The date that it counts from; null where that is today, or nothing. */
  readonly from: (() => When) | null;
}

/** Says what a logarithmic scale counts from. */
export function inWords({ from, ...basis }: LogBasis, format: (when: When) => string): LogMeasure {
  return { ...basis, words: from && format(from()) };
}

/** A logarithmic scale shows what it counts from. */
export function withReference(
  fitted: FittedDomain | null,
  measure: { readonly kind: string } | Pick<LogMeasure, "kind" | "reference"> | null,
): FittedDomain | null {
  if (!fitted || measure?.kind !== "log" || !("reference" in measure)) return fitted;
  const { reference } = measure;
  return { ...fitted, start: Math.min(fitted.start, reference), end: Math.max(fitted.end, reference) };
}

/** Dates looked at in one step. */
const datesAStep = 1 << 15;

/** The same in steps. */
export function* logSteps(stated: StatedDates, now: Extent | null): Steps<LogBasis> {
  const { start, end, claimsFrom, whenAt } = stated;
  const latestOf = (index: number) => (Number.isFinite(end[index]) ? end[index] : start[index]) as number;
  let [last, latest, lastInstant] = [-1, NaN, -Infinity];
  for (let index = 0; index < start.length; index++) {
    if (index % datesAStep === datesAStep - 1) yield (0.5 * index) / start.length;
    const own = latestOf(index);
    if (index < claimsFrom && !(own <= latest)) [last, latest] = [index, own];
    if (Number.isFinite(own)) lastInstant = Math.max(lastInstant, own);
  }
  const today = now && (now.start + now.end) / 2;
  const reference = today ?? (Number.isFinite(lastInstant) ? lastInstant : 0);
  return {
    kind: "log",
    reference,
    unit: yield* partOf(0.5, 1, unitSteps(stated, reference)),
    last: Math.max(reference, lastInstant),
    from: now || last < 0 ? null : () => whenAt(last),
  };
}

/** Where nothing is apart from the reference, the shortest date. */
function* unitSteps({ start, end }: StatedDates, reference: Instant): Steps<number> {
  let [nearest, shortest] = [Infinity, Infinity];
  for (let index = 0; index < start.length; index++) {
    if (index % datesAStep === datesAStep - 1) yield index / start.length;
    const [from, to] = [start[index] as number, end[index] as number];
    const distance = Math.max(reference - to, from - reference);
    if (distance > 0 && distance < nearest) nearest = distance;
    if (to - from > 0 && to - from < shortest) shortest = to - from;
  }
  return Number.isFinite(nearest) ? nearest / 2 : Number.isFinite(shortest) ? shortest : dayLength;
}
