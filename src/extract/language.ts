import type { Token, Fact } from "./token.js";

/** Units that are counted, by their place in a language's list (from 1). */
export const units = ["day", "week", "month", "year", "decade", "century", "quarter", "weekend", "hour"] as const;

/** A unit that is counted. */
export type Unit = (typeof units)[number];

/** How a form is understood. */
export type Form =
  /** A date of the calendar, whole or in part. */
  | "date"
  /** Two dates: from one to the other. */
  | "range"
  /** `12–15 May 1940`, `1914–18`: the two share what is written once. */
  | "shared"
  /** Early, mid or late in a date. */
  | "part"
  /** `since`, `until`, `before`, `circa` and a date. */
  | "bound"
  /** A date with words around it that change nothing. */
  | "same"
  /** Either of two: `1690 or 1691`. */
  | "either"
  /** The second Saturday in a month. */
  | "nth"
  /** A date without a year in a year: `March of that year`. */
  | "within"
  /** `3/4/2015`. */
  | "slashed"
  /** So many units before or after. */
  | "shift"
  /** The last, this or the next of something. */
  | "which"
  /** A date that no arithmetic can find: `a few years later`. */
  | "vague";

/** What a rule knows besides what its pattern captures. */
export interface Says {
  /** Without it, "date". */
  readonly as?: Form;
  /** Counted from the publication date, or from the last date told. */
  readonly from?: "reference" | "story";
  /** The sense of a count: -1 back, 1 on; or which one of a unit: last, this, next; of an ordinal, -1 is the last there is. */
  readonly way?: -1 | 0 | 1;
  readonly bound?: "since" | "onward" | "from" | "until" | "by" | "before" | "after" | "about";
  readonly count?: number;
  readonly unit?: number;
  readonly month?: number;
  readonly day?: number;
  readonly year?: number;
  readonly decade?: number;
  readonly era?: number;
  readonly part?: number;
  readonly ordinal?: number;
  readonly nth?: "century" | "quarter" | "half";
  /** A year that need not be the calendar's. */
  readonly fiscal?: number;
}

/** What a match knows: what its rule says, and the numbers that its pattern captured. */
export type Fields = Says & Readonly<Partial<Record<Captured, number>>>;

type Captured = Exclude<Fact, keyof Says> | "first" | "last" | "second";

/** Whether a match may stand, from what is around it. `at` is its first token, `end` the one after its last. */
export type Guard = (tokens: readonly Token[], at: number, end: number) => boolean;

/**
 * One date form: a pattern over tokens, what it says besides, and what must hold around it.
 *
 * Elements stand apart by spaces: a fact in capitals (`MONTH`) captures its number, under another name after a colon
 * (`DAY:last`); `DATE` is any other date; a word or sign is itself; `a|b` is either; `?` after it makes it optional,
 * `~` before it asks for no space between; `( … )` groups. `-` is any dash.
 */
export type Rule = readonly [pattern: string, says?: Says, guard?: Guard];

