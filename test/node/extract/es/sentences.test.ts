import { describe } from "vitest";
import { es } from "whenline/extract";
import { testOffsets, testSentences, testSet } from "../languageTests.js";
import { dated, undated } from "./sentences.js";

describe("extractDates in Spanish", () => {
  testSentences(es, dated, undated);
  testOffsets(es, [
    "el 5 de mayo de 1960",
    "desde 2014",
    "en los años 1990",
    "la semana pasada",
    "a mediados de 2007",
    "44 a. C.",
    "3/4/2015",
    "dos años después",
    "el siglo XIX",
    "al día siguiente",
    "hasta",
  ]);
});

describe("the marked texts in Spanish", () => {
  testSet(es, {
    dev: { valueF1: 0.975, eventF1: 0.965, titlesGood: 0.945, wrong: 0 },
    held: { valueF1: 0.985, eventF1: 0.97, titlesGood: 0.975, wrong: 0 },
  });
});
