import { dayLength } from "../time/calendar.js";
import type { Extent, When } from "../time/when.js";
import type { Unit } from "./units.js";

/** The domain that shows all that is known, and whether something comes from before it or goes on after it. */
export interface FittedDomain extends Extent {
  /** Something comes from before it, and ends so near its start that its fade needs room there. */
  readonly fromBefore: boolean;
  /** Something goes on after it. */
  readonly goesOn: boolean;
}

/** The extent of everything that has a finite bound; null if nothing has. A lone date gets as much again on both sides. */
export function fitDomain(units: readonly Unit[], claims: readonly When[]): FittedDomain | null {
  let start = Infinity;
  let end = -Infinity;
  let goesOn = false;
  let shortest = Infinity;
  const whens = [...units.map(({ when }) => when), ...claims];
  for (const when of whens) {
    for (const instant of [when.start.earliest, when.start.latest, when.end.earliest, when.end.latest]) {
      if (!Number.isFinite(instant)) continue;
      start = Math.min(start, instant);
      end = Math.max(end, instant);
    }
    goesOn ||= when.end.latest === Infinity;
    shortest = Math.min(shortest, lengthOf(when));
  }
  if (start > end) return null;
  const least = 3 * (Number.isFinite(shortest) && shortest > 0 ? shortest : end > start ? 0 : dayLength);
  const near = start + (end - start) * 0.15;
  const fromBefore = whens.some((when) => when.start.earliest === -Infinity && firstFinite(when) <= near);
  const missing = Math.max(0, least - (end - start)) / 2;
  return { start: start - missing, end: end + missing, fromBefore, goesOn };
}

/** The first instant that a date without a known start does name. */
function firstFinite({ start, end }: When): number {
  return [start.latest, end.earliest, end.latest].find(Number.isFinite) ?? Infinity;
}

function lengthOf({ start, end }: When): number {
  return Math.max(end.latest - start.earliest, start.latest - start.earliest);
}
