import { durationLengths, elapsedLevels, elapsedTicks, formatElapsed, type ElapsedLevel } from "../time/elapsed.js";
import type { Locale } from "../time/locale.js";
import type { DurationUnit } from "../time/sayDuration.js";
import type { TickPlan } from "./tickPlan.js";
import type { TimeScale } from "./timeScale.js";

/** Ticks of elapsed time: from 0 on, in one tier. */
export function* elapsedPlans(scale: TimeScale, locale: Locale | undefined, least: number): Generator<TickPlan> {
  const finest = elapsedLevels.findIndex(({ length }) => length * scale.rate >= least);
  const levels = finest < 0 ? elapsedLevels.slice(-1) : elapsedLevels.slice(finest);
  for (const [index, level] of levels.entries()) {
    const next = levels[index + 1];
    if (next && isClumsy(level, scale.domain.end) && lengthOf(scale) >= enough * next.length) continue;
    yield planOf(level, scale, locale);
  }
}

/** So many steps of a coarser level show as much as a finer one in clumsy words. */
const enough = 4;
/** Of the next larger unit: "36 hours" reads well, "84 hours" does not. */
const plainUpTo = 3;

function lengthOf({ domain }: TimeScale): number {
  return domain.end - domain.start;
}

/** Whether ticks are said in a unit of which there are too many by the end. */
function isClumsy({ unit, length }: ElapsedLevel, end: number): boolean {
  const larger = largerUnit[unit];
  return larger !== null && length % durationLengths[larger] !== 0 && end > plainUpTo * durationLengths[larger];
}

const largerUnit: Readonly<Record<DurationUnit, DurationUnit | null>> = {
  xSeconds: "xMinutes",
  xMinutes: "xHours",
  xHours: "xDays",
  xDays: null,
  xMonths: "xYears",
  xYears: null,
};

function planOf(level: ElapsedLevel, { segments }: TimeScale, locale: Locale | undefined): TickPlan {
  const instants = segments.map((segment) => elapsedTicks(segment, level));
  return {
    ticks: instants.map((list) =>
      list.map((instant) => ({
        instant,
        text: formatElapsed(instant, level, { locale }),
        period: () => "",
        begins: false,
      })),
    ),
    tiers: false,
    grid: instants.flat(),
    alike: false,
    sparse: false,
    stretches: { ticks: false, periods: false },
    bare: [],
  };
}
