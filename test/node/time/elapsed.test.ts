import fc from "fast-check";
import { ar } from "date-fns/locale/ar";
import { de } from "date-fns/locale/de";
import { enUS } from "date-fns/locale/en-US";
import { es } from "date-fns/locale/es";
import { fi } from "date-fns/locale/fi";
import { fr } from "date-fns/locale/fr";
import { zhCN } from "date-fns/locale/zh-CN";
import { describe, expect, test } from "vitest";
import {
  durationLengths,
  elapsedLevels,
  elapsedTicks,
  formatElapsed,
  type ElapsedLevel,
} from "../../../src/time/elapsed.js";

const law = { seed: 20170216, endOnFailure: true } as const;

function levelOf(unit: ElapsedLevel["unit"], step: number): ElapsedLevel {
  const found = elapsedLevels.find((level) => level.unit === unit && level.step === step);
  if (!found) throw new Error(`no level ${String(step)} ${unit}`);
  return found;
}

test("elapsedLevels go from a millisecond to ten billion years, each at most 5 times the one before", () => {
  expect(elapsedLevels[0]?.length).toBe(1);
  expect(elapsedLevels.at(-1)).toMatchObject({ unit: "xYears", step: 1e10 });
  elapsedLevels.slice(1).forEach(({ length }, index) => {
    const ratio = length / (elapsedLevels[index]?.length ?? 1);
    expect(ratio).toBeGreaterThan(1.4);
    expect(ratio).toBeLessThanOrEqual(5.0001);
  });
});

describe("elapsedTicks(extent, level)", () => {
  test.each([
    ["from 0 on, whatever comes before", -5, 2.5, "xYears", 1, [0, 1, 2]],
    ["both ends included", 1, 3, "xYears", 1, [1, 2, 3]],
    ["those inside of a later stretch", 3.5, 6.2, "xYears", 2, [4, 6]],
    ["none before 0", -5, -1, "xYears", 1, []],
    ["millions of years", 0, 13e6, "xYears", 5e6, [0, 5e6, 10e6]],
  ] as const)("gives %s", (_, from, to, unit, step, years) => {
    const year = durationLengths.xYears;
    const ticks = elapsedTicks({ start: from * year, end: to * year }, levelOf(unit, step));
    expect(ticks.map((tick) => Math.round(tick / year))).toEqual(years);
  });
});

describe("formatElapsed(elapsed, level, { locale }) says", () => {
  test.each([
    ["xSeconds", 0.5, ["0", "0.5 seconds", "1 second", "1.5 seconds"]],
    ["xSeconds", 0.001, ["0", "0.001 seconds", "0.002 seconds", "0.003 seconds"]],
    ["xSeconds", 30, ["0", "30 seconds", "1 minute", "90 seconds", "2 minutes"]],
    ["xMinutes", 30, ["0", "30 minutes", "1 hour", "90 minutes", "2 hours"]],
    ["xHours", 12, ["0", "12 hours", "1 day", "36 hours", "2 days"]],
    ["xDays", 10, ["0", "10 days", "20 days", "30 days", "40 days"]],
    ["xMonths", 6, ["0", "6 months", "1 year", "18 months", "2 years"]],
    ["xYears", 1, ["0", "1 year", "2 years"]],
    ["xYears", 5000, ["0", "5000 years", "10,000 years"]],
    ["xYears", 5e8, ["0", "500M years", "1B years", "1.5B years"]],
  ] as const)("%s by %d: %j", (unit, step, words) => {
    const level = levelOf(unit, step);
    expect(words.map((_, index) => formatElapsed(index * level.length, level))).toEqual(words);
  });

  test.each([
    ["enUS", enUS, "18 months", "2 years", "0.5 seconds", "10,000 years", "2M years"],
    ["de", de, "18 Monate", "2 Jahre", "0,5 Sekunden", "10.000 Jahre", "2 Mio. Jahre"],
    ["fr", fr, "18 mois", "2 ans", "0,5 secondes", "10 000 ans", "2 M d’années"],
    ["es", es, "18 meses", "2 años", "0,5 segundos", "10 000 años", "2 M de años"],
    ["ar", ar, "18 شهرا", "سنتان", "0.5 ثواني", "10,000 سنة", "2 مليون سنة"],
    ["zhCN", zhCN, "18 个月", "2 年", "0.5 秒", "10,000 年", "200万年"],
    ["fi", fi, "18 kuukautta", "2 vuotta", "0.5 sekuntia", "10000 vuotta", "2000000 vuotta"],
  ])("%s", (_, locale, ...words) => {
    const year = durationLengths.xYears;
    const months = levelOf("xMonths", 6);
    expect(
      [
        formatElapsed(3 * months.length, months, { locale }),
        formatElapsed(4 * months.length, months, { locale }),
        formatElapsed(500, levelOf("xSeconds", 0.5), { locale }),
        formatElapsed(10_000 * year, levelOf("xYears", 5000), { locale }),
        formatElapsed(2e6 * year, levelOf("xYears", 1e6), { locale }),
      ].map((text) => text.replaceAll(/[\u00a0\u202f]/g, " ")),
    ).toEqual(words);
  });

  test("no two ticks of a level alike, wherever they stand", () => {
    const locales = fc.constantFrom(undefined, de, fr, es, ar, zhCN, fi);
    fc.assert(
      fc.property(fc.constantFrom(...elapsedLevels), fc.nat(3000), locales, (level, first, locale) => {
        const start = first * level.length;
        const ticks = elapsedTicks({ start, end: start + 40 * level.length }, level);
        expect(ticks.length).toBeGreaterThanOrEqual(40);
        const words = ticks.map((tick) => formatElapsed(tick, level, { locale }));
        expect(new Set(words).size, words.join(" ")).toBe(ticks.length);
      }),
      law,
    );
  });
});
