import { partOf, type Steps } from "../../model/slices.js";
import type { LabelIndex } from "../labels/labelIndex.js";
import { indicesTo, orderSteps } from "../labels/orderOf.js";
import { labelsInView } from "../labels/labelsInView.js";
import { createEmptyTree, lowerIn, placesUpTo } from "../labels/leastTree.js";
import { placeInRows, placeSteps } from "../labels/placeInRows.js";
import { placingSteps } from "../labels/placing.js";
import type { PlaceAgain, PlacedRows } from "../labels/placeAgain.js";
import { isCrowded } from "../labels/rowsForAll.js";
import type { TimeScale } from "../timeScale.js";

/** Labels to be placed: each about an anchor, in the scale's own coordinate, from `start` to `end` in pixels. */
export interface LabelColumns {
  readonly at: Float64Array;
  /** Pixels that breaks before the anchor take. */
  readonly shift: Float64Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly importance: Float64Array;
}

/** A label as a window shows it. Pixels; `start` is its first. */
export interface RowLabel {
  readonly index: number;
  readonly row: number;
  readonly anchor: number;
  readonly start: number;
  readonly slid: boolean;
}

/** Labels in rows, those that are placed so far. */
export interface RowLabels {
  /** Those that a window shows. */
  at(scale: TimeScale): RowLabel[];
  /** Of the places in time from one to another, those whose labels are drawn at a rate. */
  readonly placesIn: (from: number, to: number, rate: number) => number[];
  /** Places them, the most important first. */
  place(): Steps<void>;
}

/** Of more labels than this, nothing is kept. */
const mostKept = 1 << 18;

/** Where labels that were placed are kept for the next time, by those who know how to place them again. */
export interface RowSlot {
  readonly placeAgain?: PlaceAgain;
  placed?: PlacedRows;
  /** The last of them, and what they were placed for. */
  last?: { readonly wanted: WantedRows; readonly labels: RowLabels };
}

/** What decides where labels are placed. */
interface WantedRows {
  readonly columns: LabelColumns;
  readonly rows: number;
  readonly gap: number;
  readonly fitted: number;
}

/** Up to so many are placed in one step, with another try if not all are shown though they could be. */
const few = 4000;
/** For sums that differ in their last digit. */
const tolerance = 1e-6;

/**
 * Labels in rows for all zooms, placed in steps: sooner if the `slot` has the same ones, or nearly, as they were placed.
 *
 * Of more than `few` labels, each 130 pixels wide or wider, no six rows show all in any drawing (20,000 pixels at most), so that
 * `placeInRows` would have no other try either.
 */
export function* rowLabels(
  columns: LabelColumns,
  rows: number,
  gap: number,
  fitted: number,
  slot: RowSlot,
): Steps<RowLabels> {
  const wanted = { columns, rows, gap, fitted };
  if (slot.last && isSame(slot.last.wanted, wanted)) return slot.last.labels;
  return yield* newLabels(wanted, slot);
}

function isSame(one: WantedRows, other: WantedRows): boolean {
  if (one.rows !== other.rows || one.gap !== other.gap || one.fitted !== other.fitted) return false;
  return columnNames.every((name) => isEqual(one.columns[name], other.columns[name]));
}

const columnNames = ["at", "shift", "start", "end", "importance"] as const;

function isEqual(one: Float64Array, other: Float64Array): boolean {
  if (one.length !== other.length) return false;
  for (let place = 0; place < one.length; place++) if (one[place] !== other[place]) return false;
  return true;
}

function* newLabels(wanted: WantedRows, slot: RowSlot): Steps<RowLabels> {
  const { columns, rows, gap, fitted } = wanted;
  const { order, timed } = yield* partOf(0, 0.6, inTime(columns));
  yield 0.6;
  const placing = yield* partOf(0.6, 0.7, placingSteps(timed, rows, gap, fitted));
  const tree = createEmptyTree(placing.search.activation);
  const widest = { start: yield* leastOf(timed.start), end: -(yield* leastOf(timed.end, -1)) };
  yield 0.8;
  const index: LabelIndex = {
    boxes: { ...timed.boxes, low: placing.row, high: placing.row },
    timed,
    activations: tree,
    widest,
    gap,
    // Rows are numbers: two are in each other's way if they are less than one apart.
    across: 1,
  };
  const labels: RowLabels = {
    placesIn: (from, to, rate) => placesUpTo(tree, from, to, rate),
    at: (scale) => seen(index, order, placing.row, scale),
    *place() {
      const { placeAgain, placed, last } = slot;
      if (last?.labels === labels) return;
      const { importance } = timed.boxes;
      const isKept = placeAgain && importance.length <= mostKept;
      if (timed.label.length > few || isCrowded(timed, rows, gap, fitted)) {
        const entered = (position: number) => {
          lowerIn(tree, position);
        };
        yield* placeSteps(
          placing,
          importance,
          fitted,
          entered,
          placed && placeAgain?.(placing, importance, placed, entered),
        );
        if (isKept) slot.placed = { placing, importance };
      } else {
        const { row, activation } = placeInRows(timed.boxes, rows, gap, fitted);
        placing.row.set(row);
        placing.search.activation.set(activation);
        for (let position = 0; position < row.length; position++) lowerIn(tree, position);
        yield 1;
      }
      if (isKept) slot.last = { wanted, labels };
    },
  };
  return labels;
}

