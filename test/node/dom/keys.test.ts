import { expect, test } from "vitest";
import { idsFrom, stepOf } from "../../../src/dom/keys.js";

const ids = ["a", "b", "c", "d"];
const ranked = { count: ids.length, idAt: (rank: number) => ids[rank]!, rankOf: (id: string) => ids.indexOf(id) };

test.each([
  ["ArrowLeft", "a", []],
  ["ArrowLeft", "c", ["b", "a"]],
  ["ArrowUp", "d", ["c", "b", "a"]],
  ["ArrowRight", "b", ["c", "d"]],
  ["ArrowDown", "d", []],
  ["Home", "d", ids],
  ["End", "a", ["d", "c", "b", "a"]],
] as const)("%s leads among four from %s to %j", (key, from, to) => {
  const step = stepOf(key);
  expect(step && [...idsFrom(ranked, from, step)]).toEqual(to);
});

test("from an event that is gone, steps on lead from the first, steps back nowhere", () => {
  expect([[...idsFrom(ranked, "x", 1)], [...idsFrom(ranked, "x", -1)]]).toEqual([ids, []]);
});

test.each(["Enter", " ", "Escape", "Tab", "a", "PageDown", "constructor"])("%j is no step", (key) => {
  expect(stepOf(key)).toBeUndefined();
});

test("the arrows to the left and right change places where time runs to the left, no others", () => {
  expect(["ArrowLeft", "ArrowRight"].map((key) => stepOf(key, true))).toEqual([1, -1]);
  expect(["ArrowUp", "ArrowDown", "Home", "End", "a"].map((key) => stepOf(key, true))).toEqual([
    -1,
    1,
    "first",
    "last",
    undefined,
  ]);
});
