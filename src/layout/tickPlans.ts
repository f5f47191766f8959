import type { Locale } from "../time/locale.js";
import { elapsedPlans } from "./elapsedPlans.js";
import type { TickPlan } from "./tickPlan.js";
import type { TimeScale } from "./timeScale.js";
import { timePlans } from "./timePlans.js";

/** The ways to mark the axis of a scale, the finest first; ticks are at least `least` pixels apart. */
export function tickPlans(scale: TimeScale, locale: Locale | undefined, least: number): Iterable<TickPlan> {
  const { measure } = scale.warp;
  switch (measure.kind) {
    case "relative":
      return elapsedPlans(scale, locale, least);
    default:
      return timePlans(scale, locale, least);
  }
}
