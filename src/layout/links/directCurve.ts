import { angleBetween, directionTo, distance, moved, type Point } from "./box.js";
import { footOf, glimpsesOf, headLength, samplesOf, type Curve } from "./curve.js";
import { crowdOf, type Field } from "./field.js";
import { isClear, judge, radian, type Ends } from "./judge.js";
import { isDot, portsOf, type Direction, type Port } from "./ports.js";

/** A way that a link may take, as judged. */
export interface Route {
  readonly curve: Curve;
  readonly samples: readonly number[];
  readonly cost: number;
  /** How many pixels of it lie in obstacles. */
  readonly hit: number;
}

interface Candidate {
  readonly from: Port;
  readonly to: Port;
  /** Half of what it turns by at least. */
  readonly angle: number;
  /** No such curve can cost less. */
  readonly least: number;
}

/** How far the handles reach: as for an arc of a circle, and farther. */
const reaches = [1, 1.45];
/** What lies around the best curve so far costs the others at least such a share of what it costs that one, we assume. */
const around = 0.5;
/** Below this length a link is hardly seen. */
const goodLength = 22;
/** What an arc beneath dots costs, and a straight line where an arc would do. */
const beneath = 9;
const straightLine = 14;

/** The best single cubic from one mark to the other that meets no obstacle; null if there is none among the likeliest `pairs` of ports. */
export function directCurve(ends: Ends, field: Field, direction: Direction, pairs: number): Route | null {
  let best: Route | null = null;
  let enough = Infinity;
  for (const candidate of candidatesOf(ends, field, direction).slice(0, pairs)) {
    if (candidate.least >= enough) break;
    for (const reach of reaches) {
      const route = tryCurve(curveOf(candidate, reach), candidate, best?.cost ?? Infinity, ends, field, direction);
      if (!route) continue;
      best = route;
      enough = candidate.least + (route.cost - candidate.least) * around;
    }
  }
  return best;
}

/** A curve as judged; null if it meets an obstacle or costs as much as the best so far. */
function tryCurve(
  curve: Curve,
  { from, to }: Candidate,
  limit: number,
  ends: Ends,
  field: Field,
  direction: Direction,
): Route | null {
  if (!isClear(glimpsesOf(curve), field, ends)) return null;
  const samples = samplesOf(curve);
  if (!isClear(samples, field, ends)) return null;
  const extra = from.cost + to.cost + tasteOf(curve, ends, direction);
  const { cost, hit } = judge(samples, field, ends, limit - extra);
  return cost + extra < limit ? { curve, samples, cost: cost + extra, hit } : null;
}

/** Pairs of ports, those that may be cheapest first. */
function candidatesOf({ from, to }: Ends, field: Field, direction: Direction): Candidate[] {
  const crowdOn = ({ point }: Port) => crowdOf(field, point);
  const starts = portsOf(from, to, direction).map((port) => ({ port, cost: port.cost + crowdOn(port) }));
  const targets = portsOf(to, from, direction).map((port) => ({ port, cost: port.cost + crowdOn(port) }));
  const dots = isDot(from) && isDot(to);
  const pairs = starts.flatMap((start) =>
    targets.map((end): Candidate => {
      const angle = halfTurn(start.port, end.port);
      const length = distance(start.port.point, end.port.point);
      const bend = dots && angle < 0.1 ? straightLine : angle * 2 * radian;
      const least = length + bend + start.cost + end.cost;
      return { from: start.port, to: end.port, angle, least };
    }),
  );
  return pairs.sort((a, b) => a.least - b.least);
}

function halfTurn(from: Port, to: Port): number {
  const chord = directionTo(from.point, footOf(to.point, to.out));
  return (angleBetween(from.out, chord) + Math.PI - angleBetween(chord, to.out)) / 2;
}

/** A cubic that leaves one port straight and reaches the other straight. */
function curveOf({ from, to, angle }: Candidate, reach: number): Curve {
  const foot = footOf(to.point, to.out);
  // For an arc of a circle that leaves its chord at this angle, the handles are so long.
  const circular = distance(from.point, foot) / (3 * Math.cos(Math.min(angle, 2.2) / 2) ** 2);
  const handle = Math.max(circular * reach, angle > 0.8 ? headLength : 2);
  const piece = { first: moved(from.point, from.out, handle), second: moved(foot, to.out, handle), to: foot };
  return { from: from.point, pieces: [piece], tip: to.point };
}

/** What is not liked about a curve, whatever lies around it. */
function tasteOf({ from, pieces, tip }: Curve, { from: start, to: end }: Ends, direction: Direction): number {
  const length = distance(from, tip);
  const short = Math.max(0, goodLength - length) * 2;
  const [piece] = pieces;
  if (!piece || !isDot(start) || !isDot(end)) return short;
  const middle = bulge(from, tip, piece.first, piece.second);
  const flat = Math.abs(middle) < 0.04 * length ? straightLine : 0;
  return short + flat + (direction === "horizontal" && isBeneath(from, tip, middle) ? beneath : 0);
}

/** How far the handles lie to the left of the chord as seen from its start; below zero to the right. */
function bulge(from: Point, to: Point, first: Point, second: Point): number {
  const along = directionTo(from, to);
  const aside = ({ x, y }: Point) => (x - from.x) * along.y - (y - from.y) * along.x;
  return (aside(first) + aside(second)) / 2;
}

function isBeneath(from: Point, to: Point, aside: number): boolean {
  return to.x >= from.x ? aside < 0 : aside > 0;
}
