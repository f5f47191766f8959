import { describe, expect, test } from "vitest";
import { createBrush } from "../../../src/layout/brush.js";
import { themes } from "../../../src/layout/theme.js";
import { pair } from "../../../src/layout/point.js";
import { shiftDown, turn } from "../../../src/layout/turn.js";
import type { Mark } from "../../../src/scene/scene.js";

const brush = () => createBrush(themes.light, new Map());
const named = { key: "k", part: "p" } as const;

const marks: readonly Mark[] = [
  { ...named, type: "rect", x: 1, y: 2, width: 30, height: 4, fill: "#111111" },
  { ...named, type: "rule", x1: 1, y1: 2, x2: 3, y2: 4, stroke: "#111111" },
  { ...named, type: "circle", x: 1, y: 2, r: 5 },
  { ...named, type: "path", d: "M1 2L-3.5 4Q5 6 7 8Z" },
];

describe("turn(marks, brush)", () => {
  test("lets x and y change places", () => {
    expect(turn(marks, brush())).toEqual([
      { ...named, type: "rect", x: 2, y: 1, width: 4, height: 30, fill: "#111111" },
      { ...named, type: "rule", x1: 2, y1: 1, x2: 4, y2: 3, stroke: "#111111" },
      { ...named, type: "circle", x: 2, y: 1, r: 5 },
      { ...named, type: "path", d: "M2 1L4 -3.5Q6 5 8 7Z" },
    ]);
  });

  test("turned twice, everything is as it was", () => {
    const group: Mark = { ...named, type: "group", marks };
    expect(turn(turn([group], brush()), brush())).toEqual([group]);
  });

  test("leaves text alone", () => {
    const text: Mark = { ...named, type: "text", x: 1, y: 2, size: 12, spans: [{ text: "a" }] };
    expect(turn([text], brush())).toEqual([text]);
  });

  test("turns gradients, each once", () => {
    const own = brush();
    const bar = {
      ...named,
      top: 0,
      height: 9,
      left: 0,
      right: 50,
      color: "#123456",
      opacity: 0.8,
      fadeIn: 50,
      fadeOut: 0,
    };
    const across = own.fadedBar(bar);
    const [first, second] = turn([...across, ...across], own);
    const id = first?.type === "rect" && typeof first.fill === "object" ? first.fill.gradient : "";
    expect(second).toEqual(first);
    expect(own.gradients().map(({ down }) => down ?? false)).toEqual([false, true]);
    expect(own.gradients().at(-1)).toMatchObject({ id, down: true, from: 0, to: 0.8 });
  });
});

describe("shiftDown(marks, by)", () => {
  test("moves every kind of mark, groups with all they hold", () => {
    const text: Mark = { ...named, type: "text", x: 1, y: 2, size: 12, spans: [{ text: "a" }] };
    const [group] = shiftDown([{ ...named, type: "group", marks: [...marks, text] }], 10);
    expect(group?.type === "group" && group.marks).toEqual([
      { ...named, type: "rect", x: 1, y: 12, width: 30, height: 4, fill: "#111111" },
      { ...named, type: "rule", x1: 1, y1: 12, x2: 3, y2: 14, stroke: "#111111" },
      { ...named, type: "circle", x: 1, y: 12, r: 5 },
      { ...named, type: "path", d: "M1 12L-3.5 14Q5 16 7 18Z" },
      { ...text, y: 12 },
    ]);
  });

  test("does not change its input", () => {
    const frozen = Object.freeze(marks.map((mark) => Object.freeze({ ...mark })));
    expect(shiftDown(frozen, 5)).toHaveLength(4);
    expect(turn(frozen, brush())).toHaveLength(4);
  });
});

test("pair(x, y) writes a point with two decimals at most", () => {
  expect([pair(1, 2), pair(1 / 3, -2 / 3), pair(-0.001, 1e-9)]).toEqual(["1 2", "0.33 -0.67", "0 0"]);
});
