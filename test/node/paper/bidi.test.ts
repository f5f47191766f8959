import { describe, expect, test } from "vitest";
import { runsOf } from "../../../src/paper/bidi.js";

/** Runs from left to right, those that are read to the left in brackets. */
const shown = (line: string): string =>
  runsOf(line)
    .map(({ text, isRtl }) => (isRtl ? `[${text}]` : text))
    .join("|");

describe("runsOf(line)", () => {
  test.each([
    ["", ""],
    ["Baku 2017", "Baku 2017"],
    ["שלום", "[שלום]"],
    ["say שלום now", "say |[שלום]| now"],
    ["שלום, עולם", "[שלום, עולם]"],
    // Numbers among letters from right to left keep their own way.
    ["\u2067שנת 1948 כאן\u2069", "[ כאן]|1948|[שנת ]"],
    ["\u20674 أكتوبر 1957\u2069", "1957|[ أكتوبر ]|4"],
    ["\u2067في 3.5%\u2069", "[%]|3.5|[في ]"],
    // Brackets are turned about with their text.
    ["\u2067(שלום)\u2069", "[)שלום(]"],
    // An isolate is a whole for what surrounds it.
    ["\u2067\u2068Baku\u2069 ו\u2068שלום\u2069\u2069", "[ ושלום]|Baku"],
    ["\u2068Baku\u2069 \u2068שלום\u2069", "Baku |[שלום]"],
    ["a\u0301ב\u05b0", "a\u0301|[ב\u05b0]"],
  ])("%j is %s", (line, runs) => {
    expect(shown(line)).toBe(runs);
  });

  test("loses no letter but the signs of direction, whatever the line", () => {
    const letters = ["a", "ב", "ع", "1", "٣", "-", ",", " ", "(", "\u0301", "\u2067", "\u2068", "\u2069", "€", "😀"];
    let seed = 7;
    const next = (below: number): number => (seed = (seed * 16807) % 2147483647) % below;
    for (let round = 0; round < 500; round++) {
      const line = Array.from({ length: next(14) }, () => letters[next(letters.length)] ?? "").join("");
      const sorted = (text: string): string =>
        Array.from(text.replace(/[\u2066-\u2069]/g, "").replaceAll(")", "("))
          .sort()
          .join("");
      const opened = (line.match(/[\u2067\u2068]/g) ?? []).length;
      // What follows an end without a beginning belongs to no line of ours.
      if (opened === 0 && line.includes("\u2069")) continue;
      if (unmatchedEnd(line)) continue;
      expect(
        sorted(
          runsOf(line)
            .map(({ text }) => text)
            .join(""),
        ),
      ).toBe(sorted(line));
    }
  });
});

function unmatchedEnd(line: string): boolean {
  let depth = 0;
  for (const letter of line) {
    if (letter === "\u2067" || letter === "\u2068") depth++;
    if (letter === "\u2069" && --depth < 0) return true;
  }
  return false;
}
