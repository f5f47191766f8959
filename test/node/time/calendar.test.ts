import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  civilOf,
  dateReach,
  dayLength,
  daysFromCivil,
  daysInMonth,
  instantOf,
  isLeapYear,
} from "../../../src/time/calendar.js";

const laws = { seed: 1, endOnFailure: true, numRuns: 1000 };

/** A date by the platform's own calendar, which is right for every year it reaches. */
function platform(year: number, month: number, day: number): number {
  return new Date(Date.UTC(2000, month - 1, day)).setUTCFullYear(year, month - 1, day);
}

describe("instantOf(year, month, day, …)", () => {
  test.each([
    [[1970], "1970-01-01T00:00:00.000Z"],
    [[2014, 1, 31, 23, 59, 59, 999], "2014-01-31T23:59:59.999Z"],
    [[2016, 2, 29], "2016-02-29T00:00:00.000Z"],
    [[2015, 2, 29], "2015-03-01T00:00:00.000Z"],
    [[2014, 13], "2015-01-01T00:00:00.000Z"],
    [[2014, 0], "2013-12-01T00:00:00.000Z"],
    [[2014, 1, 0], "2013-12-31T00:00:00.000Z"],
    [[2014, 12, 31, 24], "2015-01-01T00:00:00.000Z"],
    [[99], "0099-01-01T00:00:00.000Z"],
    [[0, 2, 29], "0000-02-29T00:00:00.000Z"],
    [[-1, 12, 31], "-000001-12-31T00:00:00.000Z"],
    [[-43, 3, 15], "-000043-03-15T00:00:00.000Z"],
    [[1582, 10, 10], "1582-10-10T00:00:00.000Z"],
  ])("of %j is %s", (parts, iso) => {
    const [year = 0, ...rest] = parts;
    expect(new Date(instantOf(year, ...rest)).toISOString()).toBe(iso);
  });

  test("agrees with the platform's calendar wherever that reaches", () => {
    const date = fc.tuple(
      fc.integer({ min: -271_000, max: 275_000 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    );
    fc.assert(
      fc.property(date, ([year, month, day]) => {
        expect(instantOf(year, month, day)).toBe(platform(year, month, day));
      }),
      laws,
    );
  });

  test("goes on where that ends: 400 years are always as long", () => {
    for (const year of [-13_800_000_000, -4_600_000, 275_761, 1e9]) {
      expect(daysFromCivil(year + 400, 1, 1) - daysFromCivil(year, 1, 1)).toBe(146_097);
      expect((instantOf(year + 400) - instantOf(year)) / dayLength).toBeCloseTo(146_097, 2);
    }
  });
});

describe("daysFromCivil(year, month, day)", () => {
  test("counts from 1970, without a hole", () => {
    expect(daysFromCivil(1970, 1, 1)).toBe(0);
    expect(daysFromCivil(1969, 12, 31)).toBe(-1);
    let days = daysFromCivil(-5, 1, 1);
    for (let year = -5; year <= 5; year++) {
      for (let month = 1; month <= 12; month++) {
        expect(daysFromCivil(year, month, 1)).toBe(days);
        days += daysInMonth(year, month);
      }
    }
  });
});

describe("civilOf(instant)", () => {
  test.each([
    [0, "1970 1 1 0 0 0 0"],
    [-1, "1969 12 31 23 59 59 999"],
    [Date.UTC(2016, 1, 29, 12, 30, 5, 7), "2016 2 29 12 30 5 7"],
    [instantOf(0, 2, 29), "0 2 29 0 0 0 0"],
    [instantOf(-1, 12, 31, 23, 59), "-1 12 31 23 59 0 0"],
    [dateReach, "275760 9 13 0 0 0 0"],
    [-dateReach, "-271821 4 20 0 0 0 0"],
    [instantOf(-13_800_000_000), "-13800000000 1 1 0 0 0 0"],
  ])("of %d is %s", (instant, parts) => {
    expect(Object.values(civilOf(instant)).join(" ")).toBe(parts);
  });

  test("gives back the date and time it was made of", () => {
    const time = fc.record({
      year: fc.integer({ min: -271_000, max: 275_000 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      hour: fc.integer({ min: 0, max: 23 }),
      minute: fc.integer({ min: 0, max: 59 }),
      second: fc.integer({ min: 0, max: 59 }),
      millisecond: fc.integer({ min: 0, max: 999 }),
    });
    fc.assert(
      fc.property(time, (parts) => {
        const { year, month, day, hour, minute, second, millisecond } = parts;
        expect(civilOf(instantOf(year, month, day, hour, minute, second, millisecond))).toEqual(parts);
      }),
      laws,
    );
  });

  test("is right to the day in deep time", () => {
    const date = fc.tuple(
      fc.integer({ min: -200_000_000, max: 200_000_000 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    );
    fc.assert(
      fc.property(date, ([year, month, day]) => {
        expect(civilOf(instantOf(year, month, day))).toMatchObject({ year, month, day });
      }),
      laws,
    );
  });
});

describe("isLeapYear(year) and daysInMonth(year, month)", () => {
  test.each([
    [2000, true],
    [1900, false],
    [2016, true],
    [2014, false],
    [0, true],
    [-1, false],
    [-4, true],
    [-100, false],
    [-400, true],
  ])("%d: %s", (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
  });

  test("the other months are always as long", () => {
    const lengths = [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2014, month));
    expect(lengths).toEqual([31, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });
});
