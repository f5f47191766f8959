import { progress as ar } from "../../model/interface/ar.js";
import { progress as de } from "../../model/interface/de.js";
import { progress as en } from "../../model/interface/en.js";
import { progress as es } from "../../model/interface/es.js";
import { progress as fr } from "../../model/interface/fr.js";
import { progress as zh } from "../../model/interface/zh.js";
import { wordsIn, type ProgressWords } from "../../model/interface/table.js";

/** What is said while much is prepared, and the language that it is in. */
export function progressWords(tag: string): { readonly words: ProgressWords; readonly lang: string } {
  return wordsIn({ en, de, fr, es, ar, zh }, tag);
}
