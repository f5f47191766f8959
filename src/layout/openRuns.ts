/** A stretch of a line, from its lower to its upper end in pixels that grow downwards: `from` ≥ `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** A box that a line may pass beneath. Pixels. */
export interface PassedBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Free space between a line and the words that it passes beneath. Pixels. */
const beside = 2;
/** What is left of a line between two boxes is drawn from this length on. Pixels. */
const leastRun = 3;

/** The stretches of an upright line at `x` that lie beneath none of the boxes, from the lower end up. O(boxes · log boxes). */
export function openRuns(x: number, { from, to }: Run, boxes: readonly PassedBox[]): Run[] {
  const passed = boxes
    .filter(({ left, right, top, bottom }) => x > left - beside && x < right + beside && bottom > to && top < from)
    .sort((a, b) => b.bottom - a.bottom);
  const runs: Run[] = [];
  let at = from;
  for (const { top, bottom } of passed) {
    if (at - bottom >= leastRun) runs.push({ from: at, to: bottom });
    at = Math.min(at, top);
  }
  if (at - to >= leastRun) runs.push({ from: at, to });
  // A label without any line would belong to nothing.
  return runs.length > 0 ? runs : [{ from, to }];
}
