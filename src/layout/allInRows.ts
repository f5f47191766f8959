import { max, range, sum } from "d3";
import { boxesOf } from "./zoomLabels.js";
import type { LabelBoxes } from "./labels/labelBoxes.js";
import { placeAllInRows } from "./labels/placeInRows.js";
import type { LabelSetter, LabelWords } from "./labelText.js";
import { candidatesOf, labelsInRows, once, sideGap, type Candidate } from "./manyLabels.js";
import type { MarkedUnit } from "./momentMarks.js";
import { onBothSides } from "./onBothSides.js";
import type { MomentLabels } from "./placedLabel.js";
import type { TimeScale } from "./timeScale.js";

/** Widths tried, as shares of the widest. */
const shares = [1, 0.75, 0.55];
/** Pixels of height that narrower labels must save: they read less well. */
const bother = 40;
const rowGap = 9;

/** How all labels are set: `width` in pixels, for words of so many titles. */
export interface AllSettings {
  readonly widthFor: (words: LabelWords) => number;
  readonly lines: number;
  /** Whether some stand to the left of their leader lines so that fewer stand over each other. */
  readonly bothSides: boolean;
  readonly set: LabelSetter;
}

/**
 * Places the labels of all moments in as few rows as hold them, each row as high as its highest label: lower than labels none of
 * which stands on another's leader line, if there are more than a dozen or two. Null if one has no room for its words.
 */
export function labelAllInRows(
  marked: readonly MarkedUnit[],
  wordsOf: (unit: MarkedUnit) => LabelWords,
  settings: AllSettings,
  scale: TimeScale,
): MomentLabels | null {
  let best: MomentLabels | null = null;
  let leastCut = Infinity;
  for (const share of shares) {
    const candidates = candidatesOf(marked, scale, (each) => {
      const words = wordsOf(each);
      const set = once(() => settings.set(words, settings.widthFor(words) * share, settings.lines));
      return { set, width: set().width };
    });
    const cuts = sum(candidates, ({ set }) => (set().cut ? 1 : 0));
    if (candidates.length < marked.length || cuts > leastCut) break;
    const tried = inFewRows(marked, settings.bothSides ? onBothSides(candidates, scale) : candidates, scale);
    if (tried && (best === null || tried.height + bother < best.height)) best = tried;
    if (best) leastCut = cuts;
  }
  return best;
}

function inFewRows(
  marked: readonly MarkedUnit[],
  candidates: readonly Candidate[],
  scale: TimeScale,
): MomentLabels | null {
  const boxes = boxesOf(candidates, scale);
  const rows = rowsNeeded(boxes, scale.rate);
  const placed = placeAllInRows(boxes, rows, sideGap, scale.rate);
  if (!placed) return null;
  const heights = range(rows).map(
    (row) => max(candidates, ({ set }, at) => (placed.row[at] === row ? set().height : 0)) ?? 0,
  );
  const bottoms = heights.map((_, row) => sum(heights.slice(0, row), (height) => height + rowGap));
  const bottomOf = (row: number) => bottoms[row] ?? 0;
  const heightOf = ({ set }: Candidate) => set().height;
  return labelsInRows(marked, { candidates, boxes, placed, bottomOf, heightOf }, scale);
}

/** How many labels stand at one place at most. */
function rowsNeeded({ at, shift, start, end }: LabelBoxes, rate: number): number {
  const xs = [...at].map((u, index) => rate * u + (shift[index] as number));
  const starts = xs.map((x, index) => x + (start[index] as number));
  const ends = xs.map((x, index) => x + (end[index] as number) + sideGap);
  return max(starts, (x) => starts.filter((other, index) => other <= x && (ends[index] as number) > x).length) ?? 0;
}
