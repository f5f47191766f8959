import type { EventStore } from "../../model/columns/eventStore.js";
import { inBlocks, partOf, type Steps } from "../../model/slices.js";
import type { Extent, Precision } from "../../time/when.js";
import { reachOf } from "../intervalBars.js";
import { orderOf, orderSteps } from "../labels/orderOf.js";
import { unitOf, type Unit } from "../units.js";
import type { PlacedStore } from "./placedStore.js";
import { titleWidth, titleWidthOf } from "./titleWidth.js";

/** Many units in columns, in order of time: by their first instant, then by their last. */
export interface UnitTable {
  readonly count: number;
  /** What each date can mean, from its first instant to its last; of an interval, all that its bar covers. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly importance: Float64Array;
  /** Which of `groups`; -1 for none. */
  readonly group: Int32Array;
  readonly groups: readonly string[];
  /** How many events come before each unit; last, how many there are. */
  readonly before: Uint32Array;
  /** Whether some dates are several. */
  readonly hasSeveral: boolean;
  /** About how wide the title of its most important event is. */
  readonly titleWidthOf: (unit: number) => number;
  /** The finest unit that is stated of its date, and whether sources give other dates: what its words need room for. */
  readonly precisionOf: (unit: number) => Precision;
  readonly hasClaims: (unit: number) => boolean;
  /** What a date can mean, where that is not all from its first instant to its last. */
  readonly extentsOf: (unit: number) => readonly Extent[];
  /** The unit, made of objects: of a large stack, its most important events, and how many more there are. */
  readonly unitAt: (unit: number) => Unit;
}

/** The events of a stack that are drawn as events of their own; the others are counted. */
const mostMembers = 4;
/** Rows in one step. */
export const rowsAStep = 1 << 13;

/** A unit, and what of time it takes. */
interface Placed {
  readonly unit: Unit;
  readonly extent: Extent;
}

function inTime(one: Extent, other: Extent): number {
  if (one.start !== other.start) return one.start < other.start ? -1 : 1;
  return one.end < other.end ? -1 : one.end > other.end ? 1 : 0;
}

/** A table of units that are objects, in order of time. */
export function tableOf(units: readonly Unit[], extentOf: (unit: Unit) => Extent): UnitTable {
  const placed = units.map((unit): Placed => ({ unit, extent: extentOf(unit) }));
  placed.sort((a, b) => inTime(a.extent, b.extent));
  const sorted = placed.map(({ unit }) => unit);
  const count = units.length;
  const numbers = new Map<string, number>();
  const columns = { start: new Float64Array(count), end: new Float64Array(count), importance: new Float64Array(count) };
  const group = new Int32Array(count).fill(-1);
  const before = new Uint32Array(count + 1);
  // Numbers of groups follow the order given.
  for (const { group: own } of units) if (own !== undefined && !numbers.has(own)) numbers.set(own, numbers.size);
  for (let index = 0; index < count; index++) {
    const { unit, extent } = placed[index] as Placed;
    columns.start[index] = extent.start;
    columns.end[index] = extent.end;
    columns.importance[index] = unit.importance;
    if (unit.group !== undefined) group[index] = numbers.get(unit.group) as number;
    before[index + 1] = (before[index] as number) + unit.events.length;
  }
  return {
    count,
    ...columns,
    group,
    groups: [...numbers.keys()],
    before,
    hasSeveral: units.some(({ extents: own }) => own.length > 1),
    titleWidthOf: (unit) => titleWidth(sorted[unit]?.events[0]?.title ?? ""),
    precisionOf: (unit) => (sorted[unit] as Unit).when.precision,
    hasClaims: (unit) => (sorted[unit] as Unit).claims.length > 0,
    extentsOf: (unit) => (sorted[unit] as Unit).extents,
    unitAt: (unit) => clipped(sorted[unit] as Unit),
  };
}

/** All units as objects, each with all of its events but for large stacks. */
export function unitsOf({ count, unitAt }: UnitTable): Unit[] {
  return Array.from({ length: count }, (_, unit) => unitAt(unit));
}

function clipped(unit: Unit): Unit {
  const { events } = unit;
  if (events.length <= mostMembers) return unit;
  const [first] = events;
  const chosen = events.slice(0, mostMembers);
  return first ? { ...unit, events: chosen, more: events.length - chosen.length } : unit;
}

/** All that a moment's date can mean, from its first instant to its last. */
export function wholeOf({ extents }: Unit): Extent {
  return { start: extents[0]?.start ?? 0, end: extents.at(-1)?.end ?? 0 };
}

/** What a table of events is made of: their extents, in any order, and whose they are. */
export interface Rows {
  readonly event: Uint32Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
}

