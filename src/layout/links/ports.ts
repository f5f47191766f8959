import { angleBetween, centreOf, directionTo, distance, moved, turned, type Box, type Point } from "./box.js";

/** Where a link may leave or reach a mark: a place beside it, the direction away from it, and how little it is liked. */
export interface Port {
  readonly point: Point;
  readonly out: Point;
  readonly cost: number;
}

/** The way that time runs in the drawing. */
export type Direction = "horizontal" | "vertical";

/** Pixels between a mark and what leaves or reaches it. */
export const portGap = 2;
/** How far from the ends of a bar links reach its sides. */
const insets = [7, 15, 24];
/** Beside a bar that hides a part of this one, links reach it so far beyond the other's end. */
const clearance = 12;
const degree = Math.PI / 180;
const slants = /* @__PURE__ */ [0, 18, -18, 34, -34, 52, -52, 74, -74, 100, -100].map((angle) => angle * degree);

/** Whether a mark is about as wide as high: links leave it in any direction. */
export function isDot({ left, right, top, bottom }: Box): boolean {
  const width = right - left;
  const height = bottom - top;
  return Math.max(width, height) <= 18 && Math.max(width, height) <= 1.5 * Math.min(width, height);
}

/** The ports of a mark for curves that go straight for the other mark, or at most some way about it. */
export function portsOf(mark: Box, other: Box, direction: Direction): Port[] {
  if (!isDot(mark)) return barPorts(mark, other, direction);
  const toward = directionTo(centreOf(mark), centreOf(other));
  return slants.map((slant) => radialPort(mark, turned(toward, slant)));
}

/** The ports of a mark for ways along a grid: to the left, right, top and bottom only. */
export function gridPorts(mark: Box, other: Box, direction: Direction): Port[] {
  if (!isDot(mark)) return barPorts(mark, other, direction);
  const sides = [0, 1, 2, 3].map((quarter) => radialPort(mark, roundedTurn(quarter)));
  return sides.map((port) => ({
    ...port,
    cost: angleBetween(port.out, directionTo(centreOf(mark), centreOf(other))) * 4,
  }));
}

function roundedTurn(quarter: number): Point {
  return { x: [1, 0, -1, 0][quarter] ?? 1, y: [0, 1, 0, -1][quarter] ?? 0 };
}

/** The port of a dot in a direction. */
export function radialPort(mark: Box, out: Point): Port {
  const radius = Math.max(mark.right - mark.left, mark.bottom - mark.top) / 2;
  return { point: moved(centreOf(mark), out, radius + portGap), out, cost: 0 };
}

/** A bar's ends, the one that faces the other mark first, and places along its sides. */
function barPorts(mark: Box, other: Box, direction: Direction): Port[] {
  const across = direction === "horizontal";
  const [start, end] = across ? [mark.left, mark.right] : [mark.top, mark.bottom];
  const [otherStart, otherEnd] = across ? [other.left, other.right] : [other.top, other.bottom];
  const [low, high] = across ? [mark.top, mark.bottom] : [mark.left, mark.right];
  const at = (along: number, aside: number): Point => (across ? { x: along, y: aside } : { x: aside, y: along });
  const middle = (low + high) / 2;
  const later = otherStart >= end - 4;
  const earlier = otherEnd <= start + 4;
  const ports: Port[] = [
    { point: at(end + portGap, middle), out: at(1, 0), cost: later ? 0 : earlier ? 45 : 12 },
    { point: at(start - portGap, middle), out: at(-1, 0), cost: earlier ? 0 : later ? 45 : 12 },
  ];
  const facing = Math.min(end, Math.max(start, (otherStart + otherEnd) / 2));
  for (const along of placesAlong(start, end, facing, [otherStart - clearance, otherEnd + clearance])) {
    const cost = 10 + Math.min(20, Math.abs(along - facing) / 8);
    ports.push({ point: at(along, low - portGap), out: at(0, -1), cost });
    ports.push({ point: at(along, high + portGap), out: at(0, 1), cost });
  }
  return ports;
}

function placesAlong(start: number, end: number, facing: number, beyond: readonly number[]): number[] {
  const length = end - start;
  if (length < 2 * (insets[0] ?? 0)) return [(start + end) / 2];
  const inset = insets.filter((by) => by <= length / 2);
  const least = inset[0] ?? 0;
  const wanted = Math.min(end - least, Math.max(start + least, facing));
  const open = beyond.filter((place) => place >= start + least && place <= end - least);
  const places = [wanted, ...open, ...inset.flatMap((by) => [end - by, start + by])];
  return places.filter((place, index) => places.slice(0, index).every((other) => Math.abs(other - place) >= 6));
}

/** How far two marks are apart, from middle to middle. */
export function apart(a: Box, b: Box): number {
  return distance(centreOf(a), centreOf(b));
}
