import type { Precision } from "./when.js";

/** Every precision, finest first. */
export const precisions: readonly Precision[] = [
  "instant",
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "quarter",
  "season",
  "quadrimester",
  "semester",
  "year",
  "decade",
  "century",
  "millennium",
  "kiloyear",
  "megayear",
  "gigayear",
];

const ranks: Readonly<Record<Precision, number>> = {
  instant: 0,
  second: 1,
  minute: 2,
  hour: 3,
  day: 4,
  week: 5,
  month: 6,
  quarter: 7,
  season: 8,
  quadrimester: 9,
  semester: 10,
  year: 11,
  decade: 12,
  century: 13,
  millennium: 14,
  kiloyear: 15,
  megayear: 16,
  gigayear: 17,
};

/** How coarse a precision is: 0 for an instant, 17 for a gigayear; in the order of {@link precisions}. */
export function rankOf(precision: Precision): number {
  return ranks[precision];
}

/** The finer of two precisions; null states nothing. */
export function finerOf<P extends Precision | null>(a: P, b: P): P {
  if (a === null || a === b) return b;
  if (b === null) return a;
  return ranks[a] <= ranks[b] ? a : b;
}

/**
 * The finest precision that claims no more than a step of so many years: of 100 years a century, of 10,000 a megayear.
 * A step of 1,000 years is a millennium in years of four digits and a kiloyear beyond.
 */
export function precisionOfYears(step: number, year: number): Precision {
  if (step <= 1) return "year";
  if (step <= 10) return "decade";
  if (step <= 100) return "century";
  if (step <= 1000) return Math.abs(year) < 10_000 ? "millennium" : "kiloyear";
  return step <= 1e6 ? "megayear" : "gigayear";
}
