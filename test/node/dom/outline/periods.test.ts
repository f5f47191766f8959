import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { periodsIn } from "../../../../src/dom/outline/periods.js";
import { parseWhen } from "../../../../src/index.js";

const day = 86_400_000;
const year = 365.2425 * day;

/** Extents from a minute to the age of the universe, anywhere on the calendar. */
const extents = fc
  .tuple(fc.double({ min: -1.4e10, max: 1e4, noNaN: true }), fc.double({ min: 0, max: 14, noNaN: true }))
  .map(([at, size]) => ({ start: at * year, end: at * year + 60_000 * 10 ** size }))
  // What a double tells apart so far away.
  .filter(({ start, end }) => end - start > Math.abs(start) * 1e-6);

describe("periodsIn(extent)", () => {
  test.each([
    [["1850-01-01", "1880-01-01"], 30, "1850", "1879"],
    [["1850-01-01", "1900-01-01"], 5, "185X", "189X"],
    [["-0060-01-01", "0040-01-01"], 10, "-0060/-0051", "0030/0039"],
    [["1000-01-01", "2000-01-01"], 10, "1000/1099", "1900/1999"],
    [["2014-01-01", "2015-01-01"], 12, "2014-01", "2014-12"],
    [["2016-02-01", "2016-03-01"], 29, "2016-02-01", "2016-02-29"],
    [["2016-02-29", "2016-03-01"], 24, "2016-02-29T00", "2016-02-29T23"],
  ] as const)("%j is told in %i", ([from, to], count, first, last) => {
    const [start, end] = [from, to].map((date) => parseWhen(date).start.earliest) as [number, number];
    const periods = periodsIn({ start, end });
    expect([periods.length, periods[0]!.edtf, periods.at(-1)!.edtf]).toEqual([count, first, last]);
  });

  test("has few periods that meet, cover the extent, and are said as long as they are", () => {
    fc.assert(
      fc.property(extents, (extent) => {
        const periods = periodsIn(extent);
        expect(periods.length).toBeGreaterThan(0);
        expect(periods.length).toBeLessThan(36);
        expect(periods[0]!.start).toBeLessThanOrEqual(extent.start);
        expect(periods.at(-1)!.end).toBeGreaterThanOrEqual(extent.end);
        for (const [at, { start, end, edtf }] of periods.entries()) {
          if (at > 0) expect(start).toBe(periods[at - 1]!.end);
          const when = parseWhen(edtf);
          // Far away a double holds whole days only.
          const off = Math.abs(when.start.earliest - start) + Math.abs(when.end.latest - end);
          expect([edtf, off <= (Math.abs(start) > 8e15 ? 2 * day : 0)]).toEqual([edtf, true]);
        }
      }),
      { endOnFailure: true },
    );
  });

  test("each has several of its own, down to a second", () => {
    fc.assert(
      fc.property(extents, (extent) => {
        const [period] = periodsIn(extent);
        if (period!.end - period!.start > 1000) expect(periodsIn(period!).length).toBeGreaterThan(1);
      }),
      { endOnFailure: true },
    );
  });
});
