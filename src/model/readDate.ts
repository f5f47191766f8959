import { TimelineError } from "../errors.js";
import { parseWhen } from "../time/parseWhen.js";
import type { When, WhenInput } from "../time/when.js";
import type { DateProblem, Fields, Reader, Reading } from "./fields.js";
import { isFields, isList, isMissing, own, readAt, report, show } from "./fields.js";

/** The keys under which a date may stand, in the order in which they are tried. */
export const dateKeys: readonly string[] = ["when", "date", "start", "end"];

/**
 * The date of an event, an era or a claim: under `when`, else `date`, else `start` and `end`.
 * With both, they are an interval, in which null or blank text is an unknown bound; `start` alone is a moment.
 */
export function readDate(fields: Fields, reading: Reading): When | null {
  for (const key of ["when", "date"] as const) {
    const value = own(fields, key);
    if (!isMissing(value)) return readAt(key, value, readWhen, reading);
  }
  const start = own(fields, "start");
  const end = own(fields, "end");
  if (end === undefined) {
    return isMissing(start) ? reportMissing(reading) : readMoment(start, reading);
  }
  if (start === undefined && isMissing(end)) return reportMissing(reading);
  return readInterval(start, end, reading);
}

/** Reads one date. */
export const readWhen: Reader<When> = (value, reading) => {
  const when = attempt(value, reading, typeof value === "string" ? value : undefined);
  return isProblem(when) ? reportDate(when, value, reading) : when;
};

function readMoment(start: unknown, reading: Reading): When | null {
  const when = attempt({ start }, reading, typeof start === "string" ? `start ${start}` : undefined);
  return isProblem(when) ? reportDate(when, start, reading, "start") : when;
}

function readInterval(start: unknown, end: unknown, reading: Reading): When | null {
  const when = attempt(start === undefined ? { end } : { start, end }, reading);
  if (!isProblem(when)) return when;
  const badStart = !isMissing(start) && isProblem(attempt({ start }, reading));
  return reportDate(when, badStart ? start : end, reading, badStart ? "start" : "end");
}

/** More than these, or longer ones, are not remembered. */
const mostUnreadable = 1000;
const longestUnreadable = 100;

function isProblem(result: When | DateProblem): result is DateProblem {
  return "code" in result;
}

/** `key` is what the date is remembered by, if it is text. */
function attempt(value: unknown, { unreadable, parsing }: Reading, key?: string): When | DateProblem {
  if (key === undefined || unreadable === undefined) return parsed(value, parsing);
  const known = unreadable.get(key);
  if (known) return known;
  const when = parsed(value, parsing);
  if (isProblem(when) && unreadable.size < mostUnreadable && key.length <= longestUnreadable) unreadable.set(key, when);
  return when;
}

function parsed(value: unknown, parsing: Reading["parsing"]): When | DateProblem {
  try {
    return parseWhen(value as WhenInput, parsing);
  } catch (error) {
    // anything but a TimelineError comes out of the data itself: a getter or a proxy that throws
    return error instanceof TimelineError ? error : { code: "unreadable-date", message: undefined };
  }
}

function reportDate({ code, message }: DateProblem, given: unknown, reading: Reading, key?: string): null {
  const number = reading.parsing?.unit === undefined ? numberIn(given, 2) : undefined;
  if (number !== undefined) return report(reading, "ambiguous-number", ambiguous(number), key);
  return report(reading, code, message ?? `unreadable date: ${show(given)}; expected EDTF, such as "2014-02"`, key);
}

function ambiguous(number: number): string {
  const isYear = Number.isInteger(number) && Math.abs(number) <= 9999;
  const meant = isYear ? `write ${show(yearText(number))} for the year` : 'write a date such as "2014-02-16"';
  return `ambiguous number: ${show(number)}; ${meant}, or say in which unit numbers are`;
}

/** A year of at most four digits as EDTF has it. */
function yearText(year: number): string {
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
}

/** A number that stands for a date, also as a bound or as one end of a bound. */
function numberIn(value: unknown, depth: number): number | undefined {
  if (typeof value === "number") return value;
  if (depth === 0) return undefined;
  const parts = isList(value)
    ? [own(value, 0), own(value, 1)]
    : isFields(value)
      ? [own(value, "start"), own(value, "end")]
      : [];
  return parts.map((part) => numberIn(part, depth - 1)).find((number) => number !== undefined);
}

function reportMissing(reading: Reading): null {
  return report(
    reading,
    "missing-date",
    'missing date: nothing; expected EDTF under "when", such as "2014-02"',
    "when",
  );
}
