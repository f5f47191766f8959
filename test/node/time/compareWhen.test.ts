import { describe, expect, it } from "vitest";
import { compareWhen } from "../../../src/time/compareWhen.js";

describe("compareWhen(a, b)", () => {
  it.each([
    ["2014", "2015", -1],
    ["2014", "2014", 0],
    ["2014", "2014~", 0],
    ["2014-01", "2014", -1],
    ["2014", "2014-02", -1],
    ["-0001", "0000", -1],
    ["Y-138E8", "Y-66E6", -1],
    ["2014", "2014/..", -1],
    ["2014/2015", "2014/..", -1],
    ["2014/", "2014/..", 0],
    ["../..", "/..", 0],
    ["../2014", "Y-138E8", -1],
    ["[..2014]", "[..2015]", -1],
    ["{1667,1670}", "{1667,1669}", 1],
  ] as const)("%s against %s is %d", (a, b, order) => {
    expect(compareWhen(a, b)).toBe(order);
    expect(compareWhen(b, a)).toBe(order === 0 ? 0 : -order);
  });

  it("sorts, infinities and all, and keeps the order of ties", () => {
    const texts = ["2014/..", "../2014", "2014", "/", "2013-12", "2014~", "2014-06", "../.."];
    expect([...texts].sort(compareWhen)).toEqual([
      "../2014",
      "/",
      "../..",
      "2013-12",
      "2014",
      "2014~",
      "2014/..",
      "2014-06",
    ]);
  });
});
