import { describe, expect, test } from "vitest";
import { wrapDate } from "../../../src/layout/wrapDate.js";

/** Each letter is a pixel wide. */
const lines = (text: string, width: number) =>
  wrapDate(text, { width, lines: 4, measure: (words) => words.length }).lines;

describe("wrapDate(text, options)", () => {
  test.each([
    ["a dash with what it ends", "9 November 1989, 18:00 – c. 19:00", 24, ["9 November 1989, 18:00 –", "c. 19:00"]],
    ["“c.” with its time", "c. 6 July 2013, 00:13 – c. 00:56", 26, ["c. 6 July 2013, 00:13 –", "c. 00:56"]],
    ["a day with its month", "30 December 1922 – 26 December 1991", 22, ["30 December 1922 –", "26 December 1991"]],
    ["a year with its era", "January 27 BC – August AD 14", 25, ["January 27 BC –", "August AD 14"]],
    ["a time with its zone", "16 July 1969, 13:32 UTC", 20, ["16 July 1969,", "13:32 UTC"]],
  ])("keeps %s", (_, text, width, expected) => {
    expect(lines(text, width)).toEqual(expected);
  });

  test("breaks a date that is too wide for that as any text, and leaves one alone that fits", () => {
    expect(lines("26 December 1991", 10)).toEqual(["26", "December", "1991"]);
    expect(lines("26 December 1991", 16)).toEqual(["26 December 1991"]);
  });
});
