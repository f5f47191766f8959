import { lazyEvents, storeOf, type EventStore } from "./columns/eventStore.js";
import { someEvents } from "./columns/someEvents.js";
import { finish, type Steps } from "./slices.js";
import type { Timeline, TimelineEvent } from "./timeline.js";

/** Events looked at in one step. */
const eventsAStep = 1 << 13;

/** The same timeline without the events of some groups; events without a group are of the group "". */
export function withoutGroups(timeline: Timeline, hidden: readonly string[]): Timeline {
  return finish(withoutGroupsSteps(timeline, hidden));
}

/** The same in steps. Of events in columns, none is made to find out. */
export function* withoutGroupsSteps(timeline: Timeline, hidden: readonly string[]): Steps<Timeline> {
  if (hidden.length === 0) return timeline;
  const { events } = timeline;
  const store = storeOf(events);
  return { ...timeline, events: store ? yield* shownRows(store, hidden) : yield* shownEvents(events, hidden) };
}

function* shownEvents(events: readonly TimelineEvent[], hidden: readonly string[]): Steps<readonly TimelineEvent[]> {
  const shown: TimelineEvent[] = [];
  for (const [index, event] of events.entries()) {
    if (index % eventsAStep === eventsAStep - 1) yield index / events.length;
    if (!hidden.includes(event.group ?? "")) shown.push(event);
  }
  return shown;
}

function* shownRows(store: EventStore, hidden: readonly string[]): Steps<readonly TimelineEvent[]> {
  const { count, groups } = store;
  const isHidden = groups.map((id) => hidden.includes(id));
  const hidesOthers = hidden.includes("");
  const rows = new Uint32Array(count);
  let shown = 0;
  for (let index = 0; index < count; index++) {
    if (index % eventsAStep === eventsAStep - 1) yield index / count;
    if (!(isHidden[store.groupOf(index)] ?? hidesOthers)) rows[shown++] = index;
  }
  return lazyEvents(someEvents(store, rows.slice(0, shown)));
}
