import { wrapText, type WrapOptions } from "./wrapText.js";

/** What belongs together in a date: "c." and its year, a day and its month, a year and its era, a dash and what it ends. */
const ties = /(?<=\b\d{1,2}) (?=\p{L})|(?<=\bc\.) |(?<=\bAD) | (?=–)| (?=(?:BC|UTC|ago)(?![\p{L}]))/gu;

/** Breaks a date into lines as `wrapText` does, but where the width allows, not within what belongs together. */
export function wrapDate(text: string, options: WrapOptions): { lines: string[]; cut: boolean } {
  const plain = wrapText(text, options);
  if (plain.lines.length === 1) return plain;
  const halves = text.split(/(?<=–) /u);
  // A start over an end reads best.
  if (halves.length === 2 && halves.every((half) => options.measure(half) <= options.width)) {
    return { lines: halves, cut: false };
  }
  const measure = (words: string) => options.measure(words.replaceAll("\u00a0", " "));
  const tied = text.replace(ties, "\u00a0");
  if (tied.split(" ").some((unit) => measure(unit) > options.width)) return plain;
  const set = wrapText(tied, { ...options, measure });
  const isBetter = !set.cut && set.lines.length <= plain.lines.length;
  return isBetter ? { ...set, lines: set.lines.map((line) => line.replaceAll("\u00a0", " ")) } : plain;
}
