import type { EventStore } from "../../model/columns/eventStore.js";
import { inBlocks, partOf, type Steps } from "../../model/slices.js";
import type { Group, TimelineEvent } from "../../model/timeline.js";
import { finerOf } from "../../time/precision.js";
import type { Extent, Precision } from "../../time/when.js";
import { fitDomain, type FittedDomain } from "../fitDomain.js";
import { createSieve, cutsOf, gatherRuns } from "../gaps.js";
import { withReference } from "../logWarp.js";
import type { ResolvedOptions } from "../options.js";
import { shiftPlace } from "../relativeUnits.js";
import { claimedInstead, unitOf, type Place, type Unit } from "../units.js";
import { reachOf } from "../intervalBars.js";
import { countIntervals, denseIntervalsFrom, type CountedIntervals } from "./denseIntervals.js";
import { chooseUnits, denseFrom, type CountedMoments } from "./denseMoments.js";
import { sharesOf } from "./density.js";
import { keepIntervals, knownIntervals, type KnownBands } from "./knownIntervals.js";
import { withinSteps } from "./mass.js";
import { basisOf, type Basis } from "./measures.js";
import { hasPlaceIn, placeStore, pointedStore, type PlacedStore } from "./placedStore.js";
import { intervalTable, momentTable, rowsAStep, sortRows, type Rows, type UnitTable } from "./unitTable.js";

/** All that a drawing of many events needs to know of them, in columns. */
export interface ManyUnits {
  readonly store: EventStore;
  readonly bands: readonly ManyBand[];
  /** Without a finite bound. */
  readonly unknown: readonly TimelineEvent[];
  readonly outside: number;
  /** Null if nothing has a place in time. */
  readonly fitted: FittedDomain | null;
  /** Empty stretches that are worth a cut. */
  readonly gaps: readonly Extent[];
  readonly finest: Precision | null;
  /** What the scale measures, if that is not time. */
  readonly basis: Basis | null;
  readonly originOf: PlacedStore["originOf"];
}

/** The events that share one part of a drawing. */
export interface ManyBand {
  readonly group: Group | null;
  readonly moments: UnitTable;
  readonly intervals: UnitTable;
  /** Null where they are few. */
  readonly countedMoments: CountedMoments | null;
  readonly countedIntervals: CountedIntervals | null;
}

/** What is asked of the events. */
export interface ManyOptions {
  readonly domain: Extent | null;
  readonly lanes: "shared" | "group";
  readonly gaps: "keep" | "collapse";
  readonly groups: readonly Group[];
  /** Lanes of intervals. */
  readonly mostLanes: number;
  readonly scale: ResolvedOptions["scale"];
  readonly now: Extent | null;
}

/** Sorts, stacks and counts the events of a store: O(n log n), in steps. Intervals that are known are not counted again. */
export function* manyUnits(given: EventStore, options: ManyOptions, known?: KnownBands): Steps<ManyUnits> {
  const { found, store } = yield* partOf(0, 0.25, sortOutPlaced(given, options));
  const tables: Tables[] = [];
  const sorted: Rows[][] = [[], []];
  for (const [index, { moments, intervals }] of found.bands.entries()) {
    const share = (part: number) => 0.25 + (0.35 * (index + part)) / found.bands.length;
    const sortedMoments = yield* partOf(share(0), share(0.5), sortRows(moments));
    const sortedIntervals = yield* partOf(share(0.5), share(0.6), sortRows(intervals));
    sorted[0]?.push(sortedMoments);
    sorted[1]?.push(sortedIntervals);
    const before = options.scale === "time" ? knownIntervals(store, sortedIntervals, found.groups[index], known) : null;
    tables.push({
      moments: yield* partOf(share(0.6), share(1), momentTable(store, sortedMoments)),
      intervals: before?.table ?? (yield* intervalTable(store, sortedIntervals)),
      counted: before?.mostLanes === options.mostLanes ? before.counted : undefined,
    });
  }
  const [moments = [], intervals = []] = sorted;
  const basis = yield* partOf(0.6, 0.6, basisOf(store, { moments, intervals, claims: found.claims }, options));
  const fitted = withReference(yield* fitTables(store, tables, found), basis);
  const gaps =
    options.gaps === "collapse" && !basis ? yield* partOf(0.6, 0.65, gapsIn(tables, found.bounds, fitted)) : [];
  // Elapsed time is not on the calendar: no stretch of that is shown for itself.
  const limits = (options.scale === "relative" ? null : options.domain) ?? fitted;
  const bands: ManyBand[] = [];
  for (const [index, table] of tables.entries()) {
    const share = (part: number) => 0.65 + (0.35 * (index + part)) / tables.length;
    const counted = limits ? yield* partOf(share(0), share(1), countBand(table, limits, options.mostLanes)) : uncounted;
    bands.push({ group: found.groups[index] ?? null, moments: table.moments, intervals: table.intervals, ...counted });
  }
  if (known && options.scale === "time") keepIntervals(known, bands, sorted[1] ?? [], store, options.mostLanes);
  const { unknown, outside, finest } = found;
  const { originOf } = store;
  return {
    store: given,
    bands,
    unknown: unknown.map((event) => store.eventOf(event)),
    outside,
    fitted,
    gaps,
    finest,
    basis,
    originOf,
  };
}

