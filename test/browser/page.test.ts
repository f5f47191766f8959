import { expect, test } from "vitest";

declare const __PINNED__: boolean;

function widthOf(text: string, font: string): number {
  const pen = document.createElement("canvas").getContext("2d");
  if (!pen) throw new Error("no 2d canvas");
  pen.font = `100px ${font}`;
  return pen.measureText(text).width;
}

test("the page has the size that tests of drawings count on", () => {
  expect([window.innerWidth, window.innerHeight]).toEqual([1000, 600]);
});

test.runIf(__PINNED__)("the packaged browser draws Arial with the widths of Arial", () => {
  expect(widthOf("iiiimmmm", "Arial")).toBeCloseTo((400 * (455 + 1706)) / 2048, 0);
  expect(widthOf("iiiimmmm", "sans-serif")).toBe(widthOf("iiiimmmm", "Arial"));
});
