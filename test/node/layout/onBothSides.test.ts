import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Candidate } from "../../../src/layout/manyLabels.js";
import { onBothSides } from "../../../src/layout/onBothSides.js";
import { setLabel } from "../../../src/layout/labelText.js";
import { instantAt } from "../../../src/layout/zoomLabels.js";
import { laws, ruler, scaleOf } from "./given.js";

const scale = scaleOf("1900", "1999");
const set = () => setLabel({ date: "1900", entries: [], more: 0 }, 100, 1, ruler);

/** Labels of some width to the right of their leader lines. */
const labelsAt = (xs: readonly number[], width = 100): Candidate[] =>
  xs.map((x, index) => {
    const anchor = instantAt(x, scale.domain, scale);
    return { index, anchor, side: "right", set, width, start: 0, end: 7 + width, importance: 0.5 };
  });

/** How many stand over each other at most, with the room between two. */
function most(labels: readonly Candidate[]): number {
  const spans = labels.map(
    ({ anchor, start, end }) => [scale.at(anchor) + start, scale.at(anchor) + end + 12] as const,
  );
  return Math.max(...spans.map(([from]) => spans.filter(([other, to]) => other <= from && to > from).length));
}

describe("onBothSides(candidates, scale)", () => {
  test("turns half of a heap, and none that stands alone", () => {
    const heap = onBothSides(labelsAt([100, 500, 515, 530, 545, 860]), scale);
    expect(heap.map(({ side }) => side).filter((side) => side === "left")).toHaveLength(2);
    expect([heap[0]?.side, heap[5]?.side]).toEqual(["right", "right"]);
    expect(most(heap)).toBe(2);
  });

  test("turns none that would leave the drawing, and keeps where each is anchored", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 40 }),
        fc.integer({ min: 40, max: 160 }),
        (xs, width) => {
          const given = labelsAt(xs, width);
          const turned = onBothSides(given, scale);
          expect(turned.map(({ anchor, index }) => [anchor, index])).toEqual(
            given.map((each) => [each.anchor, each.index]),
          );
          for (const [at, { side, anchor, start }] of turned.entries()) {
            if (side === "left") expect(scale.at(anchor) + start).toBeGreaterThanOrEqual(scale.left);
            else expect(turned[at]).toBe(given[at]);
          }
          // Counted by columns: a label may be a column wider than it is.
          if (xs.length > 0) expect(most(turned)).toBeLessThanOrEqual(most(given) + 1);
        },
      ),
      laws,
    );
  });
});
