import { shown } from "../../errors.js";
import { readAt, type Reader, type Reading } from "../../model/fields.js";
import { createProblemList } from "../../model/problemList.js";
import { eventReaders, readName } from "../../model/readEvent.js";
import { cleanBlock, cleanLine, isVisible } from "../../model/text.js";
import type { EventLink, TimelineEvent } from "../../model/timeline.js";
import type { When } from "../../time/when.js";
import { widenBy } from "../dates/widen.js";
import { createEventIds, createMadeIds, type EventIds } from "./eventIds.js";
import type { ColumnRole } from "./columns.js";
import { isFlaw, type DateFlaw } from "./rowDates.js";
import type { CsvRow } from "./scanCsv.js";
import { unguardFormula } from "./formulas.js";
import type { CsvTable } from "./table.js";

type Draft = { -readonly [K in keyof TimelineEvent]: TimelineEvent[K] };

/** The fields that need no more than a reader of the model, and their columns. */
const fieldReaders = {
  url: eventReaders.url,
  place: eventReaders.place,
  lang: eventReaders.lang,
  basis: eventReaders.basis,
} as const;

/** The events of a table in the making. */
export interface RowEvents {
  /** Reads a row with its date; where an event was reserved, it goes there. */
  readonly add: (row: CsvRow, date: When | DateFlaw | null, index?: number) => void;
  /** Keeps a place for an event that is read later. */
  readonly reserve: () => number;
  /** All events, with ids and links. */
  readonly finish: () => readonly TimelineEvent[];
}

/** Rows are kept for as long as their links or their ids are not settled, and no longer. */
export function createRowEvents(table: CsvTable): RowEvents {
  const events: (Draft | null)[] = [];
  const linking: { readonly row: CsvRow; readonly event: Draft }[] = [];
  const ids = createEventIds();
  const { id: idColumn, links: linkColumn } = table.roles;
  const groups = new Map<string, string>();
  const add = (row: CsvRow, date: When | DateFlaw | null, index = events.length): void => {
    const event = readRowEvent(table, row, date, groups);
    events[index] = event;
    if (event === null) return;
    // Ids that are given come first: where there are any, the others wait.
    if (idColumn !== undefined) readId(table, row, event, ids);
    if (linkColumn !== undefined) linking.push({ row, event });
  };
  const finish = (): readonly TimelineEvent[] => {
    const made = events.filter((event) => event !== null);
    const make = idColumn === undefined && linkColumn === undefined ? createMadeIds(made.length) : ids.make;
    for (const event of made) if (event.id === "") event.id = make(event.when.edtf, event.title);
    for (const { row, event } of linking) {
      const links = readLinks(table, row).filter(({ to }) => isKnown(table, row, to, ids.has));
      if (links.length > 0) event.links = links;
    }
    return made;
  };
  return { add, reserve: () => events.push(null) - 1, finish };
}

/** Reads a row's event; null if it has no date or no title, or a flaw in them. */
function readRowEvent(
  table: CsvTable,
  row: CsvRow,
  date: When | DateFlaw | null,
  groups: Map<string, string>,
): Draft | null {
  const given = table.words(row, "title");
  const title = isVisible(given) ? cleanLine(given) : null;
  // A row of empty cells is what spreadsheets leave behind.
  if (date === null && row.cells.every((text) => text.trim() === "")) return null;
  if (title === null) table.report(row, "title", "missing-title", `missing title: ${shown(given)}; expected text`);
  if (date === null) reportNoDate(table, row);
  else if (isFlaw(date)) table.report(row, date.role, date.code, date.message);
  if (date === null || isFlaw(date) || title === null) return null;
  const described = table.words(row, "description");
  const description = described !== "" && isVisible(described) ? cleanBlock(described) : undefined;
  const event = bareEvent(date, title, description, groupOf(table, row, groups));
  readFieldsOf(table, row, event);
  readOthers(table, row, event);
  if (row.cells.length > table.header.length) reportExtra(table, row);
  return event;
}

