import type { Placing } from "./placing.js";
import { bitsFrom, highestNeed, needOf } from "./rowActivation.js";

/** Labels near a position, entered in any row: a bit for each position in time that is. */
export interface NearLabels {
  readonly entered: Uint32Array;
  /** Of each row, the highest need found for the label that is being placed. */
  readonly highest: Float64Array;
}

/** Where a label is best placed: in no row (-1) if it is free of none at any scale. */
export interface LowestRow {
  row: number;
  activation: number;
}

/** Neighbours looked at on each side, whatever their rows, before each row is searched for itself; and words of bits passed. */
const mostNear = 6;
const mostWords = 6;

/** No neighbours of so many labels, nothing found in so many rows. */
export function createNear(positions: number, rows: number): NearLabels {
  return { entered: new Uint32Array(Math.ceil(positions / 32)), highest: new Float64Array(rows) };
}

/**
 * The row where a label's activation (`rowActivation`) is lowest; ties: the lowest row.
 *
 * The nearest labels are looked at once for all rows: they stand beside each other in memory, and what they need bounds each
 * row's activation from below. Then only rows whose bound is below the lowest activation found are searched, from where the
 * first look ended, the one with the lowest bound first: mostly that is the only one.
 */
export function lowestRow(placing: Placing, position: number, found: LowestRow): void {
  const { highest } = placing.near;
  highest.fill(0);
  const after = lookNear(placing, position, 1);
  const before = lookNear(placing, position, -1);
  let first = 0;
  for (let row = 1; row < highest.length; row++) {
    if ((highest[row] as number) < (highest[first] as number)) first = row;
  }
  found.row = -1;
  found.activation = Infinity;
  tryRow(placing, position, first, after, before, found);
  for (let row = 0; row < highest.length && (found.activation > 0 || row < found.row); row++) {
    if (row !== first) tryRow(placing, position, row, after, before, found);
  }
}

/** Searches a row beyond the labels looked at, unless it cannot be the lowest. */
function tryRow(
  { search, rows, near }: Placing,
  position: number,
  row: number,
  after: number,
  before: number,
  found: LowestRow,
): void {
  const entered = rows[row];
  const bound = near.highest[row] as number;
  if (!entered || !isLower(bound, row, found)) return;
  // Above what a lower row may be equal to.
  const enough = row < found.row ? found.activation * (1 + 1e-12) + Number.MIN_VALUE : found.activation;
  let activation = highestNeed(search, entered, position, after, 1, bound, enough);
  if (activation < enough) activation = highestNeed(search, entered, position, before, -1, activation, enough);
  if (!isLower(activation, row, found)) return;
  found.row = row;
  found.activation = activation;
}

function isLower(activation: number, row: number, found: LowestRow): boolean {
  return activation < found.activation || (activation === found.activation && row < found.row);
}

/** Takes account of the nearest labels after (step 1) or before (step −1) a position; returns the first that it did not look at. */
function lookNear({ search, row, near }: Placing, position: number, step: 1 | -1): number {
  const { entered, highest } = near;
  const { activation } = search;
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
      if (looks++ === mostNear) return other;
      const need = step > 0 ? needOf(search, position, other) : needOf(search, other, position);
      const its = row[other] as number;
      if (need > (highest[its] as number) && (activation[other] as number) < need) highest[its] = need;
    }
    child = step > 0 ? (node + 1) << 5 : (node << 5) - 1;
  }
  return child;
}
