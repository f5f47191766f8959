import type { Locale } from "../time/locale.js";
import { aside as ar } from "./interface/ar.js";
import { aside as de } from "./interface/de.js";
import { aside as en } from "./interface/en.js";
import { aside as es } from "./interface/es.js";
import { aside as fr } from "./interface/fr.js";
import { aside as zh } from "./interface/zh.js";
import { wordsIn, type InterfaceWords } from "./interface/table.js";

export type { InterfaceWords } from "./interface/table.js";

/** The words beside a drawing in the language of a locale; English where there are none. */
export function interfaceWords(locale: Locale | undefined): InterfaceWords {
  return wordsIn({ en, de, fr, es, ar, zh }, locale?.code ?? "en").words;
}
