import { dayLength, instantOf } from "../time/calendar.js";
import { type Part, intervalWhen, missingBound, momentWhen, statedBound, withParts } from "../time/makeWhen.js";
import type { Bound, Extent, Precision, When } from "../time/when.js";
import type { Grain, Point } from "./point.js";
import { type Value, nextTo, writeEdtf } from "./writeEdtf.js";

/**
 * A `When` of what was worked out, with early, mid and late on its bounds; null if it runs backwards. Made from its parts,
 * since reading all of EDTF would be a third of the code; what `parseWhen` makes of its words is the same.
 */
export function whenOf(value: Value): When | null {
  const { start, end, set } = value;
  const edtf = writeEdtf(value);
  // A set within a set is not EDTF.
  if (set !== undefined)
    return typeof start === "string" || (start.grain === "decade" && start.year < 0)
      ? null
      : oneOf(edtf, start, set, end);
  const spans = typeof start === "string" || start.grain === "week" || start.grain === "weekend";
  if (end === undefined && !spans) return withParts(momentWhen(edtf, boundOf(start), null), start.part, undefined);
  const [from, to] = [endOf(start, 0), endOf(end ?? (typeof start === "string" ? ".." : start), 1)];
  if (typeof from !== "string" && typeof to !== "string" && from.earliest >= to.latest) return null;
  const earliest = typeof from === "string" ? -Infinity : from.earliest;
  const latest = typeof to === "string" ? Infinity : to.latest;
  const [first, last] = [bounded(from, -Infinity, -Infinity, latest), bounded(to, Infinity, earliest, Infinity)];
  return withParts(intervalWhen(edtf, first, last), partOf(start), partOf(end ?? start));
}

/** What is missing is bounded by the other end. */
function bounded(end: Bound | ".." | "", open: number, earliest: number, latest: number): Bound {
  if (typeof end !== "string") return end;
  return end === ".." ? missingBound("open", open, open) : missingBound("unknown", earliest, latest);
}

function partOf(end: Point | string): Part | undefined {
  return typeof end === "string" ? undefined : end.part;
}

/** An end of an interval; of a week, its first (0) or last (1) day. */
function endOf(end: Point | ".." | "", side: 0 | 1): Bound | ".." | "" {
  if (typeof end === "string") return end;
  if (end.grain !== "week" && end.grain !== "weekend") return boundOf(end);
  const first = instantOf(end.year, end.month, end.day) + side * dayLength * (end.grain === "week" ? 6 : 1);
  return statedBound(first, first + dayLength, "day", end.approximate === true, false);
}

const precisions: Readonly<Partial<Record<Grain, Precision>>> = { half: "semester" };
/** How many months a date spans, and years those that span none. */
const months: Readonly<Partial<Record<Grain, number>>> = { month: 1, quarter: 3, season: 3, half: 6, year: 12 };

/** All that a single date can mean. A season is no more than likely, since it names no hemisphere. */
function boundOf({ grain, year, month, day, approximate = false }: Point): Bound {
  const start = instantOf(year, month, day);
  const about = approximate || grain === "season";
  if (grain === "decade" && year < 0) return statedBound(start, instantOf(year + 10), "year", about, false);
  const precision = precisions[grain] ?? (grain as Precision);
  const years = grain === "century" ? 100 : 10;
  // The digits of the first century before Christ leave out the year 0.
  const last = grain === "century" && year === -99 ? instantOf(0) : instantOf(year + years);
  const span = months[grain];
  const end = grain === "day" ? start + dayLength : span === undefined ? last : instantOf(year, month + span);
  return statedBound(start, end, precision, about, false);
}

/** One of several: before or after a date, or either of two. */
function oneOf(edtf: string, start: Point, set: NonNullable<Value["set"]>, end: Value["end"]): When | null {
  const first = boundOf(set === "either" || set === "by" ? start : nextTo(start, set === "before" ? -1 : 1));
  if (set !== "either") {
    const { precision, approximate } = first;
    const [from, to] = set === "after" ? [first.earliest, Infinity] : [-Infinity, first.latest];
    return momentWhen(edtf, statedBound(from, to, precision, approximate, false), null);
  }
  const last = typeof end === "object" ? boundOf(end) : first;
  const extents: Extent[] = [first, last].map(({ earliest, latest }) => ({ start: earliest, end: latest }));
  extents.sort((a, b) => a.start - b.start);
  const [earliest, latest] = [Math.min(first.earliest, last.earliest), Math.max(first.latest, last.latest)];
  const approximate = first.approximate || last.approximate;
  return momentWhen(edtf, statedBound(earliest, latest, first.precision, approximate, false), extents);
}
