import type { ReadResult } from "../../model/timeline.js";
import { parseWhen } from "../../time/parseWhen.js";
import type { When } from "../../time/when.js";
import { readScriptDate } from "../dates/scriptDate.js";
import { attemptDate, createForeign, dropOthers, fieldsIn, given, listIn, textIn, type Foreign } from "../foreign.js";
import { dropAddresses } from "../html/addresses.js";
import { textOfHtml } from "../html/textOfHtml.js";
import { readScriptWith } from "../json/readJsonWith.js";

/**
 * Reads items and groups of vis-timeline: `{ items, groups }`, an array of items, either as a DataSet has it (`_data`), or
 * given to a name (`var items = […]`), written as JSON or as JavaScript allows (`{id: 1, content: 'Baku'}`).
 *
 * | vis-timeline | becomes |
 * |---|---|
 * | start, end | date: with an end an interval, whatever the type; a clock at zero states nothing |
 * | edtf | the date as `writeVis` had it |
 * | content | title, without its markup |
 * | title | description, without its markup |
 * | type background | an era |
 * | group; groups with id, content, order | group; groups in that order |
 * | type, subgroup, className, style and other fields of an item | kept in `data` |
 * | links and pictures in content, fields of a background, nested groups, style and visibility of groups, options | lost, with a problem |
 *
 * Errors: none; every flaw is a problem with its line and column.
 *
 * @example
 * const { timeline } = readVis('[{ "id": 1, "content": "<b>Baku</b>", "start": "2017-02-16" }]');
 * timeline.events[0].when.edtf; // "2017-02-16"
 */
export function readVis(text: string): ReadResult {
  return readScriptWith(text, convert);
}

function convert(value: unknown): Foreign {
  const foreign = createForeign();
  const file = fieldsIn(value);
  const isBare = Array.isArray(value) || "_data" in file;
  const items = isBare ? membersOf(value, "") : membersOf(file.items, "items");
  if (items === null) {
    const message = "invalid vis-timeline: no list of items; expected { items: [ … ] } or [ … ]";
    foreign.problems.push({ code: "invalid-data", message, at: "items" });
    return foreign;
  }
  if (!isBare) dropOthers(foreign, file, parts.file, "");
  convertGroups(membersOf(file.groups, "groups") ?? [], foreign);
  for (const [item, at] of items) convertItem(fieldsIn(item), at, foreign);
  return foreign;
}

/** The members of a list or of a DataSet, and their paths; null if it is neither. */
function membersOf(value: unknown, at: string): readonly (readonly [unknown, string])[] | null {
  if (Array.isArray(value)) return listIn(value).map((item, index) => [item, `${at}[${String(index)}]`]);
  const held = fieldsIn(value)._data;
  if (typeof held !== "object" || held === null) return null;
  const path = at === "" ? "_data" : `${at}._data`;
  if (Array.isArray(held)) return membersOf(held, path);
  return Object.entries(held).map(([key, item]) => [item, `${path}.${key}`]);
}

function plainText(value: unknown): string {
  return textOfHtml(textIn(value)).text;
}

function convertGroups(groups: readonly (readonly [unknown, string])[], foreign: Foreign): void {
  const orderOf = ([group]: readonly [unknown, string]): number => {
    const { order } = fieldsIn(group);
    return typeof order === "number" ? order : 0;
  };
  for (const [group, at] of [...groups].sort((a, b) => orderOf(a) - orderOf(b))) {
    const { id, content } = fieldsIn(group);
    dropOthers(foreign, fieldsIn(group), parts.group, at);
    const title = plainText(content);
    foreign.groups.push({ data: { id: textIn(id), ...(title !== "" && { title }) }, places: { "": at } });
  }
}

/** What is kept, by where it stands. */
const parts = {
  file: new Set(["items", "groups"]),
  group: new Set(["id", "content", "order"]),
  era: new Set(["id", "type", "content", "start", "end", "edtf"]),
};

const known: ReadonlySet<string> = new Set(["id", "content", "start", "end", "edtf", "title", "group"]);

function convertItem(item: Readonly<Record<string, unknown>>, at: string, foreign: Foreign): void {
  const when = whenOf(item, at, foreign);
  const title = plainText(item.content);
  const isEra = item.type === "background";
  if (title === "" && !isEra) {
    const message = 'missing title: nothing; expected "content"';
    foreign.problems.push({ code: "missing-title", message, at: `${at}.content` });
  }
  if (!when || (title === "" && !isEra)) return;
  for (const field of ["content", "title"]) dropAddresses(item[field], `${at}.${field}`, foreign);
  if (isEra) {
    dropOthers(foreign, item, parts.era, at);
    foreign.eras.push({ data: { when, title: title || "background" }, places: { "": at, title: `${at}.content` } });
    return;
  }
  const data = Object.fromEntries(Object.entries(item).filter(([key]) => !known.has(key) && key !== "__proto__"));
  const [id, group] = [textIn(item.id), textIn(item.group)];
  foreign.events.push({
    data: {
      ...(id !== "" && { id }),
      when,
      title,
      ...(given(item.title) && { description: plainText(item.title) }),
      ...(group !== "" && { group }),
      ...(Object.keys(data).length > 0 && { data }),
    },
    places: { "": at, title: `${at}.content`, id: `${at}.id`, group: `${at}.group`, description: `${at}.title` },
  });
}

function whenOf(item: Readonly<Record<string, unknown>>, at: string, foreign: Foreign): When | null {
  const { edtf } = item;
  if (typeof edtf === "string") return attemptDate(foreign, `${at}.edtf`, () => parseWhen(edtf));
  if (!given(item.start)) {
    const message = 'missing date: nothing; expected "start"';
    foreign.problems.push({ code: "missing-date", message, at });
    return null;
  }
  const start = attemptDate(foreign, `${at}.start`, () => readScriptDate(item.start));
  if (!start || !given(item.end) || item.end === item.start) return start;
  const end = attemptDate(foreign, `${at}.end`, () => readScriptDate(item.end));
  return end && attemptDate(foreign, `${at}.end`, () => parseWhen({ start, end }));
}
