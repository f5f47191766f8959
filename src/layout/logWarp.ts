import { greatest, max, min } from "d3";
import { dayLength } from "../time/calendar.js";
import type { Extent, Instant, When } from "../time/when.js";
import { statedDates } from "./statedDates.js";
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
  { moments, intervals }: SortedUnits,
  claims: readonly Place[],
  now: Extent | null,
  format: (when: When) => string,
): LogMeasure {
  const stated = [...moments, ...intervals].flatMap(statedDates);
  const ends = [...stated, ...claims.map(({ start, end }) => ({ start: start.earliest, end: end.latest }))];
  const last = greatest(stated, latestOf);
  const lastInstant = max(ends.map(latestOf).filter(Number.isFinite)) ?? -Infinity;
  const today = now && (now.start + now.end) / 2;
  const reference = today ?? (Number.isFinite(lastInstant) ? lastInstant : 0);
  return {
    kind: "log",
    reference,
    unit: unitFor(ends, reference),
    last: Math.max(reference, lastInstant),
    words: now || !last ? null : format(last.when()),
  };
}

function latestOf({ start, end }: Extent): Instant {
  return Number.isFinite(end) ? end : start;
}

/** Where nothing is apart from the reference, the shortest date. */
function unitFor(extents: readonly Extent[], reference: Instant): number {
  const distances = extents.map(({ start, end }) => Math.max(reference - end, start - reference));
  const nearest = min(distances.filter((distance) => distance > 0 && Number.isFinite(distance)));
  if (nearest !== undefined) return nearest / 2;
  const lengths = extents.map(({ start, end }) => end - start);
  return min(lengths.filter((length) => length > 0 && Number.isFinite(length))) ?? dayLength;
}
