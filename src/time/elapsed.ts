import { dayLength } from "./calendar.js";
import type { Locale } from "./locale.js";
import { sayDuration, type DurationUnit } from "./sayDuration.js";
import type { Extent } from "./when.js";

/** How far apart the ticks of elapsed time are. */
export interface ElapsedLevel {
  readonly unit: DurationUnit;
  /** Every how many units. */
  readonly step: number;
  /** Milliseconds from tick to tick. */
  readonly length: number;
}

/** Of an average length where the calendar's own differ: a year has 365.2425 days. */
export const durationLengths: Readonly<Record<DurationUnit, number>> = {
  xSeconds: 1000,
  xMinutes: 60_000,
  xHours: 3_600_000,
  xDays: dayLength,
  xMonths: (dayLength * 146_097) / 4800,
  xYears: (dayLength * 146_097) / 400,
};

const steps: readonly (readonly [DurationUnit, readonly number[]])[] = [
  ["xSeconds", [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 5, 15, 30]],
  ["xMinutes", [1, 5, 15, 30]],
  ["xHours", [1, 3, 6, 12]],
  ["xDays", [1, 2, 5, 10]],
  ["xMonths", [1, 3, 6]],
  [
    "xYears",
    /* @__PURE__ */ [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((power) => [10 ** power, 2 * 10 ** power, 5 * 10 ** power]),
  ],
  ["xYears", [1e10]],
];

/** Every level there is, fine to coarse: from a millisecond to ten billion years. */
export const elapsedLevels: readonly ElapsedLevel[] = /* @__PURE__ */ steps.flatMap(([unit, list]) =>
  list.map((step) => ({ unit, step, length: step * durationLengths[unit] })),
);

/** A hair, for quotients that differ from whole numbers in their last digits. */
const hair = 1e-9;

/** The ticks of a level from 0 on in an extent of elapsed time, ascending. Errors: none; the extent is finite. */
export function elapsedTicks({ start, end }: Extent, { length }: ElapsedLevel): number[] {
  const first = Math.max(0, Math.ceil(start / length - hair));
  const last = Math.floor(end / length + hair);
  const ticks: number[] = [];
  for (let index = first; index <= last; index++) ticks.push(index * length);
  return ticks;
}

/** The units that the ticks of a level are said in: the first in which a tick is whole. */
const saidIn: Readonly<Record<DurationUnit, readonly DurationUnit[]>> = {
  xSeconds: ["xDays", "xHours", "xMinutes", "xSeconds"],
  xMinutes: ["xDays", "xHours", "xMinutes"],
  xHours: ["xDays", "xHours"],
  xDays: ["xDays"],
  xMonths: ["xYears", "xMonths"],
  xYears: ["xYears"],
};

/**
 * A tick of elapsed time in words; no two ticks of a level read the same.
 *
 * @example
 * formatElapsed(5400000, { unit: "xMinutes", step: 30, length: 1800000 }); // "90 minutes"
 * formatElapsed(7200000, { unit: "xMinutes", step: 30, length: 1800000 }); // "2 hours"
 */
export function formatElapsed(
  elapsed: number,
  { unit, step, length }: ElapsedLevel,
  { locale }: { readonly locale?: Locale | undefined } = {},
): string {
  if (elapsed === 0) return "0";
  const steps = Math.round(elapsed / length);
  for (const larger of saidIn[unit]) {
    const count = (steps * length) / durationLengths[larger];
    if (larger !== unit && Math.abs(count - Math.round(count)) < hair) {
      return sayDuration(Math.round(count), larger, { locale, style: "short" });
    }
  }
  return sayDuration(Number((steps * step).toFixed(3)), unit, { locale, style: "short" });
}
