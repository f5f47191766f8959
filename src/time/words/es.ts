import type { Words } from "./table.js";

const nth =
  /^(?:\d+ (?:o \d+ )?(?:de )?(?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)|verano|otoño|invierno|primer|segundo|tercer|cuarto)/;

/** With an article before a day, a season, a quarter, a decade: "el 16 de febrero", "la primavera", "la década". */
const article = (date: string): string =>
  (/^(?:década|primavera)/.test(date) ? "la " : nth.test(date) ? "el " : "") + date;

/** After a preposition, "en algún momento" loses its own, and "de el" and "a el" become one word. */
const after = (preposition: string, date: string): string =>
  `${preposition} ${article(date.replace(/^en /, ""))}`.replace(/\b(de|a) el /, "$1l ");

const events = (count: number, more = ""): string => `${String(count)} evento${count === 1 ? "" : "s"}${more}`;

export const es: Words = {
  order: "dmy",
  months: "wide",
  thousands: "\u00a0",
  decimal: ",",
  eras: { AC: "a. C.", DC: "d. C." },
  year: (year, era) => (era ? `${year} ${era}` : year),
  date: (year, month, day) => [String(day), month, year].filter(Boolean).join(month.length === 3 ? " " : " de "),
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
  approximate: (date) => `hacia ${article(date)}`,
  uncertain: (date) => `¿${date}?`,

  range: (first, last) => `${first} – ${last}`,
  fromTo: (first, last) => `${after("de", first)} ${after("a", last)}`,
  since: (date) => after("desde", date),
  until: (date) => after("hasta", date),
  from: (date) => after("a partir de", date),
  by: (date) => `a más tardar ${/^(?:\d+ (?:de|[a-z]{3}) |hacia)/.test(date) ? "" : "en "}${article(date)}`,
  ongoing: "en curso",
  startNotKnown: "inicio desconocido",
  endNotKnown: "fin desconocido",
  startOpen: "sin inicio",
  comma: ", ",
  listComma: ", ",
  or: " o ",
  and: " y ",
  before: (date) => after("antes de", date),
  after: (date) => after("después de", date),
  between: (first, last) =>
    `entre ${nth.test(last) ? `el ${first.replace(/^el /, "")}` : article(first)} y ${article(last)}`,
  earlier: "antes",
  later: "después",
  allOf: (range) => `todo el período ${range}`,

  years: (count, form, inUnits) => {
    if (form === "digits") return `${inUnits(1)} años`;
    const millions = inUnits(1e6);
    if (form === "number") return `${millions} M`;
    if (form === "short") return `${millions} M de años`;
    const number = `${millions} mill${count === 1e6 ? "ón" : "ones"}`;
    return form === "count" ? number : `${number} de años`;
  },
  about: (years) => `alrededor de ${years}`,
  ago: (duration) => `hace ${duration}`,
  fromNow: (duration) => `dentro de ${duration}`,
  today: "hoy",
  earlierBy: (duration) => `${duration} antes`,
  week: (number) => `sem. ${String(number)}`,
  quarter: (number) => `T${String(number)}`,

  someIn: (date) => after("en algún momento de", date),
  some: (phrase) => `en algún momento ${phrase}`,
  on: (date) => `el ${date}`,
  at: (date, time) => `el ${date} a las ${time}`,
  around: (date) => `hacia ${article(date)}`,
  perhaps: (phrase) => `quizá ${phrase}`,
  stillGoingOn: "todavía en curso",

  elsewhere: (dates) => `según otros: ${dates}`,

  legend: {
    claimed: "según otra fuente",
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
    inexact: "empieza o termina en algún momento del degradado",
    fading: "inicio o fin desconocidos, o todavía en curso",
    inexactOrFading: "inicio o fin no conocidos con exactitud, o todavía en curso",
    approximate: "aproximado",
    uncertain: "incierto",
    gap: "tiempo omitido",
    density: "número de eventos",
    sequence: "en pasos iguales: las distancias no muestran el tiempo",
    log: (date) => `escala logarítmica, punto de partida: ${date}`,
    relative: "tiempo desde la primera fecha de cada grupo",
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
