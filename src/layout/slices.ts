/**
 * A plan that is made in slices, so that no frame waits for it.
 *
 * `planInSlices(timeline, options, clock)` gives a `PlanJob`. Call `advance(8)` once a frame (it works for about 8 ms) until it
 * returns true. `plan` is null at first; from then on it is one and the same object, whose `home` and `view(window)` show what is
 * planned so far: first the axis, the density and the bars, then more and more labels, the most important first. What a window
 * once showed at a scale stays. Its description, which is not seen, comes last. `version` grows with what there is to see: draw
 * anew when it has. `progress` goes from 0 to 1. To cancel, do not call it again; it holds no timer and no
 * listener. After the last slice, `plan` shows what `createPlan` shows.
 *
 * `createPlan` for the same data costs the same work in one go. `readInSlices` (model/readInSlices) reads data in slices.
 */
import { createJob, type Clock, type Job } from "../model/slices.js";
import type { Timeline } from "../model/timeline.js";
import type { Memory } from "./context.js";
import { resolveOptions, type LayoutOptions } from "./options.js";
import { guarded, planSteps, type Plan } from "./plan.js";

/** A plan in the making. */
export interface PlanJob extends Pick<Job<Plan>, "progress" | "advance"> {
  /** Null until there is something to draw; then always the same object. */
  readonly plan: Plan | null;
  /** Grows whenever the plan shows more than before. */
  readonly version: number;
}

/**
 * Plans in one go for so many milliseconds at most, once there is something to draw: what is planned by then shows the most
 * important words, and counts all others. For those who cannot wait, such as a printer.
 */
export function planWithin(milliseconds: number, timeline: Timeline, options: LayoutOptions, clock: Clock): Plan {
  const job = planInSlices(timeline, options, clock);
  const until = clock() + milliseconds;
  for (;;) {
    const isDone = job.advance(Math.max(0, until - clock()));
    if (job.plan && (isDone || clock() >= until)) return job.plan;
  }
}

/**
 * Begins to plan a drawing. What plans of nearly the same events have left in a `memory` makes the next one sooner, and no other.
 *
 * Errors: throws TimelineError `invalid-option` or `unknown-option` at once; `advance` throws what `createPlan` throws else.
 */
export function planInSlices(timeline: Timeline, options: LayoutOptions, clock: Clock, memory?: Memory): PlanJob {
  const resolved = resolveOptions(options);
  let plan: Plan | null = null;
  let version = 0;
  const ready = (draft: Plan) => {
    plan = draft;
  };
  const job = createJob(planSteps(timeline, resolved, ready, memory), clock);
  return {
    get progress() {
      return job.progress;
    },
    get plan() {
      return plan;
    },
    get version() {
      return version;
    },
    advance: (milliseconds) => {
      const isDone = guarded(() => job.advance(milliseconds));
      plan ??= job.result;
      if (plan) version++;
      return isDone;
    },
  };
}
