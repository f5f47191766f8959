import { loadLocale, localeTags } from "../time/loadLocale.js";
import type { Locale } from "../time/locale.js";
import { usageFault } from "./fault.js";
import { typedText } from "./typedText.js";

/**
 * The Locale of a language tag that is asked for.
 *
 * Errors: throws CliFault with exit code 2 for a language without words of ours.
 */
export async function localeOf(tag: string): Promise<Locale> {
  const locale = await loadLocale(tag);
  if (locale) return locale;
  throw usageFault(`unknown locale: ${typedText(tag)}; expected one of ${localeTags}`);
}
