import { formatNumber, formatYear, formatYears } from "./formatYear.js";
import type { MonthIndex } from "./locale.js";
import type { StatedDate } from "./readStated.js";
import type { Voice } from "./voice.js";
import type { Bound } from "./when.js";

/** A date in words, with its qualifiers: "c. 1450", "early 1941", "16 February 2017, 09:30 UTC". */
export function formatDate(date: StatedDate, voice: Voice, part?: Bound["part"]): string {
  const { approximate, uncertain } = voice.words;
  const text = wholeDate(date, voice, part);
  const about = isVague(date) ? approximate(text) : text;
  return date.uncertain ? uncertain(about) : about;
}

/** A date as said in a sentence: "some time in 2014", "on 16 February 2017", "perhaps around 1450". */
export function sayDate(date: StatedDate, voice: Voice, part?: Bound["part"]): string {
  const { on, at, perhaps } = voice.words;
  if (date.day === 0 || isVague(date)) return sayEnd(date, voice, part);
  const day = dayWords(date, voice);
  const text = date.time === "" ? on(day) : at(day, timeWords(date, voice));
  return date.uncertain ? perhaps(text) : text;
}

/** The same after "since", "from", "to" and "until", where days stand without "on". */
export function sayEnd(date: StatedDate, voice: Voice, part?: Bound["part"]): string {
  const { around, perhaps, someIn } = voice.words;
  const text = wholeDate(date, voice, part);
  const about = isVague(date) ? around(text) : date.day === 0 && !isAgo(date) ? someIn(text) : text;
  return date.uncertain ? perhaps(about) : about;
}

/**
 * Two dates that share a year, or a year and a month, or a whole day, each without what the other says:
 * "16" and "18 February 2017". Dates that share nothing, or have qualifiers, come out whole.
 */
export function formatPair(a: StatedDate, b: StatedDate, voice: Voice): [string, string] {
  const { american, words } = voice;
  const whole: [string, string] = [formatDate(a, voice), formatDate(b, voice)];
  const sameDay = a.first === b.first && a.month === b.month && a.day === b.day && a.time !== "" && b.time !== "";
  if (sameDay && !a.uncertain && !b.uncertain && a.estimate === null && b.estimate === null)
    return twoTimes(a, b, voice);
  if (isQualified(a) || isQualified(b)) return whole;
  if (a.month === 0 && b.month === 0) return sharedEra(whole);
  if (a.first !== b.first || a.month > 12 || b.month > 12) return whole;
  const sameMonth = a.month === b.month;
  const together = (a.day === 0) === (b.day === 0) && (a.day > 0 || !sameMonth);
  if (a.time !== "" || b.time !== "" || !together) return whole;
  if (words.order === "ymd") return [whole[0], dayWords(b, voice, true, sameMonth)];
  if (american) return [dayWords(a, voice, true), dayWords(b, voice, false, sameMonth)];
  return [dayWords(a, voice, true, sameMonth), whole[1]];
}

/** Two times of one day, which is said once: "c. 6 July 2013, 00:56" and "c. 01:15". */
function twoTimes(a: StatedDate, b: StatedDate, voice: Voice): [string, string] {
  const first = formatDate(a.offset === b.offset ? { ...a, offset: "" } : a, voice);
  const last = timeWords(b, voice);
  return [first, isVague(b) ? voice.words.approximate(last) : last];
}

/** "500" and "400 BC", "252" and "66 million years ago". */
function sharedEra([a, b]: [string, string]): [string, string] {
  const [number = "", era] = /^[\d.,\u00a0]*\d(?=(\p{Z}.+))/u.exec(a) ?? [];
  return era !== undefined && b.endsWith(era) && /^[\d.,\u00a0]+$/.test(b.slice(0, -era.length)) ? [number, b] : [a, b];
}

/** Whether more than the date itself has to be said of it. */
function isQualified(date: StatedDate): boolean {
  return date.uncertain || date.approximate || isVague(date);
}

