import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layIntervals, lineCount, type IntervalLanes, type LanedInterval } from "../../../src/layout/intervalLanes.js";
import { laneTops } from "../../../src/layout/laneTops.js";
import type { TimeScale } from "../../../src/layout/timeScale.js";
import type { Unit } from "../../../src/layout/units.js";
import { dateNear, laws, ruler, scaleOf, tenPixels, unitOf } from "./given.js";

const decade = scaleOf("2010", "2019");
const limits = { labelled: 1000, bare: 0, lines: 6, labelWidth: 230 };

const wordsOf =
  (date: string, notes = "") =>
  (unit: Unit) => {
    const [event] = unit.events;
    return { date, entry: { event: event?.id ?? "", title: event?.title ?? "", notes } };
  };

const interval = (edtf: string, title = "A title", id = edtf) => unitOf(edtf, { id, title });

function lay(units: readonly Unit[], changes: Partial<typeof limits> = {}, scale: TimeScale = decade): IntervalLanes {
  return layIntervals(units, wordsOf("2014"), scale, tenPixels, { ...limits, ...changes });
}

const lanesOf = ({ intervals }: IntervalLanes) => intervals.map(({ lane }) => lane);

describe("layIntervals(units, words, scale, ruler, limits)", () => {
  test("sets the words of a late bar narrower rather than far to the left of it", () => {
    const [late] = lay([interval("2018-06/2019-06", "A title that is long enough for two lines")]).intervals;
    expect(late?.label?.x ?? 0).toBeGreaterThan((late?.bar.left ?? 0) - 60);
    expect(late?.label?.lines.length).toBeGreaterThan(1);
  });

  test("begins words to the left of a late bar rather than shorten them, where lines are few", () => {
    const title = "A title that is long enough for two lines";
    const [late] = lay([interval("2018-06/2019-06", title)], { lines: 2 }).intervals;
    expect(late?.label?.lines.map(({ text }) => text).join(" ")).toBe(title);
    expect((late?.label?.x ?? 0) + (late?.label?.width ?? 0)).toBeLessThanOrEqual(decade.right);
  });

  test("has nothing to lay of none", () => {
    expect(lay([])).toEqual({ intervals: [], labelLines: [], bareLanes: 0 });
  });

  test("puts intervals that follow each other in one lane, and others beneath", () => {
    const units = [interval("2010/2011", "a"), interval("2016/2017", "b"), interval("2011/2012", "c")];
    expect(lanesOf(lay(units))).toEqual([0, 0, 1]);
  });

  test("gives those that begin first the first lanes, those of no known start as late as they may begin", () => {
    const units = [interval("2014/.."), interval("../2019"), interval("2012/2019"), interval("/2018")];
    const laid = lay(units, { labelWidth: 80 });
    const byLane = [...laid.intervals].sort((a, b) => (a.lane ?? 0) - (b.lane ?? 0)).map(({ unit }) => unit.key);
    expect(byLane).toEqual(["../2019", "2012/2019", "2014/..", "/2018"]);
  });

  test("keeps the order of the units", () => {
    const units = [interval("2016/2017"), interval("2010/2011")];
    expect(lay(units).intervals.map(({ unit }) => unit)).toEqual(units);
  });

  test("keeps the words of a bar clear, not only the bar", () => {
    const units = [interval("2010/2011", "a title much longer than its bar"), interval("2013/2014", "b")];
    expect(lanesOf(lay(units))).toEqual([0, 1]);
  });

  test("draws what finds no lane with words bare, and counts what finds none at all", () => {
    const units = Array.from({ length: 5 }, (_, index) => interval("2012/2018", "a", String(index)));
    const laid = lay(units, { labelled: 2, bare: 2 });
    expect(lanesOf(laid)).toEqual([0, 1, 2, 3, null]);
    expect(laid.intervals.map(({ label }) => label !== null)).toEqual([true, true, false, false, false]);
    expect(laid).toMatchObject({ bareLanes: 2, labelLines: [1, 1] });
  });

  test("tells the most lines of words in each lane", () => {
    const title = "a title of quite some words that needs more than a single line, and even more";
    const units = [interval("2010/2011", title), interval("2012/2013", "b"), interval("2010/2012", "c", "c")];
    const { labelLines, intervals } = lay(units);
    const most = [0, 1, 2].map((lane) =>
      Math.max(0, ...intervals.filter((each) => each.lane === lane).map(({ label }) => (label ? lineCount(label) : 0))),
    );
    expect(labelLines).toEqual(most.filter((lines) => lines > 0));
    expect(labelLines[0]).toBeGreaterThan(1);
  });
});

/** The words of one interval. */
function labelOf(edtf: string, title: string, date = "2014", notes = "", scale = decade) {
  const [laid] = layIntervals([interval(edtf, title)], wordsOf(date, notes), scale, tenPixels, limits).intervals;
  if (!laid?.label) throw new Error("no label");
  return laid.label;
}

