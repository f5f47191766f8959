import fc from "fast-check";
import { ar } from "date-fns/locale/ar";
import { de } from "date-fns/locale/de";
import { es } from "date-fns/locale/es";
import { fi } from "date-fns/locale/fi";
import { fr } from "date-fns/locale/fr";
import { zhCN } from "date-fns/locale/zh-CN";
import { describe, expect, test } from "vitest";
import { instantOf } from "../../../src/time/calendar.js";
import { formatParentTick, formatTick } from "../../../src/time/formatTick.js";
import { floorTo, parentLevel, requestedLevels, ticksIn, type TickLevel } from "../../../src/time/ticks.js";
import { told } from "./told.js";

const [week, second, fourth] = requestedLevels.week as [TickLevel, TickLevel, TickLevel];
const [quarter] = requestedLevels.quarter as [TickLevel];

type Civil = [year: number, month: number, day: number];

describe("ticksIn(extent, level) gives", () => {
  test.each<[string, TickLevel, Civil, Civil, string]>([
    ["Mondays", week, [2014, 12, 24], [2015, 1, 13], "2014-12-29 2015-01-05 2015-01-12"],
    [
      "every other week, from the first of the ISO year",
      second,
      [2014, 12, 10],
      [2015, 1, 13],
      "2014-12-15 2014-12-29 2015-01-12",
    ],
    [
      "none next to the year that follows one of 53 weeks",
      second,
      [2015, 12, 10],
      [2016, 1, 20],
      "2015-12-14 2016-01-04 2016-01-18",
    ],
    ["every fourth week", fourth, [2014, 11, 20], [2015, 2, 1], "2014-12-01 2014-12-29 2015-01-26"],
    ["quarters", quarter, [2013, 12, 2], [2014, 7, 1], "2014-01-01 2014-04-01 2014-07-01"],
    ["quarters before Christ", quarter, [-1, 9, 2], [0, 4, 1], "-000001-10-01 0000-01-01 0000-04-01"],
  ])("%s", (_, level, from, to, ticks) => {
    const extent = { start: instantOf(...from), end: instantOf(...to) };
    expect(ticksIn(extent, level).map(told).join(" ")).toBe(ticks);
  });

  test("ticks that ascend, keep their distance, stay inside, and are their own floor", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(week, second, fourth, quarter),
        fc.integer({ min: -6e13, max: 6e13 }),
        fc.integer({ min: 1, max: 60 }),
        (level, start, count) => {
          const end = start + count * level.length;
          const ticks = ticksIn({ start, end }, level);
          expect(ticks.length).toBeGreaterThanOrEqual(count * 0.7 - 1);
          ticks.forEach((tick, index) => {
            expect(tick).toBeGreaterThanOrEqual(start);
            expect(tick).toBeLessThanOrEqual(end);
            expect(floorTo(tick, level)).toBe(tick);
            expect(floorTo(tick + level.length * 0.7, level)).toBe(tick);
            const before = ticks[index - 1];
            if (before !== undefined) expect(tick - before).toBeGreaterThanOrEqual(0.8 * level.length);
          });
        },
      ),
      { seed: 20170216, endOnFailure: true, numRuns: 300 },
    );
  });
});

test("parentLevel(level) sets weeks under months, every fourth week and quarters under years", () => {
  expect([week, second, fourth, quarter].map((level) => parentLevel(level)?.unit)).toEqual([
    "month",
    "month",
    "year",
    "year",
  ]);
});

describe("formatTick and formatParentTick say", () => {
  test.each([
    ["English", undefined, "week 1", "December 2014", "2015", "Q4"],
    ["German", de, "KW 1", "Dezember 2014", "2015", "Q4"],
    ["French", fr, "sem. 1", "décembre 2014", "2015", "T4"],
    ["Spanish", es, "sem. 1", "diciembre de 2014", "2015", "T4"],
    ["Arabic", ar, "الأسبوع 1", "ديسمبر 2014", "2015", "الربع 4"],
    ["Chinese", zhCN, "第1周", "2014年12月", "2015年", "四季度"],
    ["signs where we have no words", fi, "W01", "2014-12", "2015", "Q4"],
  ])("in %s the first week of 2015 and the last quarter of 2014", (_, locale, ...words) => {
    const monday = instantOf(2014, 12, 29);
    expect([
      formatTick(monday, week, { locale }),
      formatParentTick(monday, week, { locale }),
      formatParentTick(monday, fourth, { locale }),
      formatTick(instantOf(2014, 10), quarter, { locale }),
    ]).toEqual(words);
  });

  test("no two ticks of an axis alike", () => {
    const locales = fc.constantFrom(undefined, de, fr, es, ar, zhCN, fi);
    fc.assert(
      fc.property(
        fc.constantFrom(week, second, fourth, quarter),
        fc.integer({ min: -1500, max: 2500 }),
        locales,
        (level, year, locale) => {
          const start = instantOf(year, 5, 3);
          const words = ticksIn({ start, end: start + 60 * level.length }, level).map(
            (tick) => `${formatParentTick(tick, level, { locale, eras: true })}|${formatTick(tick, level, { locale })}`,
          );
          expect(new Set(words).size, words.join(" ")).toBe(words.length);
        },
      ),
      { seed: 20170216, endOnFailure: true, numRuns: 300 },
    );
  });
});
