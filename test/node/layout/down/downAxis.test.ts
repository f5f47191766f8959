import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { themes } from "../../../../src/layout/theme.js";
import { createTimeScale, type TimeScale } from "../../../../src/layout/timeScale.js";
import { drawDownAxis, layDownAxis } from "../../../../src/layout/down/downAxis.js";
import { extentOf, laws, ruler, scaleOf } from "../given.js";

const lay = (scale: TimeScale) => layDownAxis(scale, undefined, ruler);

describe("layDownAxis(scale, locale, ruler) says", () => {
  test.each([
    ["2014", "2017", "2014 | 2015 | 2016 | 2017 | 2018"],
    ["2014-11", "2015-02", "Nov 2014 | Dec | 2015 | Feb | Mar"],
    ["-0002", "0002", "3 BC | 2 BC | 1 BC | AD 1 | 2 | 3"],
  ])("from %s to %s", (first, last, words) => {
    const { ticks } = lay(scaleOf(first, last, { right: 150 }));
    const said = ticks.map(({ period, text }) => [text, period].filter(Boolean).join(" ")).join(" | ");
    expect(said).toBe(words);
  });

  test.each([
    ["the day with its year, then days", "2014-02-14", "2014-02-16", "14 Feb/2014 | 15 Feb | 16 Feb | 17 Feb"],
    [
      "the year again where another one begins",
      "2014-12-30",
      "2015-01-01",
      "30 Dec/2014 | 31 Dec | 1 Jan/2015 | 2 Jan",
    ],
    ["what it counts, then numbers", "Y-4000000000", "Y-1000000000", "4B years/ago | 3B | 2B | 1B"],
  ])("%s", (_, first, last, words) => {
    const { ticks } = lay(scaleOf(first, last, { right: first.startsWith("Y") ? 200 : 600 }));
    const said = ticks
      .map(({ period, text }) => (period || text).replaceAll("\n", "/"))
      .filter((text) => !text.includes(":"));
    expect(said.join(" | ")).toBe(words);
  });

  test("how long a break is, in lines", () => {
    const gap = { start: extentOf("1996").start, end: extentOf("2011").start };
    const { breaks } = lay(scaleOf("1990", "2019", {}, [gap]));
    expect(breaks.map(({ lines }) => lines.join(" "))).toEqual(["15 years"]);
  });
});

const year = 31_556_952_000;

const anyScale = fc
  .tuple(
    fc.double({ min: 0.7, max: Math.log10(13.8e9 * year), noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.uniqueArray(fc.integer({ min: 2, max: 18 }), { maxLength: 6 }),
    fc.integer({ min: 220, max: 3600 }),
  )
  .map(([power, share, cuts, right]): TimeScale => {
    const length = 10 ** power;
    const start = -length * share;
    const ends = cuts.sort((a, b) => a - b).map((part) => start + (length * part) / 20);
    const gaps = ends.flatMap((end, index) => (index % 2 === 1 ? [{ start: ends[index - 1] ?? end, end }] : []));
    return createTimeScale({ start, end: start + length }, gaps, { left: 0, right, padLeft: 10, padRight: 10 });
  });

describe("layDownAxis holds that", () => {
  test("words stand under one another, clear of those of breaks, none without words", () => {
    fc.assert(
      fc.property(anyScale, (scale) => {
        const { ticks, breaks } = lay(scale);
        ticks.forEach(({ y, period, text }, index) => {
          expect(period + text).not.toBe("");
          expect(y).toBeGreaterThanOrEqual(scale.left);
          expect(y).toBeLessThanOrEqual(scale.right);
          const next = ticks[index + 1];
          if (next) expect(next.y - y).toBeGreaterThanOrEqual(16 - 1e-6);
          for (const { x0, x1, lines } of breaks) {
            if (lines.length < 3)
              expect(Math.abs((x0 + x1) / 2 - y)).toBeGreaterThanOrEqual(6 + (lines.length * 13) / 2 - 1);
          }
        });
      }),
      { ...laws, numRuns: 400 },
    );
  });

  test("no tick says what the one before it says", () => {
    fc.assert(
      fc.property(anyScale, (scale) => {
        const { ticks } = lay(scale);
        ticks.forEach((tick, index) => {
          const next = ticks[index + 1];
          if (next) expect([next.period, next.text]).not.toEqual([tick.period, tick.text]);
        });
      }),
      { ...laws, numRuns: 400 },
    );
  });

  test("it is as wide as its widest words, and says at least one date", () => {
    fc.assert(
      fc.property(anyScale, (scale) => {
        const axis = lay(scale);
        expect(axis.ticks.length).toBeGreaterThanOrEqual(1);
        for (const mark of drawDownAxis(axis, axis.width, scale, themes.light)) {
          if (mark.type !== "text") continue;
          const width = mark.spans.reduce(
            (sum, { text, size = mark.size, weight = 400 }) => sum + ruler(text.trimEnd(), { size, weight, line: 16 }),
            0,
          );
          expect(mark.x - width).toBeGreaterThanOrEqual(-1);
        }
      }),
      laws,
    );
  });
});

describe("drawDownAxis(axis, x, scale, theme)", () => {
  const gap = { start: extentOf("2016").start, end: extentOf("2018").start };
  const scale = scaleOf("2014-11", "2019-06", { right: 600 }, [gap]);
  const axis = lay(scale);
  const marks = drawDownAxis(axis, 100, scale, themes.light);

  test("draws a line down with a zigzag at each break", () => {
    const line = marks.find(({ part }) => part === "axis-line");
    const points =
      line?.type === "path"
        ? line.d
            .slice(1)
            .split("L")
            .map((pair) => pair.split(" ").map(Number))
        : [];
    expect(points).toHaveLength(8);
    expect(points[0]).toEqual([100, 0]);
    expect(points.at(-1)).toEqual([100, 600]);
  });

  test("draws a tick and words for each, to the left of the line, and keys them apart", () => {
    expect(marks.filter(({ part }) => part === "tick")).toHaveLength(axis.ticks.length);
    const words = marks.filter((mark) => mark.type === "text");
    const pieces = axis.ticks.flatMap(({ period, text }) => [period, text].filter((piece) => piece !== ""));
    expect(words).toHaveLength(pieces.length + axis.breaks.flatMap(({ lines }) => lines).length);
    for (const mark of words) expect(mark).toMatchObject({ x: 92, align: "end" });
    expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
  });
});
