import type { Words } from "./table.js";

const day = /^(?:\d{1,2}(?:er|e)?|\d+ ou \d+) (?!av\.|apr\.|ou |et )\p{L}/u;

/** With an article before a day, a season, a quarter, a decade: "le 16 février", "l’été", "les années 1990". */
function article(date: string): string {
  if (date.startsWith("années")) return `les ${date}`;
  if (/^(?:été|automne|hiver)/.test(date)) return `l’${date}`;
  return day.test(date) || date.startsWith("printemps") ? `le ${date}` : date;
}

/** "de" and "à" with the article that follows. */
const of = (date: string): string =>
  `de ${article(date)}`
    .replace(/^de les /, "des ")
    .replace(/^de le /, "du ")
    .replace(/^de (?=[aou])/, "d’");
const to = (date: string): string => `à ${article(date)}`.replace(/^à les /, "aux ").replace(/^à le /, "au ");

const part = (name: string, date: string): string => `${name} ${date.startsWith("années") ? `des ${date}` : date}`;

const events = (count: number): string => `${String(count)} événement${count < 2 ? "" : "s"}`;

export const fr: Words = {
  order: "dmy",
  months: "wide",
  thousands: "\u00a0",
  decimal: ",",
  eras: { "av. J.-C": "av. J.-C.", "ap. J.-C": "apr. J.-C." },
  year: (year, era) => (era ? `${year} ${era}` : year),
  date: (year, month, day) => [day === 1 ? "1er" : String(day), month, year].filter(Boolean).join(" "),
  periods: [
    ...["printemps", "été", "automne", "hiver", "1er trimestre", "2e trimestre", "3e trimestre", "4e trimestre"],
    ...["1er quadrimestre", "2e quadrimestre", "3e quadrimestre", "1er semestre", "2e semestre"],
  ],
  hemispheres: [" (hémisphère nord)", " (hémisphère sud)"],
  early: (date) => part("début", date),
  mid: (date) => (/^\d/.test(date) ? `mi-${date}` : part("milieu", date)),
  late: (date) => part("fin", date),
  decade: (year) => `années ${year}`,
  century: null,
  hour: (hour) => `${String(hour)} h`,
  approximate: (date) => `vers ${article(date)}`,
  uncertain: (date) => `${date}\u00a0?`,

  range: (first, last) => `${first} – ${last}`,
  fromTo: (first, last) => `${of(first)} ${to(last)}`,
  since: (date) => `depuis ${article(date)}`,
  until: (date) => {
    if (date.startsWith("vers")) return `jusque ${date}`;
    return article(date) !== date || date.startsWith("une") ? `jusqu’${to(date)}` : `jusqu’en ${date}`;
  },
  from: (date) => `à partir ${of(date)}`,
  by: (date) => `au plus tard ${day.test(date) ? article(date) : date.startsWith("vers") ? date : `en ${date}`}`,
  ongoing: "en cours",
  startNotKnown: "début inconnu",
  endNotKnown: "fin inconnue",
  startOpen: "sans début",
  comma: ", ",
  listComma: ", ",
  or: " ou ",
  and: " et ",
  before: (date) => `avant ${article(date)}`,
  after: (date) => `après ${article(date)}`,
  between: (first, last) => `entre ${day.test(last) ? `le ${first}` : article(first)} et ${article(last)}`,
  earlier: "plus tôt",
  later: "plus tard",
  allOf: (range) => `toute la période ${range}`,

  years: (count, form, inUnits) => {
    if (form === "digits") return `${inUnits(1)} ans`;
    const [unit, name, short] = count < 1e9 ? [1e6, "million", "M"] : [1e9, "milliard", "Md"];
    if (form === "number") return `${inUnits(unit)} ${short}`;
    if (form === "short") return `${inUnits(unit)} ${short} d’années`;
    const number = `${inUnits(unit)} ${name}${count < 2 * unit ? "" : "s"}`;
    return form === "count" ? number : `${number} d’années`;
  },
  about: (years) => `environ ${years}`,
  ago: (duration) => `il y a ${duration}`,
  fromNow: (duration) => `dans ${duration}`,
  today: "aujourd’hui",
  earlierBy: (duration) => `${duration} avant`,
  week: (number) => `sem. ${String(number)}`,
  quarter: (number) => `T${String(number)}`,

  someIn: (date) => `une date inconnue ${of(date)}`,
  some: (phrase) => `une date inconnue ${phrase}`,
  on: (date) => `le ${date}`,
  at: (date, time) => `le ${date} à ${time}`,
  around: (date) => `vers ${article(date)}`,
  perhaps: (phrase) => `peut-être ${phrase}`,
  stillGoingOn: "toujours en cours",

  elsewhere: (dates) => `ailleurs : ${dates}`,

  legend: {
    claimed: "selon une autre source",
    known: {
      time: "heure exacte connue",
      hour: "heure connue",
      day: "jour connu",
      month: "mois connu",
      year: "année connue",
      date: "date connue",
    },
    someTimeWithin: "à un moment de cette période",
    oneOf: "l’une de ces dates",
    allOf: "toutes ces dates",
    lasted: "durée",
    inexact: "commence ou finit à un moment de ce dégradé",
    fading: "début ou fin inconnus, ou encore en cours",
    inexactOrFading: "début ou fin connus sans précision, ou encore en cours",
    approximate: "approximatif",
    uncertain: "incertain",
    gap: "temps omis",
    density: "nombre d’événements",
    sequence: "à pas égaux : les distances ne montrent pas le temps",
    log: (date) => `échelle logarithmique, point de départ : ${date}`,
    relative: "temps écoulé depuis la première date de chaque groupe",
  },
  events,
  moreEvents: (count) => `${String(count)} autre${count < 2 ? "" : "s"} ${events(count).replace(/^\d+ /, "")}`,
  source: "Source",
  sources: "Sources",
  dateNotKnown: "Date inconnue",
  undated: "Sans date",
  columns: { date: "Date", event: "Événement", group: "Groupe" },
  summary: (events, span) => `${events}, ${span}.`,
  groups: (names) => `Groupes\u00a0: ${names}.`,
  noEvents: "Aucun événement.",
};
