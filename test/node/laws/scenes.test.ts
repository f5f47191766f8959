import fc from "fast-check";
import { expect, test } from "vitest";
import { layout, readTimeline, toSvg } from "../../../src/index.js";
import { brokenWords } from "../../laws/checkPrecision.js";
import { sceneFaults } from "../../laws/checkScene.js";
import { readXml } from "../../laws/readXml.js";
import { anyOptions, timelineData } from "../../laws/timelines.js";

test.each([
  ["up to 12 events", { max: 12, longTitles: true }, 60],
  ["up to 80 events", { min: 13, max: 80, longTitles: true }, 10],
  ["hundreds of events", { min: 300, max: 2000 }, 3],
])("a scene is plain data, and its SVG is XML without a broken word: %s", { timeout: 60_000 }, (_, size, numRuns) => {
  fc.assert(
    fc.property(timelineData(size), anyOptions, (data, options) => {
      const scene = layout(readTimeline(data).timeline, options);
      expect(sceneFaults(scene)).toEqual([]);
      const svg = toSvg(scene);
      expect(brokenWords(svg)).toEqual([]);
      expect(readXml(svg).names.get("svg")).toBe(1);
    }),
    { seed: 901, numRuns, endOnFailure: true },
  );
});
