import { shown, TimelineError } from "../errors.js";
import { palette, ranges } from "./advances.js";
import { baseLetter } from "./baseLetter.js";
import { graphemesOf } from "./graphemes.js";
import { isJoined, joinedRuns, joinedWidth } from "./joinedWidth.js";
import { emojiWidth, widthInScript } from "./scriptWidths.js";

/** Width of a line of text in pixels. `font` is a CSS font shorthand, weight first: `700 13px Arial, sans-serif`. */
export type MeasureText = (text: string, font: string) => number;

/** Ascent and descent of Arial, and of the fonts made to its measure, in em. */
export const fontMetrics = { ascent: 0.905, descent: 0.212 } as const;

/** The least weight that is drawn in bold. */
export const boldFrom = 600;

const em = 2048;

/** Widths in 1/2048 em plus one by code unit; 0 is not known yet. Filled on first use, then as text asks. */
type Advances = Int16Array;

let regular: Advances | undefined;
let bold: Advances | undefined;
let lastFont = "";
let last = { bold: false, size: 0 };

/**
 * Estimates the width of a line of text in pixels, without a DOM: the advance widths of Arial, which are those of
 * Helvetica, Liberation Sans and Arimo too, and rules for scripts that Arial has no letters of.
 *
 * Only size and weight of `font` count; a weight of 600 or more is bold.
 * Errors: throws TimelineError `invalid-font` if `font` names no size in px.
 *
 * @example
 * estimateText("1914", "400 16px Arial"); // 35.59375
 */
export const estimateText: MeasureText = (text, font) => {
  if (font !== lastFont) {
    last = readFont(font);
    lastFont = font;
  }
  const advances = last.bold ? (bold ??= decode(1)) : (regular ??= decode(0));
  let sum = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    let advance = advances[code] ?? 0;
    if (advance === 0) {
      // Surrogates, the sign for "as emoji" and letters that join are never learnt: the whole differs from their sum.
      if (isMoreThanSum(code)) return (sumOfRuns(text, advances) / em) * last.size;
      advance = learn(code, advances);
    }
    sum += advance - 1;
  }
  return (Math.max(sum, 0) / em) * last.size;
};

/**
 * The same where a text is the sum of its letters; NaN where it is more than that: letters that join, emoji, surrogates.
 *
 * For widths that are asked for by the thousand: there is no font to be read.
 */
export function quickWidth(text: string, isBold: boolean, size: number): number {
  const advances = isBold ? (bold ??= decode(1)) : (regular ??= decode(0));
  let sum = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    let advance = advances[code] ?? 0;
    if (advance === 0) {
      if (isMoreThanSum(code)) return NaN;
      advance = learn(code, advances);
    }
    sum += advance - 1;
  }
  return (Math.max(sum, 0) / em) * size;
}

function readFont(font: string): { bold: boolean; size: number } {
  const size = /(?:^|\s)(\d*\.?\d+)px(?:[\s/]|$)/.exec(font)?.[1];
  if (size === undefined) {
    throw new TimelineError("invalid-font", `invalid font: ${shown(font)}; expected weight, size in px and family`);
  }
  const weight = /(?:^|\s)(bold|bolder|\d+)\s/.exec(font)?.[1];
  return { bold: weight !== undefined && !(Number(weight) < boldFrom), size: Number(size) };
}

function decode(weight: 0 | 1): Advances {
  const widths = palette.split(" ").map(Number);
  const advances = new Int16Array(0x10000);
  for (const [first, letters] of ranges) {
    for (let index = 0; index < letters.length; index++) {
      const letter = letters.charCodeAt(index);
      const width = widths[2 * (letter - 36) + weight];
      if (width !== undefined) advances[first + index] = width + 1;
    }
  }
  return advances;
}

function learn(code: number, advances: Advances): number {
  const base = isSyllable(code) ? code : baseLetter(String.fromCharCode(code)).charCodeAt(0);
  const known = advances[base] ?? 0;
  const advance = known !== 0 ? known : base === code ? beyond(code, advances) + 1 : learn(base, advances);
  if (!isMoreThanSum(code)) advances[code] = advance;
  return advance;
}

/** Half a character, the sign that turns one into an emoji, letters that join: never in the table, so that texts with them go by runs. */
function isMoreThanSum(code: number): boolean {
  return (code >= 0xd800 && code < 0xe000) || code === 0xfe0f || isJoined(code);
}

function sumOfRuns(text: string, advances: Advances): number {
  let sum = 0;
  let end = 0;
  for (const { 0: run, index } of text.matchAll(joinedRuns)) {
    if (index > end) sum += sumOfOthers(text.slice(end, index), advances);
    sum += em * joinedWidth(run, advances === bold);
    end = index + run.length;
  }
  return sum + sumOfOthers(text.slice(end), advances);
}

/** By code units while that will do, which is far quicker. */
function sumOfOthers(text: string, advances: Advances): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isMoreThanSum(code)) return sumOfClusters(text, advances);
    const known = advances[code] ?? 0;
    sum += (known !== 0 ? known : learn(code, advances)) - 1;
  }
  return sum;
}

function sumOfClusters(text: string, advances: Advances): number {
  let sum = 0;
  for (const grapheme of graphemesOf(text)) {
    if (/^(?:\p{Emoji_Presentation}(?!\uFE0E)|\p{Emoji}[\uFE0F\p{Emoji_Modifier}])/u.test(grapheme)) {
      sum += em * emojiWidth;
      continue;
    }
    for (const char of grapheme) {
      const code = char.codePointAt(0) ?? 0;
      const known = advances[code] ?? 0;
      sum += code > 0xffff ? beyond(code, advances) : (known !== 0 ? known : learn(code, advances)) - 1;
    }
  }
  return sum;
}

function beyond(code: number, advances: Advances): number {
  return Math.round(em * widthInScript(code, advances === bold));
}

/** Of Hangul: it would come apart into its letters. */
function isSyllable(code: number): boolean {
  return code >= 0xac00 && code < 0xd7a4;
}
