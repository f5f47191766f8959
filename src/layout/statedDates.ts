import { parseWhen } from "../time/parseWhen.js";
import type { Bound, Extent, When } from "../time/when.js";
import type { Unit } from "./units.js";

/** A date that is stated of a unit: of an interval, where it begins and where it ends. */
export interface StatedDate extends Extent {
  readonly bound: Bound;
  /** The date by itself, for words. */
  readonly when: () => When;
}

/** The dates that are stated of a unit, in order of time; a bound that is open or unknown states none. */
export function statedDates({ when, at, extents }: Unit): StatedDate[] {
  if (when.kind !== "interval") return extents.map((extent) => ({ ...extent, bound: at.start, when: () => when }));
  const parts = when.edtf.split("/");
  return [at.start, at.end].flatMap((bound, index) => {
    if (bound.known !== "stated") return [];
    const by = () => parseWhen(parts[index] ?? when.edtf);
    return [{ start: bound.earliest, end: bound.latest, bound, when: by }];
  });
}
