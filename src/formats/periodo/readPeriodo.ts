import type { ReadResult } from "../../model/timeline.js";
import { parseWhen } from "../../time/parseWhen.js";
import { printYear } from "../../time/printEdtf.js";
import type { When } from "../../time/when.js";
import { shown, TimelineError } from "../../errors.js";
import { saysOngoing } from "../dates/splitRange.js";
import { widenBy } from "../dates/widen.js";
import { attemptDate, createForeign, dropOthers, fieldsIn, given, textIn, type Foreign } from "../foreign.js";
import { readJsonWith } from "../json/readJsonWith.js";

/**
 * Reads periods of PeriodO: the whole data set, one authority, a list of periods, or one period.
 *
 * Years are astronomical, as PeriodO has them: -0799 is 800 BC. Where the words of an end say less than its year
 * ("ca. 800 B.C."), they are what was stated.
 *
 * | PeriodO | becomes |
 * |---|---|
 * | start, stop with year, or earliestYear and latestYear | an interval, each end as wide as that; "present" is still open |
 * | the words of start and stop | kept in `data` |
 * | label, note, spatialCoverageDescription, languageTag | title, description, place, lang |
 * | id | id, and the address of the source |
 * | title or citation of the authority's source | group, and the title of the source |
 * | labels in other languages, places as addresses, editorial notes, derivations, all else | lost, with a problem |
 *
 * Errors: none; every flaw is a problem with its line and column.
 *
 * @example
 * const text = '{"id":"p0x","type":"Period","label":"Iron Age","start":{"in":{"earliestYear":"-1199","latestYear":"-0999"}},"stop":{"in":{"year":"-0549"}}}';
 * readPeriodo(text).timeline.events[0].when.edtf; // "[-1199..-0999]/-0549"
 */
export function readPeriodo(text: string): ReadResult {
  return readJsonWith(text, convert);
}

type Fields = Readonly<Record<string, unknown>>;

function convert(value: unknown): Foreign {
  const foreign = createForeign();
  const file = fieldsIn(value);
  const sets = file.authorities ?? file.periodCollections;
  if (given(sets)) for (const [set, at] of membersOf(sets, keyOf(file))) convertSet(fieldsIn(set), at, foreign);
  else if (given(file.periods) || given(file.definitions)) convertSet(file, "", foreign);
  else if (Array.isArray(value))
    for (const [period, at] of membersOf(value, "")) convertPeriod(fieldsIn(period), at, "", foreign);
  else if (given(file.label) || given(file.start)) convertPeriod(file, "", "", foreign);
  else {
    const message = 'invalid PeriodO: no periods; expected "authorities" or "periods"';
    foreign.problems.push({ code: "invalid-data", message, at: "periods" });
  }
  return foreign;
}

function keyOf(file: Fields): string {
  return given(file.authorities) ? "authorities" : "periodCollections";
}

function membersOf(value: unknown, at: string): readonly (readonly [unknown, string])[] {
  if (Array.isArray(value)) return value.map((each: unknown, index) => [each, `${at}[${String(index)}]`] as const);
  return Object.entries(fieldsIn(value)).map(([key, each]) => [each, at === "" ? key : `${at}.${key}`] as const);
}

function convertSet(set: Fields, at: string, foreign: Foreign): void {
  const source = fieldsIn(set.source);
  const whole = fieldsIn(source.partOf);
  const sourcePath = at === "" ? "source" : `${at}.source`;
  dropOthers(foreign, source, new Set(["title", "citation", "partOf", "id", "@id", "type", "@type"]), sourcePath);
  const title =
    [source.title, source.citation, whole.title, whole.citation].map(textIn).find((each) => each !== "") ?? "";
  const key = given(set.periods) ? "periods" : "definitions";
  const path = at === "" ? key : `${at}.${key}`;
  for (const [period, place] of membersOf(set[key], path)) convertPeriod(fieldsIn(period), place, title, foreign);
}

/** What is kept of a period, and what only says that it is one. */
const kept: ReadonlySet<string> = new Set([
  ...["id", "@id", "type", "@type", "@context", "label", "start", "stop", "note"],
  ...["spatialCoverageDescription", "languageTag", "language"],
]);

function convertPeriod(period: Fields, at: string, source: string, foreign: Foreign): void {
  dropOthers(foreign, period, kept, at);
  const path = (field: string): string => (at === "" ? field : `${at}.${field}`);
  const title = textIn(period.label);
  const id = textIn(period.id) || textIn(period["@id"]);
  const url = /^p0[a-z0-9]+$/.test(id) ? `http://n2t.net/ark:/99152/${id}` : /^https?:/.test(id) ? id : "";
  const sources =
    source === "" && url === "" ? [] : [{ ...(source !== "" && { title: source }), ...(url !== "" && { url }) }];
  if (!given(period.start) && !given(period.stop)) {
    foreign.undated.push({
      data: { title, ...(sources.length > 0 && { sources }) },
      places: { "": at, title: path("label") },
    });
    return;
  }
  const [start, stop] = [endOf(period.start, path("start"), foreign), endOf(period.stop, path("stop"), foreign)];
  if (start === undefined || stop === undefined) return;
  const when = attemptDate(foreign, path("stop"), () => parseWhen({ start, end: stop }));
  if (!when) return;
  const words = { start: textIn(fieldsIn(period.start).label), stop: textIn(fieldsIn(period.stop).label) };
  const data = Object.fromEntries(Object.entries(words).filter(([, word]) => word !== ""));
  const lang = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.exec(textIn(period.languageTag))?.[0];
  foreign.events.push({
    data: {
      ...(id !== "" && { id }),
      when,
      title,
      ...(given(period.note) && { description: textIn(period.note) }),
      ...(given(period.spatialCoverageDescription) && { place: textIn(period.spatialCoverageDescription) }),
      ...(lang !== undefined && { lang }),
      ...(source !== "" && { group: source }),
      ...(sources.length > 0 && { sources }),
      ...(Object.keys(data).length > 0 && { data }),
    },
    places: { "": at, title: path("label"), id: path("id") },
  });
}

/** An end, null for one that is not known, ".." for one that is still to come; undefined, with a problem, for a flaw. */
function endOf(value: unknown, at: string, foreign: Foreign): When | ".." | null | undefined {
  const end = fieldsIn(value);
  const label = textIn(end.label);
  if (saysOngoing(label)) return "..";
  if (!given(end.in)) return null;
  const when = attemptDate(foreign, `${at}.in`, () => yearsOf(fieldsIn(end.in)));
  if (!when) return undefined;
  const said = widenBy(when, label);
  return said?.kind === "moment" ? said : when;
}

function yearsOf({ year, earliestYear, latestYear }: Fields): When {
  const [first, last] = [yearOf(earliestYear), yearOf(latestYear)];
  if (first !== null && last !== null && first !== last) return parseWhen(`[${first}..${last}]`);
  const only = yearOf(year) ?? (first === last ? first : null);
  if (only !== null) return parseWhen(only);
  if (first !== null || last !== null) return parseWhen(`[${first ?? ""}..${last ?? ""}]`);
  throw new TimelineError(
    "unreadable-date",
    'cannot read date: nothing; expected "year", or "earliestYear" and "latestYear"',
  );
}

function yearOf(value: unknown): string | null {
  const text = textIn(value);
  if (text === "") return null;
  if (/^[+-]?\d{1,11}$/.test(text)) return printYear(Number(text));
  throw new TimelineError("unreadable-date", `cannot read year: ${shown(text)}; expected one such as "-0799"`);
}
