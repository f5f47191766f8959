import type { Instant } from "../time/when.js";

/** A tick before it is known whether its words fit. */
export interface PlannedTick {
  readonly instant: Instant;
  readonly text: string;
  /** What it says instead where a tick before it has named the same unit; none where its words are short anyway. */
  readonly after?: { readonly unit: string; readonly text: string };
  /** What stands over it in the upper tier, without its year where the period before `follows`; "" if there is none. */
  readonly period: (style: "long" | "short", follows?: boolean) => string;
  /** The year that its period is of, where a period before it may name it for both. */
  readonly year?: number;
  /** Whether its period begins at it, so that it may stand in place of the tick's own words. */
  readonly begins: boolean;
}

/** One way to mark an axis. */
export interface TickPlan {
  /** The ticks of each segment, in order. */
  readonly ticks: readonly (readonly PlannedTick[])[];
  /** Whether there is an upper tier. */
  readonly tiers: boolean;
  /** Whether neighbours may read alike, since they stand under different periods. */
  readonly alike: boolean;
  /** Where grid lines stand. */
  readonly grid: readonly Instant[];
  /** Whether words without room may be left out, so that the plan always fits. */
  readonly sparse: boolean;
  /**
   * Whether words of ticks, and of periods, name what follows a tick rather than the tick: then none is said where a drawing ends
   * with its tick.
   */
  readonly stretches: { readonly ticks: boolean; readonly periods: boolean };
  /** Ticks that have no words, at any rate. */
  readonly bare: readonly Instant[];
}
