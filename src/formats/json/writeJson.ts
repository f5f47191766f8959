import type { Problem } from "../../errors.js";
import type { Timeline } from "../../model/timeline.js";
import { lossOf, type WriteResult } from "../writeResult.js";
import { stringify } from "./stringify.js";

/**
 * Writes a timeline as our own JSON, which `readJson` and `readTimeline` read back with nothing lost.
 *
 * Not carried, and then a problem: `data` that is no JSON.
 * Errors: none.
 *
 * @example
 * import { readJson } from "whenline/formats";
 * const { timeline } = readJson('[{ "id": "a", "when": "2014", "title": "Crimea" }]');
 * writeJson(timeline).text.includes('"when": "2014"'); // true
 */
export function writeJson(timeline: Timeline): WriteResult {
  const problems: Problem[] = [];
  const events = timeline.events.map((event, index) => {
    if (event.data === undefined || stringify(event.data) !== undefined) return event;
    problems.push(lossOf("JSON", "data that is no JSON", `events[${String(index)}].data`));
    return { ...event, data: undefined };
  });
  return { text: `${stringify({ ...timeline, events }, 2) ?? "{}"}\n`, problems };
}
