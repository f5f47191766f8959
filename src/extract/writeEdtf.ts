import { type Point, dayNumber, dayOf, daysIn, monthsIn, pointAt } from "./point.js";

/** A date, or an end of an interval that may be open (`..`) or unknown (the empty text). */
export type End = Point | ".." | "";

/** What an expression says, worked out: a date, or an interval with an end that may be open. */
export interface Value {
  readonly start: End;
  /** Undefined for a single date. */
  readonly end?: End;
  /** `before 1066`, `no later than 1066`; or either of two dates. */
  readonly set?: "before" | "by" | "after" | "either";
}

/** Writes a date or interval as EDTF. */
export function writeEdtf(value: Value): string {
  const { start, end, set } = spelledOut(value);
  if (end === undefined) return writeEnd(start);
  const sign = set === undefined ? "/" : set === "either" ? "," : "..";
  const text = writeEnd(start) + sign + writeEnd(end);
  return set === undefined ? text : `[${text}]`;
}

/** The same value with both its ends, as EDTF has them: of a week, its days; of "before May", what ends with April. */
export function spelledOut({ start, end, set }: Value): Value {
  if (typeof start === "string") return { start, end: end === undefined ? ".." : dayOfWeek(end, 1) };
  if (set === "before") return { start: "", end: nextTo(start, -1), set };
  if (set === "by") return { start: "", end: { ...start, approximate: false }, set };
  if (set === "after") return { start: nextTo(start, 1), end: "", set };
  const last = end ?? (daysIn(start) > 1 ? start : undefined);
  const ends = { start: dayOfWeek(start, 0), ...(last !== undefined && { end: dayOfWeek(last, 1) }) };
  return set === undefined ? ends : { ...ends, set };
}

/** Of a week or weekend, which have no sign of their own, the first (0) or last (1) day. */
function dayOfWeek(end: End, side: 0 | 1): End {
  if (typeof end === "string") return end;
  const days = daysIn(end) - 1;
  return days > 0 ? { ...end, ...dayOf(dayNumber(end) + days * side) } : end;
}

/** What comes just before a date (-1), as fine as it, or just after it (1). */
function nextTo(point: Point, step: -1 | 1): Point {
  const { grain, year, month } = point;
  return grain === "year" || grain === "month" ? pointAt(grain, year, month, step) : dayOf(dayNumber(point) + step);
}

const codes: Readonly<Partial<Record<Point["grain"], number>>> = { season: 20, quarter: 32, half: 39 };

function writeEnd(end: End): string {
  return typeof end === "string" ? end : writePoint(end) + (end.approximate ? "~" : "");
}

function writePoint(point: Point): string {
  const { grain, year, month, day } = point;
  const written = writeYear(year);
  // Before Christ, the years that share their first digits are others than those of a decade of that era.
  if (grain === "decade") return year < 0 ? `[${written}..${writeYear(year + 9)}]` : `${written.slice(0, -1)}X`;
  if (grain === "century") return `${writeYear(year < 0 ? year + 99 : year, year < 0).slice(0, -2)}XX`;
  if (grain === "year") return written;
  const code = codes[grain];
  const months = `${written}-${pad(code === undefined ? month : code + Math.ceil(month / monthsIn(point)), 2)}`;
  return grain === "day" ? `${months}-${pad(day, 2)}` : months;
}

function writeYear(year: number, negative = year < 0): string {
  return (negative ? "-" : "") + pad(Math.abs(year), 4);
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
