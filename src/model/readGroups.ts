import { readColor } from "./colors.js";
import type { Reader, Readers, Reading } from "./fields.js";
import { isFields, isMissing, own, readFields, readList, report, reportSlips, show } from "./fields.js";
import { readName } from "./readEvent.js";
import { readLine } from "./text.js";
import type { Group, TimelineEvent } from "./timeline.js";

/** The fields of a group besides its id. */
export const groupReaders: Readers<Omit<Group, "id">> = { title: readLine, color: readColor };

interface PlacedGroup {
  readonly at: string;
  readonly group: Group;
}

/** Reads the groups that are listed: the first of each id. */
export function readGroups(value: unknown, reading: Reading): readonly Group[] {
  if (isMissing(value)) return [];
  const places = new Map<string, string>();
  const groups: Group[] = [];
  for (const { at, group } of readList(value, readGroup, "groups", reading)) {
    const holder = places.get(group.id);
    if (holder === undefined) groups.push(group);
    else
      report(
        reading,
        "duplicate-id",
        `duplicate id: ${show(group.id)}; expected one not used in ${holder}`,
        `${at}.id`,
      );
    if (holder === undefined) places.set(group.id, at);
  }
  return groups;
}

/** Text alone is a group's id; a group without an id is known by its title. */
const readGroup: Reader<PlacedGroup> = (value, at, reading) => {
  if (!isFields(value)) return ofName(value, at, reading);
  const rest = readFields(value, groupReaders, at, reading);
  reportSlips(value, ["id", ...Object.keys(groupReaders)], at, reading);
  const given = own(value, "id");
  const id = (isMissing(given) ? null : readName(given, `${at}.id`, reading)) ?? rest.title;
  return id === undefined ? reportGroup(value, at, reading) : { at, group: { id, ...rest } };
};

function ofName(value: unknown, at: string, reading: Reading): PlacedGroup | null {
  const id = typeof value === "string" || typeof value === "number" ? readName(value, at, reading) : null;
  return id === null ? reportGroup(value, at, reading) : { at, group: { id } };
}

function reportGroup(value: unknown, at: string, reading: Reading): null {
  return report(reading, "invalid-group", `invalid group: ${show(value)}; expected an object with an id`, at);
}

/** Adds the groups that events name and nobody listed, in order of appearance. */
export function completeGroups(listed: readonly Group[], events: readonly TimelineEvent[]): readonly Group[] {
  const ids = new Set(listed.map(({ id }) => id));
  const added: Group[] = [];
  for (const { group } of events) {
    if (group === undefined || ids.has(group)) continue;
    ids.add(group);
    added.push({ id: group, title: group });
  }
  return [...listed, ...added];
}
