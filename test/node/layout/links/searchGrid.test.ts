import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createField } from "../../../../src/layout/links/field.js";
import { createGrid, placeOf, type Grid } from "../../../../src/layout/links/gridLines.js";
import { endsOf } from "../../../../src/layout/links/judge.js";
import { searchGrid } from "../../../../src/layout/links/searchGrid.js";
import { laws } from "../given.js";
import { boxAt, dotAt, meet, type Box, type Point } from "./given.js";

const area = boxAt(0, 0, 300, 200);
const [start, goal] = [
  { x: 20, y: 100 },
  { x: 280, y: 100 },
];
const right = { x: 1, y: 0 };
const plenty = () => ({ steps: 1e6, pairs: 90 });
const far = [dotAt(-900, 0), dotAt(-950, 0)] as const;

function gridOf(obstacles: readonly Box[], barred = true): Grid {
  const field = createField(area, obstacles, []);
  return createGrid(field, endsOf(far[0], far[1], field), [start, goal], { area, margin: 4, barred, spacing: 0 })!;
}

function search(grid: Grid, effort = plenty()) {
  return searchGrid(grid, [{ at: start, along: right, cost: 0 }], [{ at: goal, along: right, cost: 0 }], effort);
}

/** Whether the steps of a grid lead from start to goal, looked for without any order. */
function leads({ xs, ys, right: across, down }: Grid): boolean {
  const nodeOf = ({ x, y }: Point) => placeOf(ys, y) * xs.length + placeOf(xs, x);
  const reached = new Set([nodeOf(start)]);
  for (const node of reached) {
    if (across[node]! < Infinity) reached.add(node + 1);
    if (down[node]! < Infinity) reached.add(node + xs.length);
    if (node % xs.length > 0 && across[node - 1]! < Infinity) reached.add(node - 1);
    if (node >= xs.length && down[node - xs.length]! < Infinity) reached.add(node - xs.length);
  }
  return reached.has(nodeOf(goal));
}

const wall = fc
  .tuple(
    fc.integer({ min: 30, max: 250 }),
    fc.integer({ min: -20, max: 180 }),
    fc.integer({ min: 5, max: 40 }),
    fc.integer({ min: 20, max: 230 }),
  )
  .map(([x, y, width, height]) => boxAt(x, y, width, height));

describe("searchGrid(grid, starts, goals, effort)", () => {
  test("goes straight where nothing is in the way", () => {
    expect(search(gridOf([]))).toEqual({ start: 0, goal: 0, points: [start, goal] });
  });

  test("goes around a wall, along its margin", () => {
    const way = search(gridOf([boxAt(140, 60, 20, 100)]));
    expect(way?.points.every(({ x, y }) => !(x > 136 && x < 164 && y > 56 && y < 164))).toBe(true);
    expect(way?.points).toContainEqual({ x: 136, y: 56 });
    expect(way?.points).toContainEqual({ x: 164, y: 56 });
  });

  test("finds a way just where there is one, and keeps out of walls", () => {
    const found = [0, 0];
    fc.assert(
      fc.property(fc.array(wall, { maxLength: 6 }), (walls) => {
        const way = search(gridOf(walls));
        expect(way !== null).toBe(leads(gridOf(walls)));
        found[way ? 1 : 0]!++;
        const points = way?.points ?? [];
        points.slice(1).forEach((to, index) => {
          const from = points[index]!;
          const leg = {
            left: Math.min(from.x, to.x) - 3.9,
            right: Math.max(from.x, to.x) + 3.9,
            top: Math.min(from.y, to.y) - 3.9,
            bottom: Math.max(from.y, to.y) + 3.9,
          };
          expect(walls.filter((box) => meet(box, leg))).toEqual([]);
        });
      }),
      laws,
    );
    expect(Math.min(...found)).toBeGreaterThan(20);
  });

  test("goes through a wall where it has to and may", () => {
    const across = [boxAt(140, -20, 20, 260)];
    expect(search(gridOf(across))).toBeNull();
    expect(new Set(search(gridOf(across, false))?.points.map(({ y }) => y))).toEqual(new Set([100]));
  });

  test("takes no more steps than there are, and says how many it took", () => {
    const effort = { steps: 3, pairs: 90 };
    expect(search(gridOf([boxAt(140, 60, 20, 100)]), effort)).toBeNull();
    expect(effort.steps).toBe(0);
    const enough = plenty();
    search(gridOf([]), enough);
    expect(enough.steps).toBeLessThan(1e6);
  });
});
