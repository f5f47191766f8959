import type { Language } from "../language.js";
import { arrange } from "./arrange.js";
import { calendarRules } from "./calendarRules.js";
import { combinedRules } from "./combinedRules.js";
import { prose } from "./prose.js";
import { relativeRules } from "./relativeRules.js";
import { words } from "./words.js";

const notVerbs =
  "heute dritte dritten letzte letzten erste ersten zweite zweiten beste besten weite weiten breite breiten alten kalte kalten harte harten gute guten rechte rechten echte echten späte späten bunte bunten rote roten bekannte bekannten gesamte gesamten genannte genannten hinten unten bitte mitte leichte leichten feste festen nächste nächsten höchste höchsten größte größten älteste ältesten vierte vierten sechste sechsten achte achten siebte siebten neunte neunten zehnte zehnten meisten meiste spätestens wichtigste wichtigsten arbeiten bereiten leisten bieten bitten halten warten starten treten raten beobachten verbreiten mächte laute lauten kosten geplante geplanten gemeldete konkrete konkreten private privaten direkte direkten";

/** German, as it is written in Germany, Austria and Switzerland. */
export const de: Language = {
  tag: "de",
  words,
  suffixes: { er: "decade" },
  rules: [...calendarRules, ...relativeRules, ...combinedRules],
  articles: new Set("der die das dem den des".split(" ")),
  pastEndings: ["te", "ten"],
  notVerbs: new Set(notVerbs.split(" ")),
  verbLast: true,
  yearLast: true,
  dayFirst: true,
  arrange,
  prose,
};
