import type { Words } from "./table.js";

/** With an article before what is one of a row: "the 1990s", "the second half of 2019". */
const the = (date: string): string => (/\ds$|^(?:first|second|last) /.test(date) ? `the ${date}` : date);

const events = (count: number, more = ""): string => `${String(count)} ${more}event${count === 1 ? "" : "s"}`;

export const en: Words = {
  order: "dmy",
  months: "wide",
  thousands: ",",
  decimal: ".",
  eras: {},
  year: (year, era) => (era === "AD" ? `AD ${year}` : era ? `${year} ${era}` : year),
  date: (year, month, day, american) =>
    american && day !== ""
      ? `${month} ${String(day)}`.trim() + (year && `, ${year}`)
      : [day, american && month === "autumn" ? "fall" : month, year].filter(Boolean).join(" "),
  periods: [
    ...["spring", "summer", "autumn", "winter", "Q1", "Q2", "Q3", "Q4"],
    ...["first third of", "second third of", "last third of", "first half of", "second half of"],
  ],
  hemispheres: [" (northern hemisphere)", " (southern hemisphere)"],
  early: (date) => `early ${date}`,
  mid: (date) => `mid-${date}`,
  late: (date) => `late ${date}`,
  decade: (year) => `${year}s`,
  century: (year) => `${year}s`,
  hour: (hour) =>
    `${String(hour % 12 || 12)} ${hour === 0 ? "midnight" : hour < 12 ? "am" : hour === 12 ? "noon" : "pm"}`,
  approximate: (date) => `c. ${date}`,
  uncertain: (date) => `${date}?`,

  range: (first, last) => `${first} – ${last}`,
  fromTo: (first, last) => `from ${the(first)} to ${the(last)}`,
  since: (date) => `since ${the(date)}`,
  until: (date) => `until ${the(date)}`,
  from: (date) => `from ${the(date)}`,
  by: (date) => `by ${the(date)}`,
  ongoing: "ongoing",
  startNotKnown: "start not known",
  endNotKnown: "end not known",
  startOpen: "without a start",
  comma: ", ",
  listComma: ", ",
  or: " or ",
  and: " and ",
  before: (date) => `before ${date}`,
  after: (date) => `after ${date}`,
  between: (first, last) => `between ${the(first)} and ${the(last)}`,
  earlier: "earlier",
  later: "later",
  allOf: (range) => `all of ${range}`,

  years: (count, form, inUnits) => {
    if (form === "digits") return `${inUnits(1)} years`;
    const [unit, name] = count < 1e9 ? [1e6, "million"] : [1e9, "billion"];
    const number = `${inUnits(unit)}${name.charAt(0).toUpperCase()}`;
    if (form === "number") return number;
    if (form === "count") return `${inUnits(unit)} ${name}`;
    return form === "short" ? `${number} years` : `${inUnits(unit)} ${name} years`;
  },
  about: (years) => `about ${years}`,
  ago: (duration) => `${duration} ago`,
  fromNow: (duration) => `${duration} from now`,
  today: "today",
  earlierBy: (duration) => `${duration} before`,
  week: (number) => `week ${String(number)}`,
  quarter: (number) => `Q${String(number)}`,

  someIn: (date) => `some time in ${the(date)}`,
  some: (phrase) => `some time ${phrase}`,
  on: (date) => `on ${date}`,
  at: (date, time) => `on ${date} at ${time}`,
  around: (date) => `around ${the(date)}`,
  perhaps: (phrase) => `perhaps ${phrase}`,
  stillGoingOn: "still going on",

  elsewhere: (dates) => `also given: ${dates}`,

  legend: {
    claimed: "another source",
    known: {
      time: "time known",
      hour: "hour known",
      day: "day known",
      month: "month known",
      year: "year known",
      date: "date known",
    },
    someTimeWithin: "some time within",
    oneOf: "one of these",
    allOf: "all of these",
    lasted: "lasted",
    inexact: "starts or ends some time within",
    fading: "start or end not known, or still going on",
    inexactOrFading: "start or end not known exactly, or still going on",
    approximate: "approximate",
    uncertain: "uncertain",
    gap: "time left out",
    density: "number of events",
    sequence: "in equal steps: distances do not show time",
    log: (date) => `logarithmic scale, counted from ${the(date)}`,
    relative: "time since the first date of each group",
  },
  events: (count) => events(count),
  moreEvents: (count) => events(count, "more "),
  source: "Source",
  sources: "Sources",
  dateNotKnown: "Date not known",
  undated: "Without a date",
  columns: { date: "Date", event: "Event", group: "Group" },
  summary: (events, span) => `${events}, ${span}.`,
  groups: (names) => `Groups: ${names}.`,
  noEvents: "No events.",
};
