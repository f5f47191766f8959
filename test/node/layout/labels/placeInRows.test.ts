import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeInRows } from "../../../../src/layout/labels/placeInRows.js";
import type { LabelBoxes } from "../../../../src/layout/labels/labelBoxes.js";
import { createRandom } from "../../../tools/createRandom.js";
import { anchors, drawLabels, span, widths } from "./distributions.js";
import { anyBoxes, boxesOf, laws, loose, touching, zooms } from "./given.js";
import { byImportanceAndEnd, canShowAll, mostByLevels, mostShown, shownInTurn } from "./optimum.js";
import { byImportance, placeSlowly } from "./slowly.js";
import { processorTime } from "../../../tools/processorTime.js";

const gap = 12;
const anyRows = fc.integer({ min: 1, max: 6 });
const anyFitted = fc.constantFrom(undefined, 0, Infinity, 0.3, 2, 40);
const shownAt = (activation: Float64Array, scale: number) => activation.filter((each) => each <= scale).length;

describe("placeInRows(boxes, rows, gap)", () => {
  test("answers as the plain rule, each label compared with each", () => {
    fc.assert(
      fc.property(anyBoxes(120), anyRows, fc.constantFrom(0, gap), (boxes, rows, apart) => {
        expect(placeInRows(boxes, rows, apart)).toEqual(placeSlowly(boxes, rows, apart));
      }),
      laws,
    );
  });

  const many = Object.entries(anchors).flatMap(([name, anchor]) =>
    Object.entries(widths).map(([width, draw]) => ({ name, width, boxes: drawLabels(2500, anchor, draw, 2000) })),
  );

  test.each(many)("answers as the plain rule for 2,500 labels: $name, widths $width", ({ boxes }) => {
    expect(placeInRows(boxes, 4, gap)).toEqual(placeSlowly(boxes, 4, gap));
  });

  test("answers as the plain rule where some boxes are a thousand times as wide, and half the anchors close", () => {
    const random = createRandom(5);
    const boxes = boxesOf(
      Array.from({ length: 2500 }, (_, index) => ({
        at: index % 2 === 0 ? random() * span : 500 + random() * 1e-6,
        end: (50 + 100 * random()) * (random() < 0.01 ? 1000 : 1),
        importance: random() < 0.5 ? 0 : random(),
      })),
    );
    expect(placeInRows(boxes, 4, gap)).toEqual(placeSlowly(boxes, 4, gap));
  });

  test("takes the most important first, ties in the order given", () => {
    const boxes = boxesOf([{ at: 0 }, { at: 10, importance: 1 }, { at: 20 }]);
    expect(placeInRows(boxes, 1, 10).activation).toEqual(Float64Array.of(11, 0, 11));
    expect(placeInRows(boxesOf([{ at: 0 }, { at: 10 }, { at: 20 }]), 1, 10).activation).toEqual(
      Float64Array.of(0, 11, 5.5),
    );
  });

  test("counts what breaks add as distance", () => {
    const boxes = boxesOf([{ at: 0 }, { at: 10, shift: 34 }, { at: 10, shift: 200 }]);
    expect(placeInRows(boxes, 1, 10).activation).toEqual(Float64Array.of(0, 7.6, 0));
  });

  test("enters none that is always in the way, and keeps both sides of one anchor", () => {
    const left = { at: 0, start: -57, end: -7 };
    const right = { at: 0, start: 7, end: 57 };
    const placed = placeInRows(boxesOf([left, right, { at: 0, start: 0, end: 1 }, right]), 2, gap);
    expect(placed).toEqual({ row: Int16Array.of(0, 0, 1, -1), activation: Float64Array.of(0, 0, 0, Infinity) });
  });

  test("places nothing where there is nothing, and nothing without rows", () => {
    expect(placeInRows(boxesOf([]), 3, gap, 1)).toEqual({ row: new Int16Array(0), activation: new Float64Array(0) });
    const none = { row: Int16Array.of(-1), activation: Float64Array.of(Infinity) };
    expect(placeInRows(boxesOf([{ at: 0 }]), 0, gap, 1)).toEqual(none);
  });

  test("does not change its input", () => {
    const boxes = drawLabels(50, anchors.bursts, widths.uniform, 500);
    const before = structuredClone(boxes);
    placeInRows(boxes, 3, gap, 0.5);
    expect(boxes).toEqual(before);
  });

  test.each(["uniform", "piles", "bursts", "one corner"] as const)("enters tile by tile as one by one: %s", (name) => {
    const boxes = drawLabels(100_000, anchors[name], widths.uniform, 1200);
    const random = createRandom(4);
    // Each of an importance of its own, so that at a scale where nothing has room nothing but the order of work differs.
    const ranked = { ...boxes, importance: boxes.importance.map(() => random()) };
    expect(placeInRows(ranked, 6, gap, 1e-12)).toEqual(placeInRows(ranked, 6, gap));
  });

  test.each(["one instant", "piles", "bursts"] as const)("ends soon for 100,000 labels: %s", (name) => {
    const boxes = drawLabels(100_000, anchors[name], widths.uniform, 1200);
    expect(processorTime(() => placeInRows(boxes, 6, gap, 1.2))).toBeLessThan(5000);
  });
});

