import { labelsEstimate } from "./estimate.js";
import { placeInRows } from "../labels/placeInRows.js";
import { setLabel, type LabelBlock, type LabelWords } from "../labelText.js";
import type { PlacedLabel } from "../placedLabel.js";
import { poleGap } from "../placeLabels.js";
import type { Ruler } from "../textStyle.js";
import type { TimeScale } from "../timeScale.js";
import type { Unit } from "../units.js";
import { boxesOf, zoomRows, type FixedLabel } from "../zoomLabels.js";

/** Rows of labels of one height. Pixels. */
export interface DenseRows {
  readonly labelWidth: number;
  readonly rows: number;
  readonly rowHeight: number;
  readonly rowGap: number;
}

/** A label that a window shows, and whose it is. */
export interface DenseLabel {
  readonly index: number;
  readonly label: PlacedLabel;
}

/** The labels of many moments: which of them a window shows, and where. */
export interface DenseLabels {
  at(scale: TimeScale): DenseLabel[];
  readonly anchorOf: (index: number) => number | null;
}

const sideGap = 12;

/**
 * Places the labels of many moments in rows, once for all windows, the most important first. Widths are estimated, and words are
 * set when they are first seen, in no more than that: setting is what labels cost.
 */
export function layDenseLabels(
  units: readonly Unit[],
  wordsOf: (unit: Unit) => LabelWords,
  { labelWidth, rows, rowHeight, rowGap }: DenseRows,
  home: TimeScale,
  ruler: Ruler,
): DenseLabels {
  const labels = units.map((unit) => fixedLabel(unit, labelWidth, home));
  const boxes = boxesOf(labels, home);
  const placed = placeInRows(boxes, rows, sideGap, home.rate);
  const zoom = zoomRows(labels, boxes, placed, sideGap);
  const known = new Map<number, LabelBlock | null>();
  const blockOf = (index: number): LabelBlock | null => {
    const before = known.get(index);
    if (before !== undefined) return before;
    const { start, end } = labels[index] as FixedLabel;
    const block = fitBlock(wordsOf(units[index] as Unit), end - start - poleGap, rowHeight, ruler);
    known.set(index, block);
    return block;
  };
  return {
    anchorOf: (index) => labels[index]?.anchor ?? null,
    at: (scale) =>
      zoom(scale).flatMap(({ index, anchor, start, slid }): DenseLabel[] => {
        const block = blockOf(index);
        if (!block) return [];
        const fixed = labels[index] as FixedLabel;
        const right = fixed.start >= 0;
        const left = right ? start + poleGap : start + (fixed.end - fixed.start) - poleGap - block.width;
        const bottom = (placed.row[index] as number) * (rowHeight + rowGap);
        const side = slid ? "over" : right ? "right" : "left";
        const flag = { side, left, right: left + block.width, bottom, top: bottom + block.height } as const;
        return [{ index, label: { anchor, block, flag } }];
      }),
  };
}

/** Where the label of a moment stands about the middle of what its date can mean, as far as that is shown at home. */
function fixedLabel({ extents, events, importance }: Unit, labelWidth: number, home: TimeScale): FixedLabel {
  const { domain } = home;
  const { start, end } = extents.find((each) => each.end > domain.start && each.start < domain.end) ?? domain;
  const from = Math.max(start, domain.start);
  const anchor = from + (Math.min(end, domain.end) - from) / 2;
  const width = poleGap + labelsEstimate(events[0]?.title ?? "", labelWidth);
  const isRight = home.at(anchor) + width <= home.right;
  return { anchor, start: isRight ? 0 : -width, end: isRight ? width : 0, importance };
}

/** Words in two lines of title, or one if that is too high; null if even that is. */
function fitBlock(words: LabelWords, width: number, height: number, ruler: Ruler): LabelBlock | null {
  for (const lines of [2, 1]) {
    const block = setLabel(words, width, lines, ruler);
    if (block.height <= height) return block;
  }
  return null;
}
