import type { Words } from "../words.js";

/** Whether a date begins with a day or a number in order, and so takes an article: "el 16 de febrero", "el 3.er trimestre". */
const takesArticle = (date: string): boolean => /^(?:\d+ de|\d\.|primer|segundo|tercer) ?/.test(date);

/** After a preposition of time, "en algún momento" loses its own. */
const bare = (date: string): string => date.replace(/^en /, "");

const the = (preposition: string, date: string): string =>
  takesArticle(date) ? `${preposition} el ${date}` : `${preposition} ${bare(date)}`;

const contract = (phrase: string): string => phrase.replace(/\b(de|a) el /g, "$1l ");

const events = (count: number, more = ""): string => `${String(count)} evento${count === 1 ? "" : "s"}${more}`;

export const es: Words = {
  order: "dmy",
  months: "wide",
  thousands: "\u00a0",
  decimal: ",",
  eras: { AC: "a. C.", DC: "d. C." },
  year: (year, era) => (era ? `${year} ${era}` : year),
  date: (year, month, day) => [String(day), month, year].filter(Boolean).join(" de "),
  periods: [
    ...["primavera", "verano", "otoño", "invierno"],
    ...["primer trimestre", "segundo trimestre", "tercer trimestre", "cuarto trimestre"],
    ...["primer cuatrimestre", "segundo cuatrimestre", "tercer cuatrimestre", "primer semestre", "segundo semestre"],
  ],
  hemispheres: [" (hemisferio norte)", " (hemisferio sur)"],
  early: (date) => `principios de ${date}`,
  mid: (date) => `mediados de ${date}`,
  late: (date) => `finales de ${date}`,
  decade: (year) => `década de ${year}`,
  century: null,
  hour: (hour) => `${String(hour)} h`,
  approximate: (date) => `hacia ${date}`,
  uncertain: (date) => `¿${date}?`,

  range: (first, last) => `${first} – ${last}`,
  fromTo: (first, last) => contract(`${the("de", first)} ${the("a", last)}`),
  since: (date) => the("desde", date),
  until: (date) => the("hasta", date),
  from: (date) => contract(the("a partir de", date)),
  by: (date) => `a más tardar ${takesArticle(date) ? "el " : date.startsWith("hacia") ? "" : "en "}${date}`,
  ongoing: "en curso",
  startNotKnown: "inicio desconocido",
  endNotKnown: "fin desconocido",
  startOpen: "sin inicio",
  comma: ", ",
  listComma: ", ",
  or: " o ",
  and: " y ",
  before: (date) => contract(the("antes de", date)),
  after: (date) => contract(the("después de", date)),
  between: (first, last) => `entre ${first} y ${last}`,
  earlier: "antes",
  later: "después",
  allOf: (range) => `todo ${range}`,

  years: (count, form, inUnits) => {
    if (form === "digits") return `${inUnits(1)} años`;
    const millions = inUnits(1e6);
    return form === "short" ? `${millions} M de años` : `${millions} mill${count === 1e6 ? "ón" : "ones"} de años`;
  },
  ago: (years) => `hace ${years}`,
  fromNow: (years) => `dentro de ${years}`,
  today: "hoy",

  someIn: (date) => `en algún momento de ${date}`,
  some: (phrase) => `en algún momento ${phrase}`,
  on: (date) => `el ${date}`,
  at: (date, time) => `el ${date} a las ${time}`,
  around: (date) => `hacia ${date}`,
  perhaps: (phrase) => `quizá ${phrase}`,
  stillGoingOn: "todavía en curso",

  legend: {
    known: {
      time: "hora exacta conocida",
      hour: "hora conocida",
      day: "día conocido",
      month: "mes conocido",
      year: "año conocido",
      date: "fecha conocida",
    },
    someTimeWithin: "en algún momento de este período",
    oneOf: "una de estas fechas",
    allOf: "todas estas fechas",
    lasted: "duró",
    fading: "inicio o fin desconocidos, o todavía en curso",
    approximate: "aproximado",
    uncertain: "incierto",
    gap: "tiempo omitido",
    density: "número de eventos",
  },
  events: (count) => events(count),
  moreEvents: (count) => events(count, " más"),
  source: "Fuente",
  sources: "Fuentes",
  dateNotKnown: "Fecha desconocida",
  undated: "Sin fecha",
  columns: { date: "Fecha", event: "Evento", group: "Grupo" },
  summary: (events, span) => `${events}, ${span}.`,
  groups: (names) => `Grupos: ${names}.`,
  noEvents: "Ningún evento.",
};
