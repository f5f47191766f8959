import { shown } from "../../errors.js";
import { resolveCsvOptions, type CsvOptions } from "../csv/options.js";
import type { DateOrder } from "../dates/slashed.js";
import { readTypedDate } from "../dates/parseTypedDate.js";
import { attemptDate, createForeign, finishForeign, type Converted, type Foreign } from "../foreign.js";
import { placeText } from "../place.js";
import type { ReadResult } from "../../model/timeline.js";

/** Names of lines that say something of the timeline as a whole. */
const heads: ReadonlySet<string> = new Set(["title", "subtitle", "caption"]);

/** Names of lines that say more of the event above them; what has no name is its description. */
const fields: ReadonlySet<string> = new Set(["description", "group", "url", "place", "source"]);

/** What is being read. */
interface Reading {
  readonly foreign: Foreign;
  readonly dateOrder: DateOrder | undefined;
  group: string | undefined;
  last: Record<string, unknown> | undefined;
}

/**
 * Reads a plain list of events, a line for each: `2014-01: Dempsey and Gerasimov meet`.
 *
 * A date is EDTF or as people write it (`16 February 2017`, `c. 1450`, `since 2014`), then a colon and a space, then the
 * title. A line may begin with `- `. `title:`, `subtitle:` and `caption:` are of the whole; `# Talks` begins a group;
 * `era 1603/1868: Edo` is a period behind the events. Lines that are indented say more of the event above them: `url:`,
 * `place:`, `group:`, `source:` (words, an address or both), or else its description.
 *
 * Of `1/2/2017` the order must be stated. Lost: nothing; a line that is none of these is a problem.
 * Errors: throws TimelineError `unknown-option` or `invalid-option`; never on data: every flaw is a problem with line and
 * column.
 *
 * @example
 * const { timeline } = readList("title: Talks\n2014-01: They meet\n- since 2014: They do not");
 * timeline.events.map(({ when }) => when.edtf); // ["2014-01", "2014/.."]
 */
export function readList(text: string, options: Pick<CsvOptions, "dateOrder"> = {}): ReadResult {
  const { dateOrder } = resolveCsvOptions(options);
  const reading: Reading = { foreign: createForeign(), dateOrder, group: undefined, last: undefined };
  text.split(/\r\n?|\n/).forEach((line, index) => readLine(line, index + 1, reading));
  return finishForeign(reading.foreign);
}

function readLine(line: string, number: number, reading: Reading): void {
  const words = line.trim();
  if (words === "") return;
  const column = line.length - line.trimStart().length + 1;
  const at = placeText({ line: number, column });
  const heading = /^#{1,6}\s+(.+?)\s*#*$/.exec(words)?.[1];
  const isMore = /^(?:\s{2,}|\t)/.test(line) && !/^[-*+]\s/.test(words) && reading.last;
  if (heading !== undefined) beginGroup(heading, at, reading);
  else if (isMore && reading.last) addTo(reading.last, words);
  else readEvent(words.replace(/^[-*+]\s+/, ""), at, reading);
}

function beginGroup(title: string, at: string, reading: Reading): void {
  reading.group = title;
  reading.last = undefined;
  const { groups } = reading.foreign;
  if (!groups.some(({ data }) => data.id === title)) groups.push({ data: { id: title, title }, places: { "": at } });
}

function readEvent(words: string, at: string, reading: Reading): void {
  const { foreign, dateOrder, group } = reading;
  const [, before, title = ""] = /^(.+?)\s*:(?:\s+(.*))?$/.exec(words) ?? [];
  reading.last = undefined;
  if (before === undefined) {
    const message = `cannot read line: ${shown(words)}; expected a date, a colon and a title: "2014-01: They meet"`;
    foreign.problems.push({ code: "unreadable-line", message, at });
    return;
  }
  if (heads.has(before.toLowerCase())) {
    foreign.head[before.toLowerCase()] = title;
    return;
  }
  const era = /^era\s+(.+)$/i.exec(before)?.[1];
  const when = attemptDate(foreign, at, () => readTypedDate(era ?? before, { dateOrder }));
  if (!when) return;
  const data: Record<string, unknown> = { when, title, ...(group !== undefined && era === undefined && { group }) };
  const converted: Converted = { data, places: { "": at } };
  if (era !== undefined) foreign.eras.push(converted);
  else {
    foreign.events.push(converted);
    reading.last = data;
  }
}

function addTo(event: Record<string, unknown>, words: string): void {
  const [, name = "", value = ""] = /^(\w+):\s+(.*)$/.exec(words) ?? [];
  const field = name.toLowerCase();
  if (!fields.has(field) || field === "description") {
    const more = field === "description" ? value : words;
    event.description = typeof event.description === "string" ? `${event.description} ${more}` : more;
  } else if (field === "source") {
    event.sources = [...(Array.isArray(event.sources) ? (event.sources as unknown[]) : []), sourceOf(value)];
  } else event[field] = value;
}

function sourceOf(words: string): Record<string, string> {
  const url = /(?:^|\s)<?((?:https?:\/\/|mailto:)[^\s<>]+)>?$/.exec(words)?.[1];
  const title = (url === undefined ? words : words.slice(0, words.lastIndexOf(url)).replace(/<$/, "")).trim();
  return { ...(title !== "" && { title: title.replace(/[,;:]$/, "") }), ...(url !== undefined && { url }) };
}
