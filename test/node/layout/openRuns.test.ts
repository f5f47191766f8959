import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { WordsBox } from "../../../src/layout/grid.js";
import { openRuns } from "../../../src/layout/openRuns.js";

const box = (start: number, end: number, left = 0, right = 100): WordsBox => ({ left, right, start, end });

describe("openRuns(x, line, boxes)", () => {
  test.each([
    ["nothing in the way", [], [[200, 0]]],
    [
      "a box in the middle",
      [box(80, 120)],
      [
        [200, 120],
        [80, 0],
      ],
    ],
    [
      "two boxes that overlap",
      [box(80, 120), box(100, 150)],
      [
        [200, 150],
        [80, 0],
      ],
    ],
    [
      "a box inside another",
      [box(50, 150), box(80, 120)],
      [
        [200, 150],
        [50, 0],
      ],
    ],
    ["a box at its upper end", [box(-10, 30)], [[200, 30]]],
    ["a box at its lower end", [box(190, 220)], [[190, 0]]],
    [
      "two boxes with next to nothing between",
      [box(60, 100), box(102, 140)],
      [
        [200, 140],
        [60, 0],
      ],
    ],
    ["boxes beside it, above it and below it", [box(80, 120, 53, 90), box(-50, 0), box(200, 240)], [[200, 0]]],
  ])("with %s", (_, boxes, runs) => {
    expect(openRuns(50, { from: 200, to: 0 }, boxes).map(({ from, to }) => [from, to])).toEqual(runs);
  });

  test("a line of which a box would leave nothing is drawn whole, so that the mark keeps its label", () => {
    expect(openRuns(50, { from: 100, to: 50 }, [box(40, 110)])).toEqual([{ from: 100, to: 50 }]);
  });

  test("no run touches a box, and all that is free but scraps is in a run", () => {
    const boxes = fc.array(
      fc.record({
        top: fc.integer({ min: 0, max: 180 }),
        height: fc.integer({ min: 1, max: 60 }),
        left: fc.integer({ min: -80, max: 120 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(boxes, (list) => {
        const given = list.map(({ top, height, left }) => box(top, top + height, left, left + 40));
        const over = given.filter(({ left, right }) => 50 > left - 2 && 50 < right + 2);
        const inBox = (y: number) => over.some(({ start, end }) => y > start && y < end);
        const runs = openRuns(50, { from: 300, to: -20 }, given);
        for (let y = -19.5; y < 300; y++) {
          const inRun = runs.some(({ from, to }) => y < from && y > to);
          if (inRun) expect(inBox(y)).toBe(false);
          else if (!inBox(y)) expect([y - 3, y - 2, y - 1, y + 1, y + 2, y + 3].some(inBox)).toBe(true);
        }
      }),
    );
  });
});
