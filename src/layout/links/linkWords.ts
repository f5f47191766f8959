import { directionTo, grown, overlap, type Box, type Point } from "./box.js";
import { meetsObstacle, meetsRoute, softMet, type Field } from "./field.js";
import { textStyles, type Ruler } from "../textStyle.js";
import { wrapText } from "../wrapText.js";

/** The words of a link where they are drawn: the middle of their baseline, and their box. */
export interface LinkWords {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  /** Whether a line passes beneath them. */
  readonly crossed: boolean;
}

/** About thirty letters. */
const widestWords = 190;
const style = textStyles.note;
/** Pixels from the top of the words' box to their baseline, and down to its bottom. */
const ascent = 11;
const descent = 3.5;
const gap = 2;
/** Where along a link its words may stand, the best place first, and how far from it. */
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
const distances = [4, 8, 13];

/** The words of a link as drawn: one line, cut where it is too long. */
export function wordsOf(label: string, ruler: Ruler): { text: string; width: number } {
  const measure = (text: string) => ruler(text, style);
  const [text = ""] = wrapText(label, { width: widestWords, lines: 1, measure }).lines;
  return { text, width: measure(text) };
}

/** Places words beside a way, where they meet no obstacle, no link and none of the boxes that are `taken`; null if there is no such place. */
export function placeWords(
  label: string,
  samples: readonly number[],
  field: Field,
  taken: readonly Box[],
  ruler: Ruler,
): LinkWords | null {
  const { text, width } = wordsOf(label, ruler);
  if (text === "") return null;
  let best: { words: LinkWords; cost: number } | null = null;
  for (const { middle, cost } of placesBeside(samples, width)) {
    const box = boxAbout(middle, width);
    if ((best && cost >= best.cost) || !isFree(box, field, taken)) continue;
    const met = softMet(field, box);
    const total = cost + 10 * met;
    if (best && total >= best.cost) continue;
    best = { words: { text, x: middle.x, y: box.top + ascent, box, crossed: met > 0 }, cost: total };
  }
  return best?.words ?? null;
}

function boxAbout({ x, y }: Point, width: number): Box {
  const half = (ascent + descent) / 2;
  return { left: x - width / 2, right: x + width / 2, top: y - half, bottom: y + half };
}

function isFree(box: Box, field: Field, taken: readonly Box[]): boolean {
  const { left, right, top, bottom } = field.bounds;
  if (box.left < left || box.right > right || box.top < top || box.bottom > bottom) return false;
  const wide = grown(box, gap);
  return !meetsObstacle(field, wide) && !meetsRoute(field, wide) && !taken.some((other) => overlap(wide, other));
}

/** Middles of words on both sides of a way, above it before beneath it. */
function* placesBeside(samples: readonly number[], width: number): Generator<{ middle: Point; cost: number }> {
  const count = samples.length / 2;
  for (const [rank, share] of shares.entries()) {
    const index = Math.min(count - 2, Math.max(1, Math.round(share * (count - 1))));
    const at = sampleAt(samples, index);
    const along = directionTo(sampleAt(samples, index - 1), sampleAt(samples, index + 1));
    const up = along.x >= 0 ? { x: along.y, y: -along.x } : { x: -along.y, y: along.x };
    for (const side of [1, -1]) {
      const reach = (Math.abs(up.x) * width + Math.abs(up.y) * (ascent + descent)) / 2;
      for (const [step, more] of distances.entries()) {
        const away = (reach + more) * side;
        const middle = { x: at.x + up.x * away, y: at.y + up.y * away };
        yield { middle, cost: rank * 2 + (side === 1 ? 0 : 3) + step * 5 };
      }
    }
  }
}

function sampleAt(samples: readonly number[], index: number): Point {
  return { x: samples[2 * index] ?? 0, y: samples[2 * index + 1] ?? 0 };
}
