import type { ReadResult } from "../../model/timeline.js";
import type { CsvOptions } from "../csv/options.js";
import { readCsv } from "../csv/readCsv.js";
import { firstRows } from "../csv/scanCsv.js";
import { sniffCsv } from "../csv/sniffCsv.js";

/** Preceden's columns, in its order. */
export const precedenColumns: readonly string[] = [
  ...["Layer Name", "Event ID", "Event Name", "Event Notes", "Event Start Date", "Event Start Approximate"],
  ...["Event End Date", "Event End Approximate", "Milestone", "Event Symbol", "Event Color"],
];

/**
 * Reads a CSV file of Preceden, with or without its header.
 *
 * Dates are read as `readCsv` reads them: of `1/2/2017` the order must be stated, or be proved by another date of the file.
 *
 * | Preceden | becomes |
 * |---|---|
 * | Event Start Date, Event End Date | date; a start alone is a moment |
 * | Event Start Approximate, Event End Approximate (yes, true) | that end is approximate |
 * | Layer Name, Event ID, Event Name, Event Notes | group, id, title, description |
 * | Milestone, Event Symbol, Event Color | kept in `data` |
 *
 * Errors: throws TimelineError `unknown-option` or `invalid-option`; never on data.
 *
 * @example
 * const { timeline } = readPreceden("Talks,7,Baku,,2017-02-16,no,,no,yes,,");
 * timeline.events[0].group; // "Talks"
 */
export function readPreceden(text: string, options?: Pick<CsvOptions, "dateOrder" | "delimiter">): ReadResult {
  const plain = text.startsWith("\ufeff") ? text.slice(1) : text;
  const { delimiter, start } = sniffCsv(plain);
  const cells = firstRows(plain, options?.delimiter ?? delimiter, start, 1)[0]?.cells ?? [];
  const isBlank = cells.every((cell) => cell.trim() === "");
  if (isPrecedenHeader(cells) || cells.length < 5 || isBlank) return readCsv(plain, options);
  return readCsv(plain, { delimiter, ...options, columns: precedenColumns });
}

/** Whether the cells are names of Preceden's columns. */
export function isPrecedenHeader(cells: readonly string[]): boolean {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  return ["layer name", "event name", "event start date"].every((name) => names.includes(name));
}

/** Whether cells look like a row without a header: its answers of yes and no stand where they should. */
export function isPrecedenRow(cells: readonly string[]): boolean {
  const isAnswer = (text: string | undefined): boolean => /^(?:yes|no|true|false)$/i.test(text?.trim() ?? "");
  const hasNames = (cells[0] ?? "").trim() !== "" && (cells[2] ?? "").trim() !== "" && /\d/.test(cells[4] ?? "");
  return cells.length >= 8 && cells.length <= 11 && hasNames && isAnswer(cells[5]) && isAnswer(cells[7]);
}
