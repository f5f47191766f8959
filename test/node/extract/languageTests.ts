import { describe, expect, it } from "vitest";
import { type FoundDate, type Language, extractDates } from "whenline/extract";
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
