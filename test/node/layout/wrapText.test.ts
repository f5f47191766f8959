import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { createRuler, textStyles } from "../../../src/layout/textStyle.js";
import { estimateText } from "../../../src/layout/textWidth.js";
import { wrapText } from "../../../src/layout/wrapText.js";
import { processorTime } from "../../tools/processorTime.js";

const letters = (text: string) => Array.from(new Intl.Segmenter("en").segment(text), ({ segment }) => segment);
const count = (text: string) => letters(text).length;
const pixels = (text: string) => estimateText(text, "400 13px Arial");

function wrapped(text: string, width: number, lines = Infinity): string {
  return wrapText(text, { width, lines, measure: count }).lines.join("|");
}

describe("wrapText(text, {width, lines, measure}) breaks", () => {
  test.each([
    ["Treaty of Versailles", 10, "Treaty of|Versailles"],
    ["Treaty of Versailles", 9, "Treaty of|Versaille|s"],
    ["Treaty of Versailles", 20, "Treaty of Versailles"],
    ["a b c", 1, "a|b|c"],
    ["a b c", 2, "a|b|c"],
    ["a b c", 3, "a b|c"],
    // after hyphens, dashes and slashes, but not in numbers, at the start or between two
    ["well-known fact", 6, "well-|known|fact"],
    ["1914-1918 war", 7, "1914-19|18 war"],
    ["1914–1918 war", 8, "1914–|1918 war"],
    ["and/or 1/2", 5, "and/|or|1/2"],
    ["x -5 y", 3, "x|-5|y"],
    ["a--b", 3, "a--|b"],
    ["- b -c", 2, "-|b|-c"],
    ["http://whenline", 7, "http://|whenlin|e"],
    ["AC—DC", 4, "AC—|DC"],
    // a long word: on a line of its own, its rest with the next word
    ["a abcdefgh b", 5, "a|abcde|fgh b"],
    ["abcdefghij", 5, "abcde|fghij"],
    ["abcdefghijk", 5, "abcde|fghij|k"],
    ["abcdefghij k", 5, "abcde|fghij|k"],
    // a long word of letters: with hyphens, where a syllable may end if that is near
    ["Rindfleischetikettierungsüberwachung", 15, "Rindfleischeti-|kettierungsü-|berwachung"],
    ["Meinungsäußerungsfreiheit im", 18, "Meinungsäuße-|rungsfreiheit im"],
    ["Самообороноспособность", 15, "Самообороноспо-|собность"],
    ["aaaaaaaaaaaaaaaa", 14, "aaaaaaaaaaaaa-|aaa"],
    ["aaaaaaaaaaaaaaa", 13, "aaaaaaaaaaaa-|aaa"],
    ["aaaaaaaaaaaaaaaa", 3, "aaa|aaa|aaa|aaa|aaa|a"],
    ["والاستقلاليةوالاستقلالية", 15, "والاستقلاليةوال|استقلالية"],
    ["ABC123456789012", 13, "ABC1234567890|12"],
    ["internationalisation@example.org", 15, "internationalis|ation@example.o|rg"],
    ["http://internationalisation", 15, "http://|internationalis|ation"],
    // not at a no-break space or word joiner
    ["14\u00a0July 1789", 7, "14\u00a0July|1789"],
    ["東\u2060京都", 2, "東\u2060|京都"],
    // between CJK characters, with closing marks not first and opening ones not last
    ["東京オリンピック開催", 4, "東京オリ|ンピック|開催"],
    ["東京（五輪）開催。", 3, "東京|（五|輪）開|催。"],
    ["あああっと", 3, "ああ|あっと"],
    ["データベース", 2, "デー|タ|ベー|ス"],
    ["1964年NHK放送", 6, "1964年|NHK放送"],
    ["第3回大会", 2, "第3|回大|会"],
    ["𠮷𠮷野家", 3, "𠮷𠮷野|家"],
    ["か\u3099き\u3099", 1, "か\u3099|き\u3099"],
    ["東京　大阪", 3, "東京|大阪"],
    // Korean at spaces
    ["대한민국 정부 수립", 4, "대한민국|정부|수립"],
    // clusters stay whole
    ["👩‍🚀👩‍🚀🇩🇪🇫🇷e\u0301e\u0301", 1, "👩‍🚀|👩‍🚀|🇩🇪|🇫🇷|e\u0301|e\u0301"],
    ["नमस्ते", 1, letters("नमस्ते").join("|")],
  ])("%s within %i", (text, width, lines) => {
    expect(wrapped(text, width)).toBe(lines);
  });

  test.each([
    ["Treaty of Versailles", 10, 1, "Treaty of…"],
    ["Treaty of Versailles", 9, 1, "Treaty…"],
    ["Treaty of Versailles", 6, 1, "Treat…"],
    ["Treaty of Versailles", 7, 1, "Treaty…"],
    ["Treaty of Versailles", 6, 2, "Treaty|of…"],
    ["Treaty of Versailles", 2, 1, "T…"],
    ["Treaty of Versailles", 1, 1, "…"],
    ["معاهدة السلام", 9, 1, "معاهدة…"],
    ["معاهدة السلام", 4, 1, "معا…"],
    ["שָׁלוֹם עולם", 3, 1, "שָׁל…"],
    ["Treaty of Versailles", 0, 2, "T|…"],
    ["abc", 0, 3, "a|b|c"],
    ["ab c", 0, 3, "a|b|c"],
    ["abc", 0, 2, "a|…"],
    ["a – b c", 4, 1, "a…"],
    ["- - -", 3, 1, "-…"],
    ["abcdefghij", 5, 2, "abcde|fghij"],
    ["abcdefghijk", 5, 2, "abcde|fghi…"],
    ["abcdefghij klm", 5, 2, "abcde|fghi…"],
    ["War, peace and all", 6, 1, "War…"],
    ["東京五輪開催", 4, 1, "東京五…"],
    ["👩‍🚀👩‍🚀👩‍🚀", 2, 1, "👩‍🚀…"],
    ["well-known", 6, 1, "well…"],
  ])("%s within %i and %i lines", (text, width, lines, result) => {
    expect(wrapText(text, { width, lines, measure: count })).toEqual({
      lines: result.split("|"),
      cut: result.endsWith("…"),
    });
  });

  test.each([
    // at the last that has room, none of them left where no line ends
    ["Donau~dampf~schiff~fahrts~gesell~schaft", 23, "Donaudampfschifffahrts-|gesellschaft"],
    ["Donau~dampf~schiff~fahrts~gesell~schaft", 22, "Donaudampfschiff-|fahrtsgesellschaft"],
    ["Donau~dampf~schiff~fahrts~gesell~schaft", 40, "Donaudampfschifffahrtsgesellschaft"],
    // only in words that are too wide, and in short ones as in long
    ["Die Schiff~fahrt ruht", 11, "Die|Schifffahrt|ruht"],
    ["Wal~fang", 5, "Wal-|fang"],
    // where none has room, as if there were none
    ["Schifffahrts~ende", 6, "Schif-|ffahr-|tsende"],
    // by grapheme clusters, whatever they are made of
    ["\u1100\u1161\u1100\u1161~\u1100\u1161\u1100\u1161", 3, "\u1100\u1161\u1100\u1161-|\u1100\u1161\u1100\u1161"],
  ])("at soft hyphens: %s within %d", (text, width, lines) => {
    expect(wrapped(text.replaceAll("~", "\u00ad"), width)).toBe(lines);
  });

  test("without hyphens where only so all of it has room", () => {
    const wrap = (lines: number) => wrapText("Meinungsäußerungsfreiheit", { width: 13, lines, measure: count });
    expect(wrap(3)).toEqual({ lines: ["Meinungsäuße-", "rungsfreiheit"], cut: false });
    const short = wrapText("Meinungsäußerungsfreiheiten", { width: 14, lines: 2, measure: count });
    expect(short).toEqual({ lines: ["Meinungsäußeru", "ngsfreiheiten"], cut: false });
  });

  test.each([0, -1, 0.5, NaN, -Infinity])("into one line where %d are asked for", (lines) => {
    expect(wrapped("a b c", 3, lines)).toBe("a…");
  });

  test.each([0, -5, NaN, -Infinity])("into single letters within %d", (width) => {
    expect(wrapped(" ab  👩‍🚀 c", width)).toBe("a|b|👩‍🚀|c");
  });

  test("not at all where nothing is to be broken", () => {
    expect(wrapped("a ".repeat(999), Infinity)).toBe("a ".repeat(999).trim());
    for (const text of ["", " ", " \n\t\u3000 "]) {
      expect(wrapText(text, { width: 0, lines: 3, measure: count })).toEqual({ lines: [""], cut: false });
    }
  });

  test("white space as one space, and none at the ends", () => {
    expect(wrapped("\n a \t\n b\u2003c\r\n", 99)).toBe("a b c");
    expect(wrapped("  a   b  ", 1)).toBe("a|b");
  });
});

