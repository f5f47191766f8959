import { describe, expect, test } from "vitest";
import { contrast, mixHex } from "../../../src/layout/contrast.js";

describe("contrast(a, b)", () => {
  // The figures of WCAG's own examples and of what its definition gives by hand.
  test.each([
    ["#000000", "#ffffff", 21],
    ["#ffffff", "#ffffff", 1],
    ["#777777", "#ffffff", 4.478],
    ["#767676", "#ffffff", 4.542],
    ["#f00", "#ffffff", 3.998],
    ["#0000ff", "#FFFFFF", 8.592],
    ["#010101", "#000", 1.006],
  ])("%s on %s: %d", (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 3);
    expect(contrast(b, a)).toBe(contrast(a, b));
  });

  test.each(["red", "", "#12345", "#ggg", "rgb(0,0,0)", "#00000000"])("knows nothing of %j", (color) => {
    expect(contrast(color, "#ffffff")).toBe(1);
    expect(contrast("#ffffff", color)).toBe(1);
  });
});

describe("mixHex(from, to, share)", () => {
  test.each([
    ["#000000", "#ffffff", 0, "#000000"],
    ["#000000", "#ffffff", 1, "#ffffff"],
    ["#000000", "#ffffff", 0.5, "#808080"],
    ["#0f0", "#00f", 0.25, "#00bf40"],
    ["#102030", "#102030", 0.3, "#102030"],
  ])("%s towards %s by %d: %s", (from, to, share, mixed) => {
    expect(mixHex(from, to, share)).toBe(mixed);
  });

  test("is null where either is no hex colour", () => {
    expect(mixHex("red", "#fff", 0.5)).toBeNull();
    expect(mixHex("#fff", "red", 0.5)).toBeNull();
  });
});
