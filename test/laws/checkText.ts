import type { Mark, Scene, Timeline } from "../../src/index.js";
import { isPart, marksOf, pointsOf, textBoxes, type Box, type Point, type TextBox } from "./marks.js";

/** Less than this is rounding, in pixels. */
const slack = 0.1;

/** Pairs of texts of which one covers the other. `all`: where the texts are, if not where they are estimated to be. */
export function overlappingTexts(scene: Scene, all: readonly TextBox[] = textBoxes(scene)): string[] {
  return overlapping(all.filter(({ text }) => text.trim() !== "")).map(
    ([a, b]) => `${named(a)} and ${named(b)} overlap`,
  );
}

/** Pairs of texts of two events of which one covers the other: labels keep apart as high as their lines are, ink or not. */
export function overlappingLabels(boxes: readonly TextBox[]): string[] {
  const words = boxes.filter(
    ({ owner, mark }) => isEvent(owner) && ["date", "title-line"].some((part) => isPart(mark, part)),
  );
  return overlapping(words)
    .filter(([a, b]) => a.owner !== b.owner)
    .map(([a, b]) => `the labels ${named(a)} and ${named(b)} overlap`);
}

function isEvent(owner: string | null): boolean {
  return owner !== null && /^(event|stack) /.test(owner);
}

function overlapping(all: readonly TextBox[]): (readonly [TextBox, TextBox])[] {
  const boxes = [...all].sort((a, b) => a.left - b.left);
  const pairs: (readonly [TextBox, TextBox])[] = [];
  let open: TextBox[] = [];
  for (const box of boxes) {
    open = open.filter(({ right }) => right > box.left + slack);
    for (const other of open) if (meets(box, other)) pairs.push([other, box]);
    open.push(box);
  }
  return pairs;
}

/** Texts that leave the drawing, and texts too small to read. */
export function strayTexts(scene: Scene, boxes: readonly TextBox[] = textBoxes(scene)): string[] {
  return boxes.flatMap((box) => {
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
export function crossedTexts(scene: Scene, boxes: readonly TextBox[] = textBoxes(scene)): string[] {
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

/** Dots and bars of events beneath the words of another. */
export function coveredMarks(scene: Scene, boxes: readonly TextBox[] = textBoxes(scene)): string[] {
  return marksOf(scene).flatMap(({ mark, groups }) => {
    const owner = groups[0]?.key ?? null;
    const box = isEvent(owner) ? boxOf(mark) : null;
    if (!box) return [];
    return boxes
      .filter((words) => words.owner !== owner && meets(words, box))
      .map((words) => `${named(words)} covers the ${mark.part} of ${owner ?? "nothing"}`);
  });
}

function boxOf(mark: Mark): Box | null {
  if (!["dot", "extent", "interval"].some((part) => isPart(mark, part))) return null;
  if (mark.type === "rect")
    return { left: mark.x, right: mark.x + mark.width, top: mark.y, bottom: mark.y + mark.height };
  if (mark.type === "circle")
    return { left: mark.x - mark.r, right: mark.x + mark.r, top: mark.y - mark.r, bottom: mark.y + mark.r };
  const points = pointsOf(mark);
  const [across, down] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...across), right: Math.max(...across), top: Math.min(...down), bottom: Math.max(...down) };
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

/** What does not change when a text is broken into lines: long words get hyphens. */
function letters(text: string): string {
  return text.replace(/[\s\p{Cf}-]/gu, "");
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack;
}

function named({ mark, text, left, right, top, bottom, owner }: TextBox): string {
  const place = [left, right, top, bottom].map((value) => value.toFixed(1)).join(" ");
  return `${owner ?? ""}/${mark.key} ${JSON.stringify(text.slice(0, 40))} [${place}]`;
}
