import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chooseSides, type FlexibleFlag, type SidedPlacement } from "../../../src/layout/chooseSides.js";
import { poleGap } from "../../../src/layout/placeLabels.js";
import { wrapText } from "../../../src/layout/wrapText.js";
import { laws } from "./given.js";

/** A label of ten pixels a letter and eighteen a line. */
function flexible(x: number, text: string, stretch = 1): FlexibleFlag {
  const measure = (line: string) => line.length * 10;
  const longest = Math.max(...text.split(" ").map(measure));
  return {
    x,
    stretch,
    setIn: (width) => {
      const { lines } = wrapText(text, { width, lines: 20, measure });
      return { width: Math.max(...lines.map(measure)), height: lines.length * 18, cut: longest > width };
    },
  };
}

const bounds = { left: 0, right: 1000 };
const told = ({ flags }: SidedPlacement) => flags.map(({ side }) => side).join(" ");

describe("chooseSides(flags, widest, bounds, goodHeight)", () => {
  test("places none of none", () => {
    expect(chooseSides([], 200, bounds, 180)).toMatchObject({ flags: [], crossings: 0, height: 0, widths: [] });
  });

  test.each([
    ["to the right where there is room", [100, 400, 700], "right right right"],
    ["to the left at the right edge", [100, 400, 990], "right right left"],
    ["to the right at the left edge", [0, 400], "right right"],
  ])("stands labels %s", (_, xs, sides) => {
    const placement = chooseSides(
      xs.map((x) => flexible(x, "a title of some words")),
      230,
      bounds,
      180,
    );
    expect(told(placement)).toBe(sides);
    expect(placement.crossings).toBe(0);
    expect(placement.widths).toEqual(xs.map(() => 230));
  });

  test("stands the first ones to the left where the last one has to, so that no line crosses a label", () => {
    const flags = [900, 920, 940, 960, 980].map((x) => flexible(x, "a title of some words"));
    const placement = chooseSides(flags, 230, bounds, 400);
    expect(placement.crossings).toBe(0);
    expect(told(placement)).toBe("left left left left left");
  });

  test("rather turns labels than have them stand far above their marks", () => {
    // The first three to the right would be stairs, though low enough; the room on the left is free.
    const flags = [400, 430, 460].map((x) => flexible(x, "a title of some words"));
    const { flags: placed, crossings } = chooseSides(flags, 230, bounds, 400);
    expect(crossings).toBe(0);
    expect(placed.filter(({ bottom }) => bottom === 0)).toHaveLength(2);
  });

  test("rather lets labels climb a little than break their dates", () => {
    const broken = (x: number): FlexibleFlag => {
      const set = flexible(x, "a date of words");
      return { ...set, setIn: (width) => ({ ...set.setIn(width), broken: width < 150 }) };
    };
    const { widths } = chooseSides([100, 230].map(broken), 200, bounds, 180);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(150);
  });

  test("narrows a label that fits on neither side", () => {
    const narrow = { left: 0, right: 300 };
    const [flag] = chooseSides([flexible(120, "six words set in two lines")], 230, narrow, 180).flags;
    expect(flag?.side).toBe("right");
    expect(flag?.right).toBeLessThanOrEqual(300);
    expect(flag?.left).toBe(127);
  });

  test("stands a label across the end of its line rather than break a word", () => {
    const narrow = { left: 0, right: 200 };
    const placement = chooseSides([flexible(100, "incomprehensible")], 230, narrow, 180);
    expect(told(placement)).toBe("over");
    expect(placement.flags[0]).toMatchObject({ left: 20, right: 180 });
  });

  test("gives lists of titles more width", () => {
    const { widths } = chooseSides([flexible(0, "word ".repeat(30), 1.4)], 200, bounds, 1000);
    expect(widths).toEqual([280]);
  });

  test("keeps labels as wide as they may be where they meet no line", () => {
    const flags = [0, 340, 680].map((x) => flexible(x, "some twenty letters of a title"));
    const placement = chooseSides(flags, 300, bounds, 120);
    expect(placement).toMatchObject({ crossings: 0, height: 18, widths: [300, 300, 300] });
  });

  test("sets labels narrower, or turns some of them, where they would climb otherwise, however low that is", () => {
    const flags = [0, 150, 300, 450, 600].map((x) => flexible(x, "some letters of a title"));
    for (const goodHeight of [60, 1000]) {
      const low = chooseSides(flags, 230, bounds, goodHeight);
      expect(low.crossings).toBe(0);
      // All as wide as they may be and to the right, they are stairs of five steps.
      expect(low.height).toBeLessThan(3 * 18);
    }
    const between = [0, 250, 500, 620, 990].map((x) => flexible(x, "abcdefghijklmnopqrst"));
    expect(chooseSides(between, 230, bounds, 20).crossings).toBe(0);
  });

  test("sets labels narrower where lines would cross them otherwise, and none that has room", () => {
    const flags = [140, 300, 300, 220].map((x) => flexible(x, "some words of a title"));
    const placement = chooseSides(flags, 230, { left: 0, right: 400 }, 180);
    expect(placement.crossings).toBe(0);
    expect(Math.min(...placement.widths)).toBeLessThan(230);
    expect(Math.max(...placement.widths)).toBe(230);
  });
});

