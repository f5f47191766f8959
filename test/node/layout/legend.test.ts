import { describe, expect, test } from "vitest";
import { legendBlock, type LegendEntry } from "../../../src/layout/legend.js";
import { layIntervals } from "../../../src/layout/intervalLanes.js";
import { legendEntries } from "../../../src/layout/legendEntries.js";
import { markMoments } from "../../../src/layout/momentMarks.js";
import type { Mark } from "../../../src/scene/scene.js";
import { en } from "../../../src/time/words/en.js";
import { sortUnits } from "../../../src/layout/units.js";
import { pointsOf } from "../../laws/marks.js";
import { brushOf, eventOf, ruler, scaleOf, tenPixels } from "./given.js";

const entry = (text: string, width = 34): LegendEntry => ({
  key: text,
  width,
  text,
  draw: (x, y): Mark[] => [{ type: "circle", key: "sign", part: "sign", x, y, r: 5 }],
});

/** Each entry's sign and words: where they stand. */
function stands(entries: readonly LegendEntry[], width: number): unknown[][] {
  const marks = legendBlock(entries, { x: 16, width }, brushOf(), tenPixels).draw(100);
  return marks.map((mark) => {
    if (mark.type !== "group") return [mark.type];
    const [sign, ...words] = mark.marks;
    const texts = words.map((word) => (word.type === "text" ? [word.x, word.y, word.spans[0]?.text] : []));
    return [mark.key, sign?.type === "circle" ? [sign.x, sign.y] : null, ...texts];
  });
}

describe("legendBlock(entries, span, brush, ruler)", () => {
  test("sets signs with their words side by side", () => {
    expect(stands([entry("lasted"), entry("c.", 11)], 400)).toEqual([
      ["lasted", [16, 108], [57, 112, "lasted"]],
      ["c.", [141, 108], [159, 112, "c."]],
    ]);
  });

  test("begins a row where the last one is full", () => {
    const rows = stands([entry("lasted"), entry("lasted too")], 200);
    expect(rows.map(([, sign]) => sign)).toEqual([
      [16, 108],
      [16, 128],
    ]);
    expect(
      legendBlock([entry("lasted"), entry("lasted too")], { x: 16, width: 200 }, brushOf(), tenPixels).height,
    ).toBe(36);
  });

  test("wraps words that are too long for a row", () => {
    const [[, , first, second] = []] = stands([entry("start or end not known")], 200);
    expect([first, second]).toEqual([
      [57, 112, "start or end"],
      [57, 128, "not known"],
    ]);
  });

  test("takes no room without entries", () => {
    const block = legendBlock([], { x: 16, width: 200 }, brushOf(), tenPixels);
    expect(block.height).toBe(0);
    expect(block.draw(0)).toEqual([]);
  });
});

const decade = scaleOf("2010", "2019");

/** What the legend says of a drawing of some dates. */
function explained(dates: readonly string[], groups: readonly string[] = [], lanes = 9, scale = decade): string[] {
  const events = dates.map((edtf, index) => eventOf(edtf, groups[index] === undefined ? {} : { group: groups[index] }));
  const { moments, intervals } = sortUnits(events);
  const words = () => ({ date: "2014", entry: { event: "e", title: "A title", notes: "" } });
  const limits = { labelled: lanes, bare: 0, lines: 6, labelWidth: 230 };
  const laid = layIntervals(intervals, words, scale, ruler, limits);
  const listed = groups.map((id) => ({ id, title: `Group ${id}` }));
  const entries = legendEntries(
    markMoments(moments, scale, lanes),
    laid.intervals,
    listed,
    en.legend,
    brushOf(...groups),
  );
  return entries.map(({ text }) => text);
}

