import { resolveParseOptions, type ParseWhenOptions } from "./parseOptions.js";
import { readInput } from "./readInput.js";
import { scanPlain } from "./scanPlain.js";
import type { When, WhenInput } from "./when.js";

export type { ParseWhenOptions } from "./parseOptions.js";

/**
 * Reads a date as its source states it.
 *
 * Text is EDTF (ISO 8601-2:2019 and the Library of Congress), levels 0, 1 and 2. Departs from the standard in reading
 * more: hours and minutes alone (`T09`, `T09:30`), fractions of a second, times in intervals, months and intervals of
 * long years (`Y12345-06`), one-of sets as the ends of an interval (`[1450..1460]/[1470..1480]`). And in three rulings:
 * seasons without a hemisphere are the northern months, approximately; an exponent (`Y-66E6`) states no more digits than
 * stand before it; a date that its calendar lacks (`2001-02-29`) is an error.
 *
 * Shapes: besides text, a `Date`, a Temporal date, a `When`, or `{ start, end }` with dates, `[earliest, latest]`, `".."`
 * for open and null or "" for unknown; `{ start }` alone is a moment. A number needs `{ unit }`.
 * Errors: throws TimelineError: `unreadable-date` (not EDTF), `impossible-date` (no calendar has it), `reversed-interval`,
 * `ambiguous-number` (no unit), `invalid-number` (not finite, or an invalid `Date`), `too-far` (a year of more than 12
 * digits), `too-long` (over 256 characters), `invalid-option`.
 *
 * @example
 * parseWhen("2014-02").precision; // "month"
 * parseWhen("1984~/..").end.known; // "open"
 * parseWhen({ start: ["1450", "1460"], end: ["1470", "1480"] }).edtf; // "[1450..1460]/[1470..1480]"
 * parseWhen(-43, { unit: "year" }).edtf; // "-0043"
 * parseWhen("2003-22", { hemisphere: "south" }).edtf; // "2003-30"
 */
export function parseWhen(input: WhenInput, options?: ParseWhenOptions): When {
  const resolved = resolveParseOptions(options);
  return (typeof input === "string" ? scanPlain(input) : null) ?? readInput(input, resolved);
}
