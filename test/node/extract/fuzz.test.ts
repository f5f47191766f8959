import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseWhen } from "whenline";
import { extractDates, extractEvents } from "whenline/extract";

const words =
  "in on by until since the of from to between and about around before after early mid late last next this that first second " +
  "May March April Friday Sunday 3 31 1914 2019 878 64 '49 1990s 19th century quarter half week weekend month year Q3 BC AD c. " +
  'ago later earlier two ten ( ) , . ; : - – / " “ ” ~ $ % was will to shut said spring winter fall morning Christmas Eve day ' +
  "fiscal 12/5/2001 following same days 🜚 日本 é e\u0301 \r\n \n\n";
const scraps = fc.array(fc.constantFrom(...words.split(" ")), { maxLength: 60 }).map((list) => list.join(" "));
const glued = fc.array(fc.constantFrom(...words.split(" ")), { maxLength: 30 }).map((list) => list.join(""));
const any = fc.oneof(scraps, glued, fc.string({ unit: "binary", maxLength: 80 }));
const day = fc.constantFrom(undefined, "2017-02-16", "0079-08-24", "-0043-03-15", "2000-02-29", "1999", "2016-12");

describe("whatever the text", () => {
  it("extractDates slices back to its words, and its dates are canonical EDTF", () => {
    fc.assert(
      fc.property(any, day, (text, reference) => {
        let last = 0;
        for (const { start, end, text: said, edtf, when, stated, basis } of extractDates(text, { reference })) {
          expect(text.slice(start, end)).toBe(said);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(basis).not.toBe("");
          expect(edtf === null).toBe(stated === "unresolved");
          if (edtf !== null) expect(parseWhen(edtf).edtf).toBe(when?.edtf);
          last = end;
        }
      }),
      { numRuns: 1500, seed: 7 },
    );
  });

  it("extractEvents gives events with a title, and quotes from the text", () => {
    fc.assert(
      fc.property(any, day, (text, published) => {
        for (const { title, when, sources } of extractEvents(text, { published }).timeline.events) {
          const read = parseWhen(when.edtf);
          expect([when.kind, when.start.earliest, when.end.latest]).toEqual([
            read.kind,
            read.start.earliest,
            read.end.latest,
          ]);
          expect(title.trim()).not.toBe("");
          for (const { quote, text: place } of sources ?? []) expect(text.slice(place?.start, place?.end)).toBe(quote);
        }
      }),
      { numRuns: 1000, seed: 11 },
    );
  });
});
