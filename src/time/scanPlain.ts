import { dayLength, daysInMonth, instantOf } from "./calendar.js";
import { momentWhen, statedBound } from "./makeWhen.js";
import { char } from "./cursor.js";
import type { When } from "./when.js";

/** The quick way for `2014`, `2014-02` and `2014-02-16`, which most dates are; null for everything else, right or wrong. */
export function scanPlain(text: string): When | null {
  const { length } = text;
  if (length !== 4 && length !== 7 && length !== 10) return null;
  const century = twoDigits(text, 0);
  const rest = twoDigits(text, 2);
  if (century < 0 || rest < 0) return null;
  const year = century * 100 + rest;
  if (length === 4)
    return momentWhen(text, statedBound(instantOf(year), instantOf(year + 1), "year", false, false), null);
  const month = text.charCodeAt(4) === char.minus ? twoDigits(text, 5) : -1;
  if (month < 1 || month > 12) return null;
  if (length === 7) {
    const bound = statedBound(instantOf(year, month), instantOf(year, month + 1), "month", false, false);
    return momentWhen(text, bound, null);
  }
  const day = text.charCodeAt(7) === char.minus ? twoDigits(text, 8) : -1;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  const start = instantOf(year, month, day);
  return momentWhen(text, statedBound(start, start + dayLength, "day", false, false), null);
}

/** The number that two digits make; negative if they are not digits. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - char.zero;
  const ones = text.charCodeAt(at + 1) - char.zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}
