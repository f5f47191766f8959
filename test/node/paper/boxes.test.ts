import { expect, test } from "vitest";
import { boxOf, boxOfPath, unite } from "../../../src/paper/boxes.js";

test.each([
  ["M1 2L5 8", [1, 2, 4, 6]],
  ["M1,2 H9 V-3 Z", [1, -3, 8, 5]],
  ["m1 2 l3 4 -10 0", [-6, 2, 10, 4]],
  ["M0 0C5 9 -4 2 3 3", [-4, 0, 9, 9]],
  ["M0 0A5 5 0 0 1 10 0", [0, 0, 10, 0]],
  ["M.5-.5L10 2", [0.5, -0.5, 9.5, 2.5]],
  ["", [0, 0, 0, 0]],
])("boxOfPath(%j)", (path, [x, y, width, height]) => {
  expect(boxOfPath(path)).toEqual({ x, y, width, height });
});

test("unite(a, b) holds both, and one where there is no other", () => {
  const circle = boxOf({ type: "circle", key: "", part: "", x: 10, y: 10, r: 2 });
  expect(unite(circle, null)).toBe(circle);
  expect(unite(circle, { x: 0, y: 9, width: 1, height: 9 })).toEqual({ x: 0, y: 8, width: 12, height: 10 });
});
