import { compareWhen } from "../time/compareWhen.js";
import { citationsOf } from "./citations.js";
import type { Citation } from "./citations.js";
import { dateInWords } from "./dateInWords.js";
import { isDated } from "./spanOf.js";
import type { Timeline, TimelineEvent, UndatedEvent } from "./timeline.js";
import type { Language } from "./wordOptions.js";

/** An event in words. */
export interface TableRow {
  /** Absent for what is told without a date. */
  readonly id?: string;
  /** The date in words, or that it is not known. */
  readonly date: string;
  readonly edtf?: string;
  readonly title: string;
  readonly group?: string;
  readonly description?: string;
  /** All sources in one line. */
  readonly sources?: string;
}

/** A row with what only the written forms need. */
export interface FullRow extends TableRow {
  readonly url?: string;
  readonly lang?: string;
  readonly citations: readonly Citation[];
}

/** A table ready to be written. */
export interface Table {
  readonly caption: string | undefined;
  readonly heads: { readonly date: string; readonly event: string; readonly group: string; readonly sources: string };
  readonly rows: readonly FullRow[];
}

/** The columns that have something to say. */
export function columnsOf(rows: readonly FullRow[]): readonly (keyof Table["heads"])[] {
  const hasGroups = rows.some(({ group }) => group !== undefined);
  const hasSources = rows.some(({ sources }) => sources !== undefined);
  return ["date", "event", ...(hasGroups ? (["group"] as const) : []), ...(hasSources ? (["sources"] as const) : [])];
}

/** The table of a timeline, ready to be written. */
export function tableOf(timeline: Timeline, language: Language): Table {
  const { columns, sources } = language.words;
  return { caption: timeline.title, heads: { ...columns, sources }, rows: rowsOf(timeline, language) };
}

/** Every event in order of time, then those whose date is not known, then what is told without a date. */
export function rowsOf({ events, groups = [], undated = [] }: Timeline, language: Language): readonly FullRow[] {
  const names = new Map(groups.map(({ id, title = id }) => [id, title]));
  const dated = events.filter(({ when }) => isDated(when)).sort((a, b) => compareWhen(a.when, b.when));
  const unknown = events.filter(({ when }) => !isDated(when));
  return [
    ...[...dated, ...unknown].map((event) => eventRow(event, names, language)),
    ...undated.map((told) => undatedRow(told, language)),
  ];
}

/** What is told without a date, in words. */
export function undatedRow({ title, sources = [] }: UndatedEvent, language: Language): FullRow {
  const citations = citationsOf({ sources }, language);
  return { date: language.words.undated, title, ...joined(citations), citations };
}

/** An event in words. */
export function eventRow(event: TimelineEvent, names: ReadonlyMap<string, string>, language: Language): FullRow {
  const { id, when, title, group, description, url, lang } = event;
  const citations = citationsOf(event, language);
  return {
    id,
    date: dateInWords(when, { locale: language.locale }),
    edtf: when.edtf,
    title,
    ...(group !== undefined && { group: names.get(group) ?? group }),
    ...(description !== undefined && { description }),
    ...joined(citations),
    ...(url !== undefined && { url }),
    ...(lang !== undefined && { lang }),
    citations,
  };
}

function joined(citations: readonly Citation[]): { readonly sources?: string } {
  return citations.length === 0 ? {} : { sources: citations.map(citationText).join("; ") };
}

function citationText({ text, url }: Citation): string {
  return url === undefined || url === text ? text : `${text} (${url})`;
}
