import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wrapEvenly } from "../../../src/layout/labelText.js";
import { withoutOrphan, wrapName, wrapPhrases } from "../../../src/layout/wrapPhrases.js";
import { wrapText } from "../../../src/layout/wrapText.js";
import { laws } from "./given.js";

/** Two units a full-width character, one any other. */
const measure = (text: string) =>
  Array.from(text).reduce((sum, char) => sum + ((char.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1), 0);

const letters = fc.constantFrom(...Array.from("東京国連のがをにするアメリカー、。「」（）・7A 一"));
const titles = fc.array(letters, { minLength: 1, maxLength: 60 }).map((chars) => chars.join(""));
const widths = fc.integer({ min: 6, max: 60 });

describe("wrapPhrases(text, width, count, measure)", () => {
  test.each([
    [
      "between a particle and a word",
      "東海道新幹線が東京と新大阪の間で開業する。",
      24,
      2,
      "東海道新幹線が東京と|新大阪の間で開業する。",
    ],
    ["not within a word of katakana", "東京オリンピックが開幕する。", 24, 2, "東京オリンピックが|開幕する。"],
    ["not before a particle", "国際連合に加盟する。", 18, 2, "国際連合に|加盟する。"],
    ["at a comma", "中华人民共和国成立,毛泽东在天安门宣布。", 26, 2, "中华人民共和国成立,|毛泽东在天安门宣布。"],
    [
      "before an opening bracket",
      "阪神・淡路大震災（マグニチュード7.3）",
      26,
      2,
      "阪神・淡路大震災|（マグニチュード7.3）",
    ],
    ["not between a number and its unit", "明治維新から昭和20年まで", 14, 2, "明治維新から|昭和20年まで"],
    ["about in the middle where nothing tells phrases apart", "中华人民共和国成立", 14, 2, "中华人民共|和国成立"],
    [
      "in three",
      "「人類の進歩と調和」をテーマに大阪万博が開かれる。",
      24,
      3,
      "「人類の進歩と|調和」をテーマに|大阪万博が開かれる。",
    ],
    ["at a space", "東京 新大阪", 10, 2, "東京|新大阪"],
  ])("breaks %s", (_, text, width, count, lines) => {
    expect(wrapPhrases(text, width, count, measure)?.join("|")).toBe(lines);
  });

  test("is null where there are too few places, no way that fits, or too many", () => {
    expect(wrapPhrases("東京", 10, 3, measure)).toBeNull();
    expect(wrapPhrases("東京incomprehensible", 10, 2, measure)).toBeNull();
    expect(wrapPhrases("東".repeat(999), 100, 20, measure)).toBeNull();
  });
});

describe("labels in scripts without spaces", () => {
  test("have as many lines as breaking greedily, none wider, none of signs that may not stand there, and no word lost", () => {
    fc.assert(
      fc.property(titles, widths, (text, width) => {
        const greedy = wrapText(text, { width, lines: 99, measure });
        const even = wrapEvenly(text, width, 99, measure);
        expect(even.lines.length).toBe(greedy.lines.length);
        expect(even.lines.join("").replaceAll(" ", "")).toBe(greedy.lines.join("").replaceAll(" ", ""));
        for (const [index, line] of even.lines.entries()) {
          expect(measure(line) <= width || greedy.lines.includes(line)).toBe(true);
          if (index > 0 && !greedy.lines.includes(line)) expect(line).not.toMatch(/^[、。」）・ー]/);
          if (index + 1 < even.lines.length && !greedy.lines.includes(line)) expect(line).not.toMatch(/[「（]$/);
        }
      }),
      laws,
    );
  });

  test("have no last line of one or two characters where others can spare some", () => {
    const plain = fc.array(fc.constantFrom(...Array.from("東京国連大")), { minLength: 8, maxLength: 60 });
    fc.assert(
      fc.property(plain, fc.integer({ min: 10, max: 60 }), (chars, width) => {
        const { lines } = wrapName(chars.join(""), { width, lines: 99, measure });
        if (lines.length > 1) expect(lines.at(-1)?.length).toBeGreaterThan(2);
      }),
      laws,
    );
  });

  test("leave words with spaces alone", () => {
    const options = { width: 20, lines: 9, measure };
    for (const text of [
      "The council meets for the fourth time",
      "서울에서 올림픽 경기가 열리다",
      "Ελλάδα και Κύπρος, το νησί",
    ]) {
      expect(wrapName(text, options)).toEqual(wrapText(text, options));
    }
  });
});

describe("withoutOrphan(text, lines)", () => {
  test.each([
    [
      "年しか分からない出来事は年で示す。",
      ["年しか分からない出来事は年で示", "す。"],
      "年しか分からない出来事は年で|示す。",
    ],
    ["中华人民共和国成立", ["中华人民共和国成", "立"], "中华人民共和|国成立"],
    ["二行で足りる文", ["二行で", "足りる文"], "二行で|足りる文"],
    ["二行 文", ["二行", "文"], "二行|文"],
    ["東京 大阪 名古屋と 京", ["東京 大阪 名古屋と", "京"], "東京 大阪 名古屋と|京"],
    ["the end of it", ["the end of", "it"], "the end of|it"],
    ["一行", ["一行"], "一行"],
  ])("of %s", (text, lines, mended) => {
    expect(withoutOrphan(text, lines).join("|")).toBe(mended);
  });
});
