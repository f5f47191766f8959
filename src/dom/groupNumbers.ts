import type { EventStore } from "../model/columns/eventStore.js";

/** The groups of events as numbers, so that to count them no event has to be looked at. */
export interface GroupNumbers {
  /** The ids of the groups, "" for no group: of more groups, if need be, than there are events of. */
  readonly ids: readonly string[];
  /** Which of them an event is in. */
  readonly numberAt: (index: number) => number;
}

/** Numbers that are known of events, and which of these each of some others is; -1 for one that is none. */
export interface NumberedBefore {
  readonly numbers: GroupNumbers;
  readonly placeOf: Int32Array;
}

/** Numbers the groups of events; those that are known are not looked at. */
export function numberGroups(
  count: number,
  groupAt: (index: number) => string | undefined,
  before: NumberedBefore | null,
): GroupNumbers {
  const ids = [...(before?.numbers.ids ?? [])];
  const known = new Map(ids.map((id, number) => [id, number]));
  const numbers = new Uint32Array(count);
  for (let index = 0; index < count; index++) {
    const place = before ? (before.placeOf[index] as number) : -1;
    numbers[index] = before && place >= 0 ? before.numbers.numberAt(place) : numberOf(groupAt(index) ?? "");
  }
  function numberOf(id: string): number {
    const number = known.get(id) ?? ids.length;
    if (number === ids.length) {
      known.set(id, number);
      ids.push(id);
    }
    return number;
  }
  return { ids, numberAt: (index) => numbers[index] as number };
}

/** The same of events in columns: they have numbers. */
export function numbersOfStore({ groups, groupOf }: EventStore): GroupNumbers {
  return { ids: ["", ...groups], numberAt: (index) => groupOf(index) + 1 };
}
