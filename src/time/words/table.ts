/** A day, a month (or season, quarter, half) and a year, already in words; "" where it stands elsewhere in the phrase. */
export type DateWords = (year: string, month: string, day: number | "", american: boolean) => string;

type Frame = (phrase: string) => string;
type Pair = (first: string, last: string) => string;
type Count = (count: number) => string;

/**
 * Every word of the interface in one language, but for the names of months and eras and the units of
 * durations, which come from the date-fns Locale.
 */
export interface Words {
  /** Which parts of two dates a range says once: the year last (`dmy`) or first (`ymd`). */
  readonly order: "dmy" | "ymd";
  /** Whether month names are written out (`wide`), or as the Locale abbreviates them. */
  readonly months: "wide" | "abbreviated";
  /** The mark between thousands, and the decimal mark. */
  readonly thousands: string;
  readonly decimal: string;
  /** Names of eras that the Locale has in a form not in use; by that form. */
  readonly eras: Readonly<Record<string, string>>;
  /** A year's number with the name of its era, or "". */
  readonly year: Pair;
  readonly date: DateWords;
  /** Spring to winter, first to fourth quarter, first to third four months, first and second half. */
  readonly periods: readonly string[];
  /** After a season of the northern, of the southern hemisphere. */
  readonly hemispheres: readonly [string, string];
  readonly early: Frame;
  readonly mid: Frame;
  readonly late: Frame;
  /** "1990s", from "1990". */
  readonly decade: Frame;
  /** "1800s" for 1800 to 1899; null where that can only mean ten years. */
  readonly century: Frame | null;
  /** An hour without minutes. */
  readonly hour: Count;
  readonly approximate: Frame;
  readonly uncertain: Frame;

  /** From one to the other: "2014 – 2016". */
  readonly range: Pair;
  /** The same where an end is itself a choice: "from 1450–1460 to 1470–1480". */
  readonly fromTo: Pair;
  readonly since: Frame;
  readonly until: Frame;
  readonly from: Frame;
  readonly by: Frame;
  readonly ongoing: string;
  readonly startNotKnown: string;
  readonly endNotKnown: string;
  readonly startOpen: string;
  /** Between clauses, and between the members of a list. */
  readonly comma: string;
  readonly listComma: string;
  readonly or: string;
  readonly and: string;
  readonly before: Frame;
  readonly after: Frame;
  readonly between: Pair;
  /** After "or" and "and". */
  readonly earlier: string;
  readonly later: string;
  readonly allOf: Frame;

  /**
   * A number of years in millions and billions (or what the language counts in), short as an axis needs it, or in full; the number
   * alone, short or in full ("count"), of ticks that follow one that says it is of years. `inUnits` writes the number in units of so
   * many years.
   */
  readonly years: (
    count: number,
    form: "words" | "short" | "number" | "count" | "digits",
    inUnits: (unit: number) => string,
  ) => string;
  /** Before a number of years that is only roughly so; a length of time that has passed, and one that is to come. */
  readonly about: Frame;
  readonly ago: Frame;
  readonly fromNow: Frame;
  readonly today: string;
  /** A length of time before another date: "10 years before". */
  readonly earlierBy: Frame;
  /** Ticks: a week of the ISO year, a quarter. */
  readonly week: Count;
  readonly quarter: Count;

  /** As said in a sentence: "some time in 2014", "some time before 1066", "on 16 February 2017". */
  readonly someIn: Frame;
  readonly some: Frame;
  readonly on: Frame;
  readonly at: Pair;
  readonly around: Frame;
  readonly perhaps: Frame;
  readonly stillGoingOn: string;
  /** Before the dates that other sources give. */
  readonly elsewhere: Frame;

  readonly legend: LegendWords;
  /** "8 events". */
  readonly events: Count;
  /** "8 more events". */
  readonly moreEvents: Count;
  readonly source: string;
  readonly sources: string;
  readonly dateNotKnown: string;
  readonly undated: string;
  /** Heads of the table's columns. */
  readonly columns: { readonly date: string; readonly event: string; readonly group: string };
  /** Sentences of the description: "8 events, 2014 to 2017." and "Groups: talks, suspension." */
  readonly summary: Pair;
  readonly groups: Frame;
  readonly noEvents: string;
}

/** What the legend says of each encoding. */
export interface LegendWords {
  readonly claimed: string;
  /** A dot: what is known of it, by its precision. */
  readonly known: Readonly<Record<"time" | "hour" | "day" | "month" | "year" | "date", string>>;
  readonly someTimeWithin: string;
  readonly oneOf: string;
  readonly allOf: string;
  readonly lasted: string;
  /** An end of an interval whose date is known, but not exactly; one that is not known, or open. */
  readonly inexact: string;
  readonly fading: string;
  /** Where a drawing has both: they look the same. */
  readonly inexactOrFading: string;
  readonly approximate: string;
  readonly uncertain: string;
  readonly gap: string;
  readonly density: string;
  /** Scales other than time: equal steps, logarithmic distances from a date, each group from its own start. */
  readonly sequence: string;
  readonly log: Frame;
  readonly relative: string;
}
