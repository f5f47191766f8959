import { shown, TimelineError } from "../../errors.js";
import { civilOf, instantOf } from "../../time/calendar.js";
import { parseWhen } from "../../time/parseWhen.js";
import { printCivil } from "../../time/printEdtf.js";
import type { When } from "../../time/when.js";
import type { ContentLine } from "./contentLines.js";

const form = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/;

/** A date or a time as iCalendar has it. */
interface Stamp {
  readonly edtf: string;
  readonly hasTime: boolean;
  readonly zone: string;
}

/** Seconds of 00 are what the format makes of a time in minutes, so they state nothing. */
function parseStamp({ value, name }: ContentLine): Stamp {
  const match = form.exec(value.trim());
  if (!match) {
    const expected = 'expected one such as "20170216" or "20170216T143000Z"';
    throw new TimelineError("unreadable-date", `cannot read ${name}: ${shown(value)}; ${expected}`);
  }
  const [, year = "", month = "", day = "", hour, minute = "", second = "", zone = ""] = match;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return { edtf: date, hasTime: false, zone };
  return { edtf: `${date}T${hour}:${minute}${second === "00" ? "" : `:${second}`}${zone}`, hasTime: true, zone };
}

/**
 * The date of an event from its DTSTART and its DTEND or DURATION.
 *
 * The end of whole days is the day after the last one. A single day is a moment; so is a time without an end.
 * Errors: throws TimelineError `unreadable-date`, `impossible-date`, `reversed-interval`.
 */
export function eventDate(start: ContentLine, end: ContentLine | undefined, duration: ContentLine | undefined): When {
  const first = parseStamp(start);
  const last = end ? parseStamp(end) : duration ? stampAfter(first, durationOf(duration)) : undefined;
  const when = parseWhen(first.edtf);
  if (!last || last.edtf === first.edtf) return when;
  const until = parseWhen(last.edtf);
  if (last.hasTime) return parseWhen(`${first.edtf}/${last.edtf}`);
  const lastDay = printCivil(civilOf(until.start.earliest - 1), "day");
  return lastDay === first.edtf ? when : parseWhen(`${first.edtf}/${lastDay}`);
}

const period = /^([+-]?)P(?:(\d{1,6})W|(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?)$/;

/** In milliseconds. */
function durationOf({ value }: ContentLine): number {
  const match = period.exec(value.trim());
  if (!match || match[1] === "-") {
    throw new TimelineError("unreadable-date", `cannot read DURATION: ${shown(value)}; expected one such as "PT1H30M"`);
  }
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(2).map((part) => Number(part || 0));
  return ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}

function stampAfter({ edtf, hasTime, zone }: Stamp, length: number): Stamp {
  const instant = parseWhen(edtf).start.earliest + length;
  if (!hasTime) return { edtf: printCivil(civilOf(instant), "day"), hasTime, zone };
  const isWhole = instant % 60_000 === 0;
  return { edtf: `${printCivil(civilOf(instant), isWhole ? "minute" : "second")}${zone}`, hasTime, zone };
}

/** How a date is written: the lines, and whether they say all of it. */
export interface WrittenDate {
  readonly lines: readonly string[];
  readonly isWhole: boolean;
}

const whole = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?Z?)?$/;

/** The lines of a date; null for one that iCalendar cannot place: before year 1, after 9999, or not known at all. */
export function dateLines(when: When): WrittenDate | null {
  const { edtf, kind, start, end } = when;
  const ends = edtf.split("/");
  if (kind !== "set" && ends.every((part) => whole.test(part))) {
    const [first = "", last] = ends;
    const until = last === undefined ? [] : [last.includes("T") ? stamp("DTEND", last) : dayLine("DTEND", end.latest)];
    const isMixed = last !== undefined && last.includes("T") !== first.includes("T");
    if (!isMixed) return { lines: [stamp("DTSTART", first), ...until], isWhole: isReadBack(ends) };
  }
  const [earliest, latest] = [
    [start.earliest, start.latest],
    [end.latest, end.earliest],
  ].map((bounds) => bounds.find((instant) => Number.isFinite(instant)));
  if (earliest === undefined || !isInReach(earliest)) return null;
  const lines = [dayLine("DTSTART", earliest)];
  if (latest !== undefined && isInReach(latest) && latest > earliest) lines.push(dayLine("DTEND", latest));
  return { lines, isWhole: false };
}

/** `2017-02-16/2017-02-16` lasted that day, and `2017-02-16` was on it: the format has one form for both. */
function isReadBack([first, last]: readonly string[]): boolean {
  return first !== last && !/T\d\d:\d\d:00/.test(`${first ?? ""}${last ?? ""}`);
}

function isInReach(instant: number): boolean {
  return instant >= instantOf(1) && instant < instantOf(10_000);
}

function stamp(name: string, edtf: string): string {
  const [day = "", time] = edtf.split("T");
  const digits = day.replaceAll("-", "");
  if (time === undefined) return `${name};VALUE=DATE:${digits}`;
  const clock = time.replace(/[:Z]/g, "").padEnd(6, "0");
  return `${name}:${digits}T${clock}${time.endsWith("Z") ? "Z" : ""}`;
}

function dayLine(name: string, instant: number): string {
  return `${name};VALUE=DATE:${printCivil(civilOf(instant), "day").replaceAll("-", "")}`;
}
