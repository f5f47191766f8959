import { describe, expect, test } from "vitest";
import { baku } from "../../../examples/baku/data.js";
import { layout, parseWhen, readTimeline, type Mark, type Scene } from "../../../src/index.js";
import { lostEvents } from "../../laws/checkCounts.js";
import { sceneFaults } from "../../laws/checkScene.js";
import { crossedTexts, cutTitles, overlappingTexts, strayTexts } from "../../laws/checkText.js";
import { dotsAlong, isPart, marksOf, pointsOf } from "../../laws/marks.js";

const { timeline } = readTimeline(baku);

describe.each([280, 360, 640, 960, 1440])("the founding example at %i px", (width) => {
  const scene = layout(timeline, { width });
  const axis = axisOf(scene);
  const marks = (event: string): readonly Mark[] =>
    marksOf(scene)
      .find(({ mark }) => mark.type === "group" && mark.event === event)
      ?.groups.at(0)?.marks ?? ownMarks(scene, event);

  test("has all eight titles, whole, apart, and free of others' leader lines", () => {
    expect(scene.counts).toEqual({ events: 8, drawn: 8, counted: 0, outside: 0, unknown: 0, labelled: 8 });
    expect(lostEvents(scene, timeline)).toEqual([]);
    expect(cutTitles(scene, timeline)).toEqual([]);
    expect(overlappingTexts(scene)).toEqual([]);
    expect(strayTexts(scene)).toEqual([]);
    expect(crossedTexts(scene)).toEqual([]);
    expect(sceneFaults(scene)).toEqual([]);
  });

  test("the bar of 2014 is the year 2014, from tick to tick", () => {
    const [bar, ...others] = bars(marks("crimea"), axis.along);
    expect(others).toEqual([]);
    expect(bar?.[0]).toBeCloseTo(axis.tick("2014"), 6);
    expect(bar?.[1]).toBeCloseTo(axis.tick("2015"), 6);
  });

  test("January 2014 is a bar over January, or a dot in it", () => {
    const [january, year] = [axis.tick("2014"), axis.tick("2015")];
    const february = january + (31 / 365) * (year - january);
    const [bar, ...others] = bars(marks("dempsey"), axis.along);
    expect(others).toEqual([]);
    if (bar === undefined) {
      const [dot] = dotsAlong(marks("dempsey"), axis.along);
      expect(dot).toBeGreaterThanOrEqual(january);
      expect(dot).toBeLessThanOrEqual(february);
      return;
    }
    expect(bar[0]).toBeCloseTo(january, 6);
    expect(bar[1]).toBeCloseTo(february, 6);
    const named = axis.ticks("Feb").filter((place) => Math.abs(place - february) < 5);
    for (const place of named) expect(bar[1]).toBeCloseTo(place, 6);
    if (width === 1440) expect(named).toHaveLength(1);
  });

  test("the three events of the day have one mark and one date", () => {
    const [first, second, third] = ["baku", "bonn", "brussels"].map((event) => marks(event));
    expect(second).toBe(first);
    expect(third).toBe(first);
    expect(dotsAlong(first ?? [], axis.along)).toHaveLength(1);
    expect(first?.filter((mark) => isPart(mark, "leader"))).toHaveLength(1);
    const day = parseWhen("2017-02-16");
    expect(timeline.events.filter(({ when }) => when.edtf === day.edtf)).toHaveLength(3);
  });

  test.each([
    ["crimea", "2014"],
    ["dempsey", "January 2014"],
    ["baku", "16 February 2017"],
    ["suspension", "Since 2014"],
    ["phone", "Since 2014"],
    ["line", "By 16 February 2017, ongoing"],
  ])("%s is dated %s", (event, words) => {
    const lines = marks(event).flatMap((mark) => (mark.type === "text" && isPart(mark, "date") ? mark.spans : []));
    expect(lines.map(({ text }) => text).join(" ")).toBe(words);
  });
});

function ownMarks(scene: Scene, event: string): readonly Mark[] {
  const group = scene.marks.find((mark) => mark.type === "group" && mark.event === event);
  return group?.type === "group" ? group.marks : [];
}

/** Which of x and y is time, and where the ticks of given words are. */
function axisOf(scene: Scene): { along: 0 | 1; ticks: (words: string) => number[]; tick: (words: string) => number } {
  const all = marksOf(scene).map(({ mark }) => mark);
  const line = all.find((mark) => isPart(mark, "axis-line"));
  const points = line ? pointsOf(line) : [];
  const along = points[0]?.[0] === points.at(-1)?.[0] ? 1 : 0;
  const places = all.filter((mark) => isPart(mark, "tick")).map((mark) => pointsOf(mark)[0]?.[along] ?? NaN);
  const ticks = (words: string): number[] =>
    all.flatMap((mark) => {
      if (mark.type !== "text" || mark.spans[0]?.text !== words) return [];
      if (!isPart(mark, "tick-label") && !isPart(mark, "period-label")) return [];
      const at = along === 0 ? mark.x : mark.y;
      return places.filter((place) => Math.abs(place - at) < 6);
    });
  const tick = (words: string): number => {
    const [found, ...others] = ticks(words);
    if (found === undefined || others.length > 0) throw new Error(`${String(others.length)} ticks ${words}`);
    return found;
  };
  return { along, ticks, tick };
}

function bars(marks: readonly Mark[], along: 0 | 1): (readonly [from: number, to: number])[] {
  return marks.flatMap((mark) => {
    if (mark.type !== "rect" || !isPart(mark, "extent")) return [];
    return [along === 0 ? ([mark.x, mark.x + mark.width] as const) : ([mark.y, mark.y + mark.height] as const)];
  });
}
