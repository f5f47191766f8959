import { calendarRules as build } from "../calendarRules.js";
import type { Rule } from "../language.js";
import * as guards from "./guards.js";

const { bareWeekday, dayAlone, inFigures, plain, roundDecade, uncounted } = guards;

/** Days, months, seasons, quarters, years and what is longer, written in full or in part. */
export const calendarRules: readonly Rule[] = [
  ...build(
    {
      the: "le",
      weekday: "le?",
      dot: "",
      of: "",
      ofYear: "de? 'année?",
      year: "an|'an|année|'année",
      to: "à",
      toDay: "au|et|ou",
      from: "de",
      until: "à",
      between: "entre",
      and: "et",
      or: "ou",
      ordinals: ["ORDINAL"],
      quarter: "trimestre",
      half: "semestre",
      sign: "t ~NUMBER:ordinal",
      fiscal: "exercice|'exercice",
      spans: "exercice|'exercice|saison",
      centuries: ["ORDINAL siècle"],
      century: "ORDINAL siècle",
      twoCenturies: [
        "ORDINAL:first et|au|à|ou ORDINAL siècle|siècles",
        "ORDINAL:first et|ou le|du|au ORDINAL siècle|siècles",
        "ORDINAL:first - ORDINAL siècle|siècles",
      ],
      eras: [["ERA j ~.? ~-? c ~.?"], ["ERA jésus ~-? christ"], ["ERA jc"], ["ERA notre ère"]],
      inEra: ["MONTH de? 'année? NUMBER:year", "SEASON de? 'année? NUMBER:year", "DAY MONTH de? 'année? NUMBER:year"],
      old: "en|vers|depuis",
      feasts: [
        ["noël de?", 12, 25],
        ["saint ~- ~sylvestre", 12, 31],
      ],
    },
    guards,
  ),
  ["YEAR à|- YEAR:last", { as: "shared" }, uncounted],
  ["DAY ~/|.|- DAY:month ~/|.|- YEAR", {}, plain],
  ["DAY:number ~/|. DAY:second ~/|. SHORT", { as: "slashed" }, inFigures],
  ["WEEKDAY DAYPART", {}, bareWeekday],
  ["exercice|'exercice|saison YEAR ~-|/ YEAR:last", { as: "shared" }, plain],
  ["années NUMBER:decade", {}, roundDecade],
  ["années DECADE", {}, roundDecade],
  ["années DECADE du DATE", { as: "within" }],
  ["DAY", {}, dayAlone],
  ["années soixante ~- ~dix", { decade: 70 }],
  ["années quatre ~- ~vingt|vingts", { decade: 80 }, roundDecade],
  ["années quatre ~- ~vingt ~- ~dix", { decade: 90 }],
  ["jour de noël de? YEAR?", { month: 12, day: 25 }],
  ["jour de l 'an YEAR?", { month: 1, day: 1 }],
  ["nouvel an YEAR?", { month: 1, day: 1 }],
];
