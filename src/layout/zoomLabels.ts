import type { Extent, Instant } from "../time/when.js";
import { activationsOf } from "./labels/activationsOf.js";
import { bandsOfRows } from "./labels/bands.js";
import type { BandedBoxes, LabelBoxes, PlacedLabels } from "./labels/labelBoxes.js";
import { indexLabels, type LabelIndex } from "./labels/labelIndex.js";
import { labelsInView } from "./labels/labelsInView.js";
import type { TimeScale } from "./timeScale.js";

/** A label that keeps its place about its anchor at every zoom. Pixels. */
export interface FixedLabel {
  /** Where its leader line leaves the mark: an instant that the date can mean. */
  readonly anchor: Instant;
  /** From the anchor to the label's first and last pixel, along time. */
  readonly start: number;
  readonly end: number;
  readonly importance: number;
}

/** The same with its place across time, from the base line. */
export interface BandedLabel extends FixedLabel {
  readonly low: number;
  readonly high: number;
}

/** A label as a window shows it: the place of its anchor and of its first pixel. */
export interface SeenLabel {
  readonly index: number;
  readonly anchor: number;
  readonly start: number;
  /** Moved inwards from the edge of the window. */
  readonly slid: boolean;
}

/** Which labels a window shows, and where: by index of those given. */
export type LabelZoom = (scale: TimeScale) => SeenLabel[];

/** The least distance of two labels along time and across it, and half of what a leader line keeps free. */
export const gaps = { along: 6, across: 4, leader: 3 };
/** For sums that differ in their last digit. */
const tolerance = 1e-6;

/** Columns of labels as the placing takes them. */
export function boxesOf(labels: readonly FixedLabel[], { warp }: TimeScale): LabelBoxes {
  const column = () => new Float64Array(labels.length);
  const boxes = { at: column(), shift: column(), start: column(), end: column(), importance: column() };
  for (let index = 0; index < labels.length; index++) {
    const { anchor, start, end, importance } = labels[index] as FixedLabel;
    boxes.at[index] = warp.u(anchor);
    boxes.shift[index] = warp.shift(anchor);
    boxes.start[index] = start;
    boxes.end[index] = end;
    boxes.importance[index] = importance;
  }
  return boxes;
}

/** Shows labels whose places across time are chosen at any scale; `leaders`: whether their leader lines are kept free, too. */
export function zoomBands(labels: readonly BandedLabel[], home: TimeScale, leaders: boolean): LabelZoom {
  let known: LabelIndex | null = null;
  return (scale) => {
    if (!known) {
      const boxes: BandedBoxes = {
        ...boxesOf(labels, home),
        low: Float64Array.from(labels, ({ low }) => low),
        high: Float64Array.from(labels, ({ high }) => high),
        ...(leaders ? { leader: gaps.leader, rise: Float64Array.from(labels, ({ high }) => high) } : {}),
      };
      known = indexLabels(boxes, activationsOf(boxes, gaps.along, gaps.across), gaps.along, gaps.across);
    }
    return seen(known, labels, scale);
  };
}

/** Shows labels that were placed in rows at any scale. */
export function zoomRows(
  labels: readonly FixedLabel[],
  boxes: LabelBoxes,
  placed: PlacedLabels,
  gap: number,
): LabelZoom {
  let known: LabelIndex | null = null;
  return (scale) => {
    known ??= indexLabels(bandsOfRows(boxes, placed), placed.activation, gap, 0);
    return seen(known, labels, scale);
  };
}

function seen(index: LabelIndex, labels: readonly FixedLabel[], scale: TimeScale): SeenLabel[] {
  const { warp, rate, domain, left, right } = scale;
  const offset = rate * warp.u(domain.start) + warp.shift(domain.start);
  const window = { scale: rate, offset: offset - tolerance, width: right - left + 2 * tolerance };
  return labelsInView(index, window).flatMap((each): SeenLabel[] => {
    const { anchor } = labels[each.index] as FixedLabel;
    const at = scale.at(anchor);
    if (at < left - 1 || at > right + 1) return [];
    return [{ index: each.index, anchor: at, start: left + each.x, slid: each.slid }];
  });
}

/** The instant that a scale draws at `x`, within an extent. Bisection: any scale grows with time. */
export function instantAt(x: number, extent: Extent, scale: TimeScale): Instant {
  let low = Math.max(extent.start, scale.domain.start);
  let high = Math.min(extent.end, scale.domain.end);
  const linear = low + ((x - scale.at(low)) / (scale.at(high) - scale.at(low))) * (high - low);
  if (linear >= low && linear <= high && Math.abs(scale.at(linear) - x) < 1e-3) return linear;
  for (let step = 0; step < 80 && high > low; step++) {
    const middle = low + (high - low) / 2;
    if (scale.at(middle) < x) low = middle;
    else high = middle;
  }
  return low;
}
