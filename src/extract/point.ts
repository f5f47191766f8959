import { civilOfDays, daysFromCivil, daysInMonth } from "../time/calendar.js";
import type { Part } from "../time/makeWhen.js";

/** How many days or months a date spans, by how fine it is; the finest first. */
const spans = {
  day: [1, 0],
  weekend: [2, 0],
  week: [7, 0],
  month: [0, 1],
  quarter: [0, 3],
  season: [0, 3],
  half: [0, 6],
  year: [0, 12],
  decade: [0, 120],
  century: [0, 1200],
} as const;

/** How fine a date is. */
export type Grain = keyof typeof spans;

/** How fine a date is: in order, the finest first. */
export const grains = Object.keys(spans) as readonly Grain[];

/** A date as far as it is known: what is finer than its grain is 1, and means nothing. */
export interface Point {
  readonly grain: Grain;
  /** Astronomical; of a decade or century, its first. */
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly part?: Part;
  readonly approximate?: boolean;
}

/** How many days a date spans; 0 for what spans months. */
export function daysIn({ grain }: Point): number {
  return spans[grain][0];
}

/** How many months a date spans, at least one. */
export function monthsIn({ grain }: Point): number {
  return spans[grain][1] || 1;
}

/** A date of the calendar; null if no calendar has it. */
export function dayPoint(year: number, month: number, day: number): Point | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? { grain: "day", year, month, day }
    : null;
}

/** The month, quarter, half, year, decade or century that holds a month, moved by so many; the month may run over. */
export function pointAt(grain: Grain, year: number, month: number, count = 0): Point {
  const length = spans[grain][1];
  const months = (Math.floor((year * 12 + month - 1) / length) + count) * length;
  return { grain, year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1, day: 1 };
}

/** A year, or the decade or century that begins with it. */
export function yearPoint(year: number, grain: Grain = "year"): Point {
  return { grain, year, month: 1, day: 1 };
}

/** A season of a year, with its first month; 1 is spring. */
export function seasonPoint(year: number, season: number): Point {
  return { grain: "season", year, month: season * 3, day: 1 };
}

/** Days since 1970 of a date's first day. */
export function dayNumber({ year, month, day }: Point): number {
  return daysFromCivil(year, month, day);
}

/** The day of a number of days since 1970. */
export function dayOf(days: number, grain: Grain = "day"): Point {
  return { grain, ...civilOfDays(days) };
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(point: Point): number {
  return ((((dayNumber(point) + 3) % 7) + 7) % 7) + 1;
}

/** Whether a date is as fine as a grain, or finer. */
export function isAtLeast({ grain }: Point, as: Grain): boolean {
  return grains.indexOf(grain) <= grains.indexOf(as);
}
