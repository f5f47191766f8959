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
   * @default enGB
   */
  readonly locale?: Locale | undefined;
}

/** A language: the names of months and eras, and all other words. */
export interface Language {
  readonly locale: Locale;
  readonly words: Words;
}

/** The locale with its words; throws TimelineError `invalid-option` if it is none. */
export function resolveLocale(locale: Locale = defaultLocale): Language {
  try {
    return { locale, words: wordsFor(locale) ?? en };
  } catch (cause) {
    const message = `invalid locale: ${shown(locale)}; expected a Locale of date-fns`;
    throw new TimelineError("invalid-option", message, { cause });
  }
}

/** Refuses options that nobody reads: they are mistakes in the call. */
export function checkOptionNames(options: unknown, known: readonly string[]): void {
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
