import type { Extent, Instant, Precision, When } from "../../time/when.js";
import type { TimelineEvent } from "../timeline.js";

/** Events as planning asks for them: one figure of one event at a time, no object before it is drawn. */
export interface EventStore {
  readonly count: number;
  /** The ids of the groups that `groupOf` counts. */
  readonly groups: readonly string[];
  /** Whether there may be dates that are several. */
  readonly hasSeveral: boolean;
  readonly isInterval: (index: number) => boolean;
  /** The first and the last instant that the date can mean, ±Infinity where it is open or unknown. */
  readonly startOf: (index: number) => Instant;
  readonly endOf: (index: number) => Instant;
  /** The last instant that an interval can start at, and the first that it can end at. */
  readonly startLatestOf: (index: number) => Instant;
  readonly endEarliestOf: (index: number) => Instant;
  /** -1 for none. */
  readonly groupOf: (index: number) => number;
  /** 0.5 where it is not stated. */
  readonly importanceOf: (index: number) => number;
  readonly precisionOf: (index: number) => Precision;
  /** What a date can mean that is one of several, or all of them. */
  readonly alternativesOf: (index: number) => readonly Extent[] | undefined;
  /** Whether an interval's bounds are approximate, so that its bar reaches further. */
  readonly isSoft: (index: number) => boolean;
  /** Whether sources give other dates for it. */
  readonly hasClaims: (index: number) => boolean;
  /** Whether two dates of the same extent are stated alike. */
  readonly isSame: (a: number, b: number) => boolean;
  readonly idOf: (index: number) => string;
  readonly titleOf: (index: number) => string;
  /** The same as it was given, which may be no text that can be drawn. */
  readonly givenTitleOf: (index: number) => string;
  /** How wide titles are, to be filled in by whoever measures one: NaN where nobody has. */
  readonly titleWidths?: Float64Array;
  readonly whenOf: (index: number) => When;
  readonly eventOf: (index: number) => TimelineEvent;
  /** Whether ids are not just numbers of rows, so that to find one takes looking through all of them. */
  readonly hasOwnIds: boolean;
  /** The event of an id; -1 if there is none. */
  readonly indexOf: (id: string) => number;
}

const stores = new WeakMap<object, EventStore>();

/** The store behind a timeline's events; null if they are objects. */
export function storeOf(events: readonly TimelineEvent[]): EventStore | null {
  return stores.get(events) ?? null;
}

/** So many events that were made are kept, so that one asked for again soon is the same object. */
const kept = 4096;

/**
 * The events of a store as an array that makes them when they are asked for. It cannot be changed.
 *
 * Events are kept in a table of fixed size and not by weak references: those live to the end of a task, so that a loop over a
 * million events would hold all of them. An event that was long not asked for comes back as an equal object.
 */
export function lazyEvents(store: EventStore): readonly TimelineEvent[] {
  const recent = new Array<TimelineEvent | undefined>(Math.min(kept, store.count));
  const places = new Int32Array(recent.length).fill(-1);
  const at = (index: number): TimelineEvent => {
    const slot = index % recent.length;
    const known = places[slot] === index ? recent[slot] : undefined;
    if (known) return known;
    const event = store.eventOf(index);
    places[slot] = index;
    recent[slot] = event;
    return event;
  };
  const target: TimelineEvent[] = [];
  target.length = store.count;
  const events = new Proxy<readonly TimelineEvent[]>(target, {
    get: (array, key, receiver): unknown => {
      const index = indexIn(key, store.count);
      return index < 0 ? (Reflect.get(array, key, receiver) as unknown) : at(index);
    },
    has: (array, key) => indexIn(key, store.count) >= 0 || Reflect.has(array, key),
    getOwnPropertyDescriptor: (array, key) => {
      const index = indexIn(key, store.count);
      if (index < 0) return Reflect.getOwnPropertyDescriptor(array, key);
      return { value: at(index), writable: false, enumerable: true, configurable: true };
    },
    ownKeys: () => [...Array.from({ length: store.count }, (_, index) => String(index)), "length"],
    set: () => false,
    defineProperty: () => false,
    deleteProperty: () => false,
    setPrototypeOf: () => false,
    preventExtensions: () => false,
  });
  stores.set(events, store);
  return events;
}

/** The index that a key is, below `count`; else -1. */
function indexIn(key: string | symbol, count: number): number {
  if (typeof key === "symbol" || key.length > 10) return -1;
  let index = 0;
  for (let place = 0; place < key.length; place++) {
    const digit = key.charCodeAt(place) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    index = index * 10 + digit;
  }
  const isIndex = key.length === 1 || (key.length > 1 && key.charCodeAt(0) !== 48);
  return isIndex && index < count ? index : -1;
}
