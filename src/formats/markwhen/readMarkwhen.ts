import type { ReadResult } from "../../model/timeline.js";
import { parseWhen } from "../../time/parseWhen.js";
import type { When, WhenInput } from "../../time/when.js";
import { isFlaw, type DateFlaw } from "../dates/dateFlaw.js";
import { drop } from "../dropped.js";
import { attemptDate, createForeign, fieldsIn, finishForeign, type Foreign } from "../foreign.js";
import { placeText } from "../place.js";
import { headerOf, jsonIn, plainValue, type MarkwhenHeader } from "./header.js";
import { createLineReader, type MarkwhenLine } from "./lines.js";
import { titleIn } from "./titles.js";

/**
 * Reads Markwhen: a header, sections, and events such as `2014-05 / 2015: Something happens #tag`.
 *
 * A single date is a moment as exact as it is written, and a range an interval; `now` as its end is still open. Dates are
 * ISO 8601, EDTF, or as people type them; `1/2/2017` is American unless the header's `dateFormat` begins with a day.
 *
 * | Markwhen | becomes |
 * |---|---|
 * | title, description of the header | title and caption |
 * | `#tag: color` of the header | colour of a group |
 * | section | group of its events, the innermost one |
 * | first tag, where there is no section | group; all of several are kept in `data` |
 * | `[words](address)`, `!id` in a title | url, id |
 * | properties | the fields of their names (id, place or location, url, image …); others are kept in `data` |
 * | property edtf | the date as `writeMarkwhen` had it |
 * | lines under an event | description |
 * | dates reckoned from others (`after !id 3 weeks`) | a problem |
 * | recurrence (`every 2 weeks`) | a problem |
 * | views, zones and all else of the header, text that belongs to no event, colours of tags that are no group | lost, with a problem |
 * | comments | lost |
 *
 * Errors: none; every flaw is a problem with its line and column.
 *
 * @example
 * const { timeline } = readMarkwhen("title: Talks\n\n# Baku\n02/16/2017: The chiefs of staff meet\n44 BCE: Ides");
 * timeline.events.map(({ when }) => when.edtf); // ["2017-02-16", "-0043"]
 */
export function readMarkwhen(text: string): ReadResult {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
  const foreign = createForeign();
  const readAsFirst = createLineReader("mdy");
  const header = headerOf(lines, (line) => ["event", "section"].includes(readAsFirst(line).kind));
  convertHeader(header, foreign);
  const reading: Reading = { foreign, sections: [], current: null, groups: new Set() };
  const read = createLineReader(header.order);
  lines.slice(header.end).forEach((raw, index) => {
    readLine(raw, read(raw), header.end + index + 1, reading);
  });
  finishEvent(reading);
  const listed = new Set(foreign.groups.map(({ data }) => data.id));
  for (const [id, { value: color, line }] of header.colors) {
    const at = placeText({ line, column: 1 });
    if (listed.has(id)) continue;
    if (reading.groups.has(id)) foreign.groups.push({ data: { id, color }, places: { "": at } });
    else drop(foreign.dropped, "colors of tags that are no group", at);
  }
  if (foreign.events.length + foreign.problems.length + foreign.undated.length === 0) {
    const message = 'invalid Markwhen: no events; expected lines such as "2017-02-16: Something happens"';
    foreign.problems.push({ code: "invalid-data", message, at: placeText({ line: 1, column: 1 }) });
    foreign.dropped.clear();
  }
  return finishForeign(foreign);
}

interface Current {
  readonly date: When | null;
  readonly rest: string;
  readonly at: string;
  readonly section: string | undefined;
  readonly properties: Map<string, { readonly value: string; readonly at: string }>;
  readonly body: string[];
  /** Properties stand directly under the first line. */
  inBody: boolean;
}

interface Reading {
  readonly foreign: Foreign;
  readonly sections: { readonly title: string; readonly depth: number }[];
  readonly groups: Set<unknown>;
  current: Current | null;
}

function readLine(raw: string, read: MarkwhenLine, line: number, reading: Reading): void {
  const { current, sections } = reading;
  const at = placeText({ line, column: raw.length - raw.trimStart().length + 1 });
  switch (read.kind) {
    case "section":
    case "end":
      finishEvent(reading);
      if (read.kind === "end") sections.pop();
      else openSection(sections, read);
      return;
    case "event":
      finishEvent(reading);
      reading.current = startEvent(read.date, read.rest, at, reading);
      return;
    case "comment":
      return;
    case "property":
      if (current && !current.inBody) current.properties.set(read.key, { value: read.value, at });
      else if (current) current.body.push(raw.trim());
      else drop(reading.foreign.dropped, "text that belongs to no event", at);
      return;
    case "blank":
      if (current) current.body.push("");
      if (current) current.inBody = true;
      return;
    default:
      if (!current) {
        drop(reading.foreign.dropped, "text that belongs to no event", at);
        return;
      }
      current.inBody = true;
      current.body.push(raw.trim());
  }
}

