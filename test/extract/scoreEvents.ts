import type { Timeline, TimelineEvent } from "../../src/model/timeline.js";
import { dayValueOf, sameValue } from "./dayValue.js";
import type { MarkedEvent, MarkedText } from "./readSet.js";
import { faultsOfTitle, type TitleFault } from "./scoreTitle.js";

export interface EventFault {
  readonly kind: "missed" | "false" | "kind" | "title" | "retitled" | "undated missed";
  readonly mark: MarkedEvent | null;
  readonly found: TimelineEvent | null;
  readonly titleFaults: readonly TitleFault[];
}

export interface EventScore {
  readonly marked: number;
  /** Events that count: not those on optional marks. */
  readonly found: number;
  readonly met: number;
  /** Of those met, of the kind marked. */
  readonly kindRight: number;
  readonly titlesGood: number;
  /** Of those met, the ones for which titles are marked, and those that have one of these. */
  readonly titled: number;
  readonly titlesKept: number;
  /** Titles, among those met, that repeat the date; told, not counted. */
  readonly titlesDated: number;
  /** Marks of events without a date, and those of them that are in `undated`. */
  readonly undated: number;
  readonly undatedMet: number;
  readonly faults: readonly EventFault[];
}

/** Judges the events of a text: an event meets a mark if it has its date and a source that overlaps its quote. */
export function scoreEvents(article: MarkedText, timeline: Timeline): EventScore {
  const dated = article.events.filter(({ values }) => values.length > 0);
  const pairs = pair(dated, timeline.events);
  const taken = new Set(pairs.values());
  const loose = timeline.events.filter((event) => !taken.has(event));
  const must = dated.filter(({ optional }) => !optional);
  const met = must.flatMap((mark) => {
    const event = pairs.get(mark);
    if (!event) return [];
    const kept = mark.titles.some((title) => isSame(title, event.title));
    return [{ mark, event, titleFaults: kept ? [] : faultsOfTitle(event.title, article.text, mark.words) }];
  });
  const undated = article.events.filter(({ values, optional }) => values.length === 0 && !optional);
  const lost = undated.filter((mark) => !(timeline.undated ?? []).some((each) => sharedWith(mark, each.sources) > 0));
  const ofOtherKind = met.filter(({ mark, event }) => mark.kind !== "either" && mark.kind !== event.when.kind);
  const titled = met.filter(({ mark }) => mark.titles.length > 0);
  const retitled = titled.filter(({ mark, event }) => !mark.titles.some((title) => isSame(title, event.title)));
  const untitled = met.filter(({ titleFaults }) => titleFaults.length > 0);
  return {
    marked: must.length,
    found: met.length + loose.length,
    met: met.length,
    kindRight: met.length - ofOtherKind.length,
    titlesGood: met.length - untitled.length,
    titled: titled.length,
    titlesKept: titled.length - retitled.length,
    titlesDated: met.filter(({ mark, event }) => repeatsDate(article, mark, event.title)).length,
    undated: undated.length,
    undatedMet: undated.length - lost.length,
    faults: [
      ...must.filter((mark) => !pairs.has(mark)).map((mark) => fault("missed", mark, null)),
      ...loose.map((event) => fault("false", null, event)),
      ...ofOtherKind.map(({ mark, event }) => fault("kind", mark, event)),
      ...untitled.map(({ mark, event, titleFaults }) => ({ ...fault("title", mark, event), titleFaults })),
      ...retitled.map(({ mark, event }) => fault("retitled", mark, event)),
      ...lost.map((mark) => fault("undated missed", mark, null)),
    ],
  };
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function fault(kind: EventFault["kind"], mark: MarkedEvent | null, found: TimelineEvent | null): EventFault {
  return { kind, mark, found, titleFaults: [] };
}

/** Pairs marks that must be met first, then those whose words the title holds, then those that share most text. */
function pair(marks: readonly MarkedEvent[], events: readonly TimelineEvent[]): Map<MarkedEvent, TimelineEvent> {
  const candidates = marks.flatMap((mark) =>
    events.flatMap((event) => {
      const shared = sharedWith(mark, event.sources);
      const value = dayValueOf(event.when);
      if (shared <= 0 || !mark.values.some((accepted) => sameValue(accepted, value))) return [];
      return [{ mark, event, rank: [mark.optional ? 0 : 1, heldBy(mark, event.title), shared] as const }];
    }),
  );
  const pairs = new Map<MarkedEvent, TimelineEvent>();
  const taken = new Set<TimelineEvent>();
  for (const { mark, event } of candidates.sort(
    (a, b) => b.rank[0] - a.rank[0] || b.rank[1] - a.rank[1] || b.rank[2] - a.rank[2],
  )) {
    if (pairs.has(mark) || taken.has(event)) continue;
    pairs.set(mark, event);
    taken.add(event);
  }
  return pairs;
}

function sharedWith(mark: MarkedEvent, sources: TimelineEvent["sources"]): number {
  const shared = (sources ?? []).map(({ text }) =>
    text ? Math.min(mark.end, text.end) - Math.max(mark.start, text.start) : 0,
  );
  return Math.max(0, ...shared);
}

function heldBy({ words }: MarkedEvent, title: string): number {
  const held = title.toLowerCase();
  return words.filter((group) => group.some((word) => held.includes(word.toLowerCase()))).length;
}

function repeatsDate({ dates }: MarkedText, mark: MarkedEvent, title: string): boolean {
  return dates.some(
    (date) => date.values.length > 0 && date.start < mark.end && date.end > mark.start && title.includes(date.text),
  );
}
