import { contains, grown, type Box } from "./box.js";
import { crowdOf, nearObstacle, nearRoute, nearSoft, type Field } from "./field.js";

/** The two marks of a link, and the obstacles that are these marks. */
export interface Ends {
  readonly from: Box;
  readonly to: Box;
  readonly own: ReadonlySet<number>;
  /** Insides of the two marks: the way of the link may touch their edges. */
  readonly insides: readonly Box[];
}

/** What a way costs, in pixels of length; `hit` is how much of it lies in obstacles or outside the drawing. */
export interface Verdict {
  readonly cost: number;
  readonly hit: number;
}

/** Half a line's width and half the distance of samples: a way that keeps so far from a box crosses none of its edges unseen. */
export const hitMargin = 1.6;
/** What a turn costs by the radian. */
export const radian = 12;
/** Weights: a pixel in an obstacle and the first of them, a pixel near one, and what is sharp about a turn. */
const hitPixel = 60;
const anyHit = 400;
const nearPixel = 1.5;
const sharp = 90;
/** Weights: a soft box crossed, a pixel across it and along it; a pixel across another link and along it. */
const softCrossed = 5;
const softAcross = 0.5;
const softAlong = 5;
const routeAcross = 1;
const routeAlong = 8;
/** Links that meet at a mark are near each other there. */
const meeting = 14;
const meetingShare = 0.6;

/** The ends of a link among obstacles. */
export function endsOf(from: Box, to: Box, field: Field): Ends {
  const own = new Set<number>();
  for (const end of [from, to]) {
    const around = grown(end, 2);
    for (const index of field.obstacleCells.near(around)) {
      if (contains(around, field.obstacles[index] as Box)) own.add(index);
    }
  }
  return { from, to, own, insides: [insideOf(from), insideOf(to)] };
}

function insideOf(box: Box): Box {
  const by = Math.min(box.right - box.left, box.bottom - box.top) / 4;
  return grown(box, -by);
}

/**
 * Judges a way by its samples: the lower the cost, the better.
 * Stops early, with a cost above `limit`, where it is sure to be worse.
 */
export function judge(samples: readonly number[], field: Field, ends: Ends, limit = Infinity): Verdict {
  let cost = crowdAt(samples, 0, field) + crowdAt(samples, samples.length - 2, field);
  let hit = 0;
  let wasSoft = 0;
  let lastX = 0;
  let lastY = 0;
  for (let index = 2; index + 1 < samples.length; index += 2) {
    const x = samples[index] as number;
    const y = samples[index + 1] as number;
    const dx = x - (samples[index - 2] as number);
    const dy = y - (samples[index - 1] as number);
    const length = Math.hypot(dx, dy);
    if (length < 1e-6) continue;
    const ux = dx / length;
    const uy = dy / length;
    if (lastX !== 0 || lastY !== 0) cost += turnCost(lastX, lastY, ux, uy, length);
    const depth = obstacleAt(x, y, field, ends);
    if (depth === 2) {
      if (hit === 0) cost += anyHit;
      hit += length;
      cost += length * hitPixel;
    } else if (depth === 1) {
      cost += length * nearPixel;
    }
    const { count, weight } = softAt(x, y, ux, uy, field);
    cost += length * (1 + weight + routeAt(x, y, ux, uy, field, ends)) + Math.max(0, count - wasSoft) * softCrossed;
    wasSoft = count;
    if (cost > limit) return { cost, hit };
    lastX = ux;
    lastY = uy;
  }
  return { cost, hit };
}

function crowdAt(samples: readonly number[], index: number, field: Field): number {
  return crowdOf(field, { x: samples[index] ?? 0, y: samples[index + 1] ?? 0 });
}

function turnCost(ax: number, ay: number, bx: number, by: number, length: number): number {
  const turn = Math.abs(Math.atan2(ax * by - ay * bx, ax * bx + ay * by));
  return turn * radian + (sharp * turn * turn) / Math.max(length, 1);
}

/** Whether a way meets no obstacle: every eighth sample first, since most ways that meet one meet it for long. */
export function isClear(samples: readonly number[], field: Field, ends: Ends): boolean {
  for (const step of [16, 2]) {
    for (let index = 0; index + 1 < samples.length; index += step) {
      if (obstacleAt(samples[index] as number, samples[index + 1] as number, field, ends) === 2) return false;
    }
  }
  return true;
}

/** 2 in an obstacle, in one of the link's own marks or outside the drawing; 1 near one; else 0. */
export function obstacleAt(x: number, y: number, { bounds, obstacles, obstacleCells }: Field, ends: Ends): 0 | 1 | 2 {
  if (x < bounds.left + 1 || x > bounds.right - 1 || y < bounds.top + 1 || y > bounds.bottom - 1) return 2;
  for (const { left, right, top, bottom } of ends.insides) {
    if (x > left && x < right && y > top && y < bottom) return 2;
  }
  let depth: 0 | 1 = 0;
  for (const index of obstacleCells.at(x, y)) {
    const { left, right, top, bottom } = obstacles[index] as Box;
    const away = Math.max(left - x, x - right, top - y, y - bottom);
    if (away >= nearObstacle || ends.own.has(index)) continue;
    if (away < hitMargin) return 2;
    depth = 1;
  }
  return depth;
}

function softAt(x: number, y: number, ux: number, uy: number, { soft, softCells }: Field) {
  let count = 0;
  let weight = 0;
  for (const index of softCells.at(x, y)) {
    const { left, right, top, bottom } = soft[index] as Box;
    if (Math.max(left - x, x - right, top - y, y - bottom) >= nearSoft) continue;
    count++;
    const along = Math.min(right - left, bottom - top) > 8 ? 0.4 : bottom - top >= right - left ? uy : ux;
    weight = Math.max(weight, softAcross + softAlong * along * along);
  }
  return { count, weight };
}

function routeAt(x: number, y: number, ux: number, uy: number, { routes }: Field, { from, to }: Ends): number {
  let weight = 0;
  for (const index of routes.cells.at(x, y)) {
    const away = Math.hypot((routes.x[index] as number) - x, (routes.y[index] as number) - y);
    if (away >= nearRoute) continue;
    const along = ux * (routes.dx[index] as number) + uy * (routes.dy[index] as number);
    weight = Math.max(weight, routeAcross + routeAlong * along * along);
  }
  if (weight === 0) return 0;
  const near = (box: Box) => Math.max(box.left - x, x - box.right, box.top - y, y - box.bottom) < meeting;
  return near(from) || near(to) ? weight * meetingShare : weight;
}
