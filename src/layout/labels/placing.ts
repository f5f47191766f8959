import { finish, type Steps } from "../../model/slices.js";
import type { PlacedLabels } from "./labelBoxes.js";
import { createRow, type LabelRow } from "./labelRow.js";
import { createNear, type NearLabels } from "./nearLabels.js";
import type { Search } from "./highestNeed.js";
import type { TimedBoxes } from "./timeOrder.js";

/** Labels on their way into rows: what is entered so far, by position in time. */
export interface Placing {
  readonly search: Search;
  readonly rows: readonly LabelRow[];
  /** -1 for what is in no row. */
  readonly row: Int16Array;
  readonly near: NearLabels;
  /** Labels that can be drawn at this scale take the tightest row in which they are; 0: the row where they are drawn first. */
  readonly fitted: number;
}

/** Rows with nothing in them. */
export function createPlacing(boxes: TimedBoxes, rows: number, gap: number, fitted = 0): Placing {
  return finish(placingSteps(boxes, rows, gap, fitted));
}

/** The same in steps: of a million labels, to make room for each row takes a millisecond. */
export function* placingSteps(boxes: TimedBoxes, rows: number, gap: number, fitted: number): Steps<Placing> {
  const count = boxes.label.length;
  const activation = new Float64Array(count).fill(Infinity);
  const row = new Int16Array(count).fill(-1);
  const made: LabelRow[] = [];
  while (made.length < rows) {
    yield made.length / rows;
    made.push(createRow(count));
  }
  const sight = { first: 0, end: count, turn: 0 };
  return {
    search: { boxes, gap, activation, turns: new Uint32Array(count), sight },
    rows: made,
    row,
    near: createNear(count, rows),
    fitted,
  };
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
