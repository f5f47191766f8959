import { char, impossible, isDigit, take, takeDigits, unreadable, type Cursor } from "./cursor.js";
import type { Precision } from "./when.js";

/** A time of day as stated. */
export interface ScannedTime {
  /** Milliseconds from the start of its day in UTC; less than 0 or beyond the day's length where an offset moves it. */
  readonly start: number;
  /** How long it is: an hour for `T09`. */
  readonly length: number;
  readonly precision: Precision;
}

const minute = 60_000;
const hour = 3_600_000;

/**
 * Reads what follows `T`: `09`, `09:30`, `09:30:15`, a fraction of the second, and `Z` or an offset.
 *
 * Departs from the standard, which wants hours, minutes and whole seconds. `24:00:00` is the start of the next day. A leap
 * second is the first second after it. A fraction of one or two digits is a tenth or a hundredth of a second; more
 * digits are an instant, a millisecond long.
 */
export function scanTime(cursor: Cursor): ScannedTime {
  const hours = takeDigits(cursor, 2, false, "an hour of two digits");
  let start = hours * hour;
  let length = hour;
  let precision: Precision = "hour";
  if (take(cursor, char.colon)) {
    const minutes = takeDigits(cursor, 2, false, "minutes of two digits");
    if (minutes > 59) return impossible(cursor, "minutes from 00 to 59");
    start += minutes * minute;
    length = minute;
    precision = "minute";
    if (take(cursor, char.colon)) {
      const seconds = takeDigits(cursor, 2, false, "seconds of two digits");
      if (seconds > 59 && (seconds > 60 || minutes < 59)) return impossible(cursor, "seconds from 00 to 59");
      start += seconds * 1000;
      length = 1000;
      precision = "second";
      if (cursor.text.charCodeAt(cursor.at) === char.dot && isDigit(cursor.text.charCodeAt(cursor.at + 1))) {
        const fraction = scanFraction(cursor);
        start += fraction.start;
        length = fraction.length;
        if (length === 1) precision = "instant";
      }
    }
  }
  if (hours > 24 || (hours === 24 && start > 24 * hour)) return impossible(cursor, "a time from 00:00 to 24:00:00");
  return { start: start - scanOffset(cursor), length, precision };
}

function scanFraction(cursor: Cursor): { start: number; length: number } {
  const { text } = cursor;
  let start = 0;
  let length = 1000;
  cursor.at++;
  for (; isDigit(text.charCodeAt(cursor.at)); cursor.at++) {
    if (length === 1) continue;
    length /= 10;
    start += (text.charCodeAt(cursor.at) - char.zero) * length;
  }
  return { start, length };
}

function scanOffset(cursor: Cursor): number {
  if (take(cursor, char.Z)) return 0;
  const sign = take(cursor, char.plus) ? 1 : take(cursor, char.minus) ? -1 : 0;
  if (sign === 0) return 0;
  const hours = takeDigits(cursor, 2, false, "an offset such as +04:30");
  const minutes = take(cursor, char.colon) ? takeDigits(cursor, 2, false, "an offset such as +04:30") : 0;
  if (hours > 23 || minutes > 59) return unreadable(cursor, "an offset from -23:59 to +23:59");
  return sign * (hours * hour + minutes * minute);
}
