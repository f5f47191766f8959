import type { Instant } from "./when.js";

/** Milliseconds in a day; calendar days have no leap seconds here. */
export const dayLength = 86_400_000;

/** The reach of JavaScript's own dates; beyond it doubles no longer hold every millisecond. */
export const dateReach = 8.64e15;

/** A date and time of the proleptic Gregorian calendar; year 0 is 1 BC, months and days count from 1. */
export interface CivilTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

/**
 * Days from 1970-01-01 to a calendar date, for any year, with months and days that may run over.
 *
 * Source: years from March, so that the leap day comes last (as in Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
 */
export function daysFromCivil(year: number, month: number, day: number): number {
  const months = year * 12 + month - 3;
  const y = Math.floor(months / 12);
  const m = months - y * 12;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leapDays + Math.floor((153 * m + 2) / 5) + day - 719_469;
}

/**
 * The instant at which a calendar date begins, in UTC; months and days may run over (month 13 is next January).
 *
 * @example
 * instantOf(2014); // 1388534400000
 * instantOf(-43, 3, 15); // the Ides of March, 44 BC
 */
export function instantOf(
  year: number,
  month = 1,
  day = 1,
  hour = 0,
  minute = 0,
  second = 0,
  millisecond = 0,
): Instant {
  const time = ((hour * 60 + minute) * 60 + second) * 1000 + millisecond;
  return daysFromCivil(year, month, day) * dayLength + time;
}

/** The calendar date and time of an instant, in UTC. Beyond the reach of dates it is right to the day only. */
export function civilOf(instant: Instant): CivilTime {
  const far = Math.abs(instant) > dateReach;
  const days = far ? Math.round(instant / dayLength) : Math.floor(instant / dayLength);
  const rest = far ? 0 : Math.floor(instant - days * dayLength);
  // Named one by one: spreading an object costs ten times as much here.
  const { year, month, day } = civilOfDays(days);
  return {
    year,
    month,
    day,
    hour: Math.floor(rest / 3_600_000),
    minute: Math.floor(rest / 60_000) % 60,
    second: Math.floor(rest / 1000) % 60,
    millisecond: rest % 1000,
  };
}

/** The calendar date of a number of days since 1970-01-01. */
export function civilOfDays(days: number): { year: number; month: number; day: number } {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

/** Whether a year of the proleptic Gregorian calendar has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The number of days in a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  return month === 2
    ? isLeapYear(year)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31;
}
