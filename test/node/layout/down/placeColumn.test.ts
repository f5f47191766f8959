import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeBeside, placeColumn, type ColumnLabel } from "../../../../src/layout/down/placeColumn.js";
import { laws } from "../given.js";

const label = (wanted: number, height = 20): ColumnLabel => ({ wanted, height });

describe("placeColumn(labels, gap, least)", () => {
  test.each<[string, ColumnLabel[], number, number, number[]]>([
    ["none", [], 5, 0, []],
    ["a lone label where it would best be", [label(30)], 5, 0, [30]],
    ["labels apart where they would best be", [label(0), label(25), label(80)], 5, 0, [0, 25, 80]],
    ["two that meet, each as far off as the other", [label(50), label(50)], 10, 0, [35, 65]],
    ["the heavier of two that meet nearer to its place", [label(50), { ...label(50), weight: 9 }], 10, 0, [23, 53]],
    ["three that meet about their middle", [label(100), label(100), label(100)], 0, 0, [80, 100, 120]],
    ["labels in the order given, whatever they want", [label(90), label(10)], 0, 0, [40, 60]],
    ["nothing above the top", [label(-40), label(0)], 5, 0, [0, 25]],
    ["a pile at the top, beneath it", [label(5), label(5), label(5)], 0, 0, [0, 20, 40]],
    ["labels of different heights", [label(50, 40), label(60, 10)], 0, 0, [35, 75]],
  ])("places %s", (_, labels, gap, least, tops) => {
    expect(placeColumn(labels, gap, least)).toEqual(tops);
  });

  test.each<[string, ColumnLabel[], number, number[]]>([
    ["a label above the bottom", [label(90)], 100, [80]],
    ["a label that ends at the bottom", [label(80)], 100, [80]],
    ["only as many labels higher as must be", [label(0), label(70), label(95)], 100, [0, 58, 80]],
    ["all of them higher where it is tight", [label(50), label(60), label(70), label(80)], 86, [0, 22, 44, 66]],
    ["what does not fit as if there were no bottom", [label(50), label(50)], 41, [39, 61]],
  ])("places %s", (_, labels, most, tops) => {
    expect(placeColumn(labels, 2, 0, most)).toEqual(tops);
  });

  test("does not change its input", () => {
    const labels = Object.freeze([Object.freeze(label(5)), Object.freeze(label(5))]);
    expect(placeColumn(labels, 0, 0)).toHaveLength(2);
  });
});

const anyLabel = fc.record({
  wanted: fc.double({ min: -50, max: 500, noNaN: true }),
  height: fc.integer({ min: 10, max: 80 }),
});

const costOf = (labels: readonly ColumnLabel[], tops: readonly number[]) =>
  labels.reduce((sum, { wanted }, index) => sum + ((tops[index] ?? 0) - wanted) ** 2, 0);

/** The least cost of three labels, by trying every place on a grid of whole pixels. */
function leastCost(labels: readonly ColumnLabel[], gap: number): number {
  let best = Infinity;
  const place = (index: number, from: number, cost: number): void => {
    const here = labels[index];
    if (!here) {
      best = Math.min(best, cost);
      return;
    }
    for (let top = from; top <= 60; top++) place(index + 1, top + here.height + gap, cost + (top - here.wanted) ** 2);
  };
  place(0, 0, 0);
  return best;
}

describe("placeColumn holds that", () => {
  test("labels keep their order and their distance, and none is above the top", () => {
    fc.assert(
      fc.property(fc.array(anyLabel, { maxLength: 30 }), fc.integer({ min: 0, max: 12 }), (labels, gap) => {
        const tops = placeColumn(labels, gap, 0);
        expect(tops).toHaveLength(labels.length);
        tops.forEach((top, index) => {
          const before = labels[index - 1];
          const free = before ? (tops[index - 1] ?? 0) + before.height + gap : 0;
          expect(top).toBeGreaterThanOrEqual(free - 1e-6);
        });
      }),
      laws,
    );
  });

  test("where they fit, none ends below the bottom, and none moves that need not", () => {
    fc.assert(
      fc.property(fc.array(anyLabel, { maxLength: 12 }), fc.integer({ min: 0, max: 600 }), (labels, spare) => {
        const needed = labels.reduce((sum, { height }) => sum + height + 5, -5);
        const most = needed + spare;
        const tops = placeColumn(labels, 5, 0, most);
        const free = placeColumn(labels, 5, 0);
        tops.forEach((top, index) => {
          const before = labels[index - 1];
          expect(top).toBeGreaterThanOrEqual((before ? (tops[index - 1] ?? 0) + before.height + 5 : 0) - 1e-6);
          expect(top + (labels[index]?.height ?? 0)).toBeLessThanOrEqual(Math.max(most, 0) + 1e-6);
          expect(top).toBeLessThanOrEqual((free[index] ?? 0) + 1e-6);
        });
        const last = labels.length - 1;
        if ((free[last] ?? 0) + (labels[last]?.height ?? 0) <= most) expect(tops).toEqual(free);
      }),
      laws,
    );
  });

  test("no way on a grid costs less", () => {
    const small = fc.record({ wanted: fc.integer({ min: -10, max: 50 }), height: fc.integer({ min: 3, max: 12 }) });
    fc.assert(
      fc.property(fc.array(small, { minLength: 1, maxLength: 3 }), fc.integer({ min: 0, max: 3 }), (labels, gap) => {
        expect(costOf(labels, placeColumn(labels, gap, 0))).toBeLessThanOrEqual(leastCost(labels, gap) + 1e-9);
      }),
      { ...laws, numRuns: 100 },
    );
  });
});

describe("placeBeside(labels, gap, least, most)", () => {
  test("lets a label beside a bar make way down along it, so that others keep their places", () => {
    const labels = [
      { wanted: 10, until: 90, height: 20 },
      { wanted: 12, height: 20 },
    ];
    expect(placeBeside(labels, 0, 0)).toEqual(placeColumn(labels, 0, 0));
    const [dot, bar] = placeBeside(
      [
        { wanted: 12, height: 20 },
        { wanted: 10, until: 90, height: 20 },
      ],
      0,
      0,
    );
    expect(dot).toBeGreaterThan(11);
    expect(bar).toBeCloseTo((dot ?? 0) + 20);
  });

  test("keeps one at its start where nothing asks for more, and never brings labels farther away in all", () => {
    expect(placeBeside([{ wanted: 10, until: 500, height: 20 }], 0, 0)).toEqual([10]);
    const distance = (tops: readonly number[], labels: readonly { wanted: number; until?: number }[]) =>
      labels.reduce((sum, { wanted, until = wanted }, at) => {
        const top = tops[at] ?? 0;
        return sum + Math.max(wanted - top, top - until, 0) ** 2;
      }, 0);
    let seed = 5;
    const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    for (let round = 0; round < 200; round++) {
      const labels = Array.from({ length: 12 }, () => random() * 300)
        .sort((a, b) => a - b)
        .map((wanted) => ({
          wanted,
          height: 18 + random() * 40,
          until: wanted + (random() < 0.4 ? random() * 200 : 0),
        }));
      const [before, after] = [placeColumn(labels, 8, 0), placeBeside(labels, 8, 0)];
      expect(distance(after, labels)).toBeLessThanOrEqual(distance(before, labels) + 1e-6);
      for (const [at, { height }] of labels.entries()) {
        expect((after[at + 1] ?? Infinity) - (after[at] ?? 0)).toBeGreaterThan(height + 8 - 1e-6);
      }
    }
  });
});