/** The words that tell clauses apart and make a title short: lists with spaces between. */
export interface Prose {
  /** What a full stop after it ends no sentence. */
  readonly abbreviations: string;
  /** What ends a sentence unless a day follows: "9 a.m. Thursday". */
  readonly clock?: string;
  /** What stands at the head of a sentence and says nothing of the event: "however". */
  readonly openers: string;
  /** What a new clause begins with. */
  readonly joins: string;
  /** What a clause begins with that belongs to the noun or verb before it: "who", "when". */
  readonly relatives: string;
  /** What leads to a date: "in", "since". */
  readonly leads: string;
  /** "by" and "throughout", in this order; groups apart by commas. */
  readonly bounds: string;
  /** Verbs that only report. */
  readonly reports: string;
  /** What may stand between a report and what is reported. */
  readonly that: string;
  /** What tells that something goes on: "still". */
  readonly still: string;
  /** What tells only what is possible. */
  readonly maybe: string;
  /** No title ends on one of these. */
  readonly unfinished: string;
  /** A title may end before one of these. */
  readonly phrases: string;
  /**
   * Where an infinitive of what is to come is marked by a word, that word, and after a comma what may follow it without
   * being one: "to" and "the court prison".
   */
  readonly infinitive?: string;
  /** Superlatives, as they say how long it had not been: "the fastest since 1997". */
  readonly utmost?: RegExp;
  /** What a date is only compared with: "than", "compared". */
  readonly compared: string;
  /**
   * What leads to a date that the story does not go on from: "not since the", "back to" as `back-to`; after a comma what does
   * from further away, "compared"; then what begins a clause that tells in passing what had been, "which".
   */
  readonly asides?: string;
  /** What makes of a participle something to come: "is offered on Monday". */
  readonly present?: string;
  /** What follows a verb of the past and leads to a date that is to come: "was set for Monday". */
  readonly aim?: string;
  /** What tells of what was before that which was told: "had". */
  readonly before?: string;
  /** Verbs after which a date was to come, and after a comma what then leads to it: "promised" and "by". */
  readonly ahead?: string;
  /** What makes of a past something to come: "if nothing was heard". */
  readonly conditions?: string;
  /** What an infinitive of what was to come follows: "was to have opened". */
  readonly toBe?: string;
  /** What stands for a subject that was named before: "she". */
  readonly pronouns?: string;
  /** Participles of the past that no ending shows, "born", and what comes before one: "having". */
  readonly participles?: string;
  /** What is theirs who are no single person: "its". */
  readonly owns?: string;
  /** What belongs to the verb before it, though it may lead to a date too: "took over". */
  readonly particles?: string;
  /** What makes a share of a date, "most of", so that the date stays where nothing leads to it. */
  readonly shares?: string;
  /** What follows a share, and what opens no clause: "because of". */
  readonly of?: string;
  /** What stands before what leads to a date and goes with it. */
  readonly nears?: string;
  /** What goes on after an ordinal that is written with a full stop: "16. Februar". */
  readonly ordinals?: string;
  /** How the naming of an era ends that may end a sentence too, without spaces: "j.-c.". */
  readonly eras?: string;
}

/** The words that dates alone need. */
export type DateProse = Pick<
  Prose,
  "leads" | "joins" | "infinitive" | "asides" | "present" | "toBe" | "aim" | "before" | "conditions" | "ahead"
>;

/** Everything that is particular to one language. */
export interface Language extends DateLanguage {
  /** Puts the words of a title in order, where the date before them was left out. */
  readonly arrange?: (tokens: readonly Token[]) => readonly Token[];
  readonly prose: Prose;
}

/** What of a language is needed to find its dates. */
export interface DateLanguage {
  /** BCP 47 tag. */
  readonly tag: string;
  /** For each fact, the words that have it: groups apart by commas count from 1; `jan.` is an abbreviation. */
  readonly words: Readonly<Partial<Record<Fact, string>>>;
  /** What letters after digits make of a number: `th` an ordinal, `s` a decade. */
  readonly suffixes: Readonly<Record<string, Fact>>;
  /** Signs between the parts of an interval and so on are words too; all forms, in any order: the longest match wins. */
  readonly rules: readonly Rule[];
  /** Words such as "the" that belong to a date when they stand before it. */
  readonly articles: ReadonlySet<string>;
  /** Endings of verbs that tell of the past. */
  readonly pastEndings: readonly string[];
  /** Endings of verbs that tell of what is to come. */
  readonly futureEndings?: readonly string[];
  /** Words that end like a verb and are none. */
  readonly notVerbs?: ReadonlySet<string>;
  /** Verbs close a clause, so that the verb of a date may stand behind it. */
  readonly verbLast?: boolean;
  /** A year stands behind what it names ("la loi de 2012"), never before. */
  readonly yearLast?: boolean;
  /** Dates in figures put the day first, always. */
  readonly dayFirst?: boolean;
  readonly prose: DateProse;
}
