import type { Problem } from "../errors.js";
import { shown } from "../errors.js";

/** What to say of text that is no JSON, with the line if the engine says where it stopped. */
export function jsonProblem(text: string, error: unknown): Problem {
  const position = positionIn(text, error instanceof Error ? error.message : "");
  const rest = text.slice(position ?? 0, (position ?? 0) + 40).trim();
  const found = rest === "" ? "the text ends too soon" : shown(rest);
  const expected = "expected the JSON text of an array of events or { events }";
  return { code: "invalid-json", message: `invalid JSON: ${found}; ${expected}`, at: lineOf(text, position) };
}

function positionIn(text: string, message: string): number | undefined {
  if (/\bend of (?:JSON )?(?:input|data)\b/i.test(message)) return text.length;
  const match = /\bposition (\d{1,12})\b/.exec(message);
  return match ? Number(match[1]) : undefined;
}

function lineOf(text: string, position: number | undefined): string {
  if (position === undefined) return "data";
  let line = 1;
  for (let i = text.indexOf("\n"); i >= 0 && i < position; i = text.indexOf("\n", i + 1)) line++;
  return `line ${String(line)}`;
}
