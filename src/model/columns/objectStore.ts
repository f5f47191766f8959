import { precisions } from "../../time/precision.js";
import type { Precision, When } from "../../time/when.js";
import { placesIn } from "../placesIn.js";
import { finish, type Steps } from "../slices.js";
import type { TimelineEvent } from "../timeline.js";
import type { EventStore } from "./eventStore.js";

/** Figures of events that are objects, so that each is looked at once. */
export interface ObjectColumns {
  readonly events: readonly TimelineEvent[];
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly startLatest: Float64Array;
  readonly endEarliest: Float64Array;
  readonly importance: Float64Array;
  readonly group: Int32Array;
  /** The ids of the groups that are counted there. */
  readonly groups: readonly string[];
  readonly precision: Uint8Array;
  readonly flags: Uint8Array;
  /** How wide titles are; NaN where nobody has asked yet. */
  readonly titleWidth: Float64Array;
}

/** A store of events that are objects. */
export interface ObjectStore extends EventStore {
  readonly columns: ObjectColumns;
}

const interval = 1;
const soft = 2;
const claimed = 4;
const several = 8;
/** Nothing is stated but a year, a month or a day: of two such moments of one extent, the texts are the same. */
const plain = 16;
const isPlain = /^-?\d{4}(-\d\d){0,2}$/;

/** Events looked at in one step. */
const eventsAStep = 1 << 12;

/** Events that are objects, as a store. `groups` are the ids of the timeline's groups; those that nobody listed come after. */
export function objectStore(events: readonly TimelineEvent[], groups: readonly string[]): ObjectStore {
  return finish(objectSteps(events, groups));
}

/** The same in steps; what is known of the same events from before is not looked at again. */
export function* objectSteps(
  events: readonly TimelineEvent[],
  groups: readonly string[],
  before?: ObjectColumns,
): Steps<ObjectStore> {
  const columns = emptyColumns(events, [...groups]);
  const placeOf = before && placesIn(before.events, events);
  const copy = before && copier(before, columns);
  const read = reader(columns);
  let [index, looked] = [0, 0];
  while (index < events.length) {
    if (index - looked >= eventsAStep) yield (looked = index) / events.length;
    const first = index++;
    const place = placeOf?.[first] ?? -1;
    if (place < 0) {
      read(first);
      continue;
    }
    while (index < events.length && placeOf?.[index] === place + index - first) index++;
    copy?.(place, first, index - first);
  }
  return storeOf(columns);
}

function emptyColumns(events: readonly TimelineEvent[], groups: string[]): ObjectColumns & { groups: string[] } {
  const count = events.length;
  const column = () => new Float64Array(count);
  return {
    ...{ events, groups, start: column(), end: column(), startLatest: column(), endEarliest: column() },
    importance: column(),
    group: new Int32Array(count),
    precision: new Uint8Array(count),
    flags: new Uint8Array(count),
    titleWidth: column().fill(NaN),
  };
}

/** Gives each group its number among those of some columns. */
function numberer({ groups }: { readonly groups: string[] }): (id: string) => number {
  const numbers = new Map(groups.map((id, index) => [id, index]));
  return (id) => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, groups.length);
    return groups.push(id) - 1;
  };
}

function reader(columns: ObjectColumns & { groups: string[] }): (index: number) => void {
  const numberOf = numberer(columns);
  const places = new Map(precisions.map((precision, place) => [precision, place]));
  const { events, start, end, startLatest, endEarliest, importance, group, precision, flags } = columns;
  return (index) => {
    const event = events[index] as TimelineEvent;
    const { when } = event;
    start[index] = when.start.earliest;
    end[index] = when.end.latest;
    startLatest[index] = when.start.latest;
    endEarliest[index] = when.end.earliest;
    importance[index] = event.importance ?? 0.5;
    group[index] = event.group === undefined ? -1 : numberOf(event.group);
    precision[index] = places.get(when.precision) ?? 0;
    flags[index] =
      (when.kind === "interval" ? interval : 0) |
      (when.approximate ? soft : 0) |
      ((event.claims?.length ?? 0) > 0 ? claimed : 0) |
      (when.alternatives ? several : 0) |
      (when.start.part === undefined && isPlain.test(when.edtf) ? plain : 0);
  };
}

const numeric = [
  ...(["start", "end", "startLatest", "endEarliest", "importance", "precision", "flags", "titleWidth"] as const),
];

/** Copies so many rows. */
function copier(
  from: ObjectColumns,
  to: ObjectColumns & { groups: string[] },
): (place: number, index: number, count: number) => void {
  const numberOf = numberer(to);
  const numbers = new Int32Array(from.groups.length).fill(-1);
  const isAlike = from.groups.every((id, index) => id === to.groups[index]);
  const names = isAlike ? ([...numeric, "group"] as const) : numeric;
  return (place, index, count) => {
    for (const name of names) to[name].set(from[name].subarray(place, place + count), index);
    for (let row = 0; row < count && !isAlike; row++) {
      const own = from.group[place + row] as number;
      if (own >= 0 && numbers[own] === -1) numbers[own] = numberOf(from.groups[own] as string);
      to.group[index + row] = own < 0 ? -1 : (numbers[own] as number);
    }
  };
}

function storeOf(columns: ObjectColumns): ObjectStore {
  const { events, groups, start, end, startLatest, endEarliest, importance, group, precision, flags } = columns;
  const at = (index: number) => events[index] as TimelineEvent;
  const has = (index: number, flag: number) => ((flags[index] as number) & flag) !== 0;
  return {
    columns,
    titleWidths: columns.titleWidth,
    count: events.length,
    groups,
    hasSeveral: flags.some((each) => (each & several) !== 0),
    isInterval: (index) => has(index, interval),
    startOf: (index) => start[index] as number,
    endOf: (index) => end[index] as number,
    startLatestOf: (index) => startLatest[index] as number,
    endEarliestOf: (index) => endEarliest[index] as number,
    groupOf: (index) => group[index] as number,
    importanceOf: (index) => importance[index] as number,
    precisionOf: (index) => precisions[precision[index] as number] as Precision,
    alternativesOf: (index) => (has(index, several) ? at(index).when.alternatives : undefined),
    isSoft: (index) => has(index, soft),
    hasClaims: (index) => has(index, claimed),
    isSame: (a, b) => {
      const [one, other] = [flags[a] as number, flags[b] as number];
      // Events with claims of their own are not drawn together with others: their marks are not theirs.
      if (((one | other) & claimed) !== 0) return false;
      return (one & other & plain) !== 0 || isStatedAlike(at(a).when, at(b).when);
    },
    idOf: (index) => at(index).id,
    titleOf: (index) => at(index).title,
    givenTitleOf: (index) => at(index).title,
    whenOf: (index) => at(index).when,
    eventOf: at,
    hasOwnIds: true,
    indexOf: (id) => events.findIndex((event) => event.id === id),
  };
}

function isStatedAlike(a: When, b: When): boolean {
  return a.edtf === b.edtf && a.start.part === b.start.part;
}
