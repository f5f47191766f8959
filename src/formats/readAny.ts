import { shown } from "../errors.js";
import type { ReadResult } from "../model/timeline.js";
import { formatTable, type Format, type ReadableFormat } from "./formatTable.js";

/** What was read, and of which format it was; null if of none that is known. */
export interface AnyResult extends ReadResult {
  readonly format: ReadableFormat | null;
}

/** As much of a text as is looked at to recognise its format. */
const lookedAt = 50_000;

/**
 * Finds out of which format a text is: by what it contains, never by a name; null if of none that is known.
 *
 * @example
 * recogniseFormat("date;title\n2014;Crimea"); // "csv"
 */
export function recogniseFormat(text: string): ReadableFormat | null {
  const head = text.slice(0, lookedAt).replace(/^[\ufeff\s]+/, "");
  const names = Object.keys(formatTable) as ReadableFormat[];
  return names.find((name) => (formatTable[name] as Format).recognise(head)) ?? null;
}

/**
 * Reads a file of any format that is known, and says which it is.
 *
 * Errors: none; a text of no known format is problem `unknown-format`, an empty one too.
 *
 * @example
 * const { format, timeline } = readAny("date,title\n16 Feb 2017,Meeting in Baku");
 * format; // "csv"
 * timeline.events[0].when.edtf; // "2017-02-16"
 */
export function readAny(text: string): AnyResult {
  const format = recogniseFormat(text);
  if (format !== null) return { format, ...formatTable[format].read(text) };
  const expected = Object.values(formatTable)
    .map(({ title }) => title)
    .join(", ");
  const [head, isBlank] = [text.trim().slice(0, 40), /^[\s\ufeff]*$/.test(text)];
  const what = isBlank ? "nothing to read: the text is empty" : `unknown format: ${shown(head)}`;
  const message = `${what}; expected one of ${expected}`;
  return {
    format,
    timeline: { events: [] },
    problems: [{ code: "unknown-format", message, at: "line 1, column 1" }],
  };
}
