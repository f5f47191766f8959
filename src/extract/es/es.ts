import type { Language } from "../language.js";
import { calendarRules } from "./calendarRules.js";
import { combinedRules } from "./combinedRules.js";
import { prose } from "./prose.js";
import { relativeRules } from "./relativeRules.js";
import { shortSubject } from "../shortSubject.js";
import { words } from "./words.js";

const prepositions = new Set("de del con a al en para por sobre".split(" "));
const clitics = new Set("se no le les lo me nos ya".split(" "));

/** Spanish, as it is written in Spain and in the Americas. */
export const es: Language = {
  tag: "es",
  words,
  suffixes: { o: "ordinal", a: "ordinal", º: "ordinal", er: "ordinal" },
  rules: [...calendarRules, ...relativeRules, ...combinedRules],
  articles: new Set("el la los las".split(" ")),
  pastEndings: ["ó", "aron", "ieron", "yeron", "aba", "aban", "ían", "ujeron"],
  futureEndings: ["ará", "erá", "irá", "arán", "erán", "irán", "drá", "drán"],
  notVerbs: new Set("sílaba sílabas".split(" ")),
  arrange: (tokens) => shortSubject(tokens, prepositions, clitics, es),
  yearLast: true,
  dayFirst: true,
  prose,
};
