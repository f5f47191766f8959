import type { ReadResult } from "../../model/timeline.js";
import { finishForeign, type Foreign } from "../foreign.js";
import { parseJson, placeProblems } from "./jsonPlaces.js";

/** Reads a file of JSON that `convert` understands; each problem is at its line and column. */
export function readJsonWith(text: string, convert: (value: unknown) => Foreign): ReadResult {
  const json = text.startsWith("\ufeff") ? text.slice(1) : text;
  const parsed = parseJson(json);
  if ("problem" in parsed) return { timeline: { events: [] }, problems: [parsed.problem] };
  const { timeline, problems } = finishForeign(convert(parsed.value));
  return { timeline, problems: placeProblems(json, problems) };
}
