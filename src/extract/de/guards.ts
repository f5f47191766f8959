import type { Guard } from "../language.js";
import type { Token } from "../token.js";
import { isSmall, yearGuards } from "../yearGuards.js";
import { wordAt } from "../wordSet.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** The guards of years. In German a year needs no preposition: "Er starb 1832 in Weimar". */
const guards = yearGuards({
  leads: "*",
  links: "und oder",
  weak: "",
  follows: "",
  amounts: "",
  things:
    "modell modelle nr no s seite seiten zimmer raum halle haus hausnummer version typ baureihe serie linie flug gleis kapitel artikel paragraf paragraph abs art band bd heft teil punkt position los konto code kennziffer bestellnummer artikelnummer nummer postleitzahl durchwahl telefon tel fax dorf boeing airbus windows office din en iso klasse route bundesstraße halle schließfach abb abbildung tabelle tab zeile vers psalm figur stück bus zug je rund knapp fast nahezu über mindestens höchstens exakt genau insgesamt hundert tausend formular gruppe saal aktenzeichen rechnung",
  counted:
    "menschen personen leute männer frauen kinder soldaten arbeiter arbeiterinnen mitarbeiter beschäftigte stellen fälle fällen tote toten opfer verletzte wörter wörtern worte seiten zeichen dollar euro pfund franken mark kronen rubel gulden taler cent fuß meter metern kilometer kilometern km m mm cm kg g mg t tonnen liter litern l ml hektar ha quadratmeter qm stimmen plätze plätzen sitze exemplare exemplaren stück einheiten punkte punkten aktien fässer passagiere passagieren mitglieder mitgliedern schüler schülern studenten häuser häusern wohnungen zimmer autos fahrzeuge flugzeuge panzer gewehre gefangene nieten schrauben muttern volt watt w kw v ps hz stunden minuten sekunden tage tagen wochen monate monaten jahre jahren grad prozent modelle umdrehungen lieder bücher büchern schiffe schiffen pferde schafe patienten einwohner einwohnern bewohner besucher besuchern briefe briefen teilnehmer teilnehmern bürger bürgern kunden werke bäume zuschauer höfe dörfer gäste gästen wähler anhänger flüchtlinge häftlinge gläubige schritte kalorien kcal bytes dateien proben familien fans millionen milliarden mio mrd x",
});

export const { plain, uncounted } = guards;

const yearLeads = set(
  "jahr jahre jahres seit bis ab um vor gegen wurde wurden war waren ist sind hatte hatten hat haben als dass und oder wird",
);
const places =
  /(?:ien|land|polen|schweden|norwegen|dresden|bremen|münchen|preußen|bayern|sachsen|hessen|ungarn|indien|böhmen|flandern|paris)$/;

/** A year by itself. Before a plural it counts, unless a word leads to it: "er zählte 1914 Kühe". */
export const year: Guard = (tokens, at, end) => {
  const after = tokens[end];
  // "Die Zahl stieg um 2000 auf 4500."
  if (wordAt(tokens, at - 1) === "um" && after?.word === "auf") return false;
  const plural =
    after?.capital === true && !after.glued && /(?:en|er|e|n|s)$/.test(after.word) && !places.test(after.word);
  if (plural && end === at + 1 && after.facts.month === undefined && !yearLeads.has(wordAt(tokens, at - 1)))
    return false;
  return guards.year(tokens, at, end);
};

const monthLeads = set(
  "im in seit bis ab anfang mitte ende von vom zum und zwischen vor nach für gegen beginn des letzten vergangenen vorigen nächsten kommenden diesem jenem der den oder - ( früh spät monat",
);
const dayLeads = set(
  "am seit bis ab vom zum von zwischen und oder diesen diesem dem für ( , noch nächsten letzten vergangenen vorigen kommenden folgenden jenem den erst bereits schon",
);

/** A month by itself stands after a preposition: else "Mai" and "August" are names. */
export const bareMonth: Guard = (tokens, at, end) => {
  const after = tokens[end];
  if (!tokens[at]?.capital || after?.facts.day !== undefined || (after?.glued && after.word === "-")) return false;
  const ranged = /^(bis|-|und)$/.test(after?.word ?? "") && tokens[end + 1]?.facts.month !== undefined;
  if (after?.capital && /^(von|vor|für|und|der|-|nach|gegen)$/.test(wordAt(tokens, at - 1))) return false;
  return ranged || monthLeads.has(wordAt(tokens, at - 1));
};

