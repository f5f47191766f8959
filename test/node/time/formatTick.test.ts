import { ar, de, enUS, es, fi, fr, zhCN } from "date-fns/locale";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instantOf } from "../../../src/time/calendar.js";
import { formatParentTick, formatTick } from "../../../src/time/formatTick.js";
import { floorTo, parentLevel, tickLevels, ticksIn, type TickLevel } from "../../../src/time/ticks.js";

type Civil = readonly [number, number?, number?, number?, number?, number?, number?];

function levelOf(unit: TickLevel["unit"], step: number): TickLevel {
  const found = tickLevels.find((level) => level.unit === unit && level.step === step);
  if (!found) throw new Error(`no level ${String(step)} ${unit}`);
  return found;
}

const sixteenth: Civil = [2017, 2, 16, 9, 30, 15, 250];

describe("formatTick(instant, level) and formatParentTick(instant, level)", () => {
  test.each<[TickLevel["unit"], number, Civil, string, string]>([
    ["millisecond", 50, sixteenth, ".250", "16 February 2017, 09:30:15"],
    ["millisecond", 500, sixteenth, ":15.250", "16 February 2017, 09:30"],
    ["second", 5, sixteenth, ":15", "16 February 2017, 09:30"],
    ["second", 15, sixteenth, "09:30:15", "16 February 2017"],
    ["minute", 15, sixteenth, "09:30", "16 February 2017"],
    ["hour", 1, [2017, 2, 16, 9], "09:00", "16 February 2017"],
    ["day", 1, sixteenth, "16", "February 2017"],
    ["month", 1, [2014], "Jan", "2014"],
    ["month", 1, [-43, 3], "Mar", "44 BC"],
    ["day", 1, [79, 8, 24], "24", "August AD 79"],
    ["year", 1, [2014], "2014", ""],
    ["year", 1, [-43], "44 BC", ""],
    ["year", 1, [0], "1 BC", ""],
    ["year", 5, [1], "AD 1", ""],
    ["year", 100, [500], "500", ""],
    ["year", 1000, [-11_999], "12,000 BC", ""],
    ["year", 1e6, [-65_999_999], "66M years ago", ""],
    ["year", 5e9, [-9_999_999_999], "10B years ago", ""],
    ["year", 1e8, [-4_599_999_999], "4.6B years ago", ""],
    ["year", 1e6, [1], "today", ""],
    ["year", 1e6, [5e6], "5M years from now", ""],
  ])("every %s by %i: %j is %j under %j", (unit, step, civil, lower, upper) => {
    const level = levelOf(unit, step);
    expect(formatTick(instantOf(...civil), level)).toBe(lower);
    expect(formatParentTick(instantOf(...civil), level)).toBe(upper);
  });

  test("says AD where BC is on the same axis", () => {
    expect(formatTick(instantOf(500), levelOf("year", 500), { eras: true })).toBe("AD 500");
    expect(formatTick(instantOf(-499), levelOf("year", 500), { eras: true })).toBe("500 BC");
    expect(formatParentTick(instantOf(14), levelOf("month", 1), { eras: true })).toBe("AD 14");
  });

  test.each([
    ["enUS", enUS, "Feb", "February 2017", "February 16, 2017", "16", "44 BC", "66M years ago"],
    ["de", de, "Feb", "Februar 2017", "16. Februar 2017", "16", "44 v. Chr.", "vor 66 Mio. Jahren"],
    ["fr", fr, "févr.", "février 2017", "16 février 2017", "16", "44 av. J.-C.", "il y a 66 M d’années"],
    ["es", es, "feb", "febrero de 2017", "16 de febrero de 2017", "16", "44 a. C.", "hace 66 M de años"],
    ["ar", ar, "فبراير", "فبراير 2017", "16 فبراير 2017", "16", "44 ق.م", "قبل 66 مليون سنة"],
    ["zhCN", zhCN, "2月", "2017年2月", "2017年2月16日", "16日", "公元前44年", "6600万年前"],
    ["fi", fi, "helmi", "2017-02", "2017-02-16", "16", "-0043", "Y-65999999"],
  ])("speaks %s", (_, locale, month, monthYear, date, day, year, deep) => {
    const at = instantOf(2017, 2, 16);
    expect([
      formatTick(at, levelOf("month", 1), { locale }),
      formatParentTick(at, levelOf("day", 1), { locale }),
      formatParentTick(at, levelOf("hour", 1), { locale }),
      formatTick(at, levelOf("day", 1), { locale }),
      formatTick(instantOf(-43), levelOf("year", 1), { locale }),
      formatTick(instantOf(-65_999_999), levelOf("year", 1e6), { locale }),
    ]).toEqual([month, monthYear, date, day, year, deep]);
  });

  test("abbreviates the upper tier", () => {
    const at = instantOf(2017, 2, 16);
    expect(formatParentTick(at, levelOf("day", 1), { style: "short" })).toBe("Feb 2017");
    expect(formatParentTick(at, levelOf("hour", 1), { style: "short", locale: enUS })).toBe("Feb 16, 2017");
    expect(formatParentTick(at, levelOf("second", 1), { style: "short", locale: de })).toBe("16. Feb. 2017, 00:00");
    expect(formatParentTick(at, levelOf("second", 1), { style: "short", locale: fi })).toBe("2017-02-16 00:00");
  });

  test("no two ticks of an axis read the same in both tiers, from milliseconds to the age of the universe", () => {
    const instants = fc.oneof(
      fc.integer({ min: -3e12, max: 3e12 }),
      fc.integer({ min: -9e15, max: 9e15 }),
      fc.integer({ min: -3000, max: 3000 }).map((year) => instantOf(year)),
      fc.double({ min: -4.4e20, max: 1e20, noNaN: true }),
    );
    const locales = fc.constantFrom(undefined, enUS, de, fr, es, ar, zhCN, fi);
    fc.assert(
      fc.property(instants, fc.constantFrom(...tickLevels), locales, fc.boolean(), (start, level, locale, eras) => {
        // Beyond the reach of Date an instant is right to the day only.
        if (Math.abs(start) > 8e15 && level.length < 8.64e7) return;
        const ticks = ticksIn({ start, end: start + 60 * level.length }, level);
        const labels = ticks.map((tick) => {
          const parent = parentLevel(level);
          const over = parent === null ? "" : formatParentTick(floorTo(tick, parent), level, { locale, eras });
          return `${over}|${formatTick(tick, level, { locale, eras })}`;
        });
        expect(new Set(labels).size, labels.join(" ")).toBe(ticks.length);
      }),
      { seed: 20170216, endOnFailure: true, numRuns: 1500 },
    );
  });
});

describe("formatTick and formatParentTick(instant, level, { follows: true }) leave out what a tick before has said", () => {
  const million = { unit: "year", step: 1e8, length: 1 } as const;
  const hours = { unit: "hour", step: 12, length: 1 } as const;
  const days = { unit: "day", step: 1, length: 1 } as const;
  const ago = instantOf(-4_599_999_999);
  const day = instantOf(2017, 2, 16);

  test.each([
    ["en", undefined, "4.6B", "16 February", "February"],
    ["en-US", enUS, "4.6B", "February 16", "February"],
    ["de", de, "4,6 Mrd.", "16. Februar", "Februar"],
    ["fr", fr, "4,6 Md", "16 février", "février"],
    ["es", es, "4600 M", "16 de febrero", "febrero"],
    ["ar", ar, "4.6 مليار", "16 فبراير", "فبراير"],
    ["zh", zhCN, "46亿", "2月16日", "2月"],
  ])("in %s", (_, locale, number, dayWords, monthWords) => {
    const options = { locale, follows: true };
    expect(formatTick(ago, million, options)).toBe(number);
    expect(formatParentTick(day, hours, options)).toBe(dayWords);
    expect(formatParentTick(day, days, options)).toBe(monthWords);
  });
});
