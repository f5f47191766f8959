import type { Reader, Reading } from "./fields.js";
import { nameOf, report, show } from "./fields.js";

/** Spaces of one line; no-break spaces are typography and stay. */
const blanks = /[\t\n\v\f\r \u0085\u2028\u2029]+/g;
const blanksInLine = /[\t\v\f \u0085]+/g;
const lineEnds = /\r\n?|\u2028|\u2029/g;
/** Controls, lone surrogates and the two noncharacters that XML refuses. */
const broken = /[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;
const direction = /[\u202a-\u202e\u2066-\u2069]/;
const visible = /[^\p{Cc}\p{Cf}\p{Z}]/u;

/** Text that needs no cleaning: nearly all there is, so that the rest may take its time. */
const clean =
  /^[!-~\u00a1-\u167f\u2030-\u205e\u2070-\u2fff\u3001-\ud7ff]+(?: [!-~\u00a1-\u167f\u2030-\u205e\u2070-\u2fff\u3001-\ud7ff]+)*$/;

/** Text of one line as it can be drawn: trimmed, spaces collapsed, what no renderer can show replaced by U+FFFD. */
export function cleanLine(text: string): string {
  if (clean.test(text)) return text;
  return balanced(text.replace(blanks, " ").replace(broken, "\ufffd")).trim();
}

/** The same for text of several lines. */
export function cleanBlock(text: string): string {
  if (clean.test(text)) return text;
  const lines = text.replace(lineEnds, "\n").split("\n");
  return lines
    .map((line) => balanced(line.replace(blanksInLine, " ").replace(broken, "\ufffd")).trim())
    .join("\n")
    .trim();
}

/** Whether there is anything to see. */
export function isVisible(text: string): boolean {
  return visible.test(text);
}

/**
 * Takes out characters of bidirectional text that open and never close, or close what was not opened: they would turn
 * what is drawn after the text.
 */
function balanced(line: string): string {
  if (!direction.test(line)) return line;
  const unmatched = new Set<number>();
  const open: number[] = [];
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (isOpening(code)) open.push(i);
    else if (code === 0x202c) closeEmbedding(line, i, open, unmatched);
    else if (code === 0x2069) closeIsolate(line, i, open, unmatched);
  }
  for (const index of open) unmatched.add(index);
  return Array.from({ length: line.length }, (_, i) => (unmatched.has(i) ? "" : line.charAt(i))).join("");
}

function isOpening(code: number): boolean {
  return (code >= 0x202a && code <= 0x202e && code !== 0x202c) || isIsolate(code);
}

function isIsolate(code: number): boolean {
  return code >= 0x2066 && code <= 0x2068;
}

/** PDF closes the innermost opening, unless that is an isolate. */
function closeEmbedding(line: string, at: number, open: number[], unmatched: Set<number>): void {
  const last = open.at(-1);
  if (last === undefined || isIsolate(line.charCodeAt(last))) unmatched.add(at);
  else open.pop();
}

/** PDI closes the innermost isolate, and with it the embeddings that were opened inside. */
function closeIsolate(line: string, at: number, open: number[], unmatched: Set<number>): void {
  const inside: number[] = [];
  let last = open.pop();
  while (last !== undefined && !isIsolate(line.charCodeAt(last))) {
    inside.push(last);
    last = open.pop();
  }
  for (const index of inside) unmatched.add(index);
  if (last === undefined) unmatched.add(at);
}

/** Reads text of one line; blank text is none. */
export const readLine: Reader<string> = (value, reading) => {
  if (typeof value !== "string") return report(reading, "invalid-text", expectedText(value, reading));
  const text = cleanLine(value);
  return isVisible(text) ? text : null;
};

/** Reads text of several lines; blank text is none. */
export const readBlock: Reader<string> = (value, reading) => {
  if (typeof value !== "string") return report(reading, "invalid-text", expectedText(value, reading));
  const text = cleanBlock(value);
  return isVisible(text) ? text : null;
};

function expectedText(value: unknown, reading: Reading): string {
  return `invalid ${nameOf(reading)}: ${show(value)}; expected text`;
}