/** Made in one go: objects that grow later take twice the room, and files can have a million rows. */
function bareEvent(when: When, title: string, description: string | undefined, group: string | undefined): Draft {
  const id = "";
  if (description === undefined) return group === undefined ? { id, when, title } : { id, when, title, group };
  return group === undefined ? { id, when, title, description } : { id, when, title, description, group };
}

/** Groups are few, and their names are the same text in every event. */
function groupOf(table: CsvTable, row: CsvRow, groups: Map<string, string>): string | undefined {
  const text = table.roles.group === undefined ? "" : table.cell(row, "group");
  if (text === "") return undefined;
  const known = groups.get(text);
  if (known !== undefined) return known;
  const group = readCell(table, row, "group", text, eventReaders.group);
  if (group !== null) groups.set(text, group);
  return group ?? undefined;
}

function reportNoDate(table: CsvTable, row: CsvRow): void {
  table.report(row, dateRole(table), "missing-date", 'missing date: ""; expected one such as "2014-02" or "c. 1450"');
}

function dateRole({ roles }: CsvTable): ColumnRole {
  return (["when", "start", "year"] as const).find((role) => roles[role] !== undefined) ?? "when";
}

function readFieldsOf(table: CsvTable, row: CsvRow, event: Draft): void {
  for (const role of ["url", "place", "lang", "basis"] as const) {
    const text = table.roles[role] === undefined ? "" : table.cell(row, role);
    if (text === "") continue;
    const value = readCell(table, row, role, text, fieldReaders[role]);
    if (value !== null) event[role] = value;
  }
  for (const role of ["importance", "confidence"] as const) {
    const text = table.roles[role] === undefined ? "" : table.cell(row, role);
    if (text === "") continue;
    const number = Number(text);
    const value = readCell(table, row, role, Number.isNaN(number) ? text : number, eventReaders[role]);
    if (value !== null) event[role] = value;
  }
  readImageOf(table, row, event);
  readSourcesOf(table, row, event);
  const claims = readJsonCell(table, row, "claims", eventReaders.claims);
  if (claims) event.claims = claims;
}

/** What a reader of the model makes of a cell; its problems are told at the cell. */
export function readCell<T>(
  table: CsvTable,
  row: CsvRow,
  role: ColumnRole,
  value: unknown,
  read: Reader<T>,
  key: string = role,
): T | null {
  const problems = createProblemList();
  const reading: Reading = { problems, parsing: undefined, path: [] };
  const result = readAt(key, value, read, reading);
  for (const { code, message, at } of problems.told()) {
    const inner = at.slice(key.length).replace(/^\./, "");
    table.report(row, role, code, inner === "" ? message : `${message} (${inner})`);
  }
  return result;
}

