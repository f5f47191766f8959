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

/** What stays the same at every zoom: the linear coordinate of a scale, and where it breaks. */
export interface Warp {
  /** Time without the gaps. */
  u(instant: Instant): number;
  /** Pixels that the breaks before an instant take; inside of a gap, a share of its break. */
  shift(instant: Instant): number;
  readonly gaps: readonly Extent[];
  readonly breakWidth: number;
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
  return scaleOf(createWarp(gaps, breakWidth), edges, rate, { left, right, first: left + padLeft });
}

/** The same scale zoomed or moved so that it shows another window from edge to edge; gaps stay where they are. */
export function zoomTo({ warp, left, right }: TimeScale, window: Extent): TimeScale {
  const breaks = warp.shift(window.end) - warp.shift(window.start);
  const rate = (right - left - breaks) / (warp.u(window.end) - warp.u(window.start));
  return scaleOf(warp, window, rate, { left, right, first: left });
}

function createWarp(gaps: readonly Extent[], breakWidth: number): Warp {
  const before: number[] = [];
  let cut = 0;
  for (const { start, end } of gaps) {
    before.push(cut);
    cut += end - start;
  }
  const rank = (instant: Instant) => {
    let low = 0;
    for (let high = gaps.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((gaps[middle] as Extent).end <= instant) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  if (gaps.length === 0) return { gaps, breakWidth: 0, u: (instant) => instant, shift: () => 0 };
  return {
    gaps,
    breakWidth,
    u: (instant) => {
      const index = rank(instant);
      const gap = gaps[index];
      if (!gap) return instant - cut;
      return Math.min(instant, gap.start) - (before[index] as number);
    },
    shift: (instant) => {
      const index = rank(instant);
      const gap = gaps[index];
      const share = gap && instant > gap.start ? (instant - gap.start) / (gap.end - gap.start) : 0;
      return (index + share) * breakWidth;
    },
  };
}

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly first: number;
}

function scaleOf(warp: Warp, domain: Extent, rate: number, { left, right, first }: Edges): TimeScale {
  const u0 = warp.u(domain.start);
  const shift0 = warp.shift(domain.start);
  const at = (instant: Instant) => left + (warp.u(instant) - u0) * rate + (warp.shift(instant) - shift0);
  const seen = warp.gaps.filter(({ start, end }) => end > domain.start && start < domain.end);
  const breaks = seen.map((gap): Break => {
    const x0 = at(gap.start);
    return { ...gap, x0, x1: x0 + warp.breakWidth };
  });
  return {
    left,
    right,
    first,
    domain,
    segments: segmentsOf(domain, breaks, left, right),
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
