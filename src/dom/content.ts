import type { Problem } from "../errors.js";
import { readTimeline } from "../model/readTimeline.js";
import type { ReadResult, TimelineEvent } from "../model/timeline.js";

/** What was read, with its events by id. */
export interface Content extends ReadResult {
  readonly events: ReadonlyMap<string, TimelineEvent>;
}

/** Reads data and hands on its problems. */
export function readContent(data: unknown, onProblem: ((problem: Problem) => void) | undefined): Content {
  const { timeline, problems } = readTimeline(data);
  if (onProblem) for (const problem of problems) onProblem(problem);
  return { timeline, problems, events: new Map(timeline.events.map((event) => [event.id, event])) };
}

/** Says in the console what is wrong with the data of a timeline, in one line. */
export function warnOf(problems: readonly Problem[], container: Element): void {
  const [first] = problems;
  const count = problems.length === 1 ? "1 problem" : `${String(problems.length)} problems`;
  const where = `${first?.message ?? ""} (${first?.at ?? ""})`;
  console.warn(`whenline: ${count} in the data: ${where}; pass onProblem to hear of each`, container);
}
