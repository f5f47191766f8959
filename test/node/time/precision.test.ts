import { describe, expect, it } from "vitest";
import { finerOf, precisionOfYears, precisions, rankOf } from "../../../src/time/precision.js";

describe("precisions", () => {
  it("rank from the instant to the gigayear", () => {
    expect(precisions.map(rankOf)).toEqual(precisions.map((_, rank) => rank));
    expect(new Set(precisions).size).toBe(18);
  });

  it("finerOf(a, b) takes what is stated more finely", () => {
    expect(finerOf("day", "year")).toBe("day");
    expect(finerOf("year", "day")).toBe("day");
    expect(finerOf("year", "year")).toBe("year");
    expect(finerOf(null, "year")).toBe("year");
    expect(finerOf("year", null)).toBe("year");
    expect(finerOf(null, null)).toBeNull();
  });

  it.each([
    [1, 2014, "year"],
    [10, 2014, "decade"],
    [100, -2014, "century"],
    [1000, 2014, "millennium"],
    [1000, -9999, "millennium"],
    [1000, 12_345, "kiloyear"],
    [10_000, 2014, "megayear"],
    [1e6, 12_345, "megayear"],
    [1e7, 12_345, "gigayear"],
    [1e11, 12_345, "gigayear"],
  ])("precisionOfYears(%d, %d) is %s", (step, year, precision) => {
    expect(precisionOfYears(step, year)).toBe(precision);
  });
});
