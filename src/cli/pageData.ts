import { writeJson } from "../formats/json/writeJson.js";
import { isMadeId } from "../model/ids.js";
import type { Timeline, TimelineEvent } from "../model/timeline.js";

/** What an importance that is not stated counts as. */
const unstated = 0.5;
/** From so many events on a page has them in columns, if columns can say all that they say. */
const columnsFrom = 5000;

/**
 * A timeline as a page reads it again. Of very many events that have a date, a title, and perhaps a group and an importance, it is
 * in columns: to say each name with each event takes three times as much. Ids that nobody gave, and data that a page does not
 * show, are left out.
 */
export function pageData(timeline: Timeline): unknown {
  const { events, groups = [] } = timeline;
  if (!isInColumns(timeline)) return JSON.parse(writeJson(timeline).text) as unknown;
  const places = new Map(groups.map(({ id }, place) => [id, place]));
  for (const { group } of events) if (group !== undefined && !places.has(group)) places.set(group, places.size);
  const listed = [...groups, ...[...places.keys()].slice(groups.length).map((id) => ({ id }))];
  const has = (name: "group" | "importance") => events.some((event) => event[name] !== undefined);
  return {
    ...timeline,
    ...(listed.length > 0 && { groups: listed }),
    events: {
      when: events.map(({ when }) => when.edtf),
      titles: events.map(({ title }) => title),
      ...(!events.every(isMadeId) && { ids: events.map(({ id }) => id) }),
      ...(has("group") && { group: events.map(({ group }) => places.get(group ?? "") ?? -1) }),
      ...(has("importance") && { importance: events.map(({ importance }) => importance ?? unstated) }),
    },
  };
}

/** Whether a page has the events of a timeline in columns. */
export function isInColumns({ events }: Timeline): boolean {
  return events.length >= columnsFrom && events.every(hasOnlyColumns);
}

const columns: ReadonlySet<string> = new Set(["id", "when", "title", "group", "importance", "data"]);

function hasOnlyColumns(event: TimelineEvent): boolean {
  return Object.entries(event).every(([name, value]) => columns.has(name) || value === undefined);
}
