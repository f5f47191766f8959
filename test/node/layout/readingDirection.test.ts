import * as locales from "date-fns/locale";
import { expect, test } from "vitest";
import { readingDirection } from "../../../src/layout/readingDirection.js";

test.each([
  ["ar", "rtl"],
  ["ar-EG", "rtl"],
  ["AR_dz", "rtl"],
  ["he", "rtl"],
  ["iw", "rtl"],
  ["fa-IR", "rtl"],
  ["ckb", "rtl"],
  ["ug", "rtl"],
  ["az-Arab-IR", "rtl"],
  ["ar-Latn", "ltr"],
  ["ha-Latn-NG", "ltr"],
  ["en-GB", "ltr"],
  ["zh-Hant-TW", "ltr"],
  ["arn", "ltr"],
  ["hei", "ltr"],
  ["", "ltr"],
])("readingDirection(%j) is %s", (tag, direction) => {
  expect(readingDirection(tag)).toBe(direction);
});

test("of all locales of date-fns, these are read from right to left", () => {
  const found = Object.values(locales).flatMap(({ code }) => (readingDirection(code) === "rtl" ? [code] : []));
  expect(found.sort()).toEqual(["ar", "ar-DZ", "ar-EG", "ar-MA", "ar-SA", "ar-TN", "ckb", "fa-IR", "he", "ug"]);
});
