import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawLinks } from "../../../../src/layout/links/drawLinks.js";
import { themes } from "../../../../src/layout/theme.js";
import { laws as allLaws, ruler } from "../given.js";
import {
  away,
  bounds,
  boxAt,
  dotAt,
  draw,
  grow,
  linkOf,
  meet,
  scene,
  type Box,
  type Point,
  type Scene,
} from "./given.js";
import { wayExists } from "./wayOracle.js";
import { processorTime } from "../../../tools/processorTime.js";

const of = (requests: Scene["requests"], obstacles: readonly Box[] = [], soft: readonly Box[] = []): Scene => ({
  requests,
  surroundings: { bounds, obstacles, soft },
  direction: "horizontal",
});
/** Half as many runs: each draws several links. */
const laws = { ...allLaws, numRuns: 100 };
const within = (box: Box, { x, y }: Point) => x > box.left && x < box.right && y > box.top && y < box.bottom;
const linksOnly = ({ surroundings, requests }: Scene, index: number) => {
  const { from, to } = requests[index]!;
  return surroundings.obstacles.filter((box) => box !== from && box !== to);
};
const close = (a: readonly Point[], b: readonly Point[]) =>
  Math.min(...a.map((p) => Math.min(...b.map((q) => Math.hypot(p.x - q.x, p.y - q.y)))));
/** The middle of a way: where it is not about to meet a mark. */
const middle = (points: readonly Point[], least: number, ends: readonly Box[]) =>
  points.filter((point) => ends.every((end) => away(end, point) >= least));

/** The angles at which two ways cross, in degrees up to 90. */
function crossings(a: readonly Point[], b: readonly Point[]): number[] {
  const side = (p: Point, q: Point, r: Point) => Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return a.slice(1).flatMap((to, i) =>
    b.slice(1).flatMap((end, j) => {
      const [from, start] = [a[i]!, b[j]!];
      if (side(from, to, start) * side(from, to, end) >= 0 || side(start, end, from) * side(start, end, to) >= 0)
        return [];
      const turn = Math.atan2(to.y - from.y, to.x - from.x) - Math.atan2(end.y - start.y, end.x - start.x);
      return [(Math.asin(Math.abs(Math.sin(turn))) * 180) / Math.PI];
    }),
  );
}

