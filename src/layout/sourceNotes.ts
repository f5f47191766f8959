import type { Source, TimelineEvent } from "../model/timeline.js";
import { safeUrl } from "../model/urls.js";
import { isolated } from "../scene/direction.js";
import { formatWhen } from "../time/formatWhen.js";
import { defaultLocale, type Locale } from "../time/locale.js";
import type { When } from "../time/when.js";
import { wordsFor } from "../time/words.js";
import { en } from "../time/words/en.js";

/** A source as the notes name it, once for all events that rest on it. */
export interface SourceNote {
  readonly number: number;
  readonly text: string;
  /** Only if it is safe to link to. */
  readonly url: string | undefined;
}

/** The notes of a drawing, and which of them each event refers to. */
export interface SourceNotes {
  readonly notes: readonly SourceNote[];
  /** "1, 3" by the event's id; no entry for events without sources. */
  readonly numbers: ReadonlyMap<string, string>;
  /** The numbers of those who give a date instead of the event's own: "2", by {@link claimKey}. */
  readonly given: ReadonlyMap<string, string>;
}

/** The key of a date that is claimed for an event. */
export function claimKey(event: string, { edtf }: When): string {
  return `${event}\n${edtf}`;
}

/** Numbers the sources of events in the order in which they first occur; the same source keeps its number, whatever is quoted from it. */
export function numberSources(events: readonly TimelineEvent[], locale: Locale | undefined): SourceNotes {
  const notes = new Map<string, SourceNote>();
  const numbers = new Map<string, Set<number>>();
  const given = new Map<string, Set<number>>();
  for (const event of events) {
    for (const { source, claimed } of allSources(event)) {
      const text = sourceText(source, locale);
      if (text === "") continue;
      const key = `${text}\n${source.url ?? ""}`;
      const note = notes.get(key) ?? { number: notes.size + 1, text, url: safeUrl(source.url ?? "") };
      notes.set(key, note);
      if (claimed) addTo(given, claimKey(event.id, claimed), note.number);
      addTo(numbers, event.id, note.number);
    }
  }
  return { notes: [...notes.values()], numbers: listed(numbers), given: listed(given) };
}

/** Whether events rest on more sources than `most`. */
export function citeMoreThan(most: number, events: readonly TimelineEvent[]): boolean {
  const named = new Set<string>();
  for (const event of events) {
    for (const { source } of allSources(event)) {
      const { title, publisher, published, url } = source;
      if (named.add([title, publisher, published?.edtf, url].join("\n")).size > most) return true;
    }
  }
  return false;
}

function addTo(lists: Map<string, Set<number>>, key: string, number: number): void {
  lists.set(key, (lists.get(key) ?? new Set()).add(number));
}

function listed(lists: ReadonlyMap<string, ReadonlySet<number>>): Map<string, string> {
  return new Map([...lists].map(([key, numbers]) => [key, [...numbers].sort((a, b) => a - b).join(", ")]));
}

/** The sources of an event, and those of the dates that are claimed for it. */
function allSources({ sources = [], claims = [] }: TimelineEvent): { source: Source; claimed?: When }[] {
  const claimed = claims.flatMap(({ source, when }) => (source ? [{ source, claimed: when }] : []));
  return [...sources.map((source) => ({ source })), ...claimed];
}

/** Title, publisher and date, as far as they are given; else the address. */
function sourceText({ title, publisher, published, url }: Source, locale: Locale | undefined): string {
  const date = published ? formatWhen(published, locale ? { locale } : {}) : "";
  const pieces = [title, publisher, date].flatMap((piece) => (piece === undefined || piece === "" ? [] : [piece]));
  const { comma } = wordsFor(locale ?? defaultLocale) ?? en;
  const text = isolated(pieces).join(comma);
  return text === "" ? (url ?? "") : text;
}
