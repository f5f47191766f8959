import { dateReach } from "../../time/calendar.js";
import { datePrecisions, type DatePrecision } from "../../time/printEdtf.js";
import type { Fields, Reading } from "../fields.js";
import { isFields, isList, own, reportSlips, show } from "../fields.js";
import { createProblemList } from "../problemList.js";
import { readGroups } from "../readGroups.js";
import type { Steps } from "../slices.js";
import type { Group } from "../timeline.js";
import { unitEdge } from "./calendarUnits.js";
import { columnStore, isInterval, type CheckedColumns, type CheckedInstants } from "./columnStore.js";
import type { NumberColumn, TextColumn } from "./eventColumns.js";
import { lazyEvents, type EventStore } from "./eventStore.js";
import { createFlaws, type Flaws } from "./flaws.js";
import { findRepeatedIds } from "./repeatedIds.js";
import { readTexts } from "./readTexts.js";

/** All keys that mean something in columns. */
const columnKeys: ReadonlySet<string> = new Set([
  ...["start", "end", "precision", "kind", "when", "titles", "ids", "group", "importance"],
]);

/** Rows looked at in one step. */
export const rowsAStep = 8192;

/** Whether a value is meant as columns: an object with titles, or with dates in a list. */
export function isColumns(value: unknown): value is Fields {
  if (!isFields(value)) return false;
  const first = own(value, "titles") ?? own(value, "start") ?? own(value, "when");
  return typeof first === "function" || isList(first) || ArrayBuffer.isView(first);
}

/**
 * Reads events in columns. Every flaw is a problem: that of a column at its name (`events.start`), and then there are no events;
 * that of one event at its place in it (`events.start[3]`). Without a date, or with an empty title, an event is left out.
 */
export function* readColumns(
  fields: Fields,
  groups: unknown,
  reading: Reading,
): Steps<ReturnType<typeof lazyEvents> | null> {
  reportSlips(fields, columnKeys, reading);
  const flaws = createFlaws(reading);
  const titles = textColumn(fields, "titles", flaws);
  const dates = own(fields, "when") === undefined ? instantsOf(fields, flaws) : textsOf(fields, flaws);
  if (titles === null || dates === null) return null;
  const count = "texts" in dates ? dates.texts.length : dates.start.length;
  const ids = own(fields, "ids") === undefined ? null : textColumn(fields, "ids", flaws);
  const group = own(fields, "group") === undefined ? null : numberColumn(fields, "group", flaws);
  const importance = own(fields, "importance") === undefined ? null : numberColumn(fields, "importance", flaws);
  if (!flaws.areOfLength(count, { titles, ids, group, importance })) return null;
  const known = groupsOf(groups, reading);
  const read = "texts" in dates ? yield* readTexts(dates.texts, reading, flaws) : dates;
  const isBad = new Uint8Array(count);
  let good = count;
  for (let row = 0; row < count; row++) {
    if (row % rowsAStep === 0) yield 0.5 + (0.3 * row) / count;
    const isDated = "texts" in read ? (read.sort[row] as number) < 255 : checkInstants(read, row, flaws);
    const isTitled = typeof titles === "function" || checkText("title", titles, row, flaws);
    checkGroup(group, known, row, flaws);
    checkShare(importance, row, flaws);
    if (isDated && isTitled) continue;
    isBad[row] = 1;
    good--;
  }
  const otherIds =
    ids === null || typeof ids === "function" ? new Map<number, string>() : yield* findRepeatedIds(ids, flaws);
  flaws.tell();
  yield 0.99;
  const rows = good === count ? null : keptRows(isBad, good);
  const columns: CheckedColumns = {
    rows,
    count: rows?.length ?? count,
    titles,
    ids,
    otherIds,
    group,
    groupOf: (value) => known.places[value] ?? -1,
    groups: known.ids,
    importance,
  };
  const store: EventStore = columnStore(columns, "texts" in read ? { ...read, parsing: reading.parsing } : read);
  return lazyEvents(store);
}

