import { describe } from "vitest";
import { en } from "whenline/extract";
import { nearMisses } from "./nearMisses.js";
import { type Sentence, testRules } from "./ruleTests.js";
import { type Row, calendar, combined, nothing, relative, spans, worded } from "./sentences.js";

const sentenceOf = ([text, reference]: Row): Sentence => [text, reference ?? undefined];

describe("the rules of English", () => {
  testRules(
    en,
    [calendar, worded, spans, combined, relative, nearMisses].flat().map(sentenceOf),
    Object.values(nothing).flatMap((texts) => texts.map((text): Sentence => [text, "2019-05-14"])),
  );
});
