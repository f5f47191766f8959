import type { Group } from "../model/timeline.js";
import type { Context } from "./context.js";
import type { Unit } from "./units.js";

/** The events that share one part of a drawing: all, or those of one group. */
export interface BandUnits {
  /** Null where all events share one band. */
  readonly group: Group | null;
  readonly moments: readonly Unit[];
  readonly intervals: readonly Unit[];
}

/** One band for all events, or one for each group that has any: in the order of the groups, those of no group last. */
export function bandsOf({ units, timeline, options }: Context): BandUnits[] {
  if (options.lanes === "shared") return [{ group: null, ...units }];
  const of = (group: Group | null): BandUnits => {
    const own = ({ group: id }: Unit) => id === group?.id;
    return { group: group ?? unnamed, moments: units.moments.filter(own), intervals: units.intervals.filter(own) };
  };
  const bands = [...(timeline.groups ?? []), null].map(of);
  const used = bands.filter(({ moments, intervals }) => moments.length + intervals.length > 0);
  return used.length > 0 ? used : [{ group: unnamed, moments: [], intervals: [] }];
}

/** The band of the events that have no group. */
const unnamed: Group = { id: "", title: "" };
