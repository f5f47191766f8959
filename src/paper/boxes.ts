import type { CircleMark, RectMark, RuleMark } from "../scene/scene.js";

/** A rectangle in pixels of the drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The box of a shape, without its outline. */
export function boxOf(mark: RectMark | CircleMark | RuleMark): Box {
  if (mark.type === "rect") return mark;
  if (mark.type === "circle") return { x: mark.x - mark.r, y: mark.y - mark.r, width: 2 * mark.r, height: 2 * mark.r };
  return around([mark.x1, mark.y1, mark.x2, mark.y2]);
}

/** How many numbers follow each letter of path data. */
const lengths: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/** The box of path data: of its points, those that steer curves included. */
export function boxOfPath(d: string): Box {
  const points: number[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, letter = "", text = ""] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const command = letter.toUpperCase();
    const isRelative = letter !== command;
    const numbers = (text.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const length = lengths[command] ?? 2;
    if (command === "Z") [x, y] = [startX, startY];
    for (let at = 0; length > 0 && at + length <= numbers.length; at += length) {
      const [baseX, baseY] = isRelative ? [x, y] : [0, 0];
      const part = numbers.slice(at, at + length);
      if (command === "H") x = baseX + (part[0] ?? 0);
      else if (command === "V") y = baseY + (part[0] ?? 0);
      else {
        // Of an arc only the end is a point.
        const pairs = command === "A" ? part.slice(5) : part;
        for (let pair = 0; pair < pairs.length; pair += 2) {
          [x, y] = [baseX + (pairs[pair] ?? 0), baseY + (pairs[pair + 1] ?? 0)];
          points.push(x, y);
        }
      }
      points.push(x, y);
      if (command === "M" && at === 0) [startX, startY] = [x, y];
    }
  }
  return around(points);
}

/** The least box around two. */
export function unite(a: Box | null, b: Box | null): Box | null {
  if (!a || !b) return a ?? b;
  return around([a.x, a.y, a.x + a.width, a.y + a.height, b.x, b.y, b.x + b.width, b.y + b.height]);
}

function around(points: readonly number[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at + 1 < points.length; at += 2) {
    left = Math.min(left, points[at] ?? 0);
    right = Math.max(right, points[at] ?? 0);
    top = Math.min(top, points[at + 1] ?? 0);
    bottom = Math.max(bottom, points[at + 1] ?? 0);
  }
  return left > right
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: bottom - top };
}
