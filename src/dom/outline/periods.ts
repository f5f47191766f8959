import { civilOf, instantOf } from "../../time/calendar.js";
import { printCivil, printYear, type DatePrecision } from "../../time/printEdtf.js";
import type { Extent, Instant } from "../../time/when.js";

/** A stretch of the calendar: years of a round number, a month, a day, and so on down to the second. */
export interface Period extends Extent {
  readonly edtf: string;
}

/** More periods than this are not told one by one: a day has hours, a month days, a year months, an hour ten minutes. */
const most = 32;

const day = 86_400_000;
const year = 365.2425 * day;

/** A way to cut time: the number of the piece that an instant lies in, where a piece begins, and how one is written. */
interface Unit {
  /** About how long a piece is, in milliseconds. */
  readonly length: number;
  readonly numberOf: (instant: Instant) => number;
  readonly startOf: (number: number) => Instant;
  readonly write: (period: Extent) => string;
}

/** From the shortest to the longest. */
function units(): readonly Unit[] {
  const clock = [
    [1000, "second"],
    [10_000, "second"],
    [60_000, "minute"],
    [600_000, "minute"],
    [3_600_000, "hour"],
    [day, "day"],
  ] as const;
  const month: Unit = {
    length: year / 12,
    numberOf: (instant) => civilOf(instant).year * 12 + civilOf(instant).month - 1,
    startOf: (number) => instantOf(Math.floor(number / 12), number - Math.floor(number / 12) * 12 + 1),
    write: ({ start, end }) => between(start, end, "month"),
  };
  const counted = Array.from({ length: 10 }, (_, zeros) => years(10 ** zeros));
  return [...clock.map(([length, precision]) => fixed(length, precision)), month, ...counted];
}

function fixed(length: number, precision: DatePrecision): Unit {
  return {
    length,
    numberOf: (instant) => Math.floor(instant / length),
    startOf: (number) => number * length,
    write: ({ start, end }) => between(start, end, precision),
  };
}

function years(count: number): Unit {
  return {
    length: count * year,
    numberOf: (instant) => Math.floor(civilOf(instant).year / count),
    startOf: (number) => instantOf(number * count),
    write: ({ start }) => {
      const first = civilOf(start).year;
      if (count === 1) return printYear(first);
      // Elsewhere the decade of the digits is another one, or none: the 40s before Christ begin in 49.
      if (count === 10 && first >= 1000 && first < 9999) return `${printYear(first).slice(0, -1)}X`;
      return `${printYear(first)}/${printYear(first + count - 1)}`;
    },
  };
}

/** From the first to the last unit of an extent, or the only one. */
function between(start: Instant, end: Instant, precision: DatePrecision): string {
  const [first, last] = [start, end - 1].map((instant) => printCivil(civilOf(instant), precision));
  return first === last ? String(first) : `${String(first)}/${String(last)}`;
}

/**
 * The periods that an extent is told in, in order of time: the shortest of which it has no more than some thirty. The first and the
 * last may reach out of it. A period has several of its own in turn, down to the second.
 *
 * @example
 * const { start, end } = { start: Date.UTC(1850, 0), end: Date.UTC(1880, 0) };
 * periodsIn({ start, end }).length; // 30
 */
export function periodsIn(extent: Extent): readonly Period[] {
  const length = extent.end - extent.start;
  const unit = units().find((each) => length / each.length <= most) ?? years(1e10);
  const [first, last] = [unit.numberOf(extent.start), unit.numberOf(Math.max(extent.start, Math.ceil(extent.end) - 1))];
  return Array.from({ length: last - first + 1 }, (_, place) => {
    const period = { start: unit.startOf(first + place), end: unit.startOf(first + place + 1) };
    return { ...period, edtf: unit.write(period) };
  });
}
