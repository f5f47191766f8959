import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layout, readTimeline, type LayoutOptions } from "../../../src/index.js";
import { crossedTexts, cutTitles, overlappingTexts, strayTexts } from "../../laws/checkText.js";
import { anyOptions, freeOptions, timelineData } from "../../laws/timelines.js";

const timeout = 60_000;

/** How many letters a title may have that is never cut: about what fits into four lines. */
function reasonable(labelWidth = 230): number {
  return Math.min(60, labelWidth / 2);
}

describe("law 1: no two labels overlap, none is cut, none leaves the drawing", () => {
  test.each([
    ["up to 12 events", { max: 12, longTitles: true }, 120],
    ["up to 80 events", { min: 13, max: 80, longTitles: true }, 30],
    ["hundreds of events", { min: 300, max: 2000 }, 3],
  ])("texts keep apart and inside, with any options: %s", { timeout }, (_, size, numRuns) => {
    fc.assert(
      fc.property(timelineData(size), anyOptions, (data, options) => {
        const scene = layout(readTimeline(data).timeline, options);
        expect(overlappingTexts(scene)).toEqual([]);
        expect(strayTexts(scene)).toEqual([]);
      }),
      { seed: 101, numRuns, endOnFailure: true },
    );
  });

  test.each([
    ["up to 12 events", { max: 12 }, 120],
    ["up to 60 events", { min: 13, max: 60 }, 25],
  ])("at any width, each has its label, which no other's leader line crosses: %s", { timeout }, (_, size, numRuns) => {
    fc.assert(
      fc.property(timelineData(size), freeOptions, (data, options) => {
        const { timeline } = readTimeline(data);
        const scene = layout(timeline, options);
        const { events, outside, unknown, labelled } = scene.counts;
        expect(labelled).toBe(events - outside - unknown);
        expect(crossedTexts(scene)).toEqual([]);
        expect(cutTitles(scene, timeline, reasonable(options.labelWidth))).toEqual([]);
      }),
      { seed: 102, numRuns, endOnFailure: true },
    );
  });
});

const many = (count: number, when: string): object[] =>
  Array.from({ length: count }, (_, at) => ({ when, title: `Council ${String(at)}` }));

/** What random timelines once found, in as few events as show it. */
const found: readonly (readonly [string, object, LayoutOptions])[] = [
  ["the lines of a gap's length", many(1, "Y-303000/Y-1E5").concat(many(1, "[Y-1E5,Y-11000]")), { width: 280 }],
  ["a year before the first tick, at the top", [], { width: 280, domain: ["2017-02", "2017-03"] }],
  [
    "a year before the first tick, under a title",
    { title: "The city", events: [] },
    { orientation: "vertical", domain: ["2017-02", "2017-03"] },
  ],
  ["today, beside a date", many(1, "0000-01/0000").concat(many(1, "Y-1E5")), { width: 280, now: "2016-05-01" }],
  ["dates known from one side each", many(1, "[..-0059]").concat(many(1, "[2018-08..]")), {}],
  ["a set out of order", many(1, "{2015,2012}").concat(many(1, "2013")), {}],
  [
    "the count of what has no room, under the last tick",
    many(61, "[..2017-02-16T00]/.."),
    { width: 360, height: 900, domain: ["2017-02", "2017-03"] },
  ],
  [
    "today at the end of the axis, above the sources",
    [...many(1, "2010-01"), { when: "2012-03-01", title: "Council", sources: ["Our own archive"] }, ...many(1, "2010")],
    { width: 280, legend: false, now: "2016-05-01", domain: ["Y-20000000", "Y20000"] },
  ],
];

test.each(found)("texts keep apart: %s", (_, data, options) => {
  const scene = layout(readTimeline(data).timeline, options);
  expect(overlappingTexts(scene)).toEqual([]);
  expect(strayTexts(scene)).toEqual([]);
  expect(crossedTexts(scene)).toEqual([]);
});

test("a few events are laid out at every single width", { timeout }, () => {
  const data = ["a", "b", "c"].map((group) => ({ when: "2010-01-01", title: "A council", group }));
  const { timeline } = readTimeline([...data, ...many(1, "2009"), ...many(1, "2008/2010-02")]);
  for (let width = 200; width <= 1000; width += 1) {
    for (const events of [timeline.events.slice(0, 3), timeline.events]) {
      const scene = layout({ ...timeline, events }, { width });
      expect([width, ...overlappingTexts(scene), ...strayTexts(scene)]).toEqual([width]);
    }
  }
});
