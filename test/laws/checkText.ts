import type { Scene, Timeline } from "../../src/index.js";
import { isPart, marksOf, pointsOf, textBoxes, type Box, type Point, type TextBox } from "./marks.js";

/** Less than this is rounding, in pixels. */
const slack = 0.1;

/** Pairs of texts of which one covers the other. */
export function overlappingTexts(scene: Scene): string[] {
  const boxes = textBoxes(scene).filter(({ text }) => text.trim() !== "");
  boxes.sort((a, b) => a.left - b.left);
  const faults: string[] = [];
  let open: TextBox[] = [];
  for (const box of boxes) {
    open = open.filter(({ right }) => right > box.left + slack);
    for (const other of open) {
      if (meets(box, other)) faults.push(`${named(other)} and ${named(box)} overlap`);
    }
    open.push(box);
  }
  return faults;
}

/** Texts that leave the drawing, and texts too small to read. */
export function strayTexts(scene: Scene): string[] {
  return textBoxes(scene).flatMap((box) => {
    const { left, right, top, bottom, mark } = box;
    const isInside = left >= -slack && right <= scene.width + slack && top >= -slack && bottom <= scene.height + slack;
    const isTiny = mark.size < 12 || mark.spans.some(({ size = 12 }) => size < 12);
    return [
      ...(isInside ? [] : [`${named(box)} leaves ${String(scene.width)} × ${String(scene.height)}`]),
      ...(isTiny ? [`${named(box)} is smaller than 12 px`] : []),
    ];
  });
}

/** Leader lines that run through the words of another event. */
export function crossedTexts(scene: Scene): string[] {
  const boxes = textBoxes(scene);
  return marksOf(scene).flatMap(({ mark, groups }) => {
    if (!isPart(mark, "leader")) return [];
    const points = pointsOf(mark);
    const owner = groups[0]?.key ?? null;
    return boxes
      .filter(
        (box) =>
          box.owner !== owner && points.some((point, at) => at > 0 && runsThrough(points[at - 1] ?? point, point, box)),
      )
      .map((box) => `the leader line of ${owner ?? "nothing"} crosses ${named(box)}`);
  });
}

/** Whether the line from `a` to `b` has a point inside the box: what of it lies between left and right, then top and bottom. */
function runsThrough(a: Point, b: Point, { left, right, top, bottom }: Box): boolean {
  let [from, to] = [0, 1];
  const sides = [
    [a[0], b[0] - a[0], left + slack, right - slack],
    [a[1], b[1] - a[1], top + slack, bottom - slack],
  ] as const;
  for (const [start, way, least, most] of sides) {
    if (way === 0 && (start <= least || start >= most)) return false;
    if (way === 0) continue;
    const cuts = [(least - start) / way, (most - start) / way];
    from = Math.max(from, Math.min(...cuts));
    to = Math.min(to, Math.max(...cuts));
  }
  return from < to;
}

/** Events whose title is not there, whole, among their own words. */
export function cutTitles(scene: Scene, timeline: Timeline, mostLetters = Infinity): string[] {
  const drawn = new Map<string, string>();
  for (const { mark, groups } of marksOf(scene)) {
    const id = [...groups].reverse().find(({ event }) => event !== undefined)?.event;
    if (mark.type !== "text" || id === undefined || !mark.part.includes("title")) continue;
    drawn.set(id, (drawn.get(id) ?? "") + mark.spans.map(({ text }) => text).join(""));
  }
  return timeline.events
    .filter(({ id, title }) => title.length <= mostLetters && !letters(drawn.get(id) ?? "").includes(letters(title)))
    .map(({ id, title }) => `${id}: ${JSON.stringify(title)} became ${JSON.stringify(drawn.get(id))}`);
}

/** What does not change when a text is broken into lines. */
function letters(text: string): string {
  return text.replace(/[\s\p{Cf}]/gu, "");
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack;
}

function named({ mark, text, left, right, top, bottom, owner }: TextBox): string {
  const place = [left, right, top, bottom].map((value) => value.toFixed(1)).join(" ");
  return `${owner ?? ""}/${mark.key} ${JSON.stringify(text.slice(0, 40))} [${place}]`;
}
