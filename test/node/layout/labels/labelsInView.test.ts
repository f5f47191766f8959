import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { activationsOf } from "../../../../src/layout/labels/activationsOf.js";
import { bandsOfRows } from "../../../../src/layout/labels/bands.js";
import type { BandedBoxes } from "../../../../src/layout/labels/labelBoxes.js";
import { indexLabels } from "../../../../src/layout/labels/labelIndex.js";
import { labelsInView, type LabelInView, type LabelWindow } from "../../../../src/layout/labels/labelsInView.js";
import { placeInRows } from "../../../../src/layout/labels/placeInRows.js";
import { createRandom } from "../../../tools/createRandom.js";
import { anchors, drawLabels, span, widths } from "./distributions.js";
import { anyBands, anyBoxes, boxesOf, laws, type GivenLabel } from "./given.js";
import { processorTime } from "../../../tools/processorTime.js";

const gap = 12;
const across = 9;
const noise = 1e-6;

interface Given {
  readonly boxes: BandedBoxes;
  readonly activation: Float64Array;
  readonly across: number;
}

const inRows: fc.Arbitrary<Given> = fc.tuple(anyBoxes(60), fc.integer({ min: 1, max: 4 })).map(([boxes, rows]) => {
  const placed = placeInRows(boxes, rows, gap);
  return { boxes: bandsOfRows(boxes, placed), activation: placed.activation, across: 0 };
});

const inBands: fc.Arbitrary<Given> = anyBands(30).map((boxes) => ({
  boxes,
  activation: activationsOf(boxes, gap, across),
  across,
}));

const given = fc.oneof(inRows, inBands);

/** A window with an edge near an anchor, at a scale from far out to far in. */
const anyWindow = fc.record({
  index: fc.nat(1000),
  zoom: fc.oneof(fc.double({ min: -2, max: 2, noNaN: true }), fc.double({ min: 2, max: 6, noNaN: true })),
  aside: fc.integer({ min: -120, max: 120 }),
  side: fc.constantFrom(0, 1),
  width: fc.constantFrom(0, 60, 280, 1200),
});

type AnyWindow = typeof anyWindow extends fc.Arbitrary<infer T> ? T : never;

function windowOn({ boxes }: Given, { index, zoom, aside, side, width }: AnyWindow): LabelWindow {
  const scale = 10 ** zoom;
  const label = index % Math.max(1, boxes.at.length);
  const x = scale * (boxes.at[label] ?? 0) + (boxes.shift[label] ?? 0);
  return { scale, offset: Math.round(x + aside - side * width), width };
}

const viewOf = ({ boxes, activation, across: apart }: Given, window: LabelWindow) =>
  labelsInView(indexLabels(boxes, activation, gap, apart), window);

/** A label's box as it is unless it slides, from the window's start. */
function ownBox({ boxes }: Given, { scale, offset }: LabelWindow, index: number) {
  const anchor = scale * boxes.at[index]! + boxes.shift[index]! - offset;
  return { anchor, left: anchor + boxes.start[index]!, right: anchor + boxes.end[index]! };
}

const isWhole = (each: Given, window: LabelWindow, index: number) => {
  const { left, right } = ownBox(each, window, index);
  return left >= 0 && right <= window.width;
};

const widthOf = ({ boxes }: Given, index: number) => boxes.end[index]! - boxes.start[index]!;

/** Whether one label that is drawn is too near to another, or to another's leader line. */
function meet(each: Given, window: LabelWindow, a: LabelInView, b: LabelInView): boolean {
  const { low, high, leader, rise } = each.boxes;
  const beside = (left: number, right: number, other: LabelInView, apart: number) =>
    left < other.x + widthOf(each, other.index) + apart && other.x < right + apart;
  const bands = low[a.index]! < high[b.index]! + each.across && low[b.index]! < high[a.index]! + each.across;
  if (bands && beside(a.x, a.x + widthOf(each, a.index), b, gap - noise)) return true;
  if (leader === undefined) return false;
  const crosses = (line: LabelInView, label: LabelInView) => {
    const { anchor } = ownBox(each, window, line.index);
    return (rise ?? low)[line.index]! > low[label.index]! && beside(anchor - leader, anchor + leader, label, -noise);
  };
  return crosses(a, b) || crosses(b, a);
}

