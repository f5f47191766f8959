import { directionTo, distance, grown, isWithin, moved, centreOf, type Box, type Point } from "./box.js";
import { footOf, headLength, samplesOf, type Curve } from "./curve.js";
import type { Route } from "./directCurve.js";
import { crowdOf, type Field } from "./field.js";
import { createGrid, type GridWish } from "./gridLines.js";
import { isClear, judge, type Ends } from "./judge.js";
import { gridPorts, isDot, radialPort, type Direction, type Port } from "./ports.js";
import { searchGrid, type Effort, type Gate, type GridWay } from "./searchGrid.js";
import { pulledTight, smoothCurve, type IsClear } from "./smoothCurve.js";

/** How far around the two marks a way is looked for at first. */
const nearby = 140;
/** Grids to search, one after the other: farther away, narrower, and in the end through obstacles. */
const wishes = [
  { wide: false, margin: 6, barred: true, spacing: 5 },
  { wide: false, margin: 2.5, barred: true, spacing: 3 },
  { wide: true, margin: 6, barred: true, spacing: 5 },
  { wide: true, margin: 2.5, barred: true, spacing: 0.5 },
  { wide: true, margin: 2.5, barred: false, spacing: 5 },
];
const crossingsAStep = 20;
/** How far a link goes straight from a mark before it turns. */
const stubs = [9, 3];

/**
 * The best way from one mark to the other around obstacles, in rounded legs: near the marks if there is one, else anywhere,
 * else the way that crosses least. Null where the drawing has too many places to search, or no effort is left.
 */
export function roundaboutCurve(ends: Ends, field: Field, direction: Direction, effort: Effort): Route | null {
  const { from, to } = ends;
  const { bounds } = field;
  const both = {
    left: Math.min(from.left, to.left),
    right: Math.max(from.right, to.right),
    top: Math.min(from.top, to.top),
    bottom: Math.max(from.bottom, to.bottom),
  };
  const area = clipped(grown(both, nearby), bounds);
  const found: (Route | null)[] = [];
  for (const { wide, ...wish } of wishes) {
    const route = tryWish(ends, field, direction, { ...wish, area: wide ? bounds : area }, effort);
    if (route?.hit === 0) return route;
    found.push(route);
  }
  return cheapest(found);
}

function clipped(box: Box, { left, right, top, bottom }: Box): Box {
  return {
    left: Math.max(box.left, left),
    right: Math.min(box.right, right),
    top: Math.max(box.top, top),
    bottom: Math.min(box.bottom, bottom),
  };
}

/** The cheapest of some ways, the first of equals. */
export function cheapest(routes: readonly (Route | null)[]): Route | null {
  return routes.reduce((best, route) => (route && (!best || route.cost < best.cost) ? route : best), null);
}

function tryWish(ends: Ends, field: Field, direction: Direction, wish: GridWish, effort: Effort): Route | null {
  if (effort.steps <= 0) return null;
  const starts = gatesOf(ends.from, ends.to, field, ends, direction, wish, 0);
  const goals = gatesOf(ends.to, ends.from, field, ends, direction, wish, headLength);
  if (starts.length === 0 || goals.length === 0) return null;
  const points = [...starts, ...goals].map(({ gate }) => gate.at);
  const grid = createGrid(field, ends, points, wish);
  if (!grid) return null;
  // To make a grid takes time, too: about that of a step for so many of its crossings.
  effort.steps -= Math.ceil((grid.xs.length * grid.ys.length) / crossingsAStep);
  const arrivals = goals.map(({ gate }) => ({ ...gate, along: { x: -gate.along.x, y: -gate.along.y } }));
  const way = searchGrid(
    grid,
    starts.map(({ gate }) => gate),
    arrivals,
    effort,
  );
  if (!way) return null;
  const start = starts[way.start] as PortGate;
  const goal = goals[way.goal] as PortGate;
  return bestOf(curvesAlong(way, start.port, goal.port, ends, field), start.port.cost + goal.port.cost, field, ends);
}

interface PortGate {
  readonly port: Port;
  readonly gate: Gate;
}

/** The ports of a mark from which something can go straight for a while, and the places where it may turn then. */
function gatesOf(
  mark: Box,
  other: Box,
  field: Field,
  ends: Ends,
  direction: Direction,
  wish: GridWish,
  head: number,
): PortGate[] {
  const clear = clearOf(field, ends);
  return gridPorts(mark, other, direction).flatMap((port): PortGate[] => {
    for (const stub of stubs) {
      const at = moved(port.point, port.out, head + stub);
      if (!isWithin(grown(wish.area, -3), at)) continue;
      const halfway = moved(port.point, port.out, (head + stub) / 2);
      if (wish.barred && !clear([at.x, at.y, halfway.x, halfway.y])) continue;
      return [{ port, gate: { at, along: port.out, cost: port.cost + crowdOf(field, port.point) } }];
    }
    return [];
  });
}

function clearOf(field: Field, ends: Ends): IsClear {
  return (samples) => isClear(samples, field, ends);
}

/** A way along the grid as curves: as it is, and with its legs pulled tight. */
function curvesAlong(way: GridWay, start: Port, goal: Port, ends: Ends, field: Field): Curve[] {
  const clear = clearOf(field, ends);
  const foot = footOf(goal.point, goal.out);
  const plain = smoothCurve([start.point, ...way.points, foot], goal.point, clear);
  const first = isDot(ends.from) ? [centreOf(ends.from)] : [];
  const last = isDot(ends.to) ? [centreOf(ends.to)] : [];
  const around = clearOf(field, { ...ends, insides: [] });
  const inner = pulledTight([...first, ...way.points, ...last], around);
  return [plain, tightCurve(inner, start, goal, ends, clear)];
}

/** Dots are left and reached in whatever direction the next corner lies, bars straight. */
function tightCurve(points: readonly Point[], start: Port, goal: Port, { from, to }: Ends, clear: IsClear): Curve {
  const second = points[1] ?? goal.point;
  const secondLast = points.at(-2) ?? start.point;
  const leave = isDot(from) ? radialPort(from, directionTo(centreOf(from), second)) : start;
  const reach = isDot(to) ? radialPort(to, directionTo(centreOf(to), secondLast)) : goal;
  const inner = points.slice(isDot(from) ? 1 : 0, isDot(to) ? -1 : undefined);
  const far = inner.filter((point) => distance(point, reach.point) > headLength);
  return smoothCurve([leave.point, ...far, footOf(reach.point, reach.out)], reach.point, clear);
}

function bestOf(curves: readonly Curve[], ports: number, field: Field, ends: Ends): Route | null {
  return cheapest(
    curves.map((curve) => {
      const samples = samplesOf(curve);
      const { cost, hit } = judge(samples, field, ends);
      return { curve, samples, cost: cost + ports, hit };
    }),
  );
}
