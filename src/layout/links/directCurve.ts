import { angleBetween, directionTo, distance, moved, type Point } from "./box.js";
import { footOf, headLength, samplesOf, type Curve } from "./curve.js";
import type { Field } from "./field.js";
import { judge, type Ends } from "./judge.js";
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
  readonly reach: number;
  /** No such curve can cost less. */
  readonly least: number;
}

/** How far the handles reach: as for an arc of a circle, and farther. */
const reaches = [1, 1.45];
/** Below this length a link is hardly seen. */
const goodLength = 22;
/** What an arc beneath dots costs, and a straight line where an arc would do. */
const beneath = 9;
const straightLine = 8;

/** The best single cubic from one mark to the other, whatever it has to cross; null only where there is none at all. */
export function directCurve(ends: Ends, field: Field, direction: Direction): Route | null {
  let best: Route | null = null;
  for (const candidate of candidatesOf(ends, direction)) {
    if (best && candidate.least >= best.cost) break;
    const curve = curveOf(candidate);
    const samples = samplesOf(curve);
    const taste = tasteOf(curve, ends, direction);
    const { cost, hit } = judge(samples, field, ends, best ? best.cost - candidate.from.cost - taste : Infinity);
    const total = cost + candidate.from.cost + candidate.to.cost + taste;
    if (!best || total < best.cost) best = { curve, samples, cost: total, hit };
  }
  return best;
}

/** Pairs of ports, those that may be cheapest first. */
function candidatesOf({ from, to }: Ends, direction: Direction): Candidate[] {
  const targets = portsOf(to, from, direction);
  const pairs = portsOf(from, to, direction).flatMap((start) =>
    targets.flatMap((end) => {
      const length = distance(start.point, end.point);
      const chord = directionTo(start.point, footOf(end.point, end.out));
      const back = { x: -end.out.x, y: -end.out.y };
      const turns = angleBetween(start.out, chord) + angleBetween(chord, back);
      const least = length + turns * 12 + start.cost + end.cost;
      return reaches.map((reach) => ({ from: start, to: end, reach, least }));
    }),
  );
  return pairs.sort((a, b) => a.least - b.least);
}

/** A cubic that leaves one port straight and reaches the other straight. */
function curveOf({ from, to, reach }: Pick<Candidate, "from" | "to" | "reach">): Curve {
  const foot = footOf(to.point, to.out);
  const chord = directionTo(from.point, foot);
  const back = { x: -to.out.x, y: -to.out.y };
  const angle = (angleBetween(from.out, chord) + angleBetween(chord, back)) / 2;
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
