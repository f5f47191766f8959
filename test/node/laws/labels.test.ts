import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layout, readTimeline } from "../../../src/index.js";
import { crossedTexts, cutTitles, overlappingTexts, strayTexts } from "../../laws/checkText.js";
import { anyOptions, freeOptions, timelineData } from "../../laws/timelines.js";

const timeout = 60_000;

/** How many letters a title may have that is never cut: about what fits into four lines. */
function reasonable(labelWidth = 230): number {
  return Math.min(60, labelWidth / 2);
}

describe("law 1: no two labels overlap, none is cut, none leaves the drawing", () => {
  test.each([
    ["up to 12 events", { max: 12, longTitles: true }, 50],
    ["up to 80 events", { min: 13, max: 80, longTitles: true }, 12],
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
    ["up to 12 events", { max: 12 }, 50],
    ["up to 60 events", { min: 13, max: 60 }, 10],
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
