import { min, max } from "d3";
import type { BandedBoxes } from "./labelBoxes.js";
import type { Reach } from "./bands.js";
import { createLeastTree, type LeastTree } from "./leastTree.js";
import { inTimeOrder, type TimedBoxes } from "./timeOrder.js";

/** Labels with their activations, so ordered that a window on them is answered without looking at all. */
export interface LabelIndex {
  readonly boxes: BandedBoxes;
  readonly timed: TimedBoxes;
  /** The activations in order of time. */
  readonly activations: LeastTree;
  /** How far the boxes reach about their anchors, at most. */
  readonly widest: Reach;
  readonly gap: number;
  readonly across: number;
}

/** Prepares labels for `labelsInView`: O(n) where they come in order of time. The gaps are those that gave the activations. */
export function indexLabels(boxes: BandedBoxes, activation: Float64Array, gap: number, across: number): LabelIndex {
  const timed = inTimeOrder(boxes);
  const activations = Float64Array.from(timed.label, (label) => activation[label] as number);
  const widest = { start: min(boxes.start) ?? 0, end: max(boxes.end) ?? 0 };
  return { boxes, timed, activations: createLeastTree(activations), widest, gap, across };
}
