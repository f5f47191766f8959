import { char, isDigit } from "./cursor.js";
import type { Bound, Instant } from "./when.js";

/**
 * How far the clocks of two places can be apart. Calendar dates and times without an offset belong to an unnamed place,
 * so that nothing is proven between them and an absolute time within this.
 */
export const clockReach = 14 * 3_600_000;

/** Whose clock dates are read from; a date without a time belongs to the wall clock, a missing one to none. */
type Clock = "wall" | "absolute" | "mixed" | "none";

/** How far apart instants of canonical EDTF, of one text or two, have to be to prove which is first. */
export function slackOf(edtf: string, other = ""): Instant {
  if (!edtf.includes("T") && !other.includes("T")) return 0;
  return joined(clockOf(edtf), clockOf(other)) === "mixed" ? clockReach : 0;
}

/** Whether no reading of an interval has its end at or after its start. */
export function isReversed(edtf: string, start: Bound, end: Bound): boolean {
  return start.earliest >= end.latest && start.earliest - slackOf(edtf) >= end.latest;
}

/** The clock of all dates in a text. */
function clockOf(edtf: string): Clock {
  let clock: Clock = "none";
  let date: Clock = "none";
  let timed = false;
  for (let i = 0; i < edtf.length; i++) {
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

function joined(a: Clock, b: Clock): Clock {
  if (a === b || b === "none") return a;
  return a === "none" ? b : "mixed";
}
