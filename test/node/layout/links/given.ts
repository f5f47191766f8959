import fc from "fast-check";
import { drawLinks, type LinkRequest, type LinkSurroundings } from "../../../../src/layout/links/drawLinks.js";
import type { Direction } from "../../../../src/layout/links/ports.js";
import { themes } from "../../../../src/layout/theme.js";
import type { GroupMark, Mark, PathMark, TextMark } from "../../../../src/scene/scene.js";
import { ruler } from "../given.js";

export type Box = LinkRequest["from"];
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Links to draw, and what is around them. */
export interface Scene {
  readonly requests: readonly LinkRequest[];
  readonly surroundings: LinkSurroundings;
  readonly direction: Direction;
}

export const bounds: Box = { left: 0, right: 640, top: 0, bottom: 360 };

export const boxAt = (left: number, top: number, width: number, height: number): Box => ({
  left,
  right: left + width,
  top,
  bottom: top + height,
});
export const dotAt = (x: number, y: number): Box => boxAt(x - 5.5, y - 5.5, 11, 11);
export const grow = ({ left, right, top, bottom }: Box, by: number): Box => ({
  left: left - by,
  right: right + by,
  top: top - by,
  bottom: bottom + by,
});
export const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
/** How far a point is from a box; 0 within it. */
export const away = ({ left, right, top, bottom }: Box, { x, y }: Point): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

export const linkOf = (from: Box, to: Box, more: Partial<LinkRequest> = {}): LinkRequest => ({
  key: "a b",
  from,
  to,
  color: "#0b6e99",
  name: "A → B",
  ...more,
});

/** A link as drawn, in numbers. */
export interface Drawn {
  readonly group: GroupMark;
  /** Points along the line and on to the tip, at most a pixel or two apart. */
  readonly points: readonly Point[];
  readonly tip: Point;
  readonly corners: readonly [Point, Point];
  readonly words: TextMark | null;
  readonly wordsBox: Box | null;
}

export function draw({ requests, surroundings, direction }: Scene): Drawn[] {
  return drawLinks(requests, surroundings, ruler, themes.light, direction).map(readLink);
}

function readLink(mark: Mark): Drawn {
  const group = mark as GroupMark;
  const [line, head] = group.marks as [PathMark, PathMark];
  const words = group.marks.find((each) => each.type === "text") ?? null;
  const [tip, left, right] = numbersOf(head.d) as [Point, Point, Point];
  const points = pointsOf(line.d);
  return {
    group,
    points: [...points, ...between(points.at(-1)!, tip)],
    tip,
    corners: [left, right],
    words,
    wordsBox: words && boxOf(words),
  };
}

function boxOf({ x, y, size, spans }: TextMark): Box {
  const width = ruler(spans.map(({ text }) => text).join(""), { size, weight: 400, line: 16 });
  return boxAt(x - width / 2, y - size * 0.8, width, size);
}

function numbersOf(d: string): Point[] {
  const numbers = (d.match(/-?[\d.]+/g) ?? []).map(Number);
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: numbers[index + 1]! }] : []));
}

function pointsOf(d: string): Point[] {
  if (!/^M[^MLC]+(C[^MLC]+)+$/.test(d)) throw new Error(`not a curve: ${d}`);
  const [start, ...rest] = numbersOf(d);
  const points = [start!];
  for (let index = 0; index + 2 < rest.length; index += 3) {
    const [a, b, c, e] = [points.at(-1)!, rest[index]!, rest[index + 1]!, rest[index + 2]!];
    const steps =
      4 +
      Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) + Math.hypot(c.x - b.x, c.y - b.y) + Math.hypot(e.x - c.x, e.y - c.y));
    for (let step = 1; step <= steps; step++) {
      const t = step / steps;
      const at = (p: number, q: number, r: number, s: number) =>
        (1 - t) ** 3 * p + 3 * (1 - t) ** 2 * t * q + 3 * (1 - t) * t * t * r + t ** 3 * s;
      points.push({ x: at(a.x, b.x, c.x, e.x), y: at(a.y, b.y, c.y, e.y) });
    }
  }
  return points;
}

function between(a: Point, b: Point): Point[] {
  return [0.25, 0.5, 0.75, 1].map((t) => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t }));
}

/** Marks and words that keep their distance, some leader lines, and links among the marks. */
export const scene: fc.Arbitrary<Scene> = fc
  .record({
    direction: fc.constantFrom<Direction>("horizontal", "vertical"),
    marks: fc.array(fc.tuple(fc.nat(590), fc.nat(310), fc.constantFrom(11, 11, 11, 40, 120)), {
      minLength: 2,
      maxLength: 9,
    }),
    texts: fc.array(fc.tuple(fc.nat(560), fc.nat(330), fc.integer({ min: 20, max: 180 })), { maxLength: 14 }),
    leaders: fc.array(fc.tuple(fc.nat(640), fc.nat(200)), { maxLength: 6 }),
    pairs: fc.array(
      fc.tuple(fc.nat(8), fc.nat(8), fc.constantFrom(undefined, "because", "in answer to a letter of the year before")),
      {
        minLength: 1,
        maxLength: 7,
      },
    ),
  })
  .map(({ direction, marks, texts, leaders, pairs }): Scene => {
    const across = direction === "horizontal";
    const placed: Box[] = [];
    for (const [x, y, length] of marks) {
      const size = length === 11 ? [11, 11] : across ? [length, 10] : [10, length];
      const box = boxAt(x + 24, y + 24, size[0]!, size[1]!);
      const inside = box.right <= bounds.right - 24 && box.bottom <= bounds.bottom - 24;
      if (inside && !placed.some((other) => meet(grow(box, 24), other))) placed.push(box);
    }
    const words: Box[] = [];
    for (const [x, y, width] of texts) {
      const box = boxAt(x, y, width, 14);
      if (box.right <= bounds.right && !placed.some((mark) => meet(grow(box, 12), mark))) words.push(box);
    }
    const requests = pairs.flatMap(([from, to, label], index) => {
      const [a, b] = [placed[from % placed.length]!, placed[to % placed.length]!];
      return a === b ? [] : [linkOf(a, b, { key: String(index), ...(label === undefined ? {} : { label }) })];
    });
    const soft = leaders.map(([x, height]) => boxAt(x, 20, 1, height));
    return { direction, requests, surroundings: { bounds, obstacles: [...words, ...placed], soft } };
  });
