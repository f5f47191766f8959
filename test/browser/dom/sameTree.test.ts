import fc from "fast-check";
import { expect, test } from "vitest";
import { drawScene } from "../../../src/dom/drawScene.js";
import { createPlan } from "../../../src/layout/plan.js";
import { readTimeline } from "../../../src/index.js";
import { freeOptions, timelineData, unsourced, width, type Size } from "../../laws/timelines.js";
import { windowOn, zooms } from "../../laws/windows.js";
import { newSvg, treeOf, treeOfText } from "./tree.js";

/** Titles are links in a file only: in a page, a press on them opens the card. */
const withoutLinks = (tree: string) => tree.replaceAll(/(<a class="whenline-event-link")[^>]*>/g, "$1>");

test.each<readonly [string, Size, number, number]>([
  ["up to 30 events", { max: 30, longTitles: true }, 6, 1],
  ["thousands of events", { min: 900, max: 5000 }, 2, 4],
])(
  "what is drawn over what was there is what toSvg writes, at 200 zooms: %s",
  { timeout: 120_000 },
  (_, size, numRuns, step) => {
    const orientation = fc.constantFrom("horizontal" as const, "vertical" as const);
    const samples = fc.sample(fc.tuple(timelineData(size), freeOptions, width, orientation), { seed: 501, numRuns });
    for (const [data, options, across, runs] of samples) {
      const { timeline } = readTimeline(unsourced(data));
      // Drawings that follow the page have a style element in a file only.
      const theme = options.theme === "auto" ? "light" : (options.theme ?? "light");
      const plan = createPlan(timeline, { ...options, theme, width: across, orientation: runs });
      const svg = newSvg();
      drawScene(svg, plan.home);
      for (let zoom = 0; zoom < zooms; zoom += step) {
        const window = windowOn(plan, zoom);
        const scene = window ? plan.view(window) : plan.home;
        drawScene(svg, scene);
        const isSame = treeOf(svg) === withoutLinks(treeOfText(scene));
        expect([zoom, options, isSame]).toEqual([zoom, options, true]);
      }
    }
  },
);
