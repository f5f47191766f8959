import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRandom } from "./given.js";
import { massOf, rankOf, walk } from "../../../../src/layout/dense/mass.js";
import type { Extent } from "../../../../src/time/when.js";

const day = 86_400_000;
const limits = { start: -200 * 365 * day, end: 200 * 365 * day };
const start = fc.integer({ min: -70_000, max: 70_000 }).map((days) => days * day);
const length = fc.constantFrom(0, 1, 1000, day, 31 * day, 365 * day, 36_500 * day);
const extent = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(start, length).map(([at, long]): Extent => ({ start: at, end: at + long })) },
  fc.constantFrom<Extent>({ start: -Infinity, end: 0 }, { start: 0, end: Infinity }),
);
const extents = fc.array(extent, { maxLength: 200 });

/** The share of one date before an instant, told by looking at it. */
function shareOf({ start: from, end: to }: Extent, instant: number): number {
  const [a, b] = [Math.max(from, limits.start), Math.min(to, limits.end)];
  if (b - a <= 60_000) return (a + b) / 2 < instant ? 1 : 0;
  return Math.min(1, Math.max(0, (instant - a) / (b - a)));
}

describe("massOf(extents, limits)", () => {
  test("before(instant) is the sum of the shares of all dates", () => {
    fc.assert(
      fc.property(extents, start, (dates, instant) => {
        const wanted = dates.reduce((sum, each) => sum + shareOf(each, instant), 0);
        expect(massOf(dates, limits).before(instant)).toBeCloseTo(wanted, 5);
      }),
    );
  });

  test("within(extent) counts the dates of which something lies in it", () => {
    fc.assert(
      fc.property(extents, start, length, (dates, from, long) => {
        const window = { start: from, end: from + long + 1 };
        const wanted = dates.filter((each) => each.start < window.end && each.end >= window.start).length;
        expect(massOf(dates, limits).within(window)).toBe(wanted);
      }),
    );
  });

  test("of nothing there is nothing", () => {
    expect(massOf([], limits).before(0)).toBe(0);
    expect(massOf([], limits).within(limits)).toBe(0);
  });
});

test.each([
  [[], 1, 0],
  [[1, 2, 2, 3], 2, 1],
  [[1, 2, 2, 3], 2.5, 3],
  [[1, 2], 9, 2],
])("rankOf(%j, %d) is %d", (values, value, rank) => {
  expect(rankOf(Float64Array.from(values), value)).toBe(rank);
});

test("walk(sorted) says what rankOf says, wherever it comes from", () => {
  const random = createRandom(5);
  for (let length = 0; length < 40; length++) {
    const sorted = Float64Array.from({ length }, () => Math.floor(random() * 20)).sort();
    const rank = walk(sorted);
    for (let look = 0; look < 60; look++) {
      const value = look % 7 === 0 ? Infinity : Math.floor(random() * 24) - 2 + (look % 2) / 2;
      expect(rank(value)).toBe(rankOf(sorted, value));
    }
  }
});
