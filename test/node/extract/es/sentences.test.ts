import { describe } from "vitest";
import { es } from "whenline/extract";
import { testSentences } from "../languageTests.js";
import { dated, undated } from "./sentences.js";

describe("extractDates in Spanish", () => {
  testSentences(es, dated, undated);
});
