import type { DatePrecision } from "../../time/printEdtf.js";

/** Numbers in a row: any typed array but those of big integers, or an array. */
export type NumberColumn =
  | Float64Array
  | Float32Array
  | Int32Array
  | Uint32Array
  | Int16Array
  | Uint16Array
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | readonly number[];

/** Text for each event: an array, or a function that is asked for an event when it is needed. */
export type TextColumn = readonly string[] | ((index: number) => string);

/** What events in columns have besides their dates. All columns are of one length; none is copied, so leave them as they are. */
interface SharedColumns {
  readonly titles: TextColumn;
  /** Different for every event; those of a function are not compared. Default: the number of the event, from "0". */
  readonly ids?: TextColumn | undefined;
  /**
   * Which of the timeline's `groups` each event belongs to, counted from 0; −1, and the greatest number that an array of whole
   * numbers can hold (255, 65535), belong to none.
   */
  readonly group?: NumberColumn | undefined;
  /** 0 to 1; NaN is not stated. */
  readonly importance?: NumberColumn | undefined;
}

/** Events whose dates are instants, and no more exact than the `precision` says. */
export interface InstantColumns extends SharedColumns {
  /** Milliseconds since 1970-01-01T00:00Z. −Infinity with an end: an interval with an open start; NaN: one with an unknown start. */
  readonly start: NumberColumn;
  /** The last instants of intervals, NaN for moments. Infinity: still going on. */
  readonly end?: NumberColumn | undefined;
  /**
   * The unit in which each instant lies, and all that is known of it: one for all, or for each event the place of its own in a
   * list. An instant anywhere in 2014 with "year" is the year 2014.
   * @default "instant"
   */
  readonly precision?:
    DatePrecision | { readonly of: NumberColumn; readonly names: readonly DatePrecision[] } | undefined;
  /** 0 for a moment, which has no end; 1 for an interval, whose end is unknown where it is NaN. Default: an interval has an end. */
  readonly kind?: NumberColumn | undefined;
  readonly when?: undefined;
}

/** Events whose dates are EDTF text. */
export interface TextDateColumns extends SharedColumns {
  readonly when: readonly string[];
  readonly start?: undefined;
  readonly end?: undefined;
}

/**
 * Many events in columns, in the place of an array of events: a million take tens of megabytes, and reading them a fraction of a
 * second. The timeline's `events` are then made when they are asked for: an array to look at, whose elements are new objects.
 *
 * @example
 * const columns: EventColumns = {
 *   start: Float64Array.of(Date.UTC(2014, 1, 16), Date.UTC(2015, 8, 30)),
 *   precision: "day",
 *   group: Uint8Array.of(0, 0),
 *   titles: (index) => ["First vote", "Second vote"][index] ?? "",
 * };
 * const { timeline } = readTimeline({ title: "Votes", groups: ["Council"], events: columns });
 * timeline.events[1]?.when.edtf; // "2015-09-30"
 */
export type EventColumns = InstantColumns | TextDateColumns;
