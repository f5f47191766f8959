import { civilOf, type CivilTime } from "./calendar.js";
import type { Instant } from "./when.js";

/** The units to which a `Date` can be said: those that EDTF can write. */
export const datePrecisions = [
  "instant",
  "second",
  "minute",
  "hour",
  "day",
  "month",
  "quarter",
  "quadrimester",
  "semester",
  "year",
  "decade",
  "century",
  "millennium",
] as const;

/** The units to which a `Date` can be said. */
export type DatePrecision = (typeof datePrecisions)[number];

/**
 * A year as EDTF writes it.
 *
 * @example
 * printYear(-43); // "-0043"
 * printYear(12345); // "Y12345"
 */
export function printYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, "0");
  return `${digits.length > 4 ? "Y" : ""}${year < 0 ? "-" : ""}${digits}`;
}

/** A date and time to a unit, without an offset. */
export function printCivil(time: CivilTime, precision: DatePrecision): string {
  return printers[precision](time);
}

/** An instant to the millisecond, in UTC. */
export function printInstant(instant: Instant): string {
  return `${printers.instant(civilOf(instant))}Z`;
}

const printers: Readonly<Record<DatePrecision, (time: CivilTime) => string>> = {
  instant: (time) => `${printers.second(time)}.${padded(time.millisecond, 3)}`,
  second: (time) => `${printers.minute(time)}:${padded(time.second, 2)}`,
  minute: (time) => `${printers.hour(time)}:${padded(time.minute, 2)}`,
  hour: (time) => `${printers.day(time)}T${padded(time.hour, 2)}`,
  day: (time) => `${printers.month(time)}-${padded(time.day, 2)}`,
  month: (time) => `${printYear(time.year)}-${padded(time.month, 2)}`,
  quarter: (time) => monthBlock(time, 33, 3),
  quadrimester: (time) => monthBlock(time, 37, 4),
  semester: (time) => monthBlock(time, 40, 6),
  year: (time) => printYear(time.year),
  decade: (time) => coarseYear(time.year, 1),
  century: (time) => coarseYear(time.year, 2),
  millennium: (time) => coarseYear(time.year, 3),
};

function monthBlock({ year, month }: CivilTime, firstCode: number, length: number): string {
  return `${printYear(year)}-${String(firstCode + Math.floor((month - 1) / length))}`;
}

function coarseYear(year: number, dropped: number): string {
  const text = printYear(year);
  if (Math.abs(year) < 10_000) return text.slice(0, -dropped) + "X".repeat(dropped);
  return `${text}S${String(String(Math.abs(year)).length - dropped)}`;
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
