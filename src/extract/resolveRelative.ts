import type { Part } from "../time/makeWhen.js";
import { type Context, type Resolved, type Told, reasons, single } from "./context.js";
import { type Says, type Unit, units } from "./language.js";
import type { Match } from "./pattern.js";
import { type Point, dayNumber, dayOf, isAtLeast, monthsIn, pointAt, weekdayOf, yearPoint } from "./point.js";
import { inItsYear, pointIn } from "./resolveCalendar.js";

/** What a count starts from, or why there is nothing. */
type Anchor = { readonly point: Point; readonly stated: Told["stated"] } | string;

function anchorOf(from: Says["from"], { reference, story, history, long, near, tense }: Context, told = false): Anchor {
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
  const { inStory, reference } = context;
  const anchor = anchorOf(from ?? (inStory || !reference ? "story" : "reference"), context);
  if (typeof anchor === "string") return anchor;
  const point = moved(anchor.point, units[unit - 1], 0);
  // "Since the beginning of the century": that of the story or ours.
  const ours = reference && moved(reference, units[unit - 1], 0);
  if (unit > 4 && unit < 7 && from === undefined && ours && point?.year !== ours.year) return reasons.either;
  return single(point, anchor.stated, reasons.coarse);
}

/** "three weeks ago", "a decade later", "two days after 5 May". */
export function resolveShift({ fields }: Match, context: Context, date: Resolved | undefined): Resolved {
  const { from, count = 1, unit = 1, way = 1 } = fields;
  const anchor = date === undefined ? anchorOf(from, context) : anchorIn(date);
  if (typeof anchor === "string") return anchor;
  const { point, stated } = anchor;
  if (count > 0 || way > 0) return single(counted(point, units[unit - 1], count * way), stated, reasons.coarse);
  // "the week ended 3 May"
  return point.grain === "day" ? { start: dayOf(dayNumber(point) - 6), end: point, stated } : reasons.coarse;
}

function anchorIn(date: Resolved): Anchor {
  if (typeof date === "string") return date;
  const { start, end, stated } = date;
  return end !== undefined || typeof start === "string" ? reasons.shape : { point: start, stated };
}

/** So many units on: years keep a quarter, decades count as years; a count of centuries is a rough one. */
function counted(anchor: Point, unit: Unit | undefined, count: number): Point | null {
  const years = unit === "decade" && anchor.grain !== unit ? 10 : unit === "century" ? 100 : 0;
  if (years > 0 && !isAtLeast(anchor, "year")) return null;
  if (years > 0) return { ...yearPoint(anchor.year + count * years), approximate: years > 10 };
  return unit === "year" && anchor.grain === "quarter"
    ? { ...anchor, year: anchor.year + count }
    : moved(anchor, unit, count);
}

/** The unit that holds a date, moved by so many; null if the date is not as fine as the unit. */
function moved(anchor: Point, unit: Unit | undefined, count: number): Point | null {
  if (unit === undefined || unit === "hour" || !isAtLeast(anchor, unit === "weekend" ? "week" : unit)) return null;
  const days = dayNumber(anchor);
  if (unit === "day") return dayOf(days + count);
  const monday = days - weekdayOf(anchor) + 1 + count * 7;
  if (unit === "week" || unit === "weekend") return dayOf(unit === "week" ? monday : monday + 5, unit);
  return pointAt(unit, anchor.year, anchor.month, count);
}

/** "last year", "this spring", "the following Monday", "that month", "the previous April". */
export function resolveWhich({ fields }: Match, context: Context): Resolved {
  const { from, which, that, month, season, weekday = 1, nth, unit } = fields;
  const anchor = anchorOf(context.history && unit === 1 ? "story" : from, context, true);
  if (typeof anchor === "string") return anchor;
  const { point, stated } = anchor;
  const way = fields.way ?? (which ?? that ?? nearest(point, context)) - 2;
  if (nth !== undefined && way === 0) return single(inItsYear(fields, context), stated);
  const found =
    (month ?? season ?? nth) !== undefined
      ? yearBy(point, fields, way)
      : unit !== undefined
        ? moved(point, units[unit - 1], way)
        : weekdayBy(point, weekday, way);
  return single(found, stated, reasons.coarse);
}

/** "the weekend": this week's where the words look ahead, or where it has come; else the last. As in "last", "this". */
function nearest(reference: Point, { tense }: Context): 1 | 2 {
  return tense > 0 || weekdayOf(reference) > 5 ? 2 : 1;
}

/** "last April", "the following spring", "last year's third quarter". */
function yearBy(anchor: Point, fields: Match["fields"], way: number): Point | null {
  const { year, grain } = anchor;
  const yearly = pointIn(2000, fields);
  if (!yearly) return null;
  // "Early 2022" is its first third.
  const part = grain === "year" ? anchor.part : undefined;
  const length = part === undefined ? monthsIn(anchor) : 4;
  if (length > 11 || fields.nth !== undefined) return pointIn(year + way, fields);
  const first = part === undefined ? anchor.month : 4 * thirds.indexOf(part) + 1;
  const [from, to] = [yearly.month, yearly.month + monthsIn(yearly)];
  // The winter that goes on began in the year before.
  if (way === 0) return pointIn(fields.season === 4 && first <= 2 ? year - 1 : year, fields);
  if (way > 0 ? from >= first + length : to <= first) return pointIn(year, fields);
  return (way > 0 ? from <= first : to >= first + length) ? pointIn(year + way, fields) : null;
}

const thirds: readonly Part[] = ["early", "mid", "late"];

function weekdayBy(anchor: Point, weekday: number, way: number): Point | null {
  if (anchor.grain !== "day") return null;
  const days = dayNumber(anchor);
  const own = weekdayOf(anchor);
  if (way === 0) return dayOf(days - own + weekday);
  const apart = (way > 0 ? weekday - own : own - weekday) + 7;
  return dayOf(days + way * (apart % 7 === 0 ? 7 : apart % 7));
}
