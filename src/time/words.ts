import type { Locale } from "./locale.js";
import { ar } from "./words/ar.js";
import { de } from "./words/de.js";
import { en } from "./words/en.js";
import { es } from "./words/es.js";
import { fr } from "./words/fr.js";
import type { Words } from "./words/table.js";
import { zh } from "./words/zh.js";

export type { DateWords, LegendWords, Words } from "./words/table.js";

const languages: Readonly<Record<string, Words>> = { en, de, fr, es, ar, zh };

/**
 * The words of a Locale's language, whatever its region; null if we have none.
 *
 * Errors: none.
 */
export function wordsFor({ code }: Pick<Locale, "code">): Words | null {
  const language = code.slice(0, 2).toLowerCase();
  // Three letters are another language, and our Chinese is written in simplified characters.
  if (/^[a-z]/i.test(code.charAt(2)) || (language === "zh" && /hant|tw|hk|mo/i.test(code))) return null;
  return languages[language] ?? null;
}
