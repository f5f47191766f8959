import { describe } from "vitest";
import { fr } from "whenline/extract";
import { testOffsets, testSentences, testSet } from "../languageTests.js";
import { dated, undated } from "./sentences.js";

describe("extractDates in French", () => {
  testSentences(fr, dated, undated);
  testOffsets(fr, [
    "le 5 mai 1960",
    "depuis 2014",
    "dans les années 1990",
    "la semaine dernière",
    "mi-2007",
    "44 av. J.-C.",
    "3/4/2015",
    "deux ans plus tard",
    "au XIXe siècle",
    "la veille",
    "jusqu'en",
  ]);
});

describe("the marked texts in French", () => {
  testSet(fr, {
    dev: { valueF1: 0.99, eventF1: 0.96, titlesGood: 0.97, wrong: 0 },
    held: { valueF1: 0.96, eventF1: 0.93, titlesGood: 0.95, wrong: 0 },
  });
});
