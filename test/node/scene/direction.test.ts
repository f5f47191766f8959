import { describe, expect, test } from "vitest";
import { directionOf, hasRightToLeft, isolated, isPlainRightToLeft } from "../../../src/scene/direction.js";

describe("directionOf(text) goes by the first letter", () => {
  test.each([
    ["Peace", "ltr"],
    ["«1948»: שלום", "rtl"],
    ["1948 سلام UN", "rtl"],
    ["UN: سلام", "ltr"],
    ["東京", "ltr"],
    ["ܫܠܡܐ", "rtl"],
    ["𐤀𐤁", "rtl"],
    ["𞤀𞤣", "rtl"],
    ["\u200f12", "rtl"],
    ["\u200e12 שלום", "ltr"],
    ["١٩٤٨ peace", "ltr"],
    // Of what is isolated nothing counts.
    ["\u2068Camp David\u2069, سبتمبر", "rtl"],
    ["\u2067שלום\u2069 peace", "ltr"],
    ["\u2067שלום", null],
    ["1914–1918", null],
    ["١٩٤٨", null],
    ["👍 +12", null],
    ["", null],
  ])("%j: %s", (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });
});

test.each([
  ["Peace, 東京 и мир", false],
  ["a שלום", true],
  ["١٩٤٨", true],
  ["\u200f", true],
  ["ﷲ", true],
  ["𐤀", true],
  ["👍🏽\ufeff", false],
])("hasRightToLeft(%j) is %s", (text, result) => {
  expect(hasRightToLeft(text)).toBe(result);
});

test.each([
  ["שלום עולם", true],
  ["معاهدة السّلام", true],
  ["می‌خواهم", true],
  ["1948", true],
  ["שלום!", false],
  ["שלום 12", false],
  ["UN", false],
  ["1–2", false],
])("isPlainRightToLeft(%j) is %s", (line, result) => {
  expect(isPlainRightToLeft(line)).toBe(result);
});

describe("isolated(pieces)", () => {
  test("leaves pieces that all run from left to right", () => {
    const pieces = ["Minutes", "1914"];
    expect(isolated(pieces)).toBe(pieces);
  });

  test("keeps each apart where one does not", () => {
    expect(isolated(["הצבי", "1914"])).toEqual(["\u2068הצבי\u2069", "\u20681914\u2069"]);
  });
});
