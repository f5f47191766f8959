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
  const [language = "", region = ""] = code.toLowerCase().split(/[-_]/);
  // Our Chinese is written in simplified characters.
  if (language === "zh" && /^(?:hant|tw|hk|mo)$/.test(region)) return null;
  return Object.hasOwn(languages, language) ? (languages[language] ?? null) : null;
}
