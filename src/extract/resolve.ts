import { daysInMonth } from "../time/calendar.js";
import type { Part } from "../time/makeWhen.js";
import { type Context, type Resolved, pointOf, reasons, single } from "./context.js";
import type { Form, Says } from "./language.js";
import type { Match } from "./pattern.js";
import { type Point, dayNumber, dayOf, dayPoint, isAtLeast, weekdayOf, yearPoint } from "./point.js";
import { fullYear, resolveCalendar } from "./resolveCalendar.js";
import { resolveRange, resolveShared } from "./resolveRange.js";
import { anchorUnit, resolveShift, resolveWhich } from "./resolveRelative.js";
import type { End } from "./writeEdtf.js";

const parts: readonly (Part | undefined)[] = [undefined, "early", "mid", "late"];

/** How a date bounds; "onward" bounds as "since" does. */
type Bound = Exclude<Says["bound"], "onward">;

/** What each form makes of a match, and of the first date inside of it. */
const resolvers: Readonly<Record<Form, (match: Match, context: Context, date: Match | undefined) => Resolved>> = {
  date: resolveCalendar,
  range: (match, context, first) => {
    const second = match.dates[1];
    return first && second ? resolveRange(first, second, context, resolve) : reasons.shape;
  },
  shared: resolveShared,
  part: resolvePart,
  bound: ({ fields }, context, date) => (date ? resolveBound(fields.bound, date, context) : reasons.shape),
  same: (_match, context, date) => inner(date, context),
  either: resolveEither,
  nth: resolveNth,
  within: resolveWithin,
  slashed: resolveSlashed,
  shift: (match, context, date) => resolveShift(match, context, date && resolve(date, context)),
  which: resolveWhich,
  vague: (_match, _context, date) => (date ? reasons.shape : reasons.vague),
};

/** Works out what a match says: the date it names, from its own words, the reference and the last date told. */
export function resolve(match: Match, context: Context): Resolved {
  return resolvers[match.fields.as ?? "date"](match, context, match.dates[0]);
}

function inner(date: Match | undefined, context: Context): Resolved {
  return date ? resolve(date, context) : reasons.shape;
}

function resolvePart({ fields }: Match, context: Context, date: Match | undefined): Resolved {
  const half = fields.ordinal === 2 ? 3 : fields.ordinal;
  const part = parts[fields.part ?? fields.edge ?? half ?? 0];
  const resolved = date ? resolve(date, context) : anchorUnit(fields.unit ?? 0, fields.from, context);
  if (typeof resolved === "string") return resolved;
  // "At the end of the year he left": of the last one, if this one has just begun.
  const passed = !date && part === "late" && context.tense < 0;
  if (passed && resolved.stated === "published") return reasons.either;
  const point = pointOf(resolved);
  return point && part !== undefined && !isAtLeast(point, "week")
    ? single({ ...point, part }, resolved.stated)
    : resolved;
}

/** "since October" is the one that was, "from October on" need not be; "until the spring" comes after what was told. */
function resolveBound(stated: Says["bound"], date: Match, context: Context): Resolved {
  const { fields, dates } = date;
  const yearless = fields.year === undefined && fields.from === undefined && dates.length === 0;
  const bound = stated === "onward" ? "since" : stated;
  const looksBack = stated === "since" || (stated === "onward" && context.tense <= 0);
  const past = looksBack && !context.inStory ? { ...context, tense: -1 as const } : context;
  // "It goes on until Thursday": what no verb of the past governs lies ahead.
  const ahead = bound === "until" && context.tense === 0 && fields.weekday !== undefined;
  if (ahead) return withBound(bound, resolve(date, { ...context, tense: 1 }));
  if (!yearless || fields.weekday !== undefined) return withBound(bound, resolve(date, past));
  const before = bound === "since" || bound === "until";
  return withBound(bound, inYearOf(bound, resolve(date, { ...past, before }), context));
}

