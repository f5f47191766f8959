import { sum } from "d3";
import type { Extent, Instant } from "../time/when.js";

/** A stretch of time drawn at the common rate. */
export interface Segment extends Extent {
  readonly x0: number;
  readonly x1: number;
}

/** A cut: the time left out, and where the break is drawn. */
export interface Break extends Extent {
  readonly x0: number;
  readonly x1: number;
}

/** From instants to pixels: one rate for all that is drawn, with breaks where time is left out. */
export interface TimeScale {
  readonly left: number;
  readonly right: number;
  /** Where the first date stands; what comes from before it begins left of that. */
  readonly first: number;
  /** All that is visible, from the left edge to the right one. */
  readonly domain: Extent;
  readonly segments: readonly Segment[];
  readonly breaks: readonly Break[];
  /** Pixels per millisecond. */
  readonly rate: number;
  /** Where an instant is drawn; outside the domain, and for ±Infinity, at the edge. */
  x(instant: Instant): number;
}

/** Pixels: the edges of the drawing area, and the room kept free inside them before the first and after the last date. */
export interface ScaleRange {
  readonly left: number;
  readonly right: number;
  readonly padLeft: number;
  readonly padRight: number;
}

/** The shares of the width that breaks and padding may take at most: the rest shows time. */
const mostBreaks = 0.3;
const mostPadding = 0.6;

/**
 * A scale that shows a domain less its gaps. The padding shows the time just before and after.
 *
 * Shapes: gaps in order of time, apart, inside the domain.
 */
export function createTimeScale(domain: Extent, gaps: readonly Extent[], range: ScaleRange): TimeScale {
  const { left, right } = range;
  const room = right - left;
  const breakWidth = Math.min(room < 420 ? 22 : 34, (room * mostBreaks) / gaps.length);
  const fit = Math.min(1, (room * mostPadding) / (range.padLeft + range.padRight));
  const padLeft = range.padLeft * fit;
  const padRight = range.padRight * fit;
  const inner = room - padLeft - padRight - gaps.length * breakWidth;
  const shown = domain.end - domain.start - sum(gaps, ({ start, end }) => end - start);
  const rate = inner / shown;
  const edges = { start: domain.start - padLeft / rate, end: domain.end + padRight / rate };
  const segments: Segment[] = [];
  const breaks: Break[] = [];
  let start = edges.start;
  let x0 = left;
  for (const gap of gaps) {
    const x1 = x0 + (gap.start - start) * rate;
    segments.push({ start, end: gap.start, x0, x1 });
    breaks.push({ ...gap, x0: x1, x1: x1 + breakWidth });
    start = gap.end;
    x0 = x1 + breakWidth;
  }
  segments.push({ start, end: edges.end, x0, x1: right });
  return {
    left,
    right,
    first: left + padLeft,
    domain: edges,
    segments,
    breaks,
    rate,
    x: (instant) => place(instant, segments, rate),
  };
}

function place(instant: Instant, segments: readonly Segment[], rate: number): number {
  const first = segments[0] as Segment;
  if (instant <= first.start) return first.x0;
  let before = first;
  for (const segment of segments) {
    if (instant < segment.start) return acrossBreak(instant, before, segment);
    if (instant <= segment.end) return segment.x0 + (instant - segment.start) * rate;
    before = segment;
  }
  return before.x1;
}

function acrossBreak(instant: Instant, before: Segment, after: Segment): number {
  return before.x1 + ((instant - before.end) / (after.start - before.end)) * (after.x0 - before.x1);
}
