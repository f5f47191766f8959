import type { Point } from "./point.js";
import type { Tense } from "./tense.js";
import type { Value } from "./writeEdtf.js";

/** Where a date that is not written in full gets the rest from. */
export type Stated = "explicit" | "published" | "story" | "unresolved";

/** What is known at one place in the text, besides the words of the date itself. */
export interface Context {
  /** The day that "today" is; null if the caller gave none. */
  readonly reference: Point | null;
  /** The last date told. */
  readonly story: Point | null;
  /** The last date told that was more than a bare year long before the others: what a month without a year goes with. */
  readonly line: Point | null;
  /** The last date told in this paragraph. */
  readonly told: Point | null;
  /** Whether a month without a year belongs to the story, not to the reference. */
  readonly inStory: boolean;
  /** Whether the whole paragraph tells of long ago. */
  readonly history: boolean;
  /** Whether the whole text tells of long ago, so that "last year" may be that of the story. */
  readonly long: boolean;
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
  /** Whether something was told since the last date that nothing can be counted from. */
  readonly loose: boolean;
  /** Whether the last date told stands so near that "two days later" can be counted from it. */
  readonly near: boolean;
  /** Whether slashed dates of this text put the day first; undefined if it does not show. */
  readonly dayFirst: boolean | undefined;
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
