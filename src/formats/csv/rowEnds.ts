import { TimelineError, shown, type Problem } from "../../errors.js";
import { parseWhen } from "../../time/parseWhen.js";
import type { When } from "../../time/when.js";
import { parseClock } from "../dates/clock.js";
import { attemptWhen, isFlaw as isUnread, type DateFlaw as Unread } from "../dates/dateFlaw.js";
import { createMemory } from "../dates/memory.js";
import { parseParts, type DateParts } from "../dates/parseParts.js";
import { readTypedDate } from "../dates/parseTypedDate.js";
import { saysOngoing } from "../dates/splitRange.js";
import type { ColumnRole } from "./columns.js";

import type { OrderProof } from "./orderProof.js";
import type { CsvRow } from "./scanCsv.js";
import type { CsvTable } from "./table.js";
import type { CellDate } from "./tableSchema.js";

/** How the dates of a file are written. */
export interface DateHabits {
  readonly order: OrderProof;
  /** Whether a negative year is one before Christ (-44 is 44 BC); else it is a problem. */
  readonly historical: boolean;
  /** How a schema says that dates are written; null without one. */
  readonly dates: ReadonlyMap<ColumnRole, CellDate> | null;
}

/** A date that cannot be read, and the column to blame. */
export interface DateFlaw extends Omit<Problem, "at"> {
  readonly role: ColumnRole;
}

/** One end of a date, or its only one. */
export type End = When | "open" | "unknown";

/** Reads an end from the row that states it; null if it does not. */
export type ReadEnd = (row: CsvRow) => End | DateFlaw | null;

/** Whether something is not a date but what is wrong with it. */
export function isFlaw(value: unknown): value is DateFlaw {
  return typeof value === "object" && value !== null && "role" in value;
}

/** What was read, or what is wrong with a column's date. */
export function attempt(role: ColumnRole, read: () => When | Unread): When | DateFlaw {
  const when = attemptWhen(read);
  return isUnread(when) ? flawAt(role, when) : when;
}

function flawAt(role: ColumnRole, { code, message }: Unread): DateFlaw {
  return { code, message, role };
}

const sides = {
  start: {
    texts: ["when", "start"],
    parts: ["year", "month", "day"],
    time: "time",
    about: "approximate",
  },
  end: {
    texts: ["end"],
    parts: ["endYear", "endMonth", "endDay"],
    time: "endTime",
    about: "endApproximate",
  },
} as const;

type Side = (typeof sides)[keyof typeof sides];

/** Finds out once which columns state an end; what a table has no column for is not asked for in its rows. */
export function createEnd(name: keyof typeof sides, table: CsvTable, habits: DateHabits): ReadEnd {
  const side = sides[name];
  const has = (role: ColumnRole): boolean => table.roles[role] !== undefined;
  const texts = side.texts.filter(has).map((role) => createText(role, table, habits));
  const isParted = [...side.parts, side.time].some(has);
  const read = firstOf(isParted ? [...texts, createParts(side, table, habits)] : texts);
  return has(side.time) || has(side.about) ? withMore(read, side, table) : read;
}

function firstOf(readers: readonly ReadEnd[]): ReadEnd {
  const [only, ...more] = readers;
  if (only && more.length === 0) return only;
  return (row) => {
    for (const read of readers) {
      const end = read(row);
      if (end !== null) return end;
    }
    return null;
  };
}

/** An end that is one text. */
function createText(role: "when" | "start" | "end", table: CsvTable, { order, dates }: DateHabits): ReadEnd {
  const cell = table.cellOf(role);
  const typed = dates?.get(role);
  const read = (text: string): When | Unread => (typed ? attemptWhen(() => typed(text)) : readText(text, order));
  const remember = createMemory(read, (text) => text);
  return (row) => {
    const text = cell(row);
    if (text === "") return null;
    const missing = isDigit(text.charCodeAt(0)) ? null : missingEnd(role, text);
    if (missing !== null) return missing;
    const date = remember(text);
    return isUnread(date) ? flawAt(role, date) : date;
  };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function missingEnd(role: ColumnRole, text: string): "open" | "unknown" | null {
  if (text === ".." || (role === "end" && saysOngoing(text))) return "open";
  return text === "?" || text.toLowerCase() === "unknown" ? "unknown" : null;
}

/** A date in a text; of which number is the day, it asks the file where it has to. */
function readText(text: string, order: OrderProof): When | Unread {
  const date = readTypedDate(text, { dateOrder: order.known() ?? undefined });
  if (!isUnread(date) || date.code !== "ambiguous-date" || order.known() !== null) return date;
  const dateOrder = order.settled();
  return dateOrder === null ? date : readTypedDate(text, { dateOrder });
}

/** An end in columns for the year, the month and the day. */
function createParts({ parts, time }: Side, table: CsvTable, { historical, dates }: DateHabits): ReadEnd {
  const [year, month, day] = parts.map((role) => table.cellOf(role)) as [CellText, CellText, CellText];
  const [role] = parts;
  const typed = dates?.get(role);
  const read = (stated: DateParts): When | Unread =>
    attemptWhen(() =>
      typed && stated.month === "" && stated.day === "" ? typed(stated.year) : parseParts(stated, historical),
    );
  const remember = createMemory(read, keyOfParts);
  return (row) => {
    const stated = { year: year(row), month: month(row), day: day(row) };
    if (stated.year === "") return strayPart([...parts.slice(1), time], table, row);
    const date = remember(stated);
    return isUnread(date) ? flawAt(role, date) : date;
  };
}

type CellText = (row: CsvRow) => string;

/** Whatever stands in the cells: the key says where each ends. */
function keyOfParts({ year, month, day }: DateParts): string {
  return `${String(year.length)},${String(month.length)},${year}${month}${day}`;
}

/** A month, a day or a time without what it is a part of. */
function strayPart(roles: readonly ColumnRole[], table: CsvTable, row: CsvRow): DateFlaw | null {
  const role = roles.find((each) => table.cell(row, each) !== "");
  if (role === undefined) return null;
  const message = `incomplete date: ${shown(table.cell(row, role))}; expected a year beside it`;
  return { code: "incomplete-date", message, role };
}

/** The same end with its time of day, and approximate where a cell says so. */
function withMore(read: ReadEnd, { time, about, texts }: Side, table: CsvTable): ReadEnd {
  const clock = table.cellOf(time);
  const isAbout = table.cellOf(about);
  return (row) => {
    const end = read(row);
    if (end === null || typeof end === "string" || isFlaw(end)) return end;
    const timed = withClock(end, clock(row), time);
    return isFlaw(timed) || !isYes(isAbout(row)) ? timed : approximate(timed, texts[0]);
  };
}

function isYes(text: string): boolean {
  return /^(?:yes|true|y|x|1|ja|oui|si)$/i.test(text);
}

function approximate(when: When, role: ColumnRole): When | DateFlaw {
  return when.approximate || when.kind !== "moment" ? when : attempt(role, () => parseWhen(`${when.edtf}~`));
}

function withClock(when: When, clock: string, role: ColumnRole): When | DateFlaw {
  if (clock === "") return when;
  return attempt(role, () => {
    if (when.kind === "moment" && /^-?\d{4}-\d\d-\d\d$/.test(when.edtf))
      return parseWhen(when.edtf + parseClock(clock));
    throw new TimelineError("incomplete-date", `incomplete date: ${shown(clock)}; expected a day beside the time`);
  });
}
