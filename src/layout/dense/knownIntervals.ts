import type { EventStore } from "../../model/columns/eventStore.js";
import type { Group, TimelineEvent } from "../../model/timeline.js";
import type { CountedIntervals } from "./denseIntervals.js";
import type { Rows, UnitTable } from "./unitTable.js";

/** The intervals of a band as they were counted, and which events they were. */
export interface KnownIntervals {
  readonly events: readonly TimelineEvent[];
  readonly table: UnitTable;
  readonly counted: CountedIntervals | null;
  readonly mostLanes: number;
}

/** More intervals are not remembered. */
const mostKnown = 30_000;

/** By the group of the band. */
export type KnownBands = Map<string | null, KnownIntervals>;

/** What is known of the intervals of a band; null if they are not the same. */
export function knownIntervals(
  store: EventStore,
  { event }: Rows,
  group: Group | null | undefined,
  known: KnownBands | undefined,
): KnownIntervals | null {
  const before = known?.get(group?.id ?? null);
  if (before?.events.length !== event.length) return null;
  for (let row = 0; row < event.length; row++) {
    if (store.eventOf(event[row] as number) !== before.events[row]) return null;
  }
  return before;
}

/** A band, and what was counted of its intervals. */
interface CountedBand {
  readonly group: Group | null;
  readonly intervals: UnitTable;
  readonly countedIntervals: CountedIntervals | null;
}

/** Keeps what was counted of intervals for the next time. */
export function keepIntervals(
  known: KnownBands,
  bands: readonly CountedBand[],
  sorted: readonly Rows[],
  store: EventStore,
  mostLanes: number,
): void {
  known.clear();
  for (const [index, { group, intervals: table, countedIntervals: counted }] of bands.entries()) {
    if (table.count > mostKnown) continue;
    const events: TimelineEvent[] = [];
    for (const event of sorted[index]?.event ?? []) events.push(store.eventOf(event));
    known.set(group?.id ?? null, { events, table, counted, mostLanes });
  }
}