/** Moves a month without a year to the year that a bound asks for. */
function inYearOf(bound: Bound, resolved: Resolved, { line, told, reference, tense }: Context): Resolved {
  const point = pointOf(resolved);
  if (!point || typeof resolved === "string" || !isAtLeast(point, "season")) return resolved;
  const { stated } = resolved;
  const near = told && isAtLeast(told, "month") ? told : reference;
  const from = stated === "story" ? line : near;
  if (!from || !isAtLeast(from, "month")) return resolved;
  const apart = (point.year - from.year) * 12 + point.month - from.month;
  const inYear = (step: number): Resolved => single({ ...point, year: point.year + step }, stated);
  if (stated === "story") {
    if (from.year !== point.year) return resolved;
    return inYear(bound === "until" && apart < 0 ? 1 : bound === "since" && apart > 0 ? -1 : 0);
  }
  if (bound !== "until") return resolved;
  // "In 2016 it did not come until October 3": of that year, or the next of the calendar.
  if (told?.grain === "year" && tense <= 0 && reference && told.year < reference.year) return reasons.year;
  const [first, last] = from === reference ? [-6, 6] : [0, 12];
  return inYear(apart < first ? 1 : apart > last ? -1 : 0);
}

function withBound(bound: Bound, resolved: Resolved): Resolved {
  if (typeof resolved === "string") return resolved;
  const { start, end, set, stated } = resolved;
  if (bound === "about") return { ...resolved, start: about(start), ...(end !== undefined && { end: about(end) }) };
  if (bound === "since") return { start, end: "..", stated };
  if (bound === "until") return { start: "..", end: end ?? start, stated };
  if ((end ?? set) !== undefined || typeof start === "string") return resolved;
  if (bound === "from") return { start, end: "", stated };
  const { grain, part } = start;
  if (bound === "after" && grain !== "day" && grain !== "month" && grain !== "year") return resolved;
  // "Before the end of March" is in March still.
  return { start, set: bound === "before" && part !== undefined ? "by" : (bound ?? "before"), stated };
}

function about(end: End): End {
  return typeof end === "string" ? end : { ...end, approximate: true };
}

/** "1690 or 1691"; "10 February 1688/89", of a year that began in March. */
function resolveEither({ fields }: Match): Resolved {
  const { year = 0, last = year + 1, month, day, short } = fields;
  if (month === undefined || day === undefined)
    return last > year ? either(yearPoint(year), yearPoint(last)) : reasons.shape;
  return last % 100 === short ? either(dayPoint(year, month, day), dayPoint(last, month, day)) : reasons.shape;
}

function either(start: Point | null, end: Point | null): Resolved {
  return start && end ? { start, end, set: "either", stated: "explicit" } : single(start ?? end, "explicit");
}

/** "the second Saturday in October 2016". */
function resolveNth({ fields }: Match, context: Context, date: Match | undefined): Resolved {
  const month = inner(date, context);
  if (typeof month === "string") return month;
  const point = pointOf(month);
  if (point?.grain !== "month") return reasons.shape;
  const { ordinal = 1, weekday = 1, way } = fields;
  const day = ((weekday - weekdayOf(point) + 7) % 7) + 1 + (ordinal - 1) * 7;
  const beyond = way !== undefined && day > daysInMonth(point.year, point.month);
  return single(dayPoint(point.year, point.month, beyond ? day - 7 : day), month.stated);
}

/** `March of that year`: the date inside says the year; "Monday of last week"; "the thirties of the 16th century". */
function resolveWithin({ fields }: Match, context: Context, date: Match | undefined): Resolved {
  const outer = inner(date, context);
  const point = pointOf(outer);
  if (!point || typeof outer === "string") return outer;
  const { weekday, decade } = fields;
  const { grain, year } = point;
  if (weekday !== undefined)
    return grain === "week" ? single(dayOf(dayNumber(point) + weekday - 1), outer.stated) : reasons.shape;
  if (decade !== undefined)
    return grain === "century" && year >= 0 && decade < 100
      ? single(yearPoint(year + decade, "decade"), outer.stated)
      : reasons.shape;
  if (!isAtLeast(point, "year")) return reasons.coarse;
  const found = resolveCalendar({ fields: { ...fields, year } }, context);
  return typeof found === "string" ? found : { ...found, stated: outer.stated };
}

/** `3/4/2015`, `10.31.74`: which number is the day follows from the numbers, or from the habit of the text. */
function resolveSlashed({ fields }: Match, { dayFirst, reference }: Context): Resolved {
  const { number: left = 0, second: right = 0, short = 0 } = fields;
  // Not far in the future of the reference.
  const year = fields.year ?? (reference && fullYear(short, reference.year + 10));
  if (year === null) return reasons.year;
  const american = dayPoint(year, left, right);
  const european = dayPoint(year, right, left);
  if (!american || !european || left === right) return single(american ?? european, "explicit");
  if (dayFirst !== undefined) return single(dayFirst ? european : american, "explicit");
  return left < right ? either(american, european) : either(european, american);
}