describe("placeInRows(boxes, rows, gap, fitted)", () => {
  test("lets no two labels of a row touch at any of 200 scales", () => {
    fc.assert(
      fc.property(anyBoxes(40), anyRows, anyFitted, (boxes, rows, fitted) => {
        const placed = placeInRows(boxes, rows, gap, fitted);
        for (const scale of zooms) expect(touching(boxes, placed, gap, scale)).toEqual([]);
      }),
      { ...laws, numRuns: 60 },
    );
  });

  test("draws none later than it must: a little earlier, it would touch another", () => {
    fc.assert(
      fc.property(anyBoxes(200), anyRows, anyFitted, (boxes, rows, fitted) => {
        expect(loose(boxes, placeInRows(boxes, rows, gap, fitted), rows, gap)).toEqual([]);
      }),
      laws,
    );
  });

  test("takes all of a higher importance before the others, in rows that do not know of them", () => {
    fc.assert(
      fc.property(anyBoxes(60), anyRows, fc.constantFrom(2, 40, 400), (boxes, rows, fitted) => {
        const highest = Math.max(...boxes.importance);
        const top = [...boxes.at.keys()].filter((index) => boxes.importance[index] === highest);
        const only = Object.fromEntries(
          Object.entries(boxes).map(([name, column]: [string, Float64Array]) => [
            name,
            Float64Array.from(top, (index) => column[index]!),
          ]),
        ) as unknown as typeof boxes;
        const [all, alone] = [placeInRows(boxes, rows, gap, fitted), placeInRows(only, rows, gap, fitted)];
        fc.pre(all.activation.some((each) => each > fitted) && alone.activation.some((each) => each > fitted));
        expect(top.map((index) => all.activation[index])).toEqual([...alone.activation]);
      }),
      laws,
    );
  });

  const packings = Object.entries(anchors).flatMap(([name, anchor]) =>
    Object.entries(widths).flatMap(([width, draw]) =>
      [30, 100, 300, 3000].map((count) => ({ name, width, count, boxes: drawLabels(count, anchor, draw, 1200) })),
    ),
  );

  test.each(packings)("shows nearly what an optimal packing does: $count, $name, widths $width", ({ boxes }) => {
    for (const rows of [1, 3, 6]) {
      const fitted = 1200 / span;
      const most = mostShown(boxes, rows, gap, fitted);
      const shown = shownAt(placeInRows(boxes, rows, gap, fitted).activation, fitted);
      expect(shown).toBeLessThanOrEqual(most);
      expect(shown / most).toBeGreaterThanOrEqual(0.9);
    }
  });

  /** The same labels, some more important than others: of so many importances. */
  const ranked = (boxes: LabelBoxes, levels: number): LabelBoxes => {
    const random = createRandom(2);
    return { ...boxes, importance: boxes.at.map(() => Math.floor(random() * levels) / levels) };
  };
  const some = packings.filter(({ count, name }) => count <= 300 && name !== "one instant");
  const fitted = 1200 / span;

  test.each(some)("shows most of what importance first leaves room for: $count, $name, widths $width", (each) => {
    const scales = Array.from({ length: 100 }, (_, step) => fitted * 1.07 ** step);
    for (const levels of [2, 5, 11, 1e9]) {
      const boxes = ranked(each.boxes, levels);
      for (const rows of [3, 6]) {
        const shown = shownAt(placeInRows(boxes, rows, gap, fitted).activation, fitted);
        const order = byImportanceAndEnd(boxes, fitted);
        // At every zoom, rows being free at each; and at this one alone, whatever that would cost at others.
        expect(shown / shownInTurn(boxes, rows, gap, scales, order)).toBeGreaterThanOrEqual(0.8);
        if (levels <= 11) expect(shown / mostByLevels(boxes, rows, gap, fitted)).toBeGreaterThanOrEqual(0.7);
      }
    }
  });

  test("the bounds agree where they bound the same", () => {
    fc.assert(
      fc.property(anyBoxes(24), anyRows, fc.constantFrom(0.02, 0.3, 2), (boxes, rows, scale) => {
        const equal = { ...boxes, importance: boxes.importance.map(() => 0.5) };
        expect(mostByLevels(equal, rows, gap, scale)).toBe(mostShown(equal, rows, gap, scale));
        const each = ranked(boxes, 1e9);
        expect(mostByLevels(each, rows, gap, scale)).toBe(shownInTurn(each, rows, gap, [scale], byImportance(each)));
      }),
      laws,
    );
  });

  test("shows as many as an optimal packing, if all labels stand on one side", () => {
    const sameSide = anyBoxes(100).map((boxes) => ({
      ...boxes,
      start: boxes.start.map(() => 7),
      end: boxes.end.map((end) => 10 + Math.abs(end)),
      importance: boxes.importance.map(() => 0.5),
    }));
    fc.assert(
      fc.property(sameSide, anyRows, fc.constantFrom(0.3, 2, 40), (boxes, rows, fitted) => {
        const { activation } = placeInRows(boxes, rows, gap, fitted);
        expect(shownAt(activation, fitted * (1 + 1e-9))).toBe(mostShown(boxes, rows, gap, fitted));
      }),
      laws,
    );
  });

  test("takes, of equally important labels, those that more important ones leave room for", () => {
    const boxes = boxesOf([
      { at: 190, end: 90 },
      { at: 215, end: 90 },
      { at: 100, importance: 1 },
    ]);
    expect([...placeInRows(boxes, 1, gap, 1).activation].map((each) => each <= 1)).toEqual([false, true, true]);
    expect([...placeInRows(boxes, 1, gap).activation].map((each) => each <= 1)).toEqual([false, false, true]);
  });

  /** Few labels near each other, displaced to either side so that boxes often stand in another order than their anchors. */
  const crowd = fc
    .array(
      fc.record({
        at: fc.integer({ min: 0, max: 12 }),
        start: fc.integer({ min: -40, max: 30 }),
        width: fc.integer({ min: 4, max: 30 }),
        importance: fc.constantFrom(0, 0.5, 1),
      }),
      { maxLength: 10 },
    )
    .map((labels) => boxesOf(labels.map(({ width, ...label }) => ({ ...label, end: label.start + width }))));

  test.each([
    ["of all kinds", anyBoxes(10), 20],
    ["in another order than their anchors", crowd, 20],
  ])("shows all of up to ten labels wherever there is a way: labels %s", (_, labels, missedWithout) => {
    let missed = 0;
    fc.assert(
      fc.property(labels, fc.integer({ min: 1, max: 5 }), fc.constantFrom(0.5, 3, 30), (boxes, rows, fitted) => {
        if (!canShowAll(boxes, rows, 2, fitted)) return;
        if (shownAt(placeInRows(boxes, rows, 2).activation, fitted) < boxes.at.length) missed++;
        expect(shownAt(placeInRows(boxes, rows, 2, fitted).activation, fitted)).toBe(boxes.at.length);
      }),
      { ...laws, numRuns: 2000 },
    );
    expect(missed).toBeGreaterThan(missedWithout);
  });

  test("shows all of many labels where rows can hold them, of whatever importance", () => {
    const random = createRandom(9);
    const labels = Array.from({ length: 60 }, (_, index) => ({ at: index * 10, start: 7, end: 37 + random() * 160 }));
    const ranked = boxesOf(labels.map((label) => ({ ...label, importance: random() })));
    const rows = 5;
    const fitted = 4;
    expect(mostShown(ranked, rows, gap, fitted)).toBe(60);
    expect(shownAt(placeSlowly(ranked, rows, gap).activation, fitted)).toBeLessThan(60);
    expect(shownAt(placeInRows(ranked, rows, gap, fitted).activation, fitted)).toBe(60);
  });

  test("keeps the most important labels where no rows for all are found", () => {
    const crossed = [
      { at: 0, start: 7, end: 57, importance: 3 },
      { at: 2, start: -57, end: -7, importance: 3 },
    ];
    // The first and the third take different rows, which leaves none for the second.
    const chain = [1000, 1060, 1120, 1180].map((at, index) => ({ at, importance: [2, 0, 1, 0][index]! }));
    const apart = Array.from({ length: 6 }, (_, index) => ({ at: 2000 + 500 * index }));
    const { activation } = placeInRows(boxesOf([...crossed, ...chain, ...apart]), 2, 2, 1);
    expect([...activation.subarray(0, 2)].every((each) => each <= 1)).toBe(true);
  });
});

describe("the laws find a planted fault", () => {
  const boxes = drawLabels(100, anchors.bursts, widths.uniform, 1200);
  const placed = placeInRows(boxes, 3, gap, 1.2);
  const late = [...placed.activation.keys()].filter(
    (index) => placed.activation[index]! > 0 && placed.row[index]! >= 0,
  );

  test.each(late.slice(0, 20))("lowering the activation of label %i makes it touch another", (index) => {
    const activation = placed.activation.map((each, label) => (label === index ? each * 0.999 : each));
    const scale = placed.activation[index]! * 0.9995;
    expect(touching(boxes, { ...placed, activation }, gap, scale).flat()).toContain(index);
  });

  test.each(late.slice(0, 20))("raising the activation of label %i leaves it loose", (index) => {
    const activation = placed.activation.map((each, label) => (label === index ? each * 1.001 : each));
    expect(loose(boxes, { ...placed, activation }, 3, gap)).toContain(index);
  });

  test("a label that is left out although a row has room is loose", () => {
    const [row, activation] = [placed.row.slice(), placed.activation.slice()];
    row[late[0]!] = -1;
    activation[late[0]!] = Infinity;
    expect(loose(boxes, { row, activation }, 3, gap)).toContain(late[0]);
  });
});
