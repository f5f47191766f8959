import { shown, TimelineError } from "../../errors.js";
import { parseWhen } from "../../time/parseWhen.js";
import { printYear } from "../../time/printEdtf.js";
import type { When } from "../../time/when.js";
import { monthNames } from "./monthNames.js";
import { parseTypedDate } from "./parseTypedDate.js";

/** A date in fields of its own; "" where one is not given. */
export interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/**
 * Reads a date from its parts. A month may be a name; a year may be words ("c. 1450") where it stands alone.
 *
 * `historical` says that a negative year is one before Christ: -44 is 44 BC; without it, that is an error.
 * Errors: throws TimelineError `incomplete-date`, `ambiguous-year`, `unreadable-date`, and those of `parseTypedDate`.
 *
 * @example
 * parseParts({ year: "1,066", month: "10", day: "14" }, false).edtf; // "1066-10-14"
 * parseParts({ year: "-44", month: "March", day: "" }, true).edtf; // "-0043-03"
 */
export function parseParts({ year, month, day }: DateParts, historical: boolean): When {
  if (month === "" && day !== "") {
    throw new TimelineError("incomplete-date", `incomplete date: day ${shown(day)}; expected a month beside it`);
  }
  const digits = year.replace(/[\s,]/g, "").replace("−", "-");
  if (!/^-?\d{1,11}$/.test(digits)) return wordedYear(year, month);
  const monthPart = month === "" ? "" : `-${monthOf(month)}`;
  const dayPart = day === "" ? "" : `-${numberOf(day, 31)}`;
  return parseWhen(`${printYear(yearOf(digits, historical))}${monthPart}${dayPart}`);
}

function wordedYear(year: string, month: string): When {
  if (month === "") return parseTypedDate(year);
  throw new TimelineError("unreadable-date", `cannot read year: ${shown(year)}; expected digits beside a month`);
}

function yearOf(digits: string, historical: boolean): number {
  const number = Number(digits);
  if (number > 0) return number;
  if (number === 0) throw new TimelineError("ambiguous-year", `ambiguous year: "0"; expected 1 BC or AD 1`);
  if (historical) return number + 1;
  const either = `"${String(-number)} BC" or "${printYear(number)}", which is ${String(1 - number)} BC`;
  throw new TimelineError("ambiguous-year", `ambiguous year: ${shown(digits)}; expected ${either}`);
}

function monthOf(text: string): string {
  const name = text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}.]+/gu, "");
  const month = monthNames.get(name);
  return month === undefined ? numberOf(text, 12) : String(month).padStart(2, "0");
}

function numberOf(text: string, most: number): string {
  const number = /^\d{1,2}(?:\.0)?$/.test(text) ? Number(text) : NaN;
  if (number >= 1 && number <= most) return String(number).padStart(2, "0");
  throw new TimelineError(
    "unreadable-date",
    `cannot read date: ${shown(text)}; expected a number from 1 to ${String(most)}`,
  );
}
