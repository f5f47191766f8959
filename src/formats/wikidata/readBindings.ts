import { parseWhen } from "../../time/parseWhen.js";
import type { When } from "../../time/when.js";
import { attemptDate, fieldsIn, listIn, textIn, type Foreign } from "../foreign.js";
import { parseWikidataTime } from "./wikidataTime.js";

const names = {
  date: ["date", "time", "when", "pointInTime", "birth", "dob", "inception", "year"],
  start: ["start", "startDate", "startTime", "begin", "from"],
  end: ["end", "endDate", "endTime", "to", "until"],
} as const;

/** Reads the results of a query: `{ head, results: { bindings } }`, or a plain list of rows. */
export function readBindings(value: unknown, foreign: Foreign): void {
  const rows = Array.isArray(value) ? value : listIn(fieldsIn(fieldsIn(value).results).bindings);
  const path = Array.isArray(value) ? "" : "results.bindings";
  const lacking: string[] = [];
  rows.forEach((row, index) => readRow(fieldsIn(row), `${path}[${String(index)}]`, lacking, foreign));
  const [first] = lacking;
  if (first === undefined) return;
  const dates = lacking.length === 1 ? "1 date" : `${String(lacking.length)} dates`;
  const message = `no precision of ${dates}: 1 January was read as the year; expected the query to give wikibase:timePrecision as ?precision`;
  foreign.problems.push({ code: "no-precision", message, at: first });
}

type Fields = Readonly<Record<string, unknown>>;

/** A cell: `{ type, value }`, or the value alone. */
function cellOf(row: Fields, name: string): string {
  return textIn(row[name]) || textIn(fieldsIn(row[name]).value);
}

function readRow(row: Fields, at: string, lacking: string[], foreign: Foreign): void {
  const used = new Set<string>();
  const dateIn = (side: keyof typeof names): When | "unknown" | null | undefined => {
    const name = names[side].find((each) => row[each] !== undefined);
    if (name === undefined) return undefined;
    used.add(name);
    if (fieldsIn(row[name]).type === "bnode" || /genid|^t\d+$|^_:/.test(cellOf(row, name))) return "unknown";
    return attemptDate(foreign, `${at}.${name}`, () => timeIn(row, name, used, () => lacking.push(`${at}.${name}`)));
  };
  const [date, start, end] = [dateIn("date"), dateIn("start"), dateIn("end")];
  const titleName = ["itemLabel", "eventLabel", "label", "title", "name"].find((each) => cellOf(row, each) !== "");
  const labelled = Object.keys(row).find((each) => each.endsWith("Label"));
  const title = cellOf(row, titleName ?? labelled ?? "") || cellOf(row, "item").replace(/^.*\//, "");
  const [url, description] = [cellOf(row, "item"), cellOf(row, "itemDescription")];
  const [place, image] = [cellOf(row, "placeLabel") || cellOf(row, "locationLabel"), cellOf(row, "image")];
  for (const name of [titleName ?? labelled ?? "", "item", "itemDescription", "placeLabel", "locationLabel", "image"])
    used.add(name);
  const when = whenOf(date, start, end, at, foreign);
  if (!when) {
    if (title !== "" && [date, start].includes("unknown"))
      foreign.undated.push({ data: { title }, places: { "": at } });
    return;
  }
  const others = Object.keys(row).filter((name) => !used.has(name) && cellOf(row, name) !== "");
  foreign.events.push({
    data: {
      when,
      title,
      ...(url !== "" && { url }),
      ...(description !== "" && { description }),
      ...(place !== "" && { place }),
      ...(image !== "" && { image: { url: image, alt: "" } }),
      ...(others.length > 0 && { data: Object.fromEntries(others.map((name) => [name, cellOf(row, name)])) }),
    },
    places: { "": at, title: at, url: `${at}.item`, image: `${at}.image` },
  });
}

/** In query results years are astronomical, and the calendar is the Gregorian one. */
function timeIn(row: Fields, name: string, used: Set<string>, lacks: () => void): When {
  const precisionName = [`${name}Precision`, "precision", "timePrecision", "datePrecision"].find(
    (each) => cellOf(row, each) !== "",
  );
  if (precisionName !== undefined) used.add(precisionName);
  const time = cellOf(row, name);
  if (/^-?\d{1,4}$/.test(time)) return parseWhen(Number(time), { unit: "year" });
  const isNewYear = time.endsWith("-01-01T00:00:00Z");
  if (precisionName === undefined && isNewYear) lacks();
  const precision = precisionName === undefined ? (isNewYear ? 9 : 11) : Number(cellOf(row, precisionName));
  return parseWikidataTime(time, { precision, historical: false, isJulian: false });
}

type Side = When | "unknown" | null | undefined;

function whenOf(date: Side, start: Side, end: Side, at: string, foreign: Foreign): When | null {
  if (date !== undefined && date !== null && date !== "unknown") return date;
  if (start === undefined && end === undefined) {
    if (date === undefined) {
      const message = "missing date: nothing; expected ?date, or ?start and ?end";
      foreign.problems.push({ code: "missing-date", message, at });
    }
    return null;
  }
  if (start === null || end === null) return null;
  const [first, last] = [start, end].map((side) => (side === "unknown" ? undefined : side));
  if (!first && !last) return null;
  if (first && end === undefined) return first;
  return attemptDate(foreign, at, () => parseWhen({ start: first ?? null, end: last ?? null }));
}
