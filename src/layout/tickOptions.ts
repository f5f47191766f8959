import { civilOf } from "../time/calendar.js";
import type { TickOptions } from "../time/formatTick.js";
import type { Locale } from "../time/locale.js";
import { parentLevel, type TickLevel } from "../time/ticks.js";
import type { Instant } from "../time/when.js";

/** The first of January of AD 1, and of AD 100. */
const firstYear = -62_135_596_800_000;
const hundredth = -59_011_459_200_000;

/**
 * How each tick of an axis is written: years before Christ say so, and of those after Christ the first does where the two meet, or
 * where it is below 100. Beside a month every year does.
 */
export function tickOptions(
  instants: readonly (readonly Instant[])[],
  level: TickLevel,
  locale: Locale | undefined,
): (instant: Instant) => TickOptions {
  const meet = instants.some((list) => list.some((instant) => instant < firstYear));
  const parent = parentLevel(level);
  if (parent && parent.unit !== "year") return () => ({ locale, ...(meet ? { eras: true } : {}) });
  const first = instants.flatMap((list) => list.find((instant) => instant >= firstYear) ?? [])[0] ?? firstYear;
  const firstAfter = civilOf(first).year;
  return (instant) => {
    if (!meet && instant >= hundredth) return { locale };
    return { locale, eras: civilOf(instant).year === firstAfter };
  };
}
