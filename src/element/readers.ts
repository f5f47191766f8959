import { shown, TimelineError } from "../errors.js";
import { readTimeline } from "../model/readTimeline.js";
import type { ReadResult } from "../model/timeline.js";

type Read = (text: string) => ReadResult;

/** Readers of files, each loaded when it is needed. Our own JSON needs no more than is there. */
const readers: Readonly<Record<string, () => Promise<Read>>> = {
  json: () => Promise.resolve((text) => readTimeline(text)),
  csv: async () => (await import("../formats/csv/readCsv.js")).readCsv,
  timelinejs: async () => (await import("../formats/timelinejs/readTimelineJs.js")).readTimelineJs,
  wikidata: async () => (await import("../formats/wikidata/readWikidata.js")).readWikidata,
  icalendar: async () => (await import("../formats/icalendar/readICalendar.js")).readICalendar,
  gedcom: async () => (await import("../formats/gedcom/readGedcom.js")).readGedcom,
  mermaid: async () => (await import("../formats/mermaid/readMermaid.js")).readMermaid,
  auto: async () => (await import("../formats/readAny.js")).readAny,
};

/** Media types, and other names of formats. */
const types: Readonly<Record<string, string>> = {
  "": "auto",
  "text/plain": "auto",
  "application/json": "json",
  "text/csv": "csv",
  "text/tab-separated-values": "csv",
  tsv: "csv",
  "application/sparql-results+json": "wikidata",
  "text/calendar": "icalendar",
  ics: "icalendar",
  "text/vnd.familysearch.gedcom": "gedcom",
  "application/x-gedcom": "gedcom",
  "text/vnd.mermaid": "mermaid",
  "text/x-mermaid": "mermaid",
};

/** Whether a type names a format that can be read. */
export function isReadable(type: string): boolean {
  return nameOf(type) !== undefined;
}

function nameOf(type: string): string | undefined {
  const plain = type.replace(/;.*$/, "").trim().toLowerCase();
  if (Object.hasOwn(types, plain)) return types[plain];
  return Object.hasOwn(readers, plain) ? plain : undefined;
}

/**
 * Reads a text of some type: a media type, the name of a format, or "" to find out which it is.
 *
 * Errors: throws TimelineError `unknown-type`.
 */
export async function readText(text: string, type: string): Promise<ReadResult> {
  const name = nameOf(type);
  const load = name === undefined ? undefined : readers[name];
  if (load) return (await load())(text);
  const expected = Object.keys(readers).filter((each) => each !== "auto");
  throw new TimelineError(
    "unknown-type",
    `unknown type: ${shown(type)}; expected one of ${expected.join(", ")}, or a media type of one`,
  );
}
