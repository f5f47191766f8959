import type { BandedBoxes, LabelBoxes, PlacedLabels } from "./labelBoxes.js";

/** How far something reaches about an anchor along time, in pixels. */
export interface Reach {
  readonly start: number;
  readonly end: number;
}

/** Labels in rows as labels in bands: one band a row, without leader lines. */
export function bandsOfRows(boxes: LabelBoxes, { row }: PlacedLabels): BandedBoxes {
  return { low: Float64Array.from(row), high: Float64Array.from(row, (each) => each + 1), ...boxes };
}

/** Whether the bands of two labels come closer than `across`. */
export function bandsMeet({ low, high }: BandedBoxes, a: number, b: number, across: number): boolean {
  return (low[a] as number) < (high[b] as number) + across && (low[b] as number) < (high[a] as number) + across;
}

/** Whether the leader line of label a passes the band of label b on its way up. */
export function passesBand({ low, leader, rise = low }: BandedBoxes, a: number, b: number): boolean {
  return leader !== undefined && (low[b] as number) < (rise[a] as number);
}

export function labelReach({ start, end }: LabelBoxes, label: number): Reach {
  return { start: start[label] as number, end: end[label] as number };
}

export function leaderReach({ leader = 0 }: BandedBoxes): Reach {
  return { start: -leader, end: leader };
}
