import { realpathSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import type { Problem } from "../errors.js";
import { CliFault, exitCodes, fileFault } from "./fault.js";

/** The text of a file, and what was wrong with its letters. */
export interface Input {
  readonly file: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Reads a file, or standard input for `-`. Errors: throws CliFault with exit code 3. */
export async function readInput(file: string): Promise<Input> {
  const name = file === "-" ? "<stdin>" : file;
  let bytes: Buffer;
  try {
    bytes = file === "-" ? await readStandardInput() : await readFile(file);
  } catch (cause) {
    throw fileFault("read", name, cause);
  }
  const kind = binaryKind(bytes);
  if (kind !== null) throw new CliFault(exitCodes.files, `cannot read ${name}: it is ${kind}`);
  return { file: name, ...decoded(bytes) };
}

/** Files that people give by mistake, by how they begin. */
const kinds: readonly (readonly [string, string])[] = [
  ["PK\u0003\u0004", "a ZIP file, as spreadsheets and documents are; save it as CSV or as text"],
  ["%PDF-", "a PDF; expected text"],
  ["\u00d0\u00cf\u0011\u00e0", "an old spreadsheet or document; save it as CSV or as text"],
];

/** What a file is that is no text; null for text. */
function binaryKind(bytes: Buffer): string | null {
  const head = bytes.subarray(0, 8000);
  const known = kinds.find(([start]) => head.subarray(0, start.length).toString("latin1") === start);
  if (known) return known[1];
  const hasMark = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  return head.includes(0) && !hasMark ? "no text; expected UTF-8, or UTF-16 with a byte order mark" : null;
}

/** Whether two paths are one file that is there. */
export function isSameFile(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return false;
  }
}

async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

/** UTF-8, or UTF-16 with its mark; what is neither is read as spreadsheets on Windows write it, with a problem. */
function decoded(bytes: Buffer): Omit<Input, "file"> {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes), problems: [] };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder("utf-16be").decode(bytes), problems: [] };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), problems: [] };
  } catch {
    const message = "not UTF-8: read as Windows-1252; expected UTF-8, or UTF-16 with a byte order mark";
    const text = new TextDecoder("windows-1252").decode(bytes);
    return { text, problems: [{ code: "not-utf-8", message, at: "line 1, column 1" }] };
  }
}

/** Writes a file, or standard output without one. Errors: throws CliFault with exit code 3. */
export async function writeOutput(file: string | undefined, content: string | Uint8Array): Promise<void> {
  try {
    if (file !== undefined && file !== "-") await writeFile(file, content);
    else
      await new Promise<void>((done, fail) => process.stdout.write(content, (error) => (error ? fail(error) : done())));
  } catch (cause) {
    // Whoever reads our output, such as `head`, may have had enough.
    if (cause instanceof Error && "code" in cause && cause.code === "EPIPE") return;
    throw fileFault("write", file ?? "<stdout>", cause);
  }
}
