import { TimelineError, shown } from "../errors.js";
import { dateReach, dayLength } from "../time/calendar.js";
import type { Bound, WhenInput } from "../time/when.js";
import { type Point, dayOf, dayPoint, pointAt } from "./point.js";

/** How `2017-02-16`, `2017-02` or `2017` begins; a time is left out, and of an interval its end. */
const plain = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?(?=[T/~?%]|$)/;

/**
 * The day, or the month or year, that a text was written in: text, a `Date` (its day in UTC), a Temporal date (its day), a
 * `When`, or the start of an interval. Other EDTF is read by `parseWhen`, which would make of this the larger part.
 *
 * Errors: throws TimelineError `unreadable-date` for what is no date, `impossible-date` for one that no calendar has.
 */
export function readReference(input: WhenInput): Point {
  return reference(input, input, false);
}

function reference(input: unknown, whole: unknown, inner: boolean): Point {
  if (typeof input === "string") return pointIn(input.slice(0, 257));
  if (input instanceof Date && Math.abs(input.getTime()) <= dateReach)
    return dayOf(Math.floor(input.getTime() / dayLength));
  if (typeof input === "object" && input !== null) {
    const { edtf, start } = input as { readonly edtf?: unknown; readonly start?: unknown };
    if (typeof edtf === "string" && isBound(start)) return pointOfBound(start);
    if (Object.prototype.toString.call(input).startsWith("[object Temporal."))
      return pointIn((input as object & { toString(): string }).toString().slice(0, 10));
    if (start !== undefined && !inner) return reference(Array.isArray(start) ? start[0] : start, whole, true);
  }
  throw unreadable(whole);
}

function isBound(start: unknown): start is Bound {
  return typeof start === "object" && start !== null && "earliest" in start && "latest" in start;
}

/** The day, month or year of what a date can mean. */
export function pointOfBound({ earliest, latest }: Pick<Bound, "earliest" | "latest">): Point {
  const days = (latest - earliest) / dayLength;
  const point = dayOf(Math.floor((Number.isFinite(earliest) ? earliest : latest) / dayLength));
  return days > 1 ? pointAt(days > 31 ? "year" : "month", point.year, point.month) : point;
}

function pointIn(text: string): Point {
  const [whole, year, month, day] = plain.exec(text) ?? [];
  if (whole === undefined || year === "-0000") throw unreadable(text);
  const point = dayPoint(Number(year), Number(month ?? 1), Number(day ?? 1));
  if (point)
    return day === undefined ? pointAt(month === undefined ? "year" : "month", point.year, point.month) : point;
  throw new TimelineError("impossible-date", `impossible date: ${shown(text)}; expected a day that its month has`);
}

function unreadable(input: unknown): TimelineError {
  return new TimelineError(
    "unreadable-date",
    `cannot read date: ${shown(input)}; expected a day, month or year such as 2017-02-16, a Date, a Temporal date or a When`,
  );
}
