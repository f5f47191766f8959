import { storeOf, type EventStore } from "../model/columns/eventStore.js";
import type { Timeline, TimelineEvent } from "../model/timeline.js";
import { orderInSlices, type TimeOrder } from "../model/timeOrder.js";
import { isDated } from "../model/spanOf.js";
import type { Extent, Instant } from "../time/when.js";
import { idsIn } from "../model/ids.js";
import { placesIn } from "../model/placesIn.js";
import type { Sliced } from "./slices/runInSlices.js";

/** The events of a timeline as a view asks for them. Indexes are those in the timeline. */
export interface Catalog extends Sliced {
  readonly events: readonly TimelineEvent[];
  readonly count: number;
  readonly at: (index: number) => TimelineEvent;
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
  /** Whether the order of time is known: `order` need not find it first. */
  readonly isOrdered: boolean;
  /** In order of time; what has no date comes last. */
  readonly order: () => TimeOrder;
}

/** What a catalog asks for, of events that are objects or that are made when they are asked for. */
type Records = Pick<Catalog, "count" | "at" | "idAt" | "extentAt" | "startAt" | "isIntervalAt" | "groupAt">;

/** Prepares the events; their order is found in slices by `advance`, or when it is first asked for: sooner if there was one of most before. */
export function createCatalog({ events }: Timeline, clock: () => number, before?: Catalog): Catalog {
  const store = storeOf(events);
  const records = store ? recordsOfStore(store, events) : recordsOf(events);
  const ids = store ? null : idsIn(events);
  const ordering = orderInSlices(
    {
      count: events.length,
      startOf: (index) => records.startAt(index),
      endOf: store ? (index) => store.endOf(index) : (index) => records.extentAt(index).end,
    },
    clock,
    !store && before?.isOrdered ? { order: before.order(), placeOf: placesIn(before.events, events) } : undefined,
  );
  const indexOf = (id: string) => (store ? store.indexOf(id) : (ids?.get(id) ?? -1));
  return {
    ...records,
    events,
    indexOf,
    event: (id) => (id === null ? null : (events[indexOf(id)] ?? null)),
    get isOrdered() {
      return ordering.result !== null;
    },
    order: () => {
      while (ordering.result === null) ordering.advance(1000);
      return ordering.result;
    },
    advance: (milliseconds) => ordering.advance(milliseconds),
  };
}

function recordsOf(events: readonly TimelineEvent[]): Records {
  const at = (index: number) => events[index] as TimelineEvent;
  return {
    count: events.length,
    at,
    idAt: (index) => at(index).id,
    extentAt: (index) => ({ start: at(index).when.start.earliest, end: at(index).when.end.latest }),
    startAt: (index) => (isDated(at(index).when) ? at(index).when.start.earliest : Infinity),
    isIntervalAt: (index) => at(index).when.kind === "interval",
    groupAt: (index) => at(index).group,
  };
}

function recordsOfStore(store: EventStore, events: readonly TimelineEvent[]): Records {
  const boundsOf = [store.startOf, store.endOf, store.startLatestOf, store.endEarliestOf];
  return {
    count: store.count,
    at: (index) => events[index] as TimelineEvent,
    idAt: (index) => store.idOf(index),
    extentAt: (index) => ({ start: store.startOf(index), end: store.endOf(index) }),
    startAt: (index) => (boundsOf.some((boundOf) => Number.isFinite(boundOf(index))) ? store.startOf(index) : Infinity),
    isIntervalAt: (index) => store.isInterval(index),
    groupAt: (index) => store.groups[store.groupOf(index)],
  };
}
