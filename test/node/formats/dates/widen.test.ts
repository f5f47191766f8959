import { expect, test } from "vitest";
import { parseWhen } from "../../../../src/time/parseWhen.js";
import { widenBy } from "../../../../src/formats/dates/widen.js";

test.each([
  ["1450", "c. 1450", "1450~"],
  ["1990", "1990s", "199X"],
  ["2014-03-01", "March 2014", "2014-03"],
  ["2014", "since 2014", "2014/.."],
  ["1914/1918", "1914 – 1918", "1914/1918"],
  ["1450", "1450", "1450"],
  ["1990", "5 May 1990", null],
  ["1990", "January 1990", null],
  ["1990", "December 1990", null],
  ["1990", "1980s", null],
  ["1990", "1990 – 1995", null],
  ["1990", "the year of the fair", null],
  ["1990", "", null],
])("a date of %s with the words %j is %s", (edtf, words, widened) => {
  expect(widenBy(parseWhen(edtf), words)?.edtf ?? null).toBe(widened);
});
