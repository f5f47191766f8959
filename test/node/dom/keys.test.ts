import { describe, expect, test } from "vitest";
import { idsFrom, stepOf, type Ranked } from "../../../src/dom/keys.js";
import { nextLane } from "../../../src/dom/nextLane.js";
import { periodsOf } from "../../../src/dom/periodOf.js";

const ids = ["a", "b", "c", "d"];
/** The first two begin in the same stretch of time. */
const ranked: Ranked = {
  count: ids.length,
  idAt: (rank: number) => ids[rank]!,
  rankOf: (id: string) => ids.indexOf(id),
  periodAt: (rank: number) => Math.max(1, rank),
};

test.each([
  ["ArrowLeft", "a", []],
  ["ArrowLeft", "c", ["b", "a"]],
  ["ArrowRight", "b", ["c", "d"]],
  ["ArrowRight", "d", []],
  ["PageDown", "a", ["c", "d"]],
  ["PageDown", "b", ["c", "d"]],
  ["PageDown", "d", []],
  ["PageUp", "d", ["c"]],
  ["PageUp", "c", ["a", "b"]],
  ["PageUp", "b", ["a"]],
  ["PageUp", "a", []],
  ["Home", "d", ids],
  ["End", "a", ["d", "c", "b", "a"]],
] as const)("%s leads among four from %s to %j", (key, from, to) => {
  const step = stepOf(key);
  expect(step !== "above" && step !== "below" && step && [...idsFrom(ranked, from, step)]).toEqual(to);
});

test.each(["Enter", " ", "Escape", "Tab", "a", "PageBreak", "constructor"])("%j is no step", (key) => {
  expect(stepOf(key)).toBeUndefined();
});

const names = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "PageDown", "a"];

test("the arrows to the left and right change places where time runs to the left, no others", () => {
  const lanes = ["above", "below", "first", "later", undefined];
  expect(names.map((key) => stepOf(key))).toEqual([-1, 1, ...lanes]);
  expect(names.map((key) => stepOf(key, { mirrored: true }))).toEqual([1, -1, ...lanes]);
});

test("all arrows go along time where that runs down", () => {
  expect(names.map((key) => stepOf(key, { down: true }))).toEqual([-1, 1, -1, 1, "first", "later", undefined]);
});

test("in the last stretch of time PageDown leads to the last event", () => {
  expect([...idsFrom({ ...ranked, periodAt: () => 0 }, "b", "later")]).toEqual(["d", "c"]);
});

test("from an event that is gone, steps on lead from the first, steps back nowhere", () => {
  const from = (step: 1 | -1 | "later" | "earlier") => [...idsFrom(ranked, "x", step)];
  expect([from(1), from("later"), from(-1), from("earlier")]).toEqual([ids, ids, [], []]);
});

describe("periodsOf(length)", () => {
  const year = 365.2425 * 86_400_000;
  test.each([
    [3000 * year, Date.UTC(1799, 5), Date.UTC(1800, 0)],
    [100 * year, Date.UTC(1999, 11, 31), Date.UTC(2000, 0)],
    [5 * year, Date.UTC(2014, 11, 31), Date.UTC(2015, 0)],
    [3 * year, Date.UTC(2014, 2, 31), Date.UTC(2014, 3)],
    [20 * 86_400_000, Date.UTC(2014, 2, 3, 23), Date.UTC(2014, 2, 4)],
    [86_400_000, Date.UTC(2014, 2, 3, 9, 59), Date.UTC(2014, 2, 3, 10)],
    [8000, 2999, 3000],
    [0, 1, 2],
  ])("of %d milliseconds in view parts what is of two periods", (length, before, after) => {
    const periodOf = periodsOf(length);
    expect(periodOf(after)).toBeGreaterThan(periodOf(before));
    expect(periodOf(before - (length > year ? 86_400_000 : 0))).toBe(periodOf(before));
    expect([periodOf(-Infinity), periodOf(Infinity)]).toEqual([-Infinity, Infinity]);
  });
});

describe("nextLane(boxes, from, step, along)", () => {
  const box = (left: number, top: number) => ({ left, right: left + 10, top, bottom: top + 10 });
  const boxes = [box(0, 0), box(50, 0), box(0, 11), box(30, 12), box(90, 40)];
  test.each([
    [0, "below", 5, 2],
    [0, "below", 33, 3],
    [2, "below", 5, 4],
    [4, "above", 5, 2],
    [3, "above", 100, 1],
    [0, "above", 5, -1],
    [4, "below", 5, -1],
  ] as const)("from %d %s at %d is %d", (from, step, along, to) => {
    expect(nextLane(boxes, from, step, along)).toBe(to);
  });

  test("knows none without a box to start from", () => {
    expect(nextLane([], 0, "below", 0)).toBe(-1);
  });
});
