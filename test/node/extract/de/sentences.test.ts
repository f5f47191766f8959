import { describe } from "vitest";
import { de } from "whenline/extract";
import { testOffsets, testSentences, testSet } from "../languageTests.js";
import { dated, undated } from "./sentences.js";

describe("extractDates in German", () => {
  testSentences(de, dated, undated);
  testOffsets(de, [
    "am 5. Mai 1960",
    "seit 2014",
    "in den 1990er Jahren",
    "letzte Woche",
    "Mitte 2007",
    "44 v. Chr.",
    "3.4.2015",
    "zwei Jahre später",
    "im 19. Jahrhundert",
    "tags darauf",
    "bis",
  ]);
});

describe("the marked texts in German", () => {
  testSet(de, {
    dev: { valueF1: 0.94, eventF1: 0.94, titlesGood: 0.935, wrong: 0.01 },
    held: { valueF1: 0.97, eventF1: 0.945, titlesGood: 0.93, wrong: 0.01 },
  });
});
