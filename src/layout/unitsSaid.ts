import type { PlannedTick } from "./tickPlan.js";

/** What the ticks of an axis say: the first of a unit names it ("13.5B years ago"), those after it are numbers ("5B"). */
export interface UnitsSaid {
  /** What a tick says after those that were shown. */
  wordsOf(tick: Pick<PlannedTick, "text" | "after">): string;
  /** Takes note that it is shown. */
  show(tick: Pick<PlannedTick, "after">): void;
}

/** For one axis, whose ticks are gone through in order. */
export function unitsSaid(): UnitsSaid {
  const said = new Set<string>();
  return {
    wordsOf: ({ text, after }) => (after && said.has(after.unit) ? after.text : text),
    show: ({ after }) => {
      if (after) said.add(after.unit);
    },
  };
}
