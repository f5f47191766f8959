import { TimelineError, shown } from "../../errors.js";
import { daysFromCivil, daysInMonth } from "../../time/calendar.js";
import { printYear } from "../../time/printEdtf.js";
import { fillers, monthNames, seasonNames, weekdayNames } from "./monthNames.js";
import { dateText } from "./slashed.js";

const christ = {
  before:
    /(?<!\p{L})(?:b\.?\s?c\.?\s?e|b\.?\s?c|v\.?\s?chr|v\.?\s?u\.?\s?z|av\.?\s?j\.?\s?-?\s?c|a\.?\s?c|a\.?\s?e\.?\s?c)(?!\p{L})\.?/u,
  after:
    /(?<!\p{L})(?:a\.?\s?d|c\.?\s?e|n\.?\s?chr|n\.?\s?u\.?\s?z|ap\.?\s?j\.?\s?-?\s?c|d\.?\s?c|e\.?\s?c)(?!\p{L})\.?/u,
};

/** A year as a text states it: its digits, and its era if that is said. */
interface Era {
  readonly rest: string;
  readonly era: "before" | "after" | null;
}

/**
 * One date in words, lower-case and without accents, as EDTF; null if it has no such form.
 *
 * Reads `jan 2014`, `march 1, 2014`, `1 march 2014`, `15 march 44 bc`, `spring 2014`, `q1 2014`, `first half of 2014`,
 * `1990s`, `18th century`, `66 million years ago`. Years before Christ are historical: 44 BC is the year -0043.
 * Errors: throws TimelineError `impossible-date` if the day of the week is not that of the date.
 */
export function wordedEdtf(text: string): string | null {
  const { rest, era } = splitEra(text);
  return decadeEdtf(rest, era) ?? centuryEdtf(rest, era) ?? agoEdtf(rest) ?? calendarEdtf(rest, era, text);
}

function splitEra(text: string): Era {
  const era = christ.before.test(text) ? "before" : christ.after.test(text) ? "after" : null;
  if (era === null) return { rest: text, era };
  return { rest: text.replace(christ[era], " ").replace(/\s+/g, " ").trim(), era };
}

/** Astronomical: 1 BC is 0. */
function yearOf(digits: string, era: Era["era"]): number {
  return era === "before" ? 1 - Number(digits) : Number(digits);
}

function yearsEdtf(first: number, last: number): string {
  return `[${printYear(first)}..${printYear(last)}]`;
}

