import { shown, TimelineError } from "../../errors.js";
import { parseWhen } from "../../time/parseWhen.js";
import { printYear } from "../../time/printEdtf.js";
import type { When } from "../../time/when.js";
import { parseScriptDate } from "../dates/scriptDate.js";
import { parseTypedDate } from "../dates/parseTypedDate.js";
import { parseByPattern, patternOf } from "../dates/strptime.js";

/** A field of a table schema of Frictionless; what else it says is not looked at. */
export interface TableSchemaField {
  /** The name of the column. */
  readonly name: string;
  /** `date`, `datetime`, `year` and `yearmonth` say how dates are written; of other types nothing is made. */
  readonly type?: string | undefined;
  /** `default`, `any`, or a pattern such as `%d/%m/%Y`. */
  readonly format?: string | undefined;
}

/** A table schema of Frictionless, as far as it speaks of dates. */
export interface TableSchema {
  readonly fields: readonly TableSchemaField[];
  /** Cells that are no value. Default: the empty cell. */
  readonly missingValues?: readonly string[] | undefined;
}

/** Reads a cell by what a schema says of its column. */
export type CellDate = (text: string) => When;

/** Checks a schema. Errors: throws TimelineError `invalid-option`. */
export function resolveTableSchema(schema: TableSchema): TableSchema {
  const given: unknown = schema;
  const fields: unknown =
    typeof given === "object" && given !== null ? (given as { fields?: unknown }).fields : undefined;
  if (!Array.isArray(fields) || !fields.every(isField)) {
    throw new TimelineError("invalid-option", `invalid schema: ${shown(given)}; expected { fields: [{ name }] }`);
  }
  const missing: unknown = schema.missingValues;
  if (missing !== undefined && (!Array.isArray(missing) || missing.some((each) => typeof each !== "string"))) {
    throw new TimelineError(
      "invalid-option",
      `invalid schema.missingValues: ${shown(missing)}; expected an array of texts`,
    );
  }
  for (const field of schema.fields) cellDateOf(field);
  return schema;
}

function isField(field: unknown): boolean {
  if (typeof field !== "object" || field === null || !("name" in field) || typeof field.name !== "string") return false;
  const { type, format } = field as { type?: unknown; format?: unknown };
  return [type, format].every((each) => each === undefined || typeof each === "string");
}

/**
 * How dates in a column are read; undefined for a column that is not of dates.
 *
 * Years are astronomical, as in XML Schema: -0043 is 44 BC.
 * Errors: throws TimelineError `invalid-option` for a pattern that has no year, or a sign that is not known.
 */
export function cellDateOf({ type, format = "default" }: TableSchemaField): CellDate | undefined {
  if (type === "year")
    return (text) => matched(text, /^[+-]?\d{1,11}$/, "2017", () => parseWhen(printYear(Number(text))));
  if (type === "yearmonth") return (text) => matched(text, /^-?\d{4}-\d\d$/, "2017-02", () => parseWhen(text));
  if (type !== "date" && type !== "datetime") return undefined;
  if (format === "any") return (text) => parseTypedDate(text);
  if (format !== "default") {
    const pattern = patternOf(format.replace(/^fmt:/, ""));
    return (text) => parseByPattern(text, pattern);
  }
  if (type === "date") return (text) => matched(text, /^-?\d{4}-\d\d-\d\d$/, "2017-02-16", () => parseWhen(text));
  return (text) => matched(text, /^-?\d{4}-\d\d-\d\dT\d\d:\d\d/, "2017-02-16T14:30:00Z", () => parseScriptDate(text));
}

function matched(text: string, form: RegExp, example: string, read: () => When): When {
  if (form.test(text)) return read();
  const message = `cannot read date: ${shown(text)}; expected one such as ${shown(example)}, as the schema says`;
  throw new TimelineError("unreadable-date", message);
}
