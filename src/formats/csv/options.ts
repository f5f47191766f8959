import { shown, TimelineError } from "../../errors.js";
import type { DateOrder } from "../dates/slashed.js";
import { resolveTableSchema, type TableSchema } from "./tableSchema.js";

/** How {@link readCsv} reads what a file does not say itself. */
export interface CsvOptions {
  /** What stands between cells: one character. Default: found out. */
  readonly delimiter?: string | undefined;
  /** What `1/2/2017` means: `"dmy"` 1 February, `"mdy"` 2 January. Default: what the file proves, if it does. */
  readonly dateOrder?: DateOrder | undefined;
  /** Names of the columns of a file without a header. Default: the first row. */
  readonly columns?: readonly string[] | undefined;
  /** A table schema of Frictionless: how the dates of a column are written, and which cells are no value. Default: none. */
  readonly schema?: TableSchema | undefined;
}

const names: readonly string[] = ["delimiter", "dateOrder", "columns", "schema"];

/** Checks the options. Errors: throws TimelineError `unknown-option` or `invalid-option`. */
export function resolveCsvOptions(options: CsvOptions = {}): CsvOptions {
  const given: unknown = options;
  if (typeof given !== "object" || given === null) throw invalid("options", given, "an object");
  for (const name of Object.keys(given)) {
    if (!names.includes(name)) {
      throw new TimelineError("unknown-option", `unknown option: ${shown(name)}; expected one of ${names.join(", ")}`);
    }
  }
  const { delimiter, dateOrder, columns, schema } = options;
  if (delimiter !== undefined && !/^[^"\r\n]$/.test(delimiter)) throw invalid("delimiter", delimiter, "one character");
  if (dateOrder !== undefined && !["dmy", "mdy"].includes(dateOrder)) {
    throw invalid("dateOrder", dateOrder, "one of dmy, mdy");
  }
  if (columns !== undefined && (!Array.isArray(columns) || columns.some((name) => typeof name !== "string"))) {
    throw invalid("columns", columns, "an array of names");
  }
  return { delimiter, dateOrder, columns, schema: schema === undefined ? undefined : resolveTableSchema(schema) };
}

function invalid(name: string, value: unknown, expected: string): TimelineError {
  return new TimelineError("invalid-option", `invalid ${name}: ${shown(value)}; expected ${expected}`);
}
