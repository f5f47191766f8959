import type { TimelineEvent } from "../model/timeline.js";
import type { Context } from "./context.js";
import type { LabelEntry, LabelWords } from "./labelText.js";
import { claimWords } from "./claimWords.js";
import { claimKey } from "./sourceNotes.js";
import type { When } from "../time/when.js";
import type { Unit } from "./units.js";

/** What the label of a moment says, with at most so many titles. */
export function labelWords(unit: Unit, most: number, context: Context): LabelWords {
  const first = unit.events[0] as TimelineEvent;
  const notesOf = (when: When) => context.notes.given.get(claimKey(first.id, when)) ?? "";
  const claims = claimWords(first, context.format, context.words, notesOf);
  return {
    date: sentence(context.dateOf(unit.when)),
    entries: unit.events.slice(0, most).map((event) => entryOf(event, context)),
    more: Math.max(0, unit.events.length - most) + (unit.more ?? 0),
    ...(claims === null ? {} : { claims }),
  };
}

/** A date at the start of its line begins with a capital: "Since 2014". */
export function sentence(words: string): string {
  const [first = ""] = words;
  return words.charAt(first.length) === "." ? words : first.toUpperCase() + words.slice(first.length);
}

/** An event as labels and lists show it. */
export function entryOf(event: TimelineEvent, { notes }: Context): LabelEntry {
  return { event: event.id, title: event.title, lang: event.lang, notes: notes.numbers.get(event.id) ?? "" };
}
