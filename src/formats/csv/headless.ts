import { isFlaw } from "../dates/dateFlaw.js";
import { readTypedDate } from "../dates/parseTypedDate.js";
import type { CsvRow } from "./scanCsv.js";

/** As many rows as must agree on where the dates stand. */
const looked = 5;

/**
 * Names for the columns of a file without a header, or null if its first row may be one: only where that row holds a date
 * itself, which no name of a column does, and the rows under it have dates in the same columns.
 *
 * The first column of dates is the date, or with a second beside it start and end; the first of the others with words is
 * the title. What else there is has no name, and is kept as "column 4".
 *
 * @example
 * headlessColumns([{ cells: ["2014-02", "Yanukovych flees"], offset: 0 }]); // ["date", "title"]
 */
export function headlessColumns(rows: readonly CsvRow[]): readonly string[] | null {
  const first = rows[0]?.cells ?? [];
  if (first.length < 2 || first.length > 50) return null;
  const sample = rows.slice(0, looked).filter(({ cells }) => cells.some((text) => text.trim() !== ""));
  const areDates = (index: number): boolean => sample.every(({ cells }) => isDate(cells[index] ?? ""));
  const dates = first.flatMap((_, index) => (areDates(index) ? [index] : []));
  const [date] = dates;
  const title = first.findIndex((text, index) => !dates.includes(index) && /\p{L}/u.test(text));
  if (date === undefined || title < 0) return null;
  const isSpan = dates[1] === date + 1;
  return first.map((_, index) => {
    if (index === title) return "title";
    if (index === date) return isSpan ? "start" : "date";
    return isSpan && index === date + 1 ? "end" : "";
  });
}

/** Whether a cell is a date of which one half is no mere number: "7" could be anything, "2014" and "1/2/2014" not. */
function isDate(text: string): boolean {
  const plain = text.trim();
  if (plain === "" || plain.length > 60 || /^\d{1,3}$|^\d{5,}$/.test(plain)) return false;
  const when = readTypedDate(plain);
  return !isFlaw(when) || when.code === "ambiguous-date";
}
