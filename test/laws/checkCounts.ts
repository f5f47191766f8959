import type { Extent, Scene, Timeline, TimelineEvent } from "../../src/index.js";
import { isPart, marksOf } from "./marks.js";

/** What is lost, or told wrong, of where the events of a timeline went. `domain`: the window, if one was asked for. */
export function lostEvents(scene: Scene, timeline: Timeline, domain: Extent | null = null): string[] {
  const { events, drawn, counted, outside, unknown, labelled } = scene.counts;
  const own = drawnIds(scene);
  const ids = new Set(timeline.events.map(({ id }) => id));
  const told = timeline.events.filter((event) => domain !== null && isDated(event) && isOutside(event, domain)).length;
  return [
    ...(events === timeline.events.length ? [] : [`${String(events)} events of ${String(timeline.events.length)}`]),
    ...(drawn + counted + outside + unknown === events ? [] : [`${JSON.stringify(scene.counts)} do not add up`]),
    ...(labelled <= drawn ? [] : [`${String(labelled)} labelled of ${String(drawn)}`]),
    ...(outside === told ? [] : [`${String(outside)} outside, not ${String(told)}`]),
    ...(unknown === timeline.events.filter((event) => !isDated(event)).length ? [] : [`${String(unknown)} unknown`]),
    ...(own.size === drawn ? [] : [`${String(drawn)} drawn, ${String(own.size)} in the scene`]),
    ...[...own].filter((id) => !ids.has(id)).map((id) => `${id} is no event`),
    ...repeatedEvents(scene),
  ];
}

/** The events that have a group of their own, but for those whose date is not known. */
function drawnIds(scene: Scene): Set<string> {
  const groups = marksOf(scene).flatMap(({ mark }) =>
    mark.type === "group" && !isPart(mark, "unknown") ? [mark] : [],
  );
  return new Set(groups.flatMap(({ event }) => event ?? []));
}

function repeatedEvents(scene: Scene): string[] {
  const all = marksOf(scene).flatMap(({ mark }) => (mark.type === "group" ? (mark.event ?? []) : []));
  return all.filter((id, at) => all.indexOf(id) !== at).map((id) => `${id} is drawn twice`);
}

/** Whether any bound of a date is known. */
export function isDated({ when: { start, end } }: TimelineEvent): boolean {
  return [start.earliest, start.latest, end.earliest, end.latest].some(Number.isFinite);
}

function isOutside({ when }: TimelineEvent, domain: Extent): boolean {
  const extents = when.alternatives ?? [{ start: when.start.earliest, end: when.end.latest }];
  return extents.every(({ start, end }) => end <= domain.start || start >= domain.end);
}
