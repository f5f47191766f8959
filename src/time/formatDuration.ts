import { shown, TimelineError } from "../errors.js";
import { civilOf, dayLength } from "./calendar.js";
import { defaultLocale, type Locale } from "./locale.js";
import { sayDuration, type DurationUnit } from "./sayDuration.js";
import type { Extent } from "./when.js";

interface Duration {
  readonly unit: DurationUnit;
  readonly count: number;
}

const monthLength = (dayLength * 146_097) / 4800;

const years = { unit: "xYears", length: 12 * monthLength, below: Infinity } as const;

/** Each unit up to where the next is easier to grasp. */
const units: readonly { readonly unit: DurationUnit; readonly length: number; readonly below: number }[] = [
  { unit: "xSeconds", length: 1000, below: 120_000 },
  { unit: "xMinutes", length: 60_000, below: 120 * 60_000 },
  { unit: "xHours", length: 3_600_000, below: 2 * dayLength },
  { unit: "xDays", length: dayLength, below: 60 * dayLength },
  { unit: "xMonths", length: monthLength, below: 36 * monthLength },
  years,
];

/**
 * The length of an extent in words, in one unit: exact where it is a whole number of days, months or years, else
 * rounded to two digits, months to halves.
 *
 * Errors: throws TimelineError `invalid-extent` if an end is not finite or the extent ends before it starts.
 *
 * @example
 * formatDuration({ start: Date.UTC(2015, 0, 1), end: Date.UTC(2016, 8, 1) }); // "20 months"
 * formatDuration({ start: Date.UTC(2014, 0, 1), end: Date.UTC(2017, 0, 1) }); // "3 years"
 */
export function formatDuration(
  extent: Extent,
  { locale = defaultLocale }: { readonly locale?: Locale | undefined } = {},
): string {
  const { start, end } = extent;
  if (!(end >= start) || !Number.isFinite(start) || !Number.isFinite(end)) {
    const found = `${shown(start)} to ${shown(end)}`;
    throw new TimelineError(
      "invalid-extent",
      `invalid extent: ${found}; expected finite instants, the end not before the start`,
    );
  }
  const { unit, count } = exactDuration(extent) ?? roundedDuration(end - start);
  return sayDuration(count, unit, { locale });
}

const clockParts = ["day", "hour", "minute", "second", "millisecond"] as const;

/** Whole years, less than three years of whole months, or days, hours, minutes or seconds up to where they end. */
function exactDuration({ start, end }: Extent): Duration | null {
  const a = civilOf(start);
  const b = civilOf(end);
  const months = (b.year - a.year) * 12 + b.month - a.month;
  const sameDay = clockParts.every((part) => a[part] === b[part]);
  if (sameDay && months > 0 && months % 12 === 0) return { unit: "xYears", count: months / 12 };
  if (sameDay && months > 0 && months < 36) return { unit: "xMonths", count: months };
  for (const { unit, length, below } of units.slice(0, 4).reverse()) {
    const count = (end - start) / length;
    if (count > 0 && Number.isInteger(count) && end - start < below) return { unit, count };
  }
  return null;
}

function roundedDuration(duration: number): Duration {
  const { unit, length } = units.find(({ below }) => duration < below) ?? years;
  const count = Number((duration / length).toPrecision(2));
  return { unit, count: unit === "xMonths" ? Math.round(2 * count) / 2 : count };
}