/** The rows of a table in order of time; those of one extent in the order given. */
export function* sortRows(rows: Rows): Steps<Rows> {
  const { event, start, end } = rows;
  const order = yield* partOf(0, 0.7, orderSteps(start));
  if (isCounting(order)) return yield* sortEnds(rows, rows);
  const sorted = {
    event: new Uint32Array(order.length),
    start: new Float64Array(order.length),
    end: new Float64Array(order.length),
  };
  const fill = (from: number, to: number) => {
    for (let rank = from; rank < to; rank++) {
      const row = order[rank] as number;
      sorted.event[rank] = event[row] as number;
      sorted.start[rank] = start[row] as number;
      sorted.end[rank] = end[row] as number;
    }
  };
  yield* partOf(0.7, 0.9, inBlocks(order.length, 2 * rowsAStep, fill));
  return yield* sortEnds(sorted, rows);
}

/** Sorts those of one start by their ends, which they mostly are already; `given` is not changed. */
function* sortEnds(sorted: Rows, given: Rows): Steps<Rows> {
  let { event, end } = sorted;
  const { start } = sorted;
  const { length } = start;
  for (let first = 0; first < length;) {
    const from = start[first];
    let next = first + 1;
    let isSorted = true;
    for (; next < length && start[next] === from; next++) {
      if ((end[next - 1] as number) > (end[next] as number)) isSorted = false;
    }
    if (!isSorted) {
      if (event === given.event) [event, end] = [event.slice(), end.slice()];
      if (next - first <= fewInRun) sortFew(event, end, first, next);
      else sortRun(event.subarray(first, next), end.subarray(first, next));
    }
    if (Math.floor(first / rowsAStep) !== Math.floor(next / rowsAStep)) yield 0.9;
    first = next;
  }
  return { event, start, end };
}

/** Up to so many are sorted in their place. */
const fewInRun = 16;

/** Sorts by inserting one after the other: equals keep their order. */
function sortFew(event: Uint32Array, end: Float64Array, first: number, next: number): void {
  for (let row = first + 1; row < next; row++) {
    const own = event[row] as number;
    const until = end[row] as number;
    let place = row;
    for (; place > first && (end[place - 1] as number) > until; place--) {
      event[place] = event[place - 1] as number;
      end[place] = end[place - 1] as number;
    }
    event[place] = own;
    end[place] = until;
  }
}

function sortRun(event: Uint32Array, end: Float64Array): void {
  const [events, ends] = [event.slice(), end.slice()];
  orderOf(ends).forEach((row, place) => {
    event[place] = events[row] as number;
    end[place] = ends[row] as number;
  });
}

function isCounting(order: Uint32Array): boolean {
  for (let rank = 0; rank < order.length; rank++) if (order[rank] !== rank) return false;
  return true;
}

/** A table of intervals in order of time: each a unit of its own. */
export function* intervalTable(store: PlacedStore, { event, start, end }: Rows): Steps<UnitTable> {
  const count = event.length;
  const before = new Uint32Array(count + 1);
  const importance = new Float64Array(count);
  const group = new Int32Array(count);
  for (let unit = 0; unit < count; unit++) {
    if (unit % rowsAStep === 0) yield unit / count;
    before[unit + 1] = unit + 1;
    importance[unit] = store.importanceOf(event[unit] as number);
    group[unit] = store.groupOf(event[unit] as number);
  }
  const unitAt = (unit: number) => store.placed(unitOf([store.eventOf(event[unit] as number)]));
  return {
    ...{ count, start, end, importance, group, before, unitAt, hasSeveral: false },
    groups: store.groups,
    titleWidthOf: (unit) => titleWidthOf(store, event[unit] as number),
    precisionOf: (unit) => store.precisionOf(event[unit] as number),
    hasClaims: (unit) => store.hasClaims(event[unit] as number),
    extentsOf: (unit) => [reachOf(unitAt(unit))],
  };
}

/** A table of moments in order of time: those of one date and group are one unit, its events in the order given. */
export function* momentTable(store: PlacedStore, rows: Rows): Steps<UnitTable> {
  const { unitOfRow, units } = yield* stackRows(store, rows);
  const before = new Uint32Array(units + 1);
  const count = (from: number, to: number) => {
    for (let row = from; row < to; row++) {
      const unit = unitOfRow[row] as number;
      before[unit + 1] = (before[unit + 1] as number) + 1;
    }
  };
  yield* partOf(0.5, 0.55, inBlocks(unitOfRow.length, 4 * rowsAStep, count));
  const add = (from: number, to: number) => {
    for (let unit = from; unit < to; unit++) {
      before[unit + 1] = (before[unit + 1] as number) + (before[unit] as number);
    }
  };
  yield* partOf(0.55, 0.6, inBlocks(units, 8 * rowsAStep, add));
  const next = before.slice(0, units);
  const members = new Uint32Array(unitOfRow.length);
  yield 0.6;
  const start = new Float64Array(units);
  const end = new Float64Array(units);
  const importance = new Float64Array(units).fill(-1);
  const group = new Int32Array(units);
  const fill = (from: number, to: number) => {
    for (let row = from; row < to; row++) {
      const unit = unitOfRow[row] as number;
      const event = rows.event[row] as number;
      const place = next[unit] as number;
      members[place] = event;
      next[unit] = place + 1;
      start[unit] = rows.start[row] as number;
      end[unit] = rows.end[row] as number;
      group[unit] = store.groupOf(event);
      importance[unit] = Math.max(importance[unit] as number, store.importanceOf(event));
    }
  };
  yield* partOf(0.6, 1, inBlocks(unitOfRow.length, rowsAStep, fill));
  const leadOf = (unit: number) => leadIn(store, members, before[unit] as number, before[unit + 1] as number);
  const chosenOf = (unit: number) => mostImportant(store, members.subarray(before[unit], before[unit + 1]));
  return {
    ...{ count: units, start, end, importance, group, before, hasSeveral: store.hasSeveral },
    groups: store.groups,
    titleWidthOf: (unit) => titleWidthOf(store, leadOf(unit)),
    precisionOf: (unit) => store.precisionOf(leadOf(unit)),
    hasClaims: (unit) => store.hasClaims(leadOf(unit)),
    extentsOf: (unit) =>
      store.alternativesOf(members[before[unit] as number] as number) ?? [
        { start: start[unit] as number, end: end[unit] as number },
      ],
    unitAt: (unit) => {
      const chosen = chosenOf(unit);
      const more = (before[unit + 1] as number) - (before[unit] as number) - chosen.length;
      const made = store.placed(unitOf(chosen.map((event) => store.eventOf(event))));
      return more > 0 ? { ...made, more } : made;
    },
  };
}

