import { instantOf } from "./calendar.js";
import { char, type Cursor } from "./cursor.js";
import type { Instant, Precision } from "./when.js";

/** What a season code stands for: months of its year, which may run into the next. */
export interface Season {
  readonly firstMonth: number;
  readonly months: number;
  readonly precision: Precision;
}

const firstSeason = 21;

// The standard names the codes 21 to 41 and gives no months to the seasons among them: these are the meteorological ones.
// Winter of a year begins in its December.
const seasons: readonly Season[] = /* @__PURE__ */ (
  [
    ["season", 3, [3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6]],
    ["quarter", 3, [1, 4, 7, 10]],
    ["quadrimester", 4, [1, 5, 9]],
    ["semester", 6, [1, 7]],
  ] as const
).flatMap(([precision, months, starts]) => starts.map((firstMonth) => ({ firstMonth, months, precision })));

/** The season of a code from 21 to 41; undefined for any other number. */
export function seasonOf(code: number): Season | undefined {
  return seasons[code - firstSeason];
}

/** Whether a season code leaves the hemisphere open, so that its months are no more than likely. */
export function lacksHemisphere(code: number): boolean {
  return code >= 21 && code <= 24;
}

/** When a season of a year begins. */
export function seasonStart(season: Season, year: number): Instant {
  return instantOf(year, season.firstMonth);
}

/** When a season of a year has ended. */
export function seasonEnd(season: Season, year: number): Instant {
  return instantOf(year, season.firstMonth + season.months);
}

/**
 * The code with the hemisphere that the caller states: 21 is 25 in the north and 29 in the south.
 * Rewrites the text at the two digits before the cursor.
 */
export function rewriteSeason(cursor: Cursor, at: number, code: number): number {
  if (cursor.hemisphere === undefined || !lacksHemisphere(code)) return code;
  const stated = code + (cursor.hemisphere === "north" ? 4 : 8);
  cursor.text = cursor.text.slice(0, at) + String(stated) + cursor.text.slice(at + 2);
  return stated;
}

/** What a message says of the third part of a date. */
export const monthExpected = "a month from 01 to 12, a season from 21 to 41 or XX";

/** Whether two digits with an X stand for some month: XX, 0X, 1X, X1 and so on, but not 2X. */
export function isMaskedMonth(text: string, at: number): boolean {
  const tens = text.charCodeAt(at);
  return tens === char.X || tens === char.zero || tens === char.zero + 1;
}
