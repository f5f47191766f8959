import { resolveParseOptions } from "../time/parseOptions.js";
import type { ParseWhenOptions } from "../time/parseWhen.js";
import type { Fields, Reader, Reading } from "./fields.js";
import { isFields, isList, own, placeOf, readAt, readFields, report, reportSlips, show } from "./fields.js";
import type { Ids } from "./ids.js";
import { createIds } from "./ids.js";
import { readList } from "./lists.js";
import { readEras, readUndated } from "./readEras.js";
import type { Draft } from "./readEvent.js";
import { readEvent } from "./readEvent.js";
import { completeGroups, readGroups } from "./readGroups.js";
import { jsonProblem } from "./jsonProblem.js";
import { createProblemList, type ProblemList } from "./problemList.js";
import { readBlock, readLine } from "./text.js";
import type { EventLink, ReadResult, Timeline, TimelineEvent } from "./timeline.js";

/** All keys that mean something at the top. */
export const timelineKeys: ReadonlySet<string> = new Set([
  ...["title", "subtitle", "caption", "events", "groups", "eras", "undated"],
]);

const textReaders = { title: readLine, subtitle: readLine, caption: readBlock };

/**
 * Reads events from data that nobody has checked: an array of events, `{ events, title, groups, eras, undated … }`,
 * the JSON text of either, or a timeline that was read before.
 *
 * Never throws on data, whatever it is. Every flaw is a problem that says where it is; an event is left out only if a
 * problem stands at it (`events[3]`), at its title (`events[3].title`) or at its date (`events[3].when`, `.date`,
 * `.start`, `.end`), and a flaw in any other field loses that field alone. Keys that are not ours are left alone, unless
 * one looks like a slip ("did you mean"). An event without an id gets one made from its date and title.
 *
 * Of more than a thousand flaws, the first thousand are problems of their own, and one more says how many others there are.
 *
 * `options` say how dates are read, as those of `parseWhen`.
 * Errors: throws TimelineError `invalid-option` for wrong options only.
 *
 * @example
 * const { timeline, problems } = readTimeline([{ when: "2014-02", title: "Yanukovych flees" }, { when: 2014, title: "War" }]);
 * timeline.events.length; // 1
 * problems[0].at; // "events[1].when"
 */
export function readTimeline(data: unknown, options?: ParseWhenOptions): ReadResult {
  const problems = createProblemList();
  const timeline = readTimelineInto(data, problems, options);
  return { timeline, problems: problems.told() };
}

/** The same, with the problems added to a list. */
export function readTimelineInto(data: unknown, problems: ProblemList, options?: ParseWhenOptions): Timeline {
  const parsing = options === undefined ? undefined : resolveParseOptions(options);
  const reading: Reading = { problems, parsing, path: [] };
  const fields = fieldsOf(typeof data === "string" ? parseJson(data, reading) : data, reading);
  return fields ? readFieldsOf(fields, reading) : { events: [] };
}

function readFieldsOf(fields: Fields, reading: Reading): Timeline {
  const texts = readFields<Pick<Timeline, "title" | "subtitle" | "caption">>(fields, textReaders, reading);
  reportSlips(fields, timelineKeys, reading);
  const events = identify(readAt("events", own(fields, "events"), readDrafts, reading) ?? [], reading);
  const listed = readAt("groups", own(fields, "groups"), readGroups, reading) ?? [];
  const groups = completeGroups(listed, events);
  const eras = readAt("eras", own(fields, "eras"), readEras, reading) ?? [];
  const undated = readAt("undated", own(fields, "undated"), readUndated, reading) ?? [];
  return {
    ...texts,
    events,
    ...(groups.length > 0 && { groups }),
    ...(eras.length > 0 && { eras }),
    ...(undated.length > 0 && { undated }),
  };
}

const readDrafts: Reader<readonly Draft[]> = (value, reading) => readList(value, readEvent, reading);

/** What JSON text says; undefined is nothing that JSON could say. */
function parseJson(text: string, reading: Reading): unknown {
  const json = text.startsWith("\ufeff") ? text.slice(1) : text;
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    reading.problems.push(jsonProblem(json, error));
    return undefined;
  }
}

function fieldsOf(data: unknown, reading: Reading): Fields | null {
  if (isList(data)) return { events: data };
  if (isFields(data)) return data;
  if (reading.problems.length > 0) return null;
  return report(
    reading,
    "invalid-data",
    `cannot read ${show(data)}; expected an array of events or { events }`,
    "data",
  );
}

/** Gives ids: first those that events brought, then made ones; then links can be checked. */
function identify(drafts: readonly Draft[], reading: Reading): readonly TimelineEvent[] {
  const ids = createIds();
  const nameless = drafts.filter((draft) => !claimsId(draft, ids, reading));
  for (const { event } of nameless) event.id = ids.make(event.when.edtf, event.title);
  for (const draft of drafts) {
    const links = knownLinks(draft, ids, reading);
    if (links.length > 0) draft.event.links = links;
  }
  return drafts.map(({ event }) => event);
}

function claimsId({ id, index }: Draft, ids: Ids, reading: Reading): boolean {
  const holder = id === null ? undefined : ids.claim(id, index);
  if (holder === undefined) return id !== null;
  const message = `duplicate id: ${show(id)}; expected one not used in ${placeOf(["events", holder])}`;
  reading.problems.push({ code: "duplicate-id", message, at: placeOf(["events", index, "id"]) });
  return false;
}

function knownLinks({ links }: Draft, ids: Ids, reading: Reading): readonly EventLink[] {
  return links.flatMap(({ link, at }) => {
    if (ids.has(link.to)) return [link];
    const message = `unknown link: ${show(link.to)}; expected the id of an event`;
    reading.problems.push({ code: "unknown-link", message, at });
    return [];
  });
}