/** The most important of some members, the first of equals. */
function leadIn(store: EventStore, members: Uint32Array, from: number, to: number): number {
  let lead = members[from] as number;
  for (let place = from + 1; place < to; place++) {
    const event = members[place] as number;
    if (store.importanceOf(event) > store.importanceOf(lead)) lead = event;
  }
  return lead;
}

/** The most important of a stack, the first of equals first. */
function mostImportant(store: EventStore, members: Uint32Array): number[] {
  const best: number[] = [];
  for (const event of members) {
    const own = store.importanceOf(event);
    let place = best.length;
    while (place > 0 && own > store.importanceOf(best[place - 1] as number)) place--;
    if (place >= mostMembers) continue;
    best.splice(place, 0, event);
    if (best.length > mostMembers) best.pop();
  }
  return best;
}

/** Units of one extent that are compared one by one; of more, only those of the same group. */
const fewUnits = 12;

/** Which unit each row belongs to, in order of the first row of each. */
function* stackRows(store: EventStore, rows: Rows): Steps<{ readonly unitOfRow: Uint32Array; readonly units: number }> {
  const count = rows.event.length;
  const stacks: Stacks = { unitOfRow: new Uint32Array(count), leads: new Uint32Array(count), units: 0, first: 0 };
  const stack = (from: number, to: number) => {
    stackSome(store, rows, stacks, from, to);
  };
  yield* partOf(0, 0.5, inBlocks(count, rowsAStep, stack));
  return stacks;
}

interface Stacks {
  readonly unitOfRow: Uint32Array;
  /** The first event of each unit. */
  readonly leads: Uint32Array;
  units: number;
  /** The first unit of the extent that the last row has. */
  first: number;
}

function stackSome(store: EventStore, { event, start, end }: Rows, stacks: Stacks, from: number, to: number): void {
  const { unitOfRow, leads } = stacks;
  let { units, first } = stacks;
  let byGroup: Map<number, number[]> | null = null;
  for (let row = from; row < to; row++) {
    const own = event[row] as number;
    let unit = -1;
    if (row > 0 && start[row] === start[row - 1] && end[row] === end[row - 1]) {
      if (units - first > fewUnits) byGroup ??= unitsByGroup(store, leads, first, units);
      unit = byGroup
        ? (byGroup.get(store.groupOf(own))?.find((each) => store.isSame(leads[each] as number, own)) ?? -1)
        : lastOf(store, leads, first, units, own);
    } else {
      first = units;
      byGroup = null;
    }
    if (unit < 0) {
      unit = units++;
      leads[unit] = own;
      if (byGroup) addTo(byGroup, store.groupOf(own), unit);
    }
    unitOfRow[row] = unit;
  }
  stacks.units = units;
  stacks.first = first;
}

/** The last of some units that an event belongs to; -1 for none. */
function lastOf(store: EventStore, leads: Uint32Array, first: number, end: number, own: number): number {
  const group = store.groupOf(own);
  for (let unit = end - 1; unit >= first; unit--) {
    const lead = leads[unit] as number;
    if (store.groupOf(lead) === group && store.isSame(lead, own)) return unit;
  }
  return -1;
}

function unitsByGroup(store: EventStore, leads: Uint32Array, first: number, end: number): Map<number, number[]> {
  const units = new Map<number, number[]>();
  for (let unit = first; unit < end; unit++) addTo(units, store.groupOf(leads[unit] as number), unit);
  return units;
}

function addTo(units: Map<number, number[]>, group: number, unit: number): void {
  const own = units.get(group);
  if (own) own.push(unit);
  else units.set(group, [unit]);
}
