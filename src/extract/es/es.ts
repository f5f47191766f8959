import type { Language } from "../language.js";
import { calendarRules } from "./calendarRules.js";
import { combinedRules } from "./combinedRules.js";
import { prose } from "./prose.js";
import { relativeRules } from "./relativeRules.js";
import { shortSubject } from "../shortSubject.js";
import { words } from "./words.js";

const prepositions = new Set("de del con a al en para por sobre".split(" "));
const clitics = new Set("se no le les lo me nos ya".split(" "));

const notVerbs =
  "sílaba día mediodía compañía economía energía mayoría minoría policía alcaldía guía fotografía geografía biografía teoría categoría batería galería librería panadería todavía garantía vía autonomía ciudadanía tecnología ideología monarquía dinastía infantería caballería artillería ingeniería ganadería minería abadía melodía simpatía alegría cercanía cuantía avería tía fría sequía travesía poesía herejía cofradía tranvía bahía capitanía secretaría tesorería asesoría consejería auditoría filosofía anatomía astronomía cirugía trilogía ecología biología psicología sociología arqueología vacía sombría cartografía topografía guardería carpintería ramos tramos gramos";

/** Spanish, as it is written in Spain and in the Americas. */
export const es: Language = {
  tag: "es",
  words,
  suffixes: { o: "ordinal", a: "ordinal", º: "ordinal", er: "ordinal" },
  rules: [...calendarRules, ...relativeRules, ...combinedRules],
  articles: new Set("el la los las".split(" ")),
  pastEndings: ["ó", "aron", "ieron", "yeron", "aba", "aban", "ía", "ían", "amos", "ujeron"],
  futureEndings: ["ará", "erá", "irá", "arán", "erán", "irán", "drá", "drán"],
  notVerbs: new Set(notVerbs.split(" ")),
  arrange: (tokens) => shortSubject(tokens, prepositions, clitics, es),
  yearLast: true,
  dayFirst: true,
  prose,
};