describe("labelsInView(index, window)", () => {
  test("draws, of labels wholly in the window, those whose activation is reached, where they stand", () => {
    fc.assert(
      fc.property(given, anyWindow, (each, where) => {
        const window = windowOn(each, where);
        const whole = [...each.activation.keys()].filter(
          (index) => each.activation[index]! <= window.scale && isWhole(each, window, index),
        );
        const shown = viewOf(each, window).filter(({ slid }) => !slid);
        expect(shown.map(({ index }) => index).sort((a, b) => a - b)).toEqual(whole);
        for (const { index, x } of shown) expect(x).toBe(ownBox(each, window, index).left);
      }),
      { ...laws, numRuns: 1500 },
    );
  });

  test("cuts none, and lets none touch another or another's leader line, those that slid included", () => {
    let slid = 0;
    fc.assert(
      fc.property(given, anyWindow, (each, where) => {
        const window = windowOn(each, where);
        const shown = viewOf(each, window);
        const { at: anchor } = each.boxes;
        for (const [rank, one] of shown.entries()) {
          expect(anchor[one.index]!).toBeGreaterThanOrEqual(anchor[shown[rank - 1]?.index ?? one.index]!);
          expect(one.x).toBeGreaterThanOrEqual(0);
          expect(one.x + widthOf(each, one.index)).toBeLessThanOrEqual(window.width + noise);
          for (const other of shown.slice(rank + 1)) expect(meet(each, window, one, other)).toBe(false);
        }
        slid += shown.filter((one) => one.slid).length;
      }),
      { ...laws, numRuns: 1500 },
    );
    expect(slid).toBeGreaterThan(100);
  });

  test("slides a straddler if it can: to the edge, its anchor in the window; leaves out those that would meet others", () => {
    fc.assert(
      fc.property(given, anyWindow, (each, where) => {
        const window = windowOn(each, where);
        const shown = viewOf(each, window);
        for (const [index, activation] of each.activation.entries()) {
          const { anchor, left, right } = ownBox(each, window, index);
          const width = right - left;
          const can = activation <= window.scale && anchor >= 0 && anchor <= window.width && width <= window.width;
          const straddles = (left < 0 && right > 0) || (left < window.width && right > window.width);
          const drawn = shown.find((one) => one.index === index);
          if (!can || !straddles) {
            expect(drawn?.slid ?? false).toBe(false);
            continue;
          }
          const x = left < 0 ? 0 : window.width - width;
          if (drawn) expect(drawn.x).toBeCloseTo(x, 6);
          else expect(shown.some((one) => meet(each, window, { index, x, slid: true }, one))).toBe(true);
        }
      }),
      { ...laws, numRuns: 1500 },
    );
  });

  test("panning changes no label that is wholly in both windows", () => {
    fc.assert(
      fc.property(given, anyWindow, fc.double({ min: -400, max: 400, noNaN: true }), (each, where, by) => {
        const window = windowOn(each, where);
        const panned = { ...window, offset: window.offset + by };
        const inBoth = (shown: readonly LabelInView[]) =>
          shown
            .map(({ index }) => index)
            .filter((index) => isWhole(each, window, index) && isWhole(each, panned, index));
        expect(inBoth(viewOf(each, panned))).toEqual(inBoth(viewOf(each, window)));
      }),
      { ...laws, numRuns: 1500 },
    );
  });

  test("zooming in removes no label that is wholly in both windows", () => {
    fc.assert(
      fc.property(given, anyWindow, fc.double({ min: 1, max: 50, noNaN: true }), (each, where, by) => {
        const window = windowOn(each, where);
        const closer = windowOn(each, { ...where, zoom: where.zoom + Math.log10(by) });
        const after = new Set(viewOf(each, closer).map(({ index }) => index));
        for (const { index, slid } of viewOf(each, window)) {
          if (!slid && isWhole(each, closer, index)) expect(after).toContain(index);
        }
      }),
      { ...laws, numRuns: 1500 },
    );
  });

  test("answers in order of time", () => {
    const boxes = drawLabels(500, anchors.uniform, widths.uniform, 1200);
    const placed = placeInRows(boxes, 6, gap, 1.2);
    const index = indexLabels(bandsOfRows(boxes, placed), placed.activation, gap, 0);
    const at = labelsInView(index, { scale: 1.2, offset: 0, width: 1200 }).map((each) => boxes.at[each.index]!);
    expect(at.length).toBeGreaterThan(30);
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });

  const rowOf = (...labels: readonly GivenLabel[]): Given => {
    const boxes = boxesOf(labels);
    const placed = placeInRows(boxes, 1, gap);
    return { boxes: bandsOfRows(boxes, placed), activation: placed.activation, across: 0 };
  };

  const inBandsOf = (...labels: readonly (GivenLabel & { low: number })[]): Given => {
    const low = Float64Array.from(labels, (label) => label.low);
    const boxes = { ...boxesOf(labels), low, high: low.map((each) => each + 30), leader: 2 };
    return { boxes, activation: activationsOf(boxes, gap, across), across };
  };

  test.each<[string, Given, LabelWindow, readonly LabelInView[]]>([
    ["nothing where there is nothing", rowOf(), { scale: 1, offset: 0, width: 500 }, []],
    ["a label at the left edge inwards", rowOf({ at: 20, start: -50, end: 50 }), at(0, 500), [slidTo(0, 0)]],
    ["a label at the right edge inwards", rowOf({ at: 450 }), at(0, 500), [slidTo(0, 400)]],
    ["no label whose anchor is outside", rowOf({ at: -20 }), at(0, 500), []],
    ["a whole label whose anchor is before the window", rowOf({ at: -20, start: 30 }), at(0, 500), [stays(0, 10)]],
    ["a whole label whose anchor is after it", rowOf({ at: 520, start: -90, end: -30 }), at(0, 500), [stays(0, 430)]],
    ["no label wider than the window", rowOf({ at: 20, end: 501 }), at(0, 500), []],
    ["no label onto another", rowOf({ at: 330 }, { at: 450 }), at(0, 500), [stays(0, 330)]],
    [
      "of two that have room for one, the earlier",
      rowOf({ at: 10, start: -100, end: 0 }, { at: 130 }),
      at(0, 150),
      [slidTo(0, 0)],
    ],
    [
      "of two that have room for one, the more important",
      rowOf({ at: 10, start: -100, end: 0 }, { at: 130, importance: 1 }),
      at(0, 150),
      [slidTo(1, 50)],
    ],
    [
      "no label nearer than the gap to the next",
      rowOf({ at: 20, start: -50, end: 50 }, { at: 111 }),
      at(0, 500),
      [stays(1, 111)],
    ],
    [
      "a label up to the gap before the next",
      rowOf({ at: 20, start: -50, end: 50 }, { at: 112 }),
      at(0, 500),
      [slidTo(0, 0), stays(1, 112)],
    ],
    ["no label nearer than the gap to the last", rowOf({ at: 289 }, { at: 450 }), at(0, 500), [stays(0, 289)]],
    [
      "a label up to the gap after the last",
      rowOf({ at: 288 }, { at: 450 }),
      at(0, 500),
      [stays(0, 288), slidTo(1, 400)],
    ],
    ["labels on both sides of a break", rowOf({ at: 5, shift: 300 }, { at: 5 }), at(300, 110), [stays(0, 5)]],
    [
      "no label onto the line of one that slid",
      inBandsOf({ at: 100, start: -20, end: 70, low: 0 }, { at: 177, start: -10, end: 90, low: 50 }),
      at(95, 100),
      [slidTo(0, 0)],
    ],
  ])("draws %s", (_, each, window, expected) => {
    expect(viewOf(each, window)).toEqual(expected);
  });

  test("looks at few labels, however many there are", () => {
    const random = createRandom(3);
    const boxes = drawLabels(200_000, anchors.bursts, widths.uniform, 1200);
    const placed = placeInRows(boxes, 6, gap, 1.2);
    const index = indexLabels(bandsOfRows(boxes, placed), placed.activation, gap, 0);
    const time = processorTime(() => {
      for (let asked = 0; asked < 2000; asked++) {
        const scale = 1.2 * 10 ** (random() * 6);
        labelsInView(index, { scale, offset: scale * random() * span, width: 1200 });
      }
    });
    expect(time / 2000).toBeLessThan(1);
  });
});

function at(offset: number, width: number): LabelWindow {
  return { scale: 1, offset, width };
}

function stays(index: number, x: number): LabelInView {
  return { index, x, slid: false };
}

function slidTo(index: number, x: number): LabelInView {
  return { index, x, slid: true };
}
