import { describe, expect, test } from "vitest";
import { isDated } from "../../../src/model/spanOf.js";
import { parseWhen } from "../../../src/time/parseWhen.js";

describe("isDated(when)", () => {
  test.each([
    ["2014", true],
    ["2014/..", true],
    ["../2014", true],
    ["/2014", true],
    ["[..2014]", true],
    ["{1667,1668}", true],
    ["/", false],
    ["/..", false],
    ["../", false],
    ["../..", false],
  ])("%s: %s", (edtf, place) => {
    const when = parseWhen(edtf);
    expect(isDated(when)).toBe(place);
    const bounds = [when.start.earliest, when.start.latest, when.end.earliest, when.end.latest];
    expect(bounds.some(Number.isFinite)).toBe(place);
  });
});
