import { createIds, takeIds, type Ids } from "./ids.js";
import type { Draft } from "./readEvent.js";
import type { TimelineEvent } from "./timeline.js";

/** Lists of which each event has the id that it was given, and the events made of them. */
const own = new WeakMap<readonly Draft[], readonly TimelineEvent[]>();

/** Remembers that each event of a list has the id that it was given. */
export function keepOwnIds(drafts: readonly Draft[], events: readonly TimelineEvent[]): void {
  own.set(drafts, events);
}

/**
 * The ids of a list, each event having its own, from those of a list that was read before and of which most is still in its place:
 * ten thousand ids take a millisecond to enter. Null if it is not so, or not sooner.
 */
export function idsAgain(drafts: readonly Draft[], before: readonly Draft[]): Ids | null {
  const events = own.get(before);
  if (!events) return null;
  const changed: number[] = [];
  const length = Math.max(drafts.length, before.length);
  for (let index = 0; index < length; index++) {
    if (drafts[index] !== before[index]) changed.push(index);
    if (changed.length > length / 8) return null;
  }
  const taken = takeIds(events);
  if (!taken) return null;
  for (const index of changed) taken.delete(before[index]?.id ?? "");
  for (const index of changed) {
    const draft = drafts[index];
    if (!draft) continue;
    if (draft.id === null || taken.has(draft.id)) return null;
    taken.set(draft.id, index);
  }
  return createIds(taken);
}
