import { ar } from "date-fns/locale/ar";
import { de } from "date-fns/locale/de";
import { es } from "date-fns/locale/es";
import { fi } from "date-fns/locale/fi";
import { fr } from "date-fns/locale/fr";
import { zhCN } from "date-fns/locale/zh-CN";
import { describe, expect, test } from "vitest";
import { formatDistance, roundDistances } from "../../../src/time/formatDistance.js";
import { sayCount, type DurationUnit } from "../../../src/time/sayDuration.js";

const distance = (count: number, unit: DurationUnit) => ({ count, unit, length: 0 });

describe("formatDistance(distance, way, { locale, style })", () => {
  test.each([
    [1, "xDays", "ago", "1 day ago"],
    [0.5, "xSeconds", "ago", "0.5 seconds ago"],
    [10, "xYears", "before", "10 years before"],
    [2, "xYears", "fromNow", "2 years from now"],
    [10_000, "xYears", "before", "10,000 years before"],
    [1e6, "xYears", "ago", "1 million years ago"],
    [5e9, "xYears", "before", "5 billion years before"],
  ] as const)("%d %s %s: %s", (count, unit, way, words) => {
    expect(formatDistance(distance(count, unit), way)).toBe(words);
  });

  test("is shorter on request", () => {
    expect(formatDistance(distance(2e6, "xYears"), "ago", { style: "short" })).toBe("2M years ago");
  });

  test.each([
    ["de", de, "vor 1 Tag", "vor 10 Tagen", "vor 2 Monaten", "in 5 Stunden", "10 Jahre davor", "vor 1 Million Jahren"],
    [
      "fr",
      fr,
      "il y a 1 jour",
      "il y a 10 jours",
      "il y a 2 mois",
      "dans 5 heures",
      "10 ans avant",
      "il y a 1 million d’années",
    ],
    [
      "es",
      es,
      "hace 1 día",
      "hace 10 días",
      "hace 2 meses",
      "dentro de 5 horas",
      "10 años antes",
      "hace 1 millón de años",
    ],
    ["ar", ar, "قبل يوم واحد", "قبل 10 أيام", "قبل شهرين", "بعد 5 ساعات", "قبل ذلك بـ 10 سنوات", "قبل 1 مليون سنة"],
    ["zhCN", zhCN, "1 天前", "10 天前", "2 个月前", "5 小时后", "早 10 年", "100万年前"],
    ["fi", fi, "−päivä", "−10 päivää", "−2 kuukautta", "+5 tuntia", "−10 vuotta", "−1000000 vuotta"],
  ])("speaks %s", (_, locale, ...words) => {
    expect(
      [
        formatDistance(distance(1, "xDays"), "ago", { locale }),
        formatDistance(distance(10, "xDays"), "ago", { locale }),
        formatDistance(distance(2, "xMonths"), "ago", { locale }),
        formatDistance(distance(5, "xHours"), "fromNow", { locale }),
        formatDistance(distance(10, "xYears"), "before", { locale }),
        formatDistance(distance(1e6, "xYears"), "ago", { locale }),
      ].map((text) => text.replaceAll(/[\u00a0\u202f]/g, " ")),
    ).toEqual(words);
  });
});

describe("sayCount(count, unit, { locale, style })", () => {
  test.each([
    ["enGB", undefined, "20", "10,000", "1 million", "5 billion", "5B"],
    ["de", de, "20", "10.000", "1 Million", "5 Milliarden", "5 Mrd."],
    ["fr", fr, "20", "10 000", "1 million", "5 milliards", "5 Md"],
    ["es", es, "20", "10 000", "1 millón", "5000 millones", "5000 M"],
    ["zhCN", zhCN, "20", "10,000", "100万", "50亿", "50亿"],
    ["fi", fi, null, null, null, null, null],
  ])("speaks %s", (_, locale, ...words) => {
    const counts = [20, 1e4, 1e6, 5e9].map((count) => sayCount(count, "xYears", { locale }));
    expect(
      [...counts, sayCount(5e9, "xYears", { locale, style: "short" })].map(
        (text) => text?.replaceAll(/[\u00a0\u202f]/g, " ") ?? null,
      ),
    ).toEqual(words);
  });
});

describe("roundDistances", () => {
  test("go from near to far, from a millisecond past the age of the universe", () => {
    for (const list of roundDistances) {
      expect(list[0]?.length).toBe(1);
      expect(list.at(-1)?.length).toBeGreaterThan(31_556_952_000 * 1e8);
      list.slice(1).forEach(({ length }, index) => {
        expect(length).toBeGreaterThan((list[index]?.length ?? 0) * 1.4);
      });
    }
  });

  test("come in lists of which each but the densest is part of the second", () => {
    const names = roundDistances.map((list) => list.map(({ count, unit }) => `${String(count)} ${unit}`));
    const [all = [], tens = [], ...sparser] = names;
    expect(tens.filter((name) => !all.includes(name))).toEqual([]);
    for (const list of sparser) expect(list.filter((name) => !tens.includes(name))).toEqual([]);
    expect(names.map(({ length }) => length)).toEqual([...names.map(({ length }) => length)].sort((a, b) => b - a));
  });
});
