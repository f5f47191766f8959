import { isList, own } from "./fields.js";
import { createFinder } from "./placesIn.js";
import { stillRead, type Draft } from "./readEvent.js";
import type { TimelineEvent } from "./timeline.js";

/** What was read of the objects of a list. */
export interface Recall {
  /** What was read of an object, or the event that was made of one, if it still says the same; else null. */
  readonly find: (object: unknown) => Draft | null;
}

/** Shorter lists are read in a moment; of longer ones there would be much to remember. */
const remembered = { least: 1000, most: 100_000 };
/** One in so many objects leads to the list that it was in. */
const anchorsApart = 64;

/** Lists as they were read, as long as their events are in use. */
const readings = new WeakMap<readonly TimelineEvent[], readonly Draft[]>();
const anchors = new WeakMap<object, WeakRef<readonly Draft[]>>();

/** Remembers what was read of the objects of a list for as long as the events made of them are in use. */
export function remember(events: readonly TimelineEvent[], drafts: readonly Draft[]): void {
  if (drafts.length < remembered.least || drafts.length > remembered.most) return;
  readings.set(events, drafts);
  const reading = new WeakRef(drafts);
  for (let place = 0; place < drafts.length; place += anchorsApart) {
    const { given, event } = drafts[place] as Draft;
    anchors.set(given, reading);
    anchors.set(event, reading);
  }
}

/** Whether what is read of a list is worth remembering. */
export function isRemembered(list: unknown): list is readonly unknown[] {
  const length = isList(list) ? own(list, "length") : undefined;
  return typeof length === "number" && length >= remembered.least && length <= remembered.most;
}

/** What was read of a list that this one has objects of; null if there is none in use. */
export function recallOf(list: readonly unknown[]): Recall | null {
  const drafts = readingOf(list);
  if (!drafts) return null;
  const placeOf = createFinder(
    drafts,
    ({ given, event }, object) => given === object || event === object,
    ({ given, event }, add) => {
      [given, event].forEach(add);
    },
  );
  return {
    find: (object) => {
      const place = placeOf(object);
      return place < 0 ? null : stillRead(drafts[place] as Draft, object as object);
    },
  };
}

function readingOf(list: readonly unknown[]): readonly Draft[] | undefined {
  const near = Math.min(list.length, 4 * anchorsApart);
  for (let place = 0; place < near; place++) {
    for (const index of [place, list.length - 1 - place]) {
      const found = anchors.get(own(list, index) as object)?.deref();
      if (found) return found;
    }
  }
  return undefined;
}
