import { char, isDigit } from "./cursor.js";
import type { Bound, Instant } from "./when.js";

/**
 * How far the clocks of two places can be apart. Calendar dates and times without an offset belong to an unnamed place,
 * so that nothing is proven between them and an absolute time within this.
 */
export const clockReach = 14 * 3_600_000;

/** Whose clock dates are read from; a date without a time belongs to the wall clock, a missing one to none. */
export type Clock = "wall" | "absolute" | "mixed" | "none";

/** The clock of all dates in a stretch of canonical EDTF. */
export function clockOf(edtf: string, from = 0, to = edtf.length): Clock {
  let clock: Clock = "none";
  let date: Clock = "none";
  let timed = false;
  for (let i = from; i < to; i++) {
    const code = edtf.charCodeAt(i);
    if (isDigit(code) || code === char.X) {
      if (date === "none") date = "wall";
    } else if (code === char.T) timed = true;
    else if (timed && (code === char.Z || code === char.plus || code === char.minus)) date = "absolute";
    else if (code === char.comma || code === char.slash || (code === char.dot && edtf.charCodeAt(i + 1) === char.dot)) {
      clock = joined(clock, date);
      date = "none";
      timed = false;
    }
  }
  return joined(clock, date);
}

/** What two dates together are read from. */
export function joined(a: Clock, b: Clock): Clock {
  if (a === b || b === "none") return a;
  return a === "none" ? b : "mixed";
}

/** Whether no reading of an interval has its end at or after its start. */
export function isReversed(edtf: string, start: Bound, end: Bound): boolean {
  return start.earliest - slackOf(edtf) >= end.latest;
}

/** How much two instants within one text have to differ to prove which is first. */
export function slackOf(edtf: string): Instant {
  return edtf.includes("T") && clockOf(edtf) === "mixed" ? clockReach : 0;
}
