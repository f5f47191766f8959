import type { Problem } from "../../errors.js";
import type { Timeline, TimelineEvent } from "../../model/timeline.js";
import type { Bound, When } from "../../time/when.js";
import { stringify } from "../json/stringify.js";
import { lossOf, type WriteResult } from "../writeResult.js";
import { countKnown } from "./columns.js";
import { guardFormula } from "./formulas.js";

type Row = Readonly<Record<string, string>>;

/** Columns in their order; those that no row fills are left out, but for the first three. */
const columns = [
  ...["type", "id", "when", "start", "end", "title", "subtitle", "caption", "description", "group", "color"],
  ...["importance", "url", "place", "lang", "image", "image alt", "image credit", "sources", "links"],
  ...["confidence", "basis", "claims"],
] as const;

/**
 * Writes a timeline as CSV that `readCsv` reads back with equal events.
 *
 * Dates are EDTF, in a column `when`; "early 1941" stands in words. Sources, links and claims are JSON in their cells.
 * Groups with a title or colour of their own, eras, what has no date, and the timeline's title are rows with a `type`.
 * A cell that a spreadsheet would calculate is written with an apostrophe before it, which `readCsv` takes off.
 *
 * Not carried, and then a problem: `data` that is no JSON.
 * Errors: none.
 *
 * @example
 * import { readCsv } from "whenline/formats";
 * const { timeline } = readCsv("date,title\n1450~,A map");
 * writeCsv(timeline).text; // "id,when,title\r\na-map-1os7tmc,1450~,A map\r\n"
 */
export function writeCsv(timeline: Timeline): WriteResult {
  const problems: Problem[] = [];
  const keys = flatKeys(timeline.events);
  const events = timeline.events.map((event, index) => ({ ...rowOf(event), ...dataOf(event, index, keys, problems) }));
  const rows = [...headRows(timeline), ...events];
  const data = keys ?? ["data"];
  const used = [...columns, ...data].filter(
    (name) => ["id", "when", "title"].includes(name) || rows.some((row) => Object.hasOwn(row, name)),
  );
  const lines = rows.map((row) => used.map((name) => cellOf(Object.hasOwn(row, name) ? (row[name] ?? "") : "")));
  const text = [used.map(cellOf), ...lines].map((cells) => `${cells.join(",")}\r\n`).join("");
  return { text, problems };
}

function cellOf(text: string): string {
  const safe = guardFormula(text);
  return /[",\r\n;\t|]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function headRows(timeline: Timeline): Row[] {
  const { title, subtitle, caption, groups = [], eras = [], undated = [] } = timeline;
  const head = { ...(title && { title }), ...(subtitle && { subtitle }), ...(caption && { caption }) };
  const used = new Set(timeline.events.map(({ group }) => group));
  const own = groups.filter((group) => group.title !== group.id || group.color !== undefined || !used.has(group.id));
  // Groups that stand in an order of their own have to be rows, all of them.
  const order = [...used].filter((id) => id !== undefined);
  const listed = own.length === 0 && groups.every(({ id }, at) => order[at] === id) ? [] : groups;
  return [
    ...(Object.keys(head).length > 0 ? [{ type: "title", ...head }] : []),
    ...listed.map(({ id, title: name, color }) => ({
      type: "group",
      id,
      ...(name !== undefined && { title: name }),
      ...(color !== undefined && { color }),
    })),
    ...eras.map(({ when, title: name, color }) => ({
      type: "era",
      title: name,
      ...dateCells(when),
      ...(color !== undefined && { color }),
    })),
    ...undated.map(({ title: name, sources }) => ({
      type: "undated",
      title: name,
      ...(sources && { sources: stringify(sources) ?? "" }),
    })),
  ];
}

const plainFields = ["description", "group", "importance", "url", "place", "lang", "confidence", "basis"] as const;

function rowOf(event: TimelineEvent): Row {
  const { id, when, title, image, sources, links, claims } = event;
  const fields = plainFields.flatMap((name) =>
    event[name] === undefined ? [] : [[name, String(event[name])] as const],
  );
  return {
    id,
    ...dateCells(when),
    title,
    ...Object.fromEntries(fields),
    ...(image && { image: image.url }),
    ...(image?.alt && { "image alt": image.alt }),
    ...(image?.credit !== undefined && { "image credit": image.credit }),
    ...(sources && { sources: stringify(sources) ?? "" }),
    ...(links && { links: stringify(links) ?? "" }),
    ...(claims && { claims: stringify(claims) ?? "" }),
  };
}

/** EDTF cannot say "early": a date that does stands in words, and an interval in two columns. */
function dateCells(when: When): Row {
  const { start, end, kind, edtf } = when;
  if (start.part === undefined && end.part === undefined) return { when: edtf };
  if (kind === "moment") return { when: `${start.part ?? ""} ${edtf}`.trim() };
  const slash = edtf.indexOf("/");
  return { start: endCell(start, edtf.slice(0, slash)), end: endCell(end, edtf.slice(slash + 1)) };
}

function endCell({ known, part }: Bound, edtf: string): string {
  return known === "unknown" ? "?" : part === undefined ? edtf : `${part} ${edtf}`;
}

/** The names of columns for `data`, if all of it is plain text under names that are not ours; else null. */
function flatKeys(events: readonly TimelineEvent[]): readonly string[] | null {
  const keys = new Set<string>();
  for (const { data } of events) {
    if (data === undefined) continue;
    if (typeof data !== "object" || data === null || Array.isArray(data)) return null;
    const entries = Object.entries(data);
    if (entries.length === 0) return null;
    for (const [key, value] of entries) {
      if (typeof value !== "string" || value.trim() === "" || /^column \d+$/.test(key)) return null;
      keys.add(key);
    }
  }
  const names = [...keys];
  const isPlain = names.every(
    (name) => name !== "" && name === name.trim() && !(columns as readonly string[]).includes(name),
  );
  return isPlain && countKnown(names) === 0 ? names : null;
}

function dataOf({ data }: TimelineEvent, index: number, keys: readonly string[] | null, problems: Problem[]): Row {
  if (data === undefined) return {};
  if (keys !== null) return data as Row;
  const json = stringify(data);
  if (json !== undefined) return { data: json };
  problems.push(lossOf("CSV", "data that is no JSON", `events[${String(index)}].data`));
  return {};
}