/** Whether "c." has to be said; years that count from today say it themselves. */
function isVague(date: StatedDate): boolean {
  if (isAgo(date)) return false;
  return date.approximate || date.estimate !== null || date.exponent !== null;
}

function wholeDate(date: StatedDate, voice: Voice, part: Bound["part"]): string {
  const { words } = voice;
  const day = dayWords(date, voice);
  const parted = part === undefined ? day : { early: words.early, mid: words.mid, late: words.late }[part](day);
  if (date.time === "") return parted;
  return parted + (words.order === "ymd" ? " " : words.comma) + timeWords(date, voice);
}

function timeWords({ time, offset }: StatedDate, { words }: Voice): string {
  const clock = time.length === 2 ? words.hour(Number(time)) : time;
  return offset === "" ? clock : `${clock} ${offset === "Z" ? "UTC" : offset}`;
}

/** The calendar date, without what `noYear` and `noMonth` leave to another date. */
function dayWords(date: StatedDate, voice: Voice, noYear = false, noMonth = false): string {
  const year = noYear ? "" : yearWords(date, voice);
  if (date.month === 0) return year;
  const { words, american } = voice;
  const text = words.date(year, noMonth ? "" : monthWords(date, voice), date.day || "", american);
  return date.month < 25 || date.month > 32 ? text : text + words.hemispheres[date.month < 29 ? 0 : 1];
}

/** A month, or a season, quarter, third or half of a year. */
function monthWords({ month, day }: Pick<StatedDate, "month" | "day">, { words, locale, short }: Voice): string {
  if (month <= 12) {
    const width = short ? "abbreviated" : words.months;
    return locale.localize.month((month - 1) as MonthIndex, { width, context: day > 0 ? "formatting" : "standalone" });
  }
  return words.periods[month < 33 ? (month - 21) % 4 : month - 29] ?? "";
}

function yearWords(date: StatedDate, voice: Voice): string {
  const { first, last, estimate, exponent } = date;
  const { words } = voice;
  if (estimate !== null) return `${formatYear(estimate, voice)} (${formatYears(first, last, voice)})`;
  if (isAgo(date)) {
    const years = yearsAgo(date, voice);
    return first < 0 ? words.ago(years) : words.fromNow(years);
  }
  if (exponent !== null || isRound(date)) return formatYear(first < 0 ? first + 1 : first, voice);
  const length = last - first + 1;
  // "1800s" is a century; the ten years after 1800 are said in full. Neither is said of BC and of years that are few.
  if (length === 10 && first % 100 !== 0 && first > 100) return words.decade(String(first));
  if (length === 100 && first % 1000 !== 0 && first > 1000 && words.century !== null)
    return words.century(String(first));
  return date.month > 0 ? formatYear(first, voice, false) : formatYears(first, last, voice);
}

/**
 * Whether a date counts from today rather than from Christ: from 100,000 years on, where two thousand years more or less
 * are less than what is stated.
 */
function isAgo({ first, last, exponent }: StatedDate): boolean {
  return exponent !== null ? exponent >= 5 : first === last && Math.abs(first) >= 1e5 && first % 1e4 === 0;
}

/** Whether an approximate year is so long and so round that one year less, for want of a year zero, would say too much. */
function isRound({ first, last, month, approximate }: StatedDate): boolean {
  return approximate && month === 0 && first === last && first <= -1e4 && first % 100 === 0;
}

/** The number of years, with as many digits as are stated, and "about" where those are fewer than the words show. */
function yearsAgo({ first, exponent, approximate }: StatedDate, voice: Voice): string {
  const { words, short, spoken } = voice;
  const count = Math.abs(first);
  let about = approximate || spoken;
  const inUnits = (unit: number): string => {
    const zeros = Math.round(Math.log10(unit));
    about ||= exponent !== null && exponent > zeros;
    return formatNumber(count / unit, voice, Math.max(0, zeros - (exponent ?? zeros)));
  };
  const years = words.years(count, exponent === null || count < 1e6 ? "digits" : short ? "short" : "words", inUnits);
  return about ? words.about(years) : years;
}
