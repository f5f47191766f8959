import { TimelineError, shown } from "../errors.js";
import type { When, WhenInput } from "../time/when.js";
import { type Mode, type Stated, type Told, reasons } from "./context.js";
import { enDates } from "./en/enDates.js";
import { type Mention, findMentions } from "./findMentions.js";
import type { DateLanguage } from "./language.js";
import type { Point } from "./point.js";
import { readReference } from "./readReference.js";
import { whenOf } from "./whenOf.js";
import { writeEdtf } from "./writeEdtf.js";

/** How {@link extractDates} reads a text. */
export interface ExtractDatesOptions {
  /**
   * The day the text was written or published on: what "today" and "on Thursday" are counted from. As text, a day, month or
   * year; of an interval, its start.
   */
  readonly reference?: WhenInput | undefined;
  /**
   * The language of the text: `en`, `de`, `fr` or `es`, each exported beside this function.
   * @default en
   */
  readonly locale?: DateLanguage | undefined;
  /**
   * `news` counts from the reference, `history` from the last date told; `auto` chooses paragraph by paragraph.
   * @default "auto"
   */
  readonly mode?: Mode | undefined;
}

/** A date or period that a text names. */
export interface FoundDate {
  /** UTF-16 offsets in the text; end excluded. */
  readonly start: number;
  readonly end: number;
  /** The words themselves. */
  readonly text: string;
  /** As exact as the words are; null if they cannot be worked out. */
  readonly edtf: string | null;
  readonly when: When | null;
  /**
   * `explicit`: written in full; `published`: counted from the reference; `story`: counted from another date of the text;
   * `unresolved`: neither is there to count from, or the words are too vague.
   */
  readonly stated: Stated;
  /** How the date was worked out, or why it could not be. */
  readonly basis: string;
}

/**
 * Finds every date and period that a text names, as exact as its words are.
 *
 * A date that is counted from another ("on Thursday", "the following day") is worked out from the reference or from the
 * last date told; without either it is given back unresolved, never guessed. Durations, ages and amounts are no dates.
 *
 * Errors: throws TimelineError `invalid-option`; `unreadable-date` or `impossible-date` for a reference that it cannot read.
 *
 * @example
 * extractDates("The bridge was opened in May 1932 and closed two years later.").map((found) => found.edtf); // ["1932-05", "1934"]
 * extractDates("They met on Thursday.", { reference: "2017-02-18" })[0].edtf; // "2017-02-16"
 * extractDates("They met on Thursday.")[0].basis; // "no reference date is given to count from"
 */
export function extractDates(text: string, options: ExtractDatesOptions = {}): readonly FoundDate[] {
  const { reference, locale = enDates, mode = "auto" } = options;
  if (typeof text !== "string")
    throw new TimelineError("invalid-option", `invalid text: ${shown(text)}; expected text`);
  if (!["auto", "news", "history"].includes(mode)) {
    throw new TimelineError("invalid-option", `invalid mode: ${shown(mode)}; expected one of auto, news, history`);
  }
  const point = reference === undefined ? null : readReference(reference);
  return findMentions(text, locale, point, mode).flatMap(({ mentions }) =>
    mentions.map((mention) => foundDate(text, mention, point)),
  );
}

/** A mention as the caller gets it. */
export function foundDate(text: string, { start, end, resolved }: Mention, reference: Point | null): FoundDate {
  const words = { start, end, text: text.slice(start, end) };
  const when = typeof resolved === "object" ? whenOf(resolved) : null;
  if (typeof resolved === "object" && when)
    return { ...words, edtf: when.edtf, when, stated: resolved.stated, basis: basisOf(resolved, reference) };
  const basis = typeof resolved === "string" ? resolved : reasons.calendar;
  return { ...words, edtf: null, when, stated: "unresolved", basis };
}

function basisOf({ set, start, end, stated }: Told, reference: Point | null): string {
  if (set === "either") return "day and month could be either way round";
  if (end === "") return "when it ended is not stated";
  if (stated === "story") return "worked out from a date told before it";
  if (stated === "published" && reference)
    return `worked out from the reference date ${writeEdtf({ start: reference })}`;
  return typeof start !== "string" && start.approximate ? "written as about this date" : "written in full";
}
