import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createPlan, type Plan } from "../../../src/layout/plan.js";
import { readTimeline, type Extent, type Scene } from "../../../src/index.js";
import { subjects } from "../../../examples/gallery/subjects.js";
import { cameraOf, extentOf, limited, zoomedBy } from "../../../src/viewport/camera.js";
import { lostEvents } from "../../laws/checkCounts.js";
import { sceneFaults } from "../../laws/checkScene.js";
import { overlappingTexts, strayTexts } from "../../laws/checkText.js";
import { isPart, marksOf } from "../../laws/marks.js";
import { freeOptions, timelineData } from "../../laws/timelines.js";

const timeout = 120_000;

/** A window at a place and a depth: at 0 all is seen, each step shows half as much. */
interface Spot {
  readonly place: number;
  readonly depth: number;
}

const spots = fc.array(
  fc.record({ place: fc.double({ min: 0, max: 1, noNaN: true }), depth: fc.double({ min: 0, max: 16, noNaN: true }) }),
  { minLength: 6, maxLength: 6 },
);

function windowAt({ axis }: Plan, { place, depth }: Spot): Extent | null {
  if (!axis) return null;
  const { track, domain, from, to } = axis;
  const home = cameraOf(track, domain, to - from);
  return extentOf(track, limited(track, zoomedBy(track, home, 2 ** depth, place * (to - from)), axis));
}

function viewsOf(plan: Plan, places: readonly Spot[]): { readonly window: Extent; readonly scene: Scene }[] {
  return places.flatMap((spot) => {
    const window = windowAt(plan, spot);
    return window ? [{ window, scene: plan.view(window) }] : [];
  });
}

describe("any window on a drawing", () => {
  test.each([
    ["up to 12 events", { max: 12, longTitles: true }, 60],
    ["up to 80 events", { min: 13, max: 80, longTitles: true }, 15],
    ["hundreds of events", { min: 300, max: 1500 }, 3],
  ])("has its words apart and inside, and is plain data of the same size: %s", { timeout }, (_, size, numRuns) => {
    fc.assert(
      fc.property(timelineData(size), freeOptions, spots, (data, options, places) => {
        const plan = createPlan(readTimeline(data).timeline, options);
        for (const { scene } of viewsOf(plan, places)) {
          expect(overlappingTexts(scene)).toEqual([]);
          expect(strayTexts(scene)).toEqual([]);
          expect(sceneFaults(scene)).toEqual([]);
          expect([scene.width, scene.height, scene.id]).toEqual([plan.home.width, plan.home.height, plan.home.id]);
        }
      }),
      { seed: 201, numRuns, endOnFailure: true },
    );
  });

  test("loses no event", { timeout }, () => {
    fc.assert(
      fc.property(timelineData({ max: 90 }), freeOptions, spots, (data, options, places) => {
        const { timeline } = readTimeline(data);
        const plan = createPlan(timeline, options);
        for (const { scene, window } of viewsOf(plan, places)) {
          const { counts } = scene;
          expect(lostEvents(scene, timeline, options.scale === "relative" ? null : window).filter(isLoss)).toEqual([]);
          expect(counts.drawn + counts.counted + counts.outside + counts.unknown).toBe(timeline.events.length);
        }
      }),
      { seed: 202, numRuns: 40, endOnFailure: true },
    );
  });

  test("that shows all shows no other words than the drawing", { timeout }, () => {
    fc.assert(
      fc.property(timelineData({ max: 40 }), freeOptions, (data, options) => {
        const plan = createPlan(readTimeline(data).timeline, options);
        if (!plan.axis) return;
        const home = new Set(wordsOf(plan.home));
        expect(wordsOf(plan.view(plan.axis.domain)).filter((words) => !home.has(words))).toEqual([]);
      }),
      { seed: 203, numRuns: 60, endOnFailure: true },
    );
  });

  test.each(subjects.map(({ id, data }) => [id, data] as const))("takes no words away at first: %s", (_, data) => {
    for (const width of [360, 768, 960, 1440]) {
      const plan = createPlan(readTimeline(data).timeline, { width });
      if (plan.axis) expect(wordsOf(plan.view(plan.axis.domain))).toEqual(wordsOf(plan.home));
    }
  });

  test("gives the same bytes however the reader came there", { timeout }, () => {
    fc.assert(
      fc.property(timelineData({ max: 30 }), freeOptions, spots, (data, options, places) => {
        const { timeline } = readTimeline(data);
        const [one, other] = [createPlan(timeline, options), createPlan(timeline, options)];
        const [last] = places;
        viewsOf(one, places);
        if (last) expect(viewsOf(one, [last])).toEqual(viewsOf(other, [last]));
      }),
      { seed: 204, numRuns: 30, endOnFailure: true },
    );
  });
});

/** What is outside of a window is judged by its dates; a claim, and an end that is not exact, reach further. */
function isLoss(fault: string): boolean {
  return !/^\d+ outside, not/.test(fault);
}

/** The words of events, by event. */
function wordsOf(scene: Scene): string[] {
  return marksOf(scene).flatMap(({ mark, groups }) => {
    const owner = groups.find(({ key }) => /^(event|stack) /.test(key));
    if (mark.type !== "text" || !owner || isPart(owner, "unknown") || isPart(mark, "meanwhile")) return [];
    return [`${owner.key} ${mark.spans.map(({ text }) => text).join("")}`];
  });
}
