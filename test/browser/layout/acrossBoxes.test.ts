import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { createPlan } from "../../../src/layout/plan.js";
import { readTimeline, type LayoutOptions, type Scene } from "../../../src/index.js";
import { subjects } from "../../../examples/gallery/subjects.js";
import { coveredMarks, crossedTexts, overlappingLabels, overlappingTexts, strayTexts } from "../../laws/checkText.js";
import { isPart, marksOf } from "../../laws/marks.js";
import { planted } from "../../laws/plant.js";
import { freeOptions, timelineData, unsourced, width, type Size } from "../../laws/timelines.js";
import { windowOn, zooms } from "../../laws/windows.js";
import { drawnBoxes, measureText } from "./drawnBoxes.js";
import { loadPageFonts } from "./pageFonts.js";

/** `ALL_SAMPLES=1 npx vitest run --project browser test/browser/layout`: every font with every drawing, and more of them. */
declare const __ALL_SAMPLES__: boolean;

const timeout = __ALL_SAMPLES__ ? 1_800_000 : 120_000;
const fonts = await loadPageFonts();

/** Without being asked for all, one of the fonts for each drawing. */
const fontsOf = (index: number): readonly string[] =>
  __ALL_SAMPLES__ ? fonts : [fonts[index % fonts.length] ?? "sans-serif"];

/** Up to so many moments no leader line runs through words. */
const fewEvents = 60;

afterEach(() => {
  document.body.replaceChildren();
});

/** What is wrong with where the browser puts words: they meet, leave the drawing, or lie on what shows another event. */
function faultsIn(scene: Scene): string[] {
  const { words, lines } = drawnBoxes(scene);
  return [
    ...overlappingTexts(scene, words),
    ...overlappingLabels(lines),
    ...strayTexts(scene, words),
    ...coveredMarks(scene, words),
    ...(scene.counts.events <= fewEvents ? crossedTexts(scene, words) : []),
  ];
}

/** The first zoom at which something is wrong, and what; nothing if all is well from the whole to the deepest. */
function firstFaults(data: object, options: LayoutOptions): readonly unknown[] {
  const plan = createPlan(readTimeline(data).timeline, { ...options, orientation: "horizontal" });
  const atHome = faultsIn(plan.home);
  if (atHome.length > 0) return ["at first", options, ...atHome];
  for (let zoom = 0; zoom < zooms; zoom++) {
    const window = windowOn(plan, zoom);
    const faults = window ? faultsIn(plan.view(window)) : [];
    if (faults.length > 0) return [zoom, options, ...faults];
  }
  return [];
}

const widths = [280, 360, 640, 960, 1440, 2400];

describe("as the browser shows it in the page’s fonts, at 200 zooms, words keep apart, inside and off other events", () => {
  test.each(subjects.map(({ id, data }, index) => [id, data, index] as const))("%s", { timeout }, (_, data, index) => {
    for (const font of fontsOf(index)) {
      for (const across of __ALL_SAMPLES__ ? widths : [widths[index % widths.length]]) {
        expect(firstFaults(data, { width: across, measureText, theme: { font } })).toEqual([]);
      }
    }
  });

  test.each<readonly [string, Size, number]>([
    ["no event", { max: 0 }, 2],
    ["up to 12 events", { min: 1, max: 12, longTitles: true }, 6],
    ["up to 60 events", { min: 13, max: 60, longTitles: true }, 2],
    ["up to 400 events", { min: 61, max: 400 }, 2],
    ["hundreds of events", { min: 401, max: 1500 }, 1],
    ["5,000 events", { min: 5000, max: 5000 }, 1],
  ])("random timelines: %s", { timeout }, (_, size, few) => {
    const numRuns = few * (__ALL_SAMPLES__ ? 5 : 1);
    fc.sample(fc.tuple(timelineData(size), freeOptions, width), { seed: 401, numRuns }).forEach(
      ([data, options, across], index) => {
        for (const font of fontsOf(index)) {
          const own = { ...options, width: across, measureText, theme: { font } };
          expect(firstFaults(size.max > 60 ? unsourced(data) : data, own)).toEqual([]);
        }
      },
    );
  });
});

test("words that meet, leave the drawing or lie on other events are found", () => {
  const font = fonts[0] ?? "sans-serif";
  const events = [
    { when: "2014", title: "A council" },
    { when: "2015", title: "A treaty" },
    { when: "2014-06/2016", title: "Peace" },
  ];
  const { home } = createPlan(readTimeline(events).timeline, { width: 640, measureText, theme: { font } });
  expect(faultsIn(home)).toEqual([]);
  const moved = (x: number, y: number) =>
    planted(home, (mark) =>
      mark.type === "text" && isPart(mark, "date") && mark.spans[0]?.text === "2014" ? { ...mark, x, y } : mark,
    );
  const place = (part: string, title: string) =>
    marksOf(home).find(({ mark, groups }) => isPart(mark, part) && groups[0]?.name?.includes(title))?.mark;
  const words = place("title-line", "treaty");
  const bar = place("extent", "treaty");
  const leader = place("leader", "treaty");
  if (words?.type !== "text" || bar?.type !== "rect" || leader?.type !== "rule")
    throw new Error("nothing to move onto");
  expect(faultsIn(moved(words.x, words.y)).join()).toContain("overlap");
  expect(faultsIn(moved(620, words.y)).join()).toContain("leaves");
  expect(faultsIn(moved(bar.x, bar.y + 4)).join()).toContain("covers the extent");
  expect(faultsIn(moved(leader.x1 - 5, (leader.y1 + leader.y2) / 2)).join()).toContain("crosses");
});
