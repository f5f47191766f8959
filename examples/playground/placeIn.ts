/** A stretch of the text to select; end excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a problem is in the text, from its `at`: `line 5, column 3`, or `text[8..20]`. Selected is the cell or word there,
 * or else the line. Null for a place that is not one of the text.
 *
 * @example
 * placeIn("date,title\nsoon,A", "line 2, column 1"); // { start: 11, end: 15 }
 */
export function placeIn(text: string, at: string): Stretch | null {
  const offsets = /^text\[(\d+)\.\.(\d+)\]/.exec(at);
  if (offsets) return { start: Number(offsets[1]), end: Number(offsets[2]) };
  const place = /line (\d+)(?:, column (\d+))?/.exec(at);
  if (!place) return null;
  const line = lineAt(text, Number(place[1]));
  if (!line) return null;
  if (place[2] === undefined) return line;
  const start = Math.min(line.end, line.start + Number(place[2]) - 1);
  const word = /^"(?:[^"\n]|"")*"|^[^,;\t"\r\n]+/.exec(text.slice(start, line.end))?.[0] ?? "";
  return { start, end: Math.min(line.end, start + Math.max(1, word.trimEnd().length)) };
}

/** The line of a number from 1, without its end; lines end with LF, CRLF or CR. */
function lineAt(text: string, number: number): Stretch | null {
  if (number < 1) return null;
  const ends = /\r\n|\r|\n/g;
  let start = 0;
  for (let line = 1; line < number; line++) {
    if (!ends.exec(text)) return null;
    start = ends.lastIndex;
  }
  ends.lastIndex = start;
  return { start, end: ends.exec(text)?.index ?? text.length };
}
