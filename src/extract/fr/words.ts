import type { Language } from "../language.js";
import { numbered } from "../numbered.js";

const romans = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi".split(" ");

/** "XIXe", "XIXème"; the first is "Ier". */
const centuries = Object.fromEntries(
  romans.map((roman, at) => [at + 1, at === 0 ? "ier premier première" : `${roman}e ${roman}ème`]),
);
const ordinals: Record<number, string> = {
  ...centuries,
  1: "ier premier première",
  2: `${centuries[2] ?? ""} deuxième second seconde`,
  3: `${centuries[3] ?? ""} troisième`,
  4: `${centuries[4] ?? ""} quatrième`,
  18: `${centuries[18] ?? ""} dix-huitième`,
};

/** The words of French dates. Groups apart by commas count from 1; a full stop marks an abbreviation. */
export const words: Language["words"] = {
  month:
    "janvier janv.,février févr. fév.,mars,avril 'avril avr.,mai,juin,juillet juil.,août aout 'août 'aout,septembre sept.,octobre 'octobre oct.,novembre nov.,décembre déc.",
  weekday: "lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche",
  season: "printemps,été 'été,automne 'automne,hiver 'hiver",
  unit: "jour jours,semaine semaines,mois,an ans année années 'année 'an,décennie décennies,siècle siècles,trimestre trimestres,week weekend,heure heures",
  count: numbered({
    1: "un une 'un 'une",
    2: "deux",
    3: "trois",
    4: "quatre",
    5: "cinq",
    6: "six",
    7: "sept",
    8: "huit",
    9: "neuf",
    10: "dix",
    11: "onze",
    12: "douze",
    13: "treize",
    14: "quatorze",
    15: "quinze",
    16: "seize",
    100: "cent",
  }),
  tens: ",vingt,trente,quarante,cinquante,soixante",
  times: ",,mille",
  vague: "quelques plusieurs",
  ordinal: numbered(ordinals),
  decade: numbered({
    20: "vingt",
    30: "trente",
    40: "quarante",
    50: "cinquante",
    60: "soixante",
    70: "septante soixante-dix",
    80: "quatre-vingts quatre-vingt huitante",
    90: "nonante quatre-vingt-dix",
  }),
  era: "apr. après,av. avant",
  part: "début,milieu mi,fin",
  which: "dernier dernière passé passée écoulé écoulée,ce cet cette,prochain prochaine",
  that: "précédent précédente,même,suivant suivante",
  daypart: "matin matinée,après-midi midi,soir soirée,nuit,minuit",
  verb:
    "a ai avons avez ont avait avaient eut eurent fut furent était étaient 'a 'ont 'avait 'avaient 'était 'étaient 'eut 'est-il dit né née nés nées mort morte morts mortes fit firent vint mourut naquit prit mit put dut vit fonda lança donna forma créa gagna tira retira admira expira inspira aspira reçut perdit ouvrit franchit écrivit rendit devint revint parut atteint obtint tint partit sortit finit choisit conquit abattit battit connut vécut lut élut apparut disparut conclut retint soutint construisit détruisit conduisit introduisit traduisit reprit apprit comprit permit promit remit transmit venait," +
    "sera seront serait seraient aura auront va vont doit doivent devrait devraient peut prévu prévue prévus prévues attendu attendue demain fera feront ira iront viendra viendront prévoit compte entend espère souhaite mettra montrera entrera rencontrera tiendra," +
    "est sont 'est reste restent demeure dessert naît meurt épouse part dirige paraît devient publie entre obtient reçoit quitte enseigne emploie existe vit vivent habite dure travaille occupe",
};
