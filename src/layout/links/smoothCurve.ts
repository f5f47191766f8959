import { directionTo, distance, moved, type Point } from "./box.js";
import { samplePiece, straight, type Curve, type Piece } from "./curve.js";

/** Corners are rounded by at most so many pixels, and no more unevenly than so. */
const widest = 70;
const uneven = 2;
/** A quarter of a circle is a cubic whose handles reach so much of the way to the corner. */
const quarter = 0.5523;

/** Whether a piece of a way may be taken. */
export type IsClear = (samples: readonly number[]) => boolean;

/** Points without those that repeat or lie straight between their neighbours. */
export function cornersOf(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last && distance(last, point) < 0.01) continue;
    const before = kept.at(-2);
    if (last && before && isStraight(before, last, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

function isStraight(a: Point, b: Point, c: Point): boolean {
  const first = directionTo(a, b);
  const second = directionTo(b, c);
  return first.x * second.x + first.y * second.y > 1 - 1e-9;
}

/** A curve along straight legs, with every corner rounded as widely as its legs and `isClear` let it. */
export function smoothCurve(points: readonly Point[], tip: Point, isClear: IsClear): Curve {
  const corners = cornersOf(points);
  const from = corners[0] ?? tip;
  const pieces: Piece[] = [];
  let at = from;
  const legAfter = (index: number) => distance(corners[index] as Point, corners[index + 1] as Point);
  for (let index = 1; index + 1 < corners.length; index++) {
    const corner = corners[index] as Point;
    const before = legAfter(index - 1) * (index === 1 ? 0.9 : 0.5);
    const after = legAfter(index) * (index + 2 === corners.length ? 0.9 : 0.5);
    const back = directionTo(corner, corners[index - 1] as Point);
    const ahead = directionTo(corner, corners[index + 1] as Point);
    const { start, bend } = roundCorner(corner, back, ahead, before, after, isClear);
    if (distance(at, start) > 0.01) pieces.push(straight(at, start));
    pieces.push(bend);
    at = bend.to;
  }
  const last = corners.at(-1) ?? tip;
  if (distance(at, last) > 0.01 || pieces.length === 0) pieces.push(straight(at, last));
  return { from, pieces, tip };
}

function roundCorner(corner: Point, back: Point, ahead: Point, before: number, after: number, isClear: IsClear) {
  const even = Math.min(before, after, widest);
  let reachBack = Math.min(before, even * uneven, widest);
  let reachAhead = Math.min(after, even * uneven, widest);
  for (;;) {
    const start = moved(corner, back, reachBack);
    const to = moved(corner, ahead, reachAhead);
    const bend: Piece = {
      first: moved(start, back, -reachBack * quarter),
      second: moved(to, ahead, -reachAhead * quarter),
      to,
    };
    const samples: number[] = [];
    samplePiece(start, bend, samples);
    if (Math.max(reachBack, reachAhead) < 3 || isClear(samples)) return { start, bend };
    const least = Math.min(reachBack, reachAhead);
    [reachBack, reachAhead] =
      reachBack === reachAhead
        ? [reachBack * 0.8, reachAhead * 0.8]
        : [Math.max(least, reachBack * 0.8), Math.max(least, reachAhead * 0.8)];
  }
}

/** Straight legs with as few corners as `isClear` lets them have: each goes on to the farthest point that it can reach. */
export function pulledTight(points: readonly Point[], isClear: IsClear): Point[] {
  const pulled = points.slice(0, 1);
  let at = 0;
  while (at + 1 < points.length) {
    let next = points.length - 1;
    while (next > at + 1 && !isClear(legSamples(points[at] as Point, points[next] as Point))) next--;
    pulled.push(points[next] as Point);
    at = next;
  }
  return pulled;
}

function legSamples(from: Point, to: Point): number[] {
  const samples: number[] = [];
  samplePiece(from, straight(from, to), samples);
  return samples;
}
