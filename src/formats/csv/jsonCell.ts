import type { Reader } from "../../model/fields.js";
import { shown } from "../../errors.js";
import type { ColumnRole } from "./columns.js";
import type { CsvRow } from "./scanCsv.js";
import type { CsvTable } from "./table.js";

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
