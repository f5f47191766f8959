import type { Timeline, TimelineEvent } from "../model/timeline.js";
import { orderInSlices, type TimeOrder } from "../model/timeOrder.js";
import type { Extent } from "../time/when.js";
import { createIdIndex } from "./idIndex.js";
import type { Sliced } from "./slices/runInSlices.js";

/** The events of a timeline as a view asks for them. Indexes are those in the timeline. */
export interface Catalog extends Sliced {
  readonly count: number;
  readonly at: (index: number) => TimelineEvent;
  /** Less than the whole event: of events that are made when they are asked for, nothing else is made. */
  readonly idAt: (index: number) => string;
  readonly extentAt: (index: number) => Extent;
  readonly isIntervalAt: (index: number) => boolean;
  readonly groupAt: (index: number) => string | undefined;
  /** -1 if there is none of that id. */
  readonly indexOf: (id: string) => number;
  readonly event: (id: string | null) => TimelineEvent | null;
  /** Whether the order of time is known: `order` need not find it first. */
  readonly isOrdered: boolean;
  readonly order: () => TimeOrder;
}

/** Prepares the events; ids and order are found in slices by `advance`, or when they are first asked for. */
export function createCatalog({ events }: Timeline, clock: () => number): Catalog {
  const at = (index: number) => events[index] as TimelineEvent;
  const ids = createIdIndex(events.length, (index) => at(index).id, clock);
  const extentAt = (index: number) => extentOf(at(index));
  const ordering = orderInSlices(
    {
      count: events.length,
      startOf: (index) => at(index).when.start.earliest,
      endOf: (index) => at(index).when.end.latest,
    },
    clock,
  );
  return {
    count: events.length,
    at,
    idAt: (index) => at(index).id,
    extentAt,
    isIntervalAt: (index) => at(index).when.kind === "interval",
    groupAt: (index) => at(index).group,
    indexOf: ids.indexOf,
    event: (id) => (id === null ? null : (events[ids.indexOf(id)] ?? null)),
    get isOrdered() {
      return ordering.result !== null;
    },
    order: () => {
      while (ordering.result === null) ordering.advance(1000);
      return ordering.result;
    },
    advance: (milliseconds) => {
      const until = clock() + milliseconds;
      return ids.advance(milliseconds) && ordering.advance(Math.max(0, until - clock()));
    },
  };
}

/** All that the date of an event can mean. */
function extentOf({ when }: TimelineEvent): Extent {
  return { start: when.start.earliest, end: when.end.latest };
}
