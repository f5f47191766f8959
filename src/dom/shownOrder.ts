import { firstFrom } from "../model/firstFrom.js";
import { inBlocks, partOf, type Steps } from "../model/slices.js";
import type { TimeOrder } from "../model/timeOrder.js";
import type { GroupNumbers } from "./groupNumbers.js";

/** The events whose groups are not hidden, in order of time. Places count from 0. */
export interface ShownOrder {
  readonly count: number;
  /** The index of the event at a place; -1 where there is none. */
  readonly indexAt: (place: number) => number;
  /** -1 for an event that is hidden, or is not there. */
  readonly placeOf: (index: number) => number;
}

/** Which ranks the events of each group have: whatever is hidden, nobody has to go through all events to count them. */
export interface GroupRanks {
  /** Groups by their ids, "" for events of none. */
  readonly groups: ReadonlySet<string>;
  /** All events but those of some groups. Each question costs O(hidden groups · log n), to find a place once more log n. */
  without(hidden: readonly string[]): ShownOrder;
}

/** Events sorted between two steps. */
const aStep = 8192;

/** Sorts the ranks of events by their groups. */
export function* groupRankSteps(order: TimeOrder, { ids, numbers }: GroupNumbers): Steps<GroupRanks> {
  const { count } = order;
  const sizes = ids.map(() => 0);
  const measure = (first: number, to: number) => {
    for (let index = first; index < to; index++) {
      const own = numbers[index] as number;
      sizes[own] = (sizes[own] as number) + 1;
    }
  };
  yield* partOf(0, 0.4, inBlocks(count, aStep, measure));
  const ranks = new Uint32Array(count);
  let from = 0;
  const lists = sizes.map((size) => ranks.subarray(from, (from += size)));
  const filled = new Uint32Array(sizes.length);
  const enter = (first: number, to: number) => {
    for (let rank = first; rank < to; rank++) {
      const own = numbers[order.indexAt(rank)] as number;
      const list = lists[own] as Uint32Array;
      list[filled[own] as number] = rank;
      filled[own] = (filled[own] as number) + 1;
    }
  };
  yield* partOf(0.4, 1, inBlocks(count, aStep, enter));
  return {
    groups: new Set(ids.filter((_, number) => (sizes[number] as number) > 0)),
    without: (hidden) => {
      const left = [...new Set(hidden)].flatMap((id) => lists[ids.indexOf(id)] ?? []);
      return left.length === 0 ? wholeOrder(order) : shownOrder(order, left);
    },
  };
}

/** All events in order of time. */
export function wholeOrder({ count, indexAt, rankOf }: TimeOrder): ShownOrder {
  return { count, indexAt, placeOf: rankOf };
}

/** `hidden`: the ranks of the events of each hidden group, ascending. */
function shownOrder({ count, indexAt, rankOf }: TimeOrder, hidden: readonly Uint32Array[]): ShownOrder {
  const isHidden = (rank: number) => hidden.some((ranks) => ranks[firstFrom(ranks, rank)] === rank);
  /** Shown events before a rank. */
  const shownBefore = (rank: number) => hidden.reduce((left, ranks) => left - firstFrom(ranks, rank), rank);
  const shown = shownBefore(count);
  return {
    count: shown,
    indexAt: (place) => {
      if (!(place >= 0 && place < shown)) return -1;
      // The last rank that has no more shown events before it.
      let [low, high] = [place, count - 1];
      while (low < high) {
        const middle = (low + high + 1) >>> 1;
        if (shownBefore(middle) <= place) low = middle;
        else high = middle - 1;
      }
      return indexAt(low);
    },
    placeOf: (index) => {
      const rank = rankOf(index);
      return rank < 0 || isHidden(rank) ? -1 : shownBefore(rank);
    },
  };
}
