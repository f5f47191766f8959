import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { estimateText } from "../../../src/layout/textWidth.js";
import { measureWith } from "../../../src/paper/measureWith.js";
import { findFonts, missingLetters } from "../../../src/paper/fonts.js";
import { readFont } from "../../../src/paper/readFont.js";

const file = createRequire(import.meta.url).resolve("@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf");

describe("readFont(bytes)", () => {
  const font = readFont(readFileSync(file));

  test("reads names, weight and letters", () => {
    expect(font).toMatchObject({ family: "Arimo", isBold: false });
    expect(font.postscriptName).toMatch(/^Arimo/);
    expect(["A", "é", "Ж", "ש", "字", "😀"].map((letter) => font.has(letter.codePointAt(0) ?? 0))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  test("knows how wide letters are", () => {
    expect(font.advance(0x41)).toBeCloseTo(0.667, 3);
    expect(font.advance(0x69)).toBeCloseTo(0.222, 3);
  });

  test.each([
    ["nothing", new Uint8Array()],
    ["text", new TextEncoder().encode("no font at all, but long enough for a header")],
    ["WOFF2", new TextEncoder().encode("wOF2".padEnd(64, "\0"))],
    ["half of a font", readFileSync(file).subarray(0, 300)],
  ])("throws RangeError for %s", (_, bytes) => {
    expect(() => readFont(bytes)).toThrow(RangeError);
  });
});

describe("findFonts(files, text)", () => {
  test("measures as the estimate does, with letters of the same widths", () => {
    const measure = measureWith(findFonts([file], "A"));
    for (const text of ["Dunford and Gerasimov", "1914–1918", "Ж и К"]) {
      expect(measure(text, "400 16px Arial")).toBeCloseTo(estimateText(text, "400 16px Arial"), 0);
    }
  });

  test("tells the letters that no font has", () => {
    const fonts = findFonts([file], "Bonn");
    expect(missingLetters("Bonn \u{e000}\u2067\ufe0f\n", fonts)).toEqual(["\u{e000}"]);
  });

  test("refuses what is no font file", () => {
    expect(() => findFonts(["none.ttf"], "")).toThrow(
      "cannot read the font none.ttf: no such file; expected TTF or OTF",
    );
    expect(() => findFonts([import.meta.filename], "")).toThrow("no TTF or OTF");
  });
});
