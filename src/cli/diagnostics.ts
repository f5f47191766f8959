import type { Problem } from "../errors.js";

/** Where problems go, and in which form. */
export interface Diagnostics {
  readonly tell: (file: string, problems: readonly Problem[]) => void;
}

const place = /^line (\d+)(?:, column (\d+))?(?: \((.*)\))?$/;

/** Tells problems as `file:line:column code message`, or as lines of JSON. */
export function createDiagnostics(isJson: boolean, hasColor: boolean, write: (text: string) => void): Diagnostics {
  const form = isJson ? jsonLine : (file: string, problem: Problem) => plainLine(file, problem, hasColor);
  return {
    tell: (file, problems) => {
      if (problems.length > 0) write(problems.map((problem) => `${form(file, problem)}\n`).join(""));
    },
  };
}

function plainLine(file: string, { code, message, at }: Problem, hasColor: boolean): string {
  const match = place.exec(at);
  const where = match ? `${file}:${match[1] ?? "1"}:${match[2] ?? "1"}` : file;
  const inner = match ? match[3] : at;
  const name = hasColor ? `\u001b[31m${code}\u001b[39m` : code;
  return printable(`${where} ${name} ${message}${inner ? ` (${inner})` : ""}`, hasColor);
}

function jsonLine(file: string, { code, message, at }: Problem): string {
  const match = place.exec(at);
  const line = match ? { line: Number(match[1]), column: Number(match[2] ?? 1) } : {};
  const path = match ? match[3] : at;
  return JSON.stringify({ file, ...line, code, message, ...(path && { path }) });
}

/** Data must not steer a terminal: no control character but our own colours. */
function printable(text: string, hasColor: boolean): string {
  const shown = text.replace(/\p{Cc}/gu, (letter) => (hasColor && letter === "\u001b" ? letter : "\ufffd"));
  return hasColor ? shown.replace(/\u001b(?!\[3[19]m)/g, "\ufffd") : shown;
}
