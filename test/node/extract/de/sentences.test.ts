import { describe } from "vitest";
import { de } from "whenline/extract";
import { testSentences } from "../languageTests.js";
import { dated, undated } from "./sentences.js";

describe("extractDates in German", () => {
  testSentences(de, dated, undated);
});
