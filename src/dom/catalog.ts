import { storeOf, type EventStore } from "../model/columns/eventStore.js";
import { idsIn } from "../model/ids.js";
import { placesIn } from "../model/placesIn.js";
import type { Timeline, TimelineEvent } from "../model/timeline.js";
import { orderInSlices, type TimeOrder } from "../model/timeOrder.js";
import { createJob, type Job } from "../model/slices.js";
import { isDated } from "../model/spanOf.js";
import type { Extent, Instant } from "../time/when.js";
import { createIdIndex, type IdIndex } from "./idIndex.js";
import { groupNumberSteps, type GroupNumbers } from "./groupNumbers.js";
import { groupRankSteps, wholeOrder, type GroupRanks, type ShownOrder } from "./shownOrder.js";
import type { Sliced } from "./slices/runInSlices.js";

/** The texts of an event, and its date. */
export interface Said extends Pick<TimelineEvent, "title" | "description" | "place" | "when"> {
  readonly group?: string | undefined;
}

/** The events of a timeline as a view asks for them. Indexes are those in the timeline. */
export interface Catalog extends Sliced {
  readonly events: readonly TimelineEvent[];
  readonly count: number;
  readonly at: (index: number) => TimelineEvent;
  /** What an event says, to be looked at and not kept: of events in columns nothing is made but what is looked at. */
  readonly saidAt: (index: number) => Said;
  /** Less than the whole event: of events that are made when they are asked for, nothing else is made. */
  readonly idAt: (index: number) => string;
  readonly extentAt: (index: number) => Extent;
  readonly isIntervalAt: (index: number) => boolean;
  /** Where an event stands in order of time: Infinity for one whose date says nothing of where it lies. */
  readonly startAt: (index: number) => Instant;
  readonly groupAt: (index: number) => string | undefined;
  /** -1 if there is none of that id. */
  readonly indexOf: (id: string) => number;
  readonly event: (id: string | null) => TimelineEvent | null;
  /** Whether the order of time is known, or found in no time: `order` and `shown` need not sort many events first. */
  readonly isOrdered: boolean;
  /** Whether `order` has been found already. */
  readonly isSorted: boolean;
  /** In order of time; what has no date comes last. */
  readonly order: () => TimeOrder;
  /** The same without the events of some groups. */
  readonly shown: (hidden: readonly string[]) => ShownOrder;
  /** The groups that events have, in no order; "" if some have none. */
  readonly groups: () => ReadonlySet<string>;
  readonly groupNumbers: () => GroupNumbers;
  /** The same if they are known already. */
  readonly knownNumbers: GroupNumbers | null;
}

/** What a catalog asks for, of events that are objects or that are made when they are asked for. */
type Records = Pick<Catalog, "count" | "at" | "saidAt" | "idAt" | "extentAt" | "startAt" | "isIntervalAt" | "groupAt">;

/**
 * Prepares the events; ids and order are found in slices by `advance`, or when they are first asked for: the order sooner if there was
 * one of most events before.
 */
export function createCatalog({ events }: Timeline, clock: () => number, before?: Catalog): Catalog {
  const store = storeOf(events);
  const records = store ? recordsOfStore(store, events) : recordsOf(events);
  const ids = idsOf(events, records, clock);
  const placeOf = store || !before || storeOf(before.events) ? null : placesIn(before.events, events);
  const ordering = orderInSlices(
    {
      count: events.length,
      startOf: (index) => records.startAt(index),
      endOf: store ? (index) => store.endOf(index) : (index) => records.extentAt(index).end,
    },
    clock,
    placeOf && before?.isSorted ? { order: before.order(), placeOf } : undefined,
  );
  const order = () => resultOf(ordering);
  let grouping: Job<GroupRanks> | null = null;
  const known = before?.knownNumbers;
  const numbering = createJob(
    groupNumberSteps(events.length, records.groupAt, placeOf && known ? { known, placeOf } : undefined),
    clock,
  );
  const groupNumbers = () => resultOf(numbering);
  const grouped = () => (grouping ??= createJob(groupRankSteps(order(), groupNumbers()), clock));
  let used: ReadonlySet<string> | null = null;
  const indexOf = (id: string) => ids.indexOf(id);
  return {
    ...records,
    events,
    indexOf,
    event: (id) => (id === null ? null : (events[indexOf(id)] ?? null)),
    get isSorted() {
      return ordering.result !== null;
    },
    get isOrdered() {
      return events.length <= fewToOrder || (grouping?.result ?? null) !== null;
    },
    order,
    shown: (hidden) => (hidden.length === 0 ? wholeOrder(order()) : resultOf(grouped()).without(hidden)),
    groupNumbers,
    get knownNumbers() {
      return numbering.result;
    },
    groups: () => (used ??= grouping?.result?.groups ?? (store ? groupsIn(store) : groupsOf(records))),
    advance: (milliseconds) => {
      const until = clock() + milliseconds;
      const left = () => Math.max(0, until - clock());
      const isFound = "advance" in ids ? ids.advance(milliseconds) : true;
      const isSorted = isFound && ordering.advance(left());
      // Of few events the groups are sorted when one is hidden.
      return isSorted && (events.length <= fewToOrder || (numbering.advance(left()) && grouped().advance(left())));
    },
  };
}

