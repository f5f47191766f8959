import { partOf, type Steps } from "../../model/slices.js";
import type { Extent } from "../../time/when.js";
import type { Counted } from "../context.js";
import { countIntervals } from "./denseIntervals.js";
import { countMoments } from "./manyUnits.js";
import { mostLanes } from "./packLanes.js";
import { rowsAStep, type UnitTable } from "./unitTable.js";

/** Every other unit of what is counted, from the first on or from the second, counted again. */
export function* everyOther({ moments, intervals }: Counted, first: 0 | 1, limits: Extent): Steps<Counted> {
  const own = moments && (yield* partOf(0, 0.1, half(moments.table, first)));
  const countedMoments = own && (yield* partOf(0.1, 0.5, countMoments(own, limits)));
  const lasting = intervals && (yield* partOf(0.5, 0.6, half(intervals.table, first)));
  const countedIntervals = lasting && (yield* partOf(0.6, 1, countIntervals(lasting, mostLanes.down)));
  return { moments: countedMoments, intervals: countedIntervals };
}

function* half(table: UnitTable, first: 0 | 1): Steps<UnitTable> {
  const count = (table.count + 1 - first) >> 1;
  const column = () => new Float64Array(count);
  const [start, end, importance] = [column(), column(), column()];
  const group = new Int32Array(count);
  const before = new Uint32Array(count + 1);
  for (let unit = 0; unit < count; unit++) {
    if (unit % rowsAStep === 0) yield unit / count;
    const of = 2 * unit + first;
    start[unit] = table.start[of] as number;
    end[unit] = table.end[of] as number;
    importance[unit] = table.importance[of] as number;
    group[unit] = table.group[of] as number;
    before[unit + 1] = (before[unit] as number) + (table.before[of + 1] as number) - (table.before[of] as number);
  }
  const of =
    <T>(ask: (unit: number) => T) =>
    (unit: number) =>
      ask(2 * unit + first);
  return {
    ...{ count, start, end, importance, group, before },
    groups: table.groups,
    hasSeveral: table.hasSeveral,
    titleWidthOf: of(table.titleWidthOf),
    precisionOf: of(table.precisionOf),
    hasClaims: of(table.hasClaims),
    extentsOf: of(table.extentsOf),
    unitAt: of(table.unitAt),
  };
}
