import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { snapElapsedGaps, snapGaps } from "../../../src/layout/snapGaps.js";
import { formatDuration } from "../../../src/time/formatDuration.js";
import { dayLength } from "../../../src/time/calendar.js";
import { parseWhen } from "../../../src/time/parseWhen.js";
import { told } from "../time/told.js";
import { laws } from "./given.js";

const at = (edtf: string) => parseWhen(edtf).start.earliest;

describe("snapGaps(gaps) shrinks", () => {
  test.each([
    ["years to months", "2014-03-05", "2016-11-20", "2014-04-01 2016-11-01"],
    ["decades to every second year", "1950-03-05", "1990-11-20", "1952-01-01 1990-01-01"],
    ["centuries to every twentieth year", "1203-03-05", "1790-11-20", "1220-01-01 1780-01-01"],
    ["months to days", "2014-03-05T10:00Z", "2014-11-20T11:00Z", "2014-03-06 2014-11-20"],
    ["days to hours", "2014-03-05T10:10Z", "2014-03-08T11:59Z", "2014-03-05T11:00Z 2014-03-08T11:00Z"],
    ["to years across the year 0", "-0041-05-05", "0041-05-05", "-000039-01-01 0040-01-01"],
    ["nothing off what is whole", "2014-01-01", "2016-01-01", "2014-01-01 2016-01-01"],
    ["from 29 February", "2016-02-29", "2020-02-29", "2016-03-01 2020-02-01"],
  ])("%s: %s to %s", (_, start, end, snapped) => {
    const [gap] = snapGaps([{ start: at(start), end: at(end) }]);
    expect(gap && `${told(gap.start)} ${told(gap.end)}`).toBe(snapped);
  });
});

describe("snapGaps holds that", () => {
  const gaps = fc
    .tuple(fc.double({ min: -1e14, max: 1e14, noNaN: true }), fc.double({ min: 0, max: 14, noNaN: true }))
    .map(([start, power]) => ({ start, end: start + 10 ** power }));

  test("a gap never grows, never vanishes and loses less than a fifth", () => {
    fc.assert(
      fc.property(fc.array(gaps, { maxLength: 5 }), (all) => {
        const snapped = snapGaps(all);
        expect(snapped).toHaveLength(all.length);
        snapped.forEach(({ start, end }, index) => {
          const whole = all[index] ?? { start: 0, end: 0 };
          expect(start).toBeGreaterThanOrEqual(whole.start);
          expect(end).toBeLessThanOrEqual(whole.end);
          expect(end - start).toBeGreaterThan((whole.end - whole.start) * 0.8);
        });
      }),
      { ...laws, numRuns: 1000 },
    );
  });

  test("the length in words is what was cut, for gaps of a month and more", () => {
    const perUnit: Readonly<Record<string, number>> = {
      hour: 3_600_000,
      day: dayLength,
      month: 30.44 * dayLength,
      year: 365.25 * dayLength,
    };
    fc.assert(
      fc.property(fc.integer({ min: -60_000, max: 20_000 }), fc.integer({ min: 31, max: 400_000 }), (from, days) => {
        const [gap] = snapGaps([{ start: (from + 0.3) * dayLength, end: (from + days + 0.7) * dayLength }]);
        const [, count = "", unit = ""] = /^([\d,]+) (\w+?)s?$/.exec(formatDuration(gap ?? { start: 0, end: 0 })) ?? [];
        const said = Number(count.replace(",", "")) * (perUnit[unit] ?? NaN);
        const cut = gap ? gap.end - gap.start : 0;
        expect(Math.abs(said - cut)).toBeLessThanOrEqual(0.02 * cut);
      }),
      laws,
    );
  });
});

test("snapGaps does not change its input, and has nothing to do with none", () => {
  const gap = Object.freeze({ start: at("2014-03-05"), end: at("2016-11-20") });
  expect(snapGaps(Object.freeze([gap]))).not.toEqual([gap]);
  expect(snapGaps([])).toEqual([]);
});

describe("snapElapsedGaps(gaps) shrinks", () => {
  const year = 31_556_952_000;

  test.each([
    ["decades to every second year", 1.2, 30.9, 2, 30],
    ["years to months", 1.03, 5.04, 13 / 12, 5],
    ["nothing further where it is whole", 2, 30, 2, 30],
    ["millions of years to hundreds of thousands", 120_000, 3_330_000, 200_000, 3_200_000],
  ])("%s", (_, start, end, ...years) => {
    const [gap] = snapElapsedGaps([{ start: start * year, end: end * year }]);
    const found = [gap?.start, gap?.end].map((instant) => Math.round(((instant ?? NaN) / year) * 1e6) / 1e6);
    expect(found).toEqual(years.map((value) => Math.round(value * 1e6) / 1e6));
  });

  test("each gap to a part of itself that is not empty", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e13 }), fc.integer({ min: 20, max: 1e13 }), (start, length) => {
        const [gap] = snapElapsedGaps([{ start, end: start + length }]);
        expect(gap?.start).toBeGreaterThanOrEqual(start);
        expect(gap?.end).toBeLessThanOrEqual(start + length);
        expect((gap?.end ?? 0) - (gap?.start ?? 0)).toBeGreaterThan(length * 0.8);
      }),
      laws,
    );
  });
});
