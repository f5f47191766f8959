import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTimeline } from "../../../src/index.js";
import { createPlan } from "../../../src/layout/plan.js";
import { crossedTexts, overlappingTexts, strayTexts } from "../../laws/checkText.js";
import { freeOptions, timelineData, width } from "../../laws/timelines.js";
import { windowOn, zooms } from "../../laws/windows.js";

const timeout = 120_000;

describe("a drawing that runs down, at up to 200 zooms", () => {
  test.each([
    ["up to 30 events", { max: 30, longTitles: true }, 8, 1],
    ["up to 150 events", { min: 61, max: 150 }, 2, 1],
    ["thousands of events", { min: 900, max: 3000 }, 2, 8],
  ])("has its words apart and inside, and counts every event: %s", { timeout }, (_, size, numRuns, step) => {
    const sides = fc.constantFrom("start" as const, "end" as const, "both" as const);
    fc.assert(
      fc.property(timelineData(size), freeOptions, width, sides, (data, options, across, labelSide) => {
        const { timeline } = readTimeline(data);
        const plan = createPlan(timeline, { ...options, width: across, labelSide, orientation: "vertical" });
        expect(crossedTexts(plan.home)).toEqual([]);
        for (let n = 0; n < zooms; n += step) {
          const window = windowOn(plan, n);
          if (!window) return;
          const scene = plan.view(window);
          expect([n, ...overlappingTexts(scene), ...strayTexts(scene)]).toEqual([n]);
          const { drawn, counted, outside, unknown } = scene.counts;
          expect(drawn + counted + outside + unknown).toBe(timeline.events.length);
        }
      }),
      { seed: 301, numRuns, endOnFailure: true },
    );
  });
});
