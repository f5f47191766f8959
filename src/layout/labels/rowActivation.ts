import type { LabelRow, RowLevel } from "./labelRow.js";
import type { TimedBoxes } from "./timeOrder.js";

/** What the search for a label's activation looks at. */
export interface Search {
  readonly boxes: TimedBoxes;
  /** The activation of each position that was entered. */
  readonly activation: Float64Array;
  /** Pixels between two boxes of a row. */
  readonly gap: number;
}

/** Bounds are kept so much wider than what they bound that rounding never makes them cut off what counts. */
const slack = 1 + 1e-9;
const sliver = 1e-9;

/**
 * The scale from which on a label is free of a row: the highest need for which a label of the row stands in its way, that is,
 * one whose own activation is lower. Looks no further once `enough` is reached, and then returns what was reached.
 *
 * Labels i before j need the scale (right of i + gap − left of j) / (at of j − at of i). Every label of the row is looked at,
 * outward in time, but for subtrees in which none can raise the result. With Δ the distance in u to the nearest position of a
 * subtree, and `reach` what the label reaches towards it, the gap, and the furthest that one of its boxes reaches back, no need
 * in it is above reach/Δ, because breaks only add to the distance. A label counts only if its need is above the highest need
 * found and above its own activation: if reach/Δ is not above both the highest found and the lowest activation beneath, none
 * counts. With the furthest reach of all boxes of the row in the place of the subtree's, nothing beyond counts either, since Δ
 * only grows: there the search ends.
 *
 * Looks: of labels drawn at one scale, only (reach + widest) / narrowest stand within the reach, and each time Δ doubles the
 * scale that counts halves: O(log of the widest Δ over the narrowest) looks of O(log n), piles of labels or not.
 */
export function rowActivation(search: Search, row: LabelRow, position: number, enough: number): number {
  const after = highestNeed(search, row, position, position + 1, 1, 0, enough);
  return after >= enough ? after : highestNeed(search, row, position, position - 1, -1, after, enough);
}

/** The highest need above `least` against labels from one after a position on (step 1), or from one before it (step −1). */
export function highestNeed(
  search: Search,
  { levels }: LabelRow,
  position: number,
  next: number,
  step: 1 | -1,
  least: number,
  enough: number,
): number {
  const { at } = search.boxes;
  const from = at[position] as number;
  const furthest = reachOf(search, position, levels[levels.length - 1] as RowLevel, 0, step);
  let highest = least;
  let depth = 0;
  let child = next;
  while (depth < levels.length) {
    const { bits } = levels[depth] as RowLevel;
    const node = child >> 5;
    if (node < 0 || node >= bits.length) break;
    let open = bitsFrom(bits[node] as number, child & 31, step);
    child = node + step;
    depth++;
    while (open !== 0) {
      const bit = 31 - Math.clz32(step > 0 ? open & -open : open);
      open ^= 1 << bit;
      const found = (node << 5) | bit;
      const distance = Math.abs((at[nearestIn(found, depth - 1, step, at.length)] as number) - from);
      if (furthest <= highest * distance) return highest;
      if (depth === 1) {
        const need = step > 0 ? needOf(search, position, found) : needOf(search, found, position);
        if (need <= highest || (search.activation[found] as number) >= need) continue;
        highest = need;
        if (highest >= enough) return highest;
      } else {
        const below = levels[depth - 2] as RowLevel;
        const reach = reachOf(search, position, below, found, step);
        if (reach <= highest * distance || reach <= (below.activation[found] as number) * distance) continue;
        depth -= 2;
        child = step > 0 ? found << 5 : (found << 5) | 31;
        break;
      }
    }
  }
  return highest;
}

/** The bits of a word from one of them on, upwards or downwards. */
export function bitsFrom(word: number, bit: number, step: 1 | -1): number {
  return step > 0 ? word & (-1 << bit) : word & ((2 << bit) - 1);
}

/** The position beneath a node that a search reaches first. Depth 0: the node is a position. */
function nearestIn(node: number, depth: number, step: 1 | -1, positions: number): number {
  return step > 0 ? node << (5 * depth) : Math.min(((node + 1) << (5 * depth)) - 1, positions - 1);
}

/** The most that a label and one beneath a node can reach towards each other, with the gap. */
function reachOf({ boxes, gap }: Search, position: number, level: RowLevel, node: number, step: 1 | -1): number {
  const reach =
    step > 0
      ? (boxes.end[position] as number) - (level.start[node] as number)
      : (level.end[node] as number) - (boxes.start[position] as number);
  return (reach + gap) * slack + sliver;
}

/** The scale from which on two labels do not touch: not above 0 if they never do, Infinity if always. `first` is the earlier. */
export function needOf({ boxes: { at, left, right }, gap }: Search, first: number, second: number): number {
  const overlap = (right[first] as number) + gap - (left[second] as number);
  const distance = (at[second] as number) - (at[first] as number);
  if (distance > 0) return overlap / distance;
  return overlap > 0 && (right[second] as number) + gap > (left[first] as number) ? Infinity : 0;
}
