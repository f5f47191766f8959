import { isList, own, placeOf, type Fields, type Reader, type Reading } from "./fields.js";
import { createFinder } from "./placesIn.js";
import { readEvent, type Draft } from "./readEvent.js";
import { isWhen } from "../time/makeWhen.js";
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

/** Where an object stood. Later readings have higher numbers. */
interface Anchor {
  readonly reading: WeakRef<readonly Draft[]>;
  readonly number: number;
}

let anchorsSoFar = 0;
/** Lists as they were read, as long as their events are in use. */
const readings = new WeakMap<readonly TimelineEvent[], readonly Draft[]>();
const anchors = new WeakMap<object, Anchor>();
/** The last of them: data that is fetched again comes in objects that nobody has seen. */
const lastReadings: WeakRef<readonly Draft[]>[] = [];
const mostLast = 4;

/** Remembers what was read of the objects of a list for as long as the events made of them are in use. */
function remember(events: readonly TimelineEvent[], drafts: readonly Draft[]): void {
  if (drafts.length < remembered.least || drafts.length > remembered.most) return;
  readings.set(events, drafts);
  const reading = new WeakRef(drafts);
  const anchor = { reading, number: anchorsSoFar++ };
  for (let place = 0; place < drafts.length; place += anchorsApart) {
    const { given, event } = drafts[place] as Draft;
    anchors.set(given, anchor);
    anchors.set(event, anchor);
  }
  lastReadings.unshift(reading);
  lastReadings.length = Math.min(lastReadings.length, mostLast);
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
      return place < 0 ? null : stillRead(drafts[place] as Draft, object);
    },
  };
}

/** What was read at a place, if the same stands there now. Looking at it may throw. */
function leadingDraft(draft: Draft, list: readonly unknown[], place: number): Draft | null {
  try {
    return stillRead(draft, list[place]);
  } catch {
    return null;
  }
}

function finderIn(drafts: readonly Draft[], first: number): (object: unknown) => number {
  return createFinder(
    drafts,
    (draft, object) => draft.given === object || draft.event === object || saysAgain(draft, object),
    ({ given, event }, add) => {
      [given, event].forEach(add);
    },
    first,
  );
}

function readingOf(list: readonly unknown[]): readonly Draft[] | undefined {
  const near = Math.min(list.length, 4 * anchorsApart);
  let latest: Anchor | undefined;
  for (let place = 0; place < near; place++) {
    for (const index of [place, list.length - 1 - place]) {
      const found = anchors.get(own(list, index) as object);
      // Of what an object said, the latest knows most.
      if (found && found.number > (latest?.number ?? -1)) latest = found;
    }
  }
  const known = latest?.reading.deref();
  if (known) return known;
  return lastReadings.map((reading) => reading.deref()).find((drafts) => drafts && beginsLike(drafts, list));
}

/** Whether one of the first objects of a list says what one of the first says that was read. */
function beginsLike(drafts: readonly Draft[], list: readonly unknown[]): boolean {
  return [0, 1].some((place) => [0, 1].some((index) => saysAgain(drafts[place] as Draft, own(list, index))));
}

/** Reads one of many; `isGivenAgain`: what the object says is remembered, where the event does not say it. */
function readAmong(value: unknown, isGivenAgain: boolean, reading: Reading): Draft | null {
  const before = reading.problems.length;
  const draft = readEvent(value, reading);
  if (!draft) return null;
  if (reading.problems.length > before) draft.said = null;
  else if (isGivenAgain && !saysEvent(draft, draft.given)) draft.said = saidBy(draft.given, "data");
  return draft;
}

/** What was read of an object, or of one that says the same, or the event that was made of one, if it still says the same; else null. */
function stillRead(draft: Draft, object: unknown): Draft | null {
  const { given, event, eventSaid } = draft;
  if (event !== object) return (given === object ? saysGiven(draft, given) : saysAgain(draft, object)) ? draft : null;
  if (!eventSaid || !saysStill(event, eventSaid)) return null;
  const links = (event.links ?? []).map((link, place) => ({ link, at: placeOf(["links", place]) }));
  const { id, when: dated } = event;
  return { id, links, event, base: null, given: event as object as Fields, dated, said: eventSaid, eventSaid };
}

/** Whether another object, one that has no more than what it says, says what was read of one. */
function saysAgain(draft: Draft, object: unknown): boolean {
  if (typeof object !== "object" || object === null) return false;
  try {
    return Object.getPrototypeOf(object) === Object.prototype && saysGiven(draft, object);
  } catch {
    return false;
  }
}

/** Whether an object says what was read of one. */
function saysGiven(draft: Draft, object: object): boolean {
  const { said } = draft;
  return said === undefined ? saysEvent(draft, object) : said !== null && saysStill(object, said);
}

/**
 * Whether an object says what the event of a draft says, word for word: then there is no need to remember it. A date may not be
 * one that can be changed where it is.
 */
function saysEvent({ id, event, dated }: Draft, object: object): boolean {
  if (typeof dated === "object" && dated !== null && !isWhen(dated)) return false;
  try {
    const said = event as Fields;
    let count = id === null ? 1 : 0;
    for (const key in object) {
      if ((object as Fields)[key] !== (key === "when" || key === "date" ? dated : said[key])) return false;
      count++;
    }
    return countKeys(said) === count;
  } catch {
    return false;
  }
}
