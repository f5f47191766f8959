import { instantOf } from "../time/calendar.js";
import { type Part, intervalWhen, missingBound, momentWhen, statedBound, withParts } from "../time/makeWhen.js";
import type { Bound, Precision, When } from "../time/when.js";
import { type Point, daysIn, monthsIn } from "./point.js";
import { type End, type Value, spelledOut, writeEdtf } from "./writeEdtf.js";

/**
 * A `When` of what was worked out, with early, mid and late on its bounds; null if it runs backwards. Made from its parts,
 * since reading all of EDTF would be a third of the code; what `parseWhen` makes of its words is the same.
 */
export function whenOf(value: Value): When | null {
  const { start, end, set } = spelledOut(value);
  const edtf = writeEdtf(value);
  const first = boundOf(start, -Infinity, end);
  if (end === undefined) return withParts(momentWhen(edtf, first, null), partOf(start), undefined);
  const last = boundOf(end, Infinity, start);
  // A set within a set is not EDTF.
  if (set !== undefined) return edtf.lastIndexOf("[") > 0 ? null : oneOf(edtf, first, last, set === "either");
  if (first.earliest >= last.latest) return null;
  return withParts(intervalWhen(edtf, first, last), partOf(start), partOf(end));
}

function partOf(end: End): Part | undefined {
  return typeof end === "string" ? undefined : end.part;
}

/** All that an end can mean; what is not known is bounded by the other end. */
function boundOf(end: End, open: number, other?: End): Bound {
  if (typeof end !== "string") return pointBound(end);
  if (end === ".." || typeof other !== "object") return missingBound("open", open, open);
  const { earliest, latest } = pointBound(other);
  return open < 0 ? missingBound("unknown", open, latest) : missingBound("unknown", earliest, open);
}

/** All that a single date can mean. A season is no more than likely, since it names no hemisphere. */
function pointBound(point: Point): Bound {
  const { grain, year, month, day, approximate = false } = point;
  const days = daysIn(point);
  // The digits of the first century before Christ leave out the year 0.
  const end =
    grain === "century" && year === -99
      ? instantOf(0)
      : instantOf(year, month + (days > 0 ? 0 : monthsIn(point)), day + days);
  const precision = grain === "half" ? "semester" : grain === "decade" && year < 0 ? "year" : grain;
  const about = approximate || grain === "season";
  return statedBound(instantOf(year, month, day), end, precision as Precision, about, false);
}

/** Before or after a date, or either of two. */
function oneOf(edtf: string, first: Bound, last: Bound, either: boolean): When {
  const bound: Bound = {
    ...(first.known === "stated" ? first : last),
    earliest: Math.min(first.earliest, last.earliest),
    latest: Math.max(first.latest, last.latest),
    approximate: first.approximate || last.approximate,
  };
  const extents = [first, last].map(({ earliest, latest }) => ({ start: earliest, end: latest }));
  return momentWhen(edtf, bound, either ? extents.sort((a, b) => a.start - b.start) : null);
}
