import { TimelineError, shown } from "../../errors.js";
import { printYear } from "../../time/printEdtf.js";

/** Which of two numbers before a year is the day: `dmy` in most of the world, `mdy` in the United States. */
export type DateOrder = "dmy" | "mdy";

const three = /^(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})\.?$/;
/** With one sign or another between its numbers, or, as programs write it, with none: there the year begins with 1 or 20. */
const yearFirst = [
  /^(\d{4})[/.](\d{1,2})$/,
  /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/,
  /^(1\d{3}|20\d\d)(\d\d)(\d\d)$/,
  /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/,
];
const monthAndYear = /^(\d{1,2})[/.](\d{4})$/;

/** What a date of three numbers proves about its file: which order it needs, null if it fits both. */
export function orderProvedBy(text: string): DateOrder | null {
  const match = three.exec(text);
  if (!match) return null;
  const first = Number(match[1]);
  const second = Number(match[3]);
  if (first > 12 && second <= 12) return "dmy";
  return second > 12 && first <= 12 ? "mdy" : null;
}

/** Whether a text has the form that only an order makes plain. */
export function isSlashed(text: string): boolean {
  return three.test(text);
}

/**
 * A date of numbers, as EDTF; null if the text has no such form.
 *
 * `2014/5/1`, `20140501` and `5/2014` are plain; `16/2/2017` is plain since no month is the 16th; `1/2/2017` needs the order.
 * Errors: throws TimelineError `ambiguous-date` without an order, or where only two digits of the year are written.
 */
export function slashedEdtf(text: string, order: DateOrder | null): string | null {
  const short = monthAndYear.exec(text);
  if (short) return dateText(Number(short[2]), Number(short[1]), undefined, text);
  for (const pattern of yearFirst) {
    const numbers = pattern
      .exec(text)
      ?.slice(1)
      .filter((part?: string) => /\d/.test(part ?? ""));
    if (!numbers) continue;
    const [year = 0, month = 0, day] = numbers.map(Number);
    return dateText(year, month, day, text);
  }
  const match = three.exec(text);
  return match ? orderedEdtf(match, text, orderProvedBy(text) ?? order) : null;
}

function orderedEdtf(match: readonly string[], text: string, order: DateOrder | null): string {
  const [, first = "", , second = "", year = ""] = match;
  if (year.length === 2) {
    throw new TimelineError("ambiguous-date", `ambiguous date: ${shown(text)}; expected all four digits of the year`);
  }
  const isSame = first === second;
  if (order === null && !isSame) {
    const readings = [dateText(Number(year), Number(second), Number(first), text)];
    readings.push(dateText(Number(year), Number(first), Number(second), text));
    const either = readings.map((reading) => shown(reading)).join(" or ");
    throw new TimelineError(
      "ambiguous-date",
      `ambiguous date: ${shown(text)}; expected ${either}, or the option dateOrder "dmy" or "mdy"`,
    );
  }
  const [day, month] = order === "mdy" ? [second, first] : [first, second];
  return dateText(Number(year), Number(month), Number(day), text);
}

/** A date as EDTF. Errors: throws TimelineError `impossible-date` for a month that is none. */
export function dateText(year: number, month: number, day: number | undefined, shownText: string): string {
  const pad = (part: number): string => String(part).padStart(2, "0");
  if (month < 1 || month > 12 || day === 0 || (day ?? 1) > 31) {
    throw new TimelineError(
      "impossible-date",
      `impossible date: ${shown(shownText)}; expected a day from 1 to 31 and a month from 1 to 12`,
    );
  }
  return `${printYear(year)}-${pad(month)}${day === undefined ? "" : `-${pad(day)}`}`;
}
