import { expect, test } from "vitest";
import { contentId, createIds } from "../../../src/model/ids.js";
import { processorTime } from "../../tools/processorTime.js";

test.each([
  ["2014", "Crimea is annexed!", /^crimea-is-annexed-[0-9a-z]+$/],
  ["2014", "基辅 2014", /^基辅-2014-[0-9a-z]+$/],
  ["2014", "???", /^event-[0-9a-z]+$/],
  ["2014", "a".repeat(9999), /^a{40}-[0-9a-z]+$/],
  ["2014", `${"a".repeat(39)} b`, /^a{39}-[0-9a-z]+$/],
])("contentId(%j, %j) matches %s", (edtf, title, pattern) => {
  expect(contentId(edtf, title)).toMatch(pattern);
});

test("contentId(edtf, title) differs with the date, and with the signs of the title", () => {
  const ids = [contentId("2014", "A"), contentId("2015", "A"), contentId("2014", "A!"), contentId("2014~", "A")];
  expect(new Set(ids).size).toBe(4);
});

test("make(edtf, title) counts repeats, and steps over ids that are taken", () => {
  const ids = createIds();
  const base = contentId("2014", "A");
  ids.claim(`${base}-3`, 0);
  expect([1, 2, 3, 4].map(() => ids.make("2014", "A"))).toEqual([base, `${base}-2`, `${base}-4`, `${base}-5`]);
});

test("claim(id, at) says who holds an id, also for names of Object.prototype", () => {
  const ids = createIds();
  expect(ids.claim("__proto__", 0)).toBeUndefined();
  expect(ids.claim("constructor", 1)).toBeUndefined();
  expect(ids.claim("__proto__", 2)).toBe(0);
  expect(ids.has("constructor")).toBe(true);
  expect(ids.has("toString")).toBe(false);
});

test("make(edtf, title) takes time in step with the repeats", () => {
  const ids = createIds();
  const time = processorTime(() => {
    for (let i = 0; i < 100_000; i++) ids.make("2014", "A");
  });
  expect(time).toBeLessThan(2000);
});
