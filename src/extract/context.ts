import type { Point } from "./point.js";
import type { Token } from "./token.js";
import type { Tense } from "./tense.js";
import type { Value } from "./writeEdtf.js";

/** Where a date that is not written in full gets the rest from. */
export type Stated = "explicit" | "published" | "story" | "unresolved";

/** How a text is read: `news` counts from the day of writing, `history` from the last date told; `auto` chooses by paragraph. */
export type Mode = "auto" | "news" | "history";

/** How far a story has come: what dates that are not written in full go on from. */
export interface Story {
  /** The last date told. */
  readonly last: Point | null;
  /** The last one that was more than a bare year long before the others: what a month without a year goes with. */
  readonly line: Point | null;
  /** The last one told in this paragraph, and the token after it. */
  readonly told: Point | null;
  readonly toldAt: number;
  /** The token after the last date that was read, told or in passing. */
  readonly readAt: number;
  /** Where something began that goes on: nothing else goes on from it but what is counted. */
  readonly begun: Point | null;
  /** Whether the last one told in this paragraph was counted from the day of writing. */
  readonly now: boolean;
  /** Whether the last one told was in a quotation: what is told around it does not go on from it. */
  readonly quoted: boolean;
  /** Whether the sentence before this paragraph told the last one. */
  readonly fresh: boolean;
  /** Whether something was told since by a bound alone ("after 1250"): nothing can be counted from that. */
  readonly loose: boolean;
  /** Whether the last one was counted back: what comes later may be later than it, or than what was told before. */
  readonly back: boolean;
  /** Whether the text has told of the time that it was written in. */
  readonly recent: boolean;
}

/** What is particular to a paragraph and its text. */
export interface Setting {
  readonly tokens: readonly Token[];
  /** The day that "today" is; null if the caller gave none. */
  readonly reference: Point | null;
  readonly mode: Mode;
  /** Whether the whole paragraph tells of long ago. */
  readonly history: boolean;
  /** Whether the whole text tells of long ago and hardly of now. */
  readonly far: boolean;
  /** Whether it does so all along, so that "last year" may be that of the story. */
  readonly long: boolean;
  /** Whether slashed dates of this text put the day first; undefined if it does not show. */
  readonly dayFirst: boolean | undefined;
}

/** What is known at one place in the text, besides the words of the date itself. */
export interface Context extends Setting, Pick<Story, "line" | "told" | "loose"> {
  /** The last date told, or where something began that goes on. */
  readonly story: Point | null;
  /** Whether a month without a year belongs to the story, not to the reference. */
  readonly inStory: boolean;
  /** Whether the words around speak of what is over (-1) or of what is to come (1; 2 as seen from the day of writing). */
  readonly tense: Tense;
  /** Whether the words speak of what was before that which was told: "had come", "since". */
  readonly before: boolean;
  /** Whether what was told does not show which year is meant, so that only the one just told is no guess. */
  readonly doubt: boolean;
  /** Whether the verb beside the date does not tell when it is: of "July 1 was chosen", and of another clause. */
  readonly subject: boolean;
  /** Whether the paragraphs before told only of times far from the day of writing, so that this one may go on from it. */
  readonly away: boolean;
  /** Whether this paragraph has told no date, so that the story may have gone on to another year. */
  readonly stale: boolean;
  /** Whether the last date told stands so near that "two days later" can be counted from it. */
  readonly near: boolean;
}

/** A date worked out. */
export interface Told extends Value {
  readonly stated: Exclude<Stated, "unresolved">;
}

/** A date worked out, or why it could not be. */
export type Resolved = Told | string;

/** The reasons why a date is left open. */
export const reasons = {
  reference: "no reference date is given to count from",
  story: "no date was told before to count from",
  far: "the date told before stands too far away to count from",
  either: "it may be counted from the day of writing or from the date told before",
  coarse: "the date told before is not exact enough to count from",
  vague: "how many is not stated",
  year: "the year is not stated",
  shape: "its parts do not fit together",
  calendar: "no calendar has this date",
  /** What is no date at all. */
  none: "",
} as const;

/** A single date worked out; without one, why there is none. */
export function single(
  point: Point | string | null,
  stated: Told["stated"],
  otherwise: string = reasons.calendar,
): Resolved {
  return typeof point === "object" ? (point ? { start: point, stated } : otherwise) : point;
}

/** The single date that was worked out, if it is one. */
export function pointOf(resolved: Resolved): Point | null {
  if (typeof resolved === "string") return null;
  const { start, end } = resolved;
  return typeof start === "string" || end !== undefined ? null : start;
}
