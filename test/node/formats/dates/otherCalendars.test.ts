import { expect, test } from "vitest";
import { otherEdtf } from "../../../../src/formats/dates/otherCalendars.js";

test.each([
  ["julian", 1616, 4, 23, "1616-05-03"],
  ["julian", 1582, 10, 5, "1582-10-15"],
  ["julian", 1700, 2, 29, "1700-03-11"],
  ["julian", 1917, 10, 25, "1917-11-07"],
  ["julian", -43, 3, 15, "-0043-03-13"],
  ["julian", 0, 2, 29, "0000-02-27"],
  ["julian", 200, 3, 1, "0200-03-01"],
  ["julian", 1616, 4, 0, "[1616-04-11..1616-05-10]"],
  ["julian", 1616, 12, 0, "[1616-12-11..1617-01-10]"],
  ["julian", 1616, 0, 0, "1616"],
  ["julian", 1701, 2, 29, null],
  ["french", 1, 1, 1, "1792-09-22"],
  ["french", 2, 11, 9, "1794-07-27"],
  ["french", 3, 13, 6, "1795-09-22"],
  ["french", 4, 1, 1, "1795-09-23"],
  ["french", 8, 2, 18, "1799-11-09"],
  ["french", 14, 4, 10, "1805-12-31"],
  ["french", 14, 13, 0, "[1806-09-18..1806-09-22]"],
  ["french", 2, 0, 0, "[1793-09-22..1794-09-21]"],
  ["french", 2, 13, 6, null],
  ["french", 15, 1, 1, null],
] as const)("otherEdtf(%s, %i, %i, %i) is %s", (calendar, year, month, day, edtf) => {
  expect(otherEdtf(calendar, year, month, day)).toBe(edtf);
});
