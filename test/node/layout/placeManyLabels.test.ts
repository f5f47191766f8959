import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { poleGap, type PlacedFlag } from "../../../src/layout/placeLabels.js";
import { placeManyFlags, type RankedFlag } from "../../../src/layout/placeManyLabels.js";
import type { Span } from "../../../src/layout/spans.js";
import { laws } from "./given.js";

interface Given {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly importance: number;
  readonly wanted: boolean;
}

const given = (x: number, fields: Partial<Given> = {}): Given => ({
  x,
  width: 100,
  height: 36,
  importance: 0.5,
  wanted: true,
  ...fields,
});

const bounds = { left: 0, right: 1000 };
const rowHeight = 54;

function place(flags: readonly Given[], rows: number): (PlacedFlag | null)[] {
  const ranked = flags.map(({ x, width, height, importance }): RankedFlag => ({
    x,
    importance,
    set: () => ({ width, height }),
  }));
  return placeManyFlags(
    ranked,
    bounds,
    rows,
    rowHeight,
    flags.map(({ wanted }) => wanted),
  );
}

const side = (flag: PlacedFlag | null | undefined) => flag?.side ?? null;

describe("placeManyFlags(flags, bounds, rows, rowHeight, wanted)", () => {
  test("places the most important where two cannot both stand, whatever their order", () => {
    expect(place([given(100), given(110, { importance: 0.9 })], 1).map(side)).toEqual([null, "right"]);
    expect(place([given(100, { importance: 0.9 }), given(110)], 1).map(side)).toEqual(["right", null]);
  });

  test("prefers the first of two that are as important", () => {
    expect(place([given(100), given(110)], 1).map(side)).toEqual(["right", null]);
  });

  test("takes the next row where the first is full", () => {
    const [first, second, third] = place([given(100), given(110), given(120)], 2);
    expect([first?.bottom, second?.bottom, third ?? null]).toEqual([0, 63, null]);
  });

  test("stands a label to the left where it would leave the bounds to the right", () => {
    expect(place([given(892), given(894)], 2).map(side)).toEqual(["right", "left"]);
  });

  test("stands a label to the left also where only its right is taken", () => {
    expect(place([given(960, { width: 30, importance: 0.9 }), given(950)], 1).map(side)).toEqual(["right", "left"]);
  });

  test.each([
    ["too wide for either side", given(500, { width: 600 })],
    ["higher than a row", given(500, { height: 72 })],
    ["not wanted", given(500, { wanted: false })],
  ])("leaves out a label that is %s", (_, flag) => {
    expect(place([flag, given(50)], 3).map(side)).toEqual([null, "right"]);
  });

  test("places none without a row, and none of none", () => {
    expect(place([given(100)], 0)).toEqual([null]);
    expect(place([], 3)).toEqual([]);
  });

  test("sets no words in lines where there is no room for any", () => {
    let asked = 0;
    const set = () => {
      asked++;
      return { width: 100, height: 36 };
    };
    const flags = Array.from({ length: 500 }, (_, index) => ({ x: index < 3 ? 20 : 60, importance: 0.5, set }));
    const wanted = flags.map(() => true);
    expect(placeManyFlags(flags, bounds, 3, rowHeight, wanted).filter(Boolean)).toHaveLength(3);
    expect(asked).toBeLessThan(10);
  });

  test("does not change its input", () => {
    const flags = Object.freeze([Object.freeze({ x: 5, importance: 1, set: () => ({ width: 50, height: 36 }) })]);
    expect(placeManyFlags(flags, Object.freeze(bounds), 1, rowHeight, Object.freeze([true]))).toHaveLength(1);
  });
});

const anyFlag = fc.record({
  x: fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 900, max: 1000 })),
  width: fc.oneof(fc.integer({ min: 24, max: 60 }), fc.integer({ min: 24, max: 230 })),
  height: fc.constantFrom(18, 36, 54, 72),
  importance: fc.constantFrom(0.1, 0.5, 0.5, 0.9),
  wanted: fc.constantFrom(true, true, true, false),
});

/** The same in the plainest way: every label set, every row looked through. */
function plainly(flags: readonly Given[], rows: number): (PlacedFlag | null)[] {
  const order = flags.map((_, index) => index);
  order.sort((a, b) => (flags[b] as Given).importance - (flags[a] as Given).importance || a - b);
  const placed = flags.map((): PlacedFlag | null => null);
  const taken: Span[][] = Array.from({ length: rows }, () => []);
  for (const index of order) {
    const { x, width, height, wanted } = flags[index] as Given;
    if (!wanted || height > rowHeight) continue;
    const right = x + poleGap + width <= bounds.right;
    const left = right ? x + poleGap : x - poleGap - width;
    if (left < bounds.left) continue;
    const span = { left: left - poleGap, right: left + width + 12 };
    const row = taken.findIndex((all) => all.every((other) => other.right <= span.left || span.right <= other.left));
    if (row < 0) continue;
    taken[row]?.push(span);
    const bottom = row * (rowHeight + 9);
    placed[index] = { side: right ? "right" : "left", left, right: left + width, bottom, top: bottom + height };
  }
  return placed;
}

describe("placeManyFlags holds that", () => {
  test("no two labels overlap and none leaves the bounds", () => {
    fc.assert(
      fc.property(fc.array(anyFlag, { maxLength: 60 }), fc.integer({ min: 0, max: 6 }), (flags, rows) => {
        const placed = place(flags, rows).filter((flag) => flag !== null);
        placed.forEach((a, index) => {
          expect(a.left).toBeGreaterThanOrEqual(bounds.left);
          expect(a.right).toBeLessThanOrEqual(bounds.right);
          for (const b of placed.slice(index + 1)) {
            expect(a.right < b.left || b.right < a.left || a.top < b.bottom || b.top < a.bottom).toBe(true);
          }
        });
      }),
      laws,
    );
  });

  test("labels are placed as one places them by trying every row for each, the most important first", () => {
    fc.assert(
      fc.property(fc.array(anyFlag, { maxLength: 60 }), fc.integer({ min: 0, max: 6 }), (flags, rows) => {
        expect(place(flags, rows)).toEqual(plainly(flags, rows));
      }),
      laws,
    );
  });
});
