import { calendarRules as build } from "../calendarRules.js";
import type { Rule } from "../language.js";
import * as guards from "./guards.js";

const { bareDecade, inFigures, plain } = guards;
const weekday = "( WEEKDAY ,? dem|den|der? )?";

/** Days, months, seasons, quarters, years and what is longer, written in full or in part. */
export const calendarRules: readonly Rule[] = [
  ...build(
    {
      the: "dem",
      weekday: "dem|den|der?",
      dot: "~.",
      of: "",
      ofYear: ",|des|im|von|der? jahres|jahr?",
      year: "jahr|jahre|jahres",
      to: "bis",
      toDay: "bis|und|oder",
      from: "von",
      until: "bis",
      between: "zwischen",
      and: "und",
      or: "oder",
      ordinals: ["ORDINAL", "NUMBER:ordinal ~."],
      quarter: "quartal|quartals|vierteljahr",
      half: "halbjahr|halbjahres|jahreshälfte",
      sign: "q ~NUMBER:ordinal ~/?",
      fiscal: "geschäftsjahr|geschäftsjahres|fiskaljahr|haushaltsjahr",
      spans: "geschäftsjahr|geschäftsjahres|saison|schuljahr|wintersemester",
      centuries: ["ORDINAL jahrhundert|jahrhunderts", "NUMBER:ordinal ~. jahrhundert|jahrhunderts|jh ~.?"],
      century: "NUMBER:ordinal ~. jahrhundert|jahrhunderts|jh ~.?",
      twoCenturies: ["NUMBER:first ~. und|bis|oder|- NUMBER:ordinal ~. jahrhundert|jahrhunderts"],
      eras: [["ERA chr|hr|christus|christi ~.?"], ["ERA u ~.? z ~.?"]],
      old: "in|um|seit|bis|ab|zuletzt|vor",
      feasts: [
        ["weihnachten|weihnachtstag", 12, 25],
        ["heiligabend", 12, 24],
        ["silvester", 12, 31],
        ["neujahr|neujahrstag", 1, 1],
      ],
    },
    { ...guards, seasonWithYear: guards.uncounted },
  ),
  [`${weekday} DAY ~. DAY:month ~. YEAR`, {}, plain],
  [`${weekday} DAY:number ~. DAY:second ~. SHORT`, { as: "slashed" }, inFigures],
  [`${weekday} DAY ~. DAY:month ~.`, {}, inFigures],
  ["YEAR bis|- YEAR:last", { as: "shared" }, guards.year],
  ["zwischen den jahren YEAR und YEAR:last", { as: "shared" }, plain],
  ["DAY:number ~/ DAY:second ~/ YEAR", { as: "slashed" }, plain],
  ["ORDINAL:day MONTH YEAR", {}, plain],
  ["DECADE ~-? jahre|jahren des DATE", { as: "within" }],
  ["DECADE", {}, bareDecade],
  ["DECADE ~-? jahre|jahren", {}, bareDecade],
];
