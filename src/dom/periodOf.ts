import { civilOf } from "../time/calendar.js";
import type { Instant } from "../time/when.js";

const day = 86_400_000;
const year = 365.2425 * day;
/** Units below the month in milliseconds, the longest first. */
const units = [day, 3_600_000, 60_000, 1000];
/** How many periods of a view a reader leafs through at least. */
const least = 4;

/**
 * A way to number periods that are of use where so much time is in view: centuries of a thousand years, decades of a hundred,
 * months of three years, hours of a day. Later periods have higher numbers.
 *
 * @example
 * const decadeOf = periodsOf(100 * 365.2425 * 86_400_000);
 * decadeOf(Date.UTC(1999, 11)) < decadeOf(Date.UTC(2000, 0)); // true
 */
export function periodsOf(length: number): (instant: Instant) => number {
  const most = length / least;
  if (most >= year) {
    const years = 10 ** Math.floor(Math.log10(most / year));
    return finiteOnly((instant) => Math.floor(civilOf(instant).year / years));
  }
  if (most >= 28 * day) return finiteOnly((instant) => civilOf(instant).year * 12 + civilOf(instant).month);
  const unit = units.find((each) => each <= most) ?? 1;
  return finiteOnly((instant) => Math.floor(instant / unit));
}

/** What has no beginning stays before all else, what has no date after all. */
function finiteOnly(periodOf: (instant: Instant) => number): (instant: Instant) => number {
  return (instant) => (Number.isFinite(instant) ? periodOf(instant) : instant);
}