const uncounted = { countedMoments: null, countedIntervals: null };

/** The tables of a band; `counted`: what is known of its intervals, if anything is. */
interface Tables extends Pick<ManyBand, "moments" | "intervals"> {
  readonly counted: CountedIntervals | null | undefined;
}

function* countBand(
  { moments, intervals, counted }: Tables,
  limits: Extent,
  mostLanes: number,
): Steps<Pick<ManyBand, "countedMoments" | "countedIntervals">> {
  let countedMoments: CountedMoments | null = null;
  if (moments.count > denseFrom) {
    const shares = yield* partOf(0, 0.3, sharesOf(moments, limits));
    const within = yield* partOf(0.3, 0.4, withinSteps(moments));
    countedMoments = { table: moments, shares, within, ...(yield* partOf(0.4, 0.5, chooseUnits(moments, limits))) };
  }
  const countedIntervals =
    counted !== undefined
      ? counted
      : intervals.count > denseIntervalsFrom
        ? yield* partOf(0.5, 1, countIntervals(intervals, mostLanes))
        : null;
  return { countedMoments, countedIntervals };
}

/** The counted moments of units that are objects. */
export function* countMoments(table: UnitTable, limits: Extent): Steps<CountedMoments> {
  const shares = yield* sharesOf(table, limits);
  return { table, shares, within: yield* withinSteps(table), ...(yield* chooseUnits(table, limits)) };
}

interface BandRows {
  readonly moments: Rows;
  readonly intervals: Rows;
}

/** Events by the way that they are drawn. */
interface Sorted {
  readonly bands: readonly BandRows[];
  readonly groups: readonly (Group | null)[];
  readonly unknown: readonly number[];
  readonly outside: number;
  readonly finest: Precision | null;
  readonly claims: readonly Place[];
  /** Those that have no limit on one side. */
  readonly open: readonly number[];
  /** The bounds of intervals: four instants each. */
  readonly bounds: Float64Array;
}

/** In `sort`: what is drawn where; each band has a number of its own from 2 on for moments, one more for intervals. */
const sorts = { unknown: 0, outside: 1 };

/** Sorts events where the scale draws them. */
function* sortOutPlaced(
  given: EventStore,
  options: ManyOptions,
): Steps<{ readonly found: Sorted; readonly store: PlacedStore }> {
  const { domain, scale } = options;
  const isKept = (event: number) => domain === null || isIn(domain, given, event);
  const store = yield* partOf(0, 0.1, placeStore(given, scale, isKept));
  const found = yield* partOf(0.1, scale === "sequence" ? 0.6 : 1, sortOut(store, isKept, options));
  if (scale !== "sequence") return { found, store };
  const moments = found.bands.map((band) => band.moments);
  return { found, store: yield* partOf(0.6, 1, pointedStore(store, { ...found, moments })) };
}