/** The same in the plainest way: every prefix measured, pieces found by the rules for spaces and hyphens only. */
function plainly(text: string, width: number): string[] {
  const pieces = text.split(/(?<= )|(?<=[a-z]-)(?=[a-z])/);
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (count((line + piece).trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line !== "") lines.push(line.trimEnd());
    const rest = letters(piece);
    while (count(rest.join("").trimEnd()) > Math.max(width, 1)) lines.push(rest.splice(0, Math.max(width, 1)).join(""));
    line = rest.join("");
  }
  return [...lines, line.trimEnd()];
}

const options = { seed: 1, endOnFailure: true, numRuns: 500 };
const word = fc.stringMatching(/^[a-z]{1,9}(-[a-z]{1,5})?$/);
const anyText = fc
  .array(
    fc.oneof(
      word,
      fc.constantFrom("東京", "（五", "輪）。", "👩‍🚀👩‍🚀", "🇩🇪🇫🇷", "-", "/", "e\u0301\u0302", "\ud800"),
      fc.constantFrom("السلام", "می‌خواهم", "والاستقلالية", "שָׁלוֹם", "स्वतंत्रता", "राष्ट्रीयकरण", "한국", "Ελλάδα"),
      fc.string(),
    ),
  )
  .map((parts) => parts.join(" "));

