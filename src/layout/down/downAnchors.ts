import type { DownItem } from "./drawItem.js";
import type { LanedInterval } from "../intervalLanes.js";
import { firstLine, leaderGap, nearestFree } from "../momentLabels.js";
import { inked, middleOf, type MarkedUnit } from "../momentMarks.js";
import type { Span } from "../spans.js";

/** A label in its place: what it speaks of, and its top. */
export interface DownLabel {
  readonly item: DownItem;
  readonly top: number;
}

/**
 * Where each leader line leaves its mark, in order of the labels: a dot at its middle, a bar as near to its label as no mark
 * between it and the words stands there, and never above the leader line before, nor below the mark of a later one.
 */
export function downAnchors(
  labels: readonly DownLabel[],
  moments: readonly MarkedUnit[],
  intervals: readonly LanedInterval[],
): number[] {
  const spans = labels.map(({ item }) => spanOf(item));
  const limits = limitsOf(spans);
  let least = -Infinity;
  return labels.map(({ item, top }, index) => {
    const wanted = Math.max(top + firstLine, least);
    const span = spans[index] ?? null;
    if (!span) return top;
    const left = Math.max(span.left, Math.min(span.right, least));
    // Below the mark of a later label its line would cross that one's.
    const within = { left, right: Math.max(left, Math.min(span.right, limits[index] as number)) };
    const inside = Math.max(within.left, Math.min(within.right, wanted));
    // A dot has one place only: no need to look at all others.
    const fixed = within.left >= within.right;
    const anchor = fixed ? inside : nearestFree(inside, within, blocksOf(item, moments, intervals));
    least = anchor + leaderGap / 4;
    return anchor;
  });
}

/** How far down each leader line may leave: no lower than any later one has to. */
function limitsOf(spans: readonly (Span | null)[]): number[] {
  const limits = new Array<number>(spans.length).fill(Infinity);
  for (let index = spans.length - 2; index >= 0; index--) {
    const next = spans[index + 1];
    limits[index] = Math.min(limits[index + 1] as number, next ? next.right - leaderGap / 4 : Infinity);
  }
  return limits;
}

/** Where a leader line may leave: the middle of a dot, anywhere on a bar but its very ends, the darker part of an interval. */
function spanOf(item: DownItem): Span | null {
  if ("era" in item) return null;
  if ("moment" in item) {
    const [first] = item.moment.spans;
    if (!first) return null;
    const middle = middleOf(first);
    if (first.dot || first.right - first.left < 10) return { left: middle, right: middle };
    return { left: first.left + 5, right: first.right - 5 };
  }
  const { left, right, fadeIn, fadeOut } = item.interval.bar;
  const core = { left: left + fadeIn, right: right - fadeOut / 2 };
  const certain = Math.min(core.left, right - 2);
  return core.right > core.left ? core : { left: certain, right: certain };
}

/** Marks between a mark and the words: those in lanes further right. */
function blocksOf(item: DownItem, moments: readonly MarkedUnit[], intervals: readonly LanedInterval[]): Span[] {
  if ("era" in item) return [];
  const own = "moment" in item ? (item.moment.lane ?? 0) : -1;
  const marks = moments.filter(({ lane }) => lane !== null && lane > own).flatMap(({ spans }) => spans.map(inked));
  const bars = "interval" in item ? barsRightOf(item.interval, intervals) : [];
  return [...marks, ...bars].map(({ left, right }) => ({ left: left - 4, right: right + 4 }));
}

function barsRightOf({ lane: own }: LanedInterval, intervals: readonly LanedInterval[]): Span[] {
  return intervals.filter(({ lane }) => lane !== null && lane > (own ?? 0)).map(({ bar }) => bar);
}
