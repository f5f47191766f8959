import { formatWhen, type FormatWhenOptions } from "../time/formatWhen.js";
import { defaultLocale } from "../time/locale.js";
import type { When } from "../time/when.js";
import { wordsFor } from "../time/words.js";
import { en } from "../time/words/en.js";
import { isDated } from "./spanOf.js";

/** The date of an event in words; one that says nothing of where it lies is said to be not known. */
export function dateInWords(when: When, { locale = defaultLocale, ...style }: FormatWhenOptions = {}): string {
  return isDated(when) ? formatWhen(when, { locale, ...style }) : (wordsFor(locale) ?? en).dateNotKnown;
}
