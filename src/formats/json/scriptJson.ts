/** What a script writes that JSON does not allow, as JSON, and where each of its letters stood. */
export interface ScriptJson {
  readonly text: string;
  /** The offset in the script of an offset in the JSON. */
  readonly originOf: (offset: number) => number;
}

/** No file that people write by hand is longer; a longer one comes from a program, which writes JSON. */
const longest = 1_000_000;

/** One after the other: a comment, a text, a name or number, spaces, signs that never change, or a sign. */
const token = /\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|[\w$.+-]+|\s+|[^\w$.+\-\s"'/,:\]}]+|[^]/g;

/**
 * The JSON of a literal of JavaScript: text between single quotes, names of fields without quotes, comments to the end of
 * a line, commas before the end of a list. Programs' examples are written so, and files after the examples. Nothing is run.
 *
 * @example
 * jsonOfScript("{a: 'b', }").text; // '{"a": "b" }'
 */
export function jsonOfScript(script: string): ScriptJson {
  const pieces: string[] = [];
  const starts: number[] = [];
  const origins: number[] = [];
  let at = 0;
  const put = (piece: string, origin: number): void => {
    pieces.push(piece);
    starts.push(at);
    origins.push(origin);
    at += piece.length;
  };
  const tokens = script.length > longest ? [] : [...script.matchAll(token)];
  /** The first sign of each token's rest that is no space and no comment. */
  const nexts = new Array<string>(tokens.length);
  for (let index = tokens.length - 1, next = ""; index >= 0; index--) {
    nexts[index] = next;
    const [piece = ""] = tokens[index] ?? [];
    if (!/^\s|^\/\//.test(piece)) next = piece.charAt(0);
  }
  tokens.forEach(({ 0: piece, index }, order) => {
    const next = nexts[order] ?? "";
    if (piece.startsWith("//")) return;
    if (piece === "," && (next === "]" || next === "}")) return;
    if (piece.startsWith("'")) put(doubleQuoted(piece), index);
    else if (/^[A-Za-z_$]/.test(piece) && next === ":") put(`"${piece}"`, index);
    else put(piece, index);
  });
  return { text: pieces.join(""), originOf: (offset) => originOf(offset, starts, origins) };
}

function doubleQuoted(piece: string): string {
  const inner = piece.slice(1, piece.endsWith("'") && piece.length > 1 ? -1 : undefined);
  return `"${inner.replace(/\\'/g, "'").replace(/(?<!\\)"/g, '\\"')}"`;
}

/** That of the piece that it is in: within a text whose quotes were changed, nobody asks for more. */
function originOf(offset: number, starts: readonly number[], origins: readonly number[]): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return (origins[low] ?? 0) + Math.max(0, offset - (starts[low] ?? 0));
}
