import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineAcross, lineDown } from "../../../src/layout/axisLine.js";
import { createTimeScale, zoomTo, type TimeScale } from "../../../src/layout/timeScale.js";
import { laws } from "./given.js";

const home = createTimeScale({ start: 0, end: 10_000 }, [{ start: 100, end: 9000 }], {
  left: 0,
  right: 1134,
  padLeft: 0,
  padRight: 0,
});

/** The corners of a line, as pairs of numbers. */
function corners(d: string): (readonly [number, number])[] {
  return d
    .slice(1)
    .split("L")
    .map((pair) => {
      const [x = NaN, y = NaN] = pair.split(" ").map(Number);
      return [x, y] as const;
    });
}

test("lineAcross(scale, y) and lineDown(scale, x) draw a zigzag at a break, straight lines beside it", () => {
  const across = corners(lineAcross(home, 50));
  expect(across).toHaveLength(8);
  expect([across[0], across.at(-1)]).toEqual([
    [0, 50],
    [1134, 50],
  ]);
  expect(across.slice(2, 6).map(([, y]) => y)).toEqual([44, 56, 44, 56]);
  const down = corners(lineDown(home, 50));
  expect(down.slice(2, 6).map(([x]) => x)).toEqual([45, 55, 45, 55]);
});

describe("lineAcross of a window", () => {
  const shown = (start: number, end: number) => corners(lineAcross(zoomTo(home, { start, end }), 0));

  test("that starts inside of a gap begins within the zigzag", () => {
    const line = shown(4550, 9500);
    expect(line.length).toBeLessThan(8);
    expect(line[0]?.[0]).toBe(0);
    expect(line.at(-1)).toEqual([1134, 0]);
  });

  test("that ends inside of a gap ends within it", () => {
    const line = shown(50, 5000);
    expect(line[0]).toEqual([0, 0]);
    expect(line.at(-1)?.[0]).toBe(1134);
    expect(line.length).toBeLessThan(8);
  });

  test("never leaves the window, and never goes back", () => {
    const edge = fc.double({ min: 0, max: 10_000, noNaN: true });
    fc.assert(
      fc.property(edge, edge, (a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        if (end - start < 1) return;
        const scale: TimeScale = zoomTo(home, { start, end });
        const line = corners(lineAcross(scale, 0));
        line.forEach(([x, y], index) => {
          expect(x).toBeGreaterThanOrEqual(line[index - 1]?.[0] ?? scale.left);
          expect(x).toBeLessThanOrEqual(scale.right);
          expect(Math.abs(y)).toBeLessThanOrEqual(6);
        });
      }),
      laws,
    );
  });
});
