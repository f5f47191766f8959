import type { ProblemList } from "../model/problemList.js";

/** What a file says and a timeline has no place for: how often, and where first. */
export type Dropped = Map<string, { count: number; readonly at: string }>;

/** A file may have a name of its own for everything; nobody reads a thousand of them. */
const mostKinds = 100;

/** Counts one thing that is not kept, by the name that the format has for it. */
export function drop(dropped: Dropped, what: string, at: string): void {
  const name = what.length > 60 ? `${what.slice(0, 60)}…` : what;
  const kind = dropped.has(name) || dropped.size < mostKinds ? name : "other things";
  const known = dropped.get(kind);
  if (known) known.count++;
  else dropped.set(kind, { count: 1, at });
}

/** One problem for each kind of thing that was not kept, at the first of them. */
export function tellDropped(dropped: Dropped, problems: ProblemList): void {
  for (const [what, { count, at }] of dropped) {
    const times = count === 1 ? "" : `, ${String(count)} times`;
    problems.push({ code: notKept, message: `not kept: ${what}${times}`, at });
  }
}

/** The code of what was read rightly and not kept, which is no flaw of the file. */
export const notKept = "not-kept";
