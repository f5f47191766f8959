import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FoundDate, type Language, extractDates, extractEvents } from "whenline/extract";
import { parseWhen } from "../../../src/time/parseWhen.js";
import { readSet } from "../../extract/readSet.js";
import { figuresOf, scoreTexts, subjectIn } from "../../extract/scoreSet.js";
import type { TableRow } from "./table.js";

const shown = ({ edtf, when }: FoundDate): string => {
  const part = when?.start.part ?? when?.end.part;
  return (edtf ?? "?") + (part === undefined ? "" : ` ${part}`);
};

/** The dates of a row as its language reads them. */
export function readRow({ text, reference }: TableRow, locale: Language): string[] {
  return extractDates(text, { reference, locale }).map(shown);
}

/** What every language has to pass: its sentences with dates, and those without. */
export function testSentences(locale: Language, dated: readonly TableRow[], undated: readonly string[]): void {
  it("has sentences enough", () => {
    expect(dated.length).toBeGreaterThanOrEqual(120);
    expect(undated.length).toBeGreaterThanOrEqual(60);
  });

  describe("reads the dates of", () => {
    it.each(dated.map((row) => [row.text, row.reference ?? "no day", row] as const))("%s (%s)", (_, __, row) => {
      expect(readRow(row, locale)).toEqual(row.dates);
    });
  });

  describe("reads no date from", () => {
    it.each(undated.map((text) => [text] as const))("%s", (text) => {
      expect(extractDates(text, { reference: "2019-05-14", locale }).map(({ text: words }) => words)).toEqual([]);
    });
  });
}

/** Offsets slice back to the words and to the quote, whatever stands around; nothing is read twice. */
export function testOffsets(locale: Language, words: readonly string[]): void {
  const noise = [
    "👩‍👩‍👧",
    "日本語",
    "e\u0301",
    "\r\n",
    "\r\n\r\n",
    "\u00a0",
    "„",
    "“",
    "« ",
    ". ",
    ", ",
    "(",
    "\ud83d",
    "\u2028",
    "’",
  ];
  const parts = fc.oneof(fc.constantFrom(...words), fc.constantFrom(...noise), fc.string({ unit: "binary" }));
  const texts = fc.array(parts, { maxLength: 12 });

  it("gives offsets that slice back to the words and the quotes", () => {
    fc.assert(
      fc.property(texts, (some) => {
        const text = some.join(" ");
        let last = 0;
        for (const { start, end, text: said, edtf } of extractDates(text, { reference: "2017-02-16", locale })) {
          expect(text.slice(start, end)).toBe(said);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
          if (edtf !== null) expect(parseWhen(edtf).edtf).toBe(edtf);
        }
        const { timeline } = extractEvents(text, { published: "2017-02-16", locale });
        const told = [...timeline.events, ...(timeline.undated ?? [])];
        for (const { quote, text: place } of told.flatMap(({ sources = [] }) => sources)) {
          expect(text.slice(place?.start, place?.end)).toBe(quote);
        }
      }),
      { seed: 1914, numRuns: 300, endOnFailure: true },
    );
  });
}

/** What every language has to reach on its own marked texts, as floors and, of what is wrong, ceilings. */
export interface LanguageFloors {
  readonly valueF1: number;
  readonly eventF1: number;
  readonly titlesGood: number;
  readonly wrong: number;
}

/** Scores a language on its own marked texts, in both halves. */
export function testSet(locale: Language, floors: Readonly<Record<"dev" | "held", LanguageFloors>>): void {
  const folder = fileURLToPath(new URL(`../../extract/${locale.tag}`, import.meta.url));
  const articles = readSet(folder);
  const scores = scoreTexts(articles, subjectIn(locale));

  it("has twelve texts or more, half of them only to judge", () => {
    expect(articles.length).toBeGreaterThanOrEqual(12);
    expect(articles.filter(({ half }) => half === "held")).toHaveLength(articles.length / 2);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
  });

  it.each(["dev", "held"] as const)("stays at its floors in the %s half or above", (half) => {
    const figures = figuresOf(scores.filter(({ article }) => article.half === half));
    const floor = floors[half];
    for (const name of ["valueF1", "eventF1", "titlesGood"] as const) {
      expect(figures[name], name).toBeGreaterThanOrEqual(floor[name]);
    }
    expect(figures.wrong).toBeLessThanOrEqual(floor.wrong);
    expect(figures.kindRight).toBeGreaterThanOrEqual(0.98);
    expect(figures.falseDates).toBeLessThanOrEqual(1);
  });
}
