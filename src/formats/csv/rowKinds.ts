import type { Reader } from "../../model/fields.js";
import { readEras, readUndated } from "../../model/readEras.js";
import { eventReaders } from "../../model/readEvent.js";
import { readGroups } from "../../model/readGroups.js";
import { readBlock, readLine } from "../../model/text.js";
import type { Era, Group, Timeline, UndatedEvent } from "../../model/timeline.js";
import { notKept } from "../dropped.js";
import type { ColumnRole } from "./columns.js";
import type { ReadRowDate } from "./rowDates.js";
import { isFlaw } from "./rowEnds.js";
import type { CsvRow } from "./scanCsv.js";
import type { CsvTable } from "./table.js";

/** What a row is, as its type column says; a row without a type is an event. */
export type RowKind = "event" | "era" | "title" | "group" | "undated";

/** Finds out what each row is. */
export function createKinds(table: CsvTable): (row: CsvRow) => RowKind {
  if (table.roles.kind === undefined) return () => "event";
  return (row) => {
    const kind = table.cell(row, "kind").toLowerCase();
    // The first spreadsheet of TimelineJS calls the title slide the start.
    return kind === "" ? "event" : kind === "start" ? "title" : (kind as RowKind);
  };
}

/** What stands in rows that are not events. */
export interface Head extends Pick<Timeline, "title" | "subtitle" | "caption"> {
  readonly groups: readonly Group[];
  readonly eras: readonly Era[];
  readonly undated: readonly UndatedEvent[];
}

/** What is not an event, in the making. */
export interface HeadInMaking {
  readonly add: (row: CsvRow, kind: Exclude<RowKind, "event">) => void;
  readonly read: () => Head;
}

/** Collects what rows say that are not events. */
export function createHead(table: CsvTable, dateOf: ReadRowDate): HeadInMaking {
  const texts: { title?: string; subtitle?: string; caption?: string } = {};
  const lists = { groups: [] as Group[], eras: [] as Era[], undated: [] as UndatedEvent[] };
  const readers: Readonly<Record<Exclude<RowKind, "event">, (row: CsvRow) => unknown>> = {
    title: (row) => Object.assign(texts, textsOf(table, row)),
    group: (row) => lists.groups.push(...oneOf(table, row, groupIn(table, row), readGroups, "groups")),
    undated: (row) => lists.undated.push(...oneOf(table, row, undatedIn(table, row), readUndated, "undated")),
    era: (row) => {
      const when = dateOf(row);
      if (isFlaw(when)) table.report(row, when.role, when.code, when.message);
      else lists.eras.push(...oneOf(table, row, { when, ...namedIn(table, row) }, readEras, "eras"));
    },
  };
  return {
    add: (row, kind) => {
      readers[kind](row);
      tellRest(table, row, kind);
    },
    read: () => ({ ...texts, ...lists }),
  };
}

/** What is kept of rows that are not events, besides their dates. */
const kept: Readonly<Record<Exclude<RowKind, "event">, readonly ColumnRole[]>> = {
  title: ["title", "subtitle", "caption", "description"],
  group: ["id", "title", "color"],
  undated: ["title", "sources", "source"],
  era: ["title", "color"],
};

const dates = /^(?:when|start|end|year|month|day|time|end[A-Z]\w*|approximate|displayDate)$/;

/** Reports cells that a row of its kind has no use for. A title may have a date: some spreadsheets ask for one. */
function tellRest(table: CsvTable, row: CsvRow, kind: Exclude<RowKind, "event">): void {
  const roles = (Object.keys(table.roles) as ColumnRole[]).filter(
    (role) =>
      role !== "kind" && !kept[kind].includes(role) && !(dates.test(role) && kind !== "group" && kind !== "undated"),
  );
  const filled = roles.filter((role) => table.cell(row, role) !== "");
  const others = table.others.filter(({ index }) => (row.cells[index] ?? "").trim() !== "");
  const names = [
    ...filled.map((role) => (table.header[table.roles[role] ?? 0] ?? role).trim()),
    ...others.map(({ name }) => name),
  ];
  if (names.length === 0) return;
  table.report(row, filled[0] ?? "kind", notKept, `not kept: ${names.join(", ")} in a row of type ${kind}`);
}

/** What a reader of lists makes of a list of one. */
function oneOf<T>(table: CsvTable, row: CsvRow, value: object, read: Reader<readonly T[]>, key: string): readonly T[] {
  return table.readCell(row, "title", [value], read, key) ?? [];
}

function namedIn(table: CsvTable, row: CsvRow): { readonly title: string; readonly color?: string } {
  const title = table.words(row, "title");
  return table.roles.color === undefined ? { title } : { title, color: table.cell(row, "color") };
}

function groupIn(table: CsvTable, row: CsvRow): object {
  const id = table.cell(row, "id");
  return { ...(id !== "" && { id }), ...namedIn(table, row) };
}

function undatedIn(table: CsvTable, row: CsvRow): object {
  const sources = table.readCell(row, "sources", sourcesText(table, row), eventReaders.sources);
  return { title: table.words(row, "title"), ...(sources && { sources }) };
}

function sourcesText(table: CsvTable, row: CsvRow): unknown {
  const text = table.roles.sources === undefined ? table.cell(row, "source") : table.cell(row, "sources");
  try {
    return /^[[{]/.test(text) ? (JSON.parse(text) as unknown) : text;
  } catch {
    return text;
  }
}

/** A title slide of TimelineJS has its text under the description; our own files say subtitle and caption apart. */
function textsOf(table: CsvTable, row: CsvRow): Pick<Timeline, "title" | "subtitle" | "caption"> {
  const title = table.readCell(row, "title", table.words(row, "title"), readLine);
  const subtitle = table.readCell(row, "subtitle", table.words(row, "subtitle"), readLine);
  const captioned = table.words(row, "caption") || table.words(row, "description");
  const caption = table.readCell(row, "caption", captioned, readBlock);
  return {
    ...(title !== null && { title }),
    ...(subtitle !== null && { subtitle }),
    ...(caption !== null && { caption }),
  };
}
