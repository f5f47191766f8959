import type { Locale } from "../time/locale.js";
import { elapsedPlans } from "./elapsedPlans.js";
import { logPlans } from "./logPlans.js";
import { sequencePlans } from "./sequencePlans.js";
import type { TickPlan } from "./tickPlan.js";
import type { TimeScale } from "./timeScale.js";
import { timePlans } from "./timePlans.js";

/** The ways to mark the axis of a scale, the finest first; ticks are at least `least` pixels apart, their words `brief` or in full. */
export function tickPlans(
  scale: TimeScale,
  locale: Locale | undefined,
  least: number,
  brief: boolean,
): Iterable<TickPlan> {
  const { measure } = scale.warp;
  switch (measure.kind) {
    case "relative":
      return elapsedPlans(scale, locale, least);
    case "log":
      return logPlans(scale, measure, locale, least, brief);
    case "sequence":
      return sequencePlans(scale, measure, locale, least);
    case "time":
      return timePlans(scale, locale, least);
  }
}
