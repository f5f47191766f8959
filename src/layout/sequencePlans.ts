import { formatParentTick, formatTick } from "../time/formatTick.js";
import type { Locale } from "../time/locale.js";
import { rankOf } from "../time/precision.js";
import { parentLevel, tickLevels, type TickLevel } from "../time/ticks.js";
import type { Instant, Precision } from "../time/when.js";
import type { PlannedTick, TickPlan } from "./tickPlan.js";
import { tickOptions } from "./tickOptions.js";
import { timePlans } from "./timePlans.js";
import type { TimeScale } from "./timeScale.js";
import { firstWhere, type SequenceMeasure } from "./warp.js";

/** Pixels between ticks without words, and between grid lines. */
const leastBare = 4;
const leastGrid = 40;

/** How finely ticks are said, coarse to fine, and the coarsest precision of a date that may be said so. */
const levels: readonly { readonly level: TickLevel; readonly rank: number }[] = /* @__PURE__ */ (
  [
    ["year", "year"],
    ["month", "month"],
    ["day", "day"],
    ["minute", "hour"],
    ["second", "second"],
    ["millisecond", "instant"],
  ] as const
).map(([unit, precision]) => ({
  level: tickLevels.find((level) => level.unit === unit && level.step === 1) as TickLevel,
  rank: rankOf(precision satisfies Precision),
}));

/**
 * Ticks where the dates stand, none in between: said as finely as it takes to tell neighbours apart and as their dates are stated,
 * else more coarsely. In a window between two dates, where nothing is counted, ticks are those of the calendar.
 */
export function* sequencePlans(
  scale: TimeScale,
  measure: SequenceMeasure,
  locale: Locale | undefined,
  least: number,
): Generator<TickPlan> {
  const seen = stepsSeen(scale, measure, least);
  if (seen.length === 0) {
    yield* timePlans(scale, locale, least);
    return;
  }
  const bare = scale.rate >= leastBare ? stepsSeen(scale, measure, leastBare) : [];
  const plans = levels.map(({ level, rank }) => planOf(seen, level, rank, measure, locale));
  const most = Math.max(...plans.map(({ different }) => different));
  for (let index = plans.findIndex(({ different }) => different === most); index >= 0; index--) {
    const { level, ticks } = plans[index] as LevelPlan;
    const grid = ticks.filter(({ text }) => text !== "").map(({ instant }) => instant);
    const wide = scale.rate * strideOf(scale, least) >= leastGrid;
    yield {
      ticks: [ticks],
      tiers: level.unit !== "year",
      alike: true,
      grid: wide ? grid : [],
      sparse: index === 0,
      stretches: { ticks: false, periods: false },
      bare,
    };
  }
}

/** Every how many dates there may be a tick. */
function strideOf({ rate }: TimeScale, least: number): number {
  return Math.max(1, Math.ceil(least / rate));
}

/** The dates in view, every so many of them if they are crowded; always the same ones. */
function stepsSeen(scale: TimeScale, { instants }: SequenceMeasure, least: number): Instant[] {
  const { start, end } = scale.domain;
  const stride = strideOf(scale, least);
  const first = firstWhere(instants.length, (index) => (instants[index] as number) >= start);
  const seen: Instant[] = [];
  for (let index = Math.ceil(first / stride) * stride; index < instants.length; index += stride) {
    const instant = instants[index] as number;
    if (instant > end) break;
    seen.push(instant);
  }
  return seen;
}

interface LevelPlan {
  readonly level: TickLevel;
  readonly ticks: readonly PlannedTick[];
  /** How many of them read differently from the one before. */
  readonly different: number;
}

function planOf(
  seen: readonly Instant[],
  level: TickLevel,
  rank: number,
  { precisionOf, words }: SequenceMeasure,
  locale: Locale | undefined,
): LevelPlan {
  const optionsAt = tickOptions([seen], level, locale);
  const parent = parentLevel(level);
  const parentRank = parent ? (levels.find((other) => other.level.unit === parent.unit)?.rank ?? 0) : 0;
  const year = (levels[0] as (typeof levels)[number]).level;
  let before = "";
  let different = 0;
  const ticks = seen.map((instant): PlannedTick => {
    const own = rankOf(precisionOf(instant));
    const yearWords = words.get(instant) ?? formatTick(instant, year, optionsAt(instant));
    if (!parent) return { instant, text: yearWords, period: () => "", begins: false };
    const period = (style: "long" | "short") =>
      own > parentRank ? yearWords : formatParentTick(instant, level, { ...optionsAt(instant), style });
    return { instant, text: own > rank ? "" : formatTick(instant, level, optionsAt(instant)), period, begins: false };
  });
  const once = ticks.map((tick) => {
    const said = `${tick.period("short")}\n${tick.text}`;
    const repeated = said === before;
    before = said;
    if (!repeated) different++;
    return repeated ? { ...tick, text: "" } : tick;
  });
  return { level, ticks: once, different };
}
