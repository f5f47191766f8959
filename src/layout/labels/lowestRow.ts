import type { LabelRow } from "./labelRow.js";
import type { LowestRow } from "./nearLabels.js";
import type { Placing } from "./placing.js";
import { bitsFrom, highestNeed, needOf } from "./highestNeed.js";

/** Neighbours looked at on each side, whatever their rows, before each row is searched for itself; and words of bits passed. */
const mostNear = 6;
const mostWords = 6;

/**
 * The row where a label's activation (`activationIn`) is lowest; ties: the lowest row.
 *
 * The nearest labels are looked at once for all rows: they stand beside each other in memory, and what they need bounds each
 * row's activation from below. Then only rows whose bound is below the lowest activation found are searched, from where the
 * first look ended, the one with the lowest bound first: mostly that is the only one.
 */
export function lowestRow(placing: Placing, position: number): LowestRow {
  const { highest, found } = placing.near;
  lookAround(placing, position);
  let first = 0;
  for (let row = 1; row < highest.length; row++) {
    if ((highest[row] as number) < (highest[first] as number)) first = row;
  }
  found.row = -1;
  found.activation = Infinity;
  if (highest.length > 0) tryRow(placing, position, first);
  for (let row = 0; row < highest.length && (found.activation > 0 || row < found.row); row++) {
    if (row !== first) tryRow(placing, position, row);
  }
  return found;
}

/**
 * The row where a label goes: the one of `lowestRow`; but if that draws it at the fitted scale, the tightest row that does, where
 * its activation is highest. Wide gaps are left to labels that need them, so that more are drawn at this scale.
 */
export function bestRow(placing: Placing, position: number): LowestRow {
  const { fitted, rows } = placing;
  const found = lowestRow(placing, position);
  if (found.row < 0 || found.activation > fitted) return found;
  for (let row = 0; row < rows.length; row++) {
    const activation = activationIn(placing, position, row, Infinity);
    if (activation > fitted || activation <= found.activation) continue;
    found.row = row;
    found.activation = activation;
  }
  return found;
}

/** Searches a row unless it cannot be the lowest. */
function tryRow(placing: Placing, position: number, row: number): void {
  const { found, highest } = placing.near;
  if (!isLower(highest[row] as number, row, found)) return;
  // Above what a lower row may be equal to.
  const enough = row < found.row ? found.activation * (1 + 1e-12) + Number.MIN_VALUE : found.activation;
  const activation = activationIn(placing, position, row, enough);
  if (!isLower(activation, row, found)) return;
  found.row = row;
  found.activation = activation;
}

function isLower(activation: number, row: number, found: LowestRow): boolean {
  return activation < found.activation || (activation === found.activation && row < found.row);
}

/** Looks at the nearest labels on both sides of a position, for `activationIn`. */
export function lookAround(placing: Placing, position: number): void {
  placing.near.highest.fill(0);
  placing.near.after = lookNear(placing, position, 1);
  placing.near.before = lookNear(placing, position, -1);
}

/**
 * The scale from which on a label is free of a row, once its neighbours were looked at; no further than to `enough`, as
 * `highestNeed`.
 */
export function activationIn({ search, rows, near }: Placing, position: number, row: number, enough: number): number {
  const bound = near.highest[row] as number;
  if (bound >= enough) return bound;
  const entered = rows[row] as LabelRow;
  const after = highestNeed(search, entered, position, near.after, 1, bound, enough);
  return after >= enough ? after : highestNeed(search, entered, position, near.before, -1, after, enough);
}

/** Takes account of the nearest labels after (step 1) or before (step −1) a position; returns the first that it did not look at. */
function lookNear({ search, row, near }: Placing, position: number, step: 1 | -1): number {
  const { entered, highest } = near;
  const { activation, turns } = search;
  const { first, end, turn } = search.sight;
  let child = position + step;
  let looks = 0;
  for (let words = 0; words < mostWords; words++) {
    const node = child >> 5;
    if (node < 0 || node >= entered.length) break;
    let open = bitsFrom(entered[node] as number, child & 31, step);
    while (open !== 0) {
      const bit = 31 - Math.clz32(step > 0 ? open & -open : open);
      open ^= 1 << bit;
      const other = (node << 5) | bit;
      if (looks++ === mostNear || other < first || other >= end) return other;
      const need = step > 0 ? needOf(search, position, other) : needOf(search, other, position);
      const its = row[other] as number;
      if (need <= (highest[its] as number) || (activation[other] as number) >= need) continue;
      if ((turns[other] as number) < turn) highest[its] = need;
    }
    child = step > 0 ? (node + 1) << 5 : (node << 5) - 1;
  }
  return child;
}
