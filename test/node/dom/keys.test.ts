import { expect, test } from "vitest";
import { stepFrom, stepOf } from "../../../src/dom/keys.js";

test.each([
  ["ArrowLeft", 0, 0],
  ["ArrowLeft", 2, 1],
  ["ArrowUp", 3, 2],
  ["ArrowRight", 2, 3],
  ["ArrowDown", 3, 3],
  ["Home", 3, 0],
  ["End", 0, 3],
] as const)("%s goes among four from %i to %i", (key, from, to) => {
  const step = stepOf(key);
  expect(step && stepFrom(from, step, 4)).toBe(to);
});

test.each(["Enter", " ", "Escape", "Tab", "a", "PageDown", "constructor"])("%j is no step", (key) => {
  expect(stepOf(key)).toBeUndefined();
});