describe("legendEntries(moments, intervals, groups, words, brush) explains", () => {
  test.each([
    ["nothing of nothing", [], []],
    ["a dot", ["2014-02-16"], ["day known"]],
    ["dots by the vaguest of them", ["2014-02-16", "2016-02", "2015-02-16T10:00"], ["month known"]],
    ["dots of an hour", ["2014-02-16T10"], ["hour known"]],
    ["dots of a minute", ["2014-02-16T10:30", "2015-02-16T10:30:00"], ["time known"]],
    ["a bar", ["2014"], ["some time within"]],
    ["dots and bars", ["2014", "2016-02-16"], ["day known", "some time within"]],
    ["one of several", ["[2012,2014]"], ["some time within", "one of these"]],
    ["all of several", ["{2012,2014}"], ["some time within", "all of these"]],
    ["an interval from day to day", ["2012-01-01/2016-12-31"], ["lasted"]],
    ["an interval from year to year", ["2012/2016"], ["lasted", "starts or ends some time within"]],
    ["an interval without a core", ["2012/2013"], ["starts or ends some time within"]],
    [
      "an interval from some time in a year on",
      ["2012/.."],
      ["lasted", "start or end not known exactly, or still going on"],
    ],
    ["what goes on", ["2012-01-01/.."], ["lasted", "start or end not known, or still going on"]],
    [
      "a moment of which one side is known",
      ["[..2014]"],
      ["some time within", "start or end not known, or still going on"],
    ],
    ["what is approximate", ["2014~"], ["approximate"]],
    ["an interval with an approximate end", ["2012-01-01/2016-05-01~"], ["lasted", "approximate"]],
    ["what is uncertain", ["2014?"], ["some time within", "uncertain"]],
  ])("%s", (_, dates, words) => {
    expect(explained(dates)).toEqual(words);
  });

  test("dots of no everyday unit as dates", () => {
    expect(explained(["1914-02-16", "1950-33"], [], 9, scaleOf("1900", "2100"))).toEqual(["date known"]);
  });

  test("groups of which something is drawn, where there is more than one", () => {
    expect(explained(["2014"], ["a"])).toEqual(["some time within"]);
    expect(explained(["2014", "2016"], ["a", "b"])).toEqual(["some time within", "Group a", "Group b"]);
    expect(explained(["2014", "2016", "/"], ["a", "b", "c"])).toEqual(["some time within", "Group a", "Group b"]);
  });

  test("a single group where other events are in none", () => {
    expect(explained(["2014-01-01", "2014-06-01"], ["a"])).toContain("Group a");
    expect(explained(["2014-01-01"], ["a"])).not.toContain("Group a");
  });

  test("each group by the marks that it has: a dot, a bar, or both", () => {
    const signsOf = (dates: readonly string[]) => {
      const { moments, intervals } = sortUnits(
        dates.map((edtf, index) => eventOf(edtf, { group: "ab".charAt(index % 2) })),
      );
      const words = () => ({ date: "2014", entry: { event: "e", title: "A title", notes: "" } });
      const limits = { labelled: 9, bare: 0, lines: 6, labelWidth: 230 };
      const bars = layIntervals(intervals, words, decade, ruler, limits).intervals;
      const groups = [{ id: "a" }, { id: "b" }];
      const entries = legendEntries(markMoments(moments, decade, 9), bars, groups, en.legend, brushOf("a", "b"));
      return entries.slice(-2).map((entry) => entry.draw(0, 0).map(({ part }) => part.split(" ")[0]));
    };
    expect(signsOf(["2014-02-16", "2015-02-16"])).toEqual([["sign"], ["sign"]]);
    expect(signsOf(["2012-01-01/2013-12-31", "2014-01-01/2015-12-31"])).toEqual([["interval"], ["interval", "hatch"]]);
    expect(signsOf(["2014-02-16", "2015-02-16", "2016", "2012-01-01/2013-12-31"])).toEqual([
      ["sign", "interval"],
      ["sign", "interval", "hatch"],
    ]);
  });

  test("nothing that is counted rather than drawn", () => {
    expect(explained(["2014", "2012/2016"], [], 0)).toEqual([]);
  });

  test("each sign within its width, in its group's colour or muted", () => {
    const dates = ["2014-02-16", "2015", "[2012,2014]", "{2012,2014}", "2016~", "[..2014]"];
    const { moments, intervals } = sortUnits(
      dates.map((edtf, index) => eventOf(edtf, { group: "ab".charAt(index % 2) })),
    );
    const brush = brushOf("a", "b");
    const groups = [{ id: "a" }, { id: "b" }];
    const entries = legendEntries(markMoments(moments, decade, 9), [], groups, en.legend, brush);
    expect(intervals).toEqual([]);
    expect(entries.map(({ key }) => key)).toEqual([
      "known",
      "within",
      "one-of",
      "all-of",
      "fading",
      "approximate",
      "group a",
      "group b",
    ]);
    for (const sign of entries) {
      const marks = sign.draw(100, 50);
      for (const mark of marks) {
        const [left = NaN, right = NaN] = reach(mark);
        expect(left).toBeGreaterThanOrEqual(100 - 1);
        expect(right).toBeLessThanOrEqual(100 + sign.width + 1);
      }
      expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
    }
    const [a] = entries.at(-2)?.draw(0, 0) ?? [];
    expect(a).toMatchObject({ fill: brush.colorOf("a") });
    expect(entries.at(-2)?.text).toBe("a");
  });
});

/** From where to where a mark reaches across. */
function reach(mark: Mark): number[] {
  switch (mark.type) {
    case "rect":
      return [mark.x, mark.x + mark.width];
    case "circle":
      return [mark.x - mark.r, mark.x + mark.r];
    case "rule":
      return [mark.x1, mark.x2];
    case "path": {
      const xs = pointsOf(mark).map(([x]) => x);
      return [Math.min(...xs), Math.max(...xs)];
    }
    default:
      throw new Error(`a ${mark.type} in a sign`);
  }
}
