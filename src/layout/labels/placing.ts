import { finish, type Steps } from "../../model/slices.js";
import type { PlacedLabels } from "./labelBoxes.js";
import { createRow, enterRow, type LabelRow } from "./labelRow.js";
import { createNear, lowestRow, type LowestRow, type NearLabels } from "./lowestRow.js";
import { rowActivation, type Search } from "./rowActivation.js";
import type { TimedBoxes } from "./timeOrder.js";

/** Labels on their way into rows: what is entered so far, by position in time. */
export interface Placing {
  readonly search: Search;
  readonly rows: readonly LabelRow[];
  /** -1 for what is in no row. */
  readonly row: Int16Array;
  readonly near: NearLabels;
}

/** Rows with nothing in them. */
export function createPlacing(boxes: TimedBoxes, rows: number, gap: number): Placing {
  return finish(placingSteps(boxes, rows, gap));
}

/** The same in steps: of a million labels, to make room for each row takes a millisecond. */
export function* placingSteps(boxes: TimedBoxes, rows: number, gap: number): Steps<Placing> {
  const count = boxes.label.length;
  const activation = new Float64Array(count).fill(Infinity);
  const row = new Int16Array(count).fill(-1);
  const made: LabelRow[] = [];
  while (made.length < rows) {
    yield made.length / rows;
    made.push(createRow(count));
  }
  return { search: { boxes, gap, activation }, rows: made, row, near: createNear(count, rows) };
}

/** Enters a label in the row where its activation is lowest (ties: the lowest row); in none if it is infinite in all. */
export function enterLowest(placing: Placing, position: number): void {
  const lowest: LowestRow = { row: -1, activation: Infinity };
  lowestRow(placing, position, lowest);
  if (lowest.row >= 0) enter(placing, position, lowest.row, lowest.activation);
}

/** Enters a label in a row that is chosen for it, if it is ever free there. */
export function enterGiven(placing: Placing, position: number, row: number): void {
  const activation = rowActivation(placing.search, placing.rows[row] as LabelRow, position, Infinity);
  if (activation < Infinity) enter(placing, position, row, activation);
}

function enter(placing: Placing, position: number, row: number, activation: number): void {
  const { entered } = placing.near;
  entered[position >> 5] = (entered[position >> 5] as number) | (1 << (position & 31));
  placing.row[position] = row;
  placing.search.activation[position] = activation;
  enterRow(placing.rows[row] as LabelRow, position, activation, placing.search.boxes);
}

/** Whether every label is drawn at a scale. */
export function allShown({ search: { activation } }: Placing, scale: number): boolean {
  return activation.every((each) => each <= scale);
}

/** Rows and activations in the order in which the labels were given. */
export function placedLabels({ search: { boxes, activation }, row }: Placing): PlacedLabels {
  const placed = { row: new Int16Array(row.length), activation: new Float64Array(row.length) };
  for (let position = 0; position < row.length; position++) {
    const label = boxes.label[position] as number;
    placed.row[label] = row[position] as number;
    placed.activation[label] = activation[position] as number;
  }
  return placed;
}
