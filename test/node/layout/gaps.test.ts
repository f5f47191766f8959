import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findGaps } from "../../../src/layout/gaps.js";
import type { Extent } from "../../../src/time/when.js";
import { told } from "../time/told.js";
import { dateNear, laws, unitsOf } from "./given.js";

function gapsOf(...dates: readonly string[]): Extent[] {
  const { moments, intervals } = unitsOf(...dates);
  return findGaps(moments, intervals);
}

/** The years in which cuts begin and end. */
function cutYears(...dates: readonly string[]): string {
  return gapsOf(...dates)
    .map(({ start, end }) => `${told(start).slice(0, 4)}–${told(end).slice(0, 4)}`)
    .join(" ");
}

describe("findGaps(moments, intervals) cuts", () => {
  test.each([
    ["the years between two clusters", ["2000", "2001", "2002", "2050", "2051", "2052"], "2003–2049"],
    ["both of two long stretches", ["1900", "1901", "1950", "1951", "2000", "2001"], "1902–1949 1952–1999"],
    ["the same stretch however the dates come", ["2052", "2000", "2051", "2001", "2050", "2002"], "2003–2049"],
    ["through an interval that passes", ["2000", "2001", "2002", "2050", "2051", "2052", "2000/2052"], "2003–2049"],
    ["through one that is still going on", ["2000", "2001", "2002", "2050", "2051", "2052", "2000/.."], "2003–2049"],
    ["through one whose start is not known", ["2000", "2001", "2002", "2050", "2051", "../2052"], "2003–2049"],
    ["before what came some time after", ["2000", "2001", "2002", "2050", "2051", "[2052-01-01..]"], "2003–2049"],
    ["between the members of a set", ["2000", "2001", "{2002,2050}", "2051"], "2003–2049"],
    ["where years are long past", ["-0500", "-0499", "-0498", "0100", "0101", "0102"], "-000–0099"],
    [
      "between four pairs, as of the transits of Venus",
      ["1631", "1639", "1761", "1769", "1874", "1882", "2004", "2012"],
      "1642–1758 1772–1871 1885–2001",
    ],
    ["nothing from dates close together", ["2000", "2001", "2003", "2004", "2006"], ""],
    ["nothing between two lone dates", ["2000", "2050"], ""],
    ["nothing between two clusters of one date", ["2000", "2000", "2000", "2050", "2050"], ""],
    ["nothing where a bound of an interval lies in every stretch", ["2000", "2001", "2020/2035", "2050", "2051"], ""],
    ["nothing where a vague date covers the stretch", ["2000", "2001", "[2000..2052]", "2051", "2052"], ""],
    ["nothing that is not three times as long as what stays", ["2000", "2004", "2008", "2012", "2020", "2024"], ""],
    ["nothing from one date", ["2014"], ""],
    ["nothing from none", [], ""],
    ["nothing from dates without an end", ["2014/..", "../2014", "[..2014]"], ""],
  ])("%s", (_, dates, years) => {
    expect(cutYears(...dates)).toBe(years);
  });

  test("whole stretches only, with some time kept on both sides", () => {
    const [gap] = gapsOf("2000", "2001", "2002", "2050", "2051", "2052");
    const kept = [(gap?.start ?? 0) - Date.UTC(2003, 0), Date.UTC(2050, 0) - (gap?.end ?? 0)];
    expect(kept[0]).toBeGreaterThan(0);
    expect(kept[1]).toBe(kept[0]);
  });
});

const dates = fc.array(dateNear, { maxLength: 12 });
const far = fc
  .tuple(dates, fc.array(fc.integer({ min: 1000, max: 3000 }).map(String), { maxLength: 8 }))
  .map(([a, b]) => [...a, ...b]);

/** Where something is known to lie: every extent of a moment, every bound of an interval; infinite ends say nothing. */
function occupied(list: readonly string[]): Extent[] {
  const { moments, intervals } = unitsOf(...list);
  const bounds = intervals.flatMap(({ when }) =>
    [when.start, when.end].map((b) => ({ start: b.earliest, end: b.latest })),
  );
  return [...moments.flatMap(({ extents }) => extents), ...bounds].map(({ start, end }) => ({
    start: Number.isFinite(start) ? start : end,
    end: Number.isFinite(end) ? end : start,
  }));
}

describe("findGaps holds that", () => {
  test("no cut is made where a date lies, or touches one", () => {
    let cuts = 0;
    fc.assert(
      fc.property(far, (list) => {
        for (const gap of gapsOf(...list)) {
          cuts++;
          for (const { start, end } of occupied(list)) {
            if (Number.isFinite(start)) expect(end < gap.start || start > gap.end).toBe(true);
          }
        }
      }),
      { ...laws, numRuns: 1000 },
    );
    expect(cuts).toBeGreaterThan(100);
  });

  test("cuts come in order of time, apart, at most 20 of them, and save a third of the time", () => {
    fc.assert(
      fc.property(far, (list) => {
        const gaps = gapsOf(...list);
        expect(gaps.length).toBeLessThanOrEqual(20);
        gaps.forEach(({ start, end }, index) => {
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThan(gaps[index - 1]?.end ?? -Infinity);
        });
        const ends = occupied(list)
          .flatMap(({ start, end }) => [start, end])
          .filter(Number.isFinite);
        const saved = gaps.reduce((sum, { start, end }) => sum + end - start, 0);
        if (gaps.length > 0) expect(saved * 3).toBeGreaterThanOrEqual(Math.max(...ends) - Math.min(...ends));
      }),
      { ...laws, numRuns: 1000 },
    );
  });

  test("the order in which dates come makes no difference", () => {
    fc.assert(
      fc.property(far, (list) => {
        expect(gapsOf(...[...list].reverse())).toEqual(gapsOf(...list));
      }),
      laws,
    );
  });

  test("more than 20 stretches are cut 20 times at most", () => {
    const list = Array.from({ length: 90 }, (_, index) => String(1000 + Math.floor(index / 3) * 50 + (index % 3)));
    expect(gapsOf(...list).length).toBeLessThanOrEqual(20);
  });
});
