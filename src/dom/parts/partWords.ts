import { parts as ar } from "../../model/interface/ar.js";
import { parts as de } from "../../model/interface/de.js";
import { parts as en } from "../../model/interface/en.js";
import { parts as es } from "../../model/interface/es.js";
import { parts as fr } from "../../model/interface/fr.js";
import { parts as zh } from "../../model/interface/zh.js";
import { wordsIn, type PartWords } from "../../model/interface/table.js";

export type { PartWords } from "../../model/interface/table.js";

/** The words on the parts around a drawing for a language tag, and the language that they are in. */
export function partWords(tag: string): { readonly words: PartWords; readonly lang: string } {
  return wordsIn({ en, de, fr, es, ar, zh }, tag);
}
