import { civilOf, dayLength, daysFromCivil } from "../../time/calendar.js";
import { printCivil } from "../../time/printEdtf.js";

/** Calendars whose dates become those of the Gregorian one. */
export type OtherCalendar = "julian" | "french";

/**
 * A date of another calendar as EDTF: a day as the day that it is, a month as all the days that it can mean, a year of the
 * Julian calendar as the year of the same number (it begins some days apart, which is less than a year states).
 *
 * Units: years are astronomical (0 is 1 BC); French Republican years are those of the Republic, of which the first 14 are
 * known. 0 stands for a month or day that is not stated. Null for what the calendar does not have.
 *
 * @example
 * otherEdtf("julian", 1616, 4, 23); // "1616-05-03"
 * otherEdtf("french", 8, 2, 18); // "1799-11-09"
 * otherEdtf("julian", 1616, 4, 0); // "[1616-04-11..1616-05-10]"
 */
export function otherEdtf(calendar: OtherCalendar, year: number, month: number, day: number): string | null {
  if (calendar === "julian" && month === 0) return printCivil({ ...midnight, year, month: 1, day: 1 }, "year");
  const first = dayOf(calendar, year, month || 1, day || 1);
  if (first === null) return null;
  if (day > 0) return print(first);
  const next = month === 0 ? dayOf(calendar, year + 1, 1, 1, true) : afterMonth(calendar, year, month);
  return next === null ? null : `[${print(first)}..${print(next - 1)}]`;
}

const midnight = { hour: 0, minute: 0, second: 0, millisecond: 0 };

function print(day: number): string {
  return printCivil(civilOf(day * dayLength), "day");
}

function afterMonth(calendar: OtherCalendar, year: number, month: number): number | null {
  const isLast = month === (calendar === "julian" ? 12 : 13);
  return isLast ? dayOf(calendar, year + 1, 1, 1, true) : dayOf(calendar, year, month + 1, 1);
}

/** Days from 1970 to a date; null for one that does not exist. */
function dayOf(calendar: OtherCalendar, year: number, month: number, day: number, isEnd = false): number | null {
  return calendar === "julian" ? julianDay(year, month, day) : frenchDay(year, month, day, isEnd);
}

function julianDay(year: number, month: number, day: number): number | null {
  const leap = year % 4 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (day > (lengths[month - 1] ?? 0)) return null;
  // Years from March, so that the leap day comes last; 1 March of the year 0 is two days before the Gregorian one.
  const shifted = month > 2 ? year : year - 1;
  const months = (month + 9) % 12;
  const days = shifted * 365 + Math.floor(shifted / 4) + Math.floor((153 * months + 2) / 5) + day - 1;
  return days + daysFromCivil(0, 3, 1) - 2;
}

/** Twelve months of thirty days and a few days more; the third year of the Republic was the first long one. */
function frenchDay(year: number, month: number, day: number, isEnd: boolean): number | null {
  if (year < 1 || year > (isEnd ? 15 : 14)) return null;
  const length = month < 13 ? 30 : year % 4 === 3 ? 6 : 5;
  if (day > length) return null;
  return daysFromCivil(1792, 9, 22) + (year - 1) * 365 + Math.floor(year / 4) + (month - 1) * 30 + day - 1;
}
