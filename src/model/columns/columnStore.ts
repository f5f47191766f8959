import { TimelineError, shown } from "../../errors.js";
import { civilOf } from "../../time/calendar.js";
import type { ParseWhenOptions } from "../../time/parseOptions.js";
import { parseWhen } from "../../time/parseWhen.js";
import { precisions } from "../../time/precision.js";
import { printCivil, type DatePrecision } from "../../time/printEdtf.js";
import { scanPlain } from "../../time/scanPlain.js";
import type { Extent, When } from "../../time/when.js";
import { cleanLine, isVisible } from "../text.js";
import type { TimelineEvent } from "../timeline.js";
import { unitEdge } from "./calendarUnits.js";
import type { NumberColumn, TextColumn } from "./eventColumns.js";
import type { EventStore } from "./eventStore.js";

/** What the dates of a store say. */
type Dates = Pick<
  EventStore,
  | "isInterval"
  | "startOf"
  | "endOf"
  | "startLatestOf"
  | "endEarliestOf"
  | "precisionOf"
  | "alternativesOf"
  | "isSoft"
  | "isSame"
  | "whenOf"
>;

/** Columns that were checked. Rows are what was given, indexes what of that is kept. */
export interface CheckedColumns {
  /** The row of each event; null if every row is one. */
  readonly rows: Uint32Array | null;
  readonly count: number;
  readonly titles: TextColumn;
  readonly ids: TextColumn | null;
  /** Ids in the place of those that are taken, by row. */
  readonly otherIds: ReadonlyMap<number, string>;
  readonly group: NumberColumn | null;
  /** The group that each number in `group` stands for: its place in `groups`, -1 for none. */
  readonly groupOf: (value: number) => number;
  readonly groups: readonly string[];
  readonly importance: NumberColumn | null;
}

/** Instants with what is known of each. */
export interface CheckedInstants {
  readonly start: NumberColumn;
  readonly end: NumberColumn | null;
  readonly kind: NumberColumn | null;
  readonly precisionOf: (row: number) => DatePrecision;
}

/** Texts and what they say: extents, and by row the place of each precision in the list of all, and flags. */
export interface CheckedTexts {
  readonly texts: readonly string[];
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly sort: Uint8Array;
  readonly several: ReadonlyMap<number, readonly Extent[]>;
  readonly parsing: ParseWhenOptions | undefined;
}

/** In `sort` of checked texts: what is an interval, and what is approximate. */
export const intervalFlag = 32;
export const softFlag = 64;

/** A store of checked columns. */
export function columnStore(columns: CheckedColumns, dates: CheckedInstants | CheckedTexts): EventStore {
  const { rows, count, groups } = columns;
  const rowOf = rows === null ? (index: number) => index : (index: number) => rows[index] as number;
  const own = "texts" in dates ? textDates(dates, rowOf) : instantDates(dates, rowOf);
  const idOf = (index: number) => idOfRow(columns, rowOf(index));
  const titleOf = (index: number) => textAt("titles", columns.titles, rowOf(index));
  const groupOf = (index: number) =>
    columns.group === null ? -1 : columns.groupOf(columns.group[rowOf(index)] as number);
  const stated = (index: number) => statedShare(columns.importance, rowOf(index));
  return {
    ...own,
    count,
    groups,
    groupOf,
    hasSeveral: "texts" in dates && dates.several.size > 0,
    hasClaims: () => false,
    importanceOf: (index) => stated(index) ?? 0.5,
    idOf,
    titleOf,
    givenTitleOf: (index) => {
      const { titles } = columns;
      const text: unknown = typeof titles === "function" ? asked("titles", titles, rowOf(index)) : titles[rowOf(index)];
      return typeof text === "string" ? text : "";
    },
    eventOf: (index): TimelineEvent => {
      const group = groups[groupOf(index)];
      const importance = stated(index);
      return {
        id: idOf(index),
        when: own.whenOf(index),
        title: titleOf(index),
        ...(group !== undefined && { group }),
        ...(importance !== undefined && { importance }),
      };
    },
    hasOwnIds: columns.ids !== null || rows !== null,
    indexOf: (id) => {
      if (columns.ids !== null || rows !== null) return search(count, (index) => idOf(index) === id);
      const index = /^(?:0|[1-9]\d{0,9})$/.test(id) ? Number(id) : count;
      return index < count ? index : -1;
    },
  };
}

/** From end to end without a map of all: it is asked for one event that a reader chose. */
function search(count: number, isWanted: (index: number) => boolean): number {
  for (let index = 0; index < count; index++) if (isWanted(index)) return index;
  return -1;
}

function idOfRow({ ids, otherIds }: CheckedColumns, row: number): string {
  return otherIds.get(row) ?? (ids === null ? String(row) : textAt("ids", ids, row));
}

