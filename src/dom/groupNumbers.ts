import { inBlocks, type Steps } from "../model/slices.js";

/** The groups of events as numbers, so that to count them no event has to be looked at. */
export interface GroupNumbers {
  /** The ids of groups, "" for no group. Some may have no events. */
  readonly ids: readonly string[];
  /** Which of them each event is in. */
  readonly numbers: Uint32Array;
}

/** Numbers that are known of events, and which of these each of some others is; -1 for one that is none. */
export interface NumberedBefore {
  readonly known: GroupNumbers;
  readonly placeOf: Int32Array;
}

/** Events looked at in one step. */
const aStep = 8192;

/** Numbers the groups of events; those that are known are not looked at. */
export function* groupNumberSteps(
  count: number,
  groupAt: (index: number) => string | undefined,
  before?: NumberedBefore,
): Steps<GroupNumbers> {
  const ids = [...(before?.known.ids ?? [])];
  const places = new Map(ids.map((id, number) => [id, number]));
  const numbers = new Uint32Array(count);
  let last: string | null = null;
  let number = 0;
  const numberOf = (id: string): number => {
    if (id === last) return number;
    last = id;
    number = places.get(id) ?? ids.length;
    if (number === ids.length) {
      places.set(id, number);
      ids.push(id);
    }
    return number;
  };
  // Not by rank: events that were given one after the other are near each other in memory.
  const look = (from: number, to: number) => {
    for (let index = from; index < to; index++) {
      const place = before ? (before.placeOf[index] as number) : -1;
      numbers[index] = before && place >= 0 ? (before.known.numbers[place] as number) : numberOf(groupAt(index) ?? "");
    }
  };
  yield* inBlocks(count, aStep, look);
  return { ids, numbers };
}
