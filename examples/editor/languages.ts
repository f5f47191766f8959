import { de, en, es, fr, type Language } from "whenline/extract";

/** The languages in which articles can be, each with its own name. */
export const languages: readonly { readonly code: string; readonly name: string; readonly locale: Language }[] = [
  { code: "en", name: "English", locale: en },
  { code: "de", name: "Deutsch", locale: de },
  { code: "fr", name: "Français", locale: fr },
  { code: "es", name: "Español", locale: es },
];

/** How to read the dates of a language; English for one that is not known. */
export function localeOf(language: string): Language {
  return languages.find(({ code }) => code === language)?.locale ?? en;
}
