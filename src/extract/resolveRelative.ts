import { type Context, type Resolved, type Stated, reasons, single } from "./context.js";
import { type Says, type Unit, units } from "./language.js";
import type { Match } from "./pattern.js";
import {
  type Grain,
  type Point,
  codePoint,
  dayNumber,
  dayOf,
  isAtLeast,
  monthPoint,
  weekdayOf,
  yearPoint,
} from "./point.js";
import { pointIn } from "./resolveCalendar.js";
import { recentQuarter } from "./yearless.js";

/** What a count starts from. */
interface Anchor {
  readonly point: Point;
  readonly stated: Exclude<Stated, "unresolved">;
}

function anchorOf(
  from: Says["from"],
  { reference, story, history, long, near, tense }: Context,
  told = false,
): Anchor | { readonly reason: string } {
  if (from === "story" || (told && history && !reference)) {
    if (!story) return reasons.story;
    return near ? { point: story, stated: "story" } : reasons.far;
  }
  // In a history, "last year" may be that of the story, unless the writer speaks of now.
  if (told && history && long && (tense === -1 || tense === 1)) return reasons.either;
  return reference ? { point: reference, stated: "published" } : reasons.reference;
}

/** The year, month or week that a date is in: "the end of the year". */
export function anchorUnit(unit: number, from: Says["from"], context: Context): Resolved {
  const place = from ?? (context.inStory || !context.reference ? "story" : "reference");
  const anchor = anchorOf(place, context);
  if ("reason" in anchor) return anchor;
  const point = moved(anchor.point, units[unit - 1], 0);
  // "Since the beginning of the century": that of the story or ours.
  const ours = context.reference && moved(context.reference, units[unit - 1], 0);
  if (unit > 4 && unit < 7 && from === undefined && ours && point?.year !== ours.year) return reasons.either;
  return single(point, anchor.stated, reasons.coarse);
}

/** "three weeks ago", "a decade later", "two days after 5 May". */
export function resolveShift({ says, fields }: Match, context: Context, date: Resolved | undefined): Resolved {
  const anchor = date === undefined ? anchorOf(says.from, context) : anchorIn(date);
  if ("reason" in anchor) return anchor;
  const count = (says.count ?? fields.count ?? 1) * (says.way ?? 1);
  const unit = units[(says.unit ?? fields.unit ?? 1) - 1];
  if (says.count === 0 && says.way === -1) return daysUpTo(anchor);
  const point = counted(anchor.point, unit, count);
  return single(point, anchor.stated, reasons.coarse);
}

/** "the week ended 3 May". */
function daysUpTo({ point, stated }: Anchor): Resolved {
  if (point.grain !== "day") return reasons.coarse;
  return { value: { start: dayOf(dayNumber(point) - 6), end: point }, stated };
}

function anchorIn(date: Resolved): Anchor | { readonly reason: string } {
  if (!("value" in date)) return date;
  const { start, end } = date.value;
  const point = end === undefined ? start : "";
  return typeof point === "string" ? reasons.shape : { point, stated: date.stated };
}

/** So many units on: years keep a quarter, decades count as years; a count of centuries is a rough one. */
function counted(anchor: Point, unit: Unit | undefined, count: number): Point | null {
  if (unit === "decade" && anchor.grain === "decade") return moved(anchor, unit, count);
  if (unit === "decade") return isAtLeast(anchor, "year") ? yearPoint(anchor.year + count * 10) : null;
  if (unit === "century")
    return isAtLeast(anchor, "year") ? { ...yearPoint(anchor.year + count * 100), approximate: true } : null;
  if (unit === "year" && anchor.grain === "quarter") return { ...anchor, year: anchor.year + count };
  return moved(anchor, unit, count);
}

/** The unit that holds a date, moved by so many; null if the date is not as fine as the unit. */
function moved(anchor: Point, unit: Unit | undefined, count: number): Point | null {
  if (unit === undefined || unit === "hour" || !isAtLeast(anchor, unit === "weekend" ? "week" : unit)) return null;
  const { year, month } = anchor;
  const days = dayNumber(anchor);
  const monday = days - weekdayOf(anchor) + 1 + count * 7;
  switch (unit) {
    case "day":
      return dayOf(days + count);
    case "week":
      return dayOf(monday, unit);
    case "weekend":
      return dayOf(monday + 5, unit);
    case "month":
      return monthPoint(year, month + count);
    case "quarter":
      return quarterAt(anchor, count);
    case "year":
      return yearPoint(year + count);
    case "decade":
      return spanAt(anchor, 10, count, unit);
    case "century":
      return spanAt(anchor, 100, count, unit);
  }
}

