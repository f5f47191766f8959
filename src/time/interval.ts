import { TimelineError, shown } from "../errors.js";
import { intervalWhen, missingBound } from "./makeWhen.js";
import { isReversed } from "./offsets.js";
import type { Bound, When } from "./when.js";

/** One end of an interval before the other is known. */
export type IntervalEnd = Bound | "open" | "unknown";

/**
 * The interval between two ends; what is missing is bounded by the other end.
 *
 * Errors: throws TimelineError `reversed-interval` if the last instant of the end is before the first of the start.
 */
export function intervalOf(edtf: string, start: IntervalEnd, end: IntervalEnd): When {
  if (typeof start !== "string" && typeof end !== "string" && isReversed(edtf, start, end)) {
    throw new TimelineError(
      "reversed-interval",
      `reversed interval: ${shown(edtf)}; expected the end at or after the start`,
    );
  }
  const earliest = typeof start === "string" ? -Infinity : start.earliest;
  const latest = typeof end === "string" ? Infinity : end.latest;
  return intervalWhen(edtf, endBound(start, -Infinity, -Infinity, latest), endBound(end, Infinity, earliest, Infinity));
}

function endBound(end: IntervalEnd, open: number, earliest: number, latest: number): Bound {
  if (end === "open") return missingBound("open", open, open);
  return end === "unknown" ? missingBound("unknown", earliest, latest) : end;
}