/** A weekday by itself: after "am" and the like, or before a verb that begins the sentence with it. */
export const bareWeekday: Guard = (tokens, at, end) => {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[end]];
  if (!token?.capital || (after?.glued && after.word === "-")) return false;
  if (before === undefined || /^[.:;–-]$/.test(before.word)) return (after?.facts.verb ?? 0) > 0;
  if (before.word === ",") return tokens[at - 2]?.facts.weekday !== undefined || (after?.facts.verb ?? 0) > 0;
  return (
    dayLeads.has(before.word) && !(before.word === "und" && tokens[at - 2]?.capital && !weekdayBefore(tokens, at - 2))
  );
};

function weekdayBefore(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.facts.weekday !== undefined;
}

/** A season by itself: "im Herbst", "seit dem Sommer"; not Frau Sommer. */
export const bareSeason: Guard = (tokens, at, end) =>
  (tokens[at]?.capital ?? false) &&
  /^(im|seit|bis|vom|zum|dem|gegen|diesem|den)$/.test(wordAt(tokens, at - 1)) &&
  !(tokens[end]?.glued && wordAt(tokens, end) === "-");

/** Not "die letzten Jahre": one of them, not a length. */
export const singular: Guard = (tokens, at, end) =>
  !/^(tage|tagen|wochen|monate|monaten|jahre|jahren|jahrzehnte|jahrzehnten|jahrhunderte|jahrhunderten|quartale|stunden)$/.test(
    wordAt(tokens, end - 1),
  ) &&
  !(tokens[end]?.glued && wordAt(tokens, end) === "-") &&
  tokens[at] !== undefined;

/** "dieser Woche", not "am letzten Tag des Monats". */
export const whole: Guard = (tokens, at, end) => singular(tokens, at, end) && wordAt(tokens, end) !== "des";

/** "am Vortag", not "am Vortag der Wahl". */
export const notOf: Guard = (tokens, _at, end) => !/^(der|des)$/.test(wordAt(tokens, end));

/** "heute": this day, not "bis heute", nor nowadays: "Heute leben hier …". */
export const thisDay: Guard = (tokens, at, end) =>
  !/^(bis|noch|von|auch|und|seit)$/.test(wordAt(tokens, at - 1)) &&
  !/^(noch|vor|-)$/.test(wordAt(tokens, end)) &&
  tokens[end]?.facts.verb !== 3;

/** "morgen", the day after this, and not the morning. */
export const tomorrow: Guard = (tokens, at) =>
  tokens[at]?.capital === false || (isSmall(tokens, at) && (tokens[at + 1]?.facts.verb ?? 0) > 0);

/** With a capital. */
export const capital: Guard = (tokens, at) => tokens[at]?.capital ?? false;

/** `16.2.`: after a preposition, and a month that there is. */
export const inFigures: Guard = (tokens, at, end) =>
  /^(am|vom|zum|bis|seit|ab|der|den|dem|und|,)$/.test(wordAt(tokens, at - 1)) &&
  (tokens[at + 2]?.facts.day ?? 13) <= 12 &&
  !(tokens[end]?.glued && /^\d/.test(wordAt(tokens, end)));

/** A two-figure decade without "Jahre" after "der" or "den": "Anfang der 90er". */
export const bareDecade: Guard = (tokens, at, end) => {
  const decade = tokens[at]?.facts.decade ?? 1;
  const written = /^\d/.test(wordAt(tokens, at));
  const jahre = /^(jahre|jahren)$/.test(wordAt(tokens, end - 1)) || /jahren?$/.test(wordAt(tokens, at));
  if (decade % 10 !== 0 || (tokens[end]?.glued && wordAt(tokens, end) === "-")) return false;
  if (jahre) return true;
  return (
    /^(der|die|den|frühen|späten|und)$/.test(wordAt(tokens, at - 1)) &&
    (written ? !tokens[end]?.capital : (tokens[at]?.capital ?? false))
  );
};

/** "um 1450", "gegen 1450": not "um 1450 Euro"; "um 20 Uhr" has no year. */
export const about: Guard = (tokens, at, end) =>
  !/^(uhr|euro|prozent)$/.test(wordAt(tokens, end)) && tokens[at] !== undefined;

/** "im Jahr darauf": not "im Jahr zuvor gebaute". */
export const atEnd: Guard = (tokens, _at, end) => tokens[end]?.glued !== true || wordAt(tokens, end) !== "-";
