import { expect, test } from "vitest";
import { formatCount, markCounts } from "../../../src/time/formatCount.js";
import { de } from "../../../src/time/words/de.js";
import { en } from "../../../src/time/words/en.js";

test.each([
  [0, "0 more events"],
  [1, "1 more event"],
  [9999, "9999 more events"],
  [10_000, "10,000 more events"],
  [195_762, "195,762 more events"],
  [1_000_000, "1,000,000 more events"],
])("%d in English: %s", (count, words) => {
  expect(formatCount(count, en, en.moreEvents)).toBe(words);
});

test("thousands are marked as the language does", () => {
  expect(formatCount(12_345, de, de.events)).toBe("12.345 Ereignisse");
});

test("counts in words are marked in the same way", () => {
  expect(markCounts("4 of 12500", en)).toBe("4 of 12,500");
  expect(markCounts("9999 von 1000000", de)).toBe("9999 von 1.000.000");
});
