import { shown, TimelineError } from "../../errors.js";
import { civilOf } from "../../time/calendar.js";
import { parseWhen } from "../../time/parseWhen.js";
import { printCivil, printYear } from "../../time/printEdtf.js";
import { rankOf } from "../../time/precision.js";
import type { When } from "../../time/when.js";
import { otherEdtf, type OtherCalendar } from "../dates/otherCalendars.js";

const months = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(" ");
const frenchMonths = "VEND BRUM FRIM NIVO PLUV VENT GERM FLOR PRAI MESS THER FRUC COMP".split(" ");

/**
 * Reads a date of GEDCOM 5.5.1 or 7.
 *
 * ABT, CAL and EST are approximate, INT is uncertain, BEF and AFT have one bound, BET … AND two; FROM … TO lasted. Julian
 * and French Republican dates are converted. Of a double year (1699/00) the second is the one that began in January.
 * Errors: throws TimelineError `unreadable-date` (also for other calendars), `impossible-date`, `reversed-interval`.
 *
 * @example
 * parseGedcomDate("BET 1880 AND 1882").edtf; // "[1880..1882]"
 * parseGedcomDate("@#DJULIAN@ 23 APR 1616").edtf; // "1616-05-03"
 * parseGedcomDate("ABT 44 B.C.").edtf; // "-0043~"
 */
export function parseGedcomDate(text: string): When {
  const plain = text.trim().replace(/\s+/g, " ").toUpperCase();
  const between = /^BET (.+?) AND (.+)$/.exec(plain);
  if (between) return ordered(between[1] ?? "", between[2] ?? "", text);
  const period = /^FROM (.+?)(?: TO (.+))?$/.exec(plain);
  if (period) {
    const [, start = "", end] = period;
    return parseWhen(`${dateEdtf(start, text)}/${end === undefined ? "" : dateEdtf(end, text)}`);
  }
  const until = /^TO (.+)$/.exec(plain)?.[1];
  if (until !== undefined) return parseWhen(`/${dateEdtf(until, text)}`);
  const [, sign = "", date = ""] = /^(?:(ABT|CAL|EST|BEF|AFT|INT)\.? )?(.*?)(?: ?\(.*\))?$/.exec(plain) ?? [];
  const edtf = dateEdtf(date, text);
  if (sign === "BEF") return parseWhen(`[..${beside(edtf, "before")}]`);
  if (sign === "AFT") return parseWhen(`[${beside(edtf, "after")}..]`);
  return parseWhen(sign === "" ? edtf : qualified(edtf, sign === "INT" ? "?" : "~"));
}

function ordered(first: string, last: string, text: string): When {
  const [from, to] = [parseWhen(dateEdtf(first, text)), parseWhen(dateEdtf(last, text))];
  if (from.start.earliest < to.start.latest) return parseWhen(`[${outer(from.edtf, 0)}..${outer(to.edtf, 1)}]`);
  throw new TimelineError("reversed-interval", `reversed dates: ${shown(text)}; expected the earlier one first`);
}

/** A month of another calendar is itself from one day to another. */
function outer(edtf: string, side: 0 | 1): string {
  return /^\[(.+)\.\.(.+)\]$/.exec(edtf)?.[side + 1] ?? edtf;
}

function qualified(edtf: string, sign: string): string {
  return edtf.startsWith("[") ? `[${outer(edtf, 0)}${sign}..${outer(edtf, 1)}${sign}]` : `${edtf}${sign}`;
}

function beside(edtf: string, side: "before" | "after"): string {
  const { start, precision } = parseWhen(edtf);
  const instant = side === "before" ? start.earliest - 1 : start.latest;
  const unit = rankOf(precision) >= rankOf("year") ? "year" : rankOf(precision) > rankOf("day") ? "month" : "day";
  return printCivil(civilOf(instant), unit);
}

const form = /^(?:(\d{1,2}) )?(?:([A-Z]{3,4}) )?(\d{1,5})(?:\/(\d{1,4}))?( ?(?:B\.?C\.?E?\.?))?$/;

function dateEdtf(text: string, whole: string): string {
  const [, escape, word, rest = ""] =
    /^(?:@#D([A-Z _]+)@ ?|(GREGORIAN|JULIAN|FRENCH_R|HEBREW|_\w+) )?(.*)$/.exec(text) ?? [];
  const calendar = escape?.replace(" ", "_") ?? word ?? "GREGORIAN";
  const match = form.exec(rest);
  const names = calendar === "FRENCH_R" ? frenchMonths : months;
  const month = match?.[2] === undefined ? 0 : names.indexOf(match[2]) + 1;
  const isKnown = ["GREGORIAN", "JULIAN", "FRENCH_R"].includes(calendar);
  if (!match || !isKnown || (match[2] !== undefined && month === 0) || (match[1] !== undefined && month === 0)) {
    const expected = isKnown ? 'one such as "16 FEB 1817"' : "a Gregorian, Julian or French Republican date";
    throw new TimelineError("unreadable-date", `cannot read date: ${shown(whole)}; expected ${expected}`);
  }
  const year = yearOf(match, whole);
  const day = Number(match[1] ?? 0);
  if (calendar !== "GREGORIAN") return converted(calendar === "JULIAN" ? "julian" : "french", year, month, day, whole);
  const pad = (part: number): string => String(part).padStart(2, "0");
  return `${printYear(year)}${month > 0 ? `-${pad(month)}` : ""}${day > 0 ? `-${pad(day)}` : ""}`;
}

function yearOf([, , , digits = "", second, before]: readonly (string | undefined)[], whole: string): number {
  const stated = Number(digits);
  if (stated === 0) throw new TimelineError("impossible-date", `impossible date: ${shown(whole)}; there is no year 0`);
  if (before !== undefined) return 1 - stated;
  if (second === undefined) return stated;
  if ((stated + 1) % 10 ** second.length === Number(second)) return stated + 1;
  throw new TimelineError(
    "unreadable-date",
    `cannot read date: ${shown(whole)}; expected a double year such as 1699/00`,
  );
}

function converted(calendar: OtherCalendar, year: number, month: number, day: number, whole: string): string {
  const edtf = otherEdtf(calendar, year, month, day);
  if (edtf !== null) return edtf;
  throw new TimelineError("impossible-date", `impossible date: ${shown(whole)}; expected one that its calendar has`);
}
