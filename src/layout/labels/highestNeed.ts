import type { Reach } from "./bands.js";
import type { LabelRow, RowLevel } from "./labelRow.js";
import type { TimedBoxes } from "./timeOrder.js";

/** What the search for a label's activation looks at. */
export interface Search {
  readonly boxes: TimedBoxes;
  /** The activation of each position that was entered. */
  readonly activation: Float64Array;
  /** Pixels between two boxes of a row. */
  readonly gap: number;
  /** In which turn each position was entered: those of a turn after that of the label being placed do not count. */
  readonly turns: Uint32Array;
  readonly sight: Sight;
}

/** What is looked at for one label: positions from `first` up to but not including `end`, entered before `turn`. */
export interface Sight {
  first: number;
  end: number;
  turn: number;
}

/** Bounds are kept so much wider than what they bound that rounding never makes them cut off what counts. */
const slack = 1 + 1e-9;
const sliver = 1e-9;

/**
 * The highest scale needed to stand clear of a label of a row that stands in the way, that is, one whose own activation is lower:
 * of those from `next` on, later (step 1) or earlier (step −1), if it is above `least`. Looks no further once `enough` is reached,
 * and then returns what was reached.
 *
 * Labels i before j need the scale (right of i + gap − left of j) / (at of j − at of i). Every label in sight is looked at,
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
  const { first, end, turn } = search.sight;
  if (next < first || next >= end) return least;
  const from = at[position] as number;
  const furthest = reachOf(search, position, levels[levels.length - 1] as RowLevel, 0, step);
  if (furthest <= least * Math.abs((at[next] as number) - from)) return least;
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
      const nearest = nearestIn(found, depth - 1, step, at.length);
      const distance = Math.abs((at[nearest] as number) - from);
      if (nearest < first || nearest >= end || furthest <= highest * distance) return highest;
      if (depth === 1) {
        const need = step > 0 ? needOf(search, position, found) : needOf(search, found, position);
        if (need <= highest || (search.activation[found] as number) >= need) continue;
        if ((search.turns[found] as number) >= turn) continue;
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

/**
 * Whether the activation of a label is certain whatever is entered out of sight, if that reaches no further than the `widest`: no
 * need there is above it, by the bound of `highestNeed`.
 */
export function isCertain(search: Search, position: number, activation: number, widest: Reach): boolean {
  const { boxes, sight } = search;
  const { at } = boxes;
  if (activation === Infinity) return true;
  const before = sight.first === 0 ? -Infinity : (at[sight.first - 1] as number);
  const after = sight.end >= at.length ? Infinity : (at[sight.end] as number);
  return isOutOfReach(search, position, activation, widest, before, after);
}

/** Whether no label about an anchor up to `before` or from `after` on, that reaches no further than the `widest`, needs an activation. */
export function isOutOfReach(
  { boxes, gap }: Search,
  position: number,
  activation: number,
  widest: Reach,
  before: number,
  after: number,
): boolean {
  const from = boxes.at[position] as number;
  const later = ((boxes.end[position] as number) - widest.start + gap) * slack + sliver;
  const earlier = (widest.end - (boxes.start[position] as number) + gap) * slack + sliver;
  return (
    (after === Infinity || later <= activation * (after - from)) &&
    (before === -Infinity || earlier <= activation * (from - before))
  );
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
