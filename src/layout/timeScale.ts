import { sum } from "d3";
import type { Extent, Instant } from "../time/when.js";
import { timeWarp, type Measure, type Warp } from "./warp.js";

export type { Measure, Warp } from "./warp.js";

/** A stretch of time that is drawn whole. */
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
  /** The time that the axis runs along; null for all: where labels have taken room at its ends, there is nothing to read off. */
  readonly ruled: Extent | null;
  readonly segments: readonly Segment[];
  /** Breaks of which something is seen; one at the edge reaches beyond it. */
  readonly breaks: readonly Break[];
  /** Pixels per unit of the scale's own linear coordinate: of time, per millisecond. */
  readonly rate: number;
  /** The linear coordinate and the breaks, the same at every zoom. */
  readonly warp: Warp;
  /** Where an instant is drawn; outside the domain, and for ±Infinity, at the edge. */
  x(instant: Instant): number;
  /** Where an instant lies, also outside the drawing. */
  at(instant: Instant): number;
}

/** Pixels: the edges of the drawing area, and the room kept free inside them before the first and after the last date. */
export interface ScaleRange {
  readonly left: number;
  readonly right: number;
  readonly padLeft: number;
  readonly padRight: number;
  /** How much of that room the axis runs along; all of it where left out. */
  readonly ruledLeft?: number;
  readonly ruledRight?: number;
}

/** The shares of the width that breaks and padding may take at most: the rest shows time. */
const mostBreaks = 0.3;
const mostPadding = 0.6;

/**
 * A scale that shows a domain less its gaps. The padding shows the time just before and after.
 *
 * Shapes: gaps in order of time, apart, inside the domain.
 */
export function createTimeScale(
  domain: Extent,
  gaps: readonly Extent[],
  range: ScaleRange,
  measure?: Measure,
): TimeScale {
  const room = range.right - range.left;
  const breakWidth = Math.min(room < 420 ? 22 : 34, (room * mostBreaks) / gaps.length);
  return createScale(domain, timeWarp(gaps, breakWidth, measure), range);
}

/** A scale of any warp that shows a domain, and in the padding what comes just before and after. */
export function createScale(domain: Extent, warp: Warp, range: ScaleRange): TimeScale {
  const { left, right } = range;
  const room = right - left;
  const fit = Math.min(1, (room * mostPadding) / (range.padLeft + range.padRight));
  const padLeft = range.padLeft * fit;
  const padRight = range.padRight * fit;
  const inner = room - padLeft - padRight - warp.gaps.length * warp.breakWidth;
  const rate = inner / lengthOf(domain, warp);
  const edges = {
    start: padLeft > 0 ? warp.instantAt(warp.u(domain.start) - padLeft / rate) : domain.start,
    end: padRight > 0 ? warp.instantAt(warp.u(domain.end) + padRight / rate) : domain.end,
  };
  const { ruledLeft = Infinity, ruledRight = Infinity } = range;
  const ruled = {
    start: ruledLeft < padLeft ? warp.instantAt(warp.u(domain.start) - ruledLeft / rate) : -Infinity,
    end: ruledRight < padRight ? warp.instantAt(warp.u(domain.end) + ruledRight / rate) : Infinity,
  };
  const all = ruled.start === -Infinity && ruled.end === Infinity;
  return scaleOf(warp, edges, rate, { left, right, first: left + padLeft, ruled: all ? null : ruled });
}

/** How much of the linear coordinate a domain shows. Summed by differences, which lose less than the coordinate itself far out. */
function lengthOf({ start, end }: Extent, warp: Warp): number {
  const { kind } = warp.measure;
  if (kind !== "time" && kind !== "relative") return warp.u(end) - warp.u(start);
  return end - start - sum(warp.gaps, (gap) => Math.min(gap.end, end) - Math.max(gap.start, start));
}

/**
 * The same scale zoomed or moved so that it shows another window from edge to edge; gaps stay where they are. A window inside of a
 * gap, where nothing can be shown, is widened to both sides of it.
 */
export function zoomTo({ warp, left, right, ruled }: TimeScale, window: Extent): TimeScale {
  const breaks = warp.shift(window.end) - warp.shift(window.start);
  const length = warp.u(window.end) - warp.u(window.start);
  const gap = length > 0 ? undefined : warp.gaps.find(({ start, end }) => start <= window.start && window.end <= end);
  if (gap) {
    const around = window.end - window.start;
    return zoomTo({ warp, left, right, ruled } as TimeScale, { start: gap.start - around, end: gap.end + around });
  }
  return scaleOf(warp, window, (right - left - breaks) / length, { left, right, first: left, ruled });
}

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly first: number;
  readonly ruled: Extent | null;
}

function scaleOf(warp: Warp, domain: Extent, rate: number, { left, right, first, ruled }: Edges): TimeScale {
  const u0 = warp.u(domain.start);
  const shift0 = warp.shift(domain.start);
  const at = (instant: Instant) => left + (warp.u(instant) - u0) * rate + (warp.shift(instant) - shift0);
  const seen = warp.gaps.filter(({ start, end }) => end > domain.start && start < domain.end);
  const breaks = seen.map((gap): Break => {
    const x0 = at(gap.start);
    return { start: gap.start, end: gap.end, x0, x1: x0 + warp.breakWidth };
  });
  return {
    left,
    right,
    first,
    domain,
    ruled,
    segments: ruledPart(segmentsOf(domain, breaks, left, right), ruled),
    breaks,
    rate,
    warp,
    at,
    x: (instant) => {
      if (instant <= domain.start) return left;
      return instant >= domain.end ? right : Math.min(Math.max(at(instant), left), right);
    },
  };
}

/** The segments that the axis runs along; words of the last one may stand beyond it. */
function ruledPart(segments: Segment[], ruled: Extent | null): Segment[] {
  if (!ruled) return segments;
  return segments.flatMap((segment) => {
    const start = Math.max(segment.start, ruled.start);
    const end = Math.min(segment.end, ruled.end);
    return start < end ? [{ ...segment, start, end }] : [];
  });
}

/** What is drawn between the breaks. */
function segmentsOf({ start, end }: Extent, breaks: readonly Break[], left: number, right: number): Segment[] {
  const segments: Segment[] = [];
  let from = { start, x0: left };
  for (const gap of breaks) {
    if (gap.start > from.start) segments.push({ start: from.start, end: gap.start, x0: from.x0, x1: gap.x0 });
    from = { start: gap.end, x0: gap.x1 };
  }
  if (end > from.start) segments.push({ start: from.start, end, x0: from.x0, x1: right });
  return segments;
}
