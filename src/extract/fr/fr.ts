import type { Language } from "../language.js";
import { calendarRules } from "./calendarRules.js";
import { combinedRules } from "./combinedRules.js";
import { prose } from "./prose.js";
import { relativeRules } from "./relativeRules.js";
import { shortSubject } from "../shortSubject.js";
import { words } from "./words.js";

const prepositions = new Set("de du des d à au aux avec en dans sur pour par".split(" "));
const clitics = new Set("se s ne n le la les l y en lui leur".split(" "));
const notVerbs =
  "papa visa java data saga cela lila cinéma caméra agenda opéra visa extra delta pizza villa mafia média panorama schéma diaspora propaganda panda parfait souhait portrait retrait extrait attrait aéra misera jusqu cela delà voilà holà veranda véranda saga plaza colza libera camera vendetta";

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
  arrange: (tokens) => shortSubject(tokens, prepositions, clitics, fr),
  yearLast: true,
  dayFirst: true,
  prose,
};