/** The rows of good events. */
function keptRows(isBad: Uint8Array, good: number): Uint32Array {
  const rows = new Uint32Array(good);
  let next = 0;
  for (let row = 0; row < isBad.length; row++) if (isBad[row] === 0) rows[next++] = row;
  return rows;
}

/** A column of text; null, and a problem, if it is none. */
function textColumn(fields: Fields, name: string, flaws: Flaws): TextColumn | null {
  const value = own(fields, name);
  if (typeof value === "function" || isList(value)) return value as TextColumn;
  return flaws.column(name, value, "an array of text, or a function that gives it");
}

function numberColumn(fields: Fields, name: string, flaws: Flaws): NumberColumn | null {
  const value = own(fields, name);
  if (isList(value) || (ArrayBuffer.isView(value) && "length" in value && !isBig(value))) return value as NumberColumn;
  return flaws.column(name, value, "a typed array of numbers");
}

function isBig(view: ArrayBufferView): boolean {
  return view instanceof BigInt64Array || view instanceof BigUint64Array;
}

function textsOf(fields: Fields, flaws: Flaws): { readonly texts: readonly string[] } | null {
  for (const name of ["start", "end", "precision", "kind"]) {
    if (own(fields, name) !== undefined) return flaws.column(name, own(fields, name), `none beside "when"`);
  }
  const texts = own(fields, "when");
  return isList(texts) ? { texts: texts as readonly string[] } : flaws.column("when", texts, "an array of EDTF text");
}

function instantsOf(fields: Fields, flaws: Flaws): CheckedInstants | null {
  const start = numberColumn(fields, "start", flaws);
  const end = own(fields, "end") === undefined ? null : numberColumn(fields, "end", flaws);
  const kind = own(fields, "kind") === undefined ? null : numberColumn(fields, "kind", flaws);
  if (start === null) return null;
  const precisionOf = precisionsOf(own(fields, "precision"), start.length, flaws);
  if (precisionOf === null || !flaws.areOfLength(start.length, { end, kind })) return null;
  return { start, end, kind, precisionOf };
}

/** The precision of each row; null, and a problem, if one is none of those that can be. */
function precisionsOf(given: unknown, count: number, flaws: Flaws): CheckedInstants["precisionOf"] | null {
  if (given === undefined) return () => "instant";
  const known: readonly unknown[] = datePrecisions;
  if (known.includes(given)) return () => given as DatePrecision;
  const expected = `one of ${datePrecisions.join(", ")}, or { of, names }`;
  if (!isFields(given)) return flaws.column("precision", given, expected);
  const names = own(given, "names");
  if (!isList(names)) return flaws.column("precision.names", names, `a list of some of ${datePrecisions.join(", ")}`);
  const wrong = names.find((name) => !known.includes(name));
  if (wrong !== undefined || names.length === 0) return flaws.column("precision.names", wrong, expected);
  const of = numberColumn(given, "of", flaws);
  if (of === null || !flaws.areOfLength(count, { "precision.of": of })) return null;
  const list = names as readonly DatePrecision[];
  const places = `a place in the list of ${String(list.length)} names`;
  for (let row = 0; row < count; row++) {
    if (list[of[row] as number] === undefined) flaws.event("unknown-precision", "precision.of", row, of[row], places);
  }
  // A unit that nobody named is the coarsest of those that were: nothing is told more exactly than it may be.
  const coarsest = list.reduce((a, b) => (datePrecisions.indexOf(a) > datePrecisions.indexOf(b) ? a : b));
  return (row) => list[of[row] as number] ?? coarsest;
}

