import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  describe as describeTimeline,
  formatWhen,
  layout,
  parseWhen,
  readTimeline,
  toTable,
} from "../../../src/index.js";
import { finerThan, finerWords } from "../../laws/checkPrecision.js";
import { wrongMarks } from "../../laws/checkMarks.js";
import { isPart, marksOf } from "../../laws/marks.js";
import { anyDate, yearText } from "../../laws/dates.js";
import { freeOptions, timelineData, width } from "../../laws/timelines.js";

const timeout = 60_000;
const fixed = { seed: 301, endOnFailure: true };

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

describe("law 3: nothing is finer than the source", () => {
  test("words name no unit that the date does not state", { timeout }, () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom("long" as const, "spoken" as const), (text, style) => {
        const when = parseWhen(text);
        expect(finerThan(when.edtf, formatWhen(when, { style }))).toEqual([]);
      }),
      { ...fixed, numRuns: 2000 },
    );
  });

  test("words of a plain year, month or day are those, and nothing else", () => {
    const date = fc.record({
      year: fc.integer({ min: 1000, max: 2100 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(date, ({ year, month, day }) => {
        const [y, m, d] = [yearText(year), String(month).padStart(2, "0"), String(day).padStart(2, "0")];
        const name = months[month - 1] ?? "";
        expect(formatWhen(parseWhen(y))).toBe(y);
        expect(formatWhen(parseWhen(`${y}-${m}`))).toBe(`${name} ${y}`);
        expect(formatWhen(parseWhen(`${y}-${m}-${d}`))).toBe(`${String(day)} ${name} ${y}`);
        expect(formatWhen(parseWhen(yearText(-year)))).toBe(`${String(year + 1)} BC`);
      }),
      { ...fixed, numRuns: 300 },
    );
  });

  test("what is drawn, spoken and listed of an event names no unit that its date does not state", { timeout }, () => {
    fc.assert(
      fc.property(timelineData({ max: 12 }), freeOptions, (data, options) => {
        const { timeline } = readTimeline(data);
        expect(finerWords(layout(timeline, options), timeline)).toEqual([]);
        for (const { edtf, date } of toTable(timeline))
          if (edtf !== undefined) expect(finerThan(edtf, date)).toEqual([]);
        const all = timeline.events.map(({ when }) => when.edtf).join(",");
        expect(finerThan(all, describeTimeline(timeline))).toEqual([]);
      }),
      { ...fixed, numRuns: 40 },
    );
  });

  test("of a choice, only what lies in the window has a mark", () => {
    const { timeline } = readTimeline([{ when: "[2018,2020-37]", title: "A" }]);
    const scene = layout(timeline, { gaps: "keep", domain: ["2010", "2019"] });
    const bars = marksOf(scene).filter(({ mark }) => isPart(mark, "extent"));
    expect(bars).toHaveLength(1);
  });

  test("marks cover what the date can mean, and are solid only where it is certain", { timeout }, () => {
    const domains = [
      ["2013", "2016"],
      ["2010", "2019"],
      ["2017-02-16", "2017-02-16"],
      ["2017", "2017"],
      ["1500", "1899"],
      ["-3000", "1000"],
      ["Y-200000000", "Y20000"],
    ] as const;
    fc.assert(
      fc.property(timelineData({ max: 12 }), width, fc.constantFrom(...domains), (data, pixels, domain) => {
        const { timeline } = readTimeline(data);
        const scene = layout(timeline, { width: pixels, gaps: "keep", domain });
        const extent = { start: parseWhen(domain[0]).start.earliest, end: parseWhen(domain[1]).end.latest };
        expect(wrongMarks(scene, timeline, extent)).toEqual([]);
      }),
      { ...fixed, numRuns: 60 },
    );
  });
});
