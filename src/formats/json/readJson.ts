import { readTimeline } from "../../model/readTimeline.js";
import type { ReadResult } from "../../model/timeline.js";
import type { ParseWhenOptions } from "../../time/parseWhen.js";
import { parseJson, placeProblems } from "./jsonPlaces.js";

/**
 * Reads our own JSON: an array of events, or `{ events, title, groups, eras, undated … }`, as `readTimeline` does, and says
 * of each problem where in the text it is: `line 4, column 13 (events[3].when)`.
 *
 * Lost: nothing that `readTimeline` keeps.
 * Errors: throws TimelineError `invalid-option` for wrong options only.
 *
 * @example
 * const { timeline, problems } = readJson('[{ "when": "2014", "title": "Crimea" },\n { "when": 2015, "title": "Syria" }]');
 * timeline.events.length; // 1
 * problems[0].at; // "line 2, column 12 (events[1].when)"
 */
export function readJson(text: string, options?: ParseWhenOptions): ReadResult {
  const json = text.startsWith("\ufeff") ? text.slice(1) : text;
  const parsed = parseJson(json);
  if ("problem" in parsed) return { timeline: { events: [] }, problems: [parsed.problem] };
  const { timeline, problems } = readTimeline(wrapped(parsed.value), options);
  const isList = Array.isArray(parsed.value);
  return { timeline, problems: placeProblems(json, problems, (at) => (isList ? at.replace(/^events/, "") : at)) };
}

/** Text alone is data here, and not JSON once more. */
function wrapped(value: unknown): unknown {
  return typeof value === "string" ? [value] : value;
}
