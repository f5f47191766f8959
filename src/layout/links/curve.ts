import { pair } from "../point.js";
import { distance, moved, type Point } from "./box.js";

/** A cubic piece of a curve, from where the one before ends. */
export interface Piece {
  readonly first: Point;
  readonly second: Point;
  readonly to: Point;
}

/** The way of a link: from a mark in cubic pieces to the foot of its arrowhead, and straight on to the head's tip. */
export interface Curve {
  readonly from: Point;
  readonly pieces: readonly Piece[];
  readonly tip: Point;
}

/** Pixels: how long an arrowhead is, how far to each side it reaches, and how much of it the line goes into. */
export const headLength = 8;
const headReach = 3.6;
const lineInHead = 1.5;

/** The farthest that two neighbouring samples of a curve are from each other, in pixels. */
export const sampleStep = 3;

/** A straight piece. */
export function straight(from: Point, to: Point): Piece {
  const third = { x: (to.x - from.x) / 3, y: (to.y - from.y) / 3 };
  return { first: moved(from, third, 1), second: moved(from, third, 2), to };
}

/** Points along a curve from its start to its tip, x and y by turns, no two neighbours more than {@link sampleStep} apart. */
export function samplesOf({ from, pieces, tip }: Curve): number[] {
  const samples = [from.x, from.y];
  let start = from;
  for (const piece of pieces) {
    samplePiece(start, piece, samples);
    start = piece.to;
  }
  samplePiece(start, straight(start, tip), samples);
  return samples;
}

/** A few points along a curve of one piece: where one of them will not do, the others need not be known. */
export function glimpsesOf({ from, pieces: [piece] }: Curve): number[] {
  const samples: number[] = [];
  if (piece) for (let eighth = 1; eighth < 8; eighth++) addPoint(from, piece, eighth / 8, samples);
  return samples;
}

/** Adds points along a piece, without its start. A cubic moves at most three times its longest leg in one unit of time. */
export function samplePiece(from: Point, piece: Piece, samples: number[]): void {
  const { first, second, to } = piece;
  const leg = Math.max(distance(from, first), distance(first, second), distance(second, to));
  const steps = Math.min(4000, Math.max(1, Math.ceil((leg * 3) / sampleStep)));
  for (let step = 1; step <= steps; step++) addPoint(from, piece, step / steps, samples);
}

function addPoint(from: Point, { first, second, to }: Piece, t: number, samples: number[]): void {
  const s = 1 - t;
  const a = s * s * s;
  const b = 3 * s * s * t;
  const c = 3 * s * t * t;
  const d = t * t * t;
  samples.push(a * from.x + b * first.x + c * second.x + d * to.x, a * from.y + b * first.y + c * second.y + d * to.y);
}

/** The line of a curve as a path; it ends within the arrowhead, so that it does not blunt the tip. */
export function linePath({ from, pieces }: Curve): string {
  const parts = pieces.map(({ first, second, to }) => {
    return `C${pair(first.x, first.y)} ${pair(second.x, second.y)} ${pair(to.x, to.y)}`;
  });
  return `M${pair(from.x, from.y)}${parts.join("")}`;
}

/** Where the line of a curve ends whose tip and direction of arrival are given. */
export function footOf(tip: Point, out: Point): Point {
  return moved(tip, out, headLength - lineInHead);
}

/** The corners of an arrowhead: its tip, then the two behind it. */
export function headCorners({ pieces, tip }: Curve): readonly [Point, Point, Point] {
  const foot = pieces.at(-1)?.to ?? tip;
  const length = distance(foot, tip) || 1;
  const back = { x: (foot.x - tip.x) / length, y: (foot.y - tip.y) / length };
  const base = moved(tip, back, headLength);
  const across = { x: -back.y, y: back.x };
  return [tip, moved(base, across, headReach), moved(base, across, -headReach)];
}

/** The arrowhead of a curve as a path. */
export function headPath(curve: Curve): string {
  const [tip, left, right] = headCorners(curve);
  return `M${pair(tip.x, tip.y)}L${pair(left.x, left.y)}L${pair(right.x, right.y)}Z`;
}
