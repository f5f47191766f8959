import { daysFromCivil } from "../time/calendar.js";
import { type Point, dayNumber, dayOf, monthPoint, yearPoint } from "./point.js";

/** What an expression says, worked out: a date, or an interval with an end that may be open. */
export interface Value {
  readonly start: Point | ".." | "";
  /** Undefined for a single date. */
  readonly end?: Point | ".." | "";
  /** `before 1066`, `no later than 1066`; or either of two dates. */
  readonly set?: "before" | "by" | "after" | "either";
}

/** Writes a date or interval as EDTF. */
export function writeEdtf({ start, end, set }: Value): string {
  if (set === "before" && typeof start !== "string") return `[..${writePoint(before(start))}]`;
  if (set === "by" && typeof start !== "string") return `[..${writePoint(start)}]`;
  if (set === "after" && typeof start !== "string") return `[${writePoint(after(start))}..]`;
  if (set === "either") return `[${writeEnd(start)},${writeEnd(end ?? "")}]`;
  if (end !== undefined) return `${writeEnd(start, 0)}/${writeEnd(end, 1)}`;
  if (typeof start === "string") return `${start}/..`;
  const { grain, approximate } = start;
  const days = grain === "week" ? 6 : grain === "weekend" ? 1 : 0;
  const mark = approximate ? "~" : "";
  if (days > 0) return `${writePoint(start)}${mark}/${writePoint(dayOf(dayNumber(start) + days))}${mark}`;
  return writePoint(start) + mark;
}

/** An end of an interval; of a span without a sign of its own (a week), its first (0) or last (1) day. */
function writeEnd(end: Point | string, side: 0 | 1 = 0): string {
  if (typeof end === "string") return end;
  const days = side === 0 ? 0 : end.grain === "week" ? 6 : end.grain === "weekend" ? 1 : 0;
  return writePoint(days > 0 ? dayOf(dayNumber(end) + days) : end) + (end.approximate ? "~" : "");
}

/** What comes just before a date, as fine as it. */
function before(point: Point): Point {
  if (point.grain === "year") return yearPoint(point.year - 1);
  return point.grain === "month" ? monthPoint(point.year, point.month - 1) : dayOf(dayNumber(point) - 1);
}

/** What comes just after a date, as fine as it. */
function after({ grain, year, month, day }: Point): Point {
  if (grain === "year") return yearPoint(year + 1);
  return grain === "month" ? monthPoint(year, month + 1) : dayOf(daysFromCivil(year, month, day) + 1);
}

function writePoint({ grain, year, month, day, code }: Point): string {
  // Before Christ, the years that share their first digits are others than those of a decade of that era.
  if (grain === "decade" && year < 0) return `[${writeYear(year)}..${writeYear(year + 9)}]`;
  if (grain === "decade") return `${writeYear(year).slice(0, -1)}X`;
  if (grain === "century") return writeYear(year < 0 ? year + 99 : year).slice(0, -2) + "XX";
  if (grain === "year") return writeYear(year);
  if (code !== undefined) return `${writeYear(year)}-${code}`;
  const months = `${writeYear(year)}-${pad(month, 2)}`;
  return grain === "month" ? months : `${months}-${pad(day, 2)}`;
}

function writeYear(year: number): string {
  return (year < 0 ? "-" : "") + pad(Math.abs(year), 4);
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
