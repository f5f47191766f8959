import { TimelineError, shown } from "../../errors.js";
import { civilOf } from "../../time/calendar.js";
import { parseWhen } from "../../time/parseWhen.js";
import { scanEdtf } from "../../time/scanEdtf.js";
import { scanPlain } from "../../time/scanPlain.js";
import { rankOf } from "../../time/precision.js";
import { printCivil } from "../../time/printEdtf.js";
import type { When } from "../../time/when.js";
import { splitClock } from "./clock.js";
import { attemptWhen, isFlaw, type DateFlaw } from "./dateFlaw.js";
import { isSlashed, slashedEdtf, type DateOrder } from "./slashed.js";
import { splitRange } from "./splitRange.js";
import { wordedEdtf } from "./wordedDate.js";

/** How {@link parseTypedDate} reads what people write differently. */
export interface TypedDateOptions {
  /** What `1/2/2017` means: `"dmy"` 1 February, `"mdy"` 2 January. Without it, that is an error. */
  readonly dateOrder?: DateOrder | undefined;
}

/** No date needs more characters than this. */
const longest = 256;

/**
 * Reads a date as people type it into a spreadsheet; never more finely than it is written.
 *
 * EDTF is read as it is. Besides: `16 February 2017`, `Feb. 16, 2017`, `Jan 2014`, `44 BC`, `c. 1450`, `1450?`, `1990s`,
 * `18th century`, `early 1941`, `spring 2014`, `Q1 2014`, `66 million years ago`, `before 1066`, `after 1066`,
 * `between 1667 and 1670`, `1667 or 1672`, `since 2014`, `until 2016`, `1914–1918`, `3-5 March 2014`, `Jan-Mar 2014`,
 * `2014 – present`, `2014/5/1`, `20140501`, `16.2.2017`, `16 February 2017 14:30`. Months also have their names in German, French, Spanish, Italian,
 * Portuguese and Dutch.
 * Errors: throws TimelineError: `ambiguous-date` (`1/2/2017` without `dateOrder`, two digits for a year),
 * `impossible-date` (also a wrong day of the week), `reversed-interval`, `unreadable-date`, `too-long`.
 *
 * @example
 * parseTypedDate("March 1, 2014").edtf; // "2014-03-01"
 * parseTypedDate("c. 1450").edtf; // "1450~"
 * parseTypedDate("15 March 44 BC").edtf; // "-0043-03-15"
 * parseTypedDate("1/2/2017", { dateOrder: "dmy" }).edtf; // "2017-02-01"
 * parseTypedDate("1/2/2017"); // throws ambiguous-date
 */
export function parseTypedDate(text: string, options?: TypedDateOptions): When {
  const when = readTypedDate(text, options);
  if (isFlaw(when)) throw new TimelineError(when.code, when.message);
  return when;
}

/** The same, with what is wrong as a value. */
export function readTypedDate(text: string, { dateOrder }: TypedDateOptions = {}): When | DateFlaw {
  const stated = scanPlain(text);
  if (stated !== null) return stated;
  return attemptWhen(() => {
    if (text.length > longest) return parseWhen(text);
    const plain = text.replace(/[\s\u00a0\u2007\u2009\u202f]+/g, " ").trim();
    if (!/\d/.test(plain) && !withoutDigits.test(plain)) return unreadable(text);
    if (isEdtfLike(plain)) {
      const when = attempt(plain);
      if (!isFlaw(when) || when.code !== "unreadable-date") return when;
    }
    return readWords(simplified(plain), dateOrder ?? null) ?? unreadable(text);
  });
}

/** What can be a date without a digit: bounds that are open or not known, and centuries in Roman numbers. */
const withoutDigits = /^[./]+$|^[./]*XXXX|\b(?:siglo|si[eè]cle|secolo|s[eé]culo|s\.) ?/i;

function unreadable(text: string): DateFlaw {
  const digits = /^\d{1,3}$/.exec(text.trim())?.[0];
  const hint = digits === undefined ? "" : `; for the year write "${digits.padStart(4, "0")}" or "AD ${digits}"`;
  const expected = 'expected a date such as "16 February 2017", "2017-02", "c. 1450" or "44 BC"';
  return { code: "unreadable-date", message: `cannot read date: ${shown(text)}; ${expected}${hint}` };
}

function unreadableError(text: string): TimelineError {
  const { code, message } = unreadable(text);
  return new TimelineError(code, message);
}

/** Digits, the letters of EDTF and its signs, and not a form that EDTF lacks; a plain day was looked at before. */
function isEdtfLike(text: string): boolean {
  return edtfLetters.test(text) && edtfStart.test(text) && !isSlashed(text) && !/^\d{4}-\d\d-\d\d$/.test(text);
}

const edtfLetters = /^[-\dXTYZSE.,:?~%/[\]{}+]+$/;

