import type { Mark, Scene, TextMark } from "./scene.js";

/** A part of a drawing from edge to edge, in its pixels. */
export interface Slice {
  readonly top: number;
  readonly bottom: number;
}

/** Above and below a baseline, in em. */
const line = { above: 0.95, below: 0.3 } as const;

/** Pixels from which on a shape may be cut. */
const long = 60;

/**
 * Cuts a drawing into parts no higher than a page, between events and between lines of text: no words are cut through.
 *
 * What is higher than a page in one piece is cut where the page ends. Parts follow each other without a gap.
 *
 * @example
 * import { layout, readTimeline } from "whenline";
 * slicesOf(layout(readTimeline([{ when: "2014", title: "Crimea" }]).timeline), 9999).length; // 1
 */
export function slicesOf(scene: Scene, pageHeight: number): readonly Slice[] {
  // Best where no mark is cut either; but marks can lie so close that there is no such place on a page.
  const choices = [true, false].map((withShapes) => joined(scene.marks.flatMap((mark) => blocksOf(mark, withShapes))));
  const slices: Slice[] = [];
  let top = 0;
  while (scene.height - top > pageHeight) {
    const limit = top + pageHeight;
    const bottom = choices.map((blocks) => cutBefore(limit, blocks)).find((cut) => cut > top) ?? limit;
    slices.push({ top, bottom });
    top = bottom;
  }
  return [...slices, { top, bottom: scene.height }];
}

/** The last whole pixel up to `limit` that lies in no block. */
function cutBefore(limit: number, blocks: readonly Slice[]): number {
  const hit = blocks.find((block) => block.top < limit && block.bottom > limit);
  return hit ? Math.floor(hit.top) : limit;
}

/** The marks that are seen in a part: all but words that stand outside of it. */
export function marksWithin(marks: readonly Mark[], slice: Slice): readonly Mark[] {
  return marks.flatMap((mark): readonly Mark[] => {
    if (mark.type === "group") {
      const inner = marksWithin(mark.marks, slice);
      return inner.length === 0 ? [] : [{ ...mark, marks: inner }];
    }
    const [block] = mark.type === "text" ? [blockOf(mark)] : [];
    return block && (block.bottom <= slice.top || block.top >= slice.bottom) ? [] : [mark];
  });
}

/** What is not to be cut: the words of an event together, with its mark unless that is long; else each line. */
function blocksOf(mark: Mark, withShapes: boolean): readonly Slice[] {
  if (mark.type === "text") return [blockOf(mark)];
  if (withShapes && mark.type === "circle") return [{ top: mark.y - mark.r, bottom: mark.y + mark.r }];
  if (withShapes && mark.type === "rect" && mark.height < long) return [{ top: mark.y, bottom: mark.y + mark.height }];
  if (withShapes && mark.type === "path" && mark.part.startsWith("dot")) return [heightsOf(mark.d)];
  if (mark.type !== "group") return [];
  const inner = mark.marks.flatMap((each) => blocksOf(each, withShapes));
  return mark.event === undefined || inner.length === 0 ? inner : [around(inner)];
}

function blockOf({ y, size }: TextMark): Slice {
  return { top: y - line.above * size, bottom: y + line.below * size };
}

/** From the highest to the lowest corner of a dot in a shape of its own. */
function heightsOf(d: string): Slice {
  const heights = [...d.matchAll(/[\d.-]+ ([\d.-]+)/g)].map(([, y]) => Number(y));
  return { top: Math.min(...heights), bottom: Math.max(...heights) };
}

function around(blocks: readonly Slice[]): Slice {
  return { top: Math.min(...blocks.map(({ top }) => top)), bottom: Math.max(...blocks.map(({ bottom }) => bottom)) };
}

/** Those that overlap as one. */
function joined(blocks: readonly Slice[]): readonly Slice[] {
  const merged: Slice[] = [];
  for (const block of [...blocks].sort((a, b) => a.top - b.top)) {
    const last = merged.at(-1);
    if (last && block.top < last.bottom) merged[merged.length - 1] = around([last, block]);
    else merged.push(block);
  }
  return merged;
}
