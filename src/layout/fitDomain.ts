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
  let [start, end, unit] = [Infinity, -Infinity, Infinity];
  let goesOn = false;
  const comingFromBefore: Place[] = [];
  const take = (place: Place) => {
    const reach = reachOf(place);
    if (Number.isFinite(reach.start)) {
      start = Math.min(start, reach.start);
      end = Math.max(end, reach.end);
      unit = Math.min(unit, reach.unit);
    }
    if (place.end.latest === Infinity) goesOn = true;
    if (place.start.earliest === -Infinity) comingFromBefore.push(place);
  };
  for (const { at } of units) take(at);
  claims.forEach(take);
  if (start === Infinity) return null;
  const missing = Math.max(0, 3 * unit - (end - start)) / 2;
  const near = start + (end - start) * 0.15;
  return {
    start: start - missing,
    end: end + missing,
    fromBefore: comingFromBefore.some((place) => firstFinite(place) <= near),
    goesOn,
  };
}

/** What the drawing must show of a date, and the length of the unit that it is known in. */
interface Reach extends Extent {
  readonly unit: number;
}

function reachOf({ kind, start, end }: Place): Reach {
  const first = Math.min(leastOf(start), leastOf(end));
  const last = Math.max(mostOf(start), mostOf(end));
  const before = start.earliest === -Infinity ? unitOf(start.known === "stated" ? start : end) : 0;
  const after = end.latest === Infinity ? unitOf(end.known === "stated" ? end : start) : 0;
  const length = kind === "interval" ? last - first : unitOf(start);
  return { start: first - before, end: last + after, unit: Math.max(before, after, length) };
}

/** The first and the last finite limit of a bound; Infinity and −Infinity if it has none. */
function leastOf({ earliest, latest }: Bound): number {
  const first = Number.isFinite(earliest) ? earliest : Infinity;
  return Number.isFinite(latest) ? Math.min(first, latest) : first;
}

function mostOf({ earliest, latest }: Bound): number {
  const last = Number.isFinite(latest) ? latest : -Infinity;
  return Number.isFinite(earliest) ? Math.max(last, earliest) : last;
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
