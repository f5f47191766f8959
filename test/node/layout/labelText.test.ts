import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  entryGap,
  noteSpan,
  notesWidth,
  setLabel,
  titleRoom,
  titleSpans,
  withNotes,
  wrapEvenly,
  type LabelEntry,
  type LabelWords,
} from "../../../src/layout/labelText.js";
import { textStyles } from "../../../src/layout/textStyle.js";
import { wrapText } from "../../../src/layout/wrapText.js";
import { laws, ruler, tenPixels } from "./given.js";

const entry = (title: string, notes = "", event = "a"): LabelEntry => ({ event, title, notes });
const saying = (...entries: LabelEntry[]): LabelWords => ({ date: "2014", entries, more: 0 });

describe("setLabel(words, width, lines, ruler)", () => {
  test("sets the date, then each title, in lines of one height, a little apart from the next title", () => {
    const block = setLabel(saying(entry("Crimea"), entry("Dempsey meets", "1", "b")), 200, 8, tenPixels);
    expect(block.lines.map(({ y, role, entry: own, text, notes }) => [y, role, own?.event, text, notes])).toEqual([
      [13, "date", undefined, "2014", ""],
      [31, "title", "a", "Crimea", ""],
      [55, "title", "b", "Dempsey meets", "1"],
    ]);
    expect(block).toMatchObject({ height: 60, width: 130 + noteSpan.dx + 10, cut: false });
  });

  test("is as narrow as its lines allow", () => {
    expect(setLabel(saying(entry("War")), 500, 8, tenPixels).width).toBe(40);
  });

  test("says how many more share the date, in a line of their own", () => {
    const { lines } = setLabel({ ...saying(entry("Crimea")), more: 12 }, 200, 8, tenPixels);
    expect(lines.at(-1)).toMatchObject({ role: "more", text: "+12", entry: null, y: 49 });
  });

  test("breaks what other sources say between their dates, within one only where it has to", () => {
    const claims = (words: string, width: number) =>
      setLabel({ ...saying(entry("War")), claims: words }, width, 8, tenPixels)
        .lines.filter(({ role }) => role === "more")
        .map(({ text }) => text);
    expect(claims("also: 21 May 1564; 26 May 1564", 250)).toEqual(["also: 21 May 1564;", "26 May 1564"]);
    expect(claims("also: 1564; 1565; 1566", 180)).toEqual(["also: 1564; 1565;", "1566"]);
    expect(claims("also: 21 May 1564; 26 May 1564", 120)).toEqual(["also: 21 May", "1564; 26 May", "1564"]);
  });

  test("sets a label of no titles", () => {
    expect(setLabel(saying(), 200, 8, tenPixels)).toMatchObject({ height: 18, width: 40, cut: false });
  });

  test("puts a title's notes behind its last line, and leaves room for them", () => {
    const { lines, width } = setLabel(saying(entry("twelve words", "1, 2")), 130, 8, tenPixels);
    expect(lines.slice(1).map(({ text, notes }) => [text, notes])).toEqual([
      ["twelve", ""],
      ["words", "1, 2"],
    ]);
    expect(width).toBeLessThanOrEqual(130);
  });

  test.each([
    ["is whole", "four short words here", 100, 8, false],
    ["is shortened", "four short words here", 100, 1, true],
    ["has a word broken", "incomprehensible", 100, 8, true],
    ["breaks at its hyphens", "well-known-facts", 100, 8, false],
    ["has no spaces in its script", "東京オリンピック開催の記念日", 100, 8, false],
  ])("tells whether a title %s", (_, title, width, lines, cut) => {
    expect(setLabel(saying(entry(title)), width, lines, tenPixels).cut).toBe(cut);
  });

  test("wraps a date that is wider than the label", () => {
    const words = { date: "between March and May 2016", entries: [], more: 0 };
    const { lines, cut, width } = setLabel(words, 140, 8, tenPixels);
    expect(lines.map(({ text }) => text)).toEqual(["between March", "and May 2016"]);
    expect([cut, width]).toEqual([false, 130]);
  });

  test("is as wide as its date in bold where that is the widest", () => {
    const words = { date: "16 February 2017", entries: [entry("A title")], more: 0 };
    expect(setLabel(words, 300, 8, ruler).width).toBe(ruler("16 February 2017", textStyles.date));
  });

  test("keeps every line within the width, in the fonts it is drawn in", () => {
    const word = fc.stringMatching(/^[a-zA-Z]{1,9}$/);
    const title = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(" "));
    const notes = fc.constantFrom("", "1", "1, 2, 13");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(title, notes), { maxLength: 4 }),
        fc.integer({ min: 190, max: 300 }),
        (titles, width) => {
          const words = {
            date: "16 February 2017",
            entries: titles.map(([text, n], i) => entry(text, n, String(i))),
            more: 0,
          };
          const block = setLabel(words, width, 20, ruler);
          expect(block.width).toBeLessThanOrEqual(width + 1e-6);
          const apart = Math.max(0, titles.length - 1) * entryGap;
          expect(block.height).toBe(block.lines.length * textStyles.event.line + apart);
          titles.forEach(([text, n], index) => {
            const own = block.lines.filter((line) => line.entry?.event === String(index));
            expect(own.map((line) => line.text).join(" ")).toBe(text);
            expect(own.map((line) => line.notes)).toEqual([...own.slice(1).map(() => ""), n]);
          });
        },
      ),
      laws,
    );
  });

  test("does not change its input", () => {
    const words = Object.freeze({ date: "2014", entries: Object.freeze([Object.freeze(entry("a b"))]), more: 1 });
    expect(setLabel(words, 100, 8, tenPixels).lines).toHaveLength(3);
  });
});

