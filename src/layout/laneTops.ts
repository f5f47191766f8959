import type { IntervalLanes } from "./intervalLanes.js";
import { textStyles } from "./textStyle.js";

/** Where each lane of intervals begins, from the top of the first, and how high they are together. */
export interface LaneTops {
  readonly tops: readonly number[];
  readonly height: number;
  /** Where the last bar ends: the words beneath it need no grid. */
  readonly lastBar: number;
}

const wordsOffset = 18;
const afterWords = 10;
const barePitch = 10;

/** Stacks lanes with words, then bare ones. */
export function laneTops({ labelLines, bareLanes }: IntervalLanes): LaneTops {
  const tops: number[] = [];
  let y = 0;
  for (const lines of labelLines) {
    tops.push(y);
    y += wordsOffset + lines * textStyles.event.line + afterWords;
  }
  for (let lane = 0; lane < bareLanes; lane++) {
    tops.push(y);
    y += barePitch;
  }
  return { tops, height: y, lastBar: (tops.at(-1) ?? 0) + (tops.length > 0 ? 10 : 0) };
}
