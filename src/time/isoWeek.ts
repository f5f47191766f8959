import { civilOf, dayLength, instantOf } from "./calendar.js";
import type { Instant } from "./when.js";

/** A week of ISO 8601: from Monday, and of the year that its Thursday is in. */
export interface IsoWeek {
  readonly year: number;
  /** 1 to 53. */
  readonly week: number;
}

const weekLength = 7 * dayLength;
/** 1970-01-05, a Monday. */
const firstMonday = 4 * dayLength;

/** The Monday at or before an instant. */
export function mondayOf(instant: Instant): Instant {
  return firstMonday + Math.floor((instant - firstMonday) / weekLength) * weekLength;
}

/** The first Monday of an ISO year: that of the week of 4 January. */
export function isoYearStart(year: number): Instant {
  return mondayOf(instantOf(year, 1, 4));
}

/** How many weeks an ISO year has: 52 or 53. */
export function weeksIn(year: number): number {
  return Math.round((isoYearStart(year + 1) - isoYearStart(year)) / weekLength);
}

/**
 * The week that an instant is in.
 *
 * @example
 * isoWeekOf(Date.UTC(2014, 11, 29)); // { year: 2015, week: 1 }
 */
export function isoWeekOf(instant: Instant): IsoWeek {
  const monday = mondayOf(instant);
  const { year } = civilOf(monday + 3 * dayLength);
  return { year, week: Math.round((monday - isoYearStart(year)) / weekLength) + 1 };
}

/** The Monday of a week. */
export function mondayOfWeek({ year, week }: IsoWeek): Instant {
  return isoYearStart(year) + (week - 1) * weekLength;
}