const count = (text: string) => text.length;

describe("wrapEvenly(text, width, lines, measure)", () => {
  test.each([
    ["a text of one line", 20, 8, "a text of one line"],
    ["Leaders keep talking by phone and video", 30, 8, "Leaders keep talking|by phone and video"],
    ["one two three four five six", 20, 8, "one two three|four five six"],
    ["Baku: Dunford and Gerasimov meet", 22, 8, "Baku: Dunford and|Gerasimov meet"],
    ["The war ends, and peace begins", 18, 8, "The war ends,|and peace begins"],
    ["a b incomprehensibly", 16, 8, "a b|incomprehensibly"],
    ["one two three four", 9, 1, "one two…"],
  ])("breaks %j within %d and %d lines", (text, width, lines, broken) => {
    expect(wrapEvenly(text, width, lines, count).lines.join("|")).toBe(broken);
  });

  test("needs no more lines than breaking greedily, and is never wider than allowed", () => {
    const word = fc.stringMatching(/^[a-z]{1,9}[,.]?$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), fc.integer({ min: 10, max: 60 }), (words, width) => {
        const text = words.join(" ");
        const greedy = wrapText(text, { width, lines: 99, measure: count });
        const even = wrapEvenly(text, width, 99, count);
        expect(even.lines.length).toBe(greedy.lines.length);
        expect(even.lines.join(" ")).toBe(text);
        expect(Math.max(...even.lines.map(count))).toBeLessThanOrEqual(width);
      }),
      laws,
    );
  });

  test("is hardly wider than the narrowest way in as many lines", () => {
    const word = fc.stringMatching(/^[a-z]{1,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), fc.integer({ min: 20, max: 60 }), (words, width) => {
        const text = words.join(" ");
        const even = wrapEvenly(text, width, 99, count).lines;
        let narrowest = Math.max(width / 2, ...words.map(count));
        while (wrapText(text, { width: narrowest, lines: 99, measure: count }).lines.length > even.length) narrowest++;
        expect(Math.max(...even.map(count))).toBeLessThanOrEqual(narrowest + 2);
      }),
      laws,
    );
  });
});

describe("titleSpans(line, muted)", () => {
  test("adds the numbers of notes, raised and smaller", () => {
    expect(titleSpans({ text: "Crimea", notes: "" }, "#565a60")).toEqual([{ text: "Crimea" }]);
    expect(titleSpans({ text: "Crimea", notes: "1, 2" }, "#565a60")).toEqual([
      { text: "Crimea" },
      { text: "1, 2", dx: 3, dy: -4, size: 12, fill: "#565a60" },
    ]);
    expect(titleSpans({ text: "", notes: "1, 2" }, "#565a60")).toEqual([{ text: "1, 2", size: 12, fill: "#565a60" }]);
  });
});

describe("titleRoom(notes, width, ruler) and withNotes(texts, notes, width, ruler)", () => {
  const many = Array.from({ length: 20 }, (_, index) => String(index + 1)).join(", ");

  test("leave room for a few numbers at the end of the last line", () => {
    expect(titleRoom("", 200, tenPixels)).toBe(200);
    expect(titleRoom("1, 2", 200, tenPixels)).toBe(157);
    expect(withNotes(["one", "two"], "1, 2", 200, tenPixels)).toEqual([
      { text: "one", notes: "" },
      { text: "two", notes: "1, 2" },
    ]);
    expect(withNotes(["one"], "", 200, tenPixels)).toEqual([{ text: "one", notes: "" }]);
  });

  test("give many numbers lines of their own, none wider than the label", () => {
    expect(titleRoom(many, 200, tenPixels)).toBe(200);
    const lines = withNotes(["one"], many, 200, tenPixels);
    expect(lines[0]).toEqual({ text: "one", notes: "" });
    expect(lines.length).toBeGreaterThan(3);
    expect(
      lines
        .slice(1)
        .map(({ notes }) => notes)
        .join(" "),
    ).toBe(many);
    for (const { text, notes } of lines.slice(1)) {
      expect(text).toBe("");
      expect(notesWidth(notes, tenPixels)).toBeLessThanOrEqual(200);
    }
  });
});

describe("notesWidth(notes, ruler)", () => {
  test("is nothing without notes, else their width and the gap before them", () => {
    expect(notesWidth("", tenPixels)).toBe(0);
    expect(notesWidth("1, 2", tenPixels)).toBe(43);
  });
});
