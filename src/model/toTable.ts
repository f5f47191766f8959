import { TimelineError, shown } from "../errors.js";
import type { FullRow, TableRow } from "./tableRows.js";
import { rowsOf, tableOf } from "./tableRows.js";
import { tableToHtml } from "./tableToHtml.js";
import { tableToMarkdown } from "./tableToMarkdown.js";
import type { Timeline } from "./timeline.js";
import type { Language, WordOptions } from "./wordOptions.js";
import { resolveWordOptions, usingTimeline } from "./wordOptions.js";

export type { TableRow } from "./tableRows.js";

/** What a table comes as: rows of words, a table of GitHub Flavored Markdown, or an HTML table. */
export type TableFormat = "rows" | "markdown" | "html";

/** How to write a table. */
export interface TableOptions extends WordOptions {
  /**
   * What the table comes as.
   * @default "rows"
   */
  readonly format?: TableFormat | undefined;
}

/** The options of a table, checked, with every default filled in. */
export interface ResolvedTableOptions {
  readonly format: TableFormat;
  readonly language: Language;
}

const formats: readonly string[] = ["rows", "markdown", "html"];

/**
 * The timeline as a table, its alternative in text: every event in order of time, then those whose date is not known,
 * then what is told without a date. Nothing in the data becomes markup.
 *
 * Errors: throws TimelineError `invalid-option`, and `invalid-timeline` for what `readTimeline` did not give.
 *
 * @example
 * const { timeline } = readTimeline([{ id: "a", when: "2014~", title: "War" }]);
 * toTable(timeline); // [{ id: "a", date: "c. 2014", edtf: "2014~", title: "War" }]
 * toTable(timeline, { format: "markdown" }).split("\n")[2]; // "| c. 2014 | War |"
 */
export function toTable(
  timeline: Timeline,
  options?: TableOptions & { readonly format?: "rows" | undefined },
): readonly TableRow[];
export function toTable(timeline: Timeline, options: TableOptions & { readonly format: "markdown" | "html" }): string;
export function toTable(timeline: Timeline, options?: TableOptions): string | readonly TableRow[];
export function toTable(timeline: Timeline, options: TableOptions = {}): string | readonly TableRow[] {
  const { format, language } = resolveTableOptions(options);
  return usingTimeline(timeline, (known) => {
    if (format === "rows") return rowsOf(known, language).map(plainRow);
    return (format === "html" ? tableToHtml : tableToMarkdown)(tableOf(known, language));
  });
}

/** Fills in defaults; throws TimelineError `invalid-option`. */
export function resolveTableOptions(options: TableOptions): ResolvedTableOptions {
  const language = resolveWordOptions(options, ["format", "locale"]);
  const { format = "rows" } = options;
  if (formats.includes(format)) return { format, language };
  const expected = `expected one of ${formats.join(", ")}`;
  throw new TimelineError("invalid-option", `invalid format: ${shown(format)}; ${expected}`);
}

function plainRow({ id, date, edtf, title, group, description, sources }: FullRow): TableRow {
  return {
    ...(id !== undefined && { id }),
    date,
    ...(edtf !== undefined && { edtf }),
    title,
    ...(group !== undefined && { group }),
    ...(description !== undefined && { description }),
    ...(sources !== undefined && { sources }),
  };
}
