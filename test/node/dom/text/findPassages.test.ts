import { describe, expect, test } from "vitest";
import { findPassages } from "../../../../src/dom/text/findPassages.js";

const found = (text: string, quote: string, offset?: [number, number], original?: string) => {
  const source = { quote, ...(offset && { text: { start: offset[0], end: offset[1] } }) };
  const passages = findPassages(text, [{ id: "a", sources: [source] }], original);
  return passages.map(({ start, end }) => text.slice(start, end));
};

describe("findPassages(text, events)", () => {
  test.each([
    ["as it is", "It began in 2014.", "in 2014", ["in 2014"]],
    ["other spaces and lines", "It began\n   in\u00a02014.", "began in 2014", ["began\n   in\u00a02014"]],
    ["other quotation marks and dashes", "He said “well – so”.", 'said "well - so"', ["said “well – so”"]],
    ["soft hyphens", "co\u00adoperation ended", "cooperation", ["co\u00adoperation"]],
    ["across paragraphs set without a space", "It ended.Then it began.", "ended. Then", ["ended.Then"]],
    ["not there", "It began in 2014.", "in 2015", []],
    ["nothing", "It began.", "", []],
    ["only spaces", "It began.", "  \n ", []],
    ["an empty text", "", "in 2014", []],
  ])("finds a quote: %s", (_, text, quote, expected) => {
    expect(found(text, quote)).toEqual(expected);
  });

  test("takes the quote that is nearest to its offsets, else the first", () => {
    const text = "On Thursday they met. On Thursday they left. On Thursday it rained.";
    const at = (start?: number) =>
      findPassages(text, [
        {
          id: "a",
          sources: [{ quote: "On Thursday", ...(start !== undefined && { text: { start, end: start + 11 } }) }],
        },
      ]).map((passage) => passage.start);
    expect([at(), at(0), at(22), at(45), at(9999), at(20)]).toEqual([[0], [0], [22], [45], [45], [22]]);
  });

  test("offsets count in the original, however the text is set", () => {
    const original = "First.\n\nOn Thursday.\n\nOn Thursday.";
    const text = "First.On Thursday.On Thursday.";
    const source = { text: { start: original.lastIndexOf("On"), end: original.length } };
    expect(findPassages(text, [{ id: "a", sources: [source] }], original)).toEqual([
      { event: "a", start: 18, end: 30 },
    ]);
  });

  test("offsets alone are enough; offsets that are no text find nothing", () => {
    const by = (start: number, end: number) =>
      findPassages("abc def", [{ id: "a", sources: [{ text: { start, end } }] }]);
    expect(by(4, 7)).toEqual([{ event: "a", start: 4, end: 7 }]);
    expect([by(3, 4), by(50, 60), by(7, 7)]).toEqual([[], [], []]);
  });

  test("comes in the order of the text, all sources of an event, and changes no input", () => {
    const events = Object.freeze([
      { id: "b", sources: [{ quote: "two" }, { quote: "one" }] },
      { id: "a", sources: [{ quote: "one two" }] },
      { id: "c" },
    ]);
    expect(findPassages("one two", events).map(({ event }) => event)).toEqual(["b", "a", "b"]);
  });

  test("5,000 quotes in a long text in one go", () => {
    const sentences = Array.from({ length: 5000 }, (_, index) => `Sentence number ${index} ends here.`);
    const events = sentences.map((quote, index) => ({ id: String(index), sources: [{ quote }] }));
    expect(findPassages(sentences.join("\n"), events)).toHaveLength(5000);
  });
});
