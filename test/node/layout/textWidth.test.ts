import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { TimelineError } from "../../../src/errors.js";
import { estimateText, fontMetrics } from "../../../src/layout/textWidth.js";
import { readFont } from "../../tools/fontAdvances.js";
import { languages, titlesIn } from "../../tools/titles.js";

const folder = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/arimo/package.json"));
const fonts = {
  400: readFont(join(folder, "400Regular/Arimo_400Regular.ttf")),
  700: readFont(join(folder, "700Bold/Arimo_700Bold.ttf")),
};

/** In em. */
function widthOf(text: string, weight = 400): number {
  return estimateText(text, `${weight} 1000px Arial, Helvetica, sans-serif`) / 1000;
}

function sumOf(text: string, weight: 400 | 700): number {
  return Array.from(text).reduce((sum, char) => {
    const advance = fonts[weight].advances.get(char.codePointAt(0) ?? 0);
    if (advance === undefined) throw new Error(`not in the font: ${char}`);
    return sum + (/\p{Mn}/u.test(char) ? 0 : advance / 2048);
  }, 0);
}

describe.each([400, 700] as const)("estimateText(text, font) sums up the advances of weight %i", (weight) => {
  test("ASCII to the unit, other Latin letters to 3/1000, signs to 1/100 em", () => {
    for (let code = 0x20; code < 0x180; code++) {
      if (code >= 0x7f && code < 0xa0) continue;
      const char = String.fromCharCode(code);
      const off = Math.abs(widthOf(char, weight) - (code === 0xad ? 0 : sumOf(char, weight)));
      expect(off, char).toBeLessThan(code < 0x80 ? 1e-9 : /\p{L}/u.test(char) ? 0.003 : 0.01);
    }
  });

  test.each(languages)("titles in %s within 0.5 %", (language) => {
    const titles = titlesIn(language, 200);
    const errors = titles.map((title) => Math.abs(widthOf(title, weight) / sumOf(title, weight) - 1));
    expect(errors.reduce((sum, error) => sum + error, 0) / titles.length).toBeLessThan(0.005);
    expect(Math.max(...errors)).toBeLessThan(0.02);
  });
});

