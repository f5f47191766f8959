import type { TimelineEvent } from "../timeline.js";
import type { EventStore } from "./eventStore.js";

/** Events that are objects, as a store. `groups` are the ids of the timeline's groups; those that nobody listed come after. */
export function objectStore(events: readonly TimelineEvent[], groups: readonly string[]): EventStore {
  const numbers = new Map(groups.map((id, index) => [id, index]));
  const names = [...groups];
  const at = (index: number) => events[index] as TimelineEvent;
  const numberOf = (group: string): number => {
    const known = numbers.get(group);
    if (known !== undefined) return known;
    numbers.set(group, names.length);
    return names.push(group) - 1;
  };
  return {
    count: events.length,
    groups: names,
    hasSeveral: true,
    isInterval: (index) => at(index).when.kind === "interval",
    startOf: (index) => at(index).when.start.earliest,
    endOf: (index) => at(index).when.end.latest,
    startLatestOf: (index) => at(index).when.start.latest,
    endEarliestOf: (index) => at(index).when.end.earliest,
    groupOf: (index) => {
      const { group } = at(index);
      return group === undefined ? -1 : numberOf(group);
    },
    importanceOf: (index) => at(index).importance ?? 0.5,
    precisionOf: (index) => at(index).when.precision,
    alternativesOf: (index) => at(index).when.alternatives,
    isSoft: (index) => at(index).when.approximate,
    hasClaims: (index) => (at(index).claims?.length ?? 0) > 0,
    isSame: (a, b) => isStatedAlike(at(a), at(b)),
    idOf: (index) => at(index).id,
    titleOf: (index) => at(index).title,
    givenTitleOf: (index) => at(index).title,
    whenOf: (index) => at(index).when,
    eventOf: at,
    hasOwnIds: true,
    indexOf: (id) => events.findIndex((event) => event.id === id),
  };
}

/** Events with claims of their own are not drawn together with others: their marks are not theirs. */
function isStatedAlike(a: TimelineEvent, b: TimelineEvent): boolean {
  if ((a.claims?.length ?? 0) > 0 || (b.claims?.length ?? 0) > 0) return false;
  return a.when.edtf === b.when.edtf && a.when.start.part === b.when.start.part;
}
