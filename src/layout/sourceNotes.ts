import type { Source, TimelineEvent } from "../model/timeline.js";
import { isolated } from "../scene/direction.js";
import { formatWhen, type Locale } from "../time/formatWhen.js";

/** A source as the notes name it, once for all events that rest on it. */
export interface SourceNote {
  readonly number: number;
  readonly text: string;
  readonly url: string | undefined;
}

/** The notes of a drawing, and which of them each event refers to. */
export interface SourceNotes {
  readonly notes: readonly SourceNote[];
  /** "1, 3" by the event's id; no entry for events without sources. */
  readonly numbers: ReadonlyMap<string, string>;
}

/** Numbers the sources of events in the order in which they first occur; the same source keeps its number, whatever is quoted from it. */
export function numberSources(events: readonly TimelineEvent[], locale: Locale | undefined): SourceNotes {
  const notes = new Map<string, SourceNote>();
  const numbers = new Map<string, string>();
  for (const event of events) {
    const own = new Set<number>();
    for (const source of allSources(event)) {
      const text = sourceText(source, locale);
      if (text === "") continue;
      const key = `${text}\n${source.url ?? ""}`;
      const note = notes.get(key) ?? { number: notes.size + 1, text, url: source.url };
      notes.set(key, note);
      own.add(note.number);
    }
    if (own.size > 0) numbers.set(event.id, [...own].sort((a, b) => a - b).join(", "));
  }
  return { notes: [...notes.values()], numbers };
}

function allSources({ sources = [], claims = [] }: TimelineEvent): Source[] {
  return [...sources, ...claims.flatMap(({ source }) => (source ? [source] : []))];
}

/** Title, publisher and date, as far as they are given; else the address. */
function sourceText({ title, publisher, published, url }: Source, locale: Locale | undefined): string {
  const date = published ? formatWhen(published, locale ? { locale } : {}) : "";
  const pieces = [title, publisher, date].flatMap((piece) => (piece === undefined || piece === "" ? [] : [piece]));
  const text = isolated(pieces).join(", ");
  return text === "" ? (url ?? "") : text;
}
