import { readColor } from "./colors.js";
import type { Reader, Readers, Reading } from "./fields.js";
import { isFields, isMissing, own, placeOf, readAt, readFields, report, reportSlips, show } from "./fields.js";
import { readList } from "./lists.js";
import { readName } from "./readEvent.js";
import { readLine } from "./text.js";
import type { Group, TimelineEvent } from "./timeline.js";

/** The fields of a group besides its id. */
export const groupReaders: Readers<Omit<Group, "id">> = { title: readLine, color: readColor };

const groupKeys: ReadonlySet<string> = new Set(["id", "title", "color"]);

/** Reads the groups that are listed: the first of each id. */
export const readGroups: Reader<readonly Group[]> = (value, reading) => {
  if (isMissing(value)) return null;
  const places = new Map<string, string>();
  return readList(value, (element, each) => firstOf(readGroup(element, each), places, each), reading);
};

function firstOf(group: Group | null, places: Map<string, string>, reading: Reading): Group | null {
  if (group === null) return null;
  const holder = places.get(group.id);
  if (holder !== undefined) {
    return report(reading, "duplicate-id", `duplicate id: ${show(group.id)}; expected one not used in ${holder}`, "id");
  }
  places.set(group.id, placeOf(reading.path));
  return group;
}

/** Text alone is a group's id; a group without an id is known by its title. */
const readGroup: Reader<Group> = (value, reading) => {
  if (!isFields(value)) return ofName(value, reading);
  const rest = readFields(value, groupReaders, reading);
  reportSlips(value, groupKeys, reading);
  const given = own(value, "id");
  const id = (isMissing(given) ? null : readAt("id", given, readName, reading)) ?? rest.title;
  return id === undefined ? reportGroup(value, reading) : { id, ...rest };
};

function ofName(value: unknown, reading: Reading): Group | null {
  const id = typeof value === "string" || typeof value === "number" ? readName(value, reading) : null;
  return id === null ? reportGroup(value, reading) : { id };
}

function reportGroup(value: unknown, reading: Reading): null {
  return report(reading, "invalid-group", `invalid group: ${show(value)}; expected an object with an id`);
}

/** Adds the groups that events name and nobody listed, in order of appearance. */
export function completeGroups(listed: readonly Group[], events: readonly TimelineEvent[]): readonly Group[] {
  const ids = new Set(listed.map(({ id }) => id));
  const added: Group[] = [];
  let last: string | undefined;
  for (const { group } of events) {
    if (group === last) continue;
    last = group;
    if (group === undefined || ids.has(group)) continue;
    ids.add(group);
    added.push({ id: group, title: group });
  }
  return [...listed, ...added];
}
