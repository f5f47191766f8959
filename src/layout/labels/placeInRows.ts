import type { LabelBoxes, PlacedLabels } from "./labelBoxes.js";
import { createRow, enterRow, type LabelRow } from "./labelRow.js";
import { orderOf } from "./orderOf.js";
import { rowActivation, type Search } from "./rowActivation.js";
import { inTimeOrder, type TimedBoxes } from "./timeOrder.js";

/**
 * Gives every label a row and the scale from which on it is drawn, once for all zooms: at a scale s, the labels with activation
 * ≤ s do not overlap, and zooming in only adds to them.
 *
 * Labels are taken by importance; each takes the row where its activation is lowest (ties: the lowest row). Its activation in a
 * row is the highest scale that it needs to stand clear of a label already there, of those that are drawn at a lower scale. A
 * label that stands clear in no row at any scale is entered in none.
 *
 * Shapes: `rows` is at most 32767; one row and one activation per label.
 * Units: `gap` in pixels; activations in pixels a unit of u.
 * Source: after Been, Daiches and Yap, Dynamic Map Labeling (IEEE TVCG 2006).
 */
export function placeInRows(boxes: LabelBoxes, rows: number, gap: number): PlacedLabels {
  const count = boxes.at.length;
  const timed = inTimeOrder(boxes);
  const search: Search = { boxes: timed, gap, activation: new Float64Array(count) };
  const held = Array.from({ length: rows }, () => createRow(count));
  const placed = { row: new Int16Array(count).fill(-1), activation: new Float64Array(count).fill(Infinity) };
  for (const position of entryOrder(boxes, timed)) {
    const { row, activation } = bestRow(search, held, position);
    const chosen = held[row];
    if (!chosen) continue;
    search.activation[position] = activation;
    enterRow(chosen, position, activation, timed);
    const label = timed.label[position] as number;
    placed.row[label] = row;
    placed.activation[label] = activation;
  }
  return placed;
}

/** The positions in time, the most important first. */
function entryOrder({ importance }: LabelBoxes, { label }: TimedBoxes): Uint32Array {
  const positions = new Uint32Array(label.length);
  for (let position = 0; position < label.length; position++) positions[label[position] as number] = position;
  const byImportance = orderOf(importance.map((value) => -value));
  return byImportance.map((index) => positions[index] as number);
}

/** The row where a label's activation is lowest; -1 if it is infinite in all. */
function bestRow(
  search: Search,
  rows: readonly LabelRow[],
  position: number,
): { readonly row: number; readonly activation: number } {
  let best = -1;
  let lowest = Infinity;
  for (let row = 0; row < rows.length && lowest > 0; row++) {
    const activation = rowActivation(search, rows[row] as LabelRow, position, lowest);
    if (activation >= lowest) continue;
    best = row;
    lowest = activation;
  }
  return { row: best, activation: lowest };
}
