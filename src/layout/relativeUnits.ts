import { ascending, min } from "d3";
import type { Timeline } from "../model/timeline.js";
import type { Bound, Extent, Instant } from "../time/when.js";
import type { ResolvedOptions } from "./options.js";
import { sequenceUnits } from "./sequenceUnits.js";
import type { Place, SortedUnits, Unit } from "./units.js";

/** Units as a scale draws them, and the instant that it counts from for each group. */
export interface PlacedUnits {
  readonly units: SortedUnits;
  readonly originOf: (group: string | undefined) => Instant;
}

/** Units as a scale draws them: where they are; in a sequence, as points; on the relative scale, each group from its own start. */
export function placeUnits(units: SortedUnits, scale: ResolvedOptions["scale"]): PlacedUnits {
  if (scale === "relative") return relativeUnits(units);
  return { units: scale === "sequence" ? sequenceUnits(units) : units, originOf: () => 0 };
}

/**
 * Moves the units of each group so that the first instant known of it comes to 0; what they say stays. Events without a group count
 * as one group.
 *
 * Where nothing finite starts a group, it counts from the first finite bound: of `../2014` from the start of 2014.
 * Units: elapsed milliseconds; a year is 365.2425 days then, so that the same day years later is at most a day off the tick.
 */
export function relativeUnits({ moments, intervals, unknown }: SortedUnits): PlacedUnits {
  const origins = new Map<string | undefined, Instant>();
  for (const { group, extents, at } of [...moments, ...intervals]) {
    const own = min([...extents.flatMap(endsOf), ...boundsOf(at)].filter(Number.isFinite));
    if (own !== undefined) origins.set(group, Math.min(origins.get(group) ?? Infinity, own));
  }
  const originOf = (group: string | undefined) => origins.get(group) ?? 0;
  const shift = (unit: Unit) => shiftUnit(unit, originOf(unit.group));
  return {
    units: { moments: moments.map(shift).sort(byPlace), intervals: intervals.map(shift).sort(byPlace), unknown },
    originOf,
  };
}

/** A place counted from an origin. */
export function shiftPlace({ kind, start, end }: Place, origin: Instant): Place {
  const shifted = shiftBound(start, origin);
  return { kind, start: shifted, end: end === start ? shifted : shiftBound(end, origin) };
}

/** A unit counted from an origin. */
export function shiftUnit(unit: Unit, origin: Instant): Unit {
  const shift = ({ start, end }: Extent) => ({ start: start - origin, end: end - origin });
  return { ...unit, at: shiftPlace(unit.at, origin), extents: unit.extents.map(shift), claims: unit.claims.map(shift) };
}

function shiftBound(bound: Bound, origin: Instant): Bound {
  return { ...bound, earliest: bound.earliest - origin, latest: bound.latest - origin };
}

function endsOf({ start, end }: Extent): Instant[] {
  return [start, end];
}

function boundsOf({ start, end }: Place): Instant[] {
  return [start.earliest, start.latest, end.earliest, end.latest];
}

function byPlace(a: Unit, b: Unit): number {
  return ascending(a.at.start.earliest, b.at.start.earliest) || ascending(a.at.end.latest, b.at.end.latest);
}

/** What has a place in time and none among elapsed times: eras, and today. */
export function withoutCalendar<T extends { readonly timeline: Timeline; readonly options: ResolvedOptions }>(
  given: T,
): T {
  return { ...given, timeline: { ...given.timeline, eras: [] }, options: { ...given.options, now: null } };
}