/** Finds events by their ids: those of objects are known since these were read. */
function idsOf(
  events: readonly TimelineEvent[],
  { count, idAt }: Records,
  clock: () => number,
): Pick<Catalog, "indexOf"> | IdIndex {
  const store = storeOf(events);
  if (store) return store.hasOwnIds ? createIdIndex(count, idAt, clock) : store;
  // Each time: a reading of nearly the same events takes the ids over.
  return { indexOf: (id: string) => idsIn(events).get(id) ?? -1 };
}

/** So many are brought into order when that is asked for: that takes a few milliseconds. */
const fewToOrder = 20_000;

/** What comes out of work that is done, or is done now. */
function resultOf<T>(job: Job<T>): T {
  while (job.result === null) job.advance(1000);
  return job.result;
}

function groupsOf({ count, groupAt }: Records): ReadonlySet<string> {
  const used = new Set<string>();
  for (let index = 0; index < count; index++) used.add(groupAt(index) ?? "");
  return used;
}

/** By their numbers: a million names take a frame. */
function groupsIn({ count, groups, groupOf }: EventStore): ReadonlySet<string> {
  const isUsed = new Uint8Array(groups.length + 1);
  for (let index = 0, left = isUsed.length; index < count && left > 0; index++) {
    const place = groupOf(index) + 1;
    if (isUsed[place] === 0) left--;
    isUsed[place] = 1;
  }
  return new Set(["", ...groups].filter((_, place) => isUsed[place] === 1));
}

function recordsOf(events: readonly TimelineEvent[]): Records {
  const at = (index: number) => events[index] as TimelineEvent;
  return {
    count: events.length,
    at,
    saidAt: at,
    idAt: (index) => at(index).id,
    extentAt: (index) => ({ start: at(index).when.start.earliest, end: at(index).when.end.latest }),
    startAt: (index) => (isDated(at(index).when) ? at(index).when.start.earliest : Infinity),
    isIntervalAt: (index) => at(index).when.kind === "interval",
    groupAt: (index) => at(index).group,
  };
}

function recordsOfStore(store: EventStore, events: readonly TimelineEvent[]): Records {
  let looked = 0;
  const groupAt = (index: number) => store.groups[store.groupOf(index)];
  const said: Said = {
    get title() {
      return store.titleOf(looked);
    },
    get group() {
      return groupAt(looked);
    },
    get when() {
      return store.whenOf(looked);
    },
  };
  const boundsOf = [store.startOf, store.endOf, store.startLatestOf, store.endEarliestOf];
  return {
    count: store.count,
    at: (index) => events[index] as TimelineEvent,
    saidAt: (index) => {
      looked = index;
      return said;
    },
    idAt: (index) => store.idOf(index),
    extentAt: (index) => ({ start: store.startOf(index), end: store.endOf(index) }),
    startAt: (index) => (boundsOf.some((boundOf) => Number.isFinite(boundOf(index))) ? store.startOf(index) : Infinity),
    isIntervalAt: (index) => store.isInterval(index),
    groupAt,
  };
}
