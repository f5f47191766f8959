/**
 * Milliseconds since 1970-01-01T00:00Z, proleptic Gregorian. Goes beyond the range of JavaScript's dates
 * (±8.64e15) for deep time; ±Infinity stands for an open or unknown end.
 */
export type Instant = number;

/** A stretch of time; the end is excluded. */
export interface Extent {
  readonly start: Instant;
  readonly end: Instant;
}

/** The finest unit that the source states. */
export type Precision =
  | "instant"
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "month"
  | "quarter"
  | "season"
  | "quadrimester"
  | "semester"
  | "year"
  | "decade"
  | "century"
  | "millennium"
  | "kiloyear"
  | "megayear"
  | "gigayear";

/** One end of an interval; a moment's only bound. */
export interface Bound {
  readonly earliest: Instant;
  /** Excluded. */
  readonly latest: Instant;
  /**
   * `stated`, or how it is missing: `open` (`2014/..`, still going on) or `unknown` (`2014/`).
   * An open end has both instants at Infinity (it has not ended), an open start both at -Infinity.
   * An unknown end lies anywhere from the start's `earliest` to Infinity, an unknown start anywhere
   * from -Infinity to the end's `latest`.
   */
  readonly known: "stated" | "open" | "unknown";
  /** Finest unit stated; null if nothing is. */
  readonly precision: Precision | null;
  /** EDTF `~`. */
  readonly approximate: boolean;
  /** EDTF `?`. */
  readonly uncertain: boolean;
  /** "early 1941": an extension, outside EDTF. */
  readonly part?: "early" | "mid" | "late";
}

/**
 * A date as its source states it: what was stated, what it can mean, and whether it is a moment or an interval.
 *
 * `2014` as a moment (some time in 2014) is not an interval that lasted all of 2014.
 */
export interface When {
  /** Canonical EDTF; parsing it gives an equal `When` (but for `part` and hemisphere, which EDTF cannot say). */
  readonly edtf: string;
  /** A moment happened at some time within its bound; an interval lasted from a start to an end; a set is all of several dates. */
  readonly kind: "moment" | "interval" | "set";
  readonly start: Bound;
  /** Equal to `start` for a moment; for a set, the bound of its last member. */
  readonly end: Bound;
  /** What a one-of set (`[1667,1672]`) can mean, or what a set (`{1667,1668}`) is made of; in order of time. */
  readonly alternatives?: readonly Extent[];
  /** Finest unit stated by either bound. */
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** Its EDTF: Infinity does not survive JSON. */
  toJSON(): string;
}

/** Any of Temporal's PlainDate, PlainYearMonth, PlainDateTime, Instant, ZonedDateTime; recognised by shape, never imported. */
export interface TemporalLike {
  readonly [Symbol.toStringTag]: string;
  toString(): string;
}

/** One bound: a date, `[earliest, latest]`, `".."` for open, or null or "" for unknown. */
export type BoundInput = WhenInput | readonly [earliest: WhenInput, latest: WhenInput] | null;

/** What {@link parseWhen} reads. Strings are EDTF; numbers need `{ unit }`. */
export type WhenInput =
  | string
  | number
  | Date
  | TemporalLike
  | When
  | { readonly start?: BoundInput | undefined; readonly end?: BoundInput | undefined };
