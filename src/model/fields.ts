import type { Problem } from "../errors.js";
import { shown } from "../errors.js";
import type { ParseWhenOptions } from "../time/parseWhen.js";
import { suggestKey } from "./suggestKey.js";

/** An object of which nothing is known: it may be a proxy, and reading it may throw. */
export type Fields = Readonly<Record<string, unknown>>;

/** Stands for a value whose getter or proxy threw; no reader accepts it, so it becomes a problem. */
export const unreadable: unique symbol = Symbol("unreadable");

/** What one reading collects, and how it reads dates. */
export interface Reading {
  readonly problems: Problem[];
  readonly parsing: ParseWhenOptions | undefined;
}

/** Reads one field; null if there is nothing to keep, be it blank or reported as a problem. */
export type Reader<T> = (value: unknown, at: string, reading: Reading) => T | null;

/** One reader for each optional field; the order is the order of the result's keys. */
export type Readers<T> = { readonly [K in keyof T]-?: Reader<T[K] & {}> };

/** Adds a problem; returns null, so that a reader can end with it. */
export function report(reading: Reading, code: string, message: string, at: string): null {
  reading.problems.push({ code, message, at });
  return null;
}

/** A value for a message, even if looking at it throws. */
export function show(value: unknown): string {
  if (value === unreadable) return "a value that throws when read";
  try {
    return shown(value);
  } catch {
    return "an object";
  }
}

/** Whether a value is an object with fields, not an array. */
export function isFields(value: unknown): value is Fields {
  if (typeof value !== "object" || value === null) return false;
  try {
    return !Array.isArray(value);
  } catch {
    return true; // a revoked proxy: each of its fields is unreadable
  }
}

/** Whether a value is an array; a revoked proxy is none. */
export function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** An object's own value under a key; what it inherits is not data. */
export function own(fields: object, key: PropertyKey): unknown {
  try {
    return Object.hasOwn(fields, key) ? (fields as Readonly<Record<PropertyKey, unknown>>)[key] : undefined;
  } catch {
    return unreadable;
  }
}

/** Whether there is nothing to read: no value, null, or blank text. */
export function isMissing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}

/** The fields for which there are readers; a field that cannot be read is left out with a problem. */
export function readFields<T extends object>(
  fields: Fields,
  readers: Readers<T>,
  at: string,
  reading: Reading,
): Partial<T> {
  const result: Partial<T> = {};
  for (const key of Object.keys(readers) as (keyof T & string)[]) {
    const value = own(fields, key);
    if (value === undefined || value === null) continue;
    const read = readers[key](value, under(at, key), reading);
    if (read !== null) result[key] = read;
  }
  return result;
}

/** Reports keys that look like a slip for a known key that is not used; other unknown keys are somebody else's data. */
export function reportSlips(fields: Fields, known: readonly string[], at: string, reading: Reading): void {
  for (const key of keysOf(fields)) {
    const meant = known.includes(key) ? undefined : suggestKey(key, known);
    if (meant === undefined || own(fields, meant) !== undefined) continue;
    report(reading, "unknown-key", `unknown key: ${show(key)}; did you mean ${show(meant)}?`, under(at, key));
  }
}

function keysOf(fields: object): readonly string[] {
  try {
    return Object.keys(fields);
  } catch {
    return [];
  }
}

/** The place of a field; at the top, its name alone. */
export function under(at: string, key: string): string {
  return at === "" ? key : `${at}.${key}`;
}

/** The field that a place ends in: `title` for `events[3].title`, `sources` for `events[3].sources[0]`. */
export function nameOf(at: string): string {
  const name = at.slice(at.lastIndexOf(".") + 1);
  const bracket = name.indexOf("[");
  return bracket < 0 ? name : name.slice(0, bracket);
}

/** The place of an element: `events[3]`. */
export function placeOf(at: string, index: number): string {
  return `${at}[${String(index)}]`;
}

/**
 * Reads each element of a list. Places that were never set are no elements; one problem says how many there are.
 */
export function readList<T>(value: unknown, read: Reader<T>, at: string, reading: Reading): T[] {
  if (!isList(value)) {
    report(reading, "invalid-list", `invalid ${nameOf(at)}: ${show(value)}; expected an array`, at);
    return [];
  }
  const result: T[] = [];
  for (const index of indexesOf(value, at, reading)) {
    const item = read(own(value, index), placeOf(at, index), reading);
    if (item !== null) result.push(item);
  }
  return result;
}

/** The same where a lone element may stand for a list of one; an empty list is none. */
export function readOneOrMore<T>(value: unknown, read: Reader<T>, at: string, reading: Reading): T[] | null {
  if (isMissing(value)) return null;
  const items = isList(value) ? readList(value, read, at, reading) : [read(value, at, reading)];
  const kept = items.filter((item) => item !== null);
  return kept.length > 0 ? kept : null;
}

/** The indexes that an array has of its own, without a walk over the empty places of a huge one. */
function indexesOf(list: readonly unknown[], at: string, reading: Reading): readonly number[] {
  const indexes = keysOf(list)
    .map(Number)
    .filter((key) => Number.isInteger(key) && key >= 0);
  const length = own(list, "length");
  if (typeof length !== "number") {
    report(reading, "unreadable", `cannot read the list: ${show(length)}; expected an array`, at);
  } else if (length > indexes.length) {
    const empty = `${String(length - indexes.length)} of ${String(length)} places are empty`;
    report(reading, "sparse-list", `sparse list: ${empty}; expected something in each`, at);
  }
  return indexes;
}
