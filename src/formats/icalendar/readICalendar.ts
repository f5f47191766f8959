import type { ReadResult } from "../../model/timeline.js";
import { formatWhen } from "../../time/formatWhen.js";
import { parseWhen } from "../../time/parseWhen.js";
import type { When } from "../../time/when.js";
import { drop } from "../dropped.js";
import { attemptDate, createForeign, finishForeign, type Foreign } from "../foreign.js";
import { placeText } from "../place.js";
import { eventDate } from "./calendarDates.js";
import { contentLines, unescapeText, type ContentLine } from "./contentLines.js";

/**
 * Reads the events of an iCalendar file (RFC 5545).
 *
 * | iCalendar | becomes |
 * |---|---|
 * | DTSTART, DTEND, DURATION | date: one day is a moment, several an interval; a time is as it is written |
 * | X-EDTF | the date as `writeICalendar` had it |
 * | SUMMARY, DESCRIPTION, LOCATION, URL, UID | title, description, place, url, id |
 * | CATEGORIES | group: the first; all of several are kept in `data` |
 * | IMAGE | image, without words for it |
 * | TZID, STATUS | kept in `data`; a time is not moved to another zone |
 * | NAME or X-WR-CALNAME, DESCRIPTION or X-WR-CALDESC | title and caption of the timeline |
 * | RRULE, RDATE | a problem: the first time alone is read |
 * | VTODO, VJOURNAL | a problem, once |
 * | VALARM, VFREEBUSY, organizer, attendees, GEO, ATTACH and all else of an event or calendar | lost, with a problem |
 * | VTIMEZONE, DTSTAMP, CREATED, LAST-MODIFIED, SEQUENCE, VERSION, PRODID, CALSCALE, METHOD | lost: they speak of the file or of zones |
 *
 * Errors: none; every flaw is a problem with its line, a text that
 * begins nothing too; a calendar without events is not.
 *
 * @example
 * const text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20170216\nSUMMARY:Baku\nEND:VEVENT\nEND:VCALENDAR";
 * readICalendar(text).timeline.events[0].when.edtf; // "2017-02-16"
 */
export function readICalendar(text: string): ReadResult {
  const { lines, broken } = contentLines(text.startsWith("\ufeff") ? text.slice(1) : text);
  const foreign = createForeign();
  for (const line of broken) {
    const message = "invalid line: expected NAME:value";
    foreign.problems.push({ code: "invalid-line", message, at: placeText({ line, column: 1 }) });
  }
  if (broken.length === 0 && !lines.some(({ name }) => name === "BEGIN")) {
    report(foreign, 1, "invalid-data", "invalid iCalendar: nothing begins; expected BEGIN:VCALENDAR");
  }
  readComponents(lines, foreign);
  return finishForeign(foreign);
}

type Properties = Map<string, ContentLine[]>;

/** What is kept of an event or a calendar, and what speaks of the file. */
const kept = {
  VEVENT: new Set([
    ...["DTSTART", "DTEND", "DURATION", "X-EDTF", "SUMMARY", "DESCRIPTION", "URL", "LOCATION", "UID", "CATEGORIES"],
    ...["IMAGE", "RRULE", "RDATE", "RECURRENCE-ID", "STATUS", "DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE"],
  ]),
  VCALENDAR: new Set([
    ...["NAME", "X-WR-CALNAME", "DESCRIPTION", "X-WR-CALDESC", "VERSION", "PRODID", "CALSCALE", "METHOD"],
    ...["UID", "LAST-MODIFIED"],
  ]),
};

function dropRest(properties: Properties, known: ReadonlySet<string>, { dropped }: Foreign): void {
  for (const [name, lines] of properties) {
    if (!known.has(name)) for (const { line } of lines) drop(dropped, name, placeText({ line, column: 1 }));
  }
}

function readComponents(lines: readonly ContentLine[], foreign: Foreign): void {
  const open: { readonly name: string; readonly properties: Properties; readonly line: number }[] = [];
  const ids = new Set<string>();
  const skipped = new Set<string>();
  const end = (component: (typeof open)[number]): void => {
    if (component.name === "VEVENT" || component.name === "VCALENDAR")
      dropRest(component.properties, kept[component.name], foreign);
    if (component.name === "VEVENT") readEvent(component.properties, component.line, ids, foreign);
    else if (component.name === "VCALENDAR") readHead(component.properties, foreign);
    else if (/^V(?:TODO|JOURNAL)$/.test(component.name) && !skipped.has(component.name)) {
      skipped.add(component.name);
      report(foreign, component.line, "not-read", `not read: ${component.name}; expected VEVENT`);
    } else if (/^(?:VALARM|VFREEBUSY)$/.test(component.name)) {
      drop(foreign.dropped, component.name, placeText({ line: component.line, column: 1 }));
    }
  };
  for (const line of lines) {
    if (line.name === "BEGIN") {
      open.push({ name: line.value.trim().toUpperCase(), properties: new Map(), line: line.line });
    } else if (line.name === "END") {
      const component = open.pop();
      if (component) end(component);
    } else {
      const properties = open.at(-1)?.properties;
      const same = properties?.get(line.name);
      if (same) same.push(line);
      else properties?.set(line.name, [line]);
    }
  }
  for (const component of open.reverse()) {
    const message = `unfinished ${component.name}: expected END:${component.name}`;
    report(foreign, component.line, "unfinished-component", message);
    end(component);
  }
}

