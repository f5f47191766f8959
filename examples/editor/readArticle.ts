import type { TimelineEvent, UndatedEvent } from "whenline";
import { extractDates, extractEvents, type FoundDate } from "whenline/extract";
import { localeOf } from "./languages.js";
import { linesOf, sentencesOf } from "./sentences.js";
import type { About, Certainty, Item, Span, Work } from "./work.js";

/** Draws events out of an article, and ties each to the words of its date. */
export function readArticle(text: string, about: About): Work {
  const published = about.published === "" ? undefined : about.published;
  const locale = localeOf(about.language);
  const { timeline } = extractEvents(text, { published, locale });
  const found = extractDates(text, { reference: published, locale });
  const used = new Set<FoundDate>();
  const events = timeline.events.map((event) => eventItem(event, found, used));
  const passages = [...events.flatMap((item) => item.passages), ...passagesOf(timeline.undated ?? [])];
  const marks = found.map(({ start, end }) => ({ start, end }));
  const sentences = sentencesOf(text, passages, marks, about.language);
  const asides = found.filter((date) => !used.has(date)).map((date) => asideItem(date, text, sentences));
  return { text, about, items: [...events, ...asides] };
}

function passagesOf(events: readonly UndatedEvent[]): Span[] {
  return events.flatMap(({ sources = [] }) => sources.flatMap((source) => source.text ?? []));
}

function eventItem(event: TimelineEvent, found: readonly FoundDate[], used: Set<FoundDate>): Item {
  const { id, title, when, basis = "", confidence = null, sources = [] } = event;
  const passages = sources.flatMap((source) => source.text ?? []);
  const marks = passages.flatMap((passage) => {
    const date = dateOf(event, passage, found, used);
    if (!date) return [];
    used.add(date);
    return [{ start: date.start, end: date.end }];
  });
  const certainty = certaintyOf(confidence ?? 0);
  return { id, title, when, group: "", status: "proposed", certainty, basis, confidence, marks, passages };
}

/** The date in a sentence that an event was made of: by its words, which begin the basis; else by what it says. */
function dateOf(
  { basis = "", when }: TimelineEvent,
  passage: Span,
  found: readonly FoundDate[],
  used: ReadonlySet<FoundDate>,
): FoundDate | undefined {
  const inside = found.filter((date) => date.start >= passage.start && date.end <= passage.end && !used.has(date));
  const words = (date: FoundDate): string => `${JSON.stringify(date.text.replace(/\s+/g, " "))}: `;
  return (
    inside.find((date) => basis.startsWith(words(date))) ??
    inside.find((date) => date.edtf === when.edtf) ??
    inside.find((date) => date.edtf !== null)
  );
}

function certaintyOf(confidence: number): Certainty {
  return confidence >= 0.85 ? "stated" : confidence >= 0.75 ? "counted" : "doubtful";
}

function asideItem(
  { start, end, when, basis, text: words }: FoundDate,
  text: string,
  sentences: readonly Span[],
): Item {
  const passage = sentences.find((each) => each.start <= start && each.end >= end) ?? lineOf(text, start);
  return {
    id: `date-${String(start)}`,
    title: shortTitle(text.slice(passage.start, passage.end)),
    when,
    group: "",
    status: "aside",
    certainty: when === null ? "unknown" : "doubtful",
    basis: `${JSON.stringify(words)}: ${basis}`,
    confidence: null,
    marks: [{ start, end }],
    passages: [passage],
  };
}

function lineOf(text: string, offset: number): Span {
  return linesOf(text).find(({ start, end }) => start <= offset && offset < end) ?? { start: 0, end: text.length };
}

/** The first words of a sentence, at most nine. */
export function shortTitle(sentence: string): string {
  const words = sentence.trim().split(/\s+/);
  const title = words.slice(0, 9).join(" ");
  return words.length > 9 ? `${title.replace(/[,;:.]+$/, "")} …` : title.replace(/[.]+$/, "");
}
