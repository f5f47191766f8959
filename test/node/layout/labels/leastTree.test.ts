import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLeastTree, placesUpTo } from "../../../../src/layout/labels/leastTree.js";
import { laws } from "./given.js";

describe("placesUpTo(tree, from, to, most)", () => {
  test("finds what a look at every value finds, in order", () => {
    const values = fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(Infinity)), {
      minLength: 100,
      maxLength: 700,
    });
    fc.assert(
      fc.property(values, fc.nat(100), fc.nat(100), fc.integer({ min: -1, max: 9 }), (list, first, last, most) => {
        const [from, to] = [first, last].map((share) => Math.round((list.length * share) / 100)) as [number, number];
        const found = placesUpTo(createLeastTree(Float64Array.from(list)), from, to, most);
        const expected = [...list.keys()].filter((place) => place >= from && place < to && list[place]! <= most);
        expect(found).toEqual(expected);
      }),
      laws,
    );
  });

  test("finds nothing among nothing", () => {
    expect(placesUpTo(createLeastTree(new Float64Array(0)), 0, 10, 5)).toEqual([]);
  });
});
