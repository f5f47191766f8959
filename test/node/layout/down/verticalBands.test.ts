import { describe, expect, test } from "vitest";
import { layout, readTimeline, type Scene } from "whenline";
import { isPart, marksOf, textBoxes } from "../../../laws/marks.js";

const ids = ["north", "south", "west"];
const data = {
  groups: ids.map((id) => ({ id, title: `The ${id}` })),
  eras: [{ when: "2011/2013", title: "An era" }],
  events: ids.flatMap((group, index) => [
    { id: `${group} a`, when: `201${String(index)}-05-01`, title: `First of ${group}`, group },
    { id: `${group} b`, when: `201${String(index + 3)}/201${String(index + 5)}`, title: `Second of ${group}`, group },
  ]),
};

function drawn(width: number, more: object = {}): Scene {
  const { timeline } = readTimeline({ ...data, ...more });
  return layout(timeline, { width, orientation: "vertical", lanes: "group", now: "2012" });
}

const partsOf = (scene: Scene, part: string) =>
  marksOf(scene).flatMap(({ mark }) => (isPart(mark, part) ? [mark] : []));

/** The box of each group's name, and those of its titles. */
function groupsOf(scene: Scene) {
  const boxes = textBoxes(scene);
  return ids.map((id) => ({
    name: boxes.find(({ text }) => text === `The ${id}`),
    titles: boxes.filter(({ text }) => text.endsWith(`of ${id}`)),
  }));
}

describe("groups with bands of their own where time runs down", () => {
  test("stand in columns at one axis where the width allows, each under its name", () => {
    const scene = drawn(800);
    expect(partsOf(scene, "axis-line")).toHaveLength(1);
    const groups = groupsOf(scene);
    const lefts = groups.map(({ name }) => name?.left ?? NaN);
    expect(new Set(groups.map(({ name }) => name?.top)).size).toBe(1);
    for (const [index, { name, titles }] of groups.entries()) {
      expect(titles).toHaveLength(2);
      for (const title of titles) {
        expect(title.left).toBeGreaterThan(lefts[index] ?? NaN);
        expect(title.right).toBeLessThan(lefts[index + 1] ?? 800);
        expect(title.top).toBeGreaterThan(name?.bottom ?? NaN);
      }
    }
  });

  test("share the place of an instant in all columns", () => {
    const same = ids.map((group) => ({ id: group, when: "2014-05-01", title: `First of ${group}`, group }));
    const ys = partsOf(drawn(800, { events: [...data.events, ...same].slice(3) }), "dot").map((mark) =>
      mark.type === "circle" ? Math.round(mark.y) : NaN,
    );
    expect(ys.filter((y) => y === ys.at(-1)).length).toBeGreaterThanOrEqual(3);
  });

  test("stand in sections with an axis each where it does not", () => {
    const scene = drawn(360);
    expect(partsOf(scene, "axis-line")).toHaveLength(3);
    const groups = groupsOf(scene);
    for (const [index, { name, titles }] of groups.entries()) {
      for (const title of titles) {
        expect(title.top).toBeGreaterThan(name?.bottom ?? NaN);
        expect(title.bottom).toBeLessThan(groups[index + 1]?.name?.top ?? Infinity);
      }
    }
  });

  test.each([360, 800])("have keys of their own, %i pixels wide", (width) => {
    const keys = drawn(width).marks.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("need no signs in the legend, and lose no event in a fixed height", () => {
    expect(partsOf(drawn(800), "legend-entry").some(({ key }) => key.startsWith("group"))).toBe(false);
    const { timeline } = readTimeline(data);
    for (const width of [360, 800]) {
      const { counts } = layout(timeline, { width, height: 400, orientation: "vertical", lanes: "group" });
      expect(counts.drawn).toBe(6);
    }
  });
});
