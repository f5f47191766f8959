import { type Context, type Resolved, reasons } from "./context.js";
import type { Fields } from "./language.js";
import type { Match } from "./pattern.js";
import { type Point, dayNumber, dayOf, dayPoint, seasonPoint, weekdayOf, yearPoint } from "./point.js";
import { resolveCalendar } from "./resolveCalendar.js";

type Resolve = (match: Match, context: Context) => Resolved;

/** From one date to another; each lends the other what is written once: "between March and May 2016". */
export function resolveRange(first: Match, second: Match, context: Context, resolve: Resolve): Resolved {
  const lent = lend(first, second);
  const start = resolve(lent?.[0] ?? first, context);
  if (typeof start === "string") return start;
  const { start: begun, stated } = start;
  const { weekday, month } = second.fields;
  if (weekday !== undefined && month === undefined && typeof begun !== "string") {
    const days = (weekday - weekdayOf(begun) + 7) % 7;
    return begun.grain === "day" ? { start: begun, end: dayOf(dayNumber(begun) + days), stated } : reasons.coarse;
  }
  const story = typeof begun === "string" ? context.story : begun;
  const end = resolve(
    lent?.[1] ?? second,
    lent ? context : { ...context, story, line: story, inStory: context.inStory || isYearless(second) },
  );
  if (typeof end === "string") return end;
  const ended = end.end ?? end.start;
  if (typeof begun !== "string" && typeof ended !== "string" && dayNumber(begun) > dayNumber(ended))
    return reasons.shape;
  return { start: begun, end: ended, stated: stated === end.stated ? stated : "story" };
}

/** The calendar date inside of words such as "early". */
function bare(match: Match): Match {
  const [inner] = match.dates;
  return inner && match.dates.length === 1 ? bare(inner) : match;
}

function isYearless({ fields: { from, year, decade } }: Match): boolean {
  return (from ?? year ?? decade) === undefined;
}

/** Gives a year to the one that has none, and is no decade; from November to March runs into the next. */
function lend(first: Match, second: Match): readonly [Match, Match] | null {
  const [from, to] = [bare(first), bare(second)];
  const [a, b] = [from.fields, to.fields];
  const year = b.year ?? a.year;
  const [begun, ended] = [orderOf(a), orderOf(b)];
  if (year === undefined || !lends(a) || !lends(b) || (a.year ?? begun) === undefined) return null;
  const era = second.fields.era ?? first.fields.era;
  const sign = era === 2 ? -1 : 1;
  const wraps = begun !== undefined && ended !== undefined && begun > ended ? sign : 0;
  const more = era === undefined ? {} : { era };
  // "from 3 March to the 5th"
  const month = b.month === undefined && b.year === undefined && b.day !== undefined && a.month !== undefined;
  return [
    withFields(first, { year: year - wraps, ...a, ...more }),
    withFields(second, { year: year + wraps, ...(month && { month: a.month }), ...b, ...more }),
  ];
}

/** A date with other fields within the words around it, such as "about". */
function withFields(match: Match, fields: Match["fields"]): Match {
  const [inner] = match.dates;
  return inner && match.dates.length === 1 ? { ...match, dates: [withFields(inner, fields)] } : { ...match, fields };
}

function lends({ as = "date", nth, from, decade }: Fields): boolean {
  return as === "date" && nth !== "century" && from === undefined && decade === undefined;
}

function orderOf({ month, season, ordinal }: Fields): number | undefined {
  return month ?? (season === undefined ? ordinal : season * 3);
}

/** `12–15 May 1940`, `1914–18`, `the winter of 1914–15`. */
export function resolveShared({ fields }: Match, context: Context): Resolved {
  const { first, last, year, short = 0, season, era } = fields;
  if (first !== undefined) return fromFirst(fields, first, last, context);
  if (year === undefined) return reasons.none;
  const end = last ?? Math.floor(year / 100) * 100 + short;
  if (era === 2 ? end >= year : end <= year) return reasons.none;
  const stated = "explicit";
  if (season !== undefined) return end === year + 1 ? { start: seasonPoint(year, season), stated } : reasons.shape;
  const [from, to] = era === 2 ? [1 - year, 1 - end] : [year, end];
  return { start: yearPoint(from), end: yearPoint(to), stated };
}

/** "12–15 May 1940"; "the 17th and 18th centuries". */
function fromFirst(fields: Fields, first: number, last: number | undefined, context: Context): Resolved {
  const begun = resolveCalendar({ fields: { ...fields, [last === undefined ? "ordinal" : "day"]: first } }, context);
  if (typeof begun === "string") return begun;
  if (last === undefined) {
    const ended = resolveCalendar({ fields }, context);
    return typeof ended === "string" ? begun : { ...begun, end: ended.start };
  }
  const { year, month } = begun.start as Point;
  const end = dayPoint(year, month, last);
  return end && last > first ? { ...begun, end } : reasons.shape;
}
