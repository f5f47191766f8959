import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeFlags, poleGap, type Flag, type PlacedFlag, type Side } from "../../../src/layout/placeLabels.js";
import { laws } from "./given.js";

const bounds = { left: -10_000, right: 10_000 };

function place(flags: readonly Flag[], sides: readonly Side[], within = bounds) {
  return placeFlags(flags, sides, within);
}

const flagAt = (x: number, width = 100, height = 36): Flag => ({ x, width, height });

describe("placeFlags(flags, sides, bounds)", () => {
  test("places nothing where there is nothing", () => {
    expect(place([], [])).toEqual({ flags: [], crossings: 0, height: 0 });
  });

  test.each<[Side, number, number]>([
    ["right", 207, 307],
    ["left", 93, 193],
    ["over", 150, 250],
  ])("stands a lone label %s of its line, on the base line", (side, left, right) => {
    const { flags, crossings, height } = place([flagAt(200)], [side]);
    expect(flags).toEqual([{ side, left, right, bottom: 0, top: 36 }]);
    expect({ crossings, height }).toEqual({ crossings: 0, height: 36 });
  });

  test("lets labels that do not meet stand side by side", () => {
    const { flags, height } = place([flagAt(0), flagAt(130)], ["right", "right"]);
    expect(flags.map(({ bottom }) => bottom)).toEqual([0, 0]);
    expect(height).toBe(36);
  });

  test("flies a label over the line that it reaches across", () => {
    const { flags, crossings } = place([flagAt(0), flagAt(50)], ["right", "right"]);
    expect(flags.map(({ bottom }) => bottom)).toEqual([45, 0]);
    expect(crossings).toBe(0);
  });

  test("flies the earlier label over the later one to the right, the later over the earlier one to the left", () => {
    const right = place([flagAt(0), flagAt(50), flagAt(90)], ["right", "right", "right"]).flags;
    const left = place([flagAt(0), flagAt(50), flagAt(90)], ["left", "left", "left"]).flags;
    expect(right.map(({ bottom }) => bottom)).toEqual([90, 45, 0]);
    expect(left.map(({ bottom }) => bottom)).toEqual([0, 45, 90]);
  });

  test("uses a free place beneath labels that stand high", () => {
    const { flags } = place([flagAt(0, 300), flagAt(150, 40), flagAt(250, 30)], ["right", "right", "right"]);
    expect(flags.map(({ bottom }) => bottom)).toEqual([45, 0, 0]);
  });

  test("counts a crossing where two labels reach over each other's lines", () => {
    const { flags, crossings } = place([flagAt(0), flagAt(50)], ["right", "left"]);
    expect(crossings).toBe(1);
    expect(new Set(flags.map(({ bottom }) => bottom)).size).toBe(2);
  });

  test.each([
    [-995, -1000, -900],
    [990, 900, 1000],
    [0, -50, 50],
  ])("moves a label across the end of a line at %d inside the bounds", (x, left, right) => {
    const [flag] = place([flagAt(x)], ["over"], { left: -1000, right: 1000 }).flags;
    expect(flag).toMatchObject({ left, right });
  });

  test("does not change its input", () => {
    const flags = Object.freeze([Object.freeze(flagAt(0)), Object.freeze(flagAt(20))]);
    expect(place(flags, Object.freeze(["right", "left"] as const)).flags).toHaveLength(2);
  });
});

/** Lines stand at multiples of 10, and labels end nowhere near them: whether one reaches over a line is never a matter of rounding. */
const clear = fc.record({
  x: fc.integer({ min: 0, max: 30 }).map((tens) => tens * 10),
  width: fc.integer({ min: 1, max: 6 }).map((steps) => steps * 20 + 5),
  height: fc.constantFrom(18, 36, 54),
  side: fc.constantFrom<Side[]>("right", "left", "over"),
});

const anyFlag = fc.record({
  x: fc.double({ min: 0, max: 900, noNaN: true }),
  width: fc.double({ min: 5, max: 250, noNaN: true }),
  height: fc.integer({ min: 10, max: 80 }),
  side: fc.constantFrom<Side[]>("right", "left", "over"),
});

type Sided = Flag & { readonly side: Side };

const placed = (flags: readonly Sided[], within = bounds) =>
  place(
    flags,
    flags.map(({ side }) => side),
    within,
  );

/** Up to where the leader line of a label rises. */
const poleTop = ({ side, bottom, top }: PlacedFlag) => (side === "over" ? bottom : top);

/** How many leader lines run through a label that is not their own. */
function crossingsOf(flags: readonly Flag[], where: readonly PlacedFlag[]): number {
  let count = 0;
  where.forEach((box, index) => {
    flags.forEach(({ x }, other) => {
      const pole = where[other] as PlacedFlag;
      if (other !== index && x > box.left && x < box.right && poleTop(pole) > box.bottom) count++;
    });
  });
  return count;
}

