import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { activationsOf } from "../../../../src/layout/labels/activationsOf.js";
import type { BandedBoxes } from "../../../../src/layout/labels/labelBoxes.js";
import { placeInRows } from "../../../../src/layout/labels/placeInRows.js";
import { bandsOfRows } from "../../../../src/layout/labels/bands.js";
import { anyBands, anyBoxes, boxesOf, laws, rounding, spanAt, zooms } from "./given.js";

interface Rect {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

/** The box of a label, in pixels from the anchor of label `from`. */
const boxAt = (boxes: BandedBoxes, index: number, scale: number, from: number): Rect => ({
  ...spanAt(boxes, index, scale, from),
  low: boxes.low[index]!,
  high: boxes.high[index]!,
});

const lineAt = (boxes: BandedBoxes, index: number, scale: number, from: number): Rect => {
  const x = spanAt(boxes, index, scale, from).left - boxes.start[index]!;
  return { left: x - boxes.leader!, right: x + boxes.leader!, low: 0, high: (boxes.rise ?? boxes.low)[index]! };
};

const near = (a: Rect, b: Rect, along: number, across: number) =>
  a.left < b.right + along && b.left < a.right + along && a.low < b.high + across && b.low < a.high + across;

/** Whether two labels, or the label of one and the leader line of the other, are too near at a scale. */
function meet(boxes: BandedBoxes, a: number, b: number, scale: number, slack = 0): boolean {
  const [one, other] = [boxAt(boxes, a, scale, a), boxAt(boxes, b, scale, a)];
  if (near(one, other, 12 - slack, 9)) return true;
  if (boxes.leader === undefined) return false;
  return near(lineAt(boxes, a, scale, a), other, -slack, 0) || near(one, lineAt(boxes, b, scale, a), -slack, 0);
}

/** Labels that touch another which is drawn, at a scale. */
function meetings(boxes: BandedBoxes, activation: Float64Array, scale: number): [number, number][] {
  const drawn = [...activation.keys()].filter((index) => activation[index]! <= scale);
  return drawn
    .flatMap((a) => drawn.filter((b) => b > a).map((b): [number, number] => [a, b]))
    .filter(([a, b]) => meet(boxes, a, b, scale, rounding));
}

describe("activationsOf(boxes, gap, across)", () => {
  test("lets no label touch another or another's leader line at any of 200 scales", () => {
    fc.assert(
      fc.property(anyBands(20), (boxes) => {
        const activation = activationsOf(boxes, 12, 9);
        for (const scale of zooms) expect(meetings(boxes, activation, scale)).toEqual([]);
      }),
      { ...laws, numRuns: 60 },
    );
  });

  test("draws none later than it must: a little earlier, it would touch another", () => {
    fc.assert(
      fc.property(anyBands(40), (boxes) => {
        const activation = activationsOf(boxes, 12, 9);
        for (const [index, own] of activation.entries()) {
          if (own === 0) continue;
          const scale = own === Infinity ? 1e12 : own * (1 - 1e-9);
          const others = [...activation.keys()].filter((other) => other !== index && activation[other]! <= scale);
          expect(others.some((other) => meet(boxes, index, other, scale))).toBe(true);
        }
      }),
      laws,
    );
  });

  test("is the rule of rows, if bands are rows", () => {
    fc.assert(
      fc.property(anyBoxes(40), (boxes) => {
        const one = placeInRows(boxes, 1, 12);
        const bands = bandsOfRows(boxes, { ...one, row: one.row.map(() => 0) });
        expect(activationsOf(bands, 12, 0)).toEqual(one.activation);
      }),
      laws,
    );
  });

  const two = (low: number, leader?: number) => ({
    ...boxesOf([
      { at: 0, start: 7, end: 107 },
      { at: 10, start: 7, end: 107 },
    ]),
    low: Float64Array.of(low, 0),
    high: Float64Array.of(low + 30, 30),
    leader,
  });

  test("keeps labels apart along time only where their bands come too close", () => {
    expect([...activationsOf(two(0), 12, 9)]).toEqual([0, 11.2]);
    expect([...activationsOf(two(38), 12, 9)]).toEqual([0, 11.2]);
    expect([...activationsOf(two(39), 12, 9)]).toEqual([0, 0]);
  });

  test("lets leader lines pass no label that stands lower", () => {
    expect([...activationsOf(two(50, 2), 12, 9)]).toEqual([0, 0]);
    const higher = { ...two(0, 2), low: Float64Array.of(0, 50), high: Float64Array.of(30, 80) };
    expect([...activationsOf(higher, 12, 9)]).toEqual([0, 10.9]);
  });

  test("lets poles that rise beside their labels pass no label of the same height", () => {
    const poles = { ...two(0, 2), rise: Float64Array.of(30, 30), start: Float64Array.of(7, 60) };
    expect([...activationsOf({ ...poles, rise: undefined }, 12, 9)]).toEqual([0, 5.9]);
    expect([...activationsOf(poles, 12, 9)]).toEqual([0, 10.9]);
  });

  test("keeps both sides of one anchor, in either order", () => {
    const sides = [
      { at: 0, start: -57, end: -7 },
      { at: 0, start: 7, end: 57 },
    ];
    for (const given of [sides, [...sides].reverse()]) {
      const boxes = { ...boxesOf(given), low: Float64Array.of(0, 0), high: Float64Array.of(30, 30) };
      expect([...activationsOf(boxes, 12, 9)]).toEqual([0, 0]);
    }
  });

  test("does not wait for a label that is drawn no earlier", () => {
    const row = boxesOf([{ at: 0 }, { at: 10 }, { at: 20 }]);
    const bands = { ...row, low: new Float64Array(3), high: new Float64Array(3).fill(30) };
    expect([...activationsOf(bands, 10, 9)]).toEqual([0, 11, 5.5]);
  });
});
