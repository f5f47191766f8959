import { parseWhen, type Precision, type Scene, type Timeline } from "../../src/index.js";
import { isPart, marksOf } from "./marks.js";

const units: readonly Precision[] = [
  "instant",
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "quarter",
  "season",
  "quadrimester",
  "semester",
  "year",
  "decade",
  "century",
  "millennium",
  "kiloyear",
  "megayear",
  "gigayear",
];
const months = "January|February|March|April|May|June|July|August|September|October|November|December";

/** How English words name a unit; longer forms before those that they contain. */
const forms: readonly (readonly [Precision, RegExp])[] = [
  ["instant", /\b\d\d?:\d\d:\d\d[.,]\d+/g],
  ["second", /\b\d\d?:\d\d:\d\d/g],
  ["minute", /\b\d\d?:\d\d/g],
  ["hour", /\b\d\d? (?:o’clock|[ap]\.?m\.?)|\b\d\d? h\b/g],
  [
    "day",
    new RegExp(
      `\\b\\d{1,2}(?= (?:${months})\\b)|\\b\\d{1,2}(?=(?: – | or | and | to |–|, )\\d{1,2} (?:${months})\\b)`,
      "g",
    ),
  ],
  ["month", new RegExp(`\\b(?:${months})\\b`, "g")],
  ["quarter", /\bQ[1-4]\b/g],
  ["season", /\b(?:spring|summer|autumn|winter)\b/gi],
  ["quadrimester", /\bthird (?:of|third)\b/g],
  ["semester", /\bhalf of\b/g],
];

/** Offsets from UTC, small years of our era, and dates that no words are made of. */
const notUnits = /[+-]\d\d:\d\d|\bAD \d+|-?[\dX]*X[\dX-]*/g;

/** Units that words name, each as often as they name it. */
export function unitsIn(words: string): Precision[] {
  let rest = words;
  const named: Precision[] = [];
  for (const [unit, form] of forms) {
    named.push(...(rest.match(form) ?? []).map(() => unit));
    // Days need the name of their month, so only clocks are taken out.
    if (/instant|second|minute|hour/.test(unit)) rest = rest.replace(form, " ");
  }
  return named;
}

/** What words tell that the date does not state: each unit may be named once for each part that is as fine. */
export function finerThan(edtf: string, words: string): string[] {
  const stated = statedUnits(edtf);
  const said = unitsIn(words.replaceAll(edtf, " ").replace(notUnits, " "));
  return [...new Set(said)].flatMap((unit) => {
    const times = said.filter((other) => other === unit).length;
    const reasons = stated.filter((other) => units.indexOf(other) <= units.indexOf(unit)).length;
    if (times <= reasons) return [];
    return [
      `${JSON.stringify(words)} names a ${unit} ${String(times)} times; ${edtf} has reason for ${String(reasons)}`,
    ];
  });
}

/** Words of a scene, seen or spoken, that tell of an event's date what it does not state; what other sources say counts, too. */
export function finerWords(scene: Scene, { events }: Timeline): string[] {
  const stated = new Map(
    events.map(({ id, when, claims = [] }) => [
      id,
      [when, ...claims.map((claim) => claim.when)].map(({ edtf }) => edtf),
    ]),
  );
  return marksOf(scene).flatMap(({ mark, groups }) => {
    const owner = mark.type === "group" ? mark.event : groups.find(({ event }) => event !== undefined)?.event;
    const edtf = stated.get(owner ?? "")?.join(",");
    if (edtf === undefined) return [];
    if (mark.type === "group") return mark.name === undefined ? [] : finerThan(edtf, mark.name);
    const isDate = mark.type === "text" && isPart(mark, "date");
    return isDate ? finerThan(edtf, mark.spans.map(({ text }) => text).join("")) : [];
  });
}

/** The precision of each date that is written in an EDTF string. */
function statedUnits(edtf: string): Precision[] {
  const dates = edtf.split(/[[\]{},/]|\.\./).filter((text) => text.trim() !== "");
  return dates.map((text) => parseWhen(text.trim()).precision);
}

/** Words that somebody forgot to write. */
export function brokenWords(text: string): string[] {
  return [...text.matchAll(/\bNaN\b|\bundefined\b|\[object|\bnull\b|Infinity|Invalid/g)].map(
    ({ 0: found, index }) => `${found} in ${JSON.stringify(text.slice(Math.max(0, index - 30), index + 30))}`,
  );
}
