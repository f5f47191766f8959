import type { ReadResult, Timeline } from "../model/timeline.js";
import type { FoundDate } from "./extractDates.js";

/** The words that dated an event: what they are, where they stand, and how they were understood. */
export type DatingWords = Pick<FoundDate, "start" | "end" | "text" | "stated" | "basis">;

/** What extractEvents puts into the `data` of an event. */
export interface ExtractedData {
  /** A date for each of the event's sources, in their order. */
  readonly dates: readonly DatingWords[];
}

/** The events of a text, each with the words that dated it, and a problem for every date that is left open. */
export interface ExtractResult extends ReadResult {
  readonly timeline: Timeline<ExtractedData>;
}
