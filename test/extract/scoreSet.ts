import { type Language, extractDates, extractEvents } from "../../src/extract/index.js";
import type { Timeline } from "../../src/model/timeline.js";
import type { MarkedText } from "./readSet.js";
import { scoreDates, type DateFault, type DateScore, type JudgedDate } from "./scoreDates.js";
import { scoreEvents, type EventScore } from "./scoreEvents.js";

/** The two functions under judgement. */
export interface Subject {
  extractDates: (text: string, options: { reference?: string }) => readonly JudgedDate[];
  extractEvents: (text: string, options: { published?: string; publisher: string }) => { timeline: Timeline };
}

/** The two functions as they read a language. */
export function subjectIn(locale: Language): Subject {
  return {
    extractDates: (text, options) => extractDates(text, { ...options, locale }),
    extractEvents: (text, options) => extractEvents(text, { ...options, locale }),
  };
}

export interface TextScore {
  readonly article: MarkedText;
  readonly dates: DateScore;
  readonly events: EventScore;
}

/** The figures of a class of texts, a half, or all; shares are from 0 to 1. */
export interface Figures {
  readonly texts: number;
  readonly dates: number;
  readonly expressionF1: number;
  readonly valueF1: number;
  /** Of the right values, those with the `~` and `?` stated. */
  readonly qualified: number;
  /** Of the resolved finds that stand on a mark. */
  readonly wrong: number;
  readonly wrongYears: number;
  /** Finds that say less than the text. */
  readonly coarser: number;
  /** Resolved finds, and unresolved ones, where there is no date. */
  readonly falseDates: number;
  readonly falseUnresolved: number;
  readonly events: number;
  readonly eventF1: number;
  readonly falseEvents: number;
  readonly kindRight: number;
  readonly titlesGood: number;
  /** Of the titles of events for which titles are marked, those that an editor would let stand. */
  readonly titlesKept: number;
  readonly titlesDated: number;
  readonly undatedKept: number;
}

export function scoreTexts(articles: readonly MarkedText[], subject: Subject): TextScore[] {
  return articles.map((article) => {
    const { text, published, publisher } = article;
    const found = subject.extractDates(text, published === null ? {} : { reference: published });
    const { timeline } = subject.extractEvents(text, { publisher, ...(published === null ? {} : { published }) });
    return { article, dates: scoreDates(article, found), events: scoreEvents(article, timeline) };
  });
}

/** Adds up scores: every date and every event counts the same, whatever its text. */
export function figuresOf(scores: readonly TextScore[]): Figures {
  const sum = (count: (score: TextScore) => number): number => scores.reduce((total, each) => total + count(each), 0);
  const faultsOf = (kind: DateFault["kind"]): number =>
    sum(({ dates }) => dates.faults.filter((fault) => fault.kind === kind).length);
  const right = sum(({ dates }) => dates.right);
  const met = sum(({ events }) => events.met);
  const marked = sum(({ dates }) => dates.marked);
  const events = sum((each) => each.events.marked);
  return {
    texts: scores.length,
    dates: marked,
    expressionF1: f1(
      sum(({ dates }) => dates.met),
      sum(({ dates }) => dates.found),
      marked,
    ),
    valueF1: f1(
      right,
      sum(({ dates }) => dates.valued),
      marked,
    ),
    qualified: share(
      sum(({ dates }) => dates.qualified),
      right,
    ),
    wrong: rate(
      sum(({ dates }) => dates.wrong),
      sum(({ dates }) => dates.resolved),
    ),
    wrongYears: sum(({ dates }) => dates.wrongYear),
    coarser: faultsOf("coarser"),
    falseDates: faultsOf("false"),
    falseUnresolved: faultsOf("false unresolved"),
    events,
    eventF1: f1(
      met,
      sum((each) => each.events.found),
      events,
    ),
    falseEvents: sum((each) => each.events.faults.filter(({ kind }) => kind === "false").length),
    kindRight: share(
      sum((each) => each.events.kindRight),
      met,
    ),
    titlesGood: share(
      sum((each) => each.events.titlesGood),
      met,
    ),
    titlesKept: share(
      sum((each) => each.events.titlesKept),
      sum((each) => each.events.titled),
    ),
    titlesDated: rate(
      sum((each) => each.events.titlesDated),
      met,
    ),
    undatedKept: share(
      sum((each) => each.events.undatedMet),
      sum((each) => each.events.undated),
    ),
  };
}

/** Harmonic mean of precision and recall; 1 where there is nothing to find and nothing is found. */
function f1(hits: number, found: number, marked: number): number {
  return found + marked === 0 ? 1 : (2 * hits) / (found + marked);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function rate(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
