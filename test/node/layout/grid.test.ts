import { describe, expect, test } from "vitest";
import { drawGrid, freePieces, intervalWords, type LinePlace, type WordsBox } from "../../../src/layout/grid.js";
import { layIntervals, lineCount, type IntervalLanes } from "../../../src/layout/intervalLanes.js";
import { laneTops } from "../../../src/layout/laneTops.js";
import { themes } from "../../../src/layout/theme.js";
import { scaleOf, tenPixels, unitsOf } from "./given.js";

const decade = scaleOf("2010", "2019");

function lanesOf(...dates: readonly string[]): IntervalLanes {
  const words = () => ({ date: "2014", entry: { event: "e", title: "A title", notes: "" } });
  const limits = { labelled: 9, bare: 0, lines: 6, labelWidth: 230 };
  return layIntervals(unitsOf(...dates).intervals, words, decade, tenPixels, limits);
}

/** Lines from 100 down to the last bar, lanes from 200 on. */
function placeOf(lanes: IntervalLanes, words: readonly WordsBox[] = []): LinePlace {
  const tops = laneTops(lanes);
  return { top: 100, bottom: 200 + tops.lastBar, words: [...words, ...intervalWords(lanes, tops, 200)] };
}

/** The pieces of grid lines: x, from where to where. */
function pieces(xs: readonly number[], lanes: IntervalLanes, words: readonly WordsBox[] = []): number[][] {
  return drawGrid(xs, placeOf(lanes, words), themes.light).map((mark) => {
    if (mark.type !== "rule") throw new Error(`a ${mark.type}`);
    expect(mark.x1).toBe(mark.x2);
    return [mark.x1, mark.y1, mark.y2];
  });
}

describe("drawGrid(xs, place, theme)", () => {
  test("draws a line from the marks down through the lanes", () => {
    expect(pieces([500, 900], lanesOf())).toEqual([
      [500, 100, 200],
      [900, 100, 200],
    ]);
    expect(pieces([], lanesOf())).toEqual([]);
  });

  test("interrupts a line where the words of an interval stand", () => {
    const lanes = lanesOf("2012/..", "2012/2018");
    const [label] = lanes.intervals.map((each) => each.label);
    const x = (label?.x ?? 0) + 5;
    const [first, second] = pieces([x], lanes);
    expect(first).toEqual([x, 100, 213]);
    expect(second?.[1]).toBe(213 + (label ? lineCount(label) : 0) * 18 + 7);
    expect(pieces([900], lanes)).toHaveLength(1);
  });

  test("ends a line above words that stand at the bottom, and keys all pieces apart", () => {
    const lanes = lanesOf("2012/..");
    const x = (lanes.intervals[0]?.label?.x ?? 0) + 5;
    expect(pieces([x], lanes)).toEqual([[x, 100, 213]]);
    const two = lanesOf("2012/..", "2012/2018", "2012/2017");
    const marks = drawGrid([x, 900], placeOf(two), themes.light);
    expect(marks.length).toBeGreaterThan(3);
    expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
  });

  test("is interrupted by words elsewhere too", () => {
    const words = [{ left: 480, right: 520, start: 120, end: 150 }];
    expect(pieces([470, 500], lanesOf(), words)).toEqual([
      [470, 100, 200],
      [500, 100, 120],
      [500, 150, 200],
    ]);
  });

  test("crosses no words, wherever a line stands", () => {
    const lanes = lanesOf("2010/2012", "2011/..", "2012/2018", "../2013", "2016/2017", "2013/2014");
    const { tops } = laneTops(lanes);
    const xs = Array.from({ length: 100 }, (_, index) => index * 10);
    for (const [x = 0, from = 0, to = 0] of pieces(xs, lanes)) {
      for (const { label, lane } of lanes.intervals) {
        if (!label || lane === null || x < label.x || x > label.x + label.width) continue;
        const words = 200 + (tops[lane] ?? 0) + 18;
        expect(to <= words || from >= words + lineCount(label) * 18 - 4).toBe(true);
      }
    }
  });
});

describe("freePieces(x, place)", () => {
  const box = (start: number, end: number): WordsBox => ({ left: 0, right: 100, start, end });

  test.each<[string, WordsBox[], number[][]]>([
    ["one piece where nothing is", [], [[100, 200]]],
    [
      "pieces around words",
      [box(120, 130), box(150, 160)],
      [
        [100, 120],
        [130, 150],
        [160, 200],
      ],
    ],
    [
      "pieces around words that overlap",
      [box(150, 170), box(140, 160)],
      [
        [100, 140],
        [170, 200],
      ],
    ],
    ["none above words at the top, none beneath words at the bottom", [box(90, 120), box(180, 210)], [[120, 180]]],
    ["nothing where words cover all", [box(50, 300)], []],
  ])("gives %s", (_, words, expected) => {
    expect(freePieces(50, placeOf(lanesOf(), words)).map(({ start, end }) => [start, end])).toEqual(expected);
  });
});
