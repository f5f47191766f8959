import { formatParentTick, formatTick } from "../time/formatTick.js";
import type { Locale } from "../time/locale.js";
import { parentLevel, tickLevels, ticksIn, type TickLevel } from "../time/ticks.js";
import type { TickPlan } from "./tickPlan.js";
import { tickOptions } from "./tickOptions.js";
import type { TimeScale } from "./timeScale.js";

/** Ticks of the calendar: in two tiers up to months over years, years in one. */
export function* timePlans(scale: TimeScale, locale: Locale | undefined, least: number): Generator<TickPlan> {
  const rate = pixelsPerInstant(scale);
  const finest = tickLevels.findIndex(({ length }) => length * rate >= least);
  for (const level of finest < 0 ? tickLevels.slice(-1) : tickLevels.slice(finest)) yield planOf(level, scale, locale);
}

/** Pixels per millisecond: on average, where the scale is uneven. */
function pixelsPerInstant({ warp, rate, left, right, domain }: TimeScale): number {
  return warp.measure.kind === "time" ? rate : (right - left) / (domain.end - domain.start);
}

function planOf(level: TickLevel, scale: TimeScale, locale: Locale | undefined): TickPlan {
  const { segments } = scale;
  const instants = segments.map((segment) => ticksIn(segment, level));
  const options = tickOptions(instants, locale);
  const parent = parentLevel(level);
  const grid = parent ? segments.flatMap((segment) => ticksIn(segment, parent)) : yearGrid(level, scale);
  const begins = new Set(parent ? grid : []);
  return {
    ticks: instants.map((list) =>
      list.map((instant) => ({
        instant,
        text: formatTick(instant, level, options),
        period: (style) => (parent ? formatParentTick(instant, level, { ...options, style }) : ""),
        begins: begins.has(instant),
      })),
    ),
    tiers: parent !== null,
    grid,
    alike: false,
    sparse: false,
    bare: [],
  };
}

/** Pixels between grid lines at least. */
const leastGridGap = 60;

/** Grid lines at every tick of years where these stand well apart, else at every fifth or so. */
function yearGrid(level: TickLevel, scale: TimeScale): number[] {
  const wide = level.length * pixelsPerInstant(scale) >= leastGridGap;
  const lines = wide
    ? level
    : (tickLevels.find(({ unit, step }) => unit === "year" && step >= 5 * level.step) ?? level);
  return scale.segments.flatMap((segment) => ticksIn(segment, lines));
}
