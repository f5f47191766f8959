import { daysInMonth } from "../time/calendar.js";
import type { Part } from "../time/makeWhen.js";
import { type Context, type Resolved, reasons, single } from "./context.js";
import type { Match } from "./pattern.js";
import { type Point, dayNumber, dayOf, dayPoint, isAtLeast, weekdayOf, yearPoint } from "./point.js";
import { resolveCalendar } from "./resolveCalendar.js";
import { resolveRange, resolveShared } from "./resolveRange.js";
import { anchorUnit, resolveShift, resolveWhich } from "./resolveRelative.js";
import type { Value } from "./writeEdtf.js";

const parts: readonly (Part | undefined)[] = [undefined, "early", "mid", "late"];

/** How a date bounds; "onward" bounds as "since" does. */
type Bound = Exclude<Match["says"]["bound"], "onward">;

/** Works out what a match says: the date it names, from its own words, the reference and the last date told. */
export function resolve(match: Match, context: Context): Resolved {
  const { says, dates } = match;
  const [first, second] = dates;
  switch (says.as ?? "date") {
    case "date":
      return resolveCalendar(match, context);
    case "range":
      return first && second ? resolveRange(first, second, context, resolve) : reasons.shape;
    case "shared":
      return resolveShared(match, context);
    case "part":
      return resolvePart(match, context);
    case "bound":
      return first ? resolveBound(says.bound, first, context) : reasons.shape;
    case "same":
      return first ? resolve(first, context) : reasons.shape;
    case "either":
      return resolveEither(match);
    case "nth":
      return resolveNth(match, first && resolve(first, context));
    case "within":
      return resolveWithin(match, context);
    case "slashed":
      return resolveSlashed(match, context);
    case "shift":
      return resolveShift(match, context, first && resolve(first, context));
    case "which":
      return resolveWhich(match, context);
    case "vague":
      return first ? reasons.shape : reasons.vague;
  }
}

/** The single date that was worked out, if it is one. */
export function pointOf(resolved: Resolved): Point | null {
  if (!("value" in resolved)) return null;
  const { start, end, set } = resolved.value;
  return typeof start === "string" || end !== undefined || set === "either" ? null : start;
}

function resolvePart(match: Match, context: Context): Resolved {
  const { says, fields, dates } = match;
  const [date] = dates;
  const half = fields.ordinal === 2 ? 3 : fields.ordinal;
  const part = parts[fields.part ?? fields.edge ?? says.part ?? half ?? 0];
  const resolved = date ? resolve(date, context) : anchorUnit(fields.unit ?? says.unit ?? 0, says.from, context);
  const point = pointOf(resolved);
  // "At the end of the year he left": of the last one, if this one has just begun.
  const passed = !date && part === "late" && context.tense < 0;
  if (passed && "value" in resolved && resolved.stated === "published") return reasons.either;
  if (!point || !("value" in resolved) || part === undefined || isAtLeast(point, "week")) return resolved;
  return single({ ...point, part }, resolved.stated);
}

/** "since October" is the one that was, "from October on" need not be; "until the spring" comes after what was told. */
function resolveBound(stated: Match["says"]["bound"], date: Match, context: Context): Resolved {
  const { fields, says, dates } = date;
  const yearless = fields.year === undefined && says.from === undefined && dates.length === 0;
  const bound = stated === "onward" ? "since" : stated;
  const looksBack = stated === "since" || (stated === "onward" && context.tense <= 0);
  const past = looksBack && !context.inStory ? { ...context, tense: -1 as const } : context;
  // "It goes on until Thursday": what no verb of the past governs lies ahead.
  const ahead = bound === "until" && context.tense === 0 && fields.weekday !== undefined;
  if (ahead) return withBound(bound, resolve(date, { ...context, tense: 1 }));
  if (!yearless || fields.weekday !== undefined) return withBound(bound, resolve(date, past));
  const before = bound === "since" || bound === "until";
  return withBound(bound, nextTo(bound, resolve(date, { ...past, before }), context));
}

/** Moves a month without a year to the year that a bound asks for. */
function nextTo(bound: Bound, resolved: Resolved, { line, told, reference, tense }: Context): Resolved {
  const point = pointOf(resolved);
  if (!point || !("value" in resolved) || !isAtLeast(point, "season")) return resolved;
  const near = told && isAtLeast(told, "month") ? told : reference;
  const from = resolved.stated === "story" ? line : near;
  if (!from || !isAtLeast(from, "month")) return resolved;
  const apart = (point.year - from.year) * 12 + point.month - from.month;
  if (resolved.stated === "story") {
    if (line?.year !== point.year) return resolved;
    const step = bound === "until" && apart < 0 ? 1 : bound === "since" && apart > 0 ? -1 : 0;
    return single({ ...point, year: point.year + step }, "story");
  }
  if (bound !== "until") return resolved;
  // "In 2016 it did not come until October 3": of that year, or the next of the calendar.
  if (told?.grain === "year" && tense <= 0 && reference && told.year < reference.year) return reasons.year;
  const [first, last] = from === reference ? [-6, 6] : [0, 12];
  const step = apart < first ? 1 : apart > last ? -1 : 0;
  return single({ ...point, year: point.year + step }, resolved.stated);
}

