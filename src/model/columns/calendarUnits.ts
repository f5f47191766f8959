import { dayLength, instantOf } from "../../time/calendar.js";
import type { DatePrecision } from "../../time/printEdtf.js";
import { readInstant } from "../../time/readInstant.js";
import type { Instant } from "../../time/when.js";

/** Units of one length, in milliseconds. */
const fixed: Partial<Readonly<Record<DatePrecision, number>>> = {
  instant: 1,
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: dayLength,
};

/** Units of so many months. */
const months: Partial<Readonly<Record<DatePrecision, number>>> = {
  month: 1,
  quarter: 3,
  quadrimester: 4,
  semester: 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12_000,
};

/** The years 1000 to 9999, in which every unit of years begins at a multiple of its length. */
const plainYears = { start: /* @__PURE__ */ instantOf(1000), end: /* @__PURE__ */ instantOf(10_000) };

/** Where the calendar unit of an instant begins (`after` 0) or where the next one does (1): what `readInstant` says, without words. */
export function unitEdge(instant: Instant, precision: DatePrecision, after: 0 | 1): Instant {
  const length = fixed[precision];
  if (length !== undefined) return (Math.floor(instant / length) + after) * length;
  const count = months[precision] ?? 1;
  if (count > 12 && !(instant >= plainYears.start && instant < plainYears.end)) {
    const { earliest, latest } = readInstant(instant, precision).start;
    return after === 0 ? earliest : latest;
  }
  const first = (Math.floor(monthOf(instant) / count) + after) * count;
  const year = Math.floor(first / 12);
  return instantOf(year, first - year * 12 + 1);
}

/** Months since the start of year 0. Source: as `civilOf`. */
function monthOf(instant: Instant): number {
  const z = Math.floor(instant / dayLength) + 719_468;
  const era = Math.floor(z / 146_097);
  const day = z - era * 146_097;
  const year = Math.floor((day - Math.floor(day / 1460) + Math.floor(day / 36_524) - Math.floor(day / 146_096)) / 365);
  const dayOfYear = day - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  // Months from March: 0 is March of `year`, 10 is January of the next.
  return (era * 400 + year) * 12 + Math.floor((5 * dayOfYear + 2) / 153) + 2;
}