function quarterAt({ year, month }: Point, count: number): Point {
  const quarters = year * 4 + Math.floor((month - 1) / 3) + count;
  return codePoint("quarter", Math.floor(quarters / 4), (((quarters % 4) + 4) % 4) + 1);
}

function spanAt({ year }: Point, length: number, count: number, grain: Grain): Point {
  return yearPoint((Math.floor(year / length) + count) * length, grain);
}

/** "last year", "this spring", "the following Monday", "that month", "the previous April". */
export function resolveWhich({ says, fields }: Match, context: Context): Resolved {
  const day = context.history && (says.unit ?? fields.unit) === 1;
  const seasonal = fields.season ?? fields.month;
  const anchor = anchorOf(
    day ? "story" : says.from,
    seasonal === undefined || says.way !== 0 ? context : inLine(context),
    true,
  );
  if ("reason" in anchor) return anchor;
  // "The road was narrowed in 2011. That autumn": of that year, or of the one that news tells of.
  if (context.reference && !context.history && seasonal !== undefined && says.way === 0 && inLine(context) !== context)
    return reasons.either;
  const way = says.way ?? (fields.which ?? fields.that ?? nearest(anchor.point, context)) - 2;
  const { month = says.month, season, weekday, ordinal } = fields;
  const unit = says.unit ?? fields.unit;
  if (ordinal !== undefined && says.nth !== undefined) return quarterBy(says.nth, ordinal, way, anchor, context);
  if (unit !== undefined) {
    const point = moved(anchor.point, units[unit - 1], way);
    return single(point, anchor.stated, reasons.coarse);
  }
  const point =
    month !== undefined
      ? monthBy(anchor.point, month, way, fields.day)
      : season !== undefined
        ? seasonBy(anchor.point, season, way)
        : weekdayBy(anchor.point, weekday ?? 1, way);
  return single(point, anchor.stated, reasons.coarse);
}

/** "that summer" is not that of a year told in passing. */
function inLine(context: Context): Context {
  const { story, line } = context;
  const passing = story?.grain === "year" && line !== null && line.grain !== "year" && story.year < line.year;
  return passing ? { ...context, story: line } : context;
}

/** "the weekend": this week's where the words look ahead, or where it has come; else the last. As in "last", "this". */
function nearest(reference: Point, { tense }: Context): 1 | 2 {
  return tense > 0 || weekdayOf(reference) > 5 ? 2 : 1;
}

function monthBy(anchor: Point, month: number, way: number, day?: number): Point | null {
  const known = isAtLeast(anchor, "month");
  const passed = way > 0 ? month <= anchor.month : month >= anchor.month;
  return pointIn(anchor.year + (passed || !known ? way : 0), day === undefined ? { month } : { month, day }, undefined);
}

function seasonBy(anchor: Point, season: number, way: number): Point | null {
  const first = season * 3;
  if (!isAtLeast(anchor, "season")) return codePoint("season", anchor.year + way, season);
  if (way === 0) return codePoint("season", season === 4 && anchor.month <= 2 ? anchor.year - 1 : anchor.year, season);
  const passed = way > 0 ? first <= anchor.month : first + 2 >= anchor.month;
  return codePoint("season", anchor.year + (passed ? way : 0), season);
}

function weekdayBy(anchor: Point, weekday: number, way: number): Point | null {
  if (anchor.grain !== "day") return null;
  const days = dayNumber(anchor);
  const own = weekdayOf(anchor);
  if (way === 0) return dayOf(days - own + weekday);
  const apart = (way > 0 ? weekday - own : own - weekday) + 7;
  return dayOf(days + way * (apart % 7 === 0 ? 7 : apart % 7));
}

function quarterBy(
  nth: "century" | "quarter" | "half",
  ordinal: number,
  way: number,
  anchor: Anchor,
  context: Context,
): Resolved {
  if (nth === "century") return reasons.shape;
  if (way !== 0) return single(codePoint(nth, anchor.point.year + way, ordinal), anchor.stated);
  return single(recentQuarter(nth, ordinal, context), anchor.stated);
}
