/** A rectangle of the drawing, in pixels; y points down. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The box of an event's mark, which links leave and reach. */
export type LinkEnd = Box;

/** A place, or a direction, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The box with so much more on every side; less, if it is negative. */
export function grown({ left, right, top, bottom }: Box, by: number): Box {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether one box lies within another. */
export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  );
}

/** Whether a point lies within a box, its edges excluded. */
export function isWithin({ left, right, top, bottom }: Box, { x, y }: Point): boolean {
  return x > left && x < right && y > top && y < bottom;
}

/** The middle of a box. */
export function centreOf({ left, right, top, bottom }: Box): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Whether all four numbers are finite and in order. */
export function isBox({ left, right, top, bottom }: Box): boolean {
  return [left, right, top, bottom].every(Number.isFinite) && left <= right && top <= bottom;
}

/** A point so far from another in a direction. */
export function moved({ x, y }: Point, direction: Point, by: number): Point {
  return { x: x + direction.x * by, y: y + direction.y * by };
}

/** The direction from one point to another, of length 1; to the right, if they are the same. */
export function directionTo(from: Point, to: Point): Point {
  const length = distance(from, to);
  return length < 1e-9 ? { x: 1, y: 0 } : { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

/** How far two points are from each other. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

/** The angle between two directions of length 1, from 0 to π. */
export function angleBetween(a: Point, b: Point): number {
  return Math.acos(Math.min(1, Math.max(-1, a.x * b.x + a.y * b.y)));
}

/** A direction turned by an angle, clockwise as seen. */
export function turned({ x, y }: Point, angle: number): Point {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return { x: x * cos - y * sin, y: x * sin + y * cos };
}