function checkInstants(columns: CheckedInstants, row: number, flaws: Flaws): boolean {
  const { start, end, kind } = columns;
  const from: unknown = start[row];
  const to: unknown = end?.[row] ?? NaN;
  if (kind !== null && kind[row] !== 0 && kind[row] !== 1)
    return flaws.event("invalid-kind", "kind", row, kind[row], "0 for a moment or 1 for an interval");
  if (
    typeof from !== "number" ||
    typeof to !== "number" ||
    Math.abs(from) > dateReach !== Math.abs(from) > Number.MAX_VALUE
  )
    return flaws.event("invalid-date", "start", row, from, "milliseconds since 1970, within 8.64e15 of it");
  if (!isInterval(columns, row)) {
    if (!Number.isNaN(to)) return flaws.event("invalid-date", "end", row, to, "NaN: a moment has no end");
    return Number.isFinite(from) || flaws.event("invalid-date", "start", row, from, "milliseconds since 1970");
  }
  if (!Number.isFinite(from) && !Number.isFinite(to))
    return flaws.event("missing-date", "start", row, from, "a start or an end in milliseconds");
  if (from === Infinity || to === -Infinity || (Number.isFinite(to) && Math.abs(to) > dateReach))
    return flaws.event(
      "invalid-date",
      from === Infinity ? "start" : "end",
      row,
      from === Infinity ? from : to,
      "milliseconds since 1970",
    );
  if (!(to < from)) return true;
  const precision = columns.precisionOf(row);
  const isReversed = unitEdge(to, precision, 1) <= unitEdge(from, precision, 0);
  return (
    !isReversed || flaws.event("reversed-interval", "end", row, to, `the end at or after the start, ${show(from)}`)
  );
}

/** Whether there is text in a row; what it looks like is settled when it is asked for. */
function checkText(name: string, column: readonly string[], row: number, flaws: Flaws): boolean {
  const text: unknown = column[row];
  if (typeof text === "string" && text.trim() !== "") return true;
  const code = text === undefined || text === null || text === "" ? `missing-${name}` : `invalid-${name}`;
  return flaws.event(code, `${name}s`, row, text, "text");
}

/** The groups that numbers stand for. */
interface KnownGroups {
  readonly ids: readonly string[];
  /** For each number, the place of its group in `ids`. */
  readonly places: readonly number[];
}

/** Listed groups by their number in the list as it was given, the flawed ones too, so that no event gets into another's. */
function groupsOf(listed: unknown, reading: Reading): KnownGroups {
  const list = isList(listed) ? Array.from(listed) : [];
  const silent: Reading = { ...reading, problems: createProblemList(), path: ["groups"] };
  const read = list.map((each): Group | null => readGroups([each], silent)?.[0] ?? null);
  const ids = [...new Set(read.flatMap((group) => group?.id ?? []))];
  return { ids, places: read.map((group) => (group ? ids.indexOf(group.id) : -1)) };
}

function checkGroup(column: NumberColumn | null, { places }: KnownGroups, row: number, flaws: Flaws): void {
  if (column === null) return;
  const value = column[row] as number;
  if (places[value] !== undefined || value === -1 || value === noneOf(column)) return;
  const expected =
    places.length === 0 ? "a timeline with groups" : `a number from 0 to ${String(places.length - 1)}, or -1`;
  flaws.event("invalid-group", "group", row, value, expected);
}

/** The greatest number of an array of whole numbers above 0: it says that there is none. */
function noneOf(column: NumberColumn): number | undefined {
  const isUnsigned = column instanceof Uint8Array || column instanceof Uint16Array || column instanceof Uint32Array;
  return isUnsigned ? 2 ** (8 * column.BYTES_PER_ELEMENT) - 1 : undefined;
}

function checkShare(column: NumberColumn | null, row: number, flaws: Flaws): void {
  if (column === null) return;
  const value = column[row] as number;
  if ((value >= 0 && value <= 1) || Number.isNaN(value)) return;
  flaws.event("invalid-importance", "importance", row, value, "a number from 0 to 1, or NaN");
}
