import { ar, de, es, fi, fr, zhCN, zhTW } from "date-fns/locale";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instantOf } from "../../../src/time/calendar.js";
import { formatDuration } from "../../../src/time/formatDuration.js";

type Civil = readonly [number, number?, number?, number?, number?, number?];

const extent = (start: Civil, end: Civil): { start: number; end: number } => ({
  start: instantOf(...start),
  end: instantOf(...end),
});

describe("formatDuration(extent)", () => {
  test.each<[Civil, Civil, string]>([
    [[2015], [2016, 9], "20 months"],
    [[2014], [2017], "3 years"],
    [[2014], [2015], "1 year"],
    [[2014, 1, 31], [2014, 3, 31], "2 months"],
    [[2014, 2, 28], [2014, 3, 1], "1 day"],
    [[2014, 1, 1], [2014, 1, 3], "2 days"],
    [[2014, 1, 1], [2014, 2, 1], "1 month"],
    [[2014, 1, 1], [2014, 2, 15], "45 days"],
    [[2014, 1, 1], [2014, 4, 5], "3 months"],
    [[2014, 1, 1], [2014, 4, 12], "3.5 months"],
    [[2014, 1, 1], [2014, 9, 25], "9 months"],
    [[2014, 1, 1], [2014, 1, 1, 5], "5 hours"],
    [[2014, 1, 1], [2014, 1, 2, 12], "36 hours"],
    [[2014, 1, 1], [2014, 1, 3, 12], "2.5 days"],
    [[2014, 1, 1], [2014, 1, 1, 1, 30], "90 minutes"],
    [[2014, 1, 1], [2014, 1, 1, 0, 1, 59], "119 seconds"],
    [[2014, 1, 1], [2014, 1, 1, 0, 0, 0], "0 seconds"],
    [[-43, 3, 15], [14, 8, 19], "57 years"],
    [[-1], [2], "3 years"],
    [[0, 2, 29], [4, 2, 29], "4 years"],
    [[1066, 10, 14], [2026, 11, 23], "960 years"],
    [[1066], [2026], "960 years"],
    [[-66_000_000], [0], "66 million years"],
    [[-13_800_000_000], [0], "13.8 billion years"],
    [[-13_800_000_000], [2026, 5], "14 billion years"],
    [[-12_000], [2026, 6], "14,000 years"],
  ])("from %j to %j is %j", (start, end, expected) => {
    expect(formatDuration(extent(start, end))).toBe(expected);
  });

  test("says less than a second as a fraction", () => {
    expect(formatDuration({ start: 0, end: 250 })).toBe("0.25 seconds");
    expect(formatDuration({ start: 0, end: 1499 })).toBe("1.5 seconds");
  });

  test.each([
    ["de", de, "20 Monate", "13,8 Milliarden Jahre", "2,5 Tage"],
    ["fr", fr, "20 mois", "13,8 milliards d’années", "2,5 jours"],
    ["es", es, "20 meses", "13\u00a0800 millones de años", "2,5 días"],
    ["ar", ar, "20 شهرا", "13.8 مليار سنة", "2.5 أيام"],
    ["zh", zhCN, "20 个月", "138亿年", "2.5 天"],
    ["fi, of which there are no words", fi, "20 kuukautta", "13800000000 vuotta", "2.5 päivää"],
    ["zh-TW, of which there are no words", zhTW, "20 個月", "13800000000 年", "2.5 天"],
  ])("speaks %s", (_, locale, months, long, days) => {
    expect(formatDuration(extent([2015], [2016, 9]), { locale })).toBe(months);
    expect(formatDuration(extent([-13_800_000_000], [0]), { locale })).toBe(long);
    expect(formatDuration(extent([2014, 1, 1], [2014, 1, 3, 12]), { locale })).toBe(days);
  });

  test("is never off by more than a short month is, and has one number and one unit", () => {
    const lengths: Record<string, number> = { s: 1, min: 60, h: 3600, d: 86_400, mon: 2_629_746, y: 31_556_952 };
    fc.assert(
      fc.property(fc.integer({ min: -4e14, max: 4e14 }), fc.integer({ min: 1, max: 4e14 }), (start, length) => {
        const words = formatDuration({ start, end: start + length });
        const [, number = "", million, unit = ""] =
          /^([\d.,]+)( million)? (s|min|h|d|mon|y)[a-z]*$/.exec(words) ?? expect.fail(words);
        const said = Number(number.replaceAll(",", "")) * (million ? 1e6 : 1) * (lengths[unit] ?? NaN) * 1000;
        expect(Math.abs(said - length) / length, words).toBeLessThanOrEqual(length < 1000 ? 0.5 : 0.09);
      }),
      { seed: 20170216, endOnFailure: true, numRuns: 1000 },
    );
  });

  test("throws on what has no length", () => {
    expect(() => formatDuration({ start: 0, end: Infinity })).toThrow(
      "invalid extent: 0 to Infinity; expected finite instants, the end not before the start",
    );
    expect(() => formatDuration({ start: 1, end: 0 })).toThrow("invalid extent: 1 to 0");
    expect(() => formatDuration({ start: NaN, end: 0 })).toThrow("invalid extent: NaN to 0");
  });
});
