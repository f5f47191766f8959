import { describe, expect, test } from "vitest";
import { layout } from "../../../src/layout/layout.js";
import { readTimeline } from "../../../src/model/readTimeline.js";
import { marksWithin, slicesOf } from "../../../src/scene/pages.js";
import type { Mark, TextMark } from "../../../src/scene/scene.js";

const events = Array.from({ length: 60 }, (_, index) => ({
  when: String(1900 + 2 * index),
  title: `Event ${String(index)} with a title that needs more than one line of text in a narrow drawing`,
}));
const scene = layout(readTimeline({ title: "Many", events }).timeline, { width: 400, orientation: "vertical" });

function textsOf(marks: readonly Mark[]): TextMark[] {
  return marks.flatMap((mark) => (mark.type === "group" ? textsOf(mark.marks) : mark.type === "text" ? [mark] : []));
}
function eventsOf(marks: readonly Mark[]): TextMark[][] {
  return marks.flatMap((mark) =>
    mark.type !== "group" ? [] : mark.event === undefined ? eventsOf(mark.marks) : [textsOf(mark.marks)],
  );
}

describe("slicesOf(scene, pageHeight)", () => {
  test.each([300, 700, 1000])("covers the drawing in parts of at most %d pixels, and cuts no words", (height) => {
    const slices = slicesOf(scene, height);
    expect(scene.height).toBeGreaterThan(2000);
    expect(slices[0]?.top).toBe(0);
    expect(slices.at(-1)?.bottom).toBe(scene.height);
    slices.forEach(({ top, bottom }, index) => {
      expect(bottom - top).toBeLessThanOrEqual(height);
      expect(bottom).toBeGreaterThan(top);
      if (index > 0) expect(top).toBe(slices[index - 1]?.bottom);
    });
    for (const cut of slices.slice(1).map(({ top }) => top)) {
      for (const texts of eventsOf(scene.marks).filter((each) => each.length > 0)) {
        const above = texts.filter(({ y }) => y <= cut).length;
        expect([0, texts.length]).toContain(above);
      }
    }
  });

  test("has each word in one part", () => {
    const slices = slicesOf(scene, 700);
    const shown = slices.flatMap((slice) => textsOf(marksWithin(scene.marks, slice)));
    expect(shown.map(({ y, spans }) => [y, spans]).length).toBe(textsOf(scene.marks).length);
  });

  test("cuts through what no page can hold, rather than never end", () => {
    expect(slicesOf(scene, 5).length).toBeGreaterThan(scene.height / 5 - 1);
  });

  test("is the drawing itself where that fits", () => {
    expect(slicesOf(scene, scene.height)).toEqual([{ top: 0, bottom: scene.height }]);
    expect(marksWithin(scene.marks, { top: 0, bottom: scene.height })).toEqual(scene.marks);
  });
});
