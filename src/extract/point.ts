import { civilOf, dayLength, daysFromCivil, daysInMonth, instantOf } from "../time/calendar.js";
import type { Part } from "../time/makeWhen.js";

/** How fine a date is: in order, the finest first. */
export const grains = [
  "day",
  "weekend",
  "week",
  "month",
  "quarter",
  "season",
  "half",
  "year",
  "decade",
  "century",
] as const;

/** How fine a date is. */
export type Grain = (typeof grains)[number];

/** A date as far as it is known: what is finer than its grain is 1, and means nothing. */
export interface Point {
  readonly grain: Grain;
  /** Astronomical; of a decade or century, its first. */
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** The EDTF code of a season, quarter or half. */
  readonly code?: number;
  readonly part?: Part;
  readonly approximate?: boolean;
}

/** A date of the calendar; null if no calendar has it. */
export function dayPoint(year: number, month: number, day: number): Point | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? { grain: "day", year, month, day }
    : null;
}

/** A month; months may run over. */
export function monthPoint(year: number, month: number): Point {
  const months = year * 12 + month - 1;
  return { grain: "month", year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1, day: 1 };
}

/** A year, or the decade or century that begins with it. */
export function yearPoint(year: number, grain: Grain = "year"): Point {
  return { grain, year, month: 1, day: 1 };
}

/** A season (1 spring), quarter or half of a year, with its first month. */
export function codePoint(grain: "season" | "quarter" | "half", year: number, nth: number): Point {
  const first = { season: 20, quarter: 32, half: 39 }[grain];
  const month = grain === "season" ? nth * 3 : (nth - 1) * (grain === "half" ? 6 : 3) + 1;
  return { grain, year, month, day: 1, code: first + nth };
}

/** Days since 1970 of a date's first day. */
export function dayNumber({ year, month, day }: Point): number {
  return daysFromCivil(year, month, day);
}

/** The day of a number of days since 1970. */
export function dayOf(days: number, grain: Grain = "day"): Point {
  const { year, month, day } = civilOf(days * dayLength);
  return { grain, year, month, day };
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(point: Point): number {
  return ((((dayNumber(point) + 3) % 7) + 7) % 7) + 1;
}

/** Whether a date is as fine as a grain, or finer. */
export function isAtLeast({ grain }: Point, as: Grain): boolean {
  return grains.indexOf(grain) <= grains.indexOf(as);
}

/** The month that has the middle of a date: what "later in that month" is compared with. */
export function startOf(point: Point): number {
  return instantOf(point.year, point.month, point.day);
}
