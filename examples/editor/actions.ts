import type { When } from "whenline";
import { shortTitle } from "./readArticle.js";
import type { Item, Span, Work } from "./work.js";

/** What an editor can put right in an event. */
export interface Revision {
  readonly when: When;
  readonly title: string;
  readonly group: string;
}

/** Takes an event as it is. A date that is not known cannot be taken: the work stays the same. */
export function accept(work: Work, id: string): Work {
  return change(work, id, (item) => (item.when === null ? item : { ...item, status: "accepted" }));
}

/** Leaves an event out of the timeline; its words stay marked, so that it can be accepted again. */
export function reject(work: Work, id: string): Work {
  return change(work, id, (item) => ({ ...item, status: "rejected" }));
}

/** Puts date, title and group right, which accepts the event. */
export function revise(work: Work, id: string, { when, title, group }: Revision): Work {
  return change(work, id, (item) => {
    const same = item.when?.edtf === when.edtf && item.title === title;
    const basis = same ? item.basis : "corrected by the editor";
    return { ...item, when, title, group: group.trim(), status: "accepted", certainty: "stated", basis };
  });
}

/** Makes one event of two: the first keeps date, title and group, and gets the words and sentences of the other. */
export function merge(work: Work, into: string, from: string): Work {
  const other = work.items.find(({ id }) => id === from);
  if (!other || into === from || !work.items.some(({ id }) => id === into)) return work;
  const merged = change(work, into, (item) => ({
    ...item,
    marks: [...item.marks, ...other.marks],
    passages: distinct([...item.passages, ...other.passages]),
    status: item.when === null ? item.status : "accepted",
  }));
  return { ...merged, items: merged.items.filter(({ id }) => id !== from) };
}

/** Adds an event for a sentence without a date; its date is still to be typed. */
export function add(work: Work, sentence: Span): Work {
  const item: Item = {
    id: addedId(sentence),
    title: shortTitle(work.text.slice(sentence.start, sentence.end)),
    when: null,
    group: "",
    status: "proposed",
    certainty: "unknown",
    basis: "added by the editor",
    confidence: null,
    marks: [sentence],
    passages: [sentence],
  };
  return work.items.some(({ id }) => id === item.id) ? work : { ...work, items: [...work.items, item] };
}

/** The id of the event that is added for a sentence. */
export function addedId({ start, end }: Span): string {
  return `added-${String(start)}-${String(end)}`;
}

function change(work: Work, id: string, by: (item: Item) => Item): Work {
  return { ...work, items: work.items.map((item) => (item.id === id ? by(item) : item)) };
}

function distinct(spans: readonly Span[]): Span[] {
  return spans.filter(
    (span, at) => spans.findIndex(({ start, end }) => start === span.start && end === span.end) === at,
  );
}
