import { type Context, reasons } from "./context.js";
import { type Point, dayNumber, dayOf, isAtLeast, monthsIn, weekdayOf } from "./point.js";

/** The year of a month, season or day that is written without one; null if nothing tells, or not beyond doubt. */
export function findYear(yearly: Point, context: Context): number | null {
  const { inStory, history, line, told, reference, tense, doubt, subject, away, stale } = context;
  if (inStory || !reference) {
    if (reference && isRecent(yearly, reference, context)) return line ? null : yearByTense(yearly, reference, tense);
    if (!line || !isAtLeast(line, "year") || (stale && reference && !follows(yearly, line))) return null;
    const on = told !== null && told.year > line.year;
    if (on && tense > 0) return yearInStory(yearly, told, context);
    // "It stood until 1941; one day in March": whether the story has gone on to that year does not show.
    return on && told.grain === "year" ? null : yearInStory(yearly, line, context);
  }
  const year = yearByTense(yearly, reference, tense);
  if (subject && tense < 0 && year !== yearByTense(yearly, reference, 0)) return null;
  const unsure = tense <= 0 || (history && tense < 2);
  if (away && tense <= 0 && !isRecent(yearly, reference, context)) return null;
  const doubtful = doubt || (told !== null && told.year < reference.year && comesSoonAfter(yearly, told));
  return doubtful && unsure && year !== told?.year ? null : year;
}

/** How many months after a date the story is likely to go on from it. */
const soon = 3;

function comesSoonAfter({ month }: Point, told: Point): boolean {
  return isAtLeast(told, "month") && month > told.month && month <= told.month + soon;
}

/** Whether a day is one of the last weeks before the day of writing: news names these without a year. */
function isRecent({ grain, month, day }: Point, reference: Point, { long }: Context): boolean {
  if (long || grain !== "day" || reference.grain !== "day") return false;
  const days = (reference.month - month) * 31 + reference.day - day;
  return days >= 0 && days <= 31;
}

/** Whether a month comes after a date in its year, or soon after it in the next: the story seems to have gone on to it. */
function follows({ month }: Point, line: Point): boolean {
  return isAtLeast(line, "month") && (month >= line.month || line.month - month > 10);
}

/** How many months back what was may lie; before that, as like as not, the story has gone on to the next year. */
const farBack = 2;

/**
 * The year that the story is in; the next one for what was to come, or where it goes on from December with January, or from
 * winter. Null where it would go back by a season.
 */
function yearInStory({ grain, month }: Point, story: Point, { tense, before, history }: Context): number | null {
  const back = isAtLeast(story, "season") ? story.month - month : 0;
  const winter = story.grain === "season" && story.month === 12;
  if (back > 0 && (back > 10 || tense > 0 || winter)) return story.year + 1;
  // "On 12 April it fell; they had come on 26 December": before what was told.
  if (back < -farBack && before && grain === "day" && story.grain === "day") return story.year - 1;
  return back > (history ? farBack : 0) && !before ? null : story.year;
}

/** In months. */
const justOver = 5;

/** The last one that has begun, or the next one, in the tense of the sentence; without a tense, the nearer of usage. */
function yearByTense(yearly: Point, reference: Point, tense: number): number | null {
  const { grain, month, day } = yearly;
  const length = monthsIn(yearly);
  const before = grain === "day" ? (day - reference.day) / 31 : 0;
  const ahead = month + before - reference.month;
  const begun = ahead <= 0;
  // What was to come as seen from the past may be over by now.
  if (tense === 1 && ahead + length <= 0 && ahead > -justOver) return null;
  if (tense > 0) return ahead + length > 0 ? reference.year : reference.year + 1;
  if (tense < 0) return begun ? reference.year : reference.year - 1;
  if (begun) return ahead < -9 ? reference.year + 1 : reference.year;
  return ahead <= 4 ? reference.year : reference.year - 1;
}

/** "on Thursday": the last one up to the reference, or the next one, in the tense of the sentence. */
export function nearestWeekday(weekday: number, { inStory, reference, tense }: Context): Point | string {
  if (!reference || inStory) return reasons.reference;
  const back = (weekdayOf(reference) - weekday + 7) % 7;
  return dayOf(dayNumber(reference) - back + (tense > 0 && back > 0 ? 7 : 0));
}
