import { parseWhen } from "../../time/parseWhen.js";
import type { When } from "../../time/when.js";
import { drop } from "../dropped.js";
import { attemptDate, dropOthers, fieldsIn, given, listIn, textIn, type Foreign } from "../foreign.js";
import { parseWikidataTime, type DateSign } from "./wikidataTime.js";

/** Properties that date something, in words; those without words are the item itself. */
const properties: Readonly<Record<string, string>> = {
  ...{
    P585: "",
    P580: "",
    P569: "birth",
    P570: "death",
    P571: "founding",
    P576: "end",
    P577: "publication",
    P1619: "opening",
  },
  ...{
    P575: "discovery",
    P606: "first flight",
    P619: "launch",
    P620: "landing",
    P729: "entry into service",
    P746: "disappearance",
  },
  ...{ P1191: "first performance", P3999: "closure", P1636: "baptism", P4602: "burial", P2031: "", P1317: "activity" },
};

/** What ends what another property begins. */
const ends: Readonly<Record<string, string>> = { P580: "P582", P2031: "P2032" };

/** Circumstances that a statement is qualified with (P1480). */
const circa = "Q5727902";
const unsure: readonly string[] = ["Q18122778", "Q30230067", "Q56644435"]; // presumably, possibly, probably

/** Reads items: `{ entities: { Q1: … } }`, one item, or a list of them. */
export function readItems(value: unknown, foreign: Foreign): void {
  const file = fieldsIn(value);
  if (Array.isArray(value)) value.forEach((item, index) => readItem(fieldsIn(item), `[${String(index)}]`, foreign));
  else if (file.entities !== undefined) {
    for (const [id, item] of Object.entries(fieldsIn(file.entities)))
      readItem(fieldsIn(item), `entities.${id}`, foreign);
  } else readItem(file, "", foreign);
}

type Fields = Readonly<Record<string, unknown>>;

function inWords(value: unknown): string {
  const words = fieldsIn(value);
  const best = words.en ?? words.mul ?? Object.values(words)[0];
  return textIn(fieldsIn(best).value);
}

function readItem(item: Fields, at: string, foreign: Foreign): void {
  const id = textIn(item.id) || at.replace(/^entities\./, "");
  const title = inWords(item.labels) || id;
  const description = inWords(item.descriptions);
  const claims = fieldsIn(item.claims);
  dropRest(item, at, foreign);
  const path = at === "" ? "claims" : `${at}.claims`;
  for (const [property, words] of Object.entries(properties)) {
    const whole = words === "" ? title : `${title}: ${words}`;
    const statements = listIn(claims[property]).map(fieldsIn);
    const isBest = bestRank(statements);
    statements.forEach((statement, index) => {
      const place = `${path}.${property}[${String(index)}]`;
      if (!isBest(statement)) {
        drop(foreign.dropped, "statements that are deprecated, or beside a preferred one", place);
        return;
      }
      if (given(statement.references)) drop(foreign.dropped, "references", `${place}.references`);
      for (const name of Object.keys(fieldsIn(statement.qualifiers))) {
        if (!["P1480", "P1319", "P1326"].includes(name)) drop(foreign.dropped, `qualifier ${name}`, place);
      }
      const when = statementDate(statement, listIn(claims[ends[property] ?? ""])[index], place, foreign);
      const about = {
        title: whole,
        ...(/^Q\d+$/.test(id) && { sources: [{ title: "Wikidata", url: `https://www.wikidata.org/wiki/${id}` }] }),
      };
      if (when === "unknown") foreign.undated.push({ data: about, places: { "": place } });
      else if (when) {
        const extra = { ...(description !== "" && words === "" && { description }) };
        foreign.events.push({ data: { ...about, ...extra, when }, places: { "": place } });
      }
    });
  }
}

/** What is kept of an item, and what only says which it is. */
const kept: ReadonlySet<string> = new Set([
  ...["id", "type", "labels", "descriptions", "claims", "pageid", "ns", "title", "lastrevid", "modified"],
]);

