import type { Words } from "./table.js";

/** Whether a date begins with a number in order, and so takes an article: "16. Februar", "3. Quartal". */
const isNth = (date: string): boolean => /^\d+\. /.test(date);

const the = (preposition: string, date: string): string =>
  date.endsWith("Jahre") ? `${preposition} den ${date}n` : preposition + (isNth(date) ? " dem " : " ") + date;

/** A length of time after "vor" and "in": "vor 10 Tagen", "in 2 Jahren". */
const dative = (duration: string): string => duration.replace(/(?:Tage|Monate|Jahre)$/, "$&n");

const events = (count: number, more = ""): string =>
  `${String(count)} ${more}${count === 1 ? "Ereignis" : "Ereignisse"}`;

export const de: Words = {
  order: "dmy",
  months: "wide",
  thousands: ".",
  decimal: ",",
  eras: { "v.Chr.": "v. Chr.", "n.Chr.": "n. Chr." },
  year: (year, era) => (era ? `${year} ${era}` : year),
  date: (year, month, day) => [day && `${String(day)}.`, month, year].filter(Boolean).join(" "),
  periods: [
    ...["Frühling", "Sommer", "Herbst", "Winter", "1. Quartal", "2. Quartal", "3. Quartal", "4. Quartal"],
    ...["1. Jahresdrittel", "2. Jahresdrittel", "3. Jahresdrittel", "1. Halbjahr", "2. Halbjahr"],
  ],
  hemispheres: [" (Nordhalbkugel)", " (Südhalbkugel)"],
  early: (date) => `Anfang ${date}`,
  mid: (date) => `Mitte ${date}`,
  late: (date) => `Ende ${date}`,
  decade: (year) => `${year}er-Jahre`,
  century: null,
  hour: (hour) => `${String(hour)} Uhr`,
  approximate: (date) => `ca. ${date}`,
  uncertain: (date) => `${date}?`,

  range: (first, last) => `${first} – ${last}`,
  fromTo: (first, last) => `${isNth(first) ? "vom" : "von"} ${first} bis ${isNth(last) ? "zum " : ""}${last}`,
  since: (date) => the("seit", date),
  until: (date) => (date.endsWith("Jahre") ? `bis in die ${date}` : `bis ${date}`),
  from: (date) => `ab ${date}`,
  by: (date) => `spätestens ${date.endsWith("Jahre") ? the("in", date) : isNth(date) ? `am ${date}` : date}`,
  ongoing: "andauernd",
  startNotKnown: "Beginn unbekannt",
  endNotKnown: "Ende unbekannt",
  startOpen: "ohne Beginn",
  comma: ", ",
  listComma: ", ",
  or: " oder ",
  and: " und ",
  before: (date) => the("vor", date),
  after: (date) => the("nach", date),
  between: (first, last) => (isNth(last) ? `zwischen dem ${first} und dem ${last}` : `zwischen ${first} und ${last}`),
  earlier: "früher",
  later: "später",
  allOf: (range) => `der ganze Zeitraum ${range}`,

  years: (count, form, inUnits) => {
    if (form === "digits") return `${inUnits(1)} Jahre`;
    const [unit, one, many, short] =
      count < 1e9 ? [1e6, "Million", "Millionen", "Mio."] : [1e9, "Milliarde", "Milliarden", "Mrd."];
    if (form === "number") return `${inUnits(unit)} ${short}`;
    const number = `${inUnits(unit)} ${form === "short" ? short : count === unit ? one : many}`;
    return form === "count" ? number : `${number} Jahre`;
  },
  about: (years) => `rund ${years}`,
  ago: (duration) => `vor ${dative(duration)}`,
  fromNow: (duration) => `in ${dative(duration)}`,
  today: "heute",
  earlierBy: (duration) => `${duration} davor`,
  week: (number) => `KW ${String(number)}`,
  quarter: (number) => `Q${String(number)}`,

  someIn: (date) => {
    if (date.endsWith("Jahre")) return the("irgendwann in", date);
    return `irgendwann ${isNth(date) || !/^(?:\d|Anfang|Mitte|Ende)/.test(date) ? "im " : ""}${date}`;
  },
  some: (phrase) => `irgendwann ${phrase}`,
  on: (date) => `am ${date}`,
  at: (date, time) => `am ${date} um ${time}`,
  around: (date) => `um ${isNth(date) ? "den " : date.endsWith("Jahre") ? "die " : ""}${date}`,
  perhaps: (phrase) => `vielleicht ${phrase}`,
  stillGoingOn: "dauert noch an",

  elsewhere: (dates) => `anderswo: ${dates}`,

  legend: {
    claimed: "so eine andere Quelle",
    known: {
      time: "Uhrzeit bekannt",
      hour: "Stunde bekannt",
      day: "Tag bekannt",
      month: "Monat bekannt",
      year: "Jahr bekannt",
      date: "Datum bekannt",
    },
    someTimeWithin: "irgendwann darin",
    oneOf: "eines davon",
    allOf: "alle davon",
    lasted: "dauerte",
    inexact: "beginnt oder endet irgendwann darin",
    fading: "Beginn oder Ende unbekannt, oder noch andauernd",
    inexactOrFading: "Beginn oder Ende nicht genau bekannt, oder noch andauernd",
    approximate: "ungefähr",
    uncertain: "unsicher",
    gap: "ausgelassene Zeit",
    density: "Anzahl der Ereignisse",
    sequence: "in gleichen Schritten: Abstände zeigen keine Zeit",
    log: (date) => `logarithmische Skala, Bezugspunkt: ${date}`,
    relative: "Zeit seit dem ersten Datum jeder Gruppe",
  },
  events: (count) => events(count),
  moreEvents: (count) => events(count, count === 1 ? "weiteres " : "weitere "),
  source: "Quelle",
  sources: "Quellen",
  dateNotKnown: "Datum unbekannt",
  undated: "Ohne Datum",
  columns: { date: "Datum", event: "Ereignis", group: "Gruppe" },
  summary: (events, span) => `${events}, ${span}.`,
  groups: (names) => `Gruppen: ${names}.`,
  noEvents: "Keine Ereignisse.",
};