interface InTime {
  /** The label at each position; null if they came in order. */
  readonly order: Uint32Array | null;
  readonly timed: LabelIndex["timed"] & { readonly boxes: LabelColumns };
}

/** The same labels in order of their anchors: the columns themselves where they are that already, and where there are no breaks. */
function* inTime(columns: LabelColumns): Steps<InTime> {
  const label = indicesTo(columns.at.length);
  const order = yield* orderSteps(columns.at, yield* orderSteps(columns.shift, label));
  yield 0.5;
  const isSame = order === label;
  const boxes = isSame ? columns : yield* permuted(columns, order);
  const broken = yield* isBroken(boxes.shift);
  yield 0.7;
  const { at, start, end } = boxes;
  const left = broken ? yield* sumsOf(start, boxes.shift) : start;
  yield 0.8;
  const right = broken ? yield* sumsOf(end, boxes.shift) : end;
  yield 0.9;
  return {
    order: isSame ? null : order,
    timed: { label: isSame ? label : indicesTo(at.length), boxes, at, start, end, left, right },
  };
}

function* permuted(columns: LabelColumns, order: Uint32Array): Steps<LabelColumns> {
  const sorted = (column: Float64Array) => {
    const values = new Float64Array(order.length);
    for (let place = 0; place < values.length; place++) values[place] = column[order[place] as number] as number;
    return values;
  };
  const at = sorted(columns.at);
  yield 0.2;
  const shift = sorted(columns.shift);
  yield 0.4;
  const start = sorted(columns.start);
  yield 0.6;
  const end = sorted(columns.end);
  yield 0.8;
  return { at, shift, start, end, importance: sorted(columns.importance) };
}

/** Values looked at in one step. */
const valuesAStep = 1 << 17;

/** Whether there are breaks before any. */
function* isBroken(shift: Float64Array): Steps<boolean> {
  for (let place = 0; place < shift.length; place++) {
    if (shift[place] !== 0) return true;
    if (place % valuesAStep === valuesAStep - 1) yield 0.6;
  }
  return false;
}

function* sumsOf(values: Float64Array, others: Float64Array): Steps<Float64Array> {
  const sums = new Float64Array(values.length);
  for (let place = 0; place < sums.length; place++) {
    if (place % valuesAStep === valuesAStep - 1) yield 0.7;
    sums[place] = (values[place] as number) + (others[place] as number);
  }
  return sums;
}

/** The least of some values times a factor; 0 of none. */
function* leastOf(values: Float64Array, factor = 1): Steps<number> {
  let result = 0;
  for (let place = 0; place < values.length; place++) {
    if (place % valuesAStep === valuesAStep - 1) yield 0.75;
    const value = factor * (values[place] as number);
    if (value < result) result = value;
  }
  return result;
}

function seen(index: LabelIndex, order: Uint32Array | null, rows: Int16Array, scale: TimeScale): RowLabel[] {
  const { warp, rate, domain, left, right } = scale;
  const { at, shift, start } = index.boxes;
  const [u0, shift0] = [warp.u(domain.start), warp.shift(domain.start)];
  const offset = rate * u0 + shift0 - tolerance;
  const shown = labelsInView(index, { scale: rate, offset, width: right - left + 2 * tolerance });
  return shown.flatMap(({ index: position, x, slid }): RowLabel[] => {
    const anchor = left + ((at[position] as number) - u0) * rate + ((shift[position] as number) - shift0);
    if (anchor < left - 1 || anchor > right + 1) return [];
    const first = slid ? left + x : anchor + (start[position] as number);
    const label = order ? (order[position] as number) : position;
    return [{ index: label, row: rows[position] as number, anchor, start: first, slid }];
  });
}
