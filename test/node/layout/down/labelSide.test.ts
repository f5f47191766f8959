import { describe, expect, test } from "vitest";
import { layout, readTimeline, type LayoutOptions, type Scene, type TextMark } from "../../../../src/index.js";
import { createPlan } from "../../../../src/layout/plan.js";
import { century } from "../../../../examples/gallery/century.js";
import { crossedTexts, overlappingTexts, strayTexts } from "../../../laws/checkText.js";
import { isPart, marksOf } from "../../../laws/marks.js";

const { timeline } = readTimeline(century);

function draw(options: LayoutOptions): Scene {
  return layout(timeline, { width: 640, orientation: "vertical", ...options });
}

function textsOf(scene: Scene, part: string): TextMark[] {
  return marksOf(scene).flatMap(({ mark }) => (mark.type === "text" && isPart(mark, part) ? [mark] : []));
}

/** On which sides of the words of the axis the dates of events stand. */
function sidesOf(scene: Scene): ("left" | "right")[] {
  const axis = textsOf(scene, "tick-label").concat(textsOf(scene, "period-label"))[0]?.x ?? 0;
  return [...new Set(textsOf(scene, "date").map(({ x }) => (x < axis ? "left" : "right")))].sort();
}

describe("labelSide", () => {
  test.each<[LayoutOptions, string[]]>([
    [{}, ["right"]],
    [{ labelSide: "end" }, ["right"]],
    [{ labelSide: "start" }, ["left"]],
    [{ labelSide: "both" }, ["left", "right"]],
    [{ labelSide: "both", width: 280 }, ["right"]],
    [{ labelSide: "start", width: 280 }, ["left"]],
    [{ direction: "rtl" }, ["left"]],
    [{ direction: "rtl", labelSide: "start" }, ["right"]],
    [{ labelSide: "start", lanes: "group" }, ["left"]],
    [{ labelSide: "both", orientation: "horizontal" }, sidesOf(draw({ orientation: "horizontal" }))],
  ])("%j puts labels on the %j", (options, sides) => {
    const scene = draw(options);
    expect(sidesOf(scene)).toEqual(sides);
    expect(overlappingTexts(scene)).toEqual([]);
    expect(strayTexts(scene)).toEqual([]);
    expect(crossedTexts(scene)).toEqual([]);
    expect(scene.counts.labelled).toBe(timeline.events.length);
  });

  test("start is end with left and right changed about: but for the heading, legend and notes", () => {
    const [end, start] = [draw({ labelSide: "end" }), draw({ labelSide: "start" })];
    expect(start.height).toBe(end.height);
    const places = (scene: Scene) => textsOf(scene, "date").map(({ x, y }) => [x, y]);
    expect(places(start).map(([x = 0, y]) => [640 - x, y])).toEqual(places(end));
  });

  test("both sides share the axis, take about half the length, and read in order of time", () => {
    const [end, both] = [draw({ labelSide: "end" }), draw({ labelSide: "both" })];
    expect(both.height).toBeLessThan(end.height * 0.75);
    const events = both.marks.flatMap((mark) => (mark.type === "group" ? (mark.event ?? []) : []));
    const inTime = end.marks.flatMap((mark) => (mark.type === "group" ? (mark.event ?? []) : []));
    expect(events).toEqual(inTime);
    const keys = both.marks.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("a window on a drawing with labels left says what it lies within in the order of reading", () => {
    const plan = createPlan(timeline, { width: 640, orientation: "vertical", labelSide: "start" });
    const scene = plan.view({ start: Date.UTC(1905, 0, 1), end: Date.UTC(1905, 3, 1) });
    const [date] = textsOf(scene, "meanwhile").filter((mark) => isPart(mark, "date"));
    const [title] = textsOf(scene, "meanwhile").filter((mark) => isPart(mark, "title-line"));
    expect(date?.x).toBeLessThan(title?.x ?? 0);
    expect(strayTexts(scene)).toEqual([]);
  });

  test("another value throws", () => {
    expect(() => draw({ labelSide: "left" as "start" })).toThrow(
      'invalid labelSide: "left"; expected one of start, end, both',
    );
  });
});
