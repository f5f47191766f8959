import { outline as ar } from "../../model/interface/ar.js";
import { outline as de } from "../../model/interface/de.js";
import { outline as en } from "../../model/interface/en.js";
import { outline as es } from "../../model/interface/es.js";
import { outline as fr } from "../../model/interface/fr.js";
import { outline as zh } from "../../model/interface/zh.js";
import { wordsIn, type OutlineWords } from "../../model/interface/table.js";

/** The words over groups and periods for a language tag, and the language that they are in. */
export function outlineWords(tag: string): { readonly words: OutlineWords; readonly lang: string } {
  return wordsIn({ en, de, fr, es, ar, zh }, tag);
}
