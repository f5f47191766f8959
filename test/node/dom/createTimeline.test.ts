import { expect, test } from "vitest";
import { createTimeline } from "../../../src/dom/createTimeline.js";

test("createTimeline can be imported without a DOM, and refuses what is no element there too", () => {
  expect("document" in globalThis).toBe(false);
  expect(() => createTimeline({} as Element, [])).toThrow("invalid container: an object; expected an Element");
});
