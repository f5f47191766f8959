import { countKnown } from "./columns.js";
import { firstRows } from "./scanCsv.js";

/** How a text is cut into cells. */
export interface CsvShape {
  readonly delimiter: string;
  /** Where the header begins: behind a line such as `sep=;`. */
  readonly start: number;
}

const delimiters = [",", ";", "\t", "|"] as const;

/** As much of a file as is looked at, and as many rows. */
const sample = 100_000;
const sampleRows = 20;

/**
 * Finds the delimiter: the one under which most names of columns are known, then the one that gives rows of equal length.
 *
 * @example
 * sniffCsv("date;title\n2014;Crimea, annexed").delimiter; // ";"
 */
export function sniffCsv(text: string): CsvShape {
  const said = /^sep=(.)\r?\n/i.exec(text.slice(0, 10));
  if (said?.[1] !== undefined) return { delimiter: said[1], start: said[0].length };
  const head = text.slice(0, sample);
  let best: string = delimiters[0];
  let bestScore = -1;
  for (const delimiter of delimiters) {
    const score = scoreOf(head, delimiter);
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return { delimiter: best, start: 0 };
}

function scoreOf(head: string, delimiter: string): number {
  const [header, ...rows] = firstRows(head, delimiter, 0, sampleRows);
  const width = header?.cells.length ?? 0;
  if (!header || width < 2) return header ? countKnown(header.cells) * 0.5 : 0;
  const even = rows.filter(({ cells }) => cells.length === width).length;
  return countKnown(header.cells) * 100 + (even / Math.max(1, rows.length)) * 10 + Math.min(width, 9) / 10;
}