describe("layIntervals sets the words of a bar", () => {
  test("from its left end, the title behind the date", () => {
    expect(labelOf("2012/2016", "A title")).toMatchObject({
      x: expect.closeTo(204, 0) as unknown,
      date: "2014",
      indent: 48,
      dateLines: [],
      lines: [{ text: "A title", notes: "" }],
    });
  });

  test("further left where they would leave the drawing", () => {
    const { x, width } = labelOf("2019/..", "A title of thirty letters or so");
    expect(x + width).toBeLessThanOrEqual(decade.right);
  });

  test("after the first date, if the bar came from before", () => {
    const scale = scaleOf("2010", "2019", { padLeft: 44 });
    expect(labelOf("../2019", "A title", "until 2019", "", scale).x).toBe(48);
  });

  test("as wide as a long bar, else in lines of the label's width", () => {
    const title = "word ".repeat(18).trim();
    expect(labelOf("2010/..", title).lines).toHaveLength(1);
    expect(labelOf("2010/2011", title).lines.length).toBeGreaterThan(1);
    expect(labelOf("2010/2011", title).width).toBeLessThanOrEqual(230 * 1.8);
  });

  test("in lines no longer than a bar that is wider than labels", () => {
    const { lines, width } = labelOf("2015/..", "word ".repeat(18).trim());
    expect(lines).toHaveLength(2);
    expect(width).toBeGreaterThan(230 * 1.8);
    expect(width).toBeLessThanOrEqual(500);
  });

  test("with the date in lines of its own where it leaves the title too little room", () => {
    const narrow = scaleOf("2010", "2019", { right: 250 });
    const { dateLines, indent, lines } = labelOf("2010/..", "A title", "between March and May 2016", "", narrow);
    expect([dateLines, indent]).toEqual([["between March and May", "2016"], 0]);
    expect(lines.map(({ text }) => text)).toEqual(["A title"]);
  });

  test("on one line with the date, or beneath it where they have no room for that", () => {
    const narrow = scaleOf("2010", "2019", { right: 250 });
    const label = labelOf("2010/..", "incomprehensible", "January 2014", "", narrow);
    expect([label.dateLines, label.lines.map(({ text }) => text)]).toEqual([["January 2014"], ["incomprehensible"]]);
    expect([label.indent, lineCount(label)]).toEqual([0, 2]);
    const behind = labelOf("2010/..", "short", "January 2014", "", narrow);
    expect([behind.dateLines, lineCount(behind)]).toEqual([[], 1]);
    expect(behind.indent).toBeGreaterThan(0);
  });

  test("with room for the numbers of its notes", () => {
    const plain = labelOf("2012/2016", "A title");
    const noted = labelOf("2012/2016", "A title", "2014", "1, 2");
    expect(noted.lines).toEqual([{ text: "A title", notes: "1, 2" }]);
    expect(noted.width - plain.width).toBe(43);
  });
});

const title = fc
  .array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 14 })
  .map((words) => words.join(" "));
const anyUnits = fc.array(fc.tuple(dateNear, title), { maxLength: 30 }).map((rows) =>
  rows.flatMap(([edtf, text], index) => {
    const unit = interval(edtf, text, String(index));
    return unit.when.kind === "interval" ? [unit] : [];
  }),
);
const scales = fc
  .integer({ min: 280, max: 1400 })
  .map((right) => scaleOf("1990", "2040", { left: 16, right, padLeft: 10, padRight: 10 }));

/** What an interval covers in its lane: bar and words. */
function reach({ bar, label }: LanedInterval): [number, number] {
  return [Math.min(bar.left, label?.x ?? Infinity), Math.max(bar.right, label ? label.x + label.width : -Infinity)];
}

describe("layIntervals holds that", () => {
  test("no two intervals meet in a lane, words and bars", () => {
    fc.assert(
      fc.property(anyUnits, scales, fc.integer({ min: 1, max: 12 }), (units, scale, labelled) => {
        const { intervals } = layIntervals(units, wordsOf("January 2014", "3"), scale, ruler, {
          ...limits,
          labelled,
          bare: 4,
        });
        intervals.forEach((a, index) => {
          for (const b of intervals.slice(index + 1)) {
            if (a.lane === null || a.lane !== b.lane) continue;
            const [[left, right], [from, to]] = [reach(a), reach(b)];
            expect(right <= from + 1e-6 || to <= left + 1e-6).toBe(true);
          }
        });
      }),
      laws,
    );
  });

  test("no words leave the drawing", () => {
    fc.assert(
      fc.property(anyUnits, scales, (units, scale) => {
        const { intervals } = layIntervals(units, wordsOf("16 February 2017 – 4 May 2018", "3"), scale, ruler, limits);
        for (const { label } of intervals) {
          expect(label?.x).toBeGreaterThanOrEqual(scale.left);
          expect((label?.x ?? 0) + (label?.width ?? 0)).toBeLessThanOrEqual(scale.right + 1e-6);
        }
      }),
      laws,
    );
  });

  test("every interval has a lane and words, if lanes do not end", () => {
    fc.assert(
      fc.property(anyUnits, scales, (units, scale) => {
        const { intervals } = layIntervals(units, wordsOf("2014"), scale, ruler, limits);
        for (const { lane, label } of intervals) expect([lane === null, label === null]).toEqual([false, false]);
      }),
      laws,
    );
  });
});

describe("laneTops(lanes)", () => {
  test("stacks lanes with words, then bare ones", () => {
    const { tops, height } = laneTops({ intervals: [], labelLines: [1, 3], bareLanes: 2 });
    expect(tops).toEqual([0, 46, 128, 138]);
    expect(height).toBe(148);
  });

  test("takes no room without lanes", () => {
    expect(laneTops({ intervals: [], labelLines: [], bareLanes: 0 })).toEqual({ tops: [], height: 0, lastBar: 0 });
  });
});
