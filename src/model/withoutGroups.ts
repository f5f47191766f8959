import type { Timeline, TimelineEvent } from "./timeline.js";

/** The same timeline without the events of some groups; events without a group are of the group "". */
export function withoutGroups(timeline: Timeline, hidden: readonly string[]): Timeline {
  const isShown = ({ group = "" }: TimelineEvent) => !hidden.includes(group);
  return hidden.length === 0 ? timeline : { ...timeline, events: timeline.events.filter(isShown) };
}
