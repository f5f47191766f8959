import { describe, expect, test } from "vitest";
import { createBrush, groupColors, type FadedBar } from "../../../src/layout/brush.js";
import { contrast } from "../../../src/layout/contrast.js";
import { themes } from "../../../src/layout/theme.js";

const { light } = themes;

describe("groupColors(groups, theme)", () => {
  test("gives the palette in order, again from the start when it ends", () => {
    const groups = Array.from({ length: 9 }, (_, index) => ({ id: String(index) }));
    const colors = [...groupColors(groups, light).values()];
    expect(colors).toEqual([...light.palette, light.palette[0]]);
  });

  test("takes a group's own colour where it can be read, and moves it where not", () => {
    const colors = groupColors([{ id: "a", color: "#123456" }, { id: "b", color: "#ffff00" }, { id: "c" }], light);
    expect(colors.get("a")).toBe("#123456");
    expect(colors.get("b")).not.toBe("#ffff00");
    expect(contrast(colors.get("b") ?? "", light.paper)).toBeGreaterThanOrEqual(4.5);
    expect(colors.get("c")).toBe(light.palette[2]);
  });
});

describe("createBrush(theme, colors)", () => {
  const brush = createBrush(light, new Map([["a", "#123456"]]));

  test.each([
    ["a", "#123456"],
    ["b", light.palette[0]],
    [undefined, light.muted],
  ])("colours group %s", (group, color) => {
    expect(brush.colorOf(group)).toBe(color);
  });

  test("colours all events where there are no groups", () => {
    expect(createBrush(light, new Map()).colorOf(undefined)).toBe(light.palette[0]);
  });

  test("takes the ink where a palette has nothing", () => {
    expect(createBrush({ ...light, palette: [] }, new Map()).colorOf("a")).toBe(light.ink);
    expect(groupColors([{ id: "a" }], { ...light, palette: [] }).get("a")).toBe(light.ink);
  });
});

const bar: FadedBar = {
  key: "k",
  part: "p",
  top: 5,
  height: 10,
  left: 100,
  right: 200,
  color: "#123456",
  opacity: 0.8,
  fadeIn: 0,
  fadeOut: 0,
};

/** The pieces of a bar: name, left, width, and its colour from one opacity to the other. */
function pieces(changes: Partial<FadedBar>): unknown[][] {
  const brush = createBrush(light, new Map());
  const marks = brush.fadedBar({ ...bar, ...changes });
  return marks.map((mark) => {
    if (mark.type !== "rect") throw new Error(`a ${mark.type}`);
    const gradient = brush.gradients().find(({ id }) => typeof mark.fill === "object" && id === mark.fill.gradient);
    expect([mark.y, mark.height, mark.key, mark.part.split(" ")[0]]).toEqual([5, 10, `k-${mark.part.slice(2)}`, "p"]);
    return [mark.part.slice(2), mark.x, mark.width, gradient ? [gradient.from, gradient.to] : mark.fillOpacity];
  });
}

describe("fadedBar(bar)", () => {
  test.each<[string, Partial<FadedBar>, unknown[][]]>([
    ["no fade in one piece", {}, [["core", 100, 100, 0.8]]],
    [
      "a fade in",
      { fadeIn: 30 },
      [
        ["fade-in", 100, 30, [0, 0.8]],
        ["core", 130, 70, 0.8],
      ],
    ],
    [
      "both fades",
      { fadeIn: 30, fadeOut: 20 },
      [
        ["fade-in", 100, 30, [0, 0.8]],
        ["core", 130, 50, 0.8],
        ["fade-out", 180, 20, [0.8, 0]],
      ],
    ],
    ["a fade over everything", { fadeOut: 100 }, [["fade-out", 100, 100, [0.8, 0]]]],
    [
      "fades that meet, the first one first",
      { fadeIn: 70, fadeOut: 70 },
      [
        ["fade-in", 100, 70, [0, 0.8]],
        ["fade-out", 170, 30, [0.8, 0]],
      ],
    ],
    ["a fade longer than the bar", { fadeIn: 500 }, [["fade-in", 100, 100, [0, 0.8]]]],
    ["no fade too short to see", { fadeIn: 0.9, fadeOut: 0.5 }, [["core", 100, 100, 0.8]]],
    [
      "a fade that began before the drawing",
      { fadeIn: 30, startShare: 0.5 },
      [
        ["fade-in", 100, 30, [0.4, 0.8]],
        ["core", 130, 70, 0.8],
      ],
    ],
    [
      "a fade that ends after the drawing",
      { fadeOut: 30, endShare: 0.25 },
      [
        ["core", 100, 70, 0.8],
        ["fade-out", 170, 30, [0.8, 0.2]],
      ],
    ],
    ["nothing of no width", { right: 100 }, []],
  ])("draws %s", (_, changes, expected) => {
    expect(pieces(changes)).toEqual(expected);
  });

  test("makes a gradient once for all bars that look the same", () => {
    const brush = createBrush(light, new Map());
    brush.fadedBar({ ...bar, fadeIn: 30 });
    brush.fadedBar({ ...bar, fadeIn: 50, left: 0 });
    expect(brush.gradients()).toHaveLength(1);
    brush.fadedBar({ ...bar, fadeIn: 50, color: "#654321" });
    brush.fadedBar({ ...bar, fadeIn: 50, opacity: 0.5 });
    expect(new Set(brush.gradients().map(({ id }) => id)).size).toBe(3);
    for (const { id } of brush.gradients()) expect(id).toMatch(/^[A-Za-z][\w-]*$/);
  });
});
