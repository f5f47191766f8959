import { type Context, type Resolved, reasons } from "./context.js";
import type { Match } from "./pattern.js";
import { type Point, dayNumber, dayOf, weekdayOf, dayPoint, startOf, yearPoint, codePoint } from "./point.js";
import { resolveCalendar } from "./resolveCalendar.js";

type Resolve = (match: Match, context: Context) => Resolved;

/** From one date to another; each lends the other what is written once: "between March and May 2016". */
export function resolveRange(first: Match, second: Match, context: Context, resolve: Resolve): Resolved {
  const [from, to] = [bare(first), bare(second)];
  const year = to.fields.year ?? from.fields.year;
  const lent = year === undefined ? null : lend(from, to, year, second.fields.era ?? first.fields.era);
  const start = resolve(lent?.[0] ?? first, context);
  if (!("value" in start)) return start;
  const begun = start.value.start;
  if (second.fields.weekday !== undefined && second.fields.month === undefined && typeof begun !== "string") {
    const days = (second.fields.weekday - weekdayOf(begun) + 7) % 7;
    return begun.grain === "day"
      ? { ...start, value: { start: begun, end: dayOf(dayNumber(begun) + days) } }
      : { reason: reasons.coarse };
  }
  const story = typeof begun === "string" ? context.story : begun;
  const end = resolve(
    lent?.[1] ?? second,
    lent ? context : { ...context, story, line: story, inStory: context.inStory || isYearless(second) },
  );
  if (!("value" in end)) return end;
  const ended = end.value.end ?? end.value.start;
  if (typeof begun !== "string" && typeof ended !== "string" && startOf(begun) > startOf(ended))
    return { reason: reasons.shape };
  return { value: { start: begun, end: ended }, stated: start.stated === end.stated ? start.stated : "story" };
}

/** The calendar date inside of words such as "early". */
function bare(match: Match): Match {
  const [inner] = match.dates;
  return inner && match.dates.length === 1 ? bare(inner) : match;
}

function isYearless({ says, fields }: Match): boolean {
  return says.from === undefined && fields.year === undefined && fields.decade === undefined;
}

/** Gives a year to the one that has none, and is no decade; from November to March runs into the next. */
function lend(from: Match, to: Match, year: number, era: number | undefined): readonly [Match, Match] | null {
  const [a, b] = [from.fields, to.fields];
  if (
    ![from, to].every(
      ({ says, fields }) =>
        (says.as ?? "date") === "date" &&
        says.nth !== "century" &&
        says.from === undefined &&
        fields.decade === undefined,
    )
  )
    return null;
  const [first, last] = [orderOf(a), orderOf(b)];
  if (a.year === undefined && first === undefined) return null;
  const sign = era === 2 ? -1 : 1;
  const wraps = first !== undefined && last !== undefined && first > last ? sign : 0;
  const more = era === undefined ? {} : { era };
  const start = a.year === undefined ? { ...a, year: year - wraps, ...more } : { ...a, ...more };
  const month =
    b.month === undefined && b.year === undefined && b.day !== undefined && a.month !== undefined
      ? { month: a.month }
      : {};
  const end = b.year === undefined ? { ...b, ...month, year: year + wraps, ...more } : { ...b, ...more };
  return [
    { ...from, fields: start },
    { ...to, fields: end },
  ];
}

function orderOf({ month, season, ordinal }: Match["fields"]): number | undefined {
  return month ?? (season === undefined ? ordinal : season * 3);
}

/** `12–15 May 1940`, `1914–18`, `the winter of 1914–15`. */
export function resolveShared(match: Match, context: Context): Resolved {
  const { fields } = match;
  const { first, last, year, short, season, from } = fields;
  if (first !== undefined && last !== undefined) return days(match, first, last, context);
  if (from !== undefined) return centuries(match, from, context);
  if (fields.era === 2 && year !== undefined && last !== undefined) {
    return year > last
      ? { value: { start: yearPoint(1 - year), end: yearPoint(1 - last) }, stated: "explicit" }
      : { reason: "" };
  }
  const end = year === undefined ? undefined : (last ?? endYear(year, short ?? 0));
  if (year === undefined || end === undefined || end <= year) return { reason: "" };
  if (season === undefined) return { value: { start: yearPoint(year), end: yearPoint(end) }, stated: "explicit" };
  const point = end === year + 1 ? codePoint("season", year, season) : null;
  return point ? { value: { start: point }, stated: "explicit" } : { reason: reasons.shape };
}

function endYear(year: number, short: number): number {
  return Math.floor(year / 100) * 100 + short;
}

function days(match: Match, first: number, last: number, context: Context): Resolved {
  const start = resolveCalendar({ ...match, fields: { ...match.fields, day: first } }, context);
  if (!("value" in start)) return start;
  const point = start.value.start as Point;
  const end = dayPoint(point.year, point.month, last);
  return end && last > first ? { ...start, value: { start: point, end } } : { reason: reasons.shape };
}

/** "the 17th and 18th centuries". */
function centuries(match: Match, ordinal: number, context: Context): Resolved {
  const start = resolveCalendar({ ...match, fields: { ...match.fields, ordinal } }, context);
  const end = resolveCalendar(match, context);
  if (!("value" in start) || !("value" in end)) return start;
  return { value: { start: start.value.start, end: end.value.start }, stated: "explicit" };
}
