import { type Context, type Resolved, type Stated, reasons, single } from "./context.js";
import type { Match } from "./pattern.js";
import { type Point, codePoint, dayPoint, isAtLeast, monthPoint, weekdayOf, yearPoint } from "./point.js";
import { findYear, nearestWeekday, recentQuarter } from "./yearless.js";

type Fields = Readonly<Partial<Record<string, number>>>;

/** Works out a date of the calendar; what it leaves out comes from the reference or the story. */
export function resolveCalendar({ fields: captured, says }: Match, context: Context): Resolved {
  const fields: Fields = { ...(says as Fields), ...captured };
  if (fields.old !== undefined) return inEra(fields.old, context);
  const year = astronomical(fields);
  const point = year === null ? resolveYearless(fields, says.nth, context) : pointIn(year, fields, says.nth);
  if (point && "reason" in point) return point;
  const stated = year === null && says.nth !== "century" && fields.decade === undefined ? placeOf(context) : "explicit";
  return single(point && fields.fiscal !== undefined ? { ...point, approximate: true } : point, stated);
}

/** Whether what a date leaves out comes from the story or from the reference. */
export function placeOf({ inStory, reference }: Context): Exclude<Stated, "unresolved"> {
  return inStory || !reference ? "story" : "published";
}

/** Year 0 is 1 BC. */
function astronomical({ year, era, astronomical: counted }: Fields): number | null {
  if (year === undefined) return null;
  return era === 2 && counted === undefined ? 1 - year : year;
}

/** A date in a year that is known; null if no calendar has it. */
export function pointIn(year: number, fields: Fields, nth: Match["says"]["nth"]): Point | null {
  const { month, day, season, ordinal = 0 } = fields;
  if (month !== undefined) return day === undefined ? monthPoint(year, month) : dayPoint(year, month, day);
  if (season !== undefined) return codePoint("season", year, season);
  if (nth === "quarter" || nth === "half") {
    return ordinal <= (nth === "half" ? 2 : 4) ? codePoint(nth, year, ordinal) : null;
  }
  return yearPoint(year);
}

function resolveYearless(
  fields: Fields,
  nth: Match["says"]["nth"],
  context: Context,
): Point | null | { readonly reason: string } {
  const { month, day, season, weekday, decade, short, ordinal = 0, era } = fields;
  if (short !== undefined) return shortYear(short, context);
  if (nth === "century") return century(ordinal, era);
  if (decade !== undefined) return decadePoint(decade, era, context);
  if (!context.line && !context.reference)
    return weekday === undefined || month !== undefined ? reasons.year : reasons.reference;
  if (month !== undefined || season !== undefined) {
    const year = findYear({ month: month ?? (season ?? 1) * 3, day, length: season === undefined ? 1 : 3 }, context);
    const point = year === null ? reasons.year : pointIn(year, fields, nth);
    return day !== undefined && point && !("reason" in point) ? onWeekday(point, weekday) : point;
  }
  if (nth !== undefined) return recentQuarter(nth, ordinal, context) ?? reasons.year;
  if (day !== undefined) return dayOfStory(day, weekday, context);
  return weekday === undefined ? reasons.shape : nearestWeekday(weekday, context);
}

/** A weekday that is stated finds the year in which the date falls on it, if that is a neighbour. */
function onWeekday(point: Point, weekday: number | undefined): Point | { readonly reason: string } {
  if (weekday === undefined || weekdayOf(point) === weekday) return point;
  const near = [-1, 1].map((step) => ({ ...point, year: point.year + step }));
  return near.find((each) => weekdayOf(each) === weekday) ?? reasons.shape;
}

/** "in 499", where the story is of that time: of two or three figures, and not far from it. Else it is no date. */
function inEra(old: number, { story }: Context): Resolved {
  if (story === null || old <= 31 || old >= 1000) return reasons.none;
  if (story.year <= 0) return Math.abs(1 - old - story.year) < 150 ? single(yearPoint(1 - old), "story") : reasons.none;
  return Math.abs(old - story.year) < 400 ? single(yearPoint(old), "story") : reasons.none;
}

function century(ordinal: number, era = 1): Point | { readonly reason: string } {
  if (ordinal < 1 || ordinal > 30) return reasons.shape;
  return yearPoint(era === 2 ? 1 - ordinal * 100 : (ordinal - 1) * 100, "century");
}

/** `1990s`, `'90s`, `480s BC`; the `1800s` may be a century and are taken for no less. */
function decadePoint(decade: number, era: number | undefined, context: Context): Point | { readonly reason: string } {
  if (decade % 10 !== 0) return reasons.shape;
  if (era === 2) return yearPoint(1 - decade - 9, "decade");
  if (decade >= 100) return yearPoint(decade, decade % 100 === 0 && decade !== 2000 ? "century" : "decade");
  const full = fullYear(decade, context);
  return full === null ? reasons.year : yearPoint(full, "decade");
}

/** "in '49": the last such year up to the reference, or the one nearest to the story. */
function shortYear(short: number, context: Context): Point | { readonly reason: string } {
  const full = fullYear(short, context);
  return full === null ? reasons.year : yearPoint(full);
}

/** The year that two figures stand for; null in a history of a century that does not reach to the reference. */
function fullYear(short: number, { reference, story, history }: Context): number | null {
  const last = reference ? reference.year : (story?.year ?? NaN) + 50;
  // Before the second millennium nobody leaves the hundreds out.
  if (!(last > 1000) || (reference && story && history && reference.year - story.year > 100)) return null;
  const full = Math.floor(last / 100) * 100 + short;
  return full > last ? full - 100 : full;
}

/** "the 17th": in the month of the story, or the nearest one before the reference; "Wednesday the 14th": where it is one. */
function dayOfStory(
  day: number,
  weekday: number | undefined,
  { story, loose, reference, inStory, tense }: Context,
): Point | null | { readonly reason: string } {
  const anchor = inStory ? story : (story ?? reference);
  const away = !inStory && anchor && reference && Math.abs(anchor.year - reference.year) > 1;
  if (!anchor || away || (story && loose) || !isAtLeast(anchor, "month")) return reasons.coarse;
  const passed = anchor.grain === "day" && day < anchor.day;
  // After the 22nd, "the 14th" is as like as not the one before; "the 3rd" is the next one.
  if (passed && anchor !== reference && weekday === undefined && anchor.day - day < 15) return reasons.either;
  const back = anchor === reference ? (tense <= 0 && day > anchor.day ? -1 : 0) : passed ? 1 : 0;
  const points = [back, back + 1, back - 1].map((step) => {
    const { year, month } = monthPoint(anchor.year, anchor.month + step);
    return dayPoint(year, month, day);
  });
  return (weekday === undefined ? points[0] : points.find((point) => point && weekdayOf(point) === weekday)) ?? null;
}
