import { describe, expect, it } from "vitest";
import { es } from "whenline/extract";
import { readRow } from "../languageTests.js";
import { type Sentence, testRules } from "../ruleTests.js";
import { nearMisses, needed } from "./ruleSentences.js";
import { dated, undated } from "./sentences.js";

describe("the rules of Spanish", () => {
  it.each(needed.map((row) => [row.text, row] as const))("read %s", (_, row) => {
    expect(readRow(row, es)).toEqual(row.dates);
  });

  testRules(
    es,
    [...dated, ...needed].map(({ text, reference }): Sentence => [text, reference]),
    [...undated, ...nearMisses].map((text): Sentence => [text, "2019-05-14"]),
  );
});
