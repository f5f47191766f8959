import type { Problem } from "../errors.js";
import { readTimeline } from "../model/readTimeline.js";
import type { ReadResult } from "../model/timeline.js";
import { createCatalog, type Catalog } from "./catalog.js";

/** What was read, and its events as a view asks for them. */
export interface Content extends ReadResult {
  readonly catalog: Catalog;
}

/** Who hears of problems, and the clock for work in slices. */
export interface Reading {
  readonly onProblem: ((problem: Problem) => void) | undefined;
  readonly clock: () => number;
  /** What there was before. */
  readonly before?: Catalog;
}

/** Reads data and hands on its problems. */
export function readContent(data: unknown, reading: Reading): Content {
  return contentOf(readTimeline(data), reading);
}

/** Prepares what was read, and hands on its problems. */
export function contentOf({ timeline, problems }: ReadResult, { onProblem, clock, before }: Reading): Content {
  if (onProblem) for (const problem of problems) onProblem(problem);
  return { timeline, problems, catalog: createCatalog(timeline, clock, before) };
}

/** Says in the console what is wrong with the data of a timeline, in one line. */
export function warnOf(problems: readonly Problem[], container: Element, advice = "pass onProblem"): void {
  const [first] = problems;
  const count = problems.length === 1 ? "1 problem" : `${String(problems.length)} problems`;
  const where = `${first?.message ?? ""} (${first?.at ?? ""})`;
  console.warn(`whenline: ${count} in the data: ${where}; ${advice} to hear of each`, container);
}
