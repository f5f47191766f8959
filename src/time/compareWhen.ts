import { parseWhen } from "./parseWhen.js";
import type { When, WhenInput } from "./when.js";

/**
 * Orders dates by when they can have begun, then by when they can have ended; for `sort`, which keeps the order of ties.
 *
 * What can have begun at any time comes first. An order for display, not a proof: that is {@link relate}.
 * Errors: throws TimelineError as {@link parseWhen} does.
 *
 * @example
 * compareWhen("2014", "2015"); // -1
 * compareWhen("2014-03", "2014"); // 1
 * ["2015", "2014/..", "2014"].sort(compareWhen); // ["2014", "2014/..", "2015"]
 */
export function compareWhen(a: WhenInput, b: WhenInput): -1 | 0 | 1 {
  return compareRead(parseWhen(a), parseWhen(b));
}

/** The same of dates that are read. */
export function compareRead(a: When, b: When): -1 | 0 | 1 {
  // Infinite bounds compare, but do not subtract.
  return ordered(a.start.earliest, b.start.earliest) || ordered(a.end.latest, b.end.latest);
}

function ordered(a: number, b: number): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}
