import { TimelineError, shown, type Problem } from "../errors.js";
import type { DateOrder } from "../formats/dates/slashed.js";
import { figureWidth } from "./figureStyle.js";
import { resolveOptions, type LayoutOptions } from "../layout/options.js";

/** A problem in a page: in which file if that is known, and where in it. */
export interface PageProblem extends Problem {
  readonly file?: string;
  /** From 1, in the page. */
  readonly line: number;
  readonly column: number;
}

/**
 * {@link LayoutOptions} of every drawing in a page, which the line that opens a block may override, and how to treat blocks.
 * Drawings are 680 pixels wide where neither says otherwise.
 */
export interface MarkdownOptions extends LayoutOptions {
  /** The language of the blocks that are drawn. @default "timeline" */
  readonly language?: string | undefined;
  /** Whether the events follow the drawing as a table, closed until it is opened. @default true */
  readonly table?: boolean | undefined;
  /** Whether a second drawing, hidden but by {@link figureStyle}, runs down for telephones. @default true */
  readonly narrow?: boolean | undefined;
  /** Whether a block with problems is drawn without what is wrong; otherwise it stays as it is written. @default false */
  readonly partial?: boolean | undefined;
  /** What `1/2/2017` means: `"dmy"` 1 February, `"mdy"` 2 January. Default: what a table proves, if it does. */
  readonly dateOrder?: DateOrder | undefined;
  /** Gets each problem. Default: problems are messages of the file, or in `env.timelineProblems` of markdown-it. */
  readonly onProblem?: ((problem: PageProblem) => void) | undefined;
}

/** The options of a page, checked. */
export interface ResolvedMarkdownOptions {
  readonly layout: LayoutOptions;
  readonly language: string;
  readonly table: boolean;
  readonly narrow: boolean;
  readonly partial: boolean;
  readonly dateOrder: DateOrder | undefined;
  readonly onProblem: ((problem: PageProblem) => void) | undefined;
}

/** Checks options and fills in defaults. Errors: throws TimelineError `invalid-option` or `unknown-option`. */
export function resolveMarkdownOptions(options: MarkdownOptions = {}): ResolvedMarkdownOptions {
  const given: unknown = options;
  if (typeof given !== "object" || given === null || Array.isArray(given)) throw invalid("options", given, "an object");
  const {
    language = "timeline",
    table = true,
    narrow = true,
    partial = false,
    dateOrder,
    onProblem,
    ...layout
  } = options;
  if (typeof language !== "string" || !/^[\w-]+$/.test(language)) throw invalid("language", language, "a word");
  if (typeof table !== "boolean") throw invalid("table", table, "a boolean");
  if (typeof narrow !== "boolean") throw invalid("narrow", narrow, "a boolean");
  if (typeof partial !== "boolean") throw invalid("partial", partial, "a boolean");
  if (dateOrder !== undefined && !["dmy", "mdy"].includes(dateOrder)) {
    throw invalid("dateOrder", dateOrder, "one of dmy, mdy");
  }
  if (onProblem !== undefined && typeof onProblem !== "function") throw invalid("onProblem", onProblem, "a function");
  resolveOptions(layout);
  return { layout: { width: figureWidth, ...layout }, language, table, narrow, partial, dateOrder, onProblem };
}

function invalid(name: string, value: unknown, expected: string): TimelineError {
  return new TimelineError("invalid-option", `invalid ${name}: ${shown(value)}; expected ${expected}`);
}
