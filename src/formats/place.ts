/** Where something stands in a text. */
export interface Place {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

/**
 * A place as the `at` of a problem has it.
 *
 * @example
 * placeText({ line: 3, column: 7 }); // "line 3, column 7"
 */
export function placeText({ line, column }: Place): string {
  return `line ${String(line)}, column ${String(column)}`;
}

/**
 * The place of an offset in a text; lines end with LF, CRLF or CR.
 *
 * @example
 * placeAt("a\nbc", 3); // { line: 2, column: 2 }
 */
export function placeAt(text: string, offset: number): Place {
  return placeAfter(text, { line: 1, column: 1 }, 0, offset);
}

/** The place of `offset`, given that `from` is the place of the offset `start` before it. */
export function placeAfter(text: string, from: Place, start: number, offset: number): Place {
  let { line } = from;
  let lineStart = start - (from.column - 1);
  const end = Math.min(offset, text.length);
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 10 && code !== 13) continue;
    if (code === 13 && text.charCodeAt(at + 1) === 10) {
      if (at + 1 >= end) break;
      at++;
    }
    line++;
    lineStart = at + 1;
  }
  return { line, column: end - lineStart + 1 };
}

/** The place of each offset, which must rise; in one pass over the text. */
export function placesAt(text: string, offsets: readonly number[]): Place[] {
  let place: Place = { line: 1, column: 1 };
  let start = 0;
  return offsets.map((offset) => {
    place = placeAfter(text, place, start, offset);
    start = Math.max(start, Math.min(offset, text.length));
    return place;
  });
}
