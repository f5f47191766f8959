import type { Reader } from "../../model/fields.js";
import { readEras, readUndated } from "../../model/readEras.js";
import { eventReaders } from "../../model/readEvent.js";
import { readGroups } from "../../model/readGroups.js";
import { readBlock, readLine } from "../../model/text.js";
import type { Era, Group, Timeline, UndatedEvent } from "../../model/timeline.js";
import { isFlaw, readRowDate, type DateHabits } from "./rowDates.js";
import { readCell } from "./rowEvents.js";
import type { CsvRow } from "./scanCsv.js";
import type { CsvTable } from "./table.js";

/** What a row is, as its type column says; a row without a type is an event. */
export type RowKind = "event" | "era" | "title" | "group" | "undated";

/** What a row is. */
export function kindOf(table: CsvTable, row: CsvRow): RowKind {
  if (table.roles.kind === undefined) return "event";
  const kind = table.cell(row, "kind").toLowerCase();
  return kind === "" ? "event" : (kind as RowKind);
}

/** What stands in rows that are not events. */
export interface Head extends Pick<Timeline, "title" | "subtitle" | "caption"> {
  readonly groups: readonly Group[];
  readonly eras: readonly Era[];
  readonly undated: readonly UndatedEvent[];
}

/** Where nothing is said of the timeline itself. */
export const emptyHead: Head = { groups: [], eras: [], undated: [] };

/** A head with what a row says that is not an event. */
export function readKind(table: CsvTable, row: CsvRow, habits: DateHabits, head: Head): Head {
  const first = <T>(value: unknown, read: Reader<readonly T[]>, key: string): T[] => [
    ...(readCell(table, row, "title", [value], read, key) ?? []),
  ];
  const title = table.words(row, "title");
  const color = table.roles.color === undefined ? {} : { color: table.cell(row, "color") };
  switch (kindOf(table, row)) {
    case "title":
      return { ...head, ...textsOf(table, row) };
    case "group": {
      const id = table.roles.id === undefined ? "" : table.cell(row, "id");
      const group = { ...(id !== "" && { id }), title, ...color };
      return { ...head, groups: [...head.groups, ...first<Group>(group, readGroups, "groups")] };
    }
    case "undated": {
      const sources = readCell(table, row, "sources", sourcesText(table, row), eventReaders.sources);
      const event = { title, ...(sources && { sources }) };
      return { ...head, undated: [...head.undated, ...first<UndatedEvent>(event, readUndated, "undated")] };
    }
    case "era": {
      const when = readRowDate(table, row, habits);
      if (isFlaw(when)) table.report(row, when.role, when.code, when.message);
      const era = { when, title, ...color };
      return isFlaw(when) ? head : { ...head, eras: [...head.eras, ...first<Era>(era, readEras, "eras")] };
    }
    case "event":
      return head;
  }
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
  const text = (role: "title" | "subtitle" | "caption" | "description"): string =>
    table.roles[role] === undefined ? "" : table.words(row, role);
  const title = readCell(table, row, "title", text("title"), readLine);
  const subtitle = readCell(table, row, "subtitle", text("subtitle"), readLine);
  const caption = readCell(table, row, "caption", text("caption") || text("description"), readBlock);
  return {
    ...(title !== null && { title }),
    ...(subtitle !== null && { subtitle }),
    ...(caption !== null && { caption }),
  };
}