function openSection(sections: Reading["sections"], { title, depth }: { title: string; depth: number }): void {
  if (depth > 0) while ((sections.at(-1)?.depth ?? 0) >= depth) sections.pop();
  sections.push({ title: titleIn(title).title, depth });
}

function startEvent(date: When | DateFlaw, rest: string, at: string, { foreign, sections }: Reading): Current {
  if (isFlaw(date)) foreign.problems.push({ code: date.code, message: date.message, at });
  const section = sections.filter(({ title }) => title !== "").at(-1)?.title;
  const known = isFlaw(date) ? null : date;
  return { date: known, rest, at, section, properties: new Map(), body: [], inBody: false };
}

function finishEvent(reading: Reading): void {
  const { current, foreign } = reading;
  reading.current = null;
  if (!current?.date) return;
  const { properties, at } = current;
  const edtf = properties.get("edtf");
  const when = edtf ? attemptDate(foreign, edtf.at, () => parseWhen(dateIn(edtf.value))) : current.date;
  if (!when) return;
  const { title, tags, id, url } = titleIn(current.rest);
  const description = current.body.join("\n").trim();
  const { fields, data } = propertiesOf(properties);
  const group = current.section ?? tags[0];
  const kept = { ...(tags.length > (current.section === undefined ? 1 : 0) && { tags }), ...data };
  const event = {
    ...(id !== undefined && { id }),
    when,
    title,
    ...(description !== "" && { description }),
    ...(group !== undefined && { group }),
    ...(url !== undefined && { url }),
    ...(Object.keys(kept).length > 0 && { data: kept }),
    ...fields,
  };
  if (event.group !== undefined) reading.groups.add(event.group);
  const places = Object.fromEntries([...properties].map(([key, each]) => [fieldNames.get(key) ?? key, each.at]));
  foreign.events.push({ data: event, places: { ...places, "": at } });
}

function dateIn(value: string): WhenInput {
  const json = jsonIn(value);
  return typeof json === "object" && json !== null ? json : plainValue(value);
}

const fieldNames: ReadonlyMap<string, string> = new Map([
  ...["id", "title", "description", "group", "importance", "url", "place", "lang", "image", "sources", "links"].map(
    (name) => [name, name] as const,
  ),
  ...["confidence", "basis", "claims", "data"].map((name) => [name, name] as const),
  ...([
    ["location", "place"],
    ["link", "url"],
  ] as const),
]);

const inJson: ReadonlySet<string> = new Set(["importance", "sources", "links", "confidence", "claims", "data"]);

/** Properties that are fields of an event, and the others. */
function propertiesOf(properties: Current["properties"]): { readonly fields: object; readonly data: object } {
  const fields: [string, unknown][] = [];
  const data: [string, unknown][] = [];
  for (const [key, { value }] of properties) {
    if (key === "edtf" || value === "") continue;
    const name = fieldNames.get(key);
    if (name === undefined) data.push([key, plainValue(value)]);
    else if (inJson.has(name)) fields.push([name, jsonIn(value) ?? numberIn(value)]);
    else if (name === "image") fields.push([name, imageIn(value)]);
    else fields.push([name, plainValue(value)]);
  }
  return { fields: Object.fromEntries(fields), data: Object.fromEntries(data) };
}

function numberIn(value: string): unknown {
  return value === "null" ? null : value === "true" || value === "false" ? value === "true" : value;
}

function imageIn(value: string): unknown {
  const json = jsonIn(value);
  return typeof json === "object" && json !== null ? json : { url: plainValue(value), alt: "" };
}

/** The lists that only a header in JSON can hold: as `writeMarkwhen` has them. */
const lists = ["groups", "eras", "undated"] as const;

/** What is kept of a header. */
const inHeader: ReadonlySet<string> = new Set(["title", "subtitle", "caption", "description", "dateFormat", ...lists]);

function convertHeader({ fields }: MarkwhenHeader, foreign: Foreign): void {
  for (const [key, { line }] of fields) {
    if (!inHeader.has(key)) drop(foreign.dropped, `${key} of the header`, placeText({ line, column: 1 }));
  }
  for (const name of ["title", "subtitle"] as const) {
    const text = plainValue(fields.get(name)?.value ?? "");
    if (text !== "") foreign.head[name] = text;
  }
  const caption = plainValue(fields.get("caption")?.value ?? fields.get("description")?.value ?? "");
  if (caption !== "") foreign.head.caption = caption;
  for (const name of lists) {
    const { value = "", line = 1 } = fields.get(name) ?? {};
    const json = jsonIn(value);
    if (!Array.isArray(json)) continue;
    const at = placeText({ line, column: 1 });
    for (const each of json as unknown[]) foreign[name].push({ data: fieldsIn(each), places: { "": at } });
  }
}