function report(foreign: Foreign, line: number, code: string, message: string): void {
  foreign.problems.push({ code, message, at: placeText({ line, column: 1 }) });
}

function readHead(properties: Properties, { head }: Foreign): void {
  const title = textOf(properties, "NAME") ?? textOf(properties, "X-WR-CALNAME");
  const caption = textOf(properties, "DESCRIPTION") ?? textOf(properties, "X-WR-CALDESC");
  if (title !== undefined) head.title = title;
  if (caption !== undefined) head.caption = caption;
}

function textOf(properties: Properties, name: string): string | undefined {
  const value = properties.get(name)?.[0]?.value;
  return value === undefined || value.trim() === "" ? undefined : unescapeText(value);
}

function readEvent(properties: Properties, line: number, ids: Set<string>, foreign: Foreign): void {
  const at = (name: string): string => placeText({ line: properties.get(name)?.[0]?.line ?? line, column: 1 });
  const start = properties.get("DTSTART")?.[0];
  if (!start) {
    report(foreign, line, "missing-date", "missing date: nothing; expected DTSTART");
    return;
  }
  const when = whenOf(properties, start, at, foreign);
  if (!when) return;
  for (const name of ["RRULE", "RDATE"]) {
    const rule = properties.get(name)?.[0];
    if (rule) report(foreign, rule.line, "recurrence", `recurrence: ${rule.value}; the first time alone is read`);
  }
  const fields = { description: "DESCRIPTION", url: "URL", place: "LOCATION", id: "UID", group: "CATEGORIES" } as const;
  const image = properties.get("IMAGE")?.[0];
  if (image?.parameters.get("VALUE") === "BINARY") drop(foreign.dropped, "IMAGE within the file", at("IMAGE"));
  const data = dataOf(properties, start);
  foreign.events.push({
    data: {
      ...fieldsOf(properties, ids),
      when,
      title: titleOf(properties, when),
      ...(image && image.parameters.get("VALUE") !== "BINARY" && { image: { url: image.value, alt: "" } }),
      ...(Object.keys(data).length > 0 && { data }),
    },
    places: {
      "": placeText({ line, column: 1 }),
      title: at("SUMMARY"),
      image: at("IMAGE"),
      ...Object.fromEntries(Object.entries(fields).map(([field, name]) => [field, at(name)])),
    },
  });
}

/** The same event at another time has the same UID: it gets the time as well. */
function fieldsOf(properties: Properties, ids: Set<string>): object {
  const [description, url, place, uid] = ["DESCRIPTION", "URL", "LOCATION", "UID"].map((name) =>
    textOf(properties, name),
  );
  const group = textsIn(properties.get("CATEGORIES")?.[0]?.value ?? "")[0];
  const again = uid !== undefined && ids.has(uid) ? textOf(properties, "RECURRENCE-ID") : undefined;
  if (uid !== undefined) ids.add(uid);
  return {
    ...(uid !== undefined && { id: again === undefined ? uid : `${uid} ${again}` }),
    ...(description !== undefined && { description }),
    ...(url !== undefined && { url }),
    ...(place !== undefined && { place }),
    ...(group !== undefined && { group }),
  };
}

function whenOf(
  properties: Properties,
  start: ContentLine,
  at: (name: string) => string,
  foreign: Foreign,
): When | null {
  const edtf = textOf(properties, "X-EDTF");
  if (edtf !== undefined) return attemptDate(foreign, at("X-EDTF"), () => parseWhen(edtf));
  const [end, duration] = [properties.get("DTEND")?.[0], properties.get("DURATION")?.[0]];
  return attemptDate(foreign, at(end ? "DTEND" : "DTSTART"), () => eventDate(start, end, duration));
}

/** `writeICalendar` adds the words of a date that iCalendar cannot say. */
function titleOf(properties: Properties, when: When): string | undefined {
  const title = textOf(properties, "SUMMARY");
  const words = ` (${formatWhen(when)})`;
  return properties.has("X-EDTF") && title?.endsWith(words) ? title.slice(0, -words.length) : title;
}

/** The members of a list; a comma in a member is escaped. */
function textsIn(value: string): readonly string[] {
  return (value.match(/(?:\\.|[^\\,])+/gs) ?? [])
    .map((each) => unescapeText(each).trim())
    .filter((each) => each !== "");
}

function dataOf(properties: Properties, start: ContentLine): Record<string, unknown> {
  const timeZone = start.parameters.get("TZID");
  const status = textOf(properties, "STATUS");
  const categories = (properties.get("CATEGORIES") ?? []).flatMap(({ value }) => textsIn(value));
  return {
    ...(timeZone !== undefined && { timeZone }),
    ...(status !== undefined && status !== "CONFIRMED" && { status }),
    ...(categories.length > 1 && { categories }),
  };
}
