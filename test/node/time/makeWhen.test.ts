import { describe, expect, it } from "vitest";
import { isWhen, withParts } from "../../../src/time/makeWhen.js";
import { parseWhen } from "../../../src/time/parseWhen.js";

describe("a When", () => {
  it("shows its data and nothing else", () => {
    expect(Object.keys(parseWhen("2014"))).toEqual([
      "edtf",
      "kind",
      "start",
      "end",
      "precision",
      "approximate",
      "uncertain",
    ]);
    expect(Object.keys(parseWhen("{2014}"))).toContain("alternatives");
  });

  it("is known from what looks like one", () => {
    const when = parseWhen("2014");
    expect(isWhen(when)).toBe(true);
    expect(isWhen({ ...when })).toBe(false);
    expect(isWhen(structuredClone(when))).toBe(false);
    expect(
      isWhen(Object.assign(Object.create(Object.getPrototypeOf(when) as object) as object, { edtf: "2014" })),
    ).toBe(false);
  });
});

describe("withParts(when, start, end)", () => {
  it("does not change its input, nor anything but the part", () => {
    const when = parseWhen("1941/1943");
    const before = structuredClone(when);
    const early = withParts(when, "early", undefined);
    expect(structuredClone(when)).toEqual(before);
    expect(early).toEqual({ ...when, start: { ...when.start, part: "early" } });
    expect(isWhen(early)).toBe(true);
    expect(withParts(when, undefined, undefined)).toBe(when);
  });
});
