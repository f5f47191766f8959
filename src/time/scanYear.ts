import { TimelineError, shown } from "../errors.js";
import { instantOf } from "./calendar.js";
import { char, isDigit, take, unreadable, type Cursor } from "./cursor.js";
import { statedBound } from "./makeWhen.js";
import { precisionOfYears } from "./precision.js";
import type { Bound } from "./when.js";

/** Years have at most 12 digits: up to there the arithmetic of days is exact. */
const mostDigits = 12;

/** A year, and the bounds of what it states if that is coarser than the year itself. */
export interface ScannedYear {
  readonly year: number;
  /** From how many and to how many years it reaches, as astronomical years; null for the year itself. */
  readonly reach: { readonly first: number; readonly last: number; readonly step: number } | null;
}

/**
 * Reads what follows `Y`: a year of five to twelve digits, with an exponent (`Y-17E7`) or significant digits
 * (`Y171010000S3`) or both.
 *
 * Departs from the standard: an exponent states no more than the digits before it, rounded, so that `Y-66E6` reaches
 * from half a million years before to half a million years after.
 */
export function scanLongYear(cursor: Cursor): ScannedYear {
  const sign = take(cursor, char.minus) ? -1 : 1;
  const at = cursor.at;
  const mantissa = scanNumber(cursor, 1, "a year that does not begin with 0");
  const digits = cursor.at - at;
  const exponent = take(cursor, char.E) ? scanNumber(cursor, 0, "an exponent from 0 to 11") : null;
  if (exponent === null && digits < 5) {
    cursor.at = at;
    return unreadable(cursor, "more than four digits after Y");
  }
  const length = digits + (exponent ?? 0);
  if (length > mostDigits) return tooFar(cursor);
  const size = mantissa * 10 ** (exponent ?? 0);
  const year = sign * size;
  const significant = scanSignificant(cursor, sign, size, length);
  if (significant !== null || exponent === null || exponent === 0) return { year, reach: significant };
  const step = 10 ** exponent;
  return { year, reach: { first: year - step / 2, last: year + step / 2 - 1, step } };
}

/**
 * Reads significant digits, `S2`, if they come next: all years that share so many digits with the one stated.
 *
 * Shapes: null if there are none.
 */
export function scanSignificant(cursor: Cursor, sign: number, size: number, length: number): ScannedYear["reach"] {
  if (!take(cursor, char.S)) return null;
  const at = cursor.at;
  const count = scanNumber(cursor, 1, "a number of significant digits");
  if (count > length) {
    cursor.at = at;
    return unreadable(cursor, `from 1 to ${String(length)} significant digits`);
  }
  const step = 10 ** (length - count);
  const low = Math.floor(size / step) * step;
  return sign < 0 ? { first: -(low + step - 1), last: -low, step } : { first: low, last: low + step - 1, step };
}

/** The bound of a year that stands alone. */
export function yearBound(scanned: ScannedYear, approximate: boolean, uncertain: boolean): Bound {
  const { year, reach } = scanned;
  if (reach === null) return statedBound(instantOf(year), instantOf(year + 1), "year", approximate, uncertain);
  const precision = precisionOfYears(reach.step, year);
  return statedBound(instantOf(reach.first), instantOf(reach.last + 1), precision, approximate, uncertain);
}

/** Reads a number without leading zeros. */
function scanNumber(cursor: Cursor, least: 0 | 1, expected: string): number {
  const { text, at } = cursor;
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  const isZero = end === at + 1 && least === 0;
  if (end === at || (text.charCodeAt(at) === char.zero && !isZero)) return unreadable(cursor, expected);
  cursor.at = end;
  if (end - at > mostDigits) return tooFar(cursor);
  return Number(text.slice(at, end));
}

function tooFar(cursor: Cursor): never {
  throw new TimelineError(
    "too-far",
    `year out of reach: ${shown(cursor.text)}; expected a year of at most ${String(mostDigits)} digits`,
  );
}