function permutations(count: number): number[][] {
  if (count === 0) return [[]];
  return permutations(count - 1).flatMap((rest) =>
    Array.from({ length: count }, (_, at) => [...rest.slice(0, at), count - 1, ...rest.slice(at)]),
  );
}

/** Labels placed one by one in an order, each at the least height that meets none before it and crosses no line of theirs. */
function inOrder(flags: readonly Sided[], order: readonly number[]): PlacedFlag[] {
  const where: PlacedFlag[] = [];
  const done: number[] = [];
  for (const index of order) {
    const { x, width, height, side } = flags[index] as Sided;
    const left = side === "right" ? x + poleGap : side === "left" ? x - poleGap - width : x - width / 2;
    const right = left + width;
    let bottom = 0;
    for (const other of done) {
      const box = where[other] as PlacedFlag;
      const pole = (flags[other] as Sided).x;
      if (pole > left && pole < right) bottom = Math.max(bottom, box.top);
      if (box.left < right && left < box.right) bottom = Math.max(bottom, box.top);
    }
    where[index] = { side, left, right, bottom, top: bottom + height };
    done.push(index);
  }
  return where;
}

describe("placeFlags holds that", () => {
  test("no two labels overlap, and those above each other keep apart", () => {
    fc.assert(
      fc.property(fc.array(anyFlag, { maxLength: 25 }), (flags) => {
        const { flags: where, height } = placed(flags);
        where.forEach((a, index) => {
          expect(a.bottom).toBeGreaterThanOrEqual(0);
          expect(a.top).toBeLessThanOrEqual(height);
          for (const b of where.slice(index + 1)) {
            const beside = a.right + 12 <= b.left || b.right + 12 <= a.left;
            const apart = a.top + 9 <= b.bottom + 1e-9 || b.top + 9 <= a.bottom + 1e-9;
            expect(beside || apart).toBe(true);
          }
        });
      }),
      laws,
    );
  });

  test("each label keeps its size and stands where its side says", () => {
    fc.assert(
      fc.property(fc.array(anyFlag, { maxLength: 12 }), (flags) => {
        const { flags: where } = placed(flags, { left: 0, right: 900 });
        where.forEach(({ side, left, right, bottom, top }, index) => {
          const flag = flags[index] as Sided;
          expect(side).toBe(flag.side);
          expect(right - left).toBeCloseTo(flag.width, 6);
          expect(top - bottom).toBeCloseTo(flag.height, 6);
          if (side === "right") expect(left).toBeCloseTo(flag.x + poleGap, 6);
          else if (side === "left") expect(right).toBeCloseTo(flag.x - poleGap, 6);
          else expect(left >= -1e-6 && right <= 900 + 1e-6).toBe(true);
        });
      }),
      laws,
    );
  });

  test("no leader line crosses a label if it says so, and it says so if any order of placing has none", () => {
    let free = 0;
    let crossed = 0;
    fc.assert(
      fc.property(fc.array(clear, { minLength: 2, maxLength: 6 }), (flags) => {
        const { flags: where, crossings } = placed(flags);
        if (crossings === 0) expect(crossingsOf(flags, where)).toBe(0);
        const possible = permutations(flags.length).some((order) => crossingsOf(flags, inOrder(flags, order)) === 0);
        expect(crossings === 0).toBe(possible);
        if (possible) free++;
        else crossed++;
      }),
      laws,
    );
    expect(Math.min(free, crossed)).toBeGreaterThan(20);
  });

  test("as many crossings are told as there are, at most", () => {
    fc.assert(
      fc.property(fc.array(clear, { maxLength: 15 }), (flags) => {
        const { flags: where, crossings } = placed(flags);
        expect(crossingsOf(flags, where)).toBeLessThanOrEqual(crossings);
      }),
      laws,
    );
  });

  test("labels all on one side never cross, however many", () => {
    fc.assert(
      fc.property(fc.array(anyFlag, { maxLength: 30 }), fc.constantFrom<Side[]>("right", "left"), (flags, side) => {
        // Lines closer than two pixels to each other cannot be told apart by a label's margin.
        const apart = flags.map((flag, index) => ({ ...flag, x: Math.round(flag.x / 40) * 40 + index / 100, side }));
        expect(placed(apart).crossings).toBe(0);
      }),
      laws,
    );
  });

  test("the same labels are placed the same way, and mirrored sides mirror", () => {
    fc.assert(
      fc.property(fc.array(clear, { maxLength: 12 }), (flags) => {
        expect(placed(flags)).toEqual(placed(flags.map((flag) => ({ ...flag }))));
        const mirrored = flags.map((flag) => ({ ...flag, x: -flag.x, side: mirror[flag.side] }));
        expect(placed(mirrored).crossings).toBe(placed(flags).crossings);
      }),
      laws,
    );
  });
});

const mirror: Readonly<Record<Side, Side>> = { right: "left", left: "right", over: "over" };
