/** Labels near a position, entered in any row: a bit for each position in time that is. */
export interface NearLabels {
  readonly entered: Uint32Array;
  /** Of each row, the highest need found for the label that is being placed. */
  readonly highest: Float64Array;
  /** The first positions after and before it that were not looked at. */
  after: number;
  before: number;
  /** What came out for it: one object for all, as there are so many. */
  readonly found: LowestRow;
}

/** Where a label is best placed: in no row (-1) if it is free of none at any scale. */
export interface LowestRow {
  row: number;
  activation: number;
}

/** No neighbours of so many labels, nothing found in so many rows. */
export function createNear(positions: number, rows: number): NearLabels {
  return {
    entered: new Uint32Array(Math.ceil(positions / 32)),
    highest: new Float64Array(rows),
    after: 0,
    before: 0,
    found: { row: -1, activation: Infinity },
  };
}
