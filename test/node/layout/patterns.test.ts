import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layout, readTimeline, renderToString, type Mark } from "whenline";
import { hatch, patternCount, patternDot } from "../../../src/layout/patterns.js";
import { marksOf, pointsOf, type Point } from "../../laws/marks.js";
import { laws } from "./given.js";

const circle = { type: "circle", key: "dot", part: "dot", x: 50, y: 20, r: 5, fill: "#000000" } as const;

describe("patternDot(dot, pattern)", () => {
  test("leaves the plain dot alone", () => {
    expect(patternDot(circle, 0)).toBe(circle);
  });

  test("lies as far to one side of its middle as to the other, and upright once x and y have changed places", () => {
    for (let pattern = 1; pattern < patternCount; pattern++) {
      const [flat, turned] = [false, true].map((toTurn) => pointsOf(patternDot(circle, pattern, toTurn)));
      for (const along of [0, 1] as const) {
        const places = flat!.map((point) => point[along]);
        expect((Math.min(...places) + Math.max(...places)) / 2).toBeCloseTo([50, 20][along]!, 5);
      }
      const told = ([x, y]: Point) => `${x.toFixed(2)} ${y.toFixed(2)}`;
      const back = turned!.map(([x, y]): Point => [y - 20 + 50, x - 50 + 20]);
      expect(new Set(back.map(told))).toEqual(new Set(flat!.map(told)));
    }
  });

  test("gives each other pattern a shape of its own, about the same place and painted alike", () => {
    const shapes = Array.from({ length: patternCount - 1 }, (_, index) => patternDot(circle, index + 1));
    expect(new Set(shapes.map((shape) => (shape.type === "path" ? shape.d : ""))).size).toBe(patternCount - 1);
    for (const shape of shapes) {
      expect(shape).toMatchObject({ type: "path", key: "dot", part: "dot", fill: "#000000" });
      for (const [x, y] of pointsOf(shape)) expect(Math.hypot(x - 50, y - 20)).toBeLessThan(8);
    }
  });
});

describe("hatch(bar, pattern)", () => {
  const bar = { key: "hatch", top: 10, height: 10, stroke: "#ffffff", strokeWidth: 2, bold: true };

  test("draws nothing on plain bars, and nothing where no line has room", () => {
    expect(hatch({ ...bar, left: 0, right: 500 }, 0)).toEqual([]);
    expect(hatch({ ...bar, left: 0, right: 3 }, 1)).toEqual([]);
  });

  test("cuts lines off that rise over a bar shorter than high, and keeps them straight on it", () => {
    const [short] = hatch({ ...bar, left: 0, right: 6 }, 1);
    expect(short && pointsOf(short)).toEqual([
      [0, 18],
      [6, 12],
    ]);
  });

  test("draws each pattern in a way of its own", () => {
    const drawn = Array.from({ length: patternCount }, (_, pattern) => hatch({ ...bar, left: 0, right: 100 }, pattern));
    expect(new Set(drawn.map((marks) => JSON.stringify(marks))).size).toBe(patternCount);
  });

  test("keeps every line within its bar, and their number small", () => {
    const spans = fc.tuple(fc.double({ min: 0, max: 500, noNaN: true }), fc.double({ min: 0, max: 4000, noNaN: true }));
    fc.assert(
      fc.property(spans, fc.integer({ min: 1, max: patternCount - 1 }), ([left, width], pattern) => {
        for (const mark of hatch({ ...bar, left, right: left + width }, pattern)) {
          const points = pointsOf(mark);
          expect(points.length).toBeLessThanOrEqual(620);
          for (const [x, y] of points) {
            expect(x).toBeGreaterThanOrEqual(left - 0.01);
            expect(x).toBeLessThanOrEqual(left + width + 0.01);
            expect(y).toBeGreaterThanOrEqual(10);
            expect(y).toBeLessThanOrEqual(20);
          }
        }
      }),
      laws,
    );
  });
});

/** The corners of a shape from the first of them on, in whole tenths. */
function formOf(mark: Mark): string {
  const points = pointsOf(mark);
  const [x, y] = points[0] as Point;
  return points.map((point) => `${(point[0] - x).toFixed(1)} ${(point[1] - y).toFixed(1)}`).join(",");
}

describe("a drawing for print", () => {
  const ids = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
  const data = {
    groups: ids.map((id) => ({ id, title: id, color: "#ff0000" })),
    events: ids.flatMap((group, index) => [
      { id: `dot ${group}`, when: `20${String(10 + index)}-05-01`, title: "A moment", group },
      {
        id: `bar ${group}`,
        when: `20${String(10 + index)}-01-01/20${String(11 + index)}-12-31`,
        title: "A while",
        group,
      },
    ]),
  };

  test("has no colour but greys, and draws ten groups in ten ways", () => {
    const svg = renderToString(data, { theme: "print" });
    const colors = [...svg.matchAll(/#([0-9a-f]{6})\b/g)].map(([, hex = ""]) => hex);
    for (const hex of colors) expect(new Set([hex.slice(0, 2), hex.slice(2, 4), hex.slice(4)]).size, hex).toBe(1);
    const { marks } = layout(readTimeline(data).timeline, { theme: "print" });
    const signs = marks.flatMap((mark) => (mark.type === "group" && mark.part === "legend-entry" ? [mark] : []));
    const shapes = signs
      .filter(({ key }) => key.startsWith("group "))
      .map(({ marks: [sign] }) => (sign?.type === "path" ? formOf(sign) : "circle"));
    expect(new Set(shapes).size).toBe(10);
    const hatched = marksOf(layout(readTimeline(data).timeline, { theme: "print" })).filter(
      ({ mark }) => mark.part === "hatch",
    );
    expect(hatched.length).toBeGreaterThanOrEqual(10);
  });

  test("in light has fewer lines, beside colours", () => {
    const hatches = (theme: "light" | "print") =>
      marksOf(layout(readTimeline(data).timeline, { theme })).flatMap(({ mark }) =>
        mark.part === "hatch" ? [pointsOf(mark).length] : [],
      );
    const [light, print] = [hatches("light"), hatches("print")];
    expect(light).toHaveLength(print.length);
    expect(light.reduce((sum, count) => sum + count)).toBeLessThan(print.reduce((sum, count) => sum + count) * 0.8);
    expect(renderToString(data)).toMatch(/fill="#(?!([0-9a-f]{2})\1\1)[0-9a-f]{6}"/);
  });

  test("in light has plain marks where each group has lanes with its name", () => {
    const svg = renderToString(data, { lanes: "group" });
    expect(svg).not.toContain("whenline-hatch");
    expect(svg).not.toMatch(/<path class="whenline-dot/);
    expect(renderToString(data, { lanes: "group", theme: "print" })).toContain("whenline-hatch");
  });
});
