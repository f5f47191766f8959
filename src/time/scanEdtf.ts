import {
  canonical,
  char,
  createCursor,
  finish,
  take,
  takeDots,
  unreadable,
  type Cursor,
  type Hemisphere,
} from "./cursor.js";
import { intervalOf, type IntervalEnd } from "./interval.js";
import { momentWhen } from "./makeWhen.js";
import { scanDate } from "./scanDate.js";
import { scanOneOf, scanSet } from "./scanSet.js";
import type { When } from "./when.js";

/**
 * Reads EDTF, levels 0 to 2, in one pass: every character is looked at a fixed number of times.
 *
 * Errors: throws TimelineError as {@link parseWhen} does, without the hint.
 */
export function scanEdtf(text: string, hemisphere: Hemisphere | undefined): When {
  const cursor = createCursor(text, hemisphere);
  if (take(cursor, char.openBrace)) return scanSet(cursor);
  const start = scanEnd(cursor);
  const { alternatives } = cursor;
  if (!take(cursor, char.slash)) {
    if (typeof start === "string") return unreadable(cursor, start === "open" ? 'a "/" after ".."' : "a date");
    finish(cursor);
    return momentWhen(canonical(cursor), start, alternatives);
  }
  const end = scanEnd(cursor);
  finish(cursor);
  return intervalOf(canonical(cursor), start, end);
}

function scanEnd(cursor: Cursor): IntervalEnd {
  cursor.alternatives = null;
  if (take(cursor, char.openBracket)) return scanOneOf(cursor);
  if (takeDots(cursor)) return "open";
  const code = cursor.text.charCodeAt(cursor.at);
  if (Number.isNaN(code) || code === char.slash) return "unknown";
  return scanDate(cursor);
}
