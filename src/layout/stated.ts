import { precisions, rankOf } from "../time/precision.js";
import type { Extent, Precision, When } from "../time/when.js";
import { statedDates } from "./statedDates.js";
import type { Place, SortedUnits } from "./units.js";

/** All dates that are stated, in columns: what scales are measured by that are none of time. */
export interface StatedDates {
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** The place of the finest unit stated among all precisions; -1 for none. */
  readonly rank: Int8Array;
  /** From here on they are what sources claim: no words are made of them. */
  readonly claimsFrom: number;
  /** A date by itself, for words. */
  readonly whenAt: (index: number) => When;
}

/** Gathers dates one by one: those that events state first, then what sources claim. */
export interface StatedWriter {
  readonly add: (extent: Extent, precision: Precision | null) => void;
  readonly claim: (place: Place) => void;
  readonly dates: (whenAt: (index: number) => When) => StatedDates;
}

/** Room for so many dates at first. */
const roomAtFirst = 1024;

export function writeStated(room = roomAtFirst): StatedWriter {
  let columns: Columns = { start: new Float64Array(room), end: new Float64Array(room), rank: new Int8Array(room) };
  let count = 0;
  let claimsFrom = -1;
  const add = ({ start, end }: Extent, precision: Precision | null) => {
    if (count === columns.rank.length) columns = grown(columns);
    columns.start[count] = start;
    columns.end[count] = end;
    columns.rank[count++] = precision === null ? -1 : rankOf(precision);
  };
  return {
    add,
    claim: ({ start, end }) => {
      if (claimsFrom < 0) claimsFrom = count;
      for (const bound of [start, end]) add({ start: bound.earliest, end: bound.latest }, bound.precision);
    },
    dates: (whenAt) => ({
      start: columns.start.subarray(0, count),
      end: columns.end.subarray(0, count),
      rank: columns.rank.subarray(0, count),
      claimsFrom: claimsFrom < 0 ? count : claimsFrom,
      whenAt,
    }),
  };
}

type Columns = Pick<StatedDates, "start" | "end" | "rank">;

function grown({ start, end, rank }: Columns): Columns {
  const room = 2 * rank.length;
  const columns = { start: new Float64Array(room), end: new Float64Array(room), rank: new Int8Array(room) };
  columns.start.set(start);
  columns.end.set(end);
  columns.rank.set(rank);
  return columns;
}

/** The dates of units that are objects. */
export function statedOf({ moments, intervals }: SortedUnits, claims: readonly Place[]): StatedDates {
  const writer = writeStated();
  const whens: (() => When)[] = [];
  for (const unit of [...moments, ...intervals]) {
    for (const { start, end, bound, when } of statedDates(unit)) {
      writer.add({ start, end }, bound.precision);
      whens.push(when);
    }
  }
  claims.forEach(writer.claim);
  return writer.dates((index) => (whens[index] as () => When)());
}

/** The precision at a place among all. */
export function precisionAt(rank: number): Precision {
  return precisions[rank] ?? "gigayear";
}
