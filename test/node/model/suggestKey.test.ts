import { expect, test } from "vitest";
import { suggestKey } from "../../../src/model/suggestKey.js";

const known = ["id", "when", "date", "start", "end", "title", "lang", "sources", "data", "color"];

test.each([
  ["titel", "title"],
  ["Title", "title"],
  [" title", "title"],
  ["tittle", "title"],
  ["titl", undefined],
  ["title2", "title"],
  ["source", "sources"],
  ["soorces", "sources"],
  ["colour", "color"],
  ["wehn", "when"],
  ["WHEN", "when"],
  ["then", undefined],
  ["long", undefined],
  ["dates", undefined],
  ["name", undefined],
  ["tilte2", undefined],
  ["", undefined],
  ["__proto__", undefined],
  [" ".repeat(50) + "title", undefined],
])("suggestKey(%j, known) is %j", (key, meant) => {
  expect(suggestKey(key, known)).toBe(meant);
});
