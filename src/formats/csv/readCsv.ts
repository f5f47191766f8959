import type { Problem } from "../../errors.js";
import { shown } from "../../errors.js";
import { completeGroups } from "../../model/readGroups.js";
import type { ReadResult, TimelineEvent } from "../../model/timeline.js";
import type { ColumnRole } from "./columns.js";
import { createProof } from "./orderProof.js";
import { resolveCsvOptions, type CsvOptions } from "./options.js";
import { createRowDates } from "./rowDates.js";
import type { DateHabits } from "./rowEnds.js";
import { createRowEvents } from "./rowEvents.js";
import { createHead, createKinds, type Head } from "./rowKinds.js";
import { tableOf, type CsvTable } from "./table.js";

/**
 * Reads a table of events: CSV, TSV, or with semicolons or bars; the delimiter is found out.
 *
 * The first row names the columns, in any order and several habits and languages: a date (`date`, `when`, `start` and
 * `end`, or `year`, `month`, `day`, `time`, `end year` …), a title (`title`, `name`, `event`, `headline` …), and if there
 * are any `description`, `group`, `url`, `place`, `image`, `source`, `id` and others. Columns of other names are kept in
 * the `data` of their event. A `type` column may mark rows as `era`, `group`, `title` or `undated`.
 *
 * Where the first row holds a date itself, and so is no header, the columns are found by what they hold, with problem
 * `no-header`; `columns` names them. Blank text is a problem, a header without rows is not.
 *
 * Dates are read as `parseTypedDate` reads them. Of `1/2/2017` the order must be stated by `dateOrder`, or be proved by
 * another date of the file (`16/2/2017`); else it is a problem. A start with a blank end is a moment; "present" is an open
 * end, "?" an unknown one. Every flaw is a problem with line and column (`line 3, column 7`); a row without a readable date
 * or title is left out, a flaw in another cell loses that cell alone, and an unmatched quote its row at most.
 *
 * A `schema` of Frictionless says how the dates of a column are written (`date`, `datetime`, `year`, `yearmonth`; `any`, or
 * a pattern such as `%m/%d/%Y`) and which cells are no value; a cell that is written in another way is a problem.
 *
 * Not kept: the order of the columns, formulas (they are text); with a problem, cells that a row of another type than that
 * of an event has no use for.
 * Errors: throws TimelineError `unknown-option` or `invalid-option`; never on data.
 *
 * @example
 * const { timeline, problems } = readCsv("date,title\n16 Feb 2017,Meeting in Baku\nsoon,Another");
 * timeline.events[0].when.edtf; // "2017-02-16"
 * problems[0].at; // "line 3, column 1"
 */
export function readCsv(text: string, options?: CsvOptions): ReadResult {
  return readCsvWith(text, options, { historical: false, hasHtml: false });
}

/** What is known of a file from its format. */
export interface CsvDialect {
  /** Whether a negative year is one before Christ: -44 is 44 BC. */
  readonly historical: boolean;
  /** Whether titles and descriptions are HTML. */
  readonly hasHtml: boolean;
}

/** The same for a file of which more is known. */
export function readCsvWith(text: string, options: CsvOptions | undefined, dialect: CsvDialect): ReadResult {
  const resolved = resolveCsvOptions(options);
  const table = tableOf(text.startsWith("\ufeff") ? text.slice(1) : text, resolved, dialect.hasHtml);
  const unusable = unusableProblem(table);
  if (unusable) return { timeline: { events: [] }, problems: [unusable] };
  const { dates } = table;
  const order = createProof(table, resolved.dateOrder);
  return readRows(table, { order, historical: dialect.historical, dates });
}

function readRows(table: CsvTable, habits: DateHabits): ReadResult {
  const events = createRowEvents(table);
  const dateOf = createRowDates(table, habits);
  const head = createHead(table, dateOf);
  const kindOf = createKinds(table);
  const flaws = table.eachRow((row) => {
    const kind = kindOf(row);
    if (kind === "event") events.add(row, dateOf(row));
    else head.add(row, kind);
  });
  table.reportQuotes(flaws);
  return resultOf(table, events.finish(), head.read());
}

function resultOf(table: CsvTable, events: readonly TimelineEvent[], head: Head): ReadResult {
  const { groups: listed, eras, undated, ...texts } = head;
  const groups = completeGroups(distinct(listed), events);
  const timeline = {
    ...texts,
    events,
    ...(groups.length > 0 && { groups }),
    ...(eras.length > 0 && { eras }),
    ...(undated.length > 0 && { undated }),
  };
  return { timeline, problems: table.problems() };
}

function distinct<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...new Map([...items].reverse().map((item) => [item.id, item])).values()].reverse();
}

/** Without a date or a title in the header there is nothing to read. */
function unusableProblem({ header, roles }: CsvTable): Problem | null {
  const has = (...names: ColumnRole[]): boolean => names.some((name) => roles[name] !== undefined);
  const missing = !has("when", "start", "end", "year") ? "date" : has("title") ? null : "title";
  if (missing === null) return null;
  const names = header.slice(0, 12).map((name) => shown(name.trim()));
  const found = names.length === 0 ? "nothing" : names.join(", ");
  const message = `no column of ${missing}s: found ${found}; expected one such as "${missing}" in the first row`;
  return { code: `no-${missing}-column`, message, at: "line 1, column 1" };
}
