/** What a word or a number can be in a date; patterns name these in capitals. */
export type Fact =
  | "month"
  | "day"
  | "dated"
  | "old"
  | "weekday"
  | "shortday"
  | "season"
  | "year"
  | "short"
  | "number"
  | "count"
  | "tens"
  | "times"
  | "vague"
  | "ordinal"
  | "decade"
  | "era"
  | "unit"
  | "part"
  | "edge"
  | "which"
  | "that"
  | "daypart"
  | "verb"
  | "link";

/** The facts of one token: a month's number, a unit's rank. */
export type Facts = Readonly<Partial<Record<Fact, number>>>;

/** A word, a number or a sign of the text, with what it can be in a date. */
export interface Token {
  /** Lower case, without the dots of an abbreviation; dashes are "-", apostrophes "'". */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** No space before it. */
  readonly glued: boolean;
  /** Begins with a capital. */
  readonly capital: boolean;
  readonly facts: Facts;
}
