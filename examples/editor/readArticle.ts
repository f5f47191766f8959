import type { TimelineEvent, UndatedEvent } from "whenline";
import { type DatingWords, type ExtractedData, type FoundDate, extractDates, extractEvents } from "whenline/extract";
import { localeOf } from "./languages.js";
import { linesOf, sentencesOf } from "./sentences.js";
import type { About, Certainty, Item, Span, Work } from "./work.js";

/** Draws events out of an article, and ties each to the words of its date. */
export function readArticle(text: string, about: About): Work {
  const published = about.published === "" ? undefined : about.published;
  const locale = localeOf(about.language);
  const { timeline } = extractEvents(text, { published, locale });
  const found = extractDates(text, { reference: published, locale });
  const used = new Set(timeline.events.flatMap(({ data }) => data?.dates ?? []).map(({ start }) => start));
  const events = timeline.events.map(eventItem);
  const passages = [...events.flatMap((item) => item.passages), ...passagesOf(timeline.undated ?? [])];
  const marks = found.map(({ start, end }) => ({ start, end }));
  const sentences = sentencesOf(text, passages, marks, about.language);
  const asides = found.filter(({ start }) => !used.has(start)).map((date) => asideItem(date, text, sentences));
  return { text, about, items: [...events, ...asides] };
}

function passagesOf(events: readonly UndatedEvent[]): Span[] {
  return events.flatMap(({ sources = [] }) => sources.flatMap((source) => source.text ?? []));
}

function eventItem(event: TimelineEvent<ExtractedData>): Item {
  const { id, title, when, basis = "", confidence = null, sources = [], data } = event;
  const passages = sources.flatMap((source) => source.text ?? []);
  const dates = data?.dates ?? [];
  const marks = dates.map(({ start, end }) => ({ start, end }));
  const certainty = certaintyOf(confidence ?? 0, dates);
  return { id, title, when, group: "", status: "proposed", certainty, basis, confidence, marks, passages };
}

/** Doubtful if it is of what is announced, or of a date told before; counted if any of its dates is. */
function certaintyOf(confidence: number, dates: readonly DatingWords[]): Certainty {
  if (confidence < 0.75) return "doubtful";
  return dates.every(({ stated }) => stated === "explicit") ? "stated" : "counted";
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
