import { expect, test } from "vitest";
import { createProblemList, mostTold } from "../../../src/model/problemList.js";

const problem = (at: number) => ({ code: "bad", message: "bad", at: String(at) });

function listOf(count: number, from = 0) {
  const list = createProblemList();
  for (let at = 0; at < count; at++) list.push(problem(from + at));
  return list;
}

test("createProblemList() tells all up to a thousand", () => {
  expect(listOf(0).told()).toEqual([]);
  expect(listOf(mostTold).told()).toHaveLength(mostTold);
  expect(listOf(mostTold).told().at(-1)).toEqual(problem(mostTold - 1));
});

test("createProblemList() counts the others, at the first of these", () => {
  expect(
    listOf(mostTold + 1)
      .told()
      .at(-1),
  ).toEqual({
    code: "more-problems",
    message: "1 more problem; the first 1000 are told one by one",
    at: "1000",
  });
  expect(listOf(5000).length).toBe(5000);
});

test.each([
  [10, 20, 30, undefined],
  [990, 10, 1000, undefined],
  [990, 11, 1001, "at 10"],
  [1000, 5, 1001, "at 0"],
  [0, 1500, 1001, "at 1000"],
  [1200, 1200, 1001, "1000"],
])("take() of %i and %i tells %i, the count at %s", (own, others, told, next) => {
  const list = listOf(own);
  list.take(listOf(others), (at) => `at ${at}`);
  expect(list.length).toBe(own + others);
  expect(list.told()).toHaveLength(told);
  expect(list.next).toBe(next);
  if (own === 0) expect(list.told()[0]?.at).toBe("at 0");
});