function withBound(bound: Bound, resolved: Resolved): Resolved {
  if (!("value" in resolved)) return resolved;
  const { value, stated } = resolved;
  const { start, end } = value;
  if (bound === "about") {
    const ended = end === undefined ? {} : { end: about(end) };
    return { value: { ...value, start: about(start), ...ended }, stated };
  }
  if (bound === "from") return end === undefined ? { value: { start, end: "" }, stated } : resolved;
  if (bound === "since") return { value: { start, end: ".." }, stated };
  if (bound === "until") return { value: { start: "..", end: end ?? start }, stated };
  const simple =
    typeof start !== "string" && (start.grain === "day" || start.grain === "month" || start.grain === "year");
  if (bound === "after" && !simple) return resolved;
  // "Before the end of March" is in March still.
  const set = bound === "before" && typeof start !== "string" && start.part !== undefined ? "by" : (bound ?? "before");
  return end === undefined && value.set === undefined ? { value: { start, set }, stated } : resolved;
}

function about(point: Value["start"]): Value["start"] {
  return typeof point === "string" ? point : { ...point, approximate: true };
}

/** "1690 or 1691"; "10 February 1688/89", of a year that began in March. */
function resolveEither({ fields }: Match): Resolved {
  const { year = 0, last = 0, month, day } = fields;
  if (month !== undefined && day !== undefined) {
    const [start, end] = [dayPoint(year, month, day), dayPoint(year + 1, month, day)];
    if (!start || !end || (year + 1) % 100 !== fields.short) return reasons.shape;
    return { value: { start, end, set: "either" }, stated: "explicit" };
  }
  if (last <= year) return reasons.shape;
  return { value: { start: yearPoint(year), end: yearPoint(last), set: "either" }, stated: "explicit" };
}

/** "the second Saturday in October 2016". */
function resolveNth({ fields, says }: Match, month: Resolved | undefined): Resolved {
  const point = month && pointOf(month);
  if (!month || !("value" in month)) return month ?? reasons.shape;
  const { ordinal = says.ordinal ?? 1, weekday = 1 } = fields;
  if (point?.grain !== "month") return reasons.shape;
  const day = ((weekday - weekdayOf(point) + 7) % 7) + 1 + (ordinal - 1) * 7;
  const last = says.ordinal !== undefined && day > daysInMonth(point.year, point.month);
  return single(dayPoint(point.year, point.month, last ? day - 7 : day), month.stated);
}

/** `March of that year`: the date inside says the year; "Monday of last week"; "the thirties of the 16th century". */
function resolveWithin(match: Match, context: Context): Resolved {
  const [date] = match.dates;
  const outer = date ? resolve(date, context) : reasons.shape;
  const point = pointOf(outer);
  if (!point || !("value" in outer)) return outer;
  const { weekday, decade } = match.fields;
  if (weekday !== undefined)
    return point.grain === "week" ? single(dayOf(dayNumber(point) + weekday - 1), outer.stated) : reasons.shape;
  if (decade !== undefined)
    return point.grain === "century" && point.year >= 0 && decade < 100
      ? single(yearPoint(point.year + decade, "decade"), outer.stated)
      : reasons.shape;
  if (!isAtLeast(point, "year")) return reasons.coarse;
  const inner = resolveCalendar({ ...match, fields: { ...match.fields, year: point.year, astronomical: 1 } }, context);
  return "value" in inner ? { ...inner, stated: outer.stated } : inner;
}

/** `3/4/2015`, `10.31.74`: which number is the day follows from the numbers, or from the habit of the text. */
function resolveSlashed({ fields }: Match, { dayFirst, reference }: Context): Resolved {
  const { number: left = 0, second: right = 0, short } = fields;
  const year = fields.year ?? fullYear(short ?? 0, reference);
  if (year === null) return reasons.year;
  const american = dayPoint(year, left, right);
  const european = dayPoint(year, right, left);
  if (!american || !european || left === right) return single(american ?? european, "explicit");
  if (dayFirst !== undefined) return single(dayFirst ? european : american, "explicit");
  const [start, end] = [american, european].sort((a, b) => dayNumber(a) - dayNumber(b)) as [Point, Point];
  return { value: { start, end, set: "either" }, stated: "explicit" };
}

/** The year that two figures stand for: not far in the future of the reference. */
function fullYear(short: number, reference: Point | null): number | null {
  if (!reference) return null;
  const century = Math.floor(reference.year / 100) * 100;
  return century + short > reference.year + 10 ? century - 100 + short : century + short;
}
