import type { Memory } from "../layout/context.js";
import { placeAgain } from "../layout/labels/placeAgain.js";
import type { LayoutOptions } from "../layout/options.js";
import type { Plan } from "../layout/plan.js";
import type { PlanJob } from "../layout/slices.js";
import { runInSlices } from "./slices/runInSlices.js";

/** What a drawing is planned for. */
export interface PlanFor {
  readonly width: number;
  readonly theme: LayoutOptions["theme"];
}

/** How plans are made. */
export interface PlanMaker {
  readonly window: (Window & typeof globalThis) | null;
  /** Null if there is so little that it is planned at once. */
  readonly begin: (wanted: PlanFor, memory: Memory) => PlanJob | null;
  readonly planAt: (wanted: PlanFor) => Plan;
  /** More is planned, or all is. */
  readonly moved: () => void;
}

/** Keeps the plan that is drawn, and makes the next one. */
export interface Planner {
  /** The last that shows something; the one in the making as soon as it does. */
  readonly plan: Plan | null;
  /** The whole plan of what is to be drawn now, if it is made for just this: one in the making is made to its end at once. */
  readonly planFor: (wanted: PlanFor) => Plan | null;
  /** Another number whenever the plan is another one, or shows more. */
  readonly version: number;
  /** From 0 to 1 while a plan is made, else null. */
  readonly progress: number | null;
  /** Makes a plan, unless that is being done or done. */
  readonly follow: (wanted: PlanFor) => void;
  /** The plan is not one of what is to be drawn now. */
  readonly forget: () => void;
  readonly stop: () => void;
}

/** Plans at once what is little, and much of it in slices: the plan before stays in use until there is something to see. */
export function createPlanner({ window, begin, planAt, moved }: PlanMaker, memory: Memory = { placeAgain }): Planner {
  let plan: Plan | null = null;
  let madeFor: PlanFor | null = null;
  let wanted: PlanFor | null = null;
  let job: PlanJob | null = null;
  let shown = 0;
  let version = 0;
  let cancel = (): void => undefined;
  const stop = () => {
    cancel();
    job = null;
  };
  const use = (next: Plan, own: PlanFor) => {
    plan = next;
    madeFor = own;
    version++;
  };
  /** Says whether there is something to see for the first time. */
  const grow = (own: PlanFor, done: boolean) => {
    const before = plan;
    // A drawing with all its words does not give way to one that has few of them yet.
    const isFirst = madeFor === null || madeFor === own;
    if (job?.plan && (done || isFirst) && (plan !== job.plan || job.version !== shown)) use(job.plan, own);
    shown = job?.version ?? 0;
    if (done) job = null;
    moved();
    return plan !== before;
  };
  const complete = (own: PlanFor, made: PlanJob) => {
    stop();
    job = finished(made);
    grow(own, true);
  };
  return {
    get plan() {
      return plan;
    },
    planFor: (own) => {
      if (!isSame(wanted, own)) return null;
      if (job) complete(own, job);
      return isSame(madeFor, own) ? plan : null;
    },
    get version() {
      return version;
    },
    get progress() {
      return job?.progress ?? null;
    },
    follow: (next) => {
      if (wanted?.width === next.width) return;
      stop();
      wanted = next;
      job = begin(next, memory);
      if (job === null) use(planAt(next), next);
      else cancel = runInSlices(window, job, (done) => grow(next, done));
    },
    forget: () => {
      wanted = null;
    },
    stop,
  };
}

function finished(job: PlanJob): PlanJob {
  while (!job.advance(Infinity));
  return job;
}

function isSame(a: PlanFor | null, b: PlanFor): boolean {
  return a?.width === b.width && a.theme === b.theme;
}
