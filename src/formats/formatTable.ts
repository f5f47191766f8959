import type { ReadResult, Timeline } from "../model/timeline.js";
import { countKnown } from "./csv/columns.js";
import { readCsv } from "./csv/readCsv.js";
import { headlessColumns } from "./csv/headless.js";
import { firstRows } from "./csv/scanCsv.js";
import { sniffCsv } from "./csv/sniffCsv.js";
import { writeCsv } from "./csv/writeCsv.js";
import { isGdeltHeader, isGdeltRow } from "./gdelt/columns.js";
import { readGdelt } from "./gdelt/readGdelt.js";
import { readGedcom } from "./gedcom/readGedcom.js";
import { readICalendar } from "./icalendar/readICalendar.js";
import { writeICalendar } from "./icalendar/writeICalendar.js";
import { readJson } from "./json/readJson.js";
import { valueIn } from "./json/readJsonWith.js";
import { writeJson } from "./json/writeJson.js";
import { headerOf as markwhenHeader } from "./markwhen/header.js";
import { createLineReader } from "./markwhen/lines.js";
import { readMarkwhen } from "./markwhen/readMarkwhen.js";
import { writeMarkwhen } from "./markwhen/writeMarkwhen.js";
import { diagramOf } from "./mermaid/diagram.js";
import { readMermaid } from "./mermaid/readMermaid.js";
import { writeMermaid } from "./mermaid/writeMermaid.js";
import { readPeriodo } from "./periodo/readPeriodo.js";
import { isPrecedenHeader, isPrecedenRow, readPreceden } from "./preceden/readPreceden.js";
import { readJsonLd } from "./schemaorg/readJsonLd.js";
import { writeJsonLd } from "./schemaorg/writeJsonLd.js";
import { readSimile } from "./simile/readSimile.js";
import { readTimelineJs } from "./timelinejs/readTimelineJs.js";
import { writeTimelineJs } from "./timelinejs/writeTimelineJs.js";
import { readVis } from "./vis/readVis.js";
import { writeVis } from "./vis/writeVis.js";
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
      (/^[\w.\s]{0,60}[=(]?\s*\{/.test(head) &&
        !/"@(?:type|context)"\s*:/.test(head) &&
        /"(?:start_date"\s*:\s*\{|startDate"\s*:\s*"\d+[",])/.test(head)) ||
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
  periodo: {
    title: "PeriodO",
    extensions: ["periodo.json"],
    recognise: (head) =>
      /^[[{]/.test(head) &&
      (/"(?:authorities|periodCollections)"\s*:\s*[[{]|"type"\s*:\s*"(?:Authority|PeriodCollection)"/.test(head) ||
        (/"label"\s*:/.test(head) && /"(?:start|stop)"\s*:\s*\{[^{}]{0,300}"in"\s*:\s*\{/.test(head))),
    read: readPeriodo,
  },
  jsonld: {
    title: "JSON-LD",
    extensions: ["jsonld", "html", "htm"],
    recognise: (head) =>
      /^<(?:!doctype html|html|head|body|script|main|article|div)\b/i.test(head) ||
      (head.startsWith("<") && /application\/ld\+json/i.test(head)) ||
      (/^[[{]/.test(head) &&
        /"@type"\s*:/.test(head) &&
        /"(?:https?:\/\/schema\.org|@context|name|startDate)/.test(head)),
    read: readJsonLd,
    write: writeJsonLd,
  },
  simile: {
    title: "SIMILE",
    extensions: ["simile.json", "xml"],
    recognise: (head) =>
      /^<(?:\?xml|!--|!DOCTYPE data|data)\b|^<!--/i.test(head) ||
      (/^\s*\{/.test(valueIn(head)) &&
        /["'\s{,]events["']?\s*:/.test(head) &&
        /["'\s{,](?:dateTimeFormat|wiki-?URL|wiki-?Section|latestStart|earliestEnd|durationEvent|isDuration)["']?\s*:/i.test(
          head,
        )),
    read: readSimile,
  },
  vis: {
    title: "vis-timeline",
    extensions: ["vis.json"],
    recognise: (head) => {
      const json = valueIn(head);
      return (
        /^\s*[[{]/.test(json) &&
        /["'\s{,]content["']?\s*:/.test(json) &&
        /["'\s{,](?:start|edtf)["']?\s*:/.test(json) &&
        !/["'\s{,]when["']?\s*:/.test(json)
      );
    },
    read: readVis,
    write: writeVis,
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
  gdelt: {
    title: "GDELT",
    extensions: ["gdelt.tsv", "export.csv"],
    recognise: (head) => isGdelt(head),
    read: readGdelt,
  },
  preceden: {
    title: "Preceden",
    extensions: ["preceden.csv"],
    recognise: (head) => isPrecedenHeader(headerOf(head)) || isPrecedenRow(headerOf(head)),
    read: (text) => readPreceden(text),
  },
  csv: {
    title: "CSV",
    extensions: ["csv", "tsv", "tab"],
    recognise: (head) => countKnown(headerOf(head)) > 1 || (!isMarkwhen(head) && isHeadless(head)),
    read: (text) => readCsv(text),
    write: writeCsv,
  },
  markwhen: {
    title: "Markwhen",
    extensions: ["mw", "markwhen"],
    recognise: (head) => isMarkwhen(head),
    read: readMarkwhen,
    write: writeMarkwhen,
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

/** Rows between tabs, or names of its columns. */
function isGdelt(head: string): boolean {
  const first = /^[^\r\n]*/.exec(head)?.[0] ?? "";
  const cells = first.split(first.includes("\t") ? "\t" : ",");
  return isGdeltRow(cells) || isGdeltHeader(cells);
}

/** What a plain list of dates, which may have headings, does not: there 1/2/2014 is ambiguous, and here American. */
const markwhenSigns =
  /^(?:---[ \t]*$|dateFormat:|#[\w-]{1,60}:|(?:section|group|endSection|endGroup)\b|id: |edtf: )|: [^\r\n]{0,300} #[\p{L}_]/mu;

/** An event among the first lines behind the header, and a sign: a date before a colon may stand in any list. */
function isMarkwhen(head: string): boolean {
  if (!markwhenSigns.test(head)) return false;
  const lines = head.split(/\r\n|\n|\r/, 400);
  const read = createLineReader("mdy");
  const isEvent = (line: string): boolean => read(line).kind === "event";
  return lines.slice(markwhenHeader(lines, isEvent).end).some(isEvent);
}

/** Rows of which the first holds a date, and no name of a column. */
function isHeadless(head: string): boolean {
  const { delimiter, start } = sniffCsv(head);
  return headlessColumns(firstRows(head, delimiter, start, 5)) !== null;
}

function headerOf(head: string): readonly string[] {
  const { delimiter, start } = sniffCsv(head);
  return firstRows(head, delimiter, start, 1)[0]?.cells ?? [];
}
