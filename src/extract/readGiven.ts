import { TimelineError, shown } from "../errors.js";
import { dateReach } from "../time/calendar.js";
import { scanEdtf } from "../time/scanEdtf.js";
import type { When } from "../time/when.js";
import { dayOf } from "./point.js";
import { writeEdtf } from "./writeEdtf.js";

/**
 * Reads a date that the caller gives as `parseWhen` does: text, a `Date` (its day in UTC), a Temporal date (its day), a
 * `When`, or the start of an interval. Apart from it, since numbers, hints and options would double the size of the door.
 *
 * Errors: throws TimelineError as {@link scanEdtf} does, and `unreadable-date` for what is no date.
 */
export function readGiven(input: unknown, inner = false): When {
  if (typeof input === "string") return scanEdtf(input.slice(0, 257), undefined);
  if (input instanceof Date && Math.abs(input.getTime()) <= dateReach)
    return scanEdtf(writeEdtf({ start: dayOf(Math.floor(input.getTime() / 86_400_000)) }), undefined);
  if (typeof input === "object" && input !== null) {
    const { edtf, start } = input as { readonly edtf?: unknown; readonly start?: unknown };
    if (typeof edtf === "string") return scanEdtf(edtf, undefined);
    if (Object.prototype.toString.call(input).startsWith("[object Temporal."))
      return scanEdtf((input as object & { toString(): string }).toString().slice(0, 10), undefined);
    if (start !== undefined && !inner) return readGiven(Array.isArray(start) ? start[0] : start, true);
  }
  throw new TimelineError(
    "unreadable-date",
    `cannot read date: ${shown(input)}; expected EDTF text, a Date, a Temporal date or a When`,
  );
}
