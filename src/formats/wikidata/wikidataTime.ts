import { shown, TimelineError } from "../../errors.js";
import { parseWhen } from "../../time/parseWhen.js";
import { printYear } from "../../time/printEdtf.js";
import type { When } from "../../time/when.js";
import { otherEdtf } from "../dates/otherCalendars.js";

const form = /^([+-]?)(\d{1,16})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)Z$/;

/** How a time of Wikidata is to be understood. */
export interface TimeHabits {
  /** Wikibase's code, 0 (a billion years) to 14 (a second). */
  readonly precision: number;
  /** Whether -0044 is 44 BC, as in the JSON of items; in query results, -0043 is. */
  readonly historical: boolean;
  readonly isJulian: boolean;
}

/**
 * A time of Wikidata as EDTF, as exact as its precision says.
 *
 * Centuries and millennia are counted from 1: with precision 7, every year from 1801 to 1900 is the 19th century. Days and
 * months of the Julian calendar are converted.
 * Errors: throws TimelineError `unreadable-date` or `impossible-date`.
 *
 * @example
 * wikidataEdtf("+1879-03-14T00:00:00Z", { precision: 11, historical: true, isJulian: false }); // "1879-03-14"
 * wikidataEdtf("-0044-00-00T00:00:00Z", { precision: 9, historical: true, isJulian: true }); // "-0043"
 * wikidataEdtf("+1801-01-01T00:00:00Z", { precision: 7, historical: true, isJulian: false }); // "[1801..1900]"
 */
export function wikidataEdtf(time: string, { precision, historical, isJulian }: TimeHabits): string {
  const match = form.exec(time);
  if (!match || !Number.isInteger(precision) || precision < 0 || precision > 14) {
    const expected = 'expected one such as "+1879-03-14T00:00:00Z" with a precision from 0 to 14';
    throw new TimelineError("unreadable-date", `cannot read date: ${shown(time)}; ${expected}`);
  }
  const [, sign = "", digits = "", month = "", day = "", hour = "", minute = "", second = ""] = match;
  const stated = sign === "-" ? -Number(digits) : Number(digits);
  const year = historical && stated < 0 ? stated + 1 : stated;
  if (precision <= 5) return deepEdtf(sign, digits, 9 - precision);
  if (precision < 9) return spanEdtf(year, precision);
  if (precision === 9 || month === "00") return printYear(year);
  const [monthNumber, dayNumber] = [Number(month), precision === 10 ? 0 : Number(day)];
  if (isJulian) return converted(year, monthNumber, dayNumber, time);
  const date = `${printYear(year)}-${month}`;
  if (dayNumber === 0) return date;
  const clock = [hour, minute, second].slice(0, precision - 11).join(":");
  return `${date}-${day}${clock === "" ? "" : `T${clock}Z`}`;
}

/** So many zeros at the end state nothing. */
function deepEdtf(sign: string, digits: string, zeros: number): string {
  const stated = digits.replace(/^0+(?=\d)/, "").slice(0, -zeros) || "0";
  const plain = digits.replace(/^0+(?=\d)/, "");
  if (plain.length <= zeros || plain.length < 5) {
    const width = 10 ** zeros;
    const end = Math.ceil(Math.max(1, Number(plain)) / width) * width;
    return sign === "-" ? `[${printYear(-end)}..${printYear(0)}]` : `[${printYear(1)}..${printYear(end)}]`;
  }
  return `Y${sign === "-" ? "-" : ""}${stated}E${String(zeros)}`;
}

/** Decades are counted from a year that ends in 0, centuries and millennia from one that ends in 1. */
function spanEdtf(year: number, precision: number): string {
  if (precision === 8) {
    const first = Math.floor(year / 10) * 10;
    return year >= 0 && year < 10_000
      ? `${printYear(first).slice(0, 3)}X`
      : `[${printYear(first)}..${printYear(first + 9)}]`;
  }
  const length = precision === 7 ? 100 : 1000;
  const last = Math.ceil(year / length) * length;
  return `[${printYear(last - length + 1)}..${printYear(last)}]`;
}

function converted(year: number, month: number, day: number, time: string): string {
  const edtf = otherEdtf("julian", year, month, day);
  if (edtf !== null) return edtf;
  throw new TimelineError("impossible-date", `impossible date: ${shown(time)}; expected one of the Julian calendar`);
}

/** How EDTF marks what is said of a date besides: approximate, uncertain, both. */
export type DateSign = "" | "~" | "?" | "%";

/** The same, read. */
export function parseWikidataTime(time: string, habits: TimeHabits, sign: DateSign = ""): When {
  const edtf = wikidataEdtf(time, habits);
  const range = /^\[(.+)\.\.(.+)\]$/.exec(edtf);
  return parseWhen(range ? `[${range[1] ?? ""}${sign}..${range[2] ?? ""}${sign}]` : `${edtf}${sign}`);
}