describe("wrapText holds that", () => {
  test("words are taken greedily", () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 0, max: 14 }), (words, width) => {
        const text = words.join(" ");
        expect(wrapText(text, { width, lines: Infinity, measure: count }).lines).toEqual(plainly(text, width));
      }),
      options,
    );
  });

  test("no line is wider than it may be, unless a single grapheme", () => {
    fc.assert(
      fc.property(
        anyText,
        fc.double({ min: 0, max: 200, noNaN: true }),
        fc.integer({ min: 1, max: 9 }),
        (text, width, lines) => {
          const result = wrapText(text, { width, lines, measure: pixels });
          for (const line of result.lines) expect(pixels(line) <= width + 1e-5 || count(line) <= 1).toBe(true);
          expect(result.lines.length).toBeGreaterThan(0);
          expect(result.lines.length).toBeLessThanOrEqual(lines);
        },
      ),
      options,
    );
  });

  test("nor a line of a label, with what it has to spare", () => {
    const ruler = createRuler(estimateText, "Arial");
    const measure = (text: string) => ruler(text, textStyles.event);
    fc.assert(
      fc.property(anyText, fc.double({ min: 40, max: 200, noNaN: true }), (text, width) => {
        const { lines } = wrapText(text, { width, lines: 4, measure });
        for (const line of lines) expect(measure(line) <= width + 1e-5 || count(line) <= 1).toBe(true);
      }),
      options,
    );
  });

  test("nothing is lost but spaces at breaks, and behind a cut", () => {
    const solid = (text: string) => text.replace(/[\s\ufeff]+/g, "");
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 9 }), (text, width, lines) => {
        const all = wrapText(text, { width, lines: Infinity, measure: pixels });
        expect(all.cut).toBe(false);
        expect(solid(all.lines.join(""))).toBe(solid(text));
        const some = wrapText(text, { width, lines, measure: pixels });
        expect(some.cut).toBe(all.lines.length > lines);
        if (!some.cut) expect(some).toEqual(all);
        else {
          expect(some.lines.slice(0, -1)).toEqual(all.lines.slice(0, lines - 1));
          expect(some.lines.at(-1)).toMatch(/…$/);
          expect(solid(text).startsWith(solid(some.lines.join("")).slice(0, -1))).toBe(true);
        }
      }),
      options,
    );
  });

  test("nothing is added but hyphens within long words, three letters or more on either side", () => {
    const long = fc.stringMatching(/^[a-zäöüß]{12,60}$/);
    fc.assert(
      fc.property(fc.array(long, { minLength: 1, maxLength: 3 }), fc.integer({ min: 0, max: 40 }), (words, width) => {
        const { lines } = wrapText(words.join(" "), { width, lines: Infinity, measure: count });
        expect(lines.map((line) => line.replace(/-$|\s/g, "")).join("")).toBe(words.join(""));
        for (const [index, line] of lines.entries()) {
          if (!line.endsWith("-")) continue;
          expect(line).toMatch(/[a-zäöüß]{3}-$/);
          expect(lines[index + 1]).toMatch(/^[a-zäöüß]{3}/);
          expect(count(line)).toBeLessThanOrEqual(width);
        }
        if (width >= 10)
          expect(lines.some((line) => line.endsWith("-"))).toBe(words.some((each) => each.length > width));
      }),
      options,
    );
  });

  test("no line begins or ends in the middle of a grapheme", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 99 }), (text, width) => {
        const { lines } = wrapText(text, { width, lines: Infinity, measure: pixels });
        const joined = text.trim().replace(/\s+/g, " ");
        const starts = new Set(Array.from(new Intl.Segmenter("en").segment(joined), ({ index }) => index));
        let at = 0;
        for (const line of lines) {
          if (joined.charAt(at) === " ") at += 1;
          expect(starts.has(at) || joined === "", JSON.stringify([joined, line])).toBe(true);
          at += line.length;
        }
        expect(at).toBe(joined.length);
      }),
      options,
    );
  });

  test("what is of one code unit a cluster asks for no table of clusters, and is cut as by one", () => {
    const own = Array.from("az09~\u00a0\u00e9\u02ff\u2002\u2009\u2010\u2013\u2014\u2019\u201d\u2026\ue000\uf8ff");
    const pairs = own.flatMap((first) => own.map((second) => first + second));
    for (const pair of pairs) expect(letters(pair), JSON.stringify(pair)).toHaveLength(2);
    const asked = vi.spyOn(Intl.Segmenter.prototype, "segment");
    for (const pair of pairs) wrapText(`${pair}wide and wide`, { width: 3, lines: 1, measure: (text) => text.length });
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });

  test("what is wrapped within the width of its widest line stays as it is", () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 90, max: 200 }), (words, width) => {
        const { lines } = wrapText(words.join(" "), { width, lines: Infinity, measure: pixels });
        const widest = Math.max(...lines.map(pixels));
        expect(wrapText(words.join(" "), { width: widest, lines: Infinity, measure: pixels }).lines).toEqual(lines);
      }),
      options,
    );
  });
});

describe("wrapText takes time in proportion to the text", () => {
  test.each([
    ["one word", "a".repeat(300_000), 77],
    ["letters of no width to fit in", "a".repeat(300_000), 0],
    ["spaces", `a${" ".repeat(300_000)}b`, 0],
    ["short words", "a ".repeat(150_000), 77],
    ["Han", "東".repeat(300_000), 77],
    ["emoji", "👍".repeat(30_000), 0],
    ["one grapheme", `e${"\u0301".repeat(300_000)}`, 3],
    ["hyphens", "-".repeat(300_000), 77],
  ])(
    "%s",
    (_, text, width) => {
      const time = processorTime(() => {
        for (const lines of [1, 3, Infinity]) wrapText(text, { width, lines, measure: pixels });
      });
      expect(time).toBeLessThan(8_000);
    },
    30_000,
  );
});
