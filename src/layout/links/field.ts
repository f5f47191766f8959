import { grown, distance, isBox, overlap, type Box, type Point } from "./box.js";
import { createCells, type Cells } from "./cells.js";

/** What lies around links: what they must not cross, what they may, and the links that have their way already. */
export interface Field {
  readonly bounds: Box;
  readonly obstacles: readonly Box[];
  readonly soft: readonly Box[];
  readonly obstacleCells: Cells;
  readonly softCells: Cells;
  readonly routes: Routes;
}

/** Points along the links that have their way, and the directions they go there. */
export interface Routes {
  readonly x: number[];
  readonly y: number[];
  readonly dx: number[];
  readonly dy: number[];
  readonly cells: Cells;
  /** Where they leave and reach marks. */
  readonly ends: Point[];
}

/** Pixels: closer than this is near an obstacle, in a soft box, or beside another link. */
export const nearObstacle = 5;
export const nearSoft = 4;
export const nearRoute = 6;

/** What it costs to share a place at a mark with another link. */
const crowded = 60;
/** How far the points that stand for a link's way are from each other, at least. */
const routeStep = 3;

/** The surroundings of links, filed by place. Boxes that are none are left out. */
export function createField(bounds: Box, obstacles: readonly Box[], soft: readonly Box[]): Field {
  const hard = obstacles.filter(isBox);
  const mild = soft.filter(isBox);
  const obstacleCells = createCells(bounds);
  const softCells = createCells(bounds);
  hard.forEach((box, index) => obstacleCells.enter(grown(box, nearObstacle), index));
  mild.forEach((box, index) => softCells.enter(grown(box, nearSoft), index));
  const routes = { x: [], y: [], dx: [], dy: [], cells: createCells(bounds), ends: [] };
  return { bounds, obstacles: hard, soft: mild, obstacleCells, softCells, routes };
}

/** Enters the way of a link, so that later ones keep away from it. */
export function enterRoute({ routes }: Field, samples: readonly number[]): void {
  routes.ends.push(...endsOf(samples));
  let fromX = samples[0] ?? 0;
  let fromY = samples[1] ?? 0;
  for (let index = 2; index + 1 < samples.length; index += 2) {
    const x = samples[index] as number;
    const y = samples[index + 1] as number;
    const dx = x - fromX;
    const dy = y - fromY;
    const length = Math.hypot(dx, dy);
    if (length < routeStep) continue;
    fromX = x;
    fromY = y;
    const place = { left: x - nearRoute, right: x + nearRoute, top: y - nearRoute, bottom: y + nearRoute };
    routes.cells.enter(place, routes.x.length);
    routes.x.push(x);
    routes.y.push(y);
    routes.dx.push(dx / length);
    routes.dy.push(dy / length);
  }
}

function endsOf(samples: readonly number[]): Point[] {
  return [
    { x: samples[0] ?? 0, y: samples[1] ?? 0 },
    { x: samples.at(-2) ?? 0, y: samples.at(-1) ?? 0 },
  ];
}

/** What it costs to leave or reach a mark where other links do so. */
export function crowdOf({ routes }: Field, place: Point): number {
  let cost = 0;
  for (const end of routes.ends) {
    const away = distance(end, place);
    if (away < nearRoute) cost += crowded * (1 - away / (2 * nearRoute));
  }
  return cost;
}

/** Whether a box meets an obstacle. */
export function meetsObstacle({ obstacles, obstacleCells }: Field, box: Box): boolean {
  return obstacleCells.near(box).some((index) => overlap(box, obstacles[index] as Box));
}

/** How many soft boxes a box meets. */
export function softMet({ soft, softCells }: Field, box: Box): number {
  return new Set(softCells.near(box).filter((index) => overlap(box, soft[index] as Box))).size;
}

/** Whether the way of a link goes through a box. */
export function meetsRoute({ routes }: Field, box: Box): boolean {
  return routes.cells.near(box).some((index) => {
    const x = routes.x[index] as number;
    const y = routes.y[index] as number;
    return x > box.left && x < box.right && y > box.top && y < box.bottom;
  });
}
