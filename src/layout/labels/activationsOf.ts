import { bandsMeet, labelReach, leaderReach, passesBand, type Reach } from "./bands.js";
import type { BandedBoxes } from "./labelBoxes.js";
import { orderOf } from "./orderOf.js";

/**
 * The scale from which on each of a few labels is drawn, where their places across time are chosen: the rule of `placeInRows`
 * for labels in bands instead of rows. At a scale s, no label with activation ≤ s touches another or another's leader line.
 *
 * Two labels are in each other's way if their bands come closer than `across`; a label and a leader line, if the line passes
 * the label's band on its way up. A label that would be in the way at every scale gets Infinity.
 *
 * Shapes: few labels, as each is compared with each; one activation per label.
 * Units: `gap` (along time) and `across` in pixels; activations in pixels a unit of u.
 */
export function activationsOf(boxes: BandedBoxes, gap: number, across: number): Float64Array {
  const activations = new Float64Array(boxes.at.length).fill(Infinity);
  const taken: number[] = [];
  for (const label of orderOf(boxes.importance.map((value) => -value))) {
    let activation = 0;
    for (const other of taken) {
      const need = needBetween(boxes, label, other, gap, across);
      if ((activations[other] as number) < need) activation = Math.max(activation, need);
    }
    activations[label] = activation;
    taken.push(label);
  }
  return activations;
}

/** The scale from which on two labels and their leader lines keep clear of each other. */
function needBetween(boxes: BandedBoxes, a: number, b: number, gap: number, across: number): number {
  const ofA = labelReach(boxes, a);
  const ofB = labelReach(boxes, b);
  const line = leaderReach(boxes);
  return Math.max(
    bandsMeet(boxes, a, b, across) ? needOf(boxes, a, ofA, b, ofB, gap) : 0,
    passesBand(boxes, a, b) ? needOf(boxes, a, line, b, ofB, 0) : 0,
    passesBand(boxes, b, a) ? needOf(boxes, a, ofA, b, line, 0) : 0,
  );
}

/** The scale from which on two boxes about the anchors of a and b do not touch: not above 0 if they never do, Infinity if always. */
function needOf(boxes: BandedBoxes, a: number, ofA: Reach, b: number, ofB: Reach, gap: number): number {
  const distance = (boxes.at[b] as number) - (boxes.at[a] as number);
  if (distance < 0) return needOf(boxes, b, ofB, a, ofA, gap);
  const [shiftOfA, shiftOfB] = [boxes.shift[a] as number, boxes.shift[b] as number];
  const overlap = shiftOfA + ofA.end + gap - (shiftOfB + ofB.start);
  if (distance > 0) return overlap / distance;
  return overlap > 0 && shiftOfB + ofB.end + gap > shiftOfA + ofA.start ? Infinity : 0;
}
