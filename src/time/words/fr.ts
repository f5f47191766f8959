import type { Words } from "../words.js";

/** Whether a date begins with a day ("16 février", "1er janvier") or a number in order ("1er semestre"), and so takes an article. */
const takesArticle = (date: string): boolean => /^\d+(?:er|e)? \p{L}/u.test(date) && !/^\d+ (?:av\.|apr\.)/.test(date);

const from = (date: string): string =>
  takesArticle(date) ? `du ${date}` : date.startsWith("une") ? `d’${date}` : `de ${date}`;

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
  early: (date) => `début ${date}`,
  mid: (date) => `milieu ${date}`,
  late: (date) => `fin ${date}`,
  decade: (year) => `années ${year}`,
  century: null,
  hour: (hour) => `${String(hour)} h`,
  approximate: (date) => `vers ${date}`,
  uncertain: (date) => `${date}\u00a0?`,

  range: (first, last) => `${first} – ${last}`,
  fromTo: (first, last) => `${from(first)} ${takesArticle(last) ? "au" : "à"} ${last}`,
  since: (date) => `depuis ${takesArticle(date) ? "le " : ""}${date}`,
  until: (date) =>
    date.startsWith("vers")
      ? `jusque ${date}`
      : `jusqu’${takesArticle(date) ? "au" : date.startsWith("une") ? "à" : "en"} ${date}`,
  from: (date) => `à partir ${from(date)}`,
  by: (date) =>
    date.startsWith("vers") ? `au plus tard ${date}` : `au plus tard ${takesArticle(date) ? "le" : "en"} ${date}`,
  ongoing: "en cours",
  startNotKnown: "début inconnu",
  endNotKnown: "fin inconnue",
  startOpen: "sans début",
  comma: ", ",
  listComma: ", ",
  or: " ou ",
  and: " et ",
  before: (date) => `avant ${takesArticle(date) ? "le " : ""}${date}`,
  after: (date) => `après ${takesArticle(date) ? "le " : ""}${date}`,
  between: (first, last) => `entre ${first} et ${last}`,
  earlier: "plus tôt",
  later: "plus tard",
  allOf: (range) => `tout ${range}`,

  years: (count, form, inUnits) => {
    if (form === "digits") return `${inUnits(1)} ans`;
    const [unit, name, short] = count < 1e9 ? [1e6, "million", "M"] : [1e9, "milliard", "Md"];
    return form === "short"
      ? `${inUnits(unit)} ${short} d’années`
      : `${inUnits(unit)} ${name}${count < 2 * unit ? "" : "s"} d’années`;
  },
  ago: (years) => `il y a ${years}`,
  fromNow: (years) => `dans ${years}`,
  today: "aujourd’hui",

  someIn: (date) => `une date inconnue de ${date}`,
  some: (phrase) => `une date inconnue ${phrase}`,
  on: (date) => `le ${date}`,
  at: (date, time) => `le ${date} à ${time}`,
  around: (date) => `vers ${date}`,
  perhaps: (phrase) => `peut-être ${phrase}`,
  stillGoingOn: "toujours en cours",

  legend: {
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
    fading: "début ou fin inconnus, ou encore en cours",
    approximate: "approximatif",
    uncertain: "incertain",
    gap: "temps omis",
    density: "nombre d’événements",
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
