import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layout, readTimeline, toSvg, type Mark, type Scene } from "../../../src/index.js";
import { mirror, mirrorPath } from "../../../src/layout/mirror.js";
import { sceneFaults } from "../../laws/checkScene.js";
import { overlappingTexts, strayTexts } from "../../laws/checkText.js";
import { marksOf, pointsOf, spanBoxes } from "../../laws/marks.js";
import { freeOptions, timelineData } from "../../laws/timelines.js";

describe("mirrorPath(d, width)", () => {
  test.each([
    ["M10 20L30 40", "M90 20L70 40"],
    ["M10,20 L-5.5-3Z", "M90,20 L105.5-3Z"],
    ["M0 0H30V7h5v2", "M100 0H70V7h-5v2"],
    ["M1 2Q3 4 5 6T7 8", "M99 2Q97 4 95 6T93 8"],
    ["m1 2q3 4 5 6t7 8l-1 1", "m-1 2q-3 4 -5 6t-7 8l1 1"],
    ["M1 2C3 4 5 6 7 8S9 10 11 12 13 14 15 16", "M99 2C97 4 95 6 93 8S91 10 89 12 87 14 85 16"],
    ["M1 2A5 6 30 0 1 7 8a5 6 -30 1 0 7 8", "M99 2A5 6 -30 0 0 93 8a5 6 30 1 1 -7 8"],
    ["M1 2L0.5 1e1", "M99 2L99.5 1e1"],
    ["", ""],
  ])("%s", (d, mirrored) => {
    expect(mirrorPath(d, 100)).toBe(mirrored);
    expect(mirrorPath(mirrored, 100)).toBe(d);
  });
});

const someMarks: readonly Mark[] = [
  { type: "rect", key: "a", part: "a", x: 10, y: 1, width: 20, height: 5 },
  { type: "rule", key: "b", part: "b", x1: 10, y1: 1, x2: 20, y2: 5, stroke: "#000000" },
  { type: "circle", key: "c", part: "c", x: 10, y: 1, r: 4 },
  { type: "text", key: "d", part: "d", x: 10, y: 1, size: 12, spans: [{ text: "a" }] },
  { type: "text", key: "e", part: "e", x: 10, y: 1, size: 12, align: "middle", spans: [{ text: "a" }] },
  { type: "text", key: "f", part: "f", x: 10, y: 1, size: 12, align: "end", direction: "rtl", spans: [{ text: "א" }] },
];

test("mirror(scene) mirrors each kind of mark, in groups too, and fades across", () => {
  const { scene } = sceneOf();
  const fade = { id: "f", color: "#000000", from: 0, to: 1 };
  const mirrored = mirror({
    ...scene,
    width: 100,
    gradients: [fade, { ...fade, id: "d", down: true }],
    marks: [{ type: "group", key: "g", part: "g", event: "1", marks: someMarks }],
  });
  expect(mirrored.gradients).toEqual([
    { ...fade, from: 1, to: 0 },
    { ...fade, id: "d", down: true },
  ]);
  expect(mirrored.marks).toEqual([
    {
      type: "group",
      key: "g",
      part: "g",
      event: "1",
      marks: [
        { ...someMarks[0], x: 70 },
        { ...someMarks[1], x1: 90, x2: 80 },
        { ...someMarks[2], x: 90 },
        { ...someMarks[3], x: 90, align: "end" },
        { ...someMarks[4], x: 90 },
        { type: "text", key: "f", part: "f", x: 90, y: 1, size: 12, direction: "rtl", spans: [{ text: "א" }] },
      ],
    },
  ]);
});

function sceneOf(): { scene: Scene } {
  return { scene: layout(readTimeline([{ when: "2014", title: "A council" }]).timeline) };
}

/** Left and right ends of each mark that has a place across, in drawing order. */
function ends(scene: Scene): (readonly [left: number, right: number])[] {
  return marksOf(scene).flatMap(({ mark }) => {
    const xs = placesOf(mark, scene);
    return xs.length === 0 ? [] : [[Math.min(...xs), Math.max(...xs)] as const];
  });
}

function placesOf(mark: Mark, scene: Scene): number[] {
  if (mark.type === "text") return spanBoxes(mark, scene.font).flatMap(({ left, right }) => [left, right]);
  if (mark.type === "rect") return [mark.x, mark.x + mark.width];
  if (mark.type === "circle") return [mark.x - mark.r, mark.x + mark.r];
  return pointsOf(mark).map(([x]) => x);
}

describe("of any timeline, mirror(scene)", () => {
  const check = (law: (scene: Scene, mirrored: Scene) => void) => {
    fc.assert(
      fc.property(timelineData({ max: 14 }), freeOptions, (data, options) => {
        const scene = layout(readTimeline(data).timeline, { ...options, direction: "ltr" });
        law(scene, mirror(scene));
      }),
      { seed: 41, numRuns: 40, endOnFailure: true },
    );
  };

  test("twice is the drawing itself", { timeout: 60_000 }, () => {
    check((scene, mirrored) => {
      expect(toSvg(mirror(mirrored))).toBe(toSvg(scene));
    });
  });

  test("puts every box at its mirrored place, and lets none leave or overlap", { timeout: 60_000 }, () => {
    check((scene, mirrored) => {
      const found = ends(mirrored);
      for (const [index, [left, right]] of ends(scene).entries()) {
        expect(found[index]?.[0]).toBeCloseTo(scene.width - right, 4);
        expect(found[index]?.[1]).toBeCloseTo(scene.width - left, 4);
      }
      expect(strayTexts(mirrored)).toEqual([]);
      expect(overlappingTexts(mirrored)).toEqual([]);
    });
  });

  test("leaves words, order and plain data as they are", { timeout: 60_000 }, () => {
    check((scene, mirrored) => {
      const words = (of: Scene) => marksOf(of).map(({ mark }) => [mark.key, mark.type === "text" ? mark.spans : null]);
      expect(words(mirrored)).toEqual(words(scene));
      expect(sceneFaults(mirrored)).toEqual(sceneFaults(scene));
      expect({ ...mirrored, marks: 0, gradients: 0 }).toEqual({ ...scene, marks: 0, gradients: 0 });
    });
  });
});