function dropRest(item: Fields, at: string, foreign: Foreign): void {
  const { dropped } = foreign;
  const path = (field: string): string => (at === "" ? field : `${at}.${field}`);
  for (const name of ["aliases", "sitelinks"]) {
    if (Object.keys(fieldsIn(item[name])).length > 0) drop(dropped, name, path(name));
  }
  dropOthers(foreign, item, new Set([...kept, "aliases", "sitelinks"]), at);
  for (const name of ["labels", "descriptions"]) {
    if (Object.keys(fieldsIn(item[name])).length > 1) drop(dropped, `${name} in other languages`, path(name));
  }
  const read = new Set([...Object.keys(properties), ...Object.values(ends)]);
  for (const [property, statements] of Object.entries(fieldsIn(item.claims))) {
    if (read.has(property)) continue;
    const isDate = fieldsIn(fieldsIn(fieldsIn(listIn(statements)[0]).mainsnak).datavalue).type === "time";
    drop(dropped, isDate ? `dates of ${property}` : "statements without dates", path(`claims.${property}`));
  }
}

/** Where a statement is preferred the others are not, and none is that is deprecated. */
function bestRank(statements: readonly Fields[]): (statement: Fields) => boolean {
  const hasPreferred = statements.some(({ rank }) => rank === "preferred");
  return ({ rank }) => (hasPreferred ? rank === "preferred" : rank !== "deprecated");
}

/** The date of a statement; "unknown" where Wikidata says that nobody knows it. */
function statementDate(statement: Fields, end: unknown, at: string, foreign: Foreign): When | "unknown" | null {
  const { snaktype } = fieldsIn(statement.mainsnak);
  const bounds = boundsOf(statement, at, foreign);
  if (snaktype === "somevalue") return bounds ?? "unknown";
  if (snaktype === "novalue") return null;
  const start = snakDate(statement.mainsnak, signOf(statement), at, foreign);
  if (!start || end === undefined) return bounds ?? start;
  const last = fieldsIn(end);
  const isUnknown = fieldsIn(last.mainsnak).snaktype === "somevalue";
  const until = isUnknown ? null : snakDate(last.mainsnak, signOf(last), at, foreign);
  return attemptDate(foreign, at, () => parseWhen({ start, end: until }));
}

function snakDate(snak: unknown, sign: DateSign, at: string, foreign: Foreign): When | null {
  const value = fieldsIn(fieldsIn(fieldsIn(snak).datavalue).value);
  const isJulian = textIn(value.calendarmodel).endsWith("Q1985786");
  const habits = { precision: Number(value.precision), historical: true, isJulian };
  return attemptDate(foreign, at, () => parseWikidataTime(textIn(value.time), habits, sign));
}

function qualifiersOf(statement: Fields, property: string): readonly unknown[] {
  return listIn(fieldsIn(statement.qualifiers)[property]);
}

function signOf(statement: Fields): DateSign {
  const said = qualifiersOf(statement, "P1480").map((snak) =>
    textIn(fieldsIn(fieldsIn(fieldsIn(snak).datavalue).value).id),
  );
  const isUnsure = said.some((id) => unsure.includes(id));
  return said.includes(circa) ? (isUnsure ? "%" : "~") : isUnsure ? "?" : "";
}

/** Earliest and latest date, which say more than the date beside them. */
function boundsOf(statement: Fields, at: string, foreign: Foreign): When | null {
  const [earliest, latest] = ["P1319", "P1326"].map((property) => {
    const [snak] = qualifiersOf(statement, property);
    return snak === undefined ? null : snakDate(snak, "", at, foreign);
  });
  if (!earliest && !latest) return null;
  const limit = (when: When | null | undefined, side: 1 | 2): string =>
    when ? (/^\[(.+)\.\.(.+)\]$/.exec(when.edtf)?.[side] ?? when.edtf) : "";
  return attemptDate(foreign, at, () => parseWhen(`[${limit(earliest, 1)}..${limit(latest, 2)}]`));
}
