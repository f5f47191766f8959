import type { ReadResult } from "../../model/timeline.js";
import { finishForeign, type Foreign } from "../foreign.js";
import { parseJson, placeProblems } from "./jsonPlaces.js";
import { jsonOfScript } from "./scriptJson.js";

/** Reads a file of JSON that `convert` understands; each problem is at its line and column. */
export function readJsonWith(text: string, convert: (value: unknown) => Foreign): ReadResult {
  const json = text.startsWith("\ufeff") ? text.slice(1) : text;
  const parsed = parseJson(json);
  if ("problem" in parsed) return { timeline: { events: [] }, problems: [parsed.problem] };
  const { timeline, problems } = finishForeign(convert(parsed.value));
  return { timeline, problems: placeProblems(json, problems) };
}

const named = /^\s*(?:(?:var|let|const)\s+)?[\w.$]{1,60}\s*=\s*(?:new\s+[\w.]{1,40}\(\s*)?(?=[[{])/;

/** The JSON of a file, also where it is given to a name; offsets stay, so what stands before it becomes spaces. */
export function valueIn(text: string): string {
  const plain = text.startsWith("\ufeff") ? text.slice(1) : text;
  const [before] = named.exec(plain.slice(0, 300)) ?? [];
  if (before === undefined) return plain;
  const end = Math.max(plain.lastIndexOf("}"), plain.lastIndexOf("]")) + 1;
  return before.replace(/[^\n]/g, " ") + plain.slice(before.length, end);
}

/** The same for formats that people write as scripts: given to a name, and as JavaScript allows it. */
export function readScriptWith(text: string, convert: (value: unknown) => Foreign): ReadResult {
  const json = valueIn(text);
  const parsed = parseJson(json);
  if (!("problem" in parsed)) return readJsonWith(json, convert);
  // What is missing at the end is missing in a script too.
  if (parsed.isCutShort) return { timeline: { events: [] }, problems: [parsed.problem] };
  const script = jsonOfScript(json);
  const loose = parseJson(script.text);
  // Of two readings that fail, the strict one says where.
  if ("problem" in loose) return { timeline: { events: [] }, problems: [parsed.problem] };
  const { timeline, problems } = finishForeign(convert(loose.value));
  return { timeline, problems: placeProblems(script.text, problems, undefined, { text: json, of: script.originOf }) };
}
