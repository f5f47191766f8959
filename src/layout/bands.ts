import type { Group } from "../model/timeline.js";
import type { Context } from "./context.js";
import type { CountedIntervals } from "./dense/denseIntervals.js";
import type { CountedMoments } from "./dense/denseMoments.js";
import type { ManyBand } from "./dense/manyUnits.js";
import { unitsOf } from "./dense/unitTable.js";
import type { Unit } from "./units.js";

/** The events that share one part of a drawing: all, or those of one group. */
export interface BandUnits {
  /** Null where all events share one band. */
  readonly group: Group | null;
  readonly moments: readonly Unit[];
  readonly intervals: readonly Unit[];
  /** Where there are many, the same in columns, counted; the lists are then empty. */
  readonly countedMoments?: CountedMoments | null;
  readonly countedIntervals?: CountedIntervals | null;
}

/** One band for all events, or one for each group that has any: in the order of the groups, those of no group last. */
export function bandsOf({ units, timeline, options, many }: Context): BandUnits[] {
  if (many) return many.bands.map(bandOfMany);
  if (options.lanes === "shared") return [{ group: null, ...units }];
  const of = (group: Group | null): BandUnits => {
    const own = ({ group: id }: Unit) => id === group?.id;
    return { group: group ?? unnamed, moments: units.moments.filter(own), intervals: units.intervals.filter(own) };
  };
  const bands = [...(timeline.groups ?? []), null].map(of);
  const used = bands.filter(({ moments, intervals }) => moments.length + intervals.length > 0);
  return used.length > 0 ? used : [{ group: unnamed, moments: [], intervals: [] }];
}

/** Of a band with many events, those that are few as objects. */
function bandOfMany({ group, moments, intervals, countedMoments, countedIntervals }: ManyBand): BandUnits {
  return {
    group,
    moments: countedMoments ? [] : unitsOf(moments),
    intervals: countedIntervals ? [] : unitsOf(intervals),
    countedMoments,
    countedIntervals,
  };
}

/** The band of the events that have no group. */
const unnamed: Group = { id: "", title: "" };