const decade =
  /^(?:the |annees |anos |gli anni )?(\d{2,3}0)(?:'?s|er(?: jahre(?:n|s)?)?)$|^(?:annees |anos |anni |les annees |los anos )(\d{2,3}0)$/;

/** `1800s` may be ten years or a hundred: it is read as the hundred, which holds both. */
function decadeEdtf(text: string, era: Era["era"]): string | null {
  const match = decade.exec(text);
  const digits = match?.[1] ?? match?.[2];
  if (digits === undefined) return null;
  const isCentury = digits.endsWith("00");
  const least = Number(digits);
  if (era === "before") return yearsEdtf(1 - least - (isCentury ? 99 : 9), 1 - least);
  const stated = digits.padStart(4, "0");
  return isCentury ? `${stated.slice(0, 2)}XX` : `${stated.slice(0, 3)}X`;
}

const century =
  /^(?:the )?(\d{1,2})(?:st|nd|rd|th|e|eme|er|\.)?[ -]?(?:century|cent|jahrhunderts?|jh|jhd|jhs|siecle|secolo|seculo|eeuw)\.?$/;
const romanCentury = /^(?:siglo |secolo |seculo |s\. )([ivx]{1,6})$|^([ivx]{1,6})(?:e|eme)? siecle$/;

/** The 18th century is 1701 to 1800, which no EDTF of digits says. */
function centuryEdtf(text: string, era: Era["era"]): string | null {
  const roman = romanCentury.exec(text);
  const digits = century.exec(text)?.[1];
  const count = roman ? fromRoman(roman[1] ?? roman[2] ?? "") : Number(digits ?? 0);
  if (count === 0) return null;
  const [first, last] = era === "before" ? [1 - count * 100, 100 - count * 100] : [count * 100 - 99, count * 100];
  return yearsEdtf(first, last);
}

function fromRoman(text: string): number {
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
  const digits = Array.from(text, (letter) => values[letter] ?? 0);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}

const ago = /^(\d{1,6})(?:\.(\d{1,6}))? ?(million|billion|ma|mya|ga|bya)(?: years ago| years bp)?$/;

function agoEdtf(text: string): string | null {
  const match = ago.exec(text);
  if (!match || ((match[3] ?? "").endsWith("illion") && !/(?:ago|bp)$/.test(text))) return null;
  const [, whole = "", fraction = "", unit = ""] = match;
  const exponent = (/^b|^g/.test(unit) ? 9 : 6) - fraction.length;
  const digits = `${whole}${fraction}`.replace(/^0+(?=\d)/, "");
  return exponent > 0 ? `Y-${digits}E${String(exponent)}` : `Y-${digits}`;
}

/** A token of a date in words. */
type Token =
  | { readonly kind: "number"; readonly value: number; readonly digits: string; readonly isOrdinal: boolean }
  | { readonly kind: "month" | "season" | "weekday" | "quarter" | "half"; readonly value: number };

const shapes: Readonly<Record<string, readonly ("day" | "part" | "year")[]>> = {
  number: ["year"],
  "month number": ["part", "year"],
  "number month": ["year", "part"],
  "number month number": ["day", "part", "year"],
  "month number number": ["part", "day", "year"],
};

function calendarEdtf(text: string, era: Era["era"], whole: string): string | null {
  const tokens = tokensOf(text);
  if (tokens === null) return null;
  const weekday = tokens.find(({ kind }) => kind === "weekday");
  const dated = tokens.filter(({ kind }) => kind !== "weekday");
  const block = dated.find(({ kind }) => kind !== "number" && kind !== "month");
  const shape = dated.map(({ kind }) => (kind === "number" ? kind : "month")).join(" ");
  const roles = shapes[shape];
  if (!roles) return null;
  const at = (role: string): Token | undefined => dated[roles.indexOf(role as "day")];
  let [day, year] = [at("day"), at("year")];
  // "2014 march 1" against "1 march 2014"
  if (day?.kind === "number" && shape === "number month number" && day.digits.length > 2) [day, year] = [year, day];
  if (year?.kind !== "number" || !isYear(year.digits, era) || year.isOrdinal) return null;
  const number = yearOf(year.digits, era);
  if (block) return day === undefined && weekday === undefined ? blockEdtf(number, block) : null;
  const month = at("part")?.value;
  if (month === undefined) return weekday === undefined ? printYear(number) : null;
  if (day?.kind === "number" && day.digits.length > 2) return null;
  checkWeekday(number, month, day?.value, weekday?.value, whole);
  return weekday !== undefined && day === undefined ? null : dateText(number, month, day?.value, whole);
}

/** Without an era, only four digits are surely a year. */
function isYear(digits: string, era: Era["era"]): boolean {
  return digits.length === 4 || (era !== null && Number(digits) > 0 && digits.length < 7);
}

function blockEdtf(year: number, { kind, value }: Token): string {
  const code = kind === "quarter" ? 32 + value : kind === "half" ? 39 + value : value;
  return `${printYear(year)}-${String(code)}`;
}

function checkWeekday(
  year: number,
  month: number,
  day: number | undefined,
  weekday: number | undefined,
  text: string,
): void {
  if (weekday === undefined || day === undefined || day > daysInMonth(year, month)) return;
  const actual = (((daysFromCivil(year, month, day) + 4) % 7) + 7) % 7;
  if (actual === weekday) return;
  const names = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
  throw new TimelineError(
    "impossible-date",
    `impossible date: ${shown(text)}; expected ${names[actual] ?? ""} as the day of the week`,
  );
}

function tokensOf(text: string): readonly Token[] | null {
  const plain = text.replace(/\b(first|second|1st|2nd) half\b/, (_, which: string) =>
    /^[f1]/.test(which) ? "h1" : "h2",
  );
  const parts = plain.replace(/(\d)(?:st|nd|rd|th|er|[ºª°])(?!\p{L})/gu, "$1.").match(/\d+\.?|[\p{L}\d]+/gu) ?? [];
  // What is neither a word nor a number nor punctuation has a meaning that is not known here.
  if (/[^\p{L}\d\s.,ºª°'-]|^[^\p{L}\d]|[.,-][.,-]|\s-/u.test(plain) || parts.length > 8) return null;
  const tokens: Token[] = [];
  for (const part of parts) {
    const token = tokenOf(part);
    if (token === null) return null;
    if (token !== undefined) tokens.push(token);
  }
  return tokens;
}

/** Undefined for a word that says nothing, null for one that is not known. */
function tokenOf(part: string): Token | null | undefined {
  const digits = /^(\d+)(\.?)$/.exec(part);
  if (digits) {
    const [, number = "", dot = ""] = digits;
    return { kind: "number", value: Number(number), digits: number, isOrdinal: dot !== "" && number.length < 3 };
  }
  const month = monthNames.get(part);
  if (month !== undefined) return { kind: "month", value: month };
  const season = seasonNames.get(part);
  if (season !== undefined) return { kind: "season", value: season };
  const weekday = weekdayNames.get(part);
  if (weekday !== undefined) return { kind: "weekday", value: weekday };
  const block = /^(?:q([1-4])|h([12]))$/.exec(part);
  if (block) return { kind: block[1] === undefined ? "half" : "quarter", value: Number(block[1] ?? block[2]) };
  return fillers.has(part) ? undefined : null;
}
