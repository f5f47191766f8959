import { defaultLocale, type Locale } from "./locale.js";
import { wordsFor, type Words } from "./words.js";

/** How a date is to be said. */
export interface Voice {
  readonly locale: Locale;
  readonly words: Words;
  /** Month before day. */
  readonly american: boolean;
  /** Months abbreviated. */
  readonly short: boolean;
  /** As in a sentence. */
  readonly spoken: boolean;
  /** Whether years after Christ say so; null for those that could be taken for something else. */
  readonly eras: boolean | null;
}

let last: Voice | null = null;

/** The voice of a locale and style; null if we have no words in its language. The last one is kept: dates come in lists. */
export function voiceOf(
  locale: Locale = defaultLocale,
  style: "long" | "short" | "spoken" = "long",
  eras: boolean | null = null,
): Voice | null {
  const short = style === "short";
  const spoken = style === "spoken";
  if (last?.locale === locale && last.short === short && last.spoken === spoken && last.eras === eras) return last;
  const words = wordsFor(locale);
  if (words === null) return null;
  last = { locale, words, american: locale.code === "en-US", short, spoken, eras };
  return last;
}