function* sortOut(store: PlacedStore, isKept: (event: number) => boolean, options: ManyOptions): Steps<Sorted> {
  const { count } = store;
  const groups = options.lanes === "group" ? [...options.groups, unnamed] : [null];
  const bandOf = options.lanes === "group" ? bandsByGroup(store, groups) : () => 0;
  const sort = new Uint32Array(count);
  const start = new Float64Array(count);
  const end = new Float64Array(count);
  const sizes = new Uint32Array(2 + 2 * groups.length);
  const [claims, open]: [Place[], number[]] = [[], []];
  let finest: Precision | null = null;
  let last: Precision | null = null;
  const look = (event: number) => {
    const isInterval = store.isInterval(event);
    const origin = store.originAt(event);
    const reach = isInterval && store.isSoft(event) ? reachOf({ at: shiftPlace(store.whenOf(event), origin) }) : null;
    const from = store.startOf(event);
    const to = store.endOf(event);
    start[event] = reach?.start ?? from;
    end[event] = reach?.end ?? to;
    const own =
      !Number.isFinite(from) && !hasPlaceIn(store, event)
        ? sorts.unknown
        : !isKept(event)
          ? sorts.outside
          : 2 + 2 * bandOf(event) + (isInterval ? 1 : 0);
    sort[event] = own;
    sizes[own] = (sizes[own] as number) + 1;
    if (own < 2) return;
    const precision = store.precisionOf(event);
    if (precision !== last) finest = finerOf(finest, precision);
    last = precision;
    if (!Number.isFinite(from) || !Number.isFinite(to)) open.push(event);
    if (store.hasClaims(event))
      for (const when of claimedInstead(store.eventOf(event))) claims.push(shiftPlace(when, origin));
  };
  const lookAt = (from: number, to: number) => {
    for (let event = from; event < to; event++) look(event);
  };
  yield* partOf(0, 0.6, inBlocks(count, rowsAStep, lookAt));
  const rows = yield* partOf(0.6, 1, gather(sort, sizes, start, end));
  const bounds = yield* boundsOf(store, rows);
  const used = groups.map((_, band) => band).filter((band) => eventsIn(rows, band) > 0);
  const kept = used.length > 0 ? used : [groups.length - 1];
  return {
    bands: kept.map((band) => ({ moments: rows[2 + 2 * band] as Rows, intervals: rows[3 + 2 * band] as Rows })),
    groups: kept.map((band) => groups[band] ?? null),
    unknown: [...(rows[sorts.unknown] as Rows).event],
    outside: (rows[sorts.outside] as Rows).event.length,
    ...{ finest, claims, open, bounds },
  };
}

/** The band of the events that have no group. */
const unnamed: Group = { id: "", title: "" };

function eventsIn(rows: readonly Rows[], band: number): number {
  return (rows[2 + 2 * band] as Rows).event.length + (rows[3 + 2 * band] as Rows).event.length;
}

function bandsByGroup(store: EventStore, groups: readonly (Group | null)[]): (event: number) => number {
  const last = groups.length - 1;
  const places = store.groups.map((id) => {
    const place = groups.findIndex((group) => group?.id === id);
    return place < 0 ? last : place;
  });
  return (event) => places[store.groupOf(event)] ?? last;
}

/** Whether something of a date is in a domain. */
function isIn(domain: Extent, store: EventStore, event: number): boolean {
  const several = store.isInterval(event) ? undefined : store.alternativesOf(event);
  if (several) return several.some((extent) => extent.start < domain.end && extent.end > domain.start);
  const from = store.startOf(event);
  return from < domain.end && Math.max(store.endOf(event), from + 1) > domain.start;
}

/** The rows of each sort, in the order given. */
function* gather(sort: Uint32Array, sizes: Uint32Array, start: Float64Array, end: Float64Array): Steps<Rows[]> {
  const rows = Array.from(sizes, (size): Rows => {
    return { event: new Uint32Array(size), start: new Float64Array(size), end: new Float64Array(size) };
  });
  const next = new Uint32Array(sizes.length);
  const fill = (from: number, to: number) => {
    for (let event = from; event < to; event++) {
      const own = sort[event] as number;
      const place = next[own] as number;
      next[own] = place + 1;
      const into = rows[own] as Rows;
      into.event[place] = event;
      into.start[place] = start[event] as number;
      into.end[place] = end[event] as number;
    }
  };
  yield* inBlocks(sort.length, 4 * rowsAStep, fill);
  return rows;
}

/** The bounds of all intervals, in any order: their starts, then their ends. */
function* boundsOf(store: EventStore, rows: readonly Rows[]): Steps<Float64Array> {
  const intervals = rows.filter((_, own) => own > 2 && own % 2 === 1);
  const bounds = new Float64Array(4 * intervals.reduce((count, { event }) => count + event.length, 0));
  let place = 0;
  for (const { event: events } of intervals) {
    const fill = (from: number, to: number) => {
      for (let row = from; row < to; row++) {
        const event = events[row] as number;
        bounds[place++] = store.startOf(event);
        bounds[place++] = store.startLatestOf(event);
        bounds[place++] = store.endEarliestOf(event);
        bounds[place++] = store.endOf(event);
      }
    };
    yield* inBlocks(events.length, rowsAStep, fill);
  }
  return bounds;
}

