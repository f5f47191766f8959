import type { Language } from "../language.js";
import { calendarRules } from "./calendarRules.js";
import { combinedRules } from "./combinedRules.js";
import { prose } from "./prose.js";
import { relativeRules } from "./relativeRules.js";
import { words } from "./words.js";

const notVerbs =
  "cinéma caméra agenda opéra visa extra delta pizza villa mafia média panorama schéma diaspora propaganda panda parfait souhait portrait retrait extrait attrait aéra misera jusqu cela delà voilà holà veranda véranda saga plaza colza libera camera vendetta";

/** French, as it is written in France, Belgium, Switzerland and Canada. */
export const fr: Language = {
  tag: "fr",
  words,
  suffixes: { er: "ordinal", re: "ordinal", e: "ordinal", ème: "ordinal", eme: "ordinal" },
  rules: [...calendarRules, ...relativeRules, ...combinedRules],
  articles: new Set("le la l les".split(" ")),
  pastEndings: ["èrent", "irent", "urent", "inrent", "aient", "ait", "a"],
  futureEndings: ["era", "ira", "dra", "vra", "eront", "iront", "dront", "vront"],
  notVerbs: new Set(notVerbs.split(" ")),
  yearLast: true,
  dayFirst: true,
  prose,
};
