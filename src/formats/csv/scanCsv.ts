/** One row of a file. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** Where its first cell begins. */
  readonly offset: number;
}

/** A quote that does not do what a quote should. */
export interface CsvFlaw {
  readonly code: "unterminated-quote" | "stray-quote";
  readonly offset: number;
}

const quote = 34;
const lf = 10;
const cr = 13;

/** One pass over a text. */
interface Scan {
  readonly text: string;
  readonly delimiter: number;
  readonly flaws: CsvFlaw[];
  at: number;
  /** Cells in the last row. */
  width: number;
}

/**
 * Splits a text into rows and cells, and gives each row to `visit` until that returns false; blank rows are left out.
 *
 * Reads quotes as RFC 4180 has them, rows that end with LF, CRLF or CR, and spaces around quotes. A quote that is never
 * closed, or that is closed in another row and followed by more text, is taken for a letter, so that it spoils its own
 * row only. Linear in the length of the text.
 *
 * Shapes: `start` is the offset where the first row begins; the flaws come back.
 *
 * @example
 * const rows = [];
 * scanCsv('a,"b, ""c"""\nd', ",", 0, ({ cells }) => rows.push(cells) < 9); // []
 * rows; // [["a", "b, \"c\""], ["d"]]
 */
export function scanCsv(
  text: string,
  delimiter: string,
  start: number,
  visit: (row: CsvRow) => boolean,
): readonly CsvFlaw[] {
  const scan: Scan = { text, delimiter: delimiter.charCodeAt(0), flaws: [], at: start, width: 0 };
  while (scan.at < text.length) {
    const offset = scan.at;
    const cells = scanRow(scan);
    if (cells.length === 1 && cells[0]?.trim() === "") continue;
    if (!visit({ cells, offset })) break;
  }
  return scan.flaws;
}

/** The first rows of a text. */
export function firstRows(text: string, delimiter: string, start: number, count: number): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  scanCsv(text, delimiter, start, (row) => rows.push(row) < count);
  return rows;
}

/** Where the cells of a row begin, that of an opening quote included; for problems, which are few. */
export function cellOffsets(text: string, delimiter: string, offset: number): number[] {
  const scan: Scan = { text, delimiter: delimiter.charCodeAt(0), flaws: [], at: offset, width: 0 };
  const offsets: number[] = [];
  scanRow(scan, offsets);
  return offsets;
}

function scanRow(scan: Scan, offsets?: number[]): string[] {
  const { text, delimiter } = scan;
  // As long as the row before: arrays that grow are several times as large.
  const cells = new Array<string>(scan.width);
  for (let index = 0; ; index++) {
    offsets?.push(skipSpaces(scan));
    cells[index] = scanCell(scan);
    const code = text.charCodeAt(scan.at);
    if (code !== delimiter || scan.at >= text.length) {
      scan.at += code === cr && text.charCodeAt(scan.at + 1) === lf ? 2 : 1;
      cells.length = scan.width = index + 1;
      return cells;
    }
    scan.at++;
  }
}

function skipSpaces({ text, at, delimiter }: Scan): number {
  let start = at;
  while (isSpace(text.charCodeAt(start), delimiter)) start++;
  return start;
}

function isSpace(code: number, delimiter: number): boolean {
  return (code === 32 || code === 9) && code !== delimiter;
}

function scanCell(scan: Scan): string {
  const { text } = scan;
  const first = text.charCodeAt(scan.at);
  if (first === quote || isSpace(first, scan.delimiter)) {
    const start = skipSpaces(scan);
    const quoted = text.charCodeAt(start) === quote ? scanQuoted(scan, start) : null;
    if (quoted !== null) return quoted;
  }
  const end = plainEnd(scan, scan.at);
  const cell = text.slice(scan.at, end);
  scan.at = end;
  return cell;
}

function plainEnd({ text, delimiter }: Scan, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === delimiter || code === lf || code === cr) break;
  }
  return at;
}

/** The cell that a quote opens; null if the quote is none. */
function scanQuoted(scan: Scan, open: number): string | null {
  const { text } = scan;
  let hasPairs = false;
  let close = text.indexOf('"', open + 1);
  while (close >= 0 && text.charCodeAt(close + 1) === quote) {
    hasPairs = true;
    close = text.indexOf('"', close + 2);
  }
  if (close < 0) {
    scan.flaws.push({ code: "unterminated-quote", offset: open });
    return null;
  }
  let end = close + 1;
  while (isSpace(text.charCodeAt(end), scan.delimiter)) end++;
  const inner = text.slice(open + 1, close);
  const cell = hasPairs ? inner.replaceAll('""', '"') : inner;
  const stop = plainEnd(scan, end);
  if (stop > end) {
    scan.flaws.push({ code: "stray-quote", offset: inner.includes("\n") || inner.includes("\r") ? open : close });
    if (/[\r\n]/.test(inner)) return null;
  }
  scan.at = stop;
  return stop > end ? cell + text.slice(close + 1, stop) : cell;
}
