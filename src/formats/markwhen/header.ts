import type { DateOrder } from "../dates/slashed.js";

/** What stands above the events. */
export interface MarkwhenHeader {
  readonly fields: ReadonlyMap<string, { readonly value: string; readonly line: number }>;
  /** Colours of tags, as they are written. */
  readonly colors: ReadonlyMap<string, { readonly value: string; readonly line: number }>;
  readonly order: DateOrder;
  /** The index of the first line behind it. */
  readonly end: number;
}

const entry = /^(#?[\p{L}\p{N}_][\p{L}\p{N}_-]{0,60}):(?:\s+(.*))?$/u;

/**
 * Reads the header: between lines of `---`, or in the old way the lines above the first event. Values are one line each;
 * what is nested beneath one is left out. Dates with slashes are American unless `dateFormat` begins with a day.
 */
export function headerOf(lines: readonly string[], isEvent: (line: string) => boolean): MarkwhenHeader {
  const fields = new Map<string, { value: string; line: number }>();
  const colors = new Map<string, { value: string; line: number }>();
  const first = lines.findIndex((line) => line.trim() !== "");
  const isFenced = (lines[first] ?? "").trim() === "---";
  let at = Math.max(0, isFenced ? first + 1 : first);
  for (; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (isFenced && line.trim() === "---") break;
    const [, key, value = ""] = entry.exec(isFenced ? line.trimEnd() : line.trim()) ?? [];
    if (!isFenced && (isEvent(line) || (key === undefined && !/^\s*(?:\/\/.*)?$/.test(line)))) break;
    if (key === undefined) continue;
    if (key.startsWith("#")) colors.set(key.slice(1), { value: plainValue(value), line: at + 1 });
    else fields.set(key, { value: value.trim(), line: at + 1 });
  }
  const order = /^['"]?d/i.test(fields.get("dateFormat")?.value ?? "") ? "dmy" : "mdy";
  return { fields, colors, order, end: isFenced ? Math.min(at + 1, lines.length) : at };
}

/** A value of YAML on one line, if it is text: without its quotes. */
export function plainValue(value: string): string {
  const text = value.trim();
  const json = jsonIn(text);
  if (typeof json === "string") return json;
  return /^'.*'$/s.test(text) ? text.slice(1, -1).replaceAll("''", "'") : text;
}

/** The value of JSON in a value; undefined if it is none. */
export function jsonIn(value: string): unknown {
  if (!/^["[{\d-]/.test(value)) return undefined;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
}
