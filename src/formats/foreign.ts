import type { ReadResult } from "../model/timeline.js";
import { createProblemList, type ProblemList } from "../model/problemList.js";
import { readTimelineInto } from "../model/readTimeline.js";
import type { When } from "../time/when.js";
import { drop, tellDropped, type Dropped } from "./dropped.js";
import { attemptWhen, isFlaw, type DateFlaw } from "./dates/dateFlaw.js";

/** Data as `readTimeline` takes it, made from another format, and where in that each part of it stands. */
export interface Foreign {
  /** Fields of the timeline besides its lists. */
  readonly head: Record<string, unknown>;
  readonly events: Converted[];
  readonly eras: Converted[];
  readonly groups: Converted[];
  readonly undated: Converted[];
  readonly problems: ProblemList;
  readonly dropped: Dropped;
}

/** One thing, and its place: the path of each field where it is not the same, under "" its own. */
export interface Converted {
  readonly data: Readonly<Record<string, unknown>>;
  readonly places: Readonly<Record<string, string>>;
}

/** Nothing yet. */
export function createForeign(): Foreign {
  return { head: {}, events: [], eras: [], groups: [], undated: [], problems: createProblemList(), dropped: new Map() };
}

const lists = ["events", "eras", "groups", "undated"] as const;

/** Reads what was made, with problems at their places in the foreign file. */
export function finishForeign(foreign: Foreign): ReadResult {
  const data: Record<string, unknown> = { ...foreign.head };
  for (const list of lists) {
    if (list === "events" || foreign[list].length > 0) data[list] = foreign[list].map((each) => each.data);
  }
  const problems = createProblemList();
  const timeline = readTimelineInto(data, problems);
  foreign.problems.take(problems, (at) => placeIn(foreign, at));
  tellDropped(foreign.dropped, foreign.problems);
  return { timeline, problems: foreign.problems.told() };
}

function placeIn(foreign: Foreign, at: string): string {
  const match = /^(events|eras|groups|undated)\[(\d+)\](?:\.(\w+))?(.*)$/.exec(at);
  if (!match) return at;
  const [, list = "events", index = "0", field = "", rest = ""] = match;
  const places = foreign[list as (typeof lists)[number]][Number(index)]?.places ?? {};
  const whole = `${field}${rest}`;
  return places[whole] ?? places[field] ?? places[""] ?? at;
}

/** Counts the fields of an object that are neither kept nor without a value; `at` is the path of the object. */
export function dropOthers(
  foreign: Foreign,
  fields: Readonly<Record<string, unknown>>,
  kept: ReadonlySet<string>,
  at: string,
): void {
  for (const key of Object.keys(fields)) {
    if (!kept.has(key) && given(fields[key])) drop(foreign.dropped, key, at === "" ? key : `${at}.${key}`);
  }
}

/** What a reader of dates gives, or null with a problem at a place. */
export function attemptDate(foreign: Foreign, at: string, read: () => When | DateFlaw): When | null {
  const when = attemptWhen(read);
  if (!isFlaw(when)) return when;
  foreign.problems.push({ code: when.code, message: when.message, at });
  return null;
}

/** The fields that are text, number or list, as they are; blank text is none. */
export function given(value: unknown): boolean {
  return value !== undefined && value !== null && !(typeof value === "string" && value.trim() === "");
}

/** A value as text, if it is text or a number. */
export function textIn(value: unknown): string {
  return typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
}

/** The fields of an object; none of anything else. */
export function fieldsIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** The elements of an array; none of anything else. */
export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
