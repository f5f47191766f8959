import { enGB } from "date-fns/locale/en-GB";
import { expect, test } from "vitest";
import { defaultLocale, isLocale, type MonthIndex } from "../../../src/time/locale.js";

const widths = ["abbreviated", "wide", undefined] as const;
const contexts = ["formatting", "standalone", undefined] as const;

test.each(widths.flatMap((width) => contexts.map((context) => ({ width, context }))))(
  "the default locale names months and eras as date-fns's enGB does: %j",
  (given) => {
    const options = { ...(given.width && { width: given.width }), ...(given.context && { context: given.context }) };
    for (let month = 0; month < 12; month++) {
      const index = month as MonthIndex;
      expect(defaultLocale.localize.month(index, options)).toBe(enGB.localize.month(index, options));
    }
    for (const era of [0, 1] as const)
      expect(defaultLocale.localize.era(era, options)).toBe(enGB.localize.era(era, options));
  },
);

test.each(["xSeconds", "xMinutes", "xHours", "xDays", "xMonths", "xYears"] as const)(
  "the default locale says %s as date-fns's enGB does",
  (unit) => {
    for (const count of [0, 0.5, 1, 1.5, 2, 15, 1000, 1e21])
      expect(defaultLocale.formatDistance(unit, count)).toBe(enGB.formatDistance(unit, count));
  },
);

test("the default locale goes by the code of enGB, and is a locale", () => {
  expect(defaultLocale.code).toBe(enGB.code);
  expect(isLocale(defaultLocale)).toBe(true);
});