/** What all dates need, from those that can decide it. */
function* fitTables(
  store: PlacedStore,
  tables: readonly Pick<ManyBand, "moments" | "intervals">[],
  { claims, open }: Pick<Sorted, "claims" | "open">,
): Steps<FittedDomain | null> {
  const units: Unit[] = [];
  for (const { moments, intervals } of tables)
    units.push(...(yield* extremes(moments)), ...(yield* extremes(intervals)));
  return fitDomain([...units, ...open.map((event) => store.placed(unitOf([store.eventOf(event)])))], claims);
}

/** The first, the last and the shortest of the dates that have both limits. */
function* extremes(table: UnitTable): Steps<Unit[]> {
  const { count, start, end } = table;
  let [first, last, shortest] = [-1, -1, -1];
  let [earliest, latest, least] = [Infinity, -Infinity, Infinity];
  for (let unit = 0; unit < count; unit++) {
    if (unit % (4 * rowsAStep) === 0) yield 0.6;
    const from = start[unit] as number;
    const to = end[unit] as number;
    const length = to - from;
    if (!Number.isFinite(length)) continue;
    if (from < earliest) {
      earliest = from;
      first = unit;
    }
    if (to > latest) {
      latest = to;
      last = unit;
    }
    if (length < least) {
      least = length;
      shortest = unit;
    }
  }
  return [first, last, shortest].filter((unit) => unit >= 0).map((unit) => table.unitAt(unit));
}

/** Units that are looked at first: one of so many. */
const apart = 32;

function* mayHaveGaps(
  tables: readonly Pick<ManyBand, "moments" | "intervals">[],
  bounds: Float64Array,
  fitted: FittedDomain | null,
): Steps<boolean> {
  if (!fitted) return false;
  const sieve = createSieve(fitted);
  for (const { moments } of tables) {
    const { start, end, hasSeveral } = moments;
    // Of several dates the stretches between may be empty: where they begin and end is enough to look closer.
    const until = hasSeveral ? start : end;
    // Where there are many, some of them fill all that could be empty.
    for (let unit = 0; unit < moments.count; unit += apart) sieve.enter(start[unit] as number, until[unit] as number);
    if (!sieve.mayHaveGaps()) return false;
    const enter = (from: number, to: number) => {
      for (let unit = from; unit < to; unit++) sieve.enter(start[unit] as number, until[unit] as number);
    };
    yield* inBlocks(moments.count, 4 * rowsAStep, enter);
  }
  const enterBounds = (from: number, to: number) => {
    for (let pair = from; pair < to; pair++) sieve.enter(bounds[2 * pair] as number, bounds[2 * pair + 1] as number);
  };
  yield* inBlocks(bounds.length / 2, 4 * rowsAStep, enterBounds);
  return sieve.mayHaveGaps();
}

/** Stretches in which nothing begins or ends, nor any moment lies. */
function* gapsIn(
  tables: readonly Pick<ManyBand, "moments" | "intervals">[],
  bounds: Float64Array,
  fitted: FittedDomain | null,
): Steps<readonly Extent[]> {
  const moments = tables.reduce((count, table) => count + table.moments.count, 0);
  if (!(yield* partOf(0, 0.2, mayHaveGaps(tables, bounds, fitted)))) return [];
  const start = new Float64Array(moments + bounds.length / 2);
  const end = new Float64Array(start.length);
  const more: Extent[] = [];
  let place = 0;
  for (const table of tables) {
    for (let unit = 0; unit < table.moments.count; unit++) {
      if (place % rowsAStep === 0) yield (0.3 * place) / start.length;
      const [first, ...others] = table.moments.extentsOf(unit);
      start[place] = first?.start ?? Infinity;
      end[place++] = first?.end ?? Infinity;
      more.push(...others);
    }
  }
  for (let bound = 0; bound < bounds.length; bound += 2) {
    start[place] = bounds[bound] as number;
    end[place++] = bounds[bound + 1] as number;
  }
  const column = (given: Float64Array, edge: "start" | "end") =>
    more.length === 0 ? given : Float64Array.from([...given, ...more.map((extent) => extent[edge])]);
  return cutsOf(yield* partOf(0.3, 1, gatherRuns(column(start, "start"), column(end, "end"))));
}
