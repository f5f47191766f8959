import { durationLengths } from "./elapsed.js";
import { sayDuration, type DurationStyle, type DurationUnit } from "./sayDuration.js";
import { voiceOf } from "./voice.js";

/** A round length of time, as far from a date. */
export interface RoundDistance {
  readonly unit: DurationUnit;
  readonly count: number;
  /** Milliseconds; of months and years, on average. */
  readonly length: number;
}

type Ladder = readonly (readonly [DurationUnit, readonly number[]])[];

const powers = (step: number): number[] => {
  const all: number[] = [];
  for (let power = 0; power <= 10; power += step) all.push(10 ** power);
  return all;
};

/** Round distances, dense to sparse: by 1, 2 and 5; by tens; by hundreds; by thousands. */
const ladders: readonly Ladder[] = [
  [
    ["xSeconds", [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20]],
    ["xMinutes", [1, 2, 5, 10, 20]],
    ["xHours", [1, 2, 5, 10]],
    ["xDays", [1, 2, 5, 10]],
    ["xMonths", [1, 2, 6]],
    ["xYears", /* @__PURE__ */ powers(1).flatMap((power) => [power, 2 * power, 5 * power])],
  ],
  [
    ["xSeconds", [0.001, 0.01, 0.1, 1, 10]],
    ["xMinutes", [1, 10]],
    ["xHours", [1]],
    ["xDays", [1]],
    ["xMonths", [1]],
    ["xYears", /* @__PURE__ */ powers(1)],
  ],
  [
    ["xSeconds", [0.001, 0.1, 1]],
    ["xMinutes", [1]],
    ["xHours", [1]],
    ["xDays", [1]],
    ["xYears", /* @__PURE__ */ powers(2)],
  ],
  [
    ["xSeconds", [0.001, 1]],
    ["xHours", [1]],
    ["xDays", [1]],
    ["xYears", /* @__PURE__ */ powers(3)],
  ],
];

/** Lists of round distances, each from near to far; the densest first. */
export const roundDistances: readonly (readonly RoundDistance[])[] = /* @__PURE__ */ ladders.map((ladder) =>
  ladder.flatMap(([unit, counts]) => counts.map((count) => ({ unit, count, length: count * durationLengths[unit] }))),
);

/** Which way a distance goes: from today, or before another date. */
export type Direction = "ago" | "fromNow" | "before";

/**
 * A distance from today, or from another date, in words; where we have none in the language, with a sign.
 *
 * @example
 * formatDistance({ unit: "xYears", count: 10, length: 0 }, "ago"); // "10 years ago"
 * formatDistance({ unit: "xYears", count: 1e6, length: 0 }, "before"); // "1 million years before"
 */
export function formatDistance({ unit, count }: RoundDistance, way: Direction, options: DurationStyle = {}): string {
  const duration = sayDuration(count, unit, options);
  const voice = voiceOf(options.locale);
  if (voice === null) return (way === "fromNow" ? "+" : "−") + duration;
  const { ago, fromNow, earlierBy: before } = voice.words;
  return { ago, fromNow, before }[way](duration);
}
