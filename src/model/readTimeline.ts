import { resolveParseOptions } from "../time/parseOptions.js";
import type { ParseWhenOptions } from "../time/parseWhen.js";
import { isColumns, readColumns } from "./columns/readColumns.js";
import { storeOf } from "./columns/eventStore.js";
import type { Fields, Reading } from "./fields.js";
import { isFields, isList, own, placeOf, readAt, readFields, report, reportSlips, show } from "./fields.js";
import type { Ids } from "./ids.js";
import { createIds } from "./ids.js";
import { readListSteps } from "./lists.js";
import { readEras, readUndated } from "./readEras.js";
import type { Draft } from "./readEvent.js";
import { readEvent } from "./readEvent.js";
import { completeGroups, readGroups } from "./readGroups.js";
import { jsonProblem } from "./jsonProblem.js";
import { createProblemList, type ProblemList } from "./problemList.js";
import { finish, partOf, type Steps } from "./slices.js";
import { readBlock, readLine } from "./text.js";
import type { EventLink, ReadResult, Timeline, TimelineEvent } from "./timeline.js";

/** All keys that mean something at the top. */
export const timelineKeys: ReadonlySet<string> = new Set([
  ...["title", "subtitle", "caption", "events", "groups", "eras", "undated"],
]);

const textReaders = { title: readLine, subtitle: readLine, caption: readBlock };

/**
 * Reads events from data that nobody has checked: an array of events, `{ events, title, groups, eras, undated … }`,
 * the JSON text of either, or a timeline that was read before. Many events come in columns: `{ events: EventColumns, … }`.
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
  return finish(readingSteps(data, options === undefined ? undefined : resolveParseOptions(options)));
}

/** The same, with the problems added to a list. */
export function readTimelineInto(data: unknown, problems: ProblemList): Timeline {
  return finish(stepsInto(data, problems, undefined));
}

/** The same in slices; the text of JSON is parsed in one. `parsing` is checked already. */
export function* readingSteps(data: unknown, parsing: ParseWhenOptions | undefined): Steps<ReadResult> {
  const problems = createProblemList();
  const timeline = yield* stepsInto(data, problems, parsing);
  return { timeline, problems: problems.told() };
}

function* stepsInto(data: unknown, problems: ProblemList, parsing: ParseWhenOptions | undefined): Steps<Timeline> {
  const reading: Reading = { problems, parsing, path: [], unreadable: new Map() };
  const fields = fieldsOf(typeof data === "string" ? parseJson(data, reading) : data, reading);
  return fields ? yield* fieldsSteps(fields, reading) : { events: [] };
}

function* fieldsSteps(fields: Fields, reading: Reading): Steps<Timeline> {
  const texts = readFields<Pick<Timeline, "title" | "subtitle" | "caption">>(fields, textReaders, reading);
  reportSlips(fields, timelineKeys, reading);
  const events = yield* eventsSteps(fields, reading);
  const listed = readAt("groups", own(fields, "groups"), readGroups, reading) ?? [];
  const groups = storeOf(events) ? listed : completeGroups(listed, events);
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

/** Events from columns, from a timeline that was read from columns, or from objects. */
function* eventsSteps(fields: Fields, reading: Reading): Steps<readonly TimelineEvent[]> {
  const given = own(fields, "events");
  if (isList(given) && storeOf(given as readonly TimelineEvent[])) return given as readonly TimelineEvent[];
  reading.path.push("events");
  if (isColumns(given)) {
    const events = yield* columnSteps(given, own(fields, "groups"), reading);
    reading.path.pop();
    return events ?? [];
  }
  const drafts = yield* partOf(0, 0.8, readListSteps(given, readEvent, reading));
  reading.path.pop();
  return yield* partOf(0.8, 1, identify(drafts, reading));
}

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

/** Columns may be proxies, and reading them may throw. */
function* columnSteps(given: Fields, groups: unknown, reading: Reading): Steps<readonly TimelineEvent[] | null> {
  try {
    return yield* readColumns(given, groups, reading);
  } catch {
    return report(reading, "unreadable", "cannot read columns: they throw when read; expected arrays");
  }
}

/** Gives ids: first those that events brought, then made ones; then links can be checked. */
function* identify(drafts: readonly Draft[], reading: Reading): Steps<readonly TimelineEvent[]> {
  const ids = createIds();
  const nameless: Draft[] = [];
  const linked: Draft[] = [];
  const events: TimelineEvent[] = [];
  for (const draft of drafts) {
    if (events.length % draftsAStep === draftsAStep - 1) yield (0.4 * events.length) / drafts.length;
    if (!claimsId(draft, ids, reading)) nameless.push(draft);
    if (draft.links.length > 0) linked.push(draft);
    events.push(draft.event);
  }
  for (const [index, { event }] of nameless.entries()) {
    if (index % draftsAStep === draftsAStep - 1) yield 0.4 + (0.6 * index) / nameless.length;
    event.id = ids.make(event.when.edtf, event.title);
  }
  for (const draft of linked) {
    const links = knownLinks(draft, ids, reading);
    if (links.length > 0) draft.event.links = links;
  }
  return events;
}

/** Drafts that get their ids in one step. */
const draftsAStep = 1024;

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