const picture = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)(?:[?#]|$)/i;

/** Whether an address seems to be that of a picture, and not of a film or a page. */
export function isPicture(url: string): boolean {
  return picture.test(url);
}

function readImageOf(table: CsvTable, row: CsvRow, event: Draft): void {
  const url = table.roles.image === undefined ? "" : table.cell(row, "image");
  if (url === "") return;
  if (/^media/i.test(table.header[table.roles.image ?? 0] ?? "") && !isPicture(url)) {
    event.data = { ...(event.data as object | undefined), media: url };
    return;
  }
  const credit = table.cell(row, "imageCredit");
  const image = { url, alt: cleanLine(table.cell(row, "imageAlt")), ...(credit !== "" && { credit }) };
  const read = readCell(table, row, "image", image, eventReaders.image);
  if (read) event.image = read;
}

function readSourcesOf(table: CsvTable, row: CsvRow, event: Draft): void {
  const cell = (role: ColumnRole): string => (table.roles[role] === undefined ? "" : table.cell(row, role));
  const listed = cell("sources");
  const [title, url, publisher] = [cell("source"), cell("sourceUrl"), cell("publisher")];
  const [quote, published] = [cell("quote"), cell("published")];
  const single =
    url === "" && publisher === "" && quote === "" && published === ""
      ? title
      : {
          ...(title !== "" && (/^https?:/i.test(title) && url === "" ? { url: title } : { title })),
          ...(url !== "" && { url }),
          ...(publisher !== "" && { publisher }),
          ...(quote !== "" && { quote }),
          ...(published !== "" && { published }),
        };
  const own = single === "" ? null : readCell(table, row, "source", single, eventReaders.sources, "sources");
  const more = listed === "" ? null : readJsonCell(table, row, "sources", eventReaders.sources);
  if (own || more) event.sources = [...(own ?? []), ...(more ?? [])];
}

/** A cell of JSON; text that does not look like it is taken as it is. */
function readJsonCell<T>(table: CsvTable, row: CsvRow, role: ColumnRole, read: Reader<T>): T | null {
  const text = table.roles[role] === undefined ? "" : table.cell(row, role);
  if (text === "") return null;
  const value = parseJsonCell(table, row, role, text);
  return value === undefined ? null : readCell(table, row, role, value, read);
}

function parseJsonCell(table: CsvTable, row: CsvRow, role: ColumnRole, text: string): unknown {
  if (!/^[[{"\d]|^(?:true|false|null)$/.test(text)) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    if (!/^[[{]/.test(text)) return text;
    table.report(row, role, "invalid-json", `invalid JSON: ${shown(text)}; expected a list or an object`);
    return undefined;
  }
}

function readOthers(table: CsvTable, row: CsvRow, event: Draft): void {
  const entries: (readonly [string, unknown])[] = [];
  for (const { index, name } of table.others) {
    const text = row.cells[index];
    if (text !== undefined && text.trim() !== "") entries.push([name, unguardFormula(text)]);
  }
  const display = table.roles.displayDate === undefined ? "" : table.cell(row, "displayDate");
  // Words that the date has already taken in are not said twice.
  if (display !== "" && widenBy(event.when, display) === null) entries.push(["displayDate", display]);
  if (entries.length > 0) event.data = { ...(event.data as object | undefined), ...Object.fromEntries(entries) };
  const json = table.roles.data === undefined ? "" : table.cell(row, "data");
  if (json === "") return;
  const data = parseJsonCell(table, row, "data", json);
  if (data !== undefined) event.data = data;
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
  const id = given === "" ? null : readCell(table, row, "id", given, readName);
  if (id === null) return;
  if (ids.claim(id)) event.id = id;
  else table.report(row, "id", "duplicate-id", `duplicate id: ${shown(id)}; expected one that no other row has`);
}

function isKnown(table: CsvTable, row: CsvRow, id: string, has: (id: string) => boolean): boolean {
  if (has(id)) return true;
  table.report(row, "links", "unknown-link", `unknown link: ${shown(id)}; expected the id of an event`);
  return false;
}

/** Ids of other events, separated by spaces, commas or semicolons; or JSON. */
function readLinks(table: CsvTable, row: CsvRow): readonly EventLink[] {
  const text = table.cell(row, "links");
  const value = /^[[{]/.test(text) ? parseJsonCell(table, row, "links", text) : text.split(/[\s,;]+/);
  const items: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return items.flatMap((item) => {
    if (typeof item === "string") return isVisible(item) ? [{ to: cleanLine(item) }] : [];
    const { to, label } = Object(item) as { to?: unknown; label?: unknown };
    if (typeof to !== "string" || !isVisible(to)) {
      table.report(row, "links", "invalid-link", `invalid link: ${shown(item)}; expected the id of an event`);
      return [];
    }
    return [{ to: cleanLine(to), ...(typeof label === "string" && isVisible(label) && { label: cleanLine(label) }) }];
  });
}
