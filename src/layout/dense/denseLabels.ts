import { labelsEstimate } from "./estimate.js";
import { inBlocks, partOf, type Steps } from "../../model/slices.js";
import type { Instant } from "../../time/when.js";
import { fitLabel, type LabelWords } from "../labelText.js";
import type { PlacedLabel } from "../placedLabel.js";
import { poleGap } from "../placeLabels.js";
import { textStyles, type Ruler } from "../textStyle.js";
import type { TimeScale } from "../timeScale.js";
import type { Unit } from "../units.js";
import { recent } from "./recent.js";
import { rowLabels, type LabelColumns, type RowLabel, type RowLabels, type RowSlot } from "./rowLabels.js";
import { rowsAStep, type UnitTable } from "./unitTable.js";

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
  readonly anchorOf: (index: number) => Instant;
  /** Places the labels; before, there are none. */
  place(): Steps<void>;
}

const sideGap = 12;

/**
 * Places the labels of many moments in rows, once for all windows, the most important first. Widths are estimated, and words are
 * set when they are first seen, in no more than that: setting is what labels cost.
 */
export function layDenseLabels(
  table: UnitTable,
  unitAt: (index: number) => Unit,
  wordsOf: (unit: Unit) => LabelWords,
  { labelWidth, rows, rowHeight, rowGap }: DenseRows,
  home: TimeScale,
  ruler: Ruler,
  slot: RowSlot,
): DenseLabels {
  let columns: LabelColumns | null = null;
  let labels: RowLabels | null = null;
  const blockOf = recent((index: number, width: number) =>
    fitLabel(
      wordsOf(unitAt(index)),
      { width: width - poleGap, lines: rowHeight / textStyles.event.line - 1 },
      rowHeight,
      ruler,
    ),
  );
  const labelOf = ({ index, row, anchor, start, slid }: RowLabel): DenseLabel[] => {
    const { start: before, end } = { start: columns?.start[index] ?? 0, end: columns?.end[index] ?? 0 };
    const block = blockOf(index, end - before);
    if (!block) return [];
    const right = before >= 0;
    const left = right ? start + poleGap : start + (end - before) - poleGap - block.width;
    const bottom = row * (rowHeight + rowGap);
    const side = slid ? "over" : right ? "right" : "left";
    const flag = { side, left, right: left + block.width, bottom, top: bottom + block.height } as const;
    return [{ index, label: { anchor, block, flag } }];
  };
  return {
    anchorOf: (index) => anchorOf(table, index, home),
    at: (scale) => labels?.at(scale).flatMap(labelOf) ?? [],
    *place() {
      columns = yield* partOf(0, 0.15, boxSteps(table, labelWidth, home));
      labels = yield* partOf(0.15, 0.2, rowLabels(columns, rows, sideGap, home.rate, slot));
      yield* partOf(0.2, 1, labels.place());
    },
  };
}

/** The middle of what a date can mean, as far as that is shown at home. */
export function anchorOf(table: UnitTable, index: number, { domain }: TimeScale): Instant {
  let start = table.start[index] as number;
  let end = table.end[index] as number;
  const extents = table.hasSeveral ? table.extentsOf(index) : [];
  if (extents.length > 1)
    ({ start, end } = extents.find((each) => each.end > domain.start && each.start < domain.end) ?? domain);
  const from = Math.max(start, domain.start);
  return from + (Math.min(end, domain.end) - from) / 2;
}

/** Where labels stand about their anchors: to the right, but to the left where the fitted drawing would cut them. */
function* boxSteps(table: UnitTable, labelWidth: number, home: TimeScale): Steps<LabelColumns> {
  const { count, importance } = table;
  const column = () => new Float64Array(count);
  const columns = { at: column(), shift: column(), start: column(), end: column(), importance };
  const fill = (from: number, to: number) => {
    for (let index = from; index < to; index++) {
      const anchor = anchorOf(table, index, home);
      const width = poleGap + labelsEstimate(table.titleWidthOf(index), labelWidth);
      columns.at[index] = home.warp.u(anchor);
      columns.shift[index] = home.warp.shift(anchor);
      if (home.at(anchor) + width <= home.right) columns.end[index] = width;
      else columns.start[index] = -width;
    }
  };
  yield* inBlocks(count, rowsAStep / 16, fill);
  return columns;
}
