import { daysInMonth, instantOf, isLeapYear } from "./calendar.js";
import { char } from "./cursor.js";
import type { Instant } from "./when.js";

/** Where the digits of a date with X among them stand in a text; -1 for a part that is not there. */
export interface Mask {
  readonly text: string;
  /** The year if all of it is known, else NaN. */
  readonly year: number;
  readonly negative: boolean;
  readonly yearAt: number;
  readonly monthAt: number;
  readonly dayAt: number;
}

/**
 * The first or last year whose digits fit, in order of time, that also satisfies a condition; NaN if there is none.
 *
 * At most 10,000 years are tried, and each trial is a few operations.
 */
export function fittingYear(mask: Mask, last: boolean, fits: (year: number) => boolean): number {
  const { text, negative, yearAt } = mask;
  if (yearAt < 0) return fits(mask.year) ? mask.year : NaN;
  let base = 0;
  const places: number[] = [];
  for (let i = 0; i < 4; i++) {
    const code = text.charCodeAt(yearAt + i);
    if (code === char.X) places.unshift(10 ** (3 - i));
    else base += (code - char.zero) * 10 ** (3 - i);
  }
  const count = 10 ** places.length;
  for (let i = 0; i < count; i++) {
    let year = base;
    let rest = last === negative ? i : count - 1 - i;
    for (const place of places) {
      year += (rest % 10) * place;
      rest = Math.floor(rest / 10);
    }
    if (negative && year === 0) continue;
    if (fits(negative ? -year : year)) return negative ? -year : year;
  }
  return NaN;
}

/** The first instant, or the one after the last, of all dates that fit a mask; NaN if no date does. */
export function fittingInstant(mask: Mask, last: boolean): Instant {
  if (mask.monthAt < 0) {
    const year = fittingYear(mask, last, () => true);
    return last ? instantOf(year + 1) : instantOf(year);
  }
  const common = fittingDay(mask, 2001, last);
  const leap = fittingDay(mask, 2000, last);
  if (common === 0 && leap === 0) return NaN;
  const year = fittingYear(mask, last, (year) => (isLeapYear(year) ? leap : common) !== 0);
  const fit = isLeapYear(year) ? leap : common;
  const month = fit >> 5;
  const day = fit & 31;
  if (mask.dayAt < 0) return instantOf(year, last ? month + 1 : month);
  return instantOf(year, month, last ? day + 1 : day);
}

/** The first or last month and day of a year that fit, as month * 32 + day; 0 if none does. */
function fittingDay({ text, monthAt, dayAt }: Mask, year: number, last: boolean): number {
  for (let i = 1; i <= 12; i++) {
    const month = last ? 13 - i : i;
    if (!fitsDigits(text, monthAt, month)) continue;
    if (dayAt < 0) return month * 32 + 1;
    const days = daysInMonth(year, month);
    for (let j = 1; j <= days; j++) {
      const day = last ? days + 1 - j : j;
      if (fitsDigits(text, dayAt, day)) return month * 32 + day;
    }
  }
  return 0;
}

function fitsDigits(text: string, at: number, value: number): boolean {
  const tens = text.charCodeAt(at) - char.zero;
  const ones = text.charCodeAt(at + 1) - char.zero;
  const unspecified = char.X - char.zero;
  return (tens === unspecified || tens === Math.floor(value / 10)) && (ones === unspecified || ones === value % 10);
}
