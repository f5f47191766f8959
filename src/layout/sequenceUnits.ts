import type { Bound, Extent, Instant } from "../time/when.js";
import type { SortedUnits, Unit } from "./units.js";
import { firstWhere } from "./warp.js";

/**
 * Units as a sequence draws them: a moment of which it is known where it stands among all dates is a point, however long a day or a
 * year is. One that another date begins or ends within keeps its extent, for it may be before or after that.
 */
export function sequenceUnits(units: SortedUnits): SortedUnits {
  const edges = edgesOf(units);
  const isPoint = isPointIn(edges);
  return { ...units, moments: units.moments.map((unit) => pointed(unit, isPoint)) };
}

/** Where dates begin and end, ascending. */
function edgesOf({ moments, intervals }: SortedUnits): Float64Array {
  const edges = new Set<Instant>();
  const enter = ({ start, end }: Extent) => {
    if (Number.isFinite(start)) edges.add(start);
    if (Number.isFinite(end)) edges.add(end);
  };
  for (const { extents } of moments) extents.forEach(enter);
  for (const { claims } of [...moments, ...intervals]) claims.forEach(enter);
  for (const { at } of intervals) {
    for (const { earliest, latest } of [at.start, at.end]) enter({ start: earliest, end: latest });
  }
  return Float64Array.from(edges).sort();
}

/** Whether no date begins or ends within an extent, by where all of them begin and end. */
export function isPointIn(edges: Float64Array): (extent: Extent) => boolean {
  return ({ start, end }) => {
    if (!Number.isFinite(start) || !Number.isFinite(end)) return false;
    const next = edges[firstWhere(edges.length, (index) => (edges[index] as number) > start)];
    return next !== undefined && next >= end;
  };
}

/** A moment as a point, as far as it is one. */
export function pointed(unit: Unit, isPoint: (extent: Extent) => boolean): Unit {
  if (!unit.extents.some(isPoint)) return unit;
  const point = (extent: Extent) => (isPoint(extent) ? { start: extent.start, end: extent.start } : extent);
  const { kind, start, end } = unit.at;
  const at = { kind, start: boundOf(start, point), end: boundOf(end, point) };
  return { ...unit, extents: unit.extents.map(point), at };
}

function boundOf(bound: Bound, point: (extent: Extent) => Extent): Bound {
  const { start, end } = point({ start: bound.earliest, end: bound.latest });
  return { ...bound, earliest: start, latest: end };
}
