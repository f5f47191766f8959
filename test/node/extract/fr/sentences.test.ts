import { describe } from "vitest";
import { fr } from "whenline/extract";
import { testSentences } from "../languageTests.js";
import { dated, undated } from "./sentences.js";

describe("extractDates in French", () => {
  testSentences(fr, dated, undated);
});
