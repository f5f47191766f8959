import { civilOf, type CivilTime } from "./calendar.js";
import { formatNumber, formatYear } from "./formatYear.js";
import { isoWeekOf } from "./isoWeek.js";
import { defaultLocale, type Locale, type MonthIndex } from "./locale.js";
import { printYear } from "./printEdtf.js";
import { parentLevel, type TickLevel } from "./ticks.js";
import { voiceOf, type Voice } from "./voice.js";
import type { Instant } from "./when.js";

/** How ticks are written. */
export interface TickOptions {
  /**
   * A date-fns Locale. Where we have no words in its language, years, months and days come out as in EDTF.
   *
   * @default enGB
   */
  readonly locale?: Locale | undefined;
  /**
   * Whether years after Christ say so; for the first of them on an axis that has years before Christ as well. Where it is left out,
   * those below 100 do.
   */
  readonly eras?: boolean | undefined;
  /**
   * `short` abbreviates the months of the upper tier too.
   *
   * @default "long"
   */
  readonly style?: "long" | "short" | undefined;
  /**
   * Whether what a tick before it says is left out: the year of a day or a month in the upper tier, what years in millions are
   * counted from.
   *
   * @default false
   */
  readonly follows?: boolean | undefined;
}

/**
 * A tick in words, as the lower tier of the axis shows it: "16" under "February 2017", "Jan" under "2014", "500 BC".
 *
 * Ticks under one parent (`parentLevel`) never read the same. From steps of a million years on, years count from today.
 *
 * @example
 * formatTick(Date.UTC(2017, 1, 16), { unit: "day", step: 1, length: 86400000 }); // "16"
 * formatTick(Date.UTC(2017, 1, 16, 9, 30), { unit: "minute", step: 15, length: 900000 }); // "09:30"
 */
export function formatTick(
  instant: Instant,
  level: TickLevel,
  { locale = defaultLocale, eras, follows = false }: TickOptions = {},
): string {
  const civil = civilOf(instant);
  const voice = voiceOf(locale, "long", eras);
  switch (level.unit) {
    case "millisecond":
      return (level.step < 100 ? "." : `:${padded(civil.second)}.`) + padded(civil.millisecond, 3);
    case "second":
      return level.step < 15 ? `:${padded(civil.second)}` : clock(civil, true);
    case "minute":
    case "hour":
      return clock(civil);
    case "day":
      return voice?.words.order === "ymd" ? voice.words.date("", "", civil.day, false) : String(civil.day);
    case "week": {
      const { week } = isoWeekOf(instant);
      return voice === null ? `W${padded(week)}` : voice.words.week(week);
    }
    case "quarter": {
      const quarter = Math.ceil(civil.month / 3);
      return voice === null ? `Q${String(quarter)}` : voice.words.quarter(quarter);
    }
    case "month":
      return locale.localize.month((civil.month - 1) as MonthIndex, { width: "abbreviated", context: "standalone" });
    case "year":
      return voice === null ? printYear(civil.year) : yearTick(civil.year, level.step, voice, follows);
  }
}

/**
 * What stands over a tick in the upper tier: "2014" over months and quarters, "January 2014" over days and weeks, "16 February 2017" over hours
 * and minutes, the minute or second itself over what is finer; "" over years.
 *
 * `level` is the level of the ticks, not of their parent.
 *
 * @example
 * formatParentTick(Date.UTC(2014, 0, 1), { unit: "day", step: 1, length: 86400000 }); // "January 2014"
 * formatParentTick(Date.UTC(2014, 1, 1), { unit: "day", step: 1, length: 86400000 }, { follows: true }); // "February"
 */
export function formatParentTick(
  instant: Instant,
  level: TickLevel,
  { locale = defaultLocale, eras, style, follows = false }: TickOptions = {},
): string {
  const parent = parentLevel(level);
  if (parent === null) return "";
  const civil = civilOf(instant);
  const voice = voiceOf(locale, style, eras);
  const day = parent.unit === "month" ? 0 : civil.day;
  if (parent.unit === "year") {
    const { year } = level.unit === "week" ? isoWeekOf(instant) : civil;
    return voice === null ? printYear(year) : formatYear(year, voice);
  }
  const date = voice === null ? edtfDate(civil, day) : dateWords(civil, day, voice, follows);
  if (parent.unit === "month" || parent.unit === "day") return date;
  const gap = voice === null || voice.words.order === "ymd" ? " " : voice.words.comma;
  return date + gap + clock(civil, parent.unit === "second");
}

function dateWords({ year, month }: CivilTime, day: number, voice: Voice, follows: boolean): string {
  const { words, locale, short, american } = voice;
  const name = locale.localize.month((month - 1) as MonthIndex, {
    width: short ? "abbreviated" : words.months,
    context: day > 0 ? "formatting" : "standalone",
  });
  return words.date(follows ? "" : formatYear(year, voice, false), name, day || "", american);
}

function edtfDate({ year, month }: CivilTime, day: number): string {
  return `${printYear(year)}-${padded(month)}${day > 0 ? `-${padded(day)}` : ""}`;
}

function yearTick(year: number, step: number, voice: Voice, follows: boolean): string {
  const { words } = voice;
  if (step < 1e5) return formatYear(year, voice);
  // A tick before Christ is at 1 minus a multiple of the step, and the one at AD 1 is as good as now.
  const count = year <= 0 ? 1 - year : year;
  if (count < step) return words.today;
  const years = words.years(count, follows ? "number" : "short", (unit) => formatNumber(count / unit, voice));
  if (follows) return years;
  return year <= 0 ? words.ago(years) : words.fromNow(years);
}

function clock({ hour, minute, second }: CivilTime, withSeconds = false): string {
  return `${padded(hour)}:${padded(minute)}${withSeconds ? `:${padded(second)}` : ""}`;
}

function padded(value: number, length = 2): string {
  return String(value).padStart(length, "0");
}
