import type { Guard } from "../language.js";
import { isSmall, yearGuards } from "../yearGuards.js";
import { isOneOf, wordAt, wordSet } from "../wordSet.js";

/** The guards of years: a year stands after a preposition, or after the name of a happening and a stop. */
export const { plain, year, uncounted } = yearGuards({
  leads:
    "en de depuis dès vers avant après entre jusque 'en 'an an année 'année années circa env fin début mi courant milieu du pour c printemps 'été été automne 'automne hiver 'hiver exercice millésime puis 'ici ici",
  links: "et ou à",
  weak: "de d et ou à",
  follows:
    "dans sans vers mais puis alors sous dès depuis plus très nous vous ils elles des les ses ces leurs aux après pas jamais toujours lors mes tous chez ",
  amounts: "près plus moins total somme maximum minimum",
  things:
    "modèle modèles no nº n numéro numéros p pp page pages chambre salle bureau hall version type série ligne vol vols porte chapitre article paragraphe art tome fasc fascicule part point poste lot code référence réf commande postal téléphone tél fax boeing airbus windows office iso nf classe route autoroute figure fig tableau verset psaume formulaire casier rue quai cote environ près quelque quelques moins plus presque exactement chapitre cellule bus",
  counted:
    "personnes hommes femmes enfants soldats ouvriers salariés employés emplois postes cas morts décès victimes blessés mots pages signes dollars euros francs livres marks couronnes roubles centimes pieds mètres m kilomètres km mm cm kilos kg g mg tonnes t litres l ml hectares ha voix sièges places exemplaires écrous copies unités points actions barils passagers membres élèves étudiants maisons logements chambres voitures véhicules avions chars canons prisonniers rivets boulons volts watts w kw v ch hz heures minutes secondes jours semaines mois ans années degrés modèles tours chansons ouvrages navires chevaux moutons vaches patients habitants résidents visiteurs abonnés lettres participants familles clients arbres spectateurs villages électeurs réfugiés pas calories kcal octets fichiers échantillons pour fois millions milliards tués disparus nouveaux x",
});

const monthLeads = wordSet(
  "en de d depuis dès début fin mi courant entre et à avant après jusque 'en mois du milieu vers pour - ou le ce",
);

/** A month by itself: small, and after a preposition. */
export const bareMonth: Guard = (tokens, at, end) =>
  isSmall(tokens, at) &&
  (monthLeads.has(wordAt(tokens, at - 1)) ||
    (/^[-à]$/.test(wordAt(tokens, end)) && tokens[end + 1]?.facts.month !== undefined)) &&
  tokens[end]?.facts.day === undefined &&
  !/^(le|-)$/.test(wordAt(tokens, at - 1) === "le" ? "le" : "") &&
  !(tokens[end]?.glued && wordAt(tokens, end) === "-");

/** A weekday by itself: small; not "le lundi" or "chaque mardi", which is a habit, nor "le premier lundi de la fête". */
export const bareWeekday: Guard = (tokens, at, end) =>
  isSmall(tokens, at) &&
  !(tokens[at - 1]?.facts.ordinal !== undefined && isOneOf(tokens, end, "de du des d")) &&
  // "Vendredi est le compagnon de Robinson."
  (tokens[at]?.capital === false || wordAt(tokens, end) === "," || end > at + 1) &&
  !isOneOf(tokens, at - 1, "le chaque un tous les au saint un ou") &&
  // "reportée à mardi": what was moved there may be over or not.
  (wordAt(tokens, at - 1) !== "à" || tokens[at - 2]?.facts.weekday !== undefined) &&
  !(tokens[end]?.glued && wordAt(tokens, end) === "-");

/** A season by itself: "au printemps", "à l'automne", "en hiver"; not "a été". */
export const bareSeason: Guard = (tokens, at, end) => {
  const word = wordAt(tokens, at);
  const before = wordAt(tokens, at - 1);
  if (word.startsWith("'") && before !== "l") return false;
  const lead = word.startsWith("'") ? wordAt(tokens, at - 2) : before;
  if (wordAt(tokens, at - 2) === "entre" && /^(le|l)$/.test(before)) return wordAt(tokens, end) === "et";
  if (wordAt(tokens, end) === "de" || tokens[end]?.glued === true) return /^[.,;:)]$/.test(wordAt(tokens, end));
  return word === "été" ? lead === "en" : /^(au|en|à|dès|depuis|avant|après|durant|pendant|jusque|ce|cet)$/.test(lead);
};

/** "été 2016": the season, and not what has been. */
export const seasonWithYear: Guard = (tokens, at, end) =>
  (wordAt(tokens, at) !== "été" ||
    !isOneOf(tokens, at - 1, "a ont avait avaient 'a 'ont ayant avoir aura auront pas déjà")) &&
  uncounted(tokens, at, end);

/** "aujourd'hui": this day; not "jusqu'à aujourd'hui". */
export const thisDay: Guard = (tokens, at) => !isOneOf(tokens, at - 1, "à encore 'à");

/** One of them, not "les dix dernières années". */
export const singular: Guard = (tokens, at, end) =>
  !isOneOf(tokens, at, "jours semaines ans années décennies siècles trimestres heures") &&
  !isOneOf(tokens, at + 1, "jours semaines ans années décennies siècles trimestres heures") &&
  !(wordAt(tokens, end) === "-" && tokens[end]?.glued);

/** "cette semaine", not "le dernier jour de mars". */
export const whole: Guard = (tokens, at, end) => singular(tokens, at, end) && !isOneOf(tokens, end, "de du des d");

/** "la veille", "le lendemain": with nothing after it to count from. */
export const atEnd: Guard = (tokens, _at, end) => !isOneOf(tokens, end, "de du des d -");

/** With a capital. */
export const capital: Guard = (tokens, at) => tokens[at]?.capital ?? false;

/** `16/02`: not a fraction, so after "le" or "du". */
export const inFigures: Guard = (tokens, at, end) => isOneOf(tokens, at - 1, "le du au") && plain(tokens, at, end);

/** "Le 29, il parla": a day of the month that has been told. */
export const dayAlone: Guard = (tokens, at, end) =>
  wordAt(tokens, at - 1) === "le" &&
  /^[.:;]?$/.test(wordAt(tokens, at - 2)) &&
  wordAt(tokens, end) === "," &&
  !tokens[end + 1]?.glued;

/** "années 90", "années trente". */
export const roundDecade: Guard = (tokens, at, end) => plain(tokens, at, end) && wordAt(tokens, end) !== "-";

/** Whether a verb of what is to come stands near: what tells "dans deux semaines" from a duration. */
export const announced: Guard = (tokens, at, end) => {
  for (let i = Math.max(0, at - 10); i < Math.min(tokens.length, end + 10); i++) {
    const token = tokens[i];
    if (token?.facts.verb === 2 || /(?:ront|era|ira|dra)$/.test(token?.word ?? "")) return true;
  }
  return false;
};
