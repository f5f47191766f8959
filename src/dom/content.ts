import type { Problem } from "../errors.js";
import { readTimeline } from "../model/readTimeline.js";
import { compareWhen } from "../time/compareWhen.js";
import type { ReadResult, Timeline, TimelineEvent } from "../model/timeline.js";

/** What was read, with its events by id. */
export interface Content extends ReadResult {
  readonly events: ReadonlyMap<string, TimelineEvent>;
  /** Their ids in order of time, without those of some groups. */
  readonly order: (hidden: readonly string[]) => readonly string[];
  /** The timeline without the events of some groups. */
  readonly shown: (hidden: readonly string[]) => Timeline;
}

/** Reads data and hands on its problems. */
export function readContent(data: unknown, onProblem: ((problem: Problem) => void) | undefined): Content {
  const { timeline, problems } = readTimeline(data);
  if (onProblem) for (const problem of problems) onProblem(problem);
  let order: readonly string[] | null = null;
  let shownOrder: { readonly hidden: readonly string[]; readonly ids: readonly string[] } | null = null;
  const events = new Map(timeline.events.map((event) => [event.id, event]));
  const isShown = (id: string, hidden: readonly string[]) => !hidden.includes(events.get(id)?.group ?? "");
  let filtered: { readonly hidden: readonly string[]; readonly timeline: Timeline } | null = null;
  return {
    timeline,
    problems,
    events,
    order: (hidden) => {
      const all = (order ??= inOrder(timeline.events));
      if (hidden.length === 0) return all;
      if (shownOrder?.hidden !== hidden) shownOrder = { hidden, ids: all.filter((id) => isShown(id, hidden)) };
      return shownOrder.ids;
    },
    shown: (hidden) => {
      if (hidden.length === 0) return timeline;
      if (filtered?.hidden !== hidden) filtered = { hidden, timeline: withoutGroups(timeline, hidden) };
      return filtered.timeline;
    },
  };
}

/** Events without a group are of the group "". */
function withoutGroups(timeline: Timeline, hidden: readonly string[]): Timeline {
  const isShown = ({ group = "" }: TimelineEvent) => !hidden.includes(group);
  return { ...timeline, events: timeline.events.filter(isShown) };
}

function inOrder(events: readonly TimelineEvent[]): string[] {
  return [...events].sort((a, b) => compareWhen(a.when, b.when)).map(({ id }) => id);
}

/** Says in the console what is wrong with the data of a timeline, in one line. */
export function warnOf(problems: readonly Problem[], container: Element): void {
  const [first] = problems;
  const count = problems.length === 1 ? "1 problem" : `${String(problems.length)} problems`;
  const where = `${first?.message ?? ""} (${first?.at ?? ""})`;
  console.warn(`whenline: ${count} in the data: ${where}; pass onProblem to hear of each`, container);
}
