import fc from "fast-check";
import { getISOWeek } from "date-fns/getISOWeek";
import { getISOWeekYear } from "date-fns/getISOWeekYear";
import { describe, expect, test } from "vitest";
import { instantOf } from "../../../src/time/calendar.js";
import { isoWeekOf, isoYearStart, mondayOf, mondayOfWeek, weeksIn } from "../../../src/time/isoWeek.js";
import { told } from "./told.js";

const law = { seed: 20170216, endOnFailure: true } as const;
const day = 86_400_000;

describe("isoWeekOf(instant)", () => {
  test.each([
    [2014, 12, 28, 2014, 52],
    [2014, 12, 29, 2015, 1],
    [2016, 1, 3, 2015, 53],
    [2016, 1, 4, 2016, 1],
    [2017, 2, 16, 2017, 7],
    [2016, 2, 29, 2016, 9],
    [1970, 1, 1, 1970, 1],
    [1, 1, 1, 1, 1],
    [0, 12, 31, 0, 52],
    [-43, 3, 15, -43, 11],
  ])("%d-%d-%d is in week %d-%d", (year, month, date, isoYear, week) => {
    expect(isoWeekOf(instantOf(year, month, date))).toEqual({ year: isoYear, week });
  });

  test("agrees with date-fns where that can go", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 300_000 }), (days) => {
        const noon = new Date(days * day + day / 2);
        // date-fns counts in local time, so it is given local noon of the same calendar day.
        const local = new Date(0);
        local.setFullYear(noon.getUTCFullYear(), noon.getUTCMonth(), noon.getUTCDate());
        local.setHours(12, 0, 0, 0);
        expect(isoWeekOf(days * day)).toEqual({ year: getISOWeekYear(local), week: getISOWeek(local) });
      }),
      law,
    );
  });

  test("comes back by mondayOfWeek, which is a Monday at or before it, within a week", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9e15, max: 9e15 }), (instant) => {
        const monday = mondayOf(instant);
        expect(mondayOfWeek(isoWeekOf(instant))).toBe(monday);
        expect(monday).toBeLessThanOrEqual(instant);
        expect(instant - monday).toBeLessThan(7 * day);
        expect(((monday / day - 4) % 7) + 0).toBe(0);
      }),
      law,
    );
  });
});

test.each([
  [2014, 52, "2013-12-30"],
  [2015, 53, "2014-12-29"],
  [2020, 53, "2019-12-30"],
  [2024, 52, "2024-01-01"],
  [0, 52, "0000-01-03"],
])("the ISO year %d has %d weeks from %s", (year, weeks, start) => {
  expect([weeksIn(year), told(isoYearStart(year))]).toEqual([weeks, start]);
});
