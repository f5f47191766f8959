import { clockOf, clockReach, joined, type Clock } from "./offsets.js";
import { parseWhen } from "./parseWhen.js";
import type { Bound, Instant, When, WhenInput } from "./when.js";

/** What is proven of two dates; `unknown` is an answer, and the commonest. */
export type Relation = "before" | "after" | "overlapping" | "equal" | "unknown";

const mirrored: Readonly<Record<Relation, Relation>> = {
  before: "after",
  after: "before",
  overlapping: "overlapping",
  equal: "equal",
  unknown: "unknown",
};

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

/** The relation of `b` to `a` where that of `a` to `b` is known. */
export function mirror(relation: Relation): Relation {
  return mirrored[relation];
}

function relateRead(a: When, b: When): Relation {
  const slack = slackBetween(a, b);
  if (isBefore(a, b, slack)) return "before";
  if (isBefore(b, a, slack)) return "after";
  if (isExact(a) && isExact(b) && slack === 0 && a.start.earliest === b.start.earliest) return "equal";
  return coresShareTime(a, b, slack) ? "overlapping" : "unknown";
}

function isBefore(a: When, b: When, slack: Instant): boolean {
  return isCertain(a, a.end) && isCertain(b, b.start) && a.end.latest + slack <= b.start.earliest;
}

/** Whether a bound is neither approximate nor uncertain; in a set any member may really be the first or the last. */
function isCertain(when: When, bound: Bound): boolean {
  const from = when.kind === "set" ? when : bound;
  return !from.approximate && !from.uncertain;
}

function isExact({ kind, start }: When): boolean {
  return kind === "moment" && start.latest - start.earliest <= 1 && !start.approximate && !start.uncertain;
}

function coresShareTime(a: When, b: When, slack: Instant): boolean {
  if (a.kind !== "interval" || b.kind !== "interval") return false;
  if (a.approximate || a.uncertain || b.approximate || b.uncertain) return false;
  const start = Math.max(a.start.latest, b.start.latest);
  return start + slack < Math.min(a.end.earliest, b.end.earliest);
}

/** How far apart two instants have to be to prove anything: 14 hours if not all are read from the same clock. */
function slackBetween(a: When, b: When): Instant {
  if (!a.edtf.includes("T") && !b.edtf.includes("T")) return 0;
  const clock: Clock = joined(clockOf(a.edtf), clockOf(b.edtf));
  return clock === "mixed" ? clockReach : 0;
}
