import type { LabelBoxes, PlacedLabels } from "../../../../src/layout/labels/labelBoxes.js";

/** The scale from which on two labels do not touch, as the design words it. */
export function needOf(boxes: LabelBoxes, a: number, b: number, gap: number): number {
  const [i, j] = boxes.at[a]! <= boxes.at[b]! ? [a, b] : [b, a];
  const right = (index: number) => boxes.shift[index]! + boxes.end[index]!;
  const left = (index: number) => boxes.shift[index]! + boxes.start[index]!;
  const distance = boxes.at[j]! - boxes.at[i]!;
  if (distance > 0) return (right(i) + gap - left(j)) / distance;
  return right(i) + gap > left(j) && right(j) + gap > left(i) ? Infinity : 0;
}

/** The labels as they are taken: the most important first, ties in the order given. */
export function byImportance({ importance }: LabelBoxes): number[] {
  return [...importance.keys()].sort((a, b) => importance[b]! - importance[a]! || a - b);
}

/** The rule of `placeInRows`, each label compared with each. */
export function placeSlowly(
  boxes: LabelBoxes,
  rows: number,
  gap: number,
  order: readonly number[] = byImportance(boxes),
): PlacedLabels {
  const row = new Int16Array(boxes.at.length).fill(-1);
  const activation = new Float64Array(boxes.at.length).fill(Infinity);
  const held: number[][] = Array.from({ length: rows }, () => []);
  for (const label of order) {
    const inRows = held.map((others) =>
      others.reduce((highest, other) => {
        const need = needOf(boxes, label, other, gap);
        return activation[other]! < need ? Math.max(highest, need) : highest;
      }, 0),
    );
    const best = inRows.indexOf(Math.min(...inRows));
    if (best < 0 || inRows[best] === Infinity) continue;
    held[best]!.push(label);
    row[label] = best;
    activation[label] = inRows[best]!;
  }
  return { row, activation };
}
