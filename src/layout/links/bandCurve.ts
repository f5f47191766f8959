import { centreOf, directionTo, distance, moved, turned, type Box, type Point } from "./box.js";
import { footOf, type Curve } from "./curve.js";
import { isDot, portsOf, radialPort, type Direction, type Port } from "./ports.js";

/** How high the first arc between two marks rises at most, by share of its length and in pixels, and each further one. */
const rise = { share: 0.15, most: 12, more: 5 };

/**
 * A flat arc from mark to mark that looks at nothing around it: what remains affordable where links are many.
 * `nth` counts the links between the same two marks, which rise higher one by one.
 */
export function bandCurve(from: Box, to: Box, direction: Direction, nth: number): Curve {
  const chord = directionTo(centreOf(from), centreOf(to));
  const length = Math.max(1, distance(centreOf(from), centreOf(to)));
  const height = Math.min(rise.share * length, rise.most) + rise.more * nth;
  const slant = Math.min(1.4, 2 * Math.atan((2 * height) / length)) * upwards(chord, direction);
  const start = isDot(from) ? radialPort(from, turned(chord, slant)) : cheapestPort(from, to, direction);
  const back = { x: -chord.x, y: -chord.y };
  const end = isDot(to) ? radialPort(to, turned(back, -slant)) : cheapestPort(to, from, direction);
  const foot = footOf(end.point, end.out);
  const handle = distance(start.point, foot) / 3;
  const piece = { first: moved(start.point, start.out, handle), second: moved(foot, end.out, handle), to: foot };
  return { from: start.point, pieces: [piece], tip: end.point };
}

function cheapestPort(mark: Box, other: Box, direction: Direction): Port {
  return portsOf(mark, other, direction).reduce((best, port) => (port.cost < best.cost ? port : best));
}

/** Which way to turn from a chord so that arcs rise above the marks, or to their right where time runs down. */
function upwards(chord: Point, direction: Direction): 1 | -1 {
  if (direction === "horizontal") return chord.x >= 0 ? -1 : 1;
  return chord.y >= 0 ? -1 : 1;
}
