import { max, min } from "d3";
import { dayLength } from "../time/calendar.js";
import type { Bound, Extent, Precision } from "../time/when.js";
import type { Place, Unit } from "./units.js";

/** The domain that shows all that is known, and whether something comes from before it or goes on after it. */
export interface FittedDomain extends Extent {
  /** Something comes from before it, and ends so near its start that its fade needs room there. */
  readonly fromBefore: boolean;
  /** Something goes on after it. */
  readonly goesOn: boolean;
}

/**
 * The extent of everything that has a finite bound; null if nothing has. What has one limit only gets room beyond it, as much as
 * its limit is exact, and a lone date as much again on both sides: the axis is never finer than the source.
 */
export function fitDomain(units: readonly Unit[], claims: readonly Place[]): FittedDomain | null {
  const places = [...units.map(({ at }) => at), ...claims];
  const reaches = places.map(reachOf).filter(({ start }) => Number.isFinite(start));
  const start = min(reaches, (reach) => reach.start);
  const end = max(reaches, (reach) => reach.end);
  if (start === undefined || end === undefined) return null;
  const least = 3 * (min(reaches, ({ unit }) => unit) ?? 0);
  const missing = Math.max(0, least - (end - start)) / 2;
  const near = start + (end - start) * 0.15;
  return {
    start: start - missing,
    end: end + missing,
    fromBefore: places.some((place) => place.start.earliest === -Infinity && firstFinite(place) <= near),
    goesOn: places.some((place) => place.end.latest === Infinity),
  };
}

/** What the drawing must show of a date, and the length of the unit that it is known in. */
interface Reach extends Extent {
  readonly unit: number;
}

function reachOf({ kind, start, end }: Place): Reach {
  const finite = [start.earliest, start.latest, end.earliest, end.latest].filter(Number.isFinite);
  const first = min(finite) ?? Infinity;
  const last = max(finite) ?? -Infinity;
  const before = start.earliest === -Infinity ? unitOf(start.known === "stated" ? start : end) : 0;
  const after = end.latest === Infinity ? unitOf(end.known === "stated" ? end : start) : 0;
  const length = kind === "interval" ? last - first : unitOf(start);
  return { start: first - before, end: last + after, unit: Math.max(before, after, length) };
}

/** The length of a bound, or of the unit that its one limit is known in. */
function unitOf({ earliest, latest, precision }: Bound): number {
  const length = latest - earliest;
  return Number.isFinite(length) && length > 0 ? length : lengths[precision ?? "day"];
}

const yearLength = 365.2425 * dayLength;

const lengths: Readonly<Record<Precision, number>> = {
  instant: 1000,
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: dayLength,
  week: 7 * dayLength,
  month: yearLength / 12,
  quarter: yearLength / 4,
  season: yearLength / 4,
  quadrimester: yearLength / 3,
  semester: yearLength / 2,
  year: yearLength,
  decade: 10 * yearLength,
  century: 100 * yearLength,
  millennium: 1000 * yearLength,
  kiloyear: 1000 * yearLength,
  megayear: 1e6 * yearLength,
  gigayear: 1e9 * yearLength,
};

/** The first instant that a date without a known start does name. */
function firstFinite({ start, end }: Place): number {
  return [start.latest, end.earliest, end.latest].find(Number.isFinite) ?? Infinity;
}
