import type { Reach } from "./bands.js";
import { isCertain } from "./highestNeed.js";
import { enterRow, leaveRow, type LabelRow } from "./labelRow.js";
import { activationIn, bestRow, lookAround, lowestRow } from "./lowestRow.js";
import type { Placing } from "./placing.js";

/** Enters a label in its best row; in none if it is free of none at any scale. */
export function enterBest(placing: Placing, position: number): void {
  const { row, activation } = bestRow(placing, position);
  enter(placing, position, row, activation);
}

/** The same, if it is certain whatever is entered out of sight, by labels that reach no further than the `widest`. */
export function enterIfCertain(placing: Placing, position: number, widest: Reach): boolean {
  const { row, activation } = lowestRow(placing, position);
  // A label that is drawn at the fitted scale has a choice of rows: all have to be certain.
  if (activation <= placing.fitted || !isCertain(placing.search, position, activation, widest)) return false;
  enter(placing, position, row, activation);
  return true;
}

/** Enters a label in a row that is chosen for it, if it is ever free there. */
export function enterGiven(placing: Placing, position: number, row: number): void {
  lookAround(placing, position);
  const activation = activationIn(placing, position, row, Infinity);
  enter(placing, position, activation < Infinity ? row : -1, activation);
}

function enter(placing: Placing, position: number, row: number, activation: number): void {
  placing.search.turns[position] = placing.search.sight.turn++;
  putInRow(placing, position, row, activation);
}

/** Enters a label in a row, whenever its turn is; in none if that is -1. */
export function putInRow(
  { near: { entered }, search, row: rowOf, rows }: Placing,
  position: number,
  row: number,
  activation: number,
): void {
  if (row < 0) return;
  entered[position >> 5] = (entered[position >> 5] as number) | (1 << (position & 31));
  rowOf[position] = row;
  search.activation[position] = activation;
  enterRow(rows[row] as LabelRow, position, activation, search.boxes);
}

/** Takes a label out of its row. */
export function takeOut({ near: { entered }, search, row: rowOf, rows }: Placing, position: number): void {
  const row = rowOf[position] as number;
  if (row < 0) return;
  entered[position >> 5] = (entered[position >> 5] as number) & ~(1 << (position & 31));
  rowOf[position] = -1;
  search.activation[position] = Infinity;
  leaveRow(rows[row] as LabelRow, position);
}
