import { TimelineError, shown } from "../errors.js";
import type { Locale } from "../time/locale.js";
import { defaultLocale } from "../time/locale.js";
import type { Words } from "../time/words.js";
import { wordsFor } from "../time/words.js";
import { en } from "../time/words/en.js";
import type { Timeline } from "./timeline.js";

/** In which language to put what is known. */
export interface WordOptions {
  /**
   * A date-fns Locale. Where there are no words for its language, dates are EDTF and the rest is English.
   *
   * Default: English, the day before the month.
   */
  readonly locale?: Locale | undefined;
}

/** A language: the names of months and eras, and all other words. */
export interface Language {
  readonly locale: Locale;
  readonly words: Words;
}

/** Checks the options; throws TimelineError `invalid-option`, also for options beyond the `known`. */
export function resolveWordOptions(options: WordOptions, known: readonly string[] = ["locale"]): Language {
  checkOptionNames(options, known);
  const { locale = defaultLocale } = options;
  try {
    return { locale, words: wordsFor(locale) ?? en };
  } catch (cause) {
    const message = `invalid locale: ${shown(locale)}; expected a Locale of date-fns`;
    throw new TimelineError("invalid-option", message, { cause });
  }
}

/** Refuses options that nobody reads: they are mistakes in the call. */
function checkOptionNames(options: unknown, known: readonly string[]): void {
  if (typeof options !== "object" || options === null) {
    throw new TimelineError("invalid-option", `invalid options: ${shown(options)}; expected an object`);
  }
  for (const name of Object.keys(options)) {
    if (known.includes(name)) continue;
    throw new TimelineError("invalid-option", `unknown option: ${shown(name)}; expected one of ${known.join(", ")}`);
  }
}

/** What `use` makes of a timeline; throws TimelineError `invalid-timeline` for one that was never read. */
export function usingTimeline<T>(timeline: Timeline, use: (timeline: Timeline) => T): T {
  try {
    return use(timeline);
  } catch (cause) {
    if (cause instanceof TimelineError) throw cause;
    const message = "invalid timeline: not what readTimeline gives; expected its result";
    throw new TimelineError("invalid-timeline", message, { cause });
  }
}
