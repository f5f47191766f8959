import { type Context, type Resolved, type Told, reasons, single } from "./context.js";
import type { Fields } from "./language.js";
import type { Match } from "./pattern.js";
import { type Point, dayPoint, isAtLeast, pointAt, seasonPoint, weekdayOf, yearPoint } from "./point.js";
import { findYear, nearestWeekday } from "./yearless.js";

/** Works out a date of the calendar; what it leaves out comes from the reference or the story. */
export function resolveCalendar({ fields }: Pick<Match, "fields">, context: Context): Resolved {
  const { old, year, era, nth, ordinal = 0, decade, fiscal } = fields;
  if (old !== undefined) return inEra(old, context);
  if (nth === "century") return single(century(ordinal, era), "explicit");
  if (decade !== undefined) return single(decadePoint(decade, era, context), "explicit");
  // Year 0 is 1 BC.
  const point = year === undefined ? resolveYearless(fields, context) : pointIn(era === 2 ? 1 - year : year, fields);
  const about = fiscal !== undefined && typeof point === "object" && point !== null;
  return single(about ? { ...point, approximate: true } : point, year === undefined ? placeOf(context) : "explicit");
}

/** Whether what a date leaves out comes from the story or from the reference. */
export function placeOf({ inStory, reference }: Context): Told["stated"] {
  return inStory || !reference ? "story" : "published";
}

/** A date in a year that is known; null if no calendar has it. */
export function pointIn(year: number, { month, day, season, nth, ordinal = 0 }: Fields): Point | null {
  if (month !== undefined) return day === undefined ? pointAt("month", year, month) : dayPoint(year, month, day);
  if (season !== undefined) return seasonPoint(year, season);
  if (nth === undefined) return yearPoint(year);
  const point = pointAt(nth, year, 1, ordinal - 1);
  return point.year === year ? point : null;
}

function resolveYearless(fields: Fields, context: Context): Point | string | null {
  const { month, day, season, weekday, nth, short } = fields;
  if (short !== undefined) return shortYear(short, context);
  if (!context.line && !context.reference)
    return weekday === undefined || month !== undefined ? reasons.year : reasons.reference;
  if ((month ?? season ?? nth) !== undefined) {
    const point = inItsYear(fields, context);
    return day !== undefined && typeof point === "object" ? onWeekday(point, weekday) : point;
  }
  if (day !== undefined) return dayOfStory(day, weekday, context);
  return weekday === undefined ? reasons.shape : nearestWeekday(weekday, context);
}

/** A month, season, quarter or half in the year that the text or its tense tells. */
export function inItsYear(fields: Fields, context: Context): Point | string | null {
  // Of a leap year, so that it may be 29 February.
  const yearly = pointIn(2000, fields);
  if (!yearly) return null;
  const year = findYear(yearly, context);
  return year === null ? reasons.year : pointIn(year, fields);
}

/** A weekday that is stated finds the year in which the date falls on it, if that is a neighbour. */
function onWeekday(point: Point | null, weekday: number | undefined): Point | string | null {
  if (!point || weekday === undefined) return point;
  const near = [0, -1, 1].map((step) => ({ ...point, year: point.year + step }));
  return near.find((each) => weekdayOf(each) === weekday) ?? reasons.shape;
}

/** "in 499", where the story is of that time: of two or three figures, and not far from it. Else it is no date. */
function inEra(old: number, { story }: Context): Resolved {
  if (story === null || old <= 31 || old >= 1000) return reasons.none;
  const [year, reach] = story.year <= 0 ? [1 - old, 150] : [old, 400];
  return Math.abs(year - story.year) < reach ? single(yearPoint(year), "story") : reasons.none;
}

function century(ordinal: number, era: number | undefined): Point | string {
  if (ordinal < 1 || ordinal > 30) return reasons.shape;
  return yearPoint(era === 2 ? 1 - ordinal * 100 : (ordinal - 1) * 100, "century");
}

/** `1990s`, `'90s`, `480s BC`; the `1800s` may be a century and are taken for no less. */
function decadePoint(decade: number, era: number | undefined, context: Context): Point | string {
  if (decade % 10 !== 0) return reasons.shape;
  if (era === 2) return yearPoint(1 - decade - 9, "decade");
  if (decade < 100) return shortYear(decade, context, "decade");
  return yearPoint(decade, decade % 100 === 0 && decade !== 2000 ? "century" : "decade");
}

/** "in '49": the last such year up to the reference, or the one nearest to the story. */
function shortYear(
  short: number,
  { reference, story, history }: Context,
  grain: "year" | "decade" = "year",
): Point | string {
  const last = reference ? reference.year : (story?.year ?? NaN) + 50;
  // Before the second millennium nobody leaves the hundreds out, nor in a history of a century that is over.
  if (!(last > 1000) || (reference && story && history && last - story.year > 100)) return reasons.year;
  return yearPoint(fullYear(short, last), grain);
}

/** The last year up to another that two figures stand for. */
export function fullYear(short: number, last: number): number {
  return last - ((((last - short) % 100) + 100) % 100);
}

/** "the 17th": in the month of the story, or the nearest one before the reference; "Wednesday the 14th": where it is one. */
function dayOfStory(
  day: number,
  weekday: number | undefined,
  { story, loose, reference, inStory, tense }: Context,
): Point | string | null {
  const anchor = inStory ? story : (story ?? reference);
  const away = !inStory && anchor && reference && Math.abs(anchor.year - reference.year) > 1;
  if (!anchor || away || (story && loose) || !isAtLeast(anchor, "month")) return reasons.coarse;
  const passed = anchor.grain === "day" && day < anchor.day;
  // After the 22nd, "the 14th" is as like as not the one before; "the 3rd" is the next one.
  if (passed && anchor !== reference && weekday === undefined && anchor.day - day < 15) return reasons.either;
  const back = anchor === reference ? (tense <= 0 && day > anchor.day ? -1 : 0) : passed ? 1 : 0;
  const points = [back, back + 1, back - 1].map((step) => {
    const { year, month } = pointAt("month", anchor.year, anchor.month, step);
    return dayPoint(year, month, day);
  });
  return (weekday === undefined ? points[0] : points.find((point) => point && weekdayOf(point) === weekday)) ?? null;
}