/** Text of a column. Errors: throws TimelineError `invalid-text` if a function gives none. */
function textAt(name: "titles" | "ids", column: TextColumn, row: number): string {
  const text: unknown = typeof column === "function" ? asked(name, column, row) : column[row];
  if (typeof text === "string" && isVisible(text)) return cleanLine(text);
  throw new TimelineError(
    "invalid-text",
    `invalid text: ${shown(text)} from ${name}(${String(row)}); expected visible text`,
  );
}

function asked(name: string, column: (index: number) => string, row: number): unknown {
  try {
    return column(row);
  } catch (cause) {
    const message = `invalid text: ${name}(${String(row)}) throws; expected visible text`;
    throw new TimelineError("invalid-text", message, { cause });
  }
}

function statedShare(column: NumberColumn | null, row: number): number | undefined {
  const value = column === null ? NaN : (column[row] as number);
  return value >= 0 && value <= 1 ? value : undefined;
}

function instantDates({ start, end, kind, precisionOf }: CheckedInstants, rowOf: (index: number) => number): Dates {
  const hasEnd = (row: number) => isInterval({ end, kind }, row);
  const endAt = (row: number) => (end === null ? NaN : (end[row] as number));
  /** An edge of the unit in which an instant lies; what is missing has none. */
  const edge = (row: number, instant: number, after: 0 | 1, missing: number) =>
    Number.isFinite(instant) ? unitEdge(instant, precisionOf(row), after) : missing;
  const startEdge = (row: number, after: 0 | 1) => {
    const instant = start[row] as number;
    if (Number.isFinite(instant)) return unitEdge(instant, precisionOf(row), after);
    // Of an unknown start it is only known that the end is not before it.
    return Number.isNaN(instant) && after === 1 ? edge(row, endAt(row), 1, Infinity) : -Infinity;
  };
  const endEdge = (row: number, after: 0 | 1) => {
    const instant = endAt(row);
    if (Number.isFinite(instant)) return unitEdge(instant, precisionOf(row), after);
    return Number.isNaN(instant) && after === 0 ? edge(row, start[row] as number, 0, -Infinity) : Infinity;
  };
  return {
    isInterval: (index) => hasEnd(rowOf(index)),
    startOf: (index) => startEdge(rowOf(index), 0),
    endOf: (index) => {
      const row = rowOf(index);
      return hasEnd(row) ? endEdge(row, 1) : startEdge(row, 1);
    },
    startLatestOf: (index) => startEdge(rowOf(index), 1),
    endEarliestOf: (index) => endEdge(rowOf(index), 0),
    precisionOf: (index) => {
      const precision = precisionOf(rowOf(index));
      // A thousand years of long numbers have another name.
      return precision === "millennium" ? whenOf(index).precision : precision;
    },
    alternativesOf: () => undefined,
    isSoft: () => false,
    isSame: () => true,
    whenOf,
  };
  function whenOf(index: number): When {
    const row = rowOf(index);
    const precision = precisionOf(row);
    const from = start[row] as number;
    if (hasEnd(row)) return parseWhen({ start: boundInput(from), end: boundInput(endAt(row)) }, { precision });
    const plain = precision === "day" || precision === "month" || precision === "year";
    return (
      (plain ? scanPlain(printCivil(civilOf(from), precision)) : null) ?? parseWhen(from, { unit: "ms", precision })
    );
  }
}

function boundInput(instant: number): Date | ".." | null {
  return Number.isFinite(instant) ? new Date(instant) : Number.isNaN(instant) ? null : "..";
}

/** Whether a row is an interval: as its kind says, else if it has an end. */
export function isInterval({ end, kind }: Pick<CheckedInstants, "end" | "kind">, row: number): boolean {
  return kind === null ? end !== null && !Number.isNaN(end[row]) : kind[row] === 1;
}

function textDates(
  { texts, start, end, sort, several, parsing }: CheckedTexts,
  rowOf: (index: number) => number,
): Dates {
  /** A moment of one date: its bounds are one. */
  const isPlain = (index: number) =>
    ((sort[rowOf(index)] as number) & intervalFlag) === 0 && !several.has(rowOf(index));
  const whenOf = (index: number) => parseWhen(texts[rowOf(index)] as string, parsing);
  return {
    isInterval: (index) => ((sort[rowOf(index)] as number) & intervalFlag) !== 0,
    isSoft: (index) => ((sort[rowOf(index)] as number) & softFlag) !== 0,
    startOf: (index) => start[rowOf(index)] as number,
    endOf: (index) => end[rowOf(index)] as number,
    startLatestOf: (index) => (isPlain(index) ? (end[rowOf(index)] as number) : whenOf(index).start.latest),
    endEarliestOf: (index) => (isPlain(index) ? (start[rowOf(index)] as number) : whenOf(index).end.earliest),
    precisionOf: (index) => precisions[(sort[rowOf(index)] as number) % intervalFlag] ?? "gigayear",
    alternativesOf: (index) => several.get(rowOf(index)),
    isSame: (a, b) => texts[rowOf(a)] === texts[rowOf(b)] || whenOf(a).edtf === whenOf(b).edtf,
    whenOf,
  };
}
