import { shown } from "../../errors.js";
import { eventReaders, readName } from "../../model/readEvent.js";
import { cleanBlock, cleanLine, isVisible } from "../../model/text.js";
import type { TimelineEvent } from "../../model/timeline.js";
import type { When } from "../../time/when.js";
import type { ColumnRole } from "./columns.js";
import { createEventIds, type EventIds } from "./eventIds.js";
import { createMadeIds } from "./madeIds.js";
import { isFlaw, type DateFlaw } from "./rowEnds.js";
import { fieldsOf, type Draft } from "./rowFields.js";
import { readLinks } from "./rowLinks.js";
import type { CsvRow } from "./scanCsv.js";
import type { CsvTable } from "./table.js";

/** The events of a table in the making. */
export interface RowEvents {
  /** Reads a row with its date. */
  readonly add: (row: CsvRow, date: When | DateFlaw | null) => void;
  /** All events, with ids and links. */
  readonly finish: () => readonly TimelineEvent[];
}

/** Reads one row; null if it has no date or no title, or a flaw in them. */
type ReadRow = (row: CsvRow, date: When | DateFlaw | null) => Draft | null;

/** Keeps no row for longer than its links are not settled. */
export function createRowEvents(table: CsvTable): RowEvents {
  const { id, links } = table.roles;
  return id === undefined && links === undefined ? createUnnamed(table) : createNamed(table);
}

/** As many events as get their ids at once: soon, since what lies in memory for long is slow to write to. */
const batch = 1000;

/** Events of a table without ids. */
function createUnnamed(table: CsvTable): RowEvents {
  const read = createReadRow(table);
  const events: Draft[] = [];
  const name = createMadeIds();
  let named = 0;
  const nameRest = (): void => {
    name(events, named, events.length);
    named = events.length;
  };
  return {
    add: (row, date) => {
      const event = read(row, date);
      if (event !== null && events.push(event) - named === batch) nameRest();
    },
    finish: () => {
      nameRest();
      return events;
    },
  };
}

/** Ids that are given come first: the others wait for them, and links for all. */
function createNamed(table: CsvTable): RowEvents {
  const read = createReadRow(table);
  const events: Draft[] = [];
  const linking: { readonly row: CsvRow; readonly event: Draft }[] = [];
  const ids = createEventIds();
  const { id, links: linkColumn } = table.roles;
  return {
    add: (row, date) => {
      const event = read(row, date);
      if (event === null) return;
      events.push(event);
      if (id !== undefined) readId(table, row, event, ids);
      if (linkColumn !== undefined && table.cell(row, "links") !== "") linking.push({ row, event });
    },
    finish: () => {
      for (const event of events) if (event.id === "") event.id = ids.make(event.when.edtf, event.title);
      for (const { row, event } of linking) {
        const links = readLinks(table, row, ids.has);
        if (links.length > 0) event.links = links;
      }
      return events;
    },
  };
}

function createReadRow(table: CsvTable): ReadRow {
  const fields = fieldsOf(table);
  const groupOf = createGroups(table);
  const [titleOf, descriptionOf] = [table.wordsOf("title"), table.wordsOf("description")];
  const width = table.header.length;
  return (row, date) => {
    const given = titleOf(row);
    const title = isVisible(given) ? cleanLine(given) : null;
    // A row of empty cells is what spreadsheets leave behind.
    if (date === null && row.cells.every((text) => text.trim() === "")) return null;
    if (title === null) table.report(row, "title", "missing-title", `missing title: ${shown(given)}; expected text`);
    if (date === null) reportNoDate(table, row);
    else if (isFlaw(date)) table.report(row, date.role, date.code, date.message);
    if (date === null || isFlaw(date) || title === null) return null;
    const described = descriptionOf(row);
    const description = described !== "" && isVisible(described) ? cleanBlock(described) : undefined;
    const event = bareEvent(date, title, description, groupOf(row));
    for (const readField of fields) readField(row, event);
    if (row.cells.length > width) reportExtra(table, row);
    return event;
  };
}

/** Made in one go: objects that grow later take twice the room, and files can have a million rows. */
function bareEvent(when: When, title: string, description: string | undefined, group: string | undefined): Draft {
  const id = "";
  if (description === undefined) return group === undefined ? { id, when, title } : { id, when, title, group };
  return group === undefined ? { id, when, title, description } : { id, when, title, description, group };
}

/** Groups are few, and their names are the same text in every event. */
function createGroups(table: CsvTable): (row: CsvRow) => string | undefined {
  const groups = new Map<string, string>();
  const cell = table.cellOf("group");
  return (row) => {
    const text = cell(row);
    if (text === "") return undefined;
    const known = groups.get(text);
    if (known !== undefined) return known;
    const group = table.readCell(row, "group", text, eventReaders.group);
    if (group !== null) groups.set(text, group);
    return group ?? undefined;
  };
}

function reportNoDate(table: CsvTable, row: CsvRow): void {
  table.report(row, dateRole(table), "missing-date", 'missing date: ""; expected one such as "2014-02" or "c. 1450"');
}

function dateRole({ roles }: CsvTable): ColumnRole {
  return (["when", "start", "year"] as const).find((role) => roles[role] !== undefined) ?? "when";
}

function reportExtra(table: CsvTable, row: CsvRow): void {
  const width = table.header.length;
  const extra = row.cells.slice(width).find((text) => text.trim() !== "");
  if (extra === undefined) return;
  const expected = `expected ${String(width)} cells, as the header has`;
  table.report(row, row.cells.indexOf(extra, width), "extra-cells", `extra cell: ${shown(extra)}; ${expected}`);
}

function readId(table: CsvTable, row: CsvRow, event: Draft, ids: EventIds): void {
  const given = table.cell(row, "id");
  const id = given === "" ? null : table.readCell(row, "id", given, readName);
  if (id === null) return;
  if (ids.claim(id)) event.id = id;
  else table.report(row, "id", "duplicate-id", `duplicate id: ${shown(id)}; expected one that no other row has`);
}
