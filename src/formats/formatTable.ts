import type { ReadResult, Timeline } from "../model/timeline.js";
import { countKnown } from "./csv/columns.js";
import { readCsv } from "./csv/readCsv.js";
import { firstRows } from "./csv/scanCsv.js";
import { sniffCsv } from "./csv/sniffCsv.js";
import { writeCsv } from "./csv/writeCsv.js";
import { readGedcom } from "./gedcom/readGedcom.js";
import { readICalendar } from "./icalendar/readICalendar.js";
import { writeICalendar } from "./icalendar/writeICalendar.js";
import { readJson } from "./json/readJson.js";
import { writeJson } from "./json/writeJson.js";
import { diagramOf } from "./mermaid/diagram.js";
import { readMermaid } from "./mermaid/readMermaid.js";
import { writeMermaid } from "./mermaid/writeMermaid.js";
import { readTimelineJs } from "./timelinejs/readTimelineJs.js";
import { writeTimelineJs } from "./timelinejs/writeTimelineJs.js";
import { readWikidata } from "./wikidata/readWikidata.js";
import type { WriteResult } from "./writeResult.js";

/** A format of files. */
export interface Format {
  /** As people write it. */
  readonly title: string;
  /** Endings of the names of its files, without the dot; the first is that of files that are written. */
  readonly extensions: readonly string[];
  /** Whether a text seems to be of the format; `head` is its beginning, without what stands before its first letter. */
  readonly recognise: (head: string) => boolean;
  readonly read?: (text: string) => ReadResult;
  readonly write?: (timeline: Timeline) => WriteResult;
}

/** Every format, in the order in which a text is compared with them. */
export const formatTable = {
  timelinejs: {
    title: "TimelineJS",
    extensions: ["timelinejs.json"],
    recognise: (head) =>
      (/^[\w.\s]{0,60}[=(]?\s*\{/.test(head) && /"(?:start_date"\s*:\s*\{|startDate"\s*:\s*"\d+[",])/.test(head)) ||
      isSheet(headerOf(head)),
    read: readTimelineJs,
    write: writeTimelineJs,
  },
  wikidata: {
    title: "Wikidata",
    extensions: ["wikidata.json", "srj"],
    recognise: (head) =>
      /^[[{]/.test(head) &&
      /"(?:mainsnak|snaktype|entities)"\s*:|"bindings"\s*:\s*\[|"item"\s*:\s*"https?:\/\/www\.wikidata/.test(head),
    read: readWikidata,
  },
  json: {
    title: "JSON",
    extensions: ["json"],
    recognise: (head) => /^[[{]/.test(head),
    read: (text) => readJson(text),
    write: writeJson,
  },
  icalendar: {
    title: "iCalendar",
    extensions: ["ics", "ical"],
    recognise: (head) => /^BEGIN:VCALENDAR/i.test(head),
    read: readICalendar,
    write: writeICalendar,
  },
  gedcom: {
    title: "GEDCOM",
    extensions: ["ged", "gedcom"],
    recognise: (head) => /^0\s+HEAD\b/i.test(head),
    read: readGedcom,
  },
  mermaid: {
    title: "Mermaid",
    extensions: ["mmd", "mermaid"],
    recognise: (head) => diagramOf(head).kind !== null,
    read: readMermaid,
    write: writeMermaid,
  },
  csv: {
    title: "CSV",
    extensions: ["csv", "tsv", "tab"],
    recognise: (head) => countKnown(headerOf(head)) > 1,
    read: (text) => readCsv(text),
    write: writeCsv,
  },
} as const satisfies Readonly<Record<string, Format>>;

/** The name of a format that can be read. */
export type ReadableFormat = keyof typeof formatTable;

/** The spreadsheet of TimelineJS, in its present form or its first. */
function isSheet(header: readonly string[]): boolean {
  const names = header.map((name) => name.trim().toLowerCase());
  return (
    names.includes("headline") && (names.includes("year") || (names.includes("start date") && names.includes("media")))
  );
}

function headerOf(head: string): readonly string[] {
  const { delimiter, start } = sniffCsv(head);
  return firstRows(head, delimiter, start, 1)[0]?.cells ?? [];
}
