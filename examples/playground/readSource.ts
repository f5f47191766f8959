import { extractEvents } from "whenline/extract";
import * as formats from "whenline/formats";
import type { ReadResult } from "whenline/formats";

/** A way to read a text: a format, `text` for prose, or `auto` to find out. */
export type Way = "auto" | "text" | formats.ReadableFormat;

/** What was read, and as what. */
export interface Reading extends ReadResult {
  readonly format: formats.ReadableFormat | "list" | "text" | null;
  /** What the reader of the page should know about it. */
  readonly hint: string;
}

/** Names of the formats that this version of the library reads, by the names of their readers. */
const titles: Readonly<Record<string, string>> = {
  json: "JSON",
  csv: "CSV or TSV",
  timelinejs: "TimelineJS",
  icalendar: "iCalendar",
  gedcom: "GEDCOM",
  mermaid: "Mermaid",
  wikidata: "Wikidata",
  markwhen: "Markwhen",
  jsonld: "JSON-LD (schema.org)",
  vis: "vis-timeline",
  simile: "SIMILE",
  periodo: "PeriodO",
  preceden: "Preceden",
  gdelt: "GDELT",
  list: "a list of dates",
};

type Read = (text: string) => ReadResult;

const readers: ReadonlyMap<string, Read> = new Map(
  Object.entries(formats).flatMap(([name, read]) =>
    name.startsWith("read") && name !== "readAny" ? [[name.slice("read".length).toLowerCase(), read as Read]] : [],
  ),
);

/** Every way to read a text, with its name. */
export const ways: readonly { readonly id: string; readonly title: string }[] = [
  { id: "auto", title: "Find out" },
  ...[...readers.keys()].map((id) => ({ id, title: titleOf(id) })),
  { id: "text", title: "Prose: find dates in the text" },
];

/** What people call a format. */
export function titleOf(id: string): string {
  return id === "text" ? "prose" : (titles[id] ?? id);
}

/**
 * Reads a text of any format, or as one that is named. Prose, in which no format is recognised, is searched for dates.
 *
 * @example
 * readSource("date,title\n2014,War").format; // "csv"
 */
export function readSource(text: string, way = "auto"): Reading {
  if (text.trim() === "") return { timeline: { events: [] }, problems: [], format: null, hint: "Nothing here yet." };
  if (way === "text") return readProse(text, "Dates were looked for in the text.");
  const read = readers.get(way);
  if (read) return { ...read(text), format: way as formats.ReadableFormat, hint: "" };
  const { format, timeline, problems } = formats.readAny(text);
  if (format !== null) return { format, timeline, problems, hint: "" };
  const list = formats.readList(text);
  if (list.timeline.events.length > list.problems.length) return { ...list, format: "list", hint: "" };
  if (isProse(text)) return readProse(text, proseHint);
  return { format, timeline, problems, hint: "No format was recognised. Choose one, or look at the problem." };
}

const proseHint =
  "There are no columns of dates here, so dates were looked for in the text. To check each, use the editor.";

/** Whether most of a text is words. */
function isProse(text: string): boolean {
  return /\p{L}{2,}\s+\p{L}{2,}\s+\p{L}{2,}/u.test(text.slice(0, 5000)) && !/^\s*[[{<]/.test(text);
}

function readProse(text: string, hint: string): Reading {
  return { ...extractEvents(text), format: "text", hint };
}
