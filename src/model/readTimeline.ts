import { resolveParseOptions } from "../time/parseOptions.js";
import type { ParseWhenOptions } from "../time/parseWhen.js";
import { isColumns, readColumns } from "./columns/readColumns.js";
import { storeOf } from "./columns/eventStore.js";
import type { Fields, Reader, Reading } from "./fields.js";
import { isFields, isList, own, placeOf, readAt, readFields, report, reportSlips, show } from "./fields.js";
import type { Ids } from "./ids.js";
import { contentId, createIds, keepIds } from "./ids.js";
import { idsAgain, keepOwnIds } from "./idsAgain.js";
import { readListSteps } from "./lists.js";
import { readEras, readUndated } from "./readEras.js";
import type { Draft } from "./readEvent.js";
import { readEvent } from "./readEvent.js";
import { memoryOf } from "./recall.js";
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

/** The same for those who read once, with the problems added to a list. */
export function readTimelineInto(data: unknown, problems: ProblemList): Timeline {
  return finish(stepsInto(data, problems, undefined, null));
}

/** The same in slices; the text of JSON is parsed in one. `parsing` is checked already. */
export function* readingSteps(data: unknown, parsing: ParseWhenOptions | undefined): Steps<ReadResult> {
  const problems = createProblemList();
  const timeline = yield* stepsInto(data, problems, parsing, memoryOf);
  return { timeline, problems: problems.told() };
}

/** Opens what is remembered of a list. */
type Remembering = typeof memoryOf;

function* stepsInto(
  data: unknown,
  problems: ProblemList,
  parsing: ParseWhenOptions | undefined,
  remembering: Remembering | null,
): Steps<Timeline> {
  const reading: Reading = { problems, parsing, path: [], unreadable: new Map() };
  const fields = fieldsOf(typeof data === "string" ? parseJson(data, reading) : data, reading);
  return fields ? yield* fieldsSteps(fields, reading, remembering) : { events: [] };
}

function* fieldsSteps(fields: Fields, reading: Reading, remembering: Remembering | null): Steps<Timeline> {
  const texts = readFields<Pick<Timeline, "title" | "subtitle" | "caption">>(fields, textReaders, reading);
  reportSlips(fields, timelineKeys, reading);
  const events = yield* eventsSteps(fields, reading, remembering);
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
function* eventsSteps(
  fields: Fields,
  reading: Reading,
  remembering: Remembering | null,
): Steps<readonly TimelineEvent[]> {
  const given = own(fields, "events");
  if (isList(given) && storeOf(given as readonly TimelineEvent[])) return given as readonly TimelineEvent[];
  reading.path.push("events");
  if (isColumns(given)) {
    const events = yield* columnSteps(given, own(fields, "groups"), reading);
    reading.path.pop();
    return events ?? [];
  }
  const isPlain = (reading.parsing ?? resolveParseOptions()) === resolveParseOptions();
  const memory = isPlain ? (remembering?.(given) ?? null) : null;
  const known = memory?.leading ? yield* partOf(0, 0.2, memory.leading()) : [];
  // Where each of the others was given: the first ones stand where they were.
  const first = known.length;
  const places: number[] = [];
  const read: Reader<Draft> = (value, at) => {
    const draft = (memory?.read ?? readEvent)(value, at);
    if (draft) places.push(at.path.at(-1) as number);
    return draft;
  };
  const drafts = yield* partOf(0.2, 0.8, readListSteps(given, read, reading, known));
  reading.path.pop();
  const givenAt = (index: number) => (index < first ? index : (places[index - first] ?? 0));
  const events = yield* partOf(0.8, 0.95, identify(drafts, givenAt, reading, memory?.before));
  if (memory) yield* partOf(0.95, 1, memory.keep(events, drafts));
  return events;
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

/** Gives ids: first those that events brought, then made ones; then links can be checked. `givenAt`: where a draft was given. */
function* identify(
  drafts: readonly Draft[],
  givenAt: (index: number) => number,
  reading: Reading,
  before: readonly Draft[] | undefined,
): Steps<readonly TimelineEvent[]> {
  const again = before && idsAgain(drafts, before);
  const ids = again ?? createIds();
  const nameless: number[] = [];
  const linked: number[] = [];
  const take = (draft: Draft, index: number) => {
    const holder = draft.id === null || again ? undefined : ids.claim(draft.id, index);
    if (holder !== undefined) reportHeld(draft.id, givenAt(index), givenAt(holder), reading);
    if (holder !== undefined || draft.id === null) nameless.push(index);
    else setId(draft, draft.id);
    if (draft.links.length > 0) linked.push(index);
  };
  for (let index = 0; index < drafts.length; index++) {
    if (index % draftsAStep === draftsAStep - 1) yield (0.4 * index) / drafts.length;
    take(drafts[index] as Draft, index);
  }
  for (let count = 0; count < nameless.length; count++) {
    if (count % draftsAStep === draftsAStep - 1) yield 0.4 + (0.6 * count) / nameless.length;
    const draft = drafts[nameless[count] as number] as Draft;
    draft.base ??= contentId(draft.event.when.edtf, draft.event.title);
    setId(draft, ids.makeFrom(draft.base, nameless[count] as number));
  }
  for (const index of linked) setLinks(drafts[index] as Draft, givenAt(index), ids, reading);
  const events = drafts.map(({ event }) => event);
  keepIds(events, ids.taken);
  if (nameless.length === 0) keepOwnIds(drafts, events);
  return events;
}

/** Drafts that get their ids in one step. */
const draftsAStep = 1024;

function reportHeld(id: string | null, place: number, holder: number, { problems }: Reading): void {
  const message = `duplicate id: ${show(id)}; expected one not used in ${placeOf(["events", holder])}`;
  problems.push({ code: "duplicate-id", message, at: placeOf(["events", place, "id"]) });
}

/** An event that another reading has made may be in use: with another id it is another event. */
function setId(draft: Draft, id: string): void {
  if (draft.event.id === id) return;
  openDraft(draft).id = id;
}

function setLinks(draft: Draft, place: number, ids: Ids, reading: Reading): void {
  const links = knownLinks(draft, place, ids, reading);
  const before = draft.event.links ?? [];
  if (before.length === links.length && links.every((link, index) => link === before[index])) return;
  const event = openDraft(draft);
  delete event.links;
  if (links.length > 0) event.links = links;
}

/** The event of a draft, to be changed. */
function openDraft(draft: Draft): Draft["event"] {
  if (draft.eventSaid !== undefined) draft.event = { ...draft.event };
  draft.eventSaid = undefined;
  return draft.event;
}

function knownLinks({ links }: Draft, place: number, ids: Ids, reading: Reading): readonly EventLink[] {
  return links.flatMap(({ link, at }) => {
    if (ids.has(link.to)) return [link];
    const message = `unknown link: ${show(link.to)}; expected the id of an event`;
    reading.problems.push({ code: "unknown-link", message, at: `${placeOf(["events", place])}.${at}` });
    return [];
  });
}
