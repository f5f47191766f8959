import { TimelineError, shown } from "../errors.js";
import { printCivil, printInstant, type DatePrecision } from "./printEdtf.js";
import { scanEdtf } from "./scanEdtf.js";
import type { When } from "./when.js";

const prefix = "[object Temporal.";
const dateTimes = ["PlainDateTime", "Instant", "ZonedDateTime"];

/** Whether a tag, as `Object.prototype.toString` gives it, is one of Temporal's. */
export function isTemporalTag(tag: string): boolean {
  return tag.startsWith(prefix);
}

/**
 * Reads a Temporal value by the text that it prints; Temporal itself is never imported.
 *
 * Units: date-times are instants unless `precision` says otherwise; dates and months are what they are.
 * Errors: throws TimelineError `unreadable-date` for what is no date (Duration, PlainTime, PlainMonthDay).
 */
export function readTemporal(tag: string, value: object, precision: DatePrecision): When {
  const name = tag.slice(prefix.length, -1);
  const printed = printedBy(value);
  const bracket = printed.indexOf("[");
  const iso = bracket < 0 ? printed : printed.slice(0, bracket);
  if (dateTimes.includes(name)) {
    const when = scanEdtf(dateTimeText(iso, precision), undefined);
    return precision === "instant" ? corrected(when, value) : when;
  }
  if (name === "PlainDate") return scanEdtf(dateText(iso, "day"), undefined);
  // The months of other calendars are not those of the date that is printed.
  const isIso = bracket < 0 || printed.endsWith("[u-ca=gregory]") || printed.endsWith("[u-ca=iso8601]");
  if (name === "PlainYearMonth" && isIso) return scanEdtf(dateText(iso, "month"), undefined);
  throw new TimelineError(
    "unreadable-date",
    `cannot read date: Temporal.${name} ${shown(printed)}; ` +
      "expected Temporal.PlainDate, PlainYearMonth, PlainDateTime, Instant or ZonedDateTime",
  );
}

// Not `String(value)`: what has no text of its own would be read as "[object Object]".
function printedBy(value: object): string {
  const { toString } = value as { toString: () => unknown };
  const printed = toString.call(value);
  return typeof printed === "string" ? printed : "";
}

/** Old local times have offsets with seconds, which are printed rounded; then the instant counts. */
function corrected(when: When, value: object): When {
  const instant: unknown = "epochMilliseconds" in value ? value.epochMilliseconds : undefined;
  if (typeof instant !== "number" || instant === when.start.earliest) return when;
  return scanEdtf(printInstant(instant), undefined);
}

function dateText(iso: string, unit: "day" | "month"): string {
  const [year, month, day] = dateParts(iso);
  return printCivil({ year, month, day, hour: 0, minute: 0, second: 0, millisecond: 0 }, unit);
}

function dateTimeText(iso: string, precision: DatePrecision): string {
  const split = iso.indexOf("T");
  const [year, month, day] = dateParts(iso.slice(0, split));
  const clock = iso.slice(split + 1);
  const [hour, minute, second] = [clock.slice(0, 2), clock.slice(3, 5), clock.slice(6, 8)].map(Number);
  const millisecond = clock.charAt(8) === "." ? Number(digitsFrom(clock, 9).slice(0, 3).padEnd(3, "0")) : 0;
  const time = { year, month, day, hour: hour ?? NaN, minute: minute ?? NaN, second: second ?? NaN, millisecond };
  const timed = precision === "instant" || precision === "second" || precision === "minute" || precision === "hour";
  return printCivil(time, precision) + (timed ? offsetOf(clock) : "");
}

function offsetOf(clock: string): string {
  const at = Math.max(clock.indexOf("Z"), clock.indexOf("+"), clock.indexOf("-"));
  return at < 0 ? "" : clock.slice(at);
}

function digitsFrom(text: string, at: number): string {
  let end = at;
  while (text.charAt(end) >= "0" && text.charAt(end) <= "9") end++;
  return text.slice(at, end);
}

/** Years beyond four digits have a sign and six digits there. */
function dateParts(text: string): readonly [year: number, month: number, day: number] {
  const signed = text.startsWith("+") || text.startsWith("-");
  const yearEnd = signed ? 7 : 4;
  return [
    Number(text.slice(0, yearEnd)),
    Number(text.slice(yearEnd + 1, yearEnd + 3)),
    Number(text.slice(yearEnd + 4) || "1"),
  ];
}