const word = fc.stringMatching(/^[a-z]{1,12}$/);
const anyFlag = fc
  .tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.array(word, { minLength: 1, maxLength: 12 }),
    fc.constantFrom(1, 1, 1.4),
  )
  .map(([share, words, stretch]) => ({ share, text: words.join(" "), stretch }));
const anyFlags = fc.array(anyFlag, { maxLength: 15 });
const widths = fc.integer({ min: 240, max: 1200 });

describe("chooseSides holds that", () => {
  const chosen = (flags: readonly { share: number; text: string; stretch: number }[], width: number) =>
    chooseSides(
      flags.map(({ share, text, stretch }) => flexible(share * width, text, stretch)),
      Math.min(230, width),
      { left: 0, right: width },
      Math.max(180, width * 0.25),
    );

  test("no two labels overlap and none leaves the bounds", () => {
    fc.assert(
      fc.property(anyFlags, widths, (flags, width) => {
        const placed = chosen(flags, width).flags;
        placed.forEach((a, index) => {
          expect(a.left).toBeGreaterThanOrEqual(-1e-6);
          expect(a.right).toBeLessThanOrEqual(width + 1e-6);
          for (const b of placed.slice(index + 1)) {
            expect(a.right < b.left || b.right < a.left || a.top < b.bottom || b.top < a.bottom).toBe(true);
          }
        });
      }),
      laws,
    );
  });

  test("a label is as large as it is in the width it was given, which cuts no word that had room", () => {
    fc.assert(
      fc.property(anyFlags, widths, (flags, width) => {
        const { flags: placed, widths: given } = chosen(flags, width);
        placed.forEach(({ left, right, bottom, top }, index) => {
          const { share, text, stretch } = flags[index] as (typeof flags)[number];
          const set = flexible(share * width, text, stretch).setIn(given[index] as number);
          expect(right - left).toBeCloseTo(set.width, 6);
          expect(top - bottom).toBeCloseTo(set.height, 6);
          expect(set.cut).toBe(false);
        });
      }),
      laws,
    );
  });

  test("labels at one side of their lines touch none of them", () => {
    fc.assert(
      fc.property(anyFlags, widths, (flags, width) => {
        chosen(flags, width).flags.forEach(({ side, left, right }, index) => {
          const x = (flags[index]?.share ?? 0) * width;
          if (side === "right") expect(left - x).toBeCloseTo(poleGap, 6);
          if (side === "left") expect(x - right).toBeCloseTo(poleGap, 6);
        });
      }),
      laws,
    );
  });

  test("the same labels are placed the same way", () => {
    fc.assert(
      fc.property(anyFlags, widths, (flags, width) => {
        expect(chosen(flags, width)).toEqual(chosen(flags, width));
      }),
      { ...laws, numRuns: 50 },
    );
  });
});