/** Four digits and no more, a long year, or no first date: to try what begins otherwise, and throw, takes longer than all else. */
const edtfStart = /^[[{]?[./]*[?~%]?(?:Y|-?[\dX]{4}(?![\dX])|\]?$)/;

/** Without the hints of `parseWhen`, which take their time: files can have many bad dates. */
function attempt(edtf: string): When | DateFlaw {
  return attemptWhen(() => scanPlain(edtf) ?? scanEdtf(edtf, undefined));
}

/** Lower-case, without accents, each dash a plain one. */
function simplified(text: string): string {
  const folded = text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "");
  return folded.replace(/[\u2010\u2011\u2212]/g, "-").replace(/[’‘]/g, "'");
}

/** A date in words; null if it has no form that is known. */
function readWords(text: string, order: DateOrder | null): When | null {
  const frame = splitRange(text);
  if (!frame) return readMoment(text, order);
  const [first, second] = frame.dates.map((date) => readMoment(date, order));
  if (!first || second === null) return null;
  switch (frame.kind) {
    case "span":
      return second ? parseWhen({ start: first, end: second }) : null;
    case "since":
      return parseWhen({ start: first, end: ".." });
    case "from":
      return parseWhen({ start: first, end: null });
    case "until":
      return parseWhen({ start: "..", end: first });
    case "by":
      return parseWhen(`[..${limit(first)}]`);
    case "not before":
      return parseWhen(`[${limit(first)}..]`);
    case "before":
      return parseWhen(`[..${beside(first, first.start.earliest - 1)}]`);
    case "after":
      return parseWhen(`[${beside(first, first.start.latest)}..]`);
    case "between":
      return second ? parseWhen(`[${limit(first)}..${limit(second)}]`) : null;
    case "or":
      return second ? parseWhen(`[${first.edtf},${second.edtf}]`) : null;
  }
}

function limit(when: When): string {
  if (when.edtf.startsWith("[")) throw unreadableError(when.edtf);
  return when.edtf;
}

/** The date that holds an instant, to the precision of another and with its qualifiers. */
function beside({ precision, edtf, approximate, uncertain }: When, instant: number): string {
  const unit = rankOf(precision) >= rankOf("year") ? "year" : rankOf(precision) > rankOf("day") ? "month" : "day";
  if (rankOf(precision) < rankOf("day") || !Number.isFinite(instant)) throw unreadableError(edtf);
  return printCivil(civilOf(instant), unit) + qualifier(approximate, uncertain);
}

function qualifier(approximate: boolean, uncertain: boolean): string {
  return approximate ? (uncertain ? "%" : "~") : uncertain ? "?" : "";
}

const about =
  /^(?:~ ?|(?:circa|cca|ca|c|about|around|approximately|approx|roughly|um|etwa|ungefahr|gegen|vers|environ|env|hacia|alrededor de|verso|por volta de|rond|omstreeks)(?:\. ?| |(?=\d)))(?=[\d\p{L}])/u;
const maybe = /^(?:perhaps|possibly|probably|maybe|vielleicht|wohl|wahrscheinlich|peut-etre|quizas|forse|talvez)\s/;
const parts = {
  early: /^(?:early|anfang|debut|principios de|inizio)[ -](?:of |the )?/,
  mid: /^(?:mid|middle of|mitte|milieu|mediados de|meta)[ -](?:the )?/,
  late: /^(?:late|ende|fin|finales de|fine)[ -](?:the )?/,
} as const;

/** One moment with its qualifiers. */
function readMoment(text: string, order: DateOrder | null): When | null {
  let rest = text;
  const uncertain = rest.endsWith("?") || maybe.test(rest);
  rest = rest.replace(/ ?\??$/, "").replace(maybe, "");
  const isAbout = about.test(rest);
  if (isAbout) rest = rest.replace(about, "").trim();
  const part = (["early", "mid", "late"] as const).find((each) => parts[each].test(rest));
  if (part) rest = rest.replace(parts[part], "");
  const plain = plainEdtf(rest, order, isAbout);
  if (plain === null) return null;
  const edtf = qualified(plain, qualifier(isAbout, uncertain));
  return part === undefined ? parseWhen(edtf) : parseWhen({ edtf, start: { part } } as object);
}

function plainEdtf(text: string, order: DateOrder | null, isAbout: boolean): string | null {
  const { date, clock } = splitClock(text);
  const years = /^\d{1,4}$/.test(date) && (isAbout || date.length === 4) ? date.padStart(4, "0") : null;
  const edtf = years ?? slashedEdtf(date, order) ?? wordedEdtf(date) ?? asIs(date);
  if (clock === "") return edtf;
  return edtf !== null && /^-?\d{4}-\d{2}-\d{2}$/.test(edtf) ? `${edtf}${clock}` : null;
}

/** EDTF within a phrase, such as `before 2014-03`. */
function asIs(text: string): string | null {
  const edtf = text.toUpperCase();
  return isEdtfLike(edtf) && !isFlaw(attempt(edtf)) ? edtf : null;
}

function qualified(edtf: string, sign: string): string {
  const range = /^\[(.+)\.\.(.+)\]$/.exec(edtf);
  if (sign === "") return edtf;
  return range ? `[${range[1] ?? ""}${sign}..${range[2] ?? ""}${sign}]` : `${edtf}${sign}`;
}
