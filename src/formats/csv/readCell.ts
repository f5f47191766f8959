import { readAt, type Reader, type Reading } from "../../model/fields.js";
import { createProblemList } from "../../model/problemList.js";
import { shown } from "../../errors.js";
import type { ColumnRole } from "./columns.js";
import type { CsvRow } from "./scanCsv.js";
import type { CsvTable } from "./table.js";

/** What a reader of the model makes of a value from a cell; its problems are told at the cell. */
export type ReadCell = <T>(row: CsvRow, role: ColumnRole, value: unknown, read: Reader<T>, key?: string) => T | null;

/** Reads the cells of a table. */
export function createReadCell(report: CsvTable["report"]): ReadCell {
  const fresh = (): Reading => ({ problems: createProblemList(), parsing: undefined, path: [] });
  // One for all cells, until one has a problem: hardly any has.
  let reading = fresh();
  return (row, role, value, read, key = role) => {
    const result = readAt(key, value, read, reading);
    if (reading.problems.length === 0) return result;
    for (const { code, message, at } of reading.problems.told()) {
      const inner = at.slice(key.length).replace(/^\./, "");
      report(row, role, code, inner === "" ? message : `${message} (${inner})`);
    }
    reading = fresh();
    return result;
  };
}

/** A cell of JSON; text that does not look like it is taken as it is. Blank is null. */
export function readJsonCell<T>(table: CsvTable, row: CsvRow, role: ColumnRole, read: Reader<T>): T | null {
  const value = parseJsonCell(table, row, role);
  return value === undefined ? null : table.readCell(row, role, value, read);
}

/** The value of a cell of JSON; undefined if the cell is blank or broken. */
export function parseJsonCell(table: CsvTable, row: CsvRow, role: ColumnRole): unknown {
  const text = table.cell(row, role);
  if (text === "") return undefined;
  if (!/^[[{"\d]|^(?:true|false|null)$/.test(text)) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    if (!/^[[{]/.test(text)) return text;
    table.report(row, role, "invalid-json", `invalid JSON: ${shown(text)}; expected a list or an object`);
    return undefined;
  }
}
