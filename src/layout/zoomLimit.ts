import { dayLength } from "../time/calendar.js";
import { finerOf } from "../time/precision.js";
import type { Precision } from "../time/when.js";
import type { TimeScale } from "./timeScale.js";
import type { Unit } from "./units.js";

/** What a window shows at least, in milliseconds, where this is the finest unit that any date states. */
const leastWindows: Readonly<Record<Precision, number>> = {
  instant: 10,
  second: 40,
  minute: 2500,
  hour: 150_000,
  day: 3_600_000,
  week: dayLength / 4,
  month: dayLength,
  quarter: 3 * dayLength,
  season: 3 * dayLength,
  quadrimester: 4 * dayLength,
  semester: 6 * dayLength,
  year: 15 * dayLength,
  decade: 150 * dayLength,
  century: 1500 * dayLength,
  millennium: 15_000 * dayLength,
  kiloyear: 15_000 * dayLength,
  megayear: 15e6 * dayLength,
  gigayear: 15e9 * dayLength,
};

/** Instants far from 1970 have fewer digits: a window shows at least this share of the distance. */
const leastShare = 1e-11;
/** Steps of a sequence that a window shows at least, and the share of a logarithmic scale. */
const leastSteps = 0.5;
const leastOfLog = 1e-5;

/** The finest unit that any date states. */
export function finestOf(units: readonly Unit[]): Precision | null {
  let finest: Precision | null = null;
  for (const { when } of units) finest = finerOf(finest, when.precision);
  return finest;
}

/** Pixels a unit of the scale's own coordinate at most: so far as zooming shows more of what is stated. */
export function mostRate(scale: TimeScale, finest: Precision | null): number {
  const { warp, domain, left, right, rate } = scale;
  const { kind } = warp.measure;
  const width = right - left;
  const whole = warp.u(domain.end) - warp.u(domain.start);
  if (kind === "sequence") return Math.max(rate, width / leastSteps);
  if (kind === "log") return Math.max(rate, width / (whole * leastOfLog));
  const furthest = Math.max(Math.abs(domain.start), Math.abs(domain.end));
  return Math.max(rate, width / Math.max(leastWindows[finest ?? "day"], furthest * leastShare));
}
