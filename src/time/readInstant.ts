import { TimelineError, shown } from "../errors.js";
import { civilOf, dateReach } from "./calendar.js";
import { momentWhen, statedBound } from "./makeWhen.js";
import { printCivil, printInstant, type DatePrecision } from "./printEdtf.js";
import { scanEdtf } from "./scanEdtf.js";
import type { When } from "./when.js";

/** The instant of a `Date`, or the calendar unit in UTC that it lies in. Parts of a millisecond are left out. */
export function readInstant(value: number, precision: DatePrecision): When {
  if (Number.isNaN(value) || Math.abs(value) > dateReach) {
    throw new TimelineError(
      "invalid-number",
      `invalid date: ${shown(value)}; expected milliseconds from ${String(-dateReach)} to ${String(dateReach)}`,
    );
  }
  const instant = Math.floor(value) + 0;
  if (precision === "instant") {
    return momentWhen(printInstant(instant), statedBound(instant, instant + 1, "instant", false, false), null);
  }
  const hasClock = precision === "second" || precision === "minute" || precision === "hour";
  return scanEdtf(printCivil(civilOf(instant), precision) + (hasClock ? "Z" : ""), undefined);
}
