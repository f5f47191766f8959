import { shown, TimelineError } from "../errors.js";
import { civilOf, dayLength, daysInMonth, instantOf } from "./calendar.js";
import { isoWeekOf, isoYearStart, mondayOfWeek, weeksIn } from "./isoWeek.js";
import type { Extent, Instant } from "./when.js";

/** How far apart the ticks of an axis are. */
export interface TickLevel {
  readonly unit: "millisecond" | "second" | "minute" | "hour" | "day" | "week" | "month" | "quarter" | "year";
  /** Every how many units. */
  readonly step: number;
  /** Milliseconds from tick to tick, typically; two ticks never stand nearer than 0.8 of it. */
  readonly length: number;
}

const unitLength: Readonly<Record<TickLevel["unit"], number>> = {
  millisecond: 1,
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: dayLength,
  week: 7 * dayLength,
  month: (dayLength * 146_097) / 4800,
  quarter: (dayLength * 146_097) / 1600,
  year: (dayLength * 146_097) / 400,
};

const steps: readonly (readonly [TickLevel["unit"], readonly number[]])[] = [
  ["millisecond", [1, 2, 5, 10, 20, 50, 100, 200, 500]],
  ["second", [1, 5, 15, 30]],
  ["minute", [1, 5, 15, 30]],
  ["hour", [1, 3, 6, 12]],
  ["day", [1, 2, 7]],
  ["month", [1, 3, 6]],
  [
    "year",
    /* @__PURE__ */ [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((power) => [10 ** power, 2 * 10 ** power, 5 * 10 ** power]),
  ],
  ["year", [1e10]],
];

const level = (unit: TickLevel["unit"], step: number): TickLevel => ({ unit, step, length: step * unitLength[unit] });

/** Every level of an axis that chooses by itself, fine to coarse: from a millisecond to ten billion years. */
export const tickLevels: readonly TickLevel[] = /* @__PURE__ */ steps.flatMap(([unit, list]) =>
  list.map((step) => level(unit, step)),
);

/** The levels of an axis in weeks, or in quarters, fine to coarse; beyond them it chooses by itself. */
export const requestedLevels: Readonly<Record<"week" | "quarter", readonly TickLevel[]>> = {
  week: /* @__PURE__ */ [1, 2, 4].map((step) => level("week", step)),
  quarter: [/* @__PURE__ */ level("quarter", 1)],
};

/**
 * The level of the upper tier above a level: years over months and quarters, months over days and weeks, days over hours; null
 * above years.
 *
 * Ticks under one parent all read differently, and there are at least two of them: half seconds stand in their minute
 * and half minutes in their day, since a parent for every other tick would have no room for its words.
 *
 * @example
 * parentLevel({ unit: "day", step: 7, length: 604800000 })?.unit; // "month"
 */
export function parentLevel({ unit, step }: TickLevel): TickLevel | null {
  switch (unit) {
    case "millisecond":
      return level(step < 100 ? "second" : "minute", 1);
    case "second":
      return level(step < 15 ? "minute" : "day", 1);
    case "minute":
    case "hour":
      return level("day", 1);
    case "day":
      return level("month", 1);
    case "week":
      return level(step < 4 ? "month" : "year", 1);
    case "month":
    case "quarter":
      return level("year", 1);
    case "year":
      return null;
  }
}

const maximum = 1000;

/**
 * The ticks of a level in an extent, both ends included, ascending; none if the extent ends before it starts.
 *
 * Days start again with each month (1, 8, 15, 22), and one that would stand too near the next month is left out; so do weeks with
 * each ISO year.
 * Years are round in their own era: 1000 BC, 500 BC, AD 1, AD 500; there is no year 0.
 * Errors: throws TimelineError `invalid-extent` if an end is not finite, `too-many-ticks` beyond 1,000.
 *
 * @example
 * ticksIn({ start: 0, end: 1800000 }, { unit: "minute", step: 15, length: 900000 }); // [0, 900000, 1800000]
 */
export function ticksIn({ start, end }: Extent, level: TickLevel): Instant[] {
  if (!Number.isFinite(start) || !Number.isFinite(end)) {
    throw new TimelineError(
      "invalid-extent",
      `invalid extent: ${shown(start)} to ${shown(end)}; expected finite instants`,
    );
  }
  const ticks: Instant[] = [];
  if (end < start) return ticks;
  if ((end - start) / level.length > 1.3 * maximum) throw tooMany(level);
  let tick = floorTo(start, level);
  if (tick < start) tick = nextTick(tick, level);
  for (; tick <= end; tick = nextTick(tick, level)) {
    if (ticks.length === maximum) throw tooMany(level);
    ticks.push(tick);
  }
  return ticks;
}

function tooMany({ unit, step }: TickLevel): TimelineError {
  return new TimelineError(
    "too-many-ticks",
    `invalid tick level: ${shown(`${String(step)} ${unit}`)}; expected at most ${String(maximum)} ticks in the extent`,
  );
}

/**
 * The latest tick of a level at or before an instant.
 *
 * @example
 * floorTo(Date.UTC(2017, 1, 16), { unit: "day", step: 7, length: 604800000 }) === Date.UTC(2017, 1, 15); // true
 */
export function floorTo(instant: Instant, { unit, step, length }: TickLevel): Instant {
  if (unit === "week") return floorToWeek(instant, step);
  if (unit !== "day" && unit !== "month" && unit !== "quarter" && unit !== "year") {
    return floorToMultiple(instant, length);
  }
  const { year, month, day } = civilOf(floorToMultiple(instant, dayLength));
  if (unit === "year") return instantOf(floorYear(year, step));
  if (unit !== "day") return instantOf(year, month - ((month - 1) % monthsOf(unit, step)));
  const last = Math.floor((daysInMonth(year, month) - step) / step) * step + 1;
  return instantOf(year, month, Math.max(1, Math.min(day - ((day - 1) % step), last)));
}

/** The tick after a tick. */
function nextTick(tick: Instant, { unit, step, length }: TickLevel): Instant {
  switch (unit) {
    case "year":
      return instantOf(nextYear(civilOf(tick).year, step));
    case "week":
      return nextWeek(tick, step);
    case "month":
    case "quarter":
    case "day": {
      const { year, month, day } = civilOf(tick);
      if (unit !== "day") return instantOf(year, month + monthsOf(unit, step));
      return day + 2 * step > daysInMonth(year, month) + 1
        ? instantOf(year, month + 1)
        : instantOf(year, month, day + step);
    }
    default: {
      const next = (Math.round(tick / length) + 1) * length;
      // Far out, doubles lie a minute apart: the next tick is the next one that can be told from this one.
      return next > tick ? next : tick + 2 ** Math.max(0, Math.ceil(Math.log2(Math.abs(tick))) - 52);
    }
  }
}

function monthsOf(unit: "month" | "quarter", step: number): number {
  return unit === "quarter" ? 3 * step : step;
}

function floorToWeek(instant: Instant, step: number): Instant {
  const { year, week } = isoWeekOf(instant);
  const steps = Math.min(Math.floor((week - 1) / step), lastSteps(year, step));
  return mondayOfWeek({ year, week: 1 + steps * step });
}

function nextWeek(tick: Instant, step: number): Instant {
  const { year, week } = isoWeekOf(tick);
  const steps = Math.round((week - 1) / step) + 1;
  return steps > lastSteps(year, step) ? isoYearStart(year + 1) : mondayOfWeek({ year, week: 1 + steps * step });
}

/** How many steps after its first week the last tick of an ISO year stands: not too near the next year. */
function lastSteps(year: number, step: number): number {
  return Math.floor((weeksIn(year) - step * 0.8) / step);
}

/** The latest multiple at or before an instant, also where doubles no longer hold every multiple. */
function floorToMultiple(instant: Instant, length: number): Instant {
  const count = Math.floor(instant / length);
  const next = (count + 1) * length;
  const tick = next <= instant ? next : count * length || 0;
  return tick <= instant ? tick : tick - length;
}

/** The latest tick year at or before a year; years are astronomical. */
function floorYear(year: number, step: number): number {
  if (step === 1) return year;
  if (year >= step) return year - (year % step);
  if (year >= 1 && step > 2) return 1;
  return 1 - Math.max(1, Math.ceil((1 - year) / step)) * step;
}

/** Between 2 BC and AD 2 there is no room for AD 1. */
function nextYear(year: number, step: number): number {
  if (step === 1) return year + 1;
  if (year === 1) return step;
  if (year === 1 - step) return step > 2 ? 1 : 2;
  return year + step;
}