describe("drawLinks(requests, surroundings, ruler, theme, direction)", () => {
  test("draws a link as a group of a line, a head and its words, with the name", () => {
    const [link] = draw(of([linkOf(dotAt(100, 150), dotAt(400, 150), { label: "because", name: "A → B: because" })]));
    expect(link?.group).toMatchObject({ key: "link a b", part: "link", name: "A → B: because" });
    expect(link?.group.marks.map(({ type, key, part }) => [type, key, part])).toEqual([
      ["path", "line", "link-line"],
      ["path", "head", "link-head"],
      ["text", "words", "link-words"],
    ]);
    expect(link?.group.marks[0]).toMatchObject({ fill: "none", stroke: "#0b6e99", strokeWidth: 1.5 });
    expect(link?.group.marks[1]).toMatchObject({ fill: "#0b6e99" });
    expect(link?.words).toMatchObject({ size: 12, spans: [{ text: "because" }] });
  });

  test("puts paper under words that a line passes beneath", () => {
    const request = linkOf(dotAt(100, 150), dotAt(400, 150), { label: "because" });
    const lines = Array.from({ length: 60 }, (_, index) => ({
      left: 8 * index,
      right: 8 * index + 1,
      top: 0,
      bottom: 360,
    }));
    for (const [soft, parts] of [
      [[], ["link-line", "link-head", "link-words"]],
      [lines, ["link-line", "link-head", "link-ground", "link-words"]],
    ] as const) {
      const [link] = draw(of([request], [], soft));
      expect(link?.group.marks.map(({ part }) => part)).toEqual(parts);
    }
  });

  test("stands no words on an axis, which links cross", () => {
    const request = linkOf(dotAt(200, 100), dotAt(200, 260), { label: "because" });
    const [free] = draw(of([request]));
    const { left, right } = free!.wordsBox!;
    const axis = { left: (left + right) / 2, right: (left + right) / 2 + 1, top: 0, bottom: 360 };
    const scene = of([request]);
    const [link] = draw({ ...scene, surroundings: { ...scene.surroundings, axes: [axis] } });
    expect(meet(link!.wordsBox!, axis)).toBe(false);
    expect(link?.points).toEqual(free?.points);
  });

  test("draws between dots in a row an arc above them", () => {
    const [link] = draw(of([linkOf(dotAt(200, 150), dotAt(320, 150))]));
    const top = Math.min(...link!.points.map(({ y }) => y));
    expect(top).toBeLessThan(146);
    expect(top).toBeGreaterThan(120);
  });

  test("goes from the end of a bar to the start of a later one", () => {
    const [link] = draw(of([linkOf(boxAt(100, 100, 120, 10), boxAt(320, 160, 120, 10))]));
    expect(link?.points[0]).toEqual({ x: 222, y: 105 });
    expect(link?.tip).toEqual({ x: 318, y: 165 });
  });

  test("goes from the end of a bar that stands to the start of a later one", () => {
    const request = linkOf(boxAt(100, 40, 10, 80), boxAt(140, 200, 10, 80));
    const [link] = draw({ ...of([request]), direction: "vertical" });
    expect(link?.points[0]).toEqual({ x: 105, y: 122 });
    expect(link?.tip).toEqual({ x: 145, y: 198 });
  });

  test("stays within the bounds", () => {
    fc.assert(
      fc.property(scene, (given) => {
        for (const { points, corners } of draw(given)) {
          for (const point of [...points, ...corners]) expect(away(bounds, point)).toBe(0);
        }
      }),
      laws,
    );
  });

  test("crosses no obstacle where there is a way around it", () => {
    let ways = 0;
    fc.assert(
      fc.property(scene, (given) => {
        draw(given).forEach(({ points }, index) => {
          const { from, to } = given.requests[index]!;
          const obstacles = linksOnly(given, index);
          if (!wayExists(from, to, obstacles, 9)) return;
          ways++;
          for (const box of obstacles) expect(points.filter((point) => within(box, point))).toEqual([]);
        });
      }),
      laws,
    );
    expect(ways).toBeGreaterThan(150);
  });

  test("finds the only way through a maze", () => {
    const walls = [boxAt(100, 0, 20, 320), boxAt(220, 40, 20, 320), boxAt(340, 0, 20, 320), boxAt(460, 40, 20, 320)];
    const [link] = draw(of([linkOf(dotAt(40, 40), dotAt(580, 320))], walls));
    for (const wall of walls) expect(link!.points.filter((point) => within(wall, point))).toEqual([]);
  });

  test("goes far around where there is no way near the marks", () => {
    const wall = boxAt(245, 20, 10, 330);
    const [link] = draw(of([linkOf(dotAt(200, 180), dotAt(300, 180))], [wall]));
    expect(link!.points.filter((point) => within(wall, point))).toEqual([]);
  });

  test("crosses least where there is no way", () => {
    const walls = [boxAt(300, 0, 60, 180), boxAt(300, 180, 12, 180)];
    const [link] = draw(of([linkOf(dotAt(100, 100), dotAt(500, 100))], walls));
    expect(link!.points.filter((point) => within(walls[0]!, point))).toEqual([]);
    expect(link!.points.some((point) => within(walls[1]!, point))).toBe(true);
  });

  test("touches both marks, from outside", () => {
    fc.assert(
      fc.property(scene, (given) => {
        draw(given).forEach(({ points, tip }, index) => {
          const { from, to } = given.requests[index]!;
          for (const [mark, point] of [
            [from, points[0]!],
            [to, tip],
          ] as const) {
            const dot = mark.right - mark.left === mark.bottom - mark.top;
            const corner = dot ? 5.5 * (Math.SQRT2 - 1) : 0;
            expect(away(mark, point)).toBeLessThanOrEqual(2.02);
            expect(within(grow(mark, -corner - 0.02), point)).toBe(false);
          }
        });
      }),
      laws,
    );
  });

  test("points its head into the mark", () => {
    fc.assert(
      fc.property(scene, (given) => {
        draw(given).forEach(({ tip, corners: [a, b] }, index) => {
          const foot = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
          const ahead = { x: tip.x + (tip.x - foot.x) * 0.6, y: tip.y + (tip.y - foot.y) * 0.6 };
          expect(within(given.requests[index]!.to, ahead)).toBe(true);
          expect(Math.hypot(tip.x - foot.x, tip.y - foot.y)).toBeCloseTo(8, 1);
        });
      }),
      laws,
    );
  });

  test("places words where they meet nothing", () => {
    let placed = 0;
    fc.assert(
      fc.property(scene, (given) => {
        const links = draw(given);
        const boxes = links.flatMap(({ wordsBox }) => (wordsBox ? [wordsBox] : []));
        placed += boxes.length;
        for (const [index, box] of boxes.entries()) {
          expect(given.surroundings.obstacles.filter((other) => meet(box, other))).toEqual([]);
          expect(boxes.slice(index + 1).filter((other) => meet(box, other))).toEqual([]);
          expect(links.flatMap(({ points }) => points.filter((point) => within(box, point)))).toEqual([]);
          expect(grow(bounds, 0.01)).toSatisfy((all: Box) => box.left >= all.left && box.right <= all.right);
        }
      }),
      laws,
    );
    expect(placed).toBeGreaterThan(75);
  });

  test("cuts long words, and leaves out words that have no place, not their name", () => {
    const long = linkOf(dotAt(100, 150), dotAt(500, 150), {
      label: "an agreement that took them many years to write down",
    });
    expect(draw(of([long]))[0]?.words?.spans[0]?.text).toMatch(/^an agreement.{5,20}…$/);
    const tight = { left: 80, right: 220, top: 140, bottom: 160 };
    const crowded = linkOf(dotAt(100, 150), dotAt(200, 150), { label: "a long reason", name: "A → B: a long reason" });
    const [link] = draw({ ...of([crowded]), surroundings: { bounds: tight, obstacles: [], soft: [] } });
    expect(link?.words).toBeNull();
    expect(link?.group.name).toBe("A → B: a long reason");
  });

  test("keeps links between the same two marks apart, in both directions", () => {
    const [a, b] = [dotAt(200, 180), dotAt(420, 180)];
    const links = draw(of([linkOf(a, b, { key: "1" }), linkOf(b, a, { key: "2" }), linkOf(a, b, { key: "3" })]));
    const ways = links.map(({ points }) => middle(points, 24, [a, b]));
    expect(close(ways[0]!, ways[1]!)).toBeGreaterThanOrEqual(5);
    expect(close(ways[0]!, ways[2]!)).toBeGreaterThanOrEqual(5);
    expect(close(ways[1]!, ways[2]!)).toBeGreaterThanOrEqual(5);
  });

  test("keeps links in the same gap apart", () => {
    const walls = [boxAt(200, 0, 200, 140), boxAt(200, 200, 200, 160)];
    const requests = [150, 170, 190].map((y, index) =>
      linkOf(dotAt(100, y), dotAt(500, 340 - y), { key: String(index) }),
    );
    const ways = draw(of(requests, walls)).map(({ points }) => points.filter(({ x }) => x > 230 && x < 370));
    const crossings = [close(ways[0]!, ways[1]!), close(ways[1]!, ways[2]!), close(ways[0]!, ways[2]!)];
    for (const apart of crossings) expect(apart < 1 || apart >= 5).toBe(true);
  });

  test("crosses soft boxes, but does not go along them", () => {
    const leader = boxAt(300, 60, 1, 240);
    const [across] = draw(of([linkOf(dotAt(200, 180), dotAt(400, 180))], [], [leader]));
    expect(across!.points.some(({ x, y }) => Math.abs(x - 300) < 2 && y > 60 && y < 300)).toBe(true);
    const axis = boxAt(170, 104.5, 140, 1);
    const [along] = draw(of([linkOf(boxAt(100, 100, 60, 10), boxAt(320, 100, 60, 10))], [], [axis]));
    expect(along!.points.filter((point) => away(axis, point) < 3).length).toBeLessThan(along!.points.length / 4);
  });

  test("crosses other links steeply", () => {
    const angles: number[] = [];
    fc.assert(
      fc.property(scene, (given) => {
        const ways = draw(given).map(({ points }) => points.filter((_, index) => index % 4 === 0));
        ways.forEach((way, index) => ways.slice(index + 1).forEach((other) => angles.push(...crossings(way, other))));
      }),
      { ...laws, numRuns: 400 },
    );
    expect(angles.length).toBeGreaterThan(50);
    expect(angles.filter((angle) => angle < 15).length / angles.length).toBeLessThan(0.06);
  });

  test("reaches a bar in different places where several links do", () => {
    const bar = boxAt(400, 150, 120, 10);
    const requests = [100, 155, 210].map((y, index) => linkOf(dotAt(200, y), bar, { key: String(index) }));
    const tips = draw(of(requests)).map(({ tip }) => tip);
    tips.forEach((tip, index) => expect(close([tip], tips.slice(index + 1))).toBeGreaterThanOrEqual(5));
  });

  test.each([
    ["from a mark to itself", linkOf(dotAt(100, 150), dotAt(100, 150))],
    ["from what is no box", linkOf({ ...dotAt(100, 150), left: Number.NaN }, dotAt(200, 150))],
    ["to what is endless", linkOf(dotAt(100, 150), boxAt(200, 150, Infinity, 10))],
    ["to what is turned over", linkOf(dotAt(100, 150), boxAt(200, 150, -10, 10))],
  ])("leaves out a link %s", (_, request) => {
    expect(draw(of([request]))).toEqual([]);
  });

  test.each<[string, Box, Box, Box[]]>([
    ["to a mark that is walled in", dotAt(100, 150), dotAt(400, 150), [boxAt(385, 135, 30, 30)]],
    ["between marks that overlap", dotAt(100, 150), dotAt(104, 150), []],
    ["between marks that touch", boxAt(100, 150, 40, 10), boxAt(140, 150, 40, 10), []],
    ["from a mark outside the bounds", dotAt(-100, 150), dotAt(104, 150), []],
    ["between marks without extent", boxAt(100, 150, 0, 0), boxAt(200, 150, 0, 0), []],
    ["where all is an obstacle", dotAt(100, 150), dotAt(300, 150), [bounds]],
  ])("draws a link %s", (_, from, to, obstacles) => {
    const [link] = draw(of([linkOf(from, to)], obstacles));
    expect(link!.points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });

  test("draws nothing without links, or without bounds", () => {
    expect(draw(of([]))).toEqual([]);
    const lost = { bounds: { ...bounds, left: Number.NaN }, obstacles: [], soft: [] };
    expect(draw({ ...of([linkOf(dotAt(100, 150), dotAt(200, 150))]), surroundings: lost })).toEqual([]);
  });

  test("draws the same twice, in the order given, and does not change its input", () => {
    fc.assert(
      fc.property(scene, ({ requests, surroundings, direction }) => {
        const before = JSON.stringify([requests, surroundings]);
        const marks = drawLinks(requests, surroundings, ruler, themes.light, direction);
        expect(drawLinks(requests, surroundings, ruler, themes.light, direction)).toEqual(marks);
        expect(JSON.parse(JSON.stringify(marks))).toEqual(marks);
        expect(marks.map(({ key }) => key)).toEqual(requests.map(({ key }) => `link ${key}`));
        expect(JSON.stringify([requests, surroundings])).toBe(before);
      }),
      { ...laws, numRuns: 40 },
    );
  });

  test("draws very many links as flat arcs without words, each once and in little time", () => {
    const requests = Array.from({ length: 3000 }, (_, index) =>
      linkOf(dotAt(20 + (index % 60) * 10, 180), dotAt(30 + ((index * 7) % 58) * 10, 240), {
        key: String(index),
        label: "because",
      }),
    );
    const given = of(
      requests,
      requests.map(({ from }) => from),
    );
    const { surroundings } = given;
    const time = processorTime(() => drawLinks(requests, surroundings, ruler, themes.light, "horizontal"));
    expect(time).toBeLessThan(2000);
    const links = draw(given);
    expect(links.length).toBe(3000);
    expect(links.every(({ words, group }) => words === null && group.name === "A → B")).toBe(true);
  });

  test("keeps arcs between the same two marks apart where links are many", () => {
    const [a, b] = [dotAt(200, 180), dotAt(420, 180)];
    const filler = Array.from({ length: 70 }, (_, index) =>
      linkOf(dotAt(20, 20), dotAt(60 + index, 20), { key: String(index) }),
    );
    const links = draw(of([linkOf(a, b, { key: "to" }), linkOf(b, a, { key: "back" }), ...filler]));
    const ways = links.slice(0, 2).map(({ points }) => points.filter(({ x }) => x > 270 && x < 350));
    expect(close(ways[0]!, ways[1]!)).toBeGreaterThanOrEqual(3);
    for (const { y } of ways.flat()) expect(y).toBeLessThan(180);
  });
});
