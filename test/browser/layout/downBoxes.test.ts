import { afterEach, describe, expect, test } from "vitest";
import { createPlan } from "../../../src/layout/plan.js";
import { readTimeline, type LayoutOptions, type Scene } from "../../../src/index.js";
import { subjects } from "../../../examples/gallery/subjects.js";
import { overlappingLabels, overlappingTexts, strayTexts } from "../../laws/checkText.js";
import { drawnBoxes, measureText } from "./drawnBoxes.js";
import { loadPageFonts } from "./pageFonts.js";

const fonts = await loadPageFonts();

afterEach(() => {
  document.body.replaceChildren();
});

function faultsIn(scene: Scene): string[] {
  const { words, lines } = drawnBoxes(scene);
  return [...overlappingTexts(scene, words), ...overlappingLabels(lines), ...strayTexts(scene, words)];
}

const sides: readonly LayoutOptions[] = [
  { width: 280 },
  { width: 360, labelSide: "start" },
  { width: 600, labelSide: "both" },
];

describe.each(fonts)("downward drawings as the browser shows them in %s", (font) => {
  test.each(sides)("have their words apart and whole: %j", (options) => {
    for (const { id, data } of subjects) {
      const { timeline } = readTimeline(data);
      const plan = createPlan(timeline, { orientation: "vertical", ...options, measureText, theme: { font } });
      expect([id, ...faultsIn(plan.home)]).toEqual([id]);
      const { start, end } = plan.axis?.domain ?? { start: 0, end: 1 };
      for (const share of [0.5, 0.1]) {
        const from = start + (end - start) * 0.4;
        const scene = plan.view({ start: from, end: from + (end - start) * share });
        expect([id, share, ...faultsIn(scene)]).toEqual([id, share]);
      }
    }
  });
});

test("words that meet are found", () => {
  const { timeline } = readTimeline([{ when: "2014", title: "A council" }]);
  const scene = createPlan(timeline, { width: 300 }).home;
  expect(faultsIn({ ...scene, marks: [...scene.marks, ...scene.marks] }).length).toBeGreaterThan(0);
});
