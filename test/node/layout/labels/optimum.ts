import type { LabelBoxes } from "../../../../src/layout/labels/labelBoxes.js";
import { needOf } from "./slowly.js";

/**
 * How many labels an optimal packing of some rows shows at a scale, the leader lines left out: by their starts, each is taken,
 * and where that is one more than the rows hold, the one that ends last is given up (Faigle and Nawijn 1995).
 */
export function mostShown(boxes: LabelBoxes, rows: number, gap: number, scale: number): number {
  const spans = Array.from(boxes.at, (at, index) => {
    const x = scale * at + boxes.shift[index]!;
    return { left: x + boxes.start[index]!, right: x + boxes.end[index]! + gap };
  }).sort((a, b) => a.left - b.left);
  let given = 0;
  let open: number[] = [];
  for (const { left, right } of spans) {
    open = open.filter((end) => end > left + 1e-9);
    open.push(right);
    if (open.length <= rows) continue;
    open.splice(open.indexOf(Math.max(...open)), 1);
    given++;
  }
  return spans.length - given;
}

/** Whether some choice of rows shows all labels at a scale, whichever are drawn first: every choice is tried. */
export function canShowAll(boxes: LabelBoxes, rows: number, gap: number, scale: number): boolean {
  const chosen: number[] = [];
  const choose = (label: number): boolean => {
    if (label === boxes.at.length) return true;
    for (let row = 0; row < rows; row++) {
      if (chosen.some((each, other) => each === row && needOf(boxes, label, other, gap) > scale)) continue;
      chosen.push(row);
      if (choose(label + 1)) return true;
      chosen.pop();
    }
    return false;
  };
  return choose(0);
}
