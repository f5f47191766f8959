import { dayLength, daysInMonth, instantOf } from "./calendar.js";
import { char, impossible, take, takeDigits, takeQualifier, unreadable, type Cursor } from "./cursor.js";
import { statedBound } from "./makeWhen.js";
import { precisionOfYears } from "./precision.js";
import { scanLongYear, scanSignificant, yearBound } from "./scanYear.js";
import { scanTime } from "./scanTime.js";
import {
  isMaskedMonth,
  lacksHemisphere,
  monthExpected,
  rewriteSeason,
  seasonEnd,
  seasonOf,
  seasonStart,
} from "./seasons.js";
import { fittingInstant, fittingYear, type Mask } from "./unspecified.js";
import type { Bound, Precision } from "./when.js";

/** Reads one date, with or without a time: everything in EDTF that is neither an interval nor a set. */
export function scanDate(cursor: Cursor): Bound {
  cursor.approximate = false;
  cursor.uncertain = false;
  takeQualifier(cursor);
  if (take(cursor, char.Y)) {
    const scanned = scanLongYear(cursor);
    takeQualifier(cursor);
    if (scanned.reach === null && take(cursor, char.minus)) return scanMonth(cursor, scanned.year, null);
    return yearBound(scanned, cursor.approximate, cursor.uncertain);
  }
  const negative = take(cursor, char.minus);
  const yearAt = cursor.at;
  const size = takeDigits(cursor, 4, true, "a year of four digits");
  if (negative && size === 0) return unreadable(cursor, "no sign before the year 0000");
  if (size < 0) {
    const mask: Mask = { text: cursor.text, year: NaN, negative, yearAt, monthAt: -1, dayAt: -1 };
    takeQualifier(cursor);
    if (take(cursor, char.minus)) return scanMonth(cursor, NaN, mask);
    return maskedBound(cursor, mask, maskedYearPrecision(mask));
  }
  const year = negative ? -size : size;
  const reach = scanSignificant(cursor, negative ? -1 : 1, size, 4);
  takeQualifier(cursor);
  if (reach === null && take(cursor, char.minus)) return scanMonth(cursor, year, null);
  return yearBound({ year, reach }, cursor.approximate, cursor.uncertain);
}

/** Reads on from the month or season, of a year that is known or has a mask. */
function scanMonth(cursor: Cursor, year: number, yearMask: Mask | null): Bound {
  takeQualifier(cursor);
  const monthAt = cursor.at;
  const month = takeDigits(cursor, 2, true, monthExpected);
  if (month > 12) return scanSeason(cursor, year, yearMask, monthAt, month);
  if (month === 0 || (month < 0 && !isMaskedMonth(cursor.text, monthAt)))
    return unreadableAt(cursor, monthAt, monthExpected);
  takeQualifier(cursor);
  if (take(cursor, char.minus)) return scanDay(cursor, year, yearMask, monthAt, month);
  const { approximate, uncertain } = cursor;
  if (yearMask === null && month > 0) {
    return statedBound(instantOf(year, month), instantOf(year, month + 1), "month", approximate, uncertain);
  }
  return partlyMasked(cursor, year, yearMask, monthAt, -1, "year");
}

function scanDay(cursor: Cursor, year: number, yearMask: Mask | null, monthAt: number, month: number): Bound {
  takeQualifier(cursor);
  const dayAt = cursor.at;
  const day = takeDigits(cursor, 2, true, "a day from 01 to 31 or XX");
  if (day === 0) return impossible(cursor, "a day from 01 to 31");
  takeQualifier(cursor);
  if (yearMask === null && month > 0 && day > 0) {
    if (day > daysInMonth(year, month)) return impossible(cursor, "a day that its month has");
    const midnight = instantOf(year, month, day);
    const time = take(cursor, char.T) ? scanTime(cursor) : wholeDay;
    if (time !== wholeDay) takeQualifier(cursor);
    const start = midnight + time.start;
    return statedBound(start, start + time.length, time.precision, cursor.approximate, cursor.uncertain);
  }
  return partlyMasked(cursor, year, yearMask, monthAt, dayAt, month < 0 ? "year" : "month");
}

const wholeDay = { start: 0, length: dayLength, precision: "day" } as const;

function scanSeason(cursor: Cursor, year: number, yearMask: Mask | null, at: number, written: number): Bound {
  const code = rewriteSeason(cursor, at, written);
  const season = seasonOf(code);
  if (season === undefined) return unreadableAt(cursor, at, monthExpected);
  takeQualifier(cursor);
  const approximate = cursor.approximate || lacksHemisphere(code);
  const first = yearMask === null ? year : fittingYear(yearMask, false, everyYear);
  const last = yearMask === null ? year : fittingYear(yearMask, true, everyYear);
  const precision = yearMask === null ? season.precision : maskedYearPrecision(yearMask);
  return statedBound(seasonStart(season, first), seasonEnd(season, last), precision, approximate, cursor.uncertain);
}

function everyYear(): boolean {
  return true;
}

/** The bound of a date with an X in its year, month or day; `precision` if the year is known. */
function partlyMasked(
  cursor: Cursor,
  year: number,
  yearMask: Mask | null,
  monthAt: number,
  dayAt: number,
  precision: Precision,
): Bound {
  const { text } = cursor;
  if (yearMask !== null) {
    return maskedBound(cursor, { ...yearMask, text, monthAt, dayAt }, maskedYearPrecision(yearMask));
  }
  return maskedBound(cursor, { text, year, negative: false, yearAt: -1, monthAt, dayAt }, precision);
}

function maskedBound(cursor: Cursor, mask: Mask, precision: Precision): Bound {
  const earliest = fittingInstant(mask, false);
  if (Number.isNaN(earliest)) return impossible(cursor, "digits that fit some day of some year");
  return statedBound(earliest, fittingInstant(mask, true), precision, cursor.approximate, cursor.uncertain);
}

/** What a year with an X states: as much as the digits before its first X. */
function maskedYearPrecision({ text, yearAt }: Mask): Precision {
  return precisionOfYears(10 ** (4 - (text.indexOf("X", yearAt) - yearAt)), 0);
}

function unreadableAt(cursor: Cursor, at: number, expected: string): never {
  cursor.at = at;
  return unreadable(cursor, expected);
}