describe("estimateText(text, font) knows scripts that Arial lacks", () => {
  test.each([
    ["", 0],
    ["東京", 2],
    ["ひらカナ。", 5],
    ["ＡＢ", 2],
    ["ｶﾅ", 1],
    ["한국", 1.84],
    ["𠀀𠮷", 2],
    ["e\u0301", 0.55615],
    ["한국".normalize("NFD"), 2],
    ["\u200b\u200d\u2060\ufeff", 0],
  ])("%s", (text, width) => {
    expect(widthOf(text)).toBeCloseTo(width, 3);
  });

  test.each(["👍", "👍🏽", "👩‍🚀", "👨‍👩‍👧‍👦", "🇩🇪", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "1️⃣", "❤️", "❤️‍🔥", "⭐", "✌🏽"])("%s is one emoji", (emoji) => {
    expect(widthOf(emoji)).toBe(1.25);
    expect(widthOf(`a${emoji}${emoji}b`)).toBeCloseTo(2.5 + 2 * 0.55615, 3);
  });

  // Widths in a browser, in the font that it would take: in em, without spaces. Titles in Arabic: measuredWidths.test.ts.
  test.each([
    ["भारतकीस्वतंत्रतासंविधानलागूहुआपहलायुद्धशांतिसंधि", 18.57, "Noto Sans Devanagari", 400],
    ["भारतकीस्वतंत्रतासंविधानलागूहुआपहलायुद्धशांतिसंधि", 20.42, "Noto Sans Devanagari", 700],
    ["বাংলাদেশেরস্বাধীনতাযুদ্ধশুরুভাষাআন্দোলনবিশ্ববিদ্যালয়প্রতিষ্ঠাপ্রথমরাষ্ট্রপতি", 29.35, "Noto Sans Bengali", 400],
    ["இந்தியாவின்விடுதலைபோர்அமைதிஒப்பந்தம்பல்கலைக்கழகம்தொடக்கம்முதல்தேர்தல்சென்னை", 51.17, "Noto Sans Tamil", 400],
    [
      "สถาปนากรุงเทพสงครามโลกสันติภาพลงนามสนธิสัญญามหาวิทยาลัยเปิดการเลือกตั้งครั้งแรกประธานาธิบดีรัฐธรรมนูญฉบับใหม่รถไฟสายเหนือหนังสือพิมพ์",
      60.02,
      "Noto Sans Thai",
      400,
    ],
    [
      "საქართველოსდამოუკიდებლობაომიდამშვიდობაუნივერსიტეტისდაარსებაპირველიპრეზიდენტიარჩევნები",
      55.98,
      "Noto Sans Georgian",
      400,
    ],
    [
      "ՀայաստանիանկախությունՊատերազմևխաղաղությունհամալսարանիհիմնադրումառաջիննախագահընտրություններ",
      58.46,
      "Noto Sans Armenian",
      400,
    ],
  ])("%s: up to 12 %% more and 5 %% less than %d em", (text, width, _, weight) => {
    expect(widthOf(text, weight) / width).toBeGreaterThan(0.95);
    expect(widthOf(text, weight) / width).toBeLessThan(1.12);
  });

  test.each([
    ["letters as their neighbours make them", "ببب", 0.27 + 0.34 + 1.09],
    ["not over one that joins only the one before", "ادب", 0.24 + 0.48 + 0.99],
    ["nor over a sign for that", "ب\u200cب", 2 * 0.99],
    ["as if joined by a sign for that", "ب\u200d", 0.27],
    ["over marks", "بَب", 0.27 + 1.09],
    ["lam and alef as one", "لا", 0.58],
    ["lam and alef as one, joined", "بلا", 0.27 + 0.6],
    ["a letter that joins none", "بء", 0.99 + 0.41],
    ["half a consonant before another", "स्त", 0.39 + 0.57],
    ["two that make up one", "क्ष", 0.71],
    ["ra above", "र्क", 0.76],
    ["ra below", "क्र", 0.76],
    ["half a consonant by a sign for that", "क्\u200d", 0.6],
    ["a dead consonant at the end", "क्", 0.76],
    ["a nukta", "ज़", 0.74],
    ["half a consonant with a nukta", "ज़्य", 0.57 + 0.58],
    ["ra between consonants", "त्र्य", 0.35 + 0.58],
    ["vowel signs beside and above", "किकेका", 3 * 0.76 + 2 * 0.26],
  ])("%s: %s", (_, text, width) => {
    expect(widthOf(text)).toBeCloseTo(width, 1);
    expect(Math.abs(widthOf(text) - width)).toBeLessThan(0.03);
    expect(widthOf(`a ${text} 東👍`) - widthOf("a  東👍")).toBeCloseTo(widthOf(text), 6);
  });

  test("every code unit has a width from 0 to 3 em, alone and beside others", () => {
    for (let code = 0; code < 0x10000; code++) {
      const width = widthOf(String.fromCharCode(code));
      expect(width >= 0 && width <= 3, code.toString(16)).toBe(true);
    }
  });

  test("a letter and its composed form are equally wide", () => {
    for (const letter of "éÅñşțẫйѝ") expect(widthOf(letter.normalize("NFD")), letter).toBe(widthOf(letter));
  });
});

describe("estimateText(text, font) reads size and weight", () => {
  test.each([
    ["400 10px Arial", 10, false],
    ["10px Arial", 10, false],
    ["500 10px Arial", 10, false],
    ["normal 12.5px/1.2 Arial, sans-serif", 12.5, false],
    ["600 10px Arial", 10, true],
    ["bold 10px Arial", 10, true],
    ["italic 700 .5px 'Font 9px'", 0.5, true],
    ["700 0px Arial", 0, true],
  ])("%s", (font, size, isBold) => {
    expect(estimateText("b", font)).toBeCloseTo((size * (isBold ? 1251 : 1139)) / 2048, 9);
    expect(estimateText("b", "400 10px Arial")).toBeCloseTo(11390 / 2048, 9);
  });

  test.each(["Arial", "", "12pt Arial", "NaNpx Arial", "-3px Arial"])("not from %j", (font) => {
    const call = () => estimateText("b", font);
    expect(call).toThrow(TimelineError);
    expect(call).toThrow(`invalid font: ${JSON.stringify(font)}; expected weight, size in px and family`);
  });
});

test("fontMetrics are those of the font", () => {
  expect(fontMetrics.ascent).toBeCloseTo(fonts[400].ascent, 3);
  expect(fontMetrics.descent).toBeCloseTo(fonts[400].descent, 3);
});

test("estimateText(text, font) is the same whatever was measured before", () => {
  const font = "400 12px Arial";
  const before = estimateText("🎉 a", font);
  for (const text of ["\ud83c", "\udf89 x", "a\ufe0f"]) estimateText(text, font);
  expect(estimateText("🎉 a", font)).toBe(before);
});
