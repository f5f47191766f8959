import { bandsMeet, labelReach, leaderReach, passesBand } from "./bands.js";
import type { LabelIndex } from "./labelIndex.js";
import { placesUpTo } from "./leastTree.js";

/** A window on the labels: a scale in pixels a unit of u, and which of the pixels `scale·u + shift` it shows. */
export interface LabelWindow {
  readonly scale: number;
  /** The pixel where it starts. */
  readonly offset: number;
  readonly width: number;
}

/** A label that is drawn, from `x` on: pixels from the window's start. */
export interface LabelInView {
  readonly index: number;
  readonly x: number;
  /** Whether it was moved inwards because it would straddle an edge. */
  readonly slid: boolean;
}

/**
 * The labels drawn in a window, in order of time: those with activation ≤ its scale whose box is wholly in it, and of those
 * that straddle an edge the ones that can slide inwards, because their anchor is in the window and the box then meets no other
 * label that is drawn, nor another's leader line; the most important first. O(log n + shown · log n).
 *
 * Law: of the labels wholly in both of two windows of one scale, both show the same.
 */
export function labelsInView(index: LabelIndex, window: LabelWindow): LabelInView[] {
  const { importance } = index.boxes;
  const near = candidates(index, window).map((position) => boxInView(index, window, position));
  const shown = near.filter(({ left, right }) => left >= 0 && right <= window.width);
  const straddling = near
    .filter((box) => canSlide(box, window.width))
    .sort((a, b) => (importance[b.label] as number) - (importance[a.label] as number));
  for (const box of straddling) {
    const slid = slideIn(box, window.width);
    if (!shown.some((other) => collide(index, slid, other))) shown.push(slid);
  }
  return shown
    .sort((a, b) => a.position - b.position)
    .map(({ label, left, slid }) => ({ index: label, x: left, slid }));
}

/** A label's box and anchor, in pixels from the window's start. */
interface BoxInView {
  readonly label: number;
  readonly position: number;
  readonly anchor: number;
  readonly left: number;
  readonly right: number;
  readonly slid: boolean;
}

/** For scales that differ in their last digits from that of an activation. */
const hair = 1e-9;

/** The positions of labels drawn at this scale whose box could reach into the window. */
function candidates(index: LabelIndex, window: LabelWindow): number[] {
  const from = firstAnchor(index, window, -index.widest.end);
  const to = firstAnchor(index, window, window.width - index.widest.start);
  return placesUpTo(index.activations, from, to, window.scale * (1 + hair));
}

/** The first position whose anchor is at a pixel of the window or after it; breaks and u only ever add to it. */
function firstAnchor(index: LabelIndex, window: LabelWindow, pixel: number): number {
  let low = 0;
  let high = index.timed.label.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (anchorOf(index, window, middle) < pixel) low = middle + 1;
    else high = middle;
  }
  return low;
}

function anchorOf({ boxes, timed }: LabelIndex, { scale, offset }: LabelWindow, position: number): number {
  const label = timed.label[position] as number;
  return scale * (boxes.at[label] as number) + (boxes.shift[label] as number) - offset;
}

function boxInView(index: LabelIndex, window: LabelWindow, position: number): BoxInView {
  const label = index.timed.label[position] as number;
  const anchor = anchorOf(index, window, position);
  const { start, end } = labelReach(index.boxes, label);
  return { label, position, anchor, left: anchor + start, right: anchor + end, slid: false };
}

/** Whether a box straddles one edge of the window, fits in it, and has its anchor there. */
function canSlide({ anchor, left, right }: BoxInView, width: number): boolean {
  const straddles = left < 0 ? right > 0 : right > width && left < width;
  return straddles && right - left <= width && anchor >= 0 && anchor <= width;
}

function slideIn(box: BoxInView, width: number): BoxInView {
  const own = box.right - box.left;
  return box.left < 0
    ? { ...box, left: 0, right: own, slid: true }
    : { ...box, left: width - own, right: width, slid: true };
}

/** Whether a label that slid meets another label, or one meets the other's leader line. */
function collide({ boxes, gap, across }: LabelIndex, a: BoxInView, b: BoxInView): boolean {
  if (bandsMeet(boxes, a.label, b.label, across) && a.left < b.right + gap && b.left < a.right + gap) return true;
  const { start, end } = leaderReach(boxes);
  const onLine = (box: BoxInView, { anchor }: BoxInView) => box.left < anchor + end && anchor + start < box.right;
  return (passesBand(boxes, a.label, b.label) && onLine(b, a)) || (passesBand(boxes, b.label, a.label) && onLine(a, b));
}
