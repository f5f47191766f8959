import { readAt, type Reader, type Reading } from "../../model/fields.js";
import { createProblemList } from "../../model/problemList.js";
import type { ColumnRole } from "./columns.js";
import type { CsvRow } from "./scanCsv.js";

/** What a reader of the model makes of a value from a cell; its problems are told at the cell. */
export type ReadCell = <T>(row: CsvRow, role: ColumnRole, value: unknown, read: Reader<T>, key?: string) => T | null;

/** Adds a problem at a cell, by its column or what that holds. */
export type ReportAt = (row: CsvRow, column: ColumnRole | number, code: string, message: string) => void;

/** Reads the cells of a table. */
export function createReadCell(report: ReportAt): ReadCell {
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
