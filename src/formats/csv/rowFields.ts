import { eventReaders } from "../../model/readEvent.js";
import { cleanLine } from "../../model/text.js";
import type { TimelineEvent } from "../../model/timeline.js";
import { widenBy } from "../dates/widen.js";
import type { ColumnRole } from "./columns.js";
import { unguardFormula } from "./formulas.js";
import { parseJsonCell, readJsonCell } from "./jsonCell.js";
import type { CsvRow } from "./scanCsv.js";
import type { CsvTable } from "./table.js";

/** An event in the making. */
export type Draft = { -readonly [K in keyof TimelineEvent]: TimelineEvent[K] };

/** Reads a field, or several, of an event from its row. */
export type ReadFields = (row: CsvRow, event: Draft) => void;

/** How the fields of events are read that few tables have; what a table has no column for is not asked for in its rows. */
export function fieldsOf(table: CsvTable): readonly ReadFields[] {
  const has = (...roles: ColumnRole[]): boolean => roles.some((role) => table.roles[role] !== undefined);
  return [
    ...(["url", "place", "lang", "basis"] as const).filter((role) => has(role)).map((role) => textField(table, role)),
    ...(["importance", "confidence"] as const).filter((role) => has(role)).map((role) => numberField(table, role)),
    ...(has("image") ? [imageField(table)] : []),
    ...(has("sources", ...sourceRoles) ? [sourcesField(table)] : []),
    ...(has("claims") ? [claimsField(table)] : []),
    ...(table.others.length > 0 ? [othersField(table)] : []),
    ...(has("displayDate") ? [displayField(table)] : []),
    ...(has("data") ? [dataField(table)] : []),
    ...(has(...headRoles) ? [headField(table)] : []),
  ];
}

function textField(table: CsvTable, role: "url" | "place" | "lang" | "basis"): ReadFields {
  return (row, event) => {
    const text = table.cell(row, role);
    const value = text === "" ? null : table.readCell(row, role, text, eventReaders[role]);
    if (value !== null) event[role] = value;
  };
}

function numberField(table: CsvTable, role: "importance" | "confidence"): ReadFields {
  return (row, event) => {
    const text = table.cell(row, role);
    if (text === "") return;
    const number = Number(text);
    const value = table.readCell(row, role, Number.isNaN(number) ? text : number, eventReaders[role]);
    if (value !== null) event[role] = value;
  };
}

const picture = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)(?:[?#]|$)/i;

/** Whether an address seems to be that of a picture, and not of a film or a page. */
export function isPicture(url: string): boolean {
  return picture.test(url);
}

function imageField(table: CsvTable): ReadFields {
  const isMedia = /^media/i.test(table.header[table.roles.image ?? 0] ?? "");
  return (row, event) => {
    const url = table.cell(row, "image");
    if (url === "") return;
    if (isMedia && !isPicture(url)) {
      const [caption, credit] = [cleanLine(table.cell(row, "imageAlt")), table.cell(row, "imageCredit")];
      addData(event, { media: url, ...(caption !== "" && { caption }), ...(credit !== "" && { credit }) });
      return;
    }
    const credit = table.cell(row, "imageCredit");
    const image = { url, alt: cleanLine(table.cell(row, "imageAlt")), ...(credit !== "" && { credit }) };
    const read = table.readCell(row, "image", image, eventReaders.image);
    if (read) event.image = read;
  };
}

const sourceRoles = ["source", "sourceUrl", "publisher", "quote", "published"] as const;

function sourcesField(table: CsvTable): ReadFields {
  return (row, event) => {
    const single = sourceOf(table, row);
    const own = single === "" ? null : table.readCell(row, "source", single, eventReaders.sources, "sources");
    const more = readJsonCell(table, row, "sources", eventReaders.sources);
    if (own || more) event.sources = [...(own ?? []), ...(more ?? [])];
  };
}

/** A source in cells of its own; of a title alone, that. */
function sourceOf(table: CsvTable, row: CsvRow): string | object {
  const [title = "", url = "", publisher = "", quote = "", published = ""] = sourceRoles.map((role) =>
    table.cell(row, role),
  );
  if (url === "" && publisher === "" && quote === "" && published === "") return title;
  return {
    ...(title !== "" && (/^https?:/i.test(title) && url === "" ? { url: title } : { title })),
    ...(url !== "" && { url }),
    ...(publisher !== "" && { publisher }),
    ...(quote !== "" && { quote }),
    ...(published !== "" && { published }),
  };
}

function claimsField(table: CsvTable): ReadFields {
  return (row, event) => {
    const claims = readJsonCell(table, row, "claims", eventReaders.claims);
    if (claims) event.claims = claims;
  };
}

/** Columns of names that mean nothing here. */
function othersField({ others }: CsvTable): ReadFields {
  return ({ cells }, event) => {
    const entries: (readonly [string, unknown])[] = [];
    for (const { index, name } of others) {
      const text = cells[index];
      if (text !== undefined && text.trim() !== "") entries.push([name, unguardFormula(text)]);
    }
    if (entries.length > 0) addData(event, Object.fromEntries(entries));
  };
}

/** What rows of other kinds have; in that of an event it is as a column of another name. */
const headRoles = ["color", "subtitle", "caption"] as const;

function headField(table: CsvTable): ReadFields {
  return (row, event) => {
    for (const role of headRoles) {
      const text = table.cell(row, role);
      if (text !== "") addData(event, { [(table.header[table.roles[role] ?? 0] ?? role).trim()]: text });
    }
  };
}

/** Words that the date has already taken in are not said twice. */
function displayField(table: CsvTable): ReadFields {
  return (row, event) => {
    const displayDate = table.cell(row, "displayDate");
    if (displayDate !== "" && widenBy(event.when, displayDate) === null) addData(event, { displayDate });
  };
}

function dataField(table: CsvTable): ReadFields {
  return (row, event) => {
    const data = parseJsonCell(table, row, "data");
    if (data !== undefined) event.data = data;
  };
}

function addData(event: Draft, more: object): void {
  event.data = event.data === undefined ? more : { ...event.data, ...more };
}
