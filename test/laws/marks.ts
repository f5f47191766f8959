import type { GroupMark, Mark, Scene, TextMark } from "../../src/index.js";
import { estimateText } from "../../src/layout/textWidth.js";

/** A mark, and the groups that hold it, from the outermost. */
export interface Found {
  readonly mark: Mark;
  readonly groups: readonly GroupMark[];
}

/** All marks of a scene in drawing order, groups before what they hold. */
export function marksOf(scene: Scene): Found[] {
  const found: Found[] = [];
  const visit = (marks: readonly Mark[], groups: readonly GroupMark[]): void => {
    for (const mark of marks) {
      found.push({ mark, groups });
      if (mark.type === "group") visit(mark.marks, [...groups, mark]);
    }
  };
  visit(scene.marks, []);
  return found;
}

/** Whether one of a mark's parts has the name. */
export function isPart({ part }: Mark, name: string): boolean {
  return part.split(" ").includes(name);
}

/** A place in the drawing, in pixels. */
export type Point = readonly [x: number, y: number];

/** The points of a line or a path, those that only bend it among them. */
export function pointsOf(mark: Mark): Point[] {
  if (mark.type === "rule")
    return [
      [mark.x1, mark.y1],
      [mark.x2, mark.y2],
    ];
  const numbers = mark.type === "path" ? [...mark.d.matchAll(/-?[\d.]+/g)].map(Number) : [];
  return numbers.flatMap((x, at): Point[] => (at % 2 === 0 ? [[x, numbers[at + 1] ?? NaN]] : []));
}

/** Where the dots among some marks have their middles, along x (0) or y (1), whatever their shapes. */
export function dotsAlong(marks: readonly Mark[], along: 0 | 1): number[] {
  return marks.flatMap((mark) => {
    if (!isPart(mark, "dot")) return [];
    if (mark.type === "circle") return [along === 0 ? mark.x : mark.y];
    const places = pointsOf(mark).map((point) => point[along]);
    return [(Math.min(...places) + Math.max(...places)) / 2];
  });
}

/** A rectangle of pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a line of text, or a piece of it that is moved, covers. */
export interface TextBox extends Box {
  readonly text: string;
  readonly mark: TextMark;
  /** Key of the outermost group: one event, or events that are drawn as one. */
  readonly owner: string | null;
}

const ascent = 0.905;
const descent = 0.212;

/** The boxes of all texts: the measured width, from the ascent to the descent of the font, each span by itself. */
export function textBoxes(scene: Scene): TextBox[] {
  return marksOf(scene).flatMap(({ mark, groups }) => {
    if (mark.type !== "text") return [];
    const owner = groups[0]?.key ?? null;
    return spanBoxes(mark, scene.font).map((box) => ({ ...box, mark, owner }));
  });
}

/** The boxes of the spans of a text, as SVG places them. */
export function spanBoxes(mark: TextMark, font: string): (Box & { readonly text: string })[] {
  const spans = mark.spans.map((span) => {
    const size = span.size ?? mark.size;
    const weight = span.weight ?? mark.weight ?? 400;
    return { ...span, size, width: estimateText(span.text, `${String(weight)} ${String(size)}px ${font}`) };
  });
  const total = spans.reduce((sum, { dx = 0, width }) => sum + dx + width, 0);
  const isRtl = mark.direction === "rtl";
  const share = { start: 0, middle: 0.5, end: 1 }[mark.align ?? "start"];
  let left = mark.x - share * total;
  let right = left + total;
  let y = mark.y;
  return spans.map(({ text, dx = 0, dy = 0, size, width }) => {
    y += dy;
    const from = isRtl ? right - dx - width : left + dx;
    left = from + width;
    right = from;
    return { text, left: from, right: from + width, top: y - ascent * size, bottom: y + descent * size };
  });
}
