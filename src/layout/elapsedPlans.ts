import { elapsedLevels, elapsedTicks, formatElapsed, type ElapsedLevel } from "../time/elapsed.js";
import type { Locale } from "../time/locale.js";
import type { TickPlan } from "./tickPlan.js";
import type { TimeScale } from "./timeScale.js";

/** Ticks of elapsed time: from 0 on, in one tier. */
export function* elapsedPlans(scale: TimeScale, locale: Locale | undefined, least: number): Generator<TickPlan> {
  const finest = elapsedLevels.findIndex(({ length }) => length * scale.rate >= least);
  for (const level of finest < 0 ? elapsedLevels.slice(-1) : elapsedLevels.slice(finest)) {
    yield planOf(level, scale, locale);
  }
}

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
