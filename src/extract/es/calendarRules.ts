import { calendarRules as build } from "../calendarRules.js";
import type { Rule } from "../language.js";
import * as guards from "./guards.js";

const { bareDecade, dayAlone, decadeOfYears, inFigures, plain, uncounted } = guards;

/** Days, months, seasons, quarters, years and what is longer, written in full or in part. */
export const calendarRules: readonly Rule[] = [
  ...build(
    {
      the: "el",
      weekday: "el?",
      dot: "",
      of: "de",
      ofYear: "de|del|,? año?",
      year: "año",
      to: "a|al",
      toDay: "al|y|a|o",
      from: "de|desde",
      until: "a|hasta",
      between: "entre",
      and: "y",
      or: "o",
      ordinals: ["ORDINAL"],
      quarter: "trimestre",
      half: "semestre",
      sign: "t ~NUMBER:ordinal de?",
      fiscal: "ejercicio fiscal? de?",
      spans: "ejercicio|curso|temporada",
      centuries: ["siglo ORDINAL", "siglo NUMBER:ordinal"],
      century: "siglo ORDINAL",
      twoCenturies: ["siglos ORDINAL:first y|a|al|- ORDINAL"],
      eras: [["ERA de? c|cristo ~.?"], ["ac|aec|ane", { era: 2 }], ["dc|ec", { era: 1 }]],
      old: "en|desde|hacia|hasta",
      feasts: [
        ["navidad de?", 12, 25],
        ["nochebuena de?", 12, 24],
        ["nochevieja de?", 12, 31],
        ["año nuevo de?", 1, 1],
      ],
    },
    { ...guards, seasonWithYear: guards.uncounted },
  ),
  ["( WEEKDAY ,? el? )? ORDINAL:day de MONTH de|del YEAR", {}, plain],
  ["ORDINAL:day de MONTH", {}, plain],
  ["DAY ~. ~º de MONTH", {}, plain],
  ["DAY ~. ~º de MONTH de|del YEAR", {}, plain],
  ["DAY", {}, dayAlone],
  ["YEAR a|al|- YEAR:last", { as: "shared" }, uncounted],
  ["DAY ~/|.|- DAY:month ~/|.|- YEAR", {}, plain],
  ["DAY:number ~/|. DAY:second ~/|. SHORT", { as: "slashed" }, inFigures],
  ["SEASON de YEAR a SHORT", { as: "shared" }, plain],
  ["SEASON de YEAR a YEAR:last", { as: "shared" }, plain],
  ["año fiscal YEAR", { fiscal: 1 }, plain],
  ["años NUMBER:decade", {}, decadeOfYears],
  ["años DECADE", {}, decadeOfYears],
  ["años DECADE del DATE", { as: "within" }],
  ["los NUMBER:decade", {}, bareDecade],
  ["los DECADE", {}, bareDecade],
  ["década de YEAR:decade", {}, plain],
  ["década de los años? NUMBER:decade", {}, plain],
  ["década de los años? DECADE", {}, plain],
  ["día de año nuevo de? YEAR?", { month: 1, day: 1 }],
];
