import type { TimedBoxes } from "./timeOrder.js";

/**
 * The labels entered in one row, as a set of positions in time: a tree of 32 branches a node, each node one word of bits and
 * the extremes of what stands beneath it. Level 0 holds the positions themselves.
 */
export interface LabelRow {
  readonly levels: readonly RowLevel[];
}

/** One level of a row: node n covers the nodes (or positions) 32n to 32n + 31 of the level below. */
export interface RowLevel {
  /** Which of the 32 hold anything. */
  readonly bits: Uint32Array;
  /** The lowest activation beneath a node, or a lower bound of it; Infinity if there is none. */
  readonly activation: Float64Array;
  /** How far boxes beneath a node reach before and after their anchors, at most. */
  readonly start: Float64Array;
  readonly end: Float64Array;
}

/** A row with room for so many positions, with nothing in it. */
export function createRow(positions: number): LabelRow {
  const levels: RowLevel[] = [];
  let nodes = positions;
  do {
    nodes = Math.ceil(nodes / 32);
    levels.push({
      bits: new Uint32Array(nodes),
      activation: new Float64Array(nodes).fill(Infinity),
      start: new Float64Array(nodes).fill(Infinity),
      end: new Float64Array(nodes).fill(-Infinity),
    });
  } while (nodes > 1);
  return { levels };
}

/** Enters a position in a row: O(log n). */
export function enterRow({ levels }: LabelRow, position: number, activation: number, boxes: TimedBoxes): void {
  const start = boxes.start[position] as number;
  const end = boxes.end[position] as number;
  let child = position;
  for (const level of levels) {
    const node = child >>> 5;
    level.bits[node] = (level.bits[node] as number) | (1 << (child & 31));
    if (activation < (level.activation[node] as number)) level.activation[node] = activation;
    if (start < (level.start[node] as number)) level.start[node] = start;
    if (end > (level.end[node] as number)) level.end[node] = end;
    child = node;
  }
}

/** Takes a position out of a row; the extremes above it stay, and bound what is left. */
export function leaveRow({ levels }: LabelRow, position: number): void {
  let child = position;
  for (const { bits } of levels) {
    const node = child >>> 5;
    bits[node] = (bits[node] as number) & ~(1 << (child & 31));
    if (bits[node] !== 0) return;
    child = node;
  }
}
