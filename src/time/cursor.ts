import { TimelineError, shown } from "../errors.js";
import type { Extent } from "./when.js";

/** Which side of the equator seasons without a hemisphere are on. */
export type Hemisphere = "north" | "south";

/** Where a scan of EDTF stands. */
export interface Cursor {
  /** What is scanned; becomes the canonical text. */
  text: string;
  /** The index of the next character. */
  at: number;
  readonly hemisphere: Hemisphere | undefined;
  /** Qualifiers met in the date being scanned. */
  approximate: boolean;
  uncertain: boolean;
  /** Whether spaces were met that the canonical text leaves out. */
  spaced: boolean;
  /** The members of the one-of set scanned last. */
  alternatives: readonly Extent[] | null;
}

/** Codes of the characters that EDTF gives a meaning; letters as they are, signs by name. */
export const char = {
  space: 32,
  percent: 37,
  plus: 43,
  comma: 44,
  minus: 45,
  dot: 46,
  slash: 47,
  zero: 48,
  nine: 57,
  colon: 58,
  question: 63,
  E: 69,
  S: 83,
  T: 84,
  X: 88,
  Y: 89,
  Z: 90,
  openBracket: 91,
  closeBracket: 93,
  openBrace: 123,
  closeBrace: 125,
  tilde: 126,
} as const;

/** A cursor at the start of a text. */
export function createCursor(text: string, hemisphere: Hemisphere | undefined): Cursor {
  return { text, at: 0, hemisphere, approximate: false, uncertain: false, spaced: false, alternatives: null };
}

/** Whether the next character has this code; if so, steps over it. */
export function take(cursor: Cursor, code: number): boolean {
  if (cursor.text.charCodeAt(cursor.at) !== code) return false;
  cursor.at++;
  return true;
}

/** Whether `..` comes next; if so, steps over it. */
export function takeDots(cursor: Cursor): boolean {
  const { text, at } = cursor;
  if (text.charCodeAt(at) !== char.dot || text.charCodeAt(at + 1) !== char.dot) return false;
  cursor.at = at + 2;
  return true;
}

/** Steps over a qualifier, `?`, `~` or `%`, and notes what it says. */
export function takeQualifier(cursor: Cursor): void {
  const code = cursor.text.charCodeAt(cursor.at);
  if (code !== char.question && code !== char.tilde && code !== char.percent) return;
  if (code !== char.question) cursor.approximate = true;
  if (code !== char.tilde) cursor.uncertain = true;
  cursor.at++;
}

/** Whether a character code is that of a digit. */
export function isDigit(code: number): boolean {
  return code >= char.zero && code <= char.nine;
}

/**
 * Reads exactly `count` digits, or X where `masked` allows it.
 *
 * Units: the number, or -1 if an X is among the digits.
 */
export function takeDigits(cursor: Cursor, count: number, masked: boolean, expected: string): number {
  let value = 0;
  let unspecified = false;
  for (let i = 0; i < count; i++) {
    const code = cursor.text.charCodeAt(cursor.at + i);
    if (isDigit(code)) value = value * 10 + code - char.zero;
    else if (masked && code === char.X) unspecified = true;
    else {
      cursor.at += i;
      return unreadable(cursor, expected);
    }
  }
  cursor.at += count;
  return unspecified ? -1 : value;
}

/** The text is not EDTF at the cursor. */
export function unreadable(cursor: Cursor, expected: string): never {
  const place = cursor.at < cursor.text.length ? `at character ${String(cursor.at + 1)}` : "at the end";
  throw new TimelineError(
    "unreadable-date",
    `cannot read date: ${shown(cursor.text)}; expected ${expected} (${place})`,
  );
}

/** The text is EDTF, but no calendar has such a date. */
export function impossible(cursor: Cursor, expected: string): never {
  throw new TimelineError("impossible-date", `impossible date: ${shown(cursor.text)}; expected ${expected}`);
}

/** Nothing may follow. */
export function finish(cursor: Cursor): void {
  if (cursor.at < cursor.text.length) unreadable(cursor, "nothing more");
}

/** The text without the spaces that sets may have. */
export function canonical(cursor: Cursor): string {
  return cursor.spaced ? cursor.text.replaceAll(" ", "") : cursor.text;
}
