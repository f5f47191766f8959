import { parseWhen } from "../../time/parseWhen.js";
import type { When } from "../../time/when.js";
import { widenBy } from "../dates/widen.js";
import type { CsvRow } from "./scanCsv.js";
import { attempt, createEnd, isFlaw, type DateFlaw, type DateHabits, type End } from "./rowEnds.js";
import type { CsvTable } from "./table.js";

/** The date of a row, as the words that are to be shown have it where they say less; null if it has none. */
export type ReadRowDate = (row: CsvRow) => When | DateFlaw | null;

/** Finds out once in which columns the dates of a table stand. */
export function createRowDates(table: CsvTable, habits: DateHabits): ReadRowDate {
  const read = createStated(table, habits);
  if (table.roles.displayDate === undefined) return read;
  const words = table.cellOf("displayDate");
  return (row) => {
    const when = read(row);
    return when === null || isFlaw(when) ? when : (widenBy(when, words(row)) ?? when);
  };
}

function createStated(table: CsvTable, habits: DateHabits): ReadRowDate {
  const readFirst = createEnd("start", table, habits);
  const readLast = createEnd("end", table, habits);
  const endText = table.cellOf("end");
  return (row) => {
    const first = readFirst(row);
    if (isFlaw(first)) return first;
    const last = readLast(row);
    if (isFlaw(last)) return last;
    if (last === null) return typeof first === "string" ? null : first;
    if (first === null && typeof last === "string") return null;
    const bounds = { start: boundOf(first), end: boundOf(last) };
    return attempt(endText(row) === "" ? "endYear" : "end", () => parseWhen(bounds));
  };
}

function boundOf(end: End | null): When | ".." | null {
  return end === "open" ? ".." : end === "unknown" ? null : end;
}
