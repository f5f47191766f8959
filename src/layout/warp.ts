import type { Extent, Instant, Precision } from "../time/when.js";

/**
 * What stays the same at every zoom: the linear coordinate of a scale, and where it breaks. An instant stands `rate · u + shift`
 * pixels from where u is 0.
 */
export interface Warp {
  /** The linear coordinate: of time, the time without the gaps. Grows with time; does not grow within a gap. */
  u(instant: Instant): number;
  /** The instant at a value of u, the later one at a gap. */
  instantAt(u: number): Instant;
  /** Pixels that the breaks before an instant take; inside of a gap, a share of its break. */
  shift(instant: Instant): number;
  readonly gaps: readonly Extent[];
  readonly breakWidth: number;
  readonly measure: Measure;
}

/** What a scale measures, and so what its axis says. */
export type Measure =
  | { readonly kind: "time"; readonly ticks: "auto" | "week" | "quarter" }
  | SequenceMeasure
  | LogMeasure
  | { readonly kind: "relative" };

/** Dates by their order. */
export interface SequenceMeasure {
  readonly kind: "sequence";
  /** The dates that are counted, ascending, each once. */
  readonly instants: Float64Array;
  /** The finest unit that is stated of what begins or ends at one of them. */
  readonly precisionOf: (instant: Instant) => Precision;
  /** What is stated in words of those that are coarser than a year. */
  readonly words: ReadonlyMap<Instant, string>;
}

/** Distances from a reference, by their logarithm. */
export interface LogMeasure {
  readonly kind: "log";
  readonly reference: Instant;
  /** Milliseconds about the reference within which distances are drawn nearly as they are. */
  readonly unit: number;
  /** The last instant that is known: no ticks are wanted after it. */
  readonly last: Instant;
  /** The reference in words; null where it is today. */
  readonly words: string | null;
}

/** Time as it is, less its gaps. */
export function timeWarp(
  gaps: readonly Extent[],
  breakWidth: number,
  measure: Measure = { kind: "time", ticks: "auto" },
): Warp {
  const same = (value: number) => value;
  if (gaps.length === 0) return { gaps, breakWidth: 0, measure, u: same, instantAt: same, shift: () => 0 };
  const before: number[] = [];
  let cut = 0;
  for (const { start, end } of gaps) {
    before.push(cut);
    cut += end - start;
  }
  const rank = (instant: Instant) => firstWhere(gaps.length, (index) => (gaps[index] as Extent).end > instant);
  return {
    gaps,
    breakWidth,
    measure,
    u: (instant) => {
      const index = rank(instant);
      const gap = gaps[index];
      if (!gap) return instant - cut;
      return Math.min(instant, gap.start) - (before[index] as number);
    },
    instantAt: (u) => {
      const index = firstWhere(gaps.length, (each) => (gaps[each] as Extent).start - (before[each] as number) > u);
      return u + (before[index] ?? cut);
    },
    shift: (instant) => {
      const index = rank(instant);
      const gap = gaps[index];
      const share = gap && instant > gap.start ? (instant - gap.start) / (gap.end - gap.start) : 0;
      return (index + share) * breakWidth;
    },
  };
}

/** The first of so many indices for which something holds that holds for all after it; their number if it holds for none. */
export function firstWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  for (let high = count; low < high;) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
