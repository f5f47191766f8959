import { describe, expect, test } from "vitest";
import { clearOf, heightOf, layDownBreaks, type DownBreak } from "../../../../src/layout/down/downBreaks.js";
import { createTimeScale, type TimeScale } from "../../../../src/layout/timeScale.js";
import { ruler } from "../given.js";

const year = 31_556_952_000;

/** A scale of 1,000 years with gaps between the years given, `right` pixels long. */
function scaleOf(right: number, ...cuts: readonly (readonly [number, number])[]): TimeScale {
  const gaps = cuts.map(([start, end]) => ({ start: start * year, end: end * year }));
  return createTimeScale({ start: 0, end: 1000 * year }, gaps, { left: 0, right, padLeft: 0, padRight: 0 });
}

const lay = (scale: TimeScale, taken: number | null = null) => layDownBreaks(scale, undefined, ruler, taken);
const middle = ({ x0, x1 }: DownBreak) => (x0 + x1) / 2;

describe("layDownBreaks(scale, locale, ruler, taken)", () => {
  test("sets the words of a break beside it", () => {
    const [only] = lay(scaleOf(600, [100, 900])) as [DownBreak];
    expect(only.lines.join(" ")).toBe("800 years");
    expect(only.middle).toBeCloseTo(middle(only), 9);
  });

  test("moves words that would meet apart, by as little", () => {
    const breaks = lay(scaleOf(300, [10, 490], [490.1, 990])) as [DownBreak, DownBreak];
    const [first, second] = breaks;
    expect(second.middle - first.middle).toBeCloseTo((heightOf(first) + heightOf(second)) / 2, 9);
    expect((first.middle + second.middle) / 2).toBeCloseTo((middle(first) + middle(second)) / 2, 6);
  });

  test("keeps words by the edges inside", () => {
    const [first] = lay(scaleOf(600, [0.001, 990])) as [DownBreak];
    expect(first.middle - heightOf(first) / 2).toBeGreaterThanOrEqual(-8);
  });

  test("leaves the words of shorter breaks out where all have no room, but draws them", () => {
    const cuts = Array.from({ length: 9 }, (_, index) => [index * 100 + 1, index * 100 + 60 + index] as const);
    const breaks = lay(scaleOf(120, ...cuts));
    expect(breaks).toHaveLength(9);
    const worded = breaks.map(({ lines }) => lines.length > 0);
    expect(worded.filter(Boolean).length).toBeGreaterThan(1);
    expect(worded).toEqual([...worded].sort());
  });

  test("leaves words out that would meet another word", () => {
    const scale = scaleOf(600, [100, 900]);
    const [{ middle: place }] = lay(scale) as [DownBreak];
    expect(lay(scale, place + 10).map(({ lines }) => lines)).toEqual([[]]);
    expect(lay(scale, place + 60).map(({ lines }) => lines.length)).not.toEqual([0]);
  });
});

describe("clearOf(begun, breaks, span)", () => {
  const span = { left: 0, right: 600 };
  const [gap] = lay(scaleOf(600, [100, 900])) as [DownBreak];
  const { middle: at } = gap;
  const moved = (begun: readonly number[], breaks: readonly DownBreak[] = [gap], within = span) =>
    clearOf(begun, breaks, within).map(({ middle: now }, index) =>
      Math.round(now - (breaks[index] as DownBreak).middle),
    );

  test("moves words up from the tick below where a period begins, down from the one above", () => {
    expect(gap.lines).toHaveLength(2);
    expect(moved([at + 15])).toEqual([-9]);
    expect(moved([at - 15])).toEqual([9]);
    expect(moved([at + 40, at - 40])).toEqual([0]);
  });

  test("leaves them where they would have to go far, meet another tick or word, or leave the drawing", () => {
    expect(moved([at + 5])).toEqual([0]);
    expect(moved([at + 15, at - 30])).toEqual([0]);
    expect(moved([at + 15], [gap], { left: at - 10, right: 600 })).toEqual([0]);
    expect(moved([at + 15], [{ ...gap, middle: at - 45 }, gap])).toEqual([0, 0]);
  });
});
