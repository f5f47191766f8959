import { slackOf } from "./offsets.js";
import { parseWhen } from "./parseWhen.js";
import type { Bound, When, WhenInput } from "./when.js";

/** What is proven of two dates; `unknown` is an answer, and the commonest. */
export type Relation = "before" | "after" | "overlapping" | "equal" | "unknown";

/**
 * How two dates lie to each other, so far as their bounds prove it.
 *
 * `before` and `after`: the one has certainly ended when the other begins. `overlapping`: the certain cores of two
 * intervals, from the latest start to the earliest end, share time. `equal`: exact instants. Approximate or uncertain
 * bounds prove nothing, nor does what parts a calendar date from an absolute time by less than 14 hours.
 * Errors: throws TimelineError as {@link parseWhen} does.
 *
 * @example
 * relate("2014", "2015-03"); // "before"
 * relate("2014", "2014-03"); // "unknown"
 * relate("1914/1918", "1916/1922"); // "overlapping"
 * relate("2014~", "2015"); // "unknown"
 */
export function relate(a: WhenInput, b: WhenInput): Relation {
  return relateRead(parseWhen(a), parseWhen(b));
}

function relateRead(a: When, b: When): Relation {
  if (isBefore(a, b)) return "before";
  if (isBefore(b, a)) return "after";
  if (isExact(a) && isExact(b) && a.start.earliest === b.start.earliest && slackOf(a.edtf, b.edtf) === 0)
    return "equal";
  return coresShareTime(a, b) ? "overlapping" : "unknown";
}

function isBefore(a: When, b: When): boolean {
  if (a.end.latest > b.start.earliest || !isCertain(a, a.end) || !isCertain(b, b.start)) return false;
  return a.end.latest + slackOf(endText(a), startText(b)) <= b.start.earliest;
}

/** Whether a bound is neither approximate nor uncertain; in a set any member may really be the first or the last. */
function isCertain(when: When, bound: Bound): boolean {
  const from = when.kind === "set" ? when : bound;
  return !from.approximate && !from.uncertain;
}

function isExact({ kind, start }: When): boolean {
  return kind === "moment" && start.latest - start.earliest <= 1 && !start.approximate && !start.uncertain;
}

function coresShareTime(a: When, b: When): boolean {
  if (a.kind !== "interval" || b.kind !== "interval") return false;
  if (a.approximate || a.uncertain || b.approximate || b.uncertain) return false;
  const start = Math.max(a.start.latest, b.start.latest);
  return start + slackOf(a.edtf, b.edtf) < Math.min(a.end.earliest, b.end.earliest);
}

function startText({ edtf, kind }: When): string {
  return kind === "interval" ? edtf.slice(0, edtf.indexOf("/")) : edtf;
}

function endText({ edtf, kind }: When): string {
  return kind === "interval" ? edtf.slice(edtf.indexOf("/") + 1) : edtf;
}
