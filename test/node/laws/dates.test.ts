import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareWhen, formatWhen, parseWhen, relate } from "../../../src/index.js";
import { anyDate, isReadable } from "../../laws/dates.js";
import { brokenWords } from "../../laws/checkPrecision.js";

const fixed = { seed: 801, numRuns: 1500, endOnFailure: true };
const mirrored = {
  before: "after",
  after: "before",
  overlapping: "overlapping",
  equal: "equal",
  unknown: "unknown",
} as const;

describe("law 8: dates", () => {
  test("every date of the generator is read", () => {
    const texts = fc.sample(anyDate, { numRuns: 1000, seed: fixed.seed });
    expect(texts.filter((text) => !isReadable(text))).toEqual([]);
  });

  test("what was read is printed as what reads the same", () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        const when = parseWhen(text);
        expect(parseWhen(when.edtf)).toStrictEqual(when);
        expect(JSON.stringify({ when })).toBe(JSON.stringify({ when: when.edtf }));
      }),
      fixed,
    );
  });

  test("relate(b, a) mirrors relate(a, b), and before is before in compareWhen too", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (first, second) => {
        const [a, b] = [parseWhen(first), parseWhen(second)];
        expect(relate(b, a)).toBe(mirrored[relate(a, b)]);
        expect(compareWhen(a, b) + compareWhen(b, a)).toBe(0);
        if (relate(a, b) === "before") expect(compareWhen(a, b)).toBe(-1);
      }),
      fixed,
    );
  });

  test("no bound ends before it starts, and no words are broken", () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom("long" as const, "short" as const, "spoken" as const), (text, style) => {
        const when = parseWhen(text);
        for (const { earliest, latest } of [when.start, when.end]) expect(earliest).toBeLessThanOrEqual(latest);
        for (const { start, end } of when.alternatives ?? []) expect(start).toBeLessThan(end);
        const words = formatWhen(when, { style });
        expect(brokenWords(words)).toEqual([]);
        expect(words.trim()).not.toBe("");
      }),
      fixed,
    );
  });
});
