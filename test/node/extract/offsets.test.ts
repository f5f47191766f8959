import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractDates, extractEvents } from "whenline/extract";
import { parseWhen } from "../../../src/time/parseWhen.js";

const dates = [
  "on 5 May 1960",
  "since 2014",
  "in the 1990s",
  "last week",
  "mid-2007",
  "44 BC",
  "3/4/2015",
  "two years later",
];
const noise = [
  "👩‍👩‍👧",
  "日本語",
  "e\u0301",
  "\r\n",
  "\r\n\r\n",
  "\u00a0",
  "“",
  "”",
  ", and ",
  ". ",
  "it was seen ",
  "(",
  ")",
  "\ud83d",
  "\u2028",
];
const texts = fc.array(fc.oneof(fc.constantFrom(...dates), fc.constantFrom(...noise), fc.string({ unit: "binary" })), {
  maxLength: 12,
});
const runs = { seed: 1914, numRuns: 400, endOnFailure: true };

describe("offsets", () => {
  it("of every date slice back to its words, in order and apart", () => {
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join(" ");
        let last = 0;
        for (const { start, end, text: words, edtf, when } of extractDates(text, { reference: "2017-02-16" })) {
          expect(text.slice(start, end)).toBe(words);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
          if (edtf === null) expect(when).toBeNull();
          else expect(parseWhen(edtf).edtf).toBe(edtf);
        }
      }),
      runs,
    );
  });

  it("of every event slice back to its quote", () => {
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join(" ");
        const { timeline } = extractEvents(text, { published: "2017-02-16" });
        const told = [...timeline.events, ...(timeline.undated ?? [])];
        for (const { quote, text: place } of told.flatMap(({ sources = [] }) => sources)) {
          expect(text.slice(place?.start, place?.end)).toBe(quote);
        }
      }),
      runs,
    );
  });

  it("are the same whatever stands before", () => {
    const text = "They met on 5 May 1960 in Łódź.";
    const [plain] = extractDates(text);
    const before = "👩‍👩‍👧 e\u0301 日本語\r\n\r\n";
    const [moved] = extractDates(before + text);
    expect(moved?.start).toBe((plain?.start ?? 0) + before.length);
  });
});
