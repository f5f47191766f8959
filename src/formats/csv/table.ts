import type { Problem } from "../../errors.js";
import { createProblemList, mostTold } from "../../model/problemList.js";
import { placesAt, placeText } from "../place.js";
import { drop, tellDropped, type Dropped } from "../dropped.js";
import { addressesIn } from "../html/addresses.js";
import { textOfHtml } from "../html/textOfHtml.js";
import { columnsOf, countKnown, type ColumnRole, type Columns } from "./columns.js";
import { unguardFormula } from "./formulas.js";
import { headlessColumns } from "./headless.js";
import type { CsvOptions } from "./options.js";
import { createReadCell, type ReadCell, type ReportAt } from "./readCell.js";
import { cellOffsets, firstRows, scanCsv, type CsvFlaw, type CsvRow } from "./scanCsv.js";
import { sniffCsv } from "./sniffCsv.js";
import { cellDateOf, type CellDate, type TableSchema } from "./tableSchema.js";

/** A file of rows under named columns, and how to say where something in it stands. */
export interface CsvTable extends Columns {
  readonly header: readonly string[];
  /** How a schema says that dates are written; null without one. */
  readonly dates: ReadonlyMap<ColumnRole, CellDate> | null;
  /** Gives every row but the header; what is wrong with quotes comes back. */
  readonly eachRow: (visit: (row: CsvRow) => unknown) => readonly CsvFlaw[];
  /** The text of a cell, trimmed; "" if there is none. */
  readonly cell: (row: CsvRow, role: ColumnRole) => string;
  /** The same for a column that every row is asked for. */
  readonly cellOf: (role: ColumnRole) => (row: CsvRow) => string;
  /** The same for words: where the file has HTML, its text. */
  readonly words: (row: CsvRow, role: ColumnRole) => string;
  readonly wordsOf: (role: ColumnRole) => (row: CsvRow) => string;
  readonly report: ReportAt;
  /** What a reader of the model makes of a value from a cell. */
  readonly readCell: ReadCell;
  /** Adds a problem for each flaw. */
  readonly reportQuotes: (flaws: readonly CsvFlaw[]) => void;
  /** What was reported, in the order of the file. */
  readonly problems: () => readonly Problem[];
}

const quoteMessages: Readonly<Record<CsvFlaw["code"], string>> = {
  "unterminated-quote": 'unterminated quote: nothing closes it; expected another " (the row was read without it)',
  "stray-quote": 'stray quote: text follows it; expected the end of the cell after a closing " ("" is a quote)',
};

/** Finds out what the columns of a text hold. */
export function tableOf(text: string, options: CsvOptions, hasHtml: boolean): CsvTable {
  const { delimiter = ",", start } = options.delimiter === undefined ? sniffCsv(text) : { ...options, start: 0 };
  const rows = options.columns ? [] : firstRows(text, delimiter, start, 5);
  const named = options.columns ?? (countKnown(rows[0]?.cells ?? []) > 0 ? null : headlessColumns(rows));
  const first = named === null ? rows[0] : undefined;
  const header = named ?? first?.cells ?? [];
  const flaws = createProblemList();
  const dropped: Dropped = new Map();
  if (named !== options.columns && named !== null) flaws.push({ ...noHeader(named), at: String(start) });
  const eachRow: CsvTable["eachRow"] = (visit) =>
    scanCsv(text, delimiter, start, (row) => {
      if (row.offset !== first?.offset) visit(row);
      return true;
    });
  const columns = withKinds(withSchema(columnsOf(header), header, options.schema), header, eachRow);
  const missing = new Set(options.schema?.missingValues);
  const { roles } = columns;
  const indexOf = (column: ColumnRole | number): number => (typeof column === "number" ? column : (roles[column] ?? 0));
  const cellOf: CsvTable["cellOf"] = (role) => {
    const index = roles[role];
    if (index === undefined) return () => "";
    return ({ cells }) => {
      const value = cells[index];
      if (value === undefined || value === "" || (missing.size > 0 && missing.has(value.trim()))) return "";
      return unguardFormula(value.trim());
    };
  };
  const wordsOf: CsvTable["wordsOf"] = (role) => {
    const cell = cellOf(role);
    return hasHtml ? (row) => textOf(cell(row), dropped, () => placeOf(row, role)) : cell;
  };
  const placeOf = (row: CsvRow, column: ColumnRole | number): number => {
    const offsets = flaws.length > mostTold ? [] : cellOffsets(text, delimiter, row.offset);
    return offsets[Math.min(indexOf(column), offsets.length - 1)] ?? row.offset;
  };
  const report: CsvTable["report"] = (row, column, code, message) => {
    flaws.push({ code, message, at: String(placeOf(row, column)) });
  };
  return {
    ...columns,
    header,
    dates: datesOf(roles, header, options.schema),
    cell: (row, role) => cellOf(role)(row),
    cellOf,
    words: (row, role) => wordsOf(role)(row),
    wordsOf,
    eachRow,
    reportQuotes: (found) => {
      for (const { code, offset } of found) flaws.push({ code, message: quoteMessages[code], at: String(offset) });
    },
    report,
    readCell: createReadCell(report),
    problems: () => {
      tellDropped(dropped, flaws);
      return problemsOf(text, flaws.told());
    },
  };
}

