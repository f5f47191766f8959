import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilOf } from "../../../src/time/calendar.js";
import { parseWhen } from "../../../src/time/parseWhen.js";
import { datePrecisions, printCivil, printInstant, printYear } from "../../../src/time/printEdtf.js";

describe("printYear(year)", () => {
  it.each([
    [0, "0000"],
    [7, "0007"],
    [2014, "2014"],
    [-43, "-0043"],
    [-9999, "-9999"],
    [10_000, "Y10000"],
    [-13_800_000_000, "Y-13800000000"],
  ])("writes %d as %s", (year, text) => {
    expect(printYear(year)).toBe(text);
    expect(parseWhen(text).precision).toBe("year");
  });
});

describe("printCivil(time, precision)", () => {
  const instants = fc.integer({ min: -8.64e15, max: 8.64e15 });

  it("writes the unit that the instant is in", () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...datePrecisions), (instant, precision) => {
        const { start, precision: read } = parseWhen(printCivil(civilOf(instant), precision));
        expect(start.earliest).toBeLessThanOrEqual(instant);
        expect(start.latest).toBeGreaterThan(instant);
        expect(read === "kiloyear" ? "millennium" : read).toBe(precision);
      }),
      { seed: 20_141_123, numRuns: 2000, endOnFailure: true },
    );
  });

  it("printInstant is read as that instant", () => {
    fc.assert(
      fc.property(instants, (instant) => {
        expect(parseWhen(printInstant(instant)).start).toMatchObject({ earliest: instant, latest: instant + 1 });
        expect(parseWhen(instant, { unit: "ms" })).toStrictEqual(parseWhen(printInstant(instant)));
      }),
      { seed: 20_141_123, numRuns: 1000, endOnFailure: true },
    );
  });
});
