import { expect, test } from "vitest";
import { century } from "../../../../examples/gallery/century.js";
import { layout } from "../../../../src/layout/layout.js";
import { readTimeline } from "../../../../src/model/readTimeline.js";
import { isPart, marksOf, textBoxes } from "../../../laws/marks.js";

/** From the top to the bottom of each band of an era, in order of time. */
function bandsIn(scene: ReturnType<typeof layout>): readonly (readonly [top: number, bottom: number])[] {
  const rects = marksOf(scene).flatMap(({ mark }) => (mark.type === "rect" && isPart(mark, "era-band") ? [mark] : []));
  const names = new Set(rects.map(({ key }) => key.split("-")[0]));
  return [...names].map((name) => {
    const own = rects.filter(({ key }) => key.split("-")[0] === name);
    return [Math.min(...own.map(({ y }) => y)), Math.max(...own.map(({ y, height }) => y + height))] as const;
  });
}

test("where the first marks crowd, words rise above the start of the axis, so that names of eras keep to their bands", () => {
  const scene = layout(readTimeline(century).timeline, { width: 360 });
  const names = textBoxes(scene).filter(({ text }) => text.endsWith("War"));
  const bands = bandsIn(scene);
  expect(names.map(({ text }) => text)).toEqual(["First World War", "Second World War", "Cold War"]);
  names.forEach(({ top, bottom }, index) => {
    const [start, end] = bands[index] ?? [0, 0];
    expect(top).toBeGreaterThanOrEqual(start - 2);
    expect(bottom).toBeLessThanOrEqual(end);
  });
});