/** The text of HTML; what that leaves out is counted. */
function textOf(html: string, dropped: Dropped, place: () => number): string {
  for (const what of addressesIn(html)) drop(dropped, what, String(place()));
  return textOfHtml(html).text;
}

function noHeader(columns: readonly string[]): Pick<Problem, "code" | "message"> {
  const found = columns.flatMap((name, index) => (name === "" ? [] : [`column ${String(index + 1)} as ${name}`]));
  return { code: "no-header", message: `no header: the first row holds a date; read ${found.join(", ")}` };
}

/** Problems whose places are offsets, in the order of the file; the one that counts the others is the last. */
function problemsOf(text: string, flaws: readonly Problem[]): readonly Problem[] {
  const isCount = ({ code }: Problem): number => (code === "more-problems" ? 1 : 0);
  const sorted = [...flaws].sort((a, b) => isCount(a) - isCount(b) || Number(a.at) - Number(b.at));
  const rising = [...new Set(sorted.map(({ at }) => Number(at)))].sort((a, b) => a - b);
  const places = new Map(placesAt(text, rising).map((place, index) => [String(rising[index]), placeText(place)]));
  return sorted.map((flaw) => ({ ...flaw, at: places.get(flaw.at) ?? flaw.at }));
}

const kinds: ReadonlySet<string> = new Set(["", "event", "era", "title", "start", "group", "undated"]);

/** A type column that does not say what kind of row each is sorts events: it is their group, or else plain data. */
function withKinds(columns: Columns, header: readonly string[], eachRow: CsvTable["eachRow"]): Columns {
  const { kind: index, ...roles } = columns.roles;
  if (index === undefined) return columns;
  const found = new Set<string>();
  eachRow(({ cells }) => found.add((cells[index] ?? "").trim().toLowerCase()));
  if ([...found].every((kind) => kinds.has(kind))) return columns;
  if (roles.group === undefined) return { ...columns, roles: { ...roles, group: index } };
  return { roles, others: [...columns.others, { index, name: (header[index] ?? "").trim() }] };
}

/** Where no name says so, the first field that a schema calls a date is the date. */
function withSchema(columns: Columns, header: readonly string[], schema: TableSchema | undefined): Columns {
  const { roles } = columns;
  if (!schema || roles.when !== undefined || roles.start !== undefined || roles.year !== undefined) return columns;
  const field = schema.fields.find(
    (each) => cellDateOf(each) !== undefined && header.some((name) => isNamed(name, each.name)),
  );
  const index = field ? header.findIndex((name) => isNamed(name, field.name)) : -1;
  if (index < 0) return columns;
  const others = columns.others.filter((other) => other.index !== index);
  const free = Object.entries(roles).filter(([, at]) => at !== index);
  return { roles: { ...Object.fromEntries(free), when: index }, others };
}

function isNamed(name: string, field: string): boolean {
  return name.trim() === field.trim();
}

function datesOf(
  roles: Columns["roles"],
  header: readonly string[],
  schema: TableSchema | undefined,
): ReadonlyMap<ColumnRole, CellDate> | null {
  if (!schema) return null;
  const dates = new Map<ColumnRole, CellDate>();
  for (const [role, index] of Object.entries(roles) as [ColumnRole, number][]) {
    const field = schema.fields.find(({ name }) => isNamed(header[index] ?? "", name));
    const read = field && cellDateOf(field);
    if (read) dates.set(role, read);
  }
  return dates;
}
