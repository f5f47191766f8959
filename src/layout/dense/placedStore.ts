import type { EventStore } from "../../model/columns/eventStore.js";
import { partOf, type Steps } from "../../model/slices.js";
import type { Extent, Instant } from "../../time/when.js";
import { orderSteps } from "../labels/orderOf.js";
import type { ResolvedOptions } from "../options.js";
import { shiftUnit } from "../relativeUnits.js";
import { isPointIn, pointed } from "../sequenceUnits.js";
import type { Place, Unit } from "../units.js";

/** Events as a scale draws them: the instants of a store are where they stand on it, and what they say is as it was stated. */
export interface PlacedStore extends EventStore {
  /** The instant that an event is counted from. */
  readonly originAt: (index: number) => Instant;
  readonly originOf: (group: string | undefined) => Instant;
  /** A unit of events as the scale draws it. */
  readonly placed: (unit: Unit) => Unit;
}

/** Events looked at in one step. */
const eventsAStep = 1 << 13;

/** Events where they are; on the relative scale, each group from its own start. `isKept`: whether an event is drawn. */
export function* placeStore(
  store: EventStore,
  scale: ResolvedOptions["scale"],
  isKept: (event: number) => boolean,
): Steps<PlacedStore> {
  if (scale !== "relative") return { ...store, originAt: () => 0, originOf: () => 0, placed: (unit) => unit };
  const origins: number[] = [];
  for (let event = 0; event < store.count; event++) {
    if (event % eventsAStep === 0) yield event / store.count;
    const own = firstOf(store, event);
    const group = store.groupOf(event) + 1;
    if (own < (origins[group] ?? Infinity) && isKept(event)) origins[group] = own;
  }
  const places = new Map(store.groups.map((id, group) => [id, group]));
  const originOf = (group: string | undefined) => origins[group === undefined ? 0 : (places.get(group) ?? -1) + 1] ?? 0;
  const originAt = (event: number) => origins[store.groupOf(event) + 1] ?? 0;
  const shifted = (of: (event: number) => Instant) => (event: number) => of(event) - originAt(event);
  return {
    ...store,
    originAt,
    originOf,
    startOf: shifted(store.startOf),
    endOf: shifted(store.endOf),
    startLatestOf: shifted(store.startLatestOf),
    endEarliestOf: shifted(store.endEarliestOf),
    alternativesOf: (event) =>
      store
        .alternativesOf(event)
        ?.map(({ start, end }) => ({ start: start - originAt(event), end: end - originAt(event) })),
    placed: (unit) => shiftUnit(unit, originOf(unit.group)),
  };
}

/** The first finite instant of a date; Infinity if there is none. */
function firstOf(store: EventStore, event: number): Instant {
  const start = store.startOf(event);
  if (Number.isFinite(start)) return start;
  const others = [store.endOf(event), store.startLatestOf(event), store.endEarliestOf(event)];
  return Math.min(...others.filter(Number.isFinite));
}

/** Whether a date has any finite bound. */
export function hasPlaceIn(store: EventStore, event: number): boolean {
  return (
    Number.isFinite(store.startOf(event)) ||
    Number.isFinite(store.endOf(event)) ||
    Number.isFinite(store.startLatestOf(event)) ||
    Number.isFinite(store.endEarliestOf(event))
  );
}

/** What a sequence needs to know of all dates: moments in columns, the bounds of intervals in pairs, and what sources claim. */
export interface SequenceEdges {
  readonly moments: readonly {
    readonly event: Uint32Array;
    readonly start: Float64Array;
    readonly end: Float64Array;
  }[];
  readonly bounds: Float64Array;
  readonly claims: readonly Place[];
}

/** The same store with moments of which it is known where they stand among all dates as points; the ends in the columns follow. */
export function* pointedStore(store: PlacedStore, { moments, bounds, claims }: SequenceEdges): Steps<PlacedStore> {
  const several: Extent[] = [...claims.map(({ start, end }) => ({ start: start.earliest, end: end.latest }))];
  if (store.hasSeveral) {
    for (const { event: events } of moments) {
      for (let row = 0; row < events.length; row++) {
        if (row % eventsAStep === 0) yield 0;
        several.push(...(store.alternativesOf(events[row] as number) ?? []));
      }
    }
  }
  const edges = yield* partOf(
    0,
    0.8,
    edgesOf([
      ...moments.flatMap(({ start, end }) => [start, end]),
      bounds,
      Float64Array.from(several.flatMap(({ start, end }) => [start, end])),
    ]),
  );
  const isPoint = isPointIn(edges);
  const placed: PlacedStore = {
    ...store,
    placed: (unit) => (unit.when.kind === "interval" ? unit : pointed(unit, isPoint)),
    alternativesOf: (event) =>
      store
        .alternativesOf(event)
        ?.map((extent) => (isPoint(extent) ? { start: extent.start, end: extent.start } : extent)),
  };
  for (const { event: events, start, end } of moments) {
    for (let row = 0; row < events.length; row++) {
      if (row % eventsAStep === 0) yield 0.8 + (0.2 * row) / events.length;
      const last = placed.alternativesOf(events[row] as number)?.at(-1);
      const own = { start: start[row] as number, end: end[row] as number };
      if (last) end[row] = last.end;
      else if (isPoint(own)) end[row] = own.start;
    }
  }
  return placed;
}

/** Finite values of some columns, ascending, each once. */
function* edgesOf(columns: readonly Float64Array[]): Steps<Float64Array> {
  const all = new Float64Array(columns.reduce((count, { length }) => count + length, 0));
  let count = 0;
  for (const column of columns) {
    for (let place = 0; place < column.length; place++) {
      if (place % (4 * eventsAStep) === 0) yield 0;
      const value = column[place] as number;
      if (Number.isFinite(value)) all[count++] = value;
    }
  }
  const values = all.subarray(0, count);
  const order = yield* partOf(0.1, 0.8, orderSteps(values));
  const edges = new Float64Array(count);
  let kept = 0;
  for (let rank = 0; rank < count; rank++) {
    if (rank % (4 * eventsAStep) === 0) yield 0.8 + (0.2 * rank) / count;
    const value = values[order[rank] as number] as number;
    if (kept === 0 || value !== edges[kept - 1]) edges[kept++] = value;
  }
  return edges.subarray(0, kept);
}
