import { TimelineError } from "../../errors.js";
import { parseWhen } from "../../time/parseWhen.js";
import type { When } from "../../time/when.js";
import { monthNames } from "../dates/monthNames.js";

const tokens: Readonly<Record<string, string>> = {
  ...{ YYYY: "(?<year>\\d{4})", MM: "(?<month>\\d{1,2})", M: "(?<month>\\d{1,2})", DD: "(?<day>\\d{1,2})" },
  ...{ D: "(?<day>\\d{1,2})", HH: "(?<hour>\\d{1,2})", H: "(?<hour>\\d{1,2})", mm: "(?<minute>\\d{2})" },
  ...{
    ss: "(?<second>\\d{2})",
    MMM: "(?<name>\\p{L}{3,12})",
    MMMM: "(?<name>\\p{L}{3,12})",
    Do: "(?<day>\\d{1,2})\\p{L}{2}",
  },
};

/**
 * What reads dates of a format of day.js (`DD-MM-YYYY HH:mm`); null for a text of another form.
 * A part with a month and no day is a month, and so on: nothing is filled in.
 */
export function dateReader(format: string): (text: string) => When | null {
  const parts = format.trim().match(/YYYY|MMMM|MMM|MM|M|Do|DD|D|HH|H|mm|ss|./gsu) ?? [];
  const source = parts.map((part) => tokens[part] ?? part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("");
  const pattern = patternOf(source);
  return (text) => {
    const groups = pattern?.exec(text.trim())?.groups ?? isoGroups(text.trim());
    return groups ? attempt(groups) : null;
  };
}

function patternOf(source: string): RegExp | null {
  try {
    return new RegExp(`^${source}$`, "u");
  } catch {
    return null; // a token twice
  }
}

/** Mermaid reads ISO dates whatever the format says. */
function isoGroups(text: string): Readonly<Record<string, string>> | undefined {
  return /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[T ](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d))?)?$/.exec(
    text,
  )?.groups;
}

function attempt({
  year,
  month,
  name,
  day,
  hour,
  minute,
  second,
}: Readonly<Record<string, string | undefined>>): When | null {
  const number = month ?? (name === undefined ? undefined : String(monthNames.get(name.toLowerCase()) ?? ""));
  const two = (part: string): string => part.padStart(2, "0");
  const date = [year, number, day]
    .filter((part) => part !== undefined)
    .map(two)
    .join("-");
  const clock = [hour, minute, second]
    .filter((part) => part !== undefined)
    .map(two)
    .join(":");
  if (year === undefined || (day !== undefined && number === undefined)) return null;
  try {
    return parseWhen(clock === "" ? date : `${date}T${clock}`);
  } catch (error) {
    if (error instanceof TimelineError) return null;
    throw error;
  }
}
