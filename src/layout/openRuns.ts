import { freePieces, type WordsBox } from "./grid.js";

/** A stretch of a line, from its lower to its upper end in pixels that grow downwards: `from` ≥ `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Free space between a leader line and the words that it passes. Pixels. */
const beside = 2;
/** What is left of a line between two boxes is drawn from this length on. Pixels. */
const leastRun = 3;

/** The stretches of an upright line at `x` that lie beneath none of the words, from the lower end up. */
export function openRuns(x: number, { from, to }: Run, words: readonly WordsBox[]): Run[] {
  const passed: WordsBox[] = [];
  for (const box of words) {
    if (box.end > to && box.start < from && x > box.left - beside && x < box.right + beside) passed.push(box);
  }
  if (passed.length === 0) return [{ from, to }];
  const runs = freePieces(x, { top: to, bottom: from, words: passed }, beside)
    .filter(({ start, end }) => end - start >= leastRun)
    .map(({ start, end }): Run => ({ from: end, to: start }))
    .reverse();
  // A label without any line would belong to nothing.
  return runs.length > 0 ? runs : [{ from, to }];
}
