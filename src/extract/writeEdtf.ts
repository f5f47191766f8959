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
  if (typeof start !== "string" && (set === "before" || set === "by"))
    return `[..${writePoint(set === "by" ? start : nextTo(start, -1))}]`;
  if (set === "after" && typeof start !== "string") return `[${writePoint(nextTo(start, 1))}..]`;
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

/** What comes just before a date (-1), as fine as it, or just after it (1). */
export function nextTo(point: Point, step: -1 | 1): Point {
  const { grain, year, month } = point;
  if (grain === "year") return yearPoint(year + step);
  return grain === "month" ? monthPoint(year, month + step) : dayOf(dayNumber(point) + step);
}

function writePoint({ grain, year, month, day, code }: Point): string {
  // Before Christ, the years that share their first digits are others than those of a decade of that era.
  if (grain === "decade" && year < 0) return `[${writeYear(year)}..${writeYear(year + 9)}]`;
  if (grain === "decade") return `${writeYear(year).slice(0, -1)}X`;
  if (grain === "century") return (year < 0 ? `-${pad(-year - 99, 4)}` : writeYear(year)).slice(0, -2) + "XX";
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
