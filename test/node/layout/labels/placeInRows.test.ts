import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeInRows } from "../../../../src/layout/labels/placeInRows.js";
import { anyBoxes, boxesOf, laws, touching, zooms } from "./given.js";
import { placeSlowly } from "./slowly.js";

describe("placeInRows(boxes, rows, gap)", () => {
  test("answers as the plain rule, each label compared with each", () => {
    fc.assert(
      fc.property(anyBoxes(120), fc.integer({ min: 1, max: 6 }), fc.constantFrom(0, 12), (boxes, rows, gap) => {
        expect(placeInRows(boxes, rows, gap)).toEqual(placeSlowly(boxes, rows, gap));
      }),
      laws,
    );
  });

  test("lets no two labels of a row touch at any of 200 scales", () => {
    fc.assert(
      fc.property(anyBoxes(40), fc.integer({ min: 1, max: 4 }), (boxes, rows) => {
        const placed = placeInRows(boxes, rows, 12);
        for (const scale of zooms) expect(touching(boxes, placed, 12, scale)).toEqual([]);
      }),
      { ...laws, numRuns: 40 },
    );
  });

  test("takes the most important first, ties in the order given", () => {
    const boxes = boxesOf([{ at: 0 }, { at: 10, importance: 1 }, { at: 20 }]);
    expect(placeInRows(boxes, 1, 10).activation).toEqual(Float64Array.of(11, 0, 11));
  });
});
