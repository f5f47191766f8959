import { isList, own, placeOf, type Fields, type Reader, type Reading } from "./fields.js";
import { createFinder } from "./placesIn.js";
import { readEvent, type Draft } from "./readEvent.js";
import { countKeys, saidBy, saysStill } from "./said.js";
import type { Steps } from "./slices.js";
import type { TimelineEvent } from "./timeline.js";

/** What was read of the objects of a list. */
interface Recall {
  readonly drafts: readonly Draft[];
  /** What was read of the first objects of a list that begins as the list before did. */
  readonly leading: () => Steps<Draft[]>;
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
function remember(events: readonly TimelineEvent[], drafts: readonly Draft[]): void {
  if (drafts.length < remembered.least || drafts.length > remembered.most) return;
  readings.set(events, drafts);
  const reading = new WeakRef(drafts);
  for (let place = 0; place < drafts.length; place += anchorsApart) {
    const { given, event } = drafts[place] as Draft;
    anchors.set(given, reading);
    anchors.set(event, reading);
  }
}

/** What is remembered of a list, and how its objects are read; null if it is not worth it. */
export interface ListMemory {
  /** What was read of a list that this one has objects of. */
  readonly before: readonly Draft[] | undefined;
  /** What is known of the first of its objects, if anything is: the others are still to be read. */
  readonly leading: (() => Steps<Draft[]>) | null;
  readonly read: Reader<Draft>;
  /** All is read; what is given again, as it was or as it was read, is found again. */
  readonly keep: (events: readonly TimelineEvent[], drafts: readonly Draft[]) => Steps<void>;
}

/** Opens what is remembered of a list. */
export function memoryOf(list: unknown): ListMemory | null {
  if (!isRemembered(list)) return null;
  const recall = recallOf(list);
  return {
    before: recall?.drafts,
    leading: recall?.leading ?? null,
    read: (value, reading) => recall?.find(value) ?? readAmong(value, recall !== null, reading),
    *keep(events, drafts) {
      for (let index = 0; index < drafts.length; index++) {
        if (index % draftsAStep === draftsAStep - 1) yield index / drafts.length;
        const draft = drafts[index] as Draft;
        // Of a list that does not change nobody will ask.
        if (recall) draft.eventSaid ??= saidBy(draft.event, "data");
        draft.eventSaid ??= null;
      }
      remember(events, drafts);
    },
  };
}

/** Drafts looked at in one step. */
const draftsAStep = 1024;

/** Whether what is read of a list is worth remembering. */
function isRemembered(list: unknown): list is readonly unknown[] {
  const length = isList(list) ? own(list, "length") : undefined;
  return typeof length === "number" && length >= remembered.least && length <= remembered.most;
}

/** What was read of a list that this one has objects of; null if there is none in use. */
function recallOf(list: readonly unknown[]): Recall | null {
  const drafts = readingOf(list);
  if (!drafts) return null;
  let first = 0;
  let finder: ((object: unknown) => number) | null = null;
  return {
    drafts,
    *leading() {
      const found = drafts.slice(0, list.length);
      for (; first < found.length; first++) {
        if (first % draftsAStep === draftsAStep - 1) yield first / found.length;
        const draft = leadingDraft(found[first] as Draft, list, first);
        if (!draft) break;
        found[first] = draft;
      }
      found.length = first;
      return found;
    },
    find: (object) => {
      finder ??= finderIn(drafts, first);
      const place = finder(object);
      return place < 0 ? null : stillRead(drafts[place] as Draft, object as object);
    },
  };
}

/** What was read at a place, if the same stands there now. Looking at it may throw. */
function leadingDraft(draft: Draft, list: readonly unknown[], place: number): Draft | null {
  try {
    const object = list[place];
    return object === draft.given || object === draft.event ? stillRead(draft, object) : null;
  } catch {
    return null;
  }
}

function finderIn(drafts: readonly Draft[], first: number): (object: unknown) => number {
  return createFinder(
    drafts,
    ({ given, event }, object) => given === object || event === object,
    ({ given, event }, add) => {
      [given, event].forEach(add);
    },
    first,
  );
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

/** Reads one of many; `isGivenAgain`: what the object says is remembered, where the event does not say it. */
function readAmong(value: unknown, isGivenAgain: boolean, reading: Reading): Draft | null {
  const before = reading.problems.length;
  const draft = readEvent(value, reading);
  if (!draft) return null;
  if (reading.problems.length > before) draft.said = null;
  else if (isGivenAgain && !saysEvent(draft)) draft.said = saidBy(draft.given, "data");
  return draft;
}

/** What was read of an object, or the event that was made of one, if that still says the same; else null. */
function stillRead(draft: Draft, object: object): Draft | null {
  const { given, said, event, eventSaid } = draft;
  if (given === object) {
    const isSame = said === undefined ? saysEvent(draft) : said !== null && saysStill(object, said);
    return isSame ? draft : null;
  }
  if (!eventSaid || !saysStill(object, eventSaid)) return null;
  const links = (event.links ?? []).map((link, place) => ({ link, at: placeOf(["links", place]) }));
  const { id, when: dated } = event;
  return { id, links, event, base: null, given: event as object as Fields, dated, said: eventSaid, eventSaid };
}

/** Whether an object says what its event says, word for word: then there is no need to remember it. */
function saysEvent({ id, event, given, dated }: Draft): boolean {
  try {
    const said = event as Fields;
    let count = id === null ? 1 : 0;
    for (const key in given) {
      if (given[key] !== (key === "when" || key === "date" ? dated : said[key])) return false;
      count++;
    }
    return countKeys(said) === count;
  } catch {
    return false;
  }
}
