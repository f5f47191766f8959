import { expect, test } from "vitest";

const { TZ = "", LC_ALL = "" } = process.env;

/** Minutes behind UTC on 1 January 1970, by the names that test:zones sets. */
const offsets: Readonly<Record<string, number>> = {
  UTC: 0,
  "America/New_York": 300,
  "Pacific/Apia": 660,
  "Asia/Kathmandu": -330,
};

test("the tests run in the time zone that TZ names", () => {
  const offset = new Date(0).getTimezoneOffset();
  expect(offset).toBe(offsets[TZ] ?? offset);
});

test("the tests run in the language that LC_ALL names", () => {
  const { locale } = Intl.DateTimeFormat().resolvedOptions();
  const named = /^[a-z]{2}(?=_)/.exec(LC_ALL)?.[0];
  expect(locale.slice(0, 2)).toBe(named ?? locale.slice(0, 2));
});
