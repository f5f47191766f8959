import { TimelineError, shown, type Problem } from "../../errors.js";
import { parseWhen } from "../../time/parseWhen.js";
import type { When } from "../../time/when.js";
import { parseClock } from "../dates/clock.js";
import { parseParts, type DateParts } from "../dates/parseParts.js";
import { attemptWhen, isFlaw as isUnread, type DateFlaw as Unread } from "../dates/dateFlaw.js";
import { readTypedDate } from "../dates/parseTypedDate.js";
import type { DateOrder } from "../dates/slashed.js";
import { saysOngoing } from "../dates/splitRange.js";
import { widenBy } from "../dates/widen.js";
import type { ColumnRole } from "./columns.js";
import type { CellDate } from "./tableSchema.js";
import type { CsvRow } from "./scanCsv.js";
import type { CsvTable } from "./table.js";

/** The text of a row's cell; "" if there is none. */
type CellText = (role: ColumnRole) => string;

/** How the dates of a file are written. */
export interface DateHabits {
  readonly order: DateOrder | null;
  /** Whether a negative year is one before Christ (-44 is 44 BC); else it is a problem. */
  readonly historical: boolean;
  /** Dates that were read before: files of many rows have many of the same day. */
  readonly known: Map<string, When>;
  /** What could not be read before. */
  readonly failed: Map<string, DateFlaw>;
  /** How a schema says that dates are written; null without one. */
  readonly dates: ReadonlyMap<ColumnRole, CellDate> | null;
}

/** More different dates than this are not remembered. */
const mostKnown = 100_000;
const mostFailed = 1000;

function remembered(text: string, known: Map<string, When>): When | DateFlaw {
  const when = attempt("when", () => parseWhen(text));
  if (!isFlaw(when) && known.size < mostKnown) known.set(when.edtf, when);
  return when;
}

/** A date that cannot be read, and the column to blame. */
export interface DateFlaw extends Omit<Problem, "at"> {
  readonly role: ColumnRole;
}

const plain = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** The date of a row, as the words that are to be shown have it where they say less; null if it has none. */
export function readRowDate(table: CsvTable, row: CsvRow, habits: DateHabits): When | DateFlaw | null {
  const when = readStatedDate(table, row, habits);
  if (table.roles.displayDate === undefined || when === null || isFlaw(when)) return when;
  return widenBy(when, table.cell(row, "displayDate")) ?? when;
}

function readStatedDate(table: CsvTable, row: CsvRow, habits: DateHabits): When | DateFlaw | null {
  const cell: CellText = (role) => table.cell(row, role);
  const when = cell("when");
  const end = cell("end");
  if (
    habits.dates === null &&
    when !== "" &&
    end === "" &&
    plain.test(when) &&
    cell("time") === "" &&
    cell("approximate") === ""
  ) {
    return habits.known.get(when) ?? remembered(when, habits.known);
  }
  const first = readEnd("start", cell, habits);
  if (isFlaw(first)) return first;
  const last = readEnd("end", cell, habits);
  if (isFlaw(last) || last === null)
    return first === null || first === "open" || first === "unknown" ? last : (last ?? first);
  if (first === null && typeof last === "string") return null;
  const bounds = { start: boundOf(first), end: boundOf(last) };
  return attempt(endRole(cell), () => parseWhen(bounds));
}

type End = When | "open" | "unknown";

function boundOf(end: End | null): When | ".." | null {
  return end === "open" ? ".." : end === "unknown" ? null : end;
}

/** Whether something is not a date but what is wrong with it. */
export function isFlaw(value: unknown): value is DateFlaw {
  return typeof value === "object" && value !== null && "role" in value;
}

function endRole(cell: CellText): ColumnRole {
  return cell("end") === "" ? "endYear" : "end";
}

const sides = {
  start: { year: "year", month: "month", day: "day", time: "time", about: "approximate" },
  end: { year: "endYear", month: "endMonth", day: "endDay", time: "endTime", about: "endApproximate" },
} as const satisfies Readonly<Record<string, Readonly<Record<string, ColumnRole>>>>;

/** One end of the date of a row, from the columns that hold it. */
function readEnd(side: keyof typeof sides, cell: CellText, habits: DateHabits): End | DateFlaw | null {
  const roles = sides[side];
  const role = side === "end" ? "end" : cell("when") === "" ? "start" : "when";
  const text = cell(role);
  if (text === "..") return "open";
  if (text === "?" || text.toLowerCase() === "unknown") return "unknown";
  if (side === "end" && saysOngoing(text)) return "open";
  const isParted = text === "" && cell(roles.year) !== "";
  if (text === "" && !isParted) return strayPart(roles, cell);
  const typed = habits.dates?.get(role);
  const date = isParted
    ? attempt(roles.year, () => parsePartsOf(roles, cell, habits))
    : typed
      ? attempt(role, () => typed(text))
      : attemptText(role, text, habits);
  if (isFlaw(date)) return date;
  const timed = withClock(date, cell(roles.time), roles.time);
  return isFlaw(timed) || !isYes(cell(roles.about)) ? timed : approximate(timed, role);
}

function parsePartsOf(roles: (typeof sides)["start" | "end"], cell: CellText, { historical, dates }: DateHabits): When {
  const parts = partsOf(roles, cell);
  const typed = parts.month === "" && parts.day === "" ? dates?.get(roles.year) : undefined;
  return typed ? typed(parts.year) : parseParts(parts, historical);
}

function partsOf({ year, month, day }: (typeof sides)["start" | "end"], cell: CellText): DateParts {
  return { year: cell(year), month: cell(month), day: cell(day) };
}

/** A month, a day or a time without what it is a part of. */
function strayPart({ month, day, time }: (typeof sides)["start" | "end"], cell: CellText): DateFlaw | null {
  const role = ([month, day, time] as const).find((each) => cell(each) !== "");
  if (role === undefined) return null;
  const message = `incomplete date: ${shown(cell(role))}; expected a year beside it`;
  return { code: "incomplete-date", message, role };
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

/** Files that say "n/a" say it often, and an error takes its time. */
function attemptText(role: ColumnRole, text: string, { order, failed }: DateHabits): When | DateFlaw {
  const key = `${role} ${text}`;
  const known = failed.get(key);
  if (known) return known;
  const date = attempt(role, () => readTypedDate(text, { dateOrder: order ?? undefined }));
  if (isFlaw(date) && failed.size < mostFailed && text.length < 100) failed.set(key, date);
  return date;
}

function attempt(role: ColumnRole, read: () => When | Unread): When | DateFlaw {
  const when = attemptWhen(read);
  return isUnread(when) ? { code: when.code, message: when.message, role } : when;
}
