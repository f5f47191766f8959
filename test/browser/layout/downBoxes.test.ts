import { afterEach, describe, expect, test } from "vitest";
import { createPlan } from "../../../src/layout/plan.js";
import { readTimeline, toSvg, type LayoutOptions, type Scene } from "../../../src/index.js";
import { subjects } from "../../../examples/gallery/subjects.js";

/** Fonts that may be installed; where one is not, the browser shows the next. */
const fonts = ["DejaVu Sans", "Liberation Sans", "Noto Sans", "Arimo"].map((name) => `"${name}", sans-serif`);

afterEach(() => {
  document.body.replaceChildren();
});

const pen = document.createElement("canvas").getContext("2d");

/** A width in the page's own font, as the live view measures. */
function measureText(text: string, font: string): number {
  if (!pen) throw new Error("no 2d canvas");
  pen.font = font;
  return pen.measureText(text).width;
}

interface Line {
  readonly text: string;
  readonly box: DOMRect;
}

function linesOf(scene: Scene): Line[] {
  document.body.innerHTML = `<div style="width:${String(scene.width)}px">${toSvg(scene)}</div>`;
  return [...document.querySelectorAll("text")].map((text) => ({ text: text.textContent, box: text.getBBox() }));
}

/** Pixels by which ink may leave its box; a line of text is higher than its letters. */
const slack = 1;
const leading = 0.24;

function faultsIn(scene: Scene): string[] {
  const lines = linesOf(scene);
  const inks = lines.map(({ text, box }) => ({
    text,
    left: box.x + slack,
    right: box.x + box.width - slack,
    top: box.y + box.height * leading,
    bottom: box.y + box.height * (1 - leading),
  }));
  const outside = inks.filter(
    ({ left, right, top, bottom }) => left < 0 || top < 0 || right > scene.width || bottom > scene.height,
  );
  const meeting = inks.flatMap((a, at) =>
    inks
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} and ${b.text}`),
  );
  return [...outside.map(({ text }) => `${text} is outside`), ...meeting];
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
