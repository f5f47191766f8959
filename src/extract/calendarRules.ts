import type { Guard, Rule, Says } from "./language.js";
import { noEra } from "./yearGuards.js";

/**
 * What of the dates of a calendar is particular to a language that puts the day before the month and the month before the
 * year: pieces of patterns, as {@link Rule} has them; "" for nothing.
 */
export interface CalendarWords {
  /** "the", before a day. */
  readonly the: string;
  /** What may stand between a weekday and its day. */
  readonly weekday: string;
  /** What makes of figures an ordinal: `~.`. */
  readonly dot: string;
  /** "of", from the day to the month. */
  readonly of: string;
  /** What may stand before a year: "of the year". */
  readonly ofYear: string;
  /** "year", before a year. */
  readonly year: string;
  /** "to", between two years or two days; "and", "or" between two days too. */
  readonly to: string;
  readonly toDay: string;
  readonly from: string;
  readonly until: string;
  readonly between: string;
  readonly and: string;
  readonly or: string;
  /** How ordinals before "quarter" and "half" are written. */
  readonly ordinals: readonly string[];
  readonly quarter: string;
  readonly half: string;
  /** A quarter by its sign: `q ~NUMBER:ordinal`. */
  readonly sign: string;
  /** "financial year"; what spans two years: "season". */
  readonly fiscal: string;
  readonly spans: string;
  /** Whole patterns; of these, the one that an era may follow, and the one with two of them. */
  readonly centuries: readonly string[];
  readonly century: string;
  readonly twoCenturies: readonly string[];
  /** How eras are written, with what is said where the pattern does not capture it. */
  readonly eras: readonly (readonly [pattern: string, says?: Says])[];
  /** What leads to a year of two or three figures. */
  readonly old: string;
  /** Days that have names. */
  readonly feasts: readonly (readonly [pattern: string, month: number, day: number])[];
}

/** When the forms that are no dates by themselves may stand. */
export interface CalendarGuards {
  readonly plain: Guard;
  readonly uncounted: Guard;
  readonly year: Guard;
  readonly bareMonth: Guard;
  readonly bareWeekday: Guard;
  readonly bareSeason: Guard;
  readonly seasonWithYear: Guard;
  readonly capital: Guard;
}

/** The forms of days, months, seasons, quarters, years and what is longer that languages share, in a language's words. */
export function calendarRules(words: CalendarWords, guards: CalendarGuards): Rule[] {
  const { century, eras, feasts, twoCenturies } = words;
  const rules: Rule[] = [
    ...daysAndMonths(words, guards),
    ...parts(words, guards),
    ...years(words, guards),
    ...words.centuries.map((pattern): Rule => [pattern, { nth: "century" }, guards.plain]),
    ...twoCenturies.map((pattern): Rule => [pattern, { as: "shared", nth: "century" }, guards.plain]),
    ...feasts.map(([pattern, month, day]): Rule => [`${pattern} YEAR?`, { month, day }, guards.capital]),
  ];
  const { dot, of, ofYear, to, year } = words;
  const inEra: readonly (readonly [string, Says?])[] = [
    [century, { nth: "century" }],
    [`${year}? NUMBER:year`],
    [`MONTH ${ofYear} NUMBER:year`],
    [`SEASON ${ofYear} NUMBER:year`],
    [`DAY ${dot} ${of} MONTH ${ofYear} NUMBER:year`],
    [`NUMBER:year ${to}|- NUMBER:last`, { as: "shared" }],
  ];
  for (const [pattern, says] of inEra) {
    for (const [era, more] of eras) rules.push([`${pattern} ${era}`, { ...says, ...more }, guards.plain]);
  }
  return rules.map(([pattern, ...rest]) => [pattern.replace(/ {2,}/g, " ").trim(), ...rest]);
}

function daysAndMonths(words: CalendarWords, guards: CalendarGuards): Rule[] {
  const { the, dot, of, ofYear, toDay, between, and } = words;
  const { plain } = guards;
  const weekday = `( WEEKDAY ,? ${words.weekday} )?`;
  const twoDays = [
    `DAY:first ${dot && `${dot}?`} -|${toDay} DAY:last ${dot} ${of} MONTH`,
    `${between} ${the} DAY:first ${dot} ${and} ${the} DAY:last ${dot} ${of} MONTH`,
  ];
  return [
    [`${weekday} DAY ${dot} ${of && `${of}?`} MONTH ${ofYear} YEAR`, {}, plain],
    [`${weekday} DAY ${dot} ${of} MONTH`, {}, plain],
    ["YEAR ~- NUMBER:month ~- DAY", {}, plain],
    [`MONTH ${ofYear} YEAR`, {}, plain],
    ["MONTH", {}, guards.bareMonth],
    ["WEEKDAY", {}, guards.bareWeekday],
    ...twoDays.flatMap((pattern): Rule[] => [
      [pattern, { as: "shared" }, plain],
      [`${pattern} ${ofYear} YEAR`, { as: "shared" }, plain],
    ]),
  ];
}

function parts(
  { ofYear, ordinals, quarter, half, sign, fiscal, spans }: CalendarWords,
  guards: CalendarGuards,
): Rule[] {
  const { plain } = guards;
  return [
    [`SEASON ${ofYear} YEAR`, {}, guards.seasonWithYear],
    [`SEASON ${ofYear} YEAR ~-|/ SHORT`, { as: "shared" }, plain],
    [`SEASON ${ofYear} YEAR ~-|/ YEAR:last`, { as: "shared" }, plain],
    ["SEASON", {}, guards.bareSeason],
    ...ordinals.flatMap((ordinal): Rule[] => [
      [`${ordinal} ${quarter} ${ofYear} YEAR`, { nth: "quarter" }, plain],
      [`${ordinal} ${quarter}`, { nth: "quarter" }, plain],
      [`${ordinal} ${half} ${ofYear} YEAR`, { nth: "half" }, plain],
      [`${ordinal} ${half}`, { nth: "half" }, plain],
    ]),
    [`${sign} YEAR`, { nth: "quarter" }, plain],
    [`${fiscal} YEAR`, { fiscal: 1 }, plain],
    [`${spans} YEAR ~-|/ SHORT`, { as: "shared" }, plain],
  ];
}

function years({ year, to, from, until, between, and, or, old }: CalendarWords, guards: CalendarGuards): Rule[] {
  return [
    [`${year} NUMBER:year`, {}, guards.uncounted],
    ["YEAR", {}, guards.year],
    [`${old} OLD`, {}, noEra],
    [`YEAR ${to}|- YEAR:last`, { as: "shared" }, guards.year],
    [`${from} YEAR ${until}|- YEAR:last`, { as: "shared" }, guards.uncounted],
    [`${between} YEAR ${and} YEAR:last`, { as: "shared" }, guards.uncounted],
    ["YEAR ~-|/ ~SHORT", { as: "shared" }, guards.year],
    [`YEAR ${or} YEAR:last`, { as: "either" }, guards.year],
  ];
}
