import type { TickOptions } from "../time/formatTick.js";
import type { Locale } from "../time/locale.js";
import type { Instant } from "../time/when.js";

/** The first of January of AD 1. */
const firstYear = -62_135_596_800_000;

/** How the ticks of an axis are written: with eras where any of them lies before Christ. */
export function tickOptions(instants: readonly (readonly Instant[])[], locale: Locale | undefined): TickOptions {
  return { locale, eras: instants.some((list) => list.some((instant) => instant < firstYear)) };
}
