import { shown } from "../errors.js";
import type { ParseWhenOptions } from "../time/parseWhen.js";
import type { ProblemList } from "./problemList.js";
import { suggestKey } from "./suggestKey.js";

/** An object of which nothing is known: it may be a proxy, and reading it may throw. */
export type Fields = Readonly<Record<string, unknown>>;

/** Stands for a value whose getter or proxy threw; no reader accepts it, so it becomes a problem. */
export const unreadable: unique symbol = Symbol("unreadable");

/** What one reading collects, how it reads dates, and where it is. */
export interface Reading {
  readonly problems: ProblemList;
  readonly parsing: ParseWhenOptions | undefined;
  /** Keys and indexes down to the value being read; one array for all, since hardly any place is ever named. */
  readonly path: (string | number)[];
  /** What was wrong with texts of dates: files have "n/a" ten thousand times, and errors are dear. */
  readonly unreadable?: Map<string, DateProblem>;
}

/** What is wrong with a date; without a message if the date itself threw. */
export interface DateProblem {
  readonly code: string;
  readonly message: string | undefined;
}

/** Reads one value; null if there is nothing to keep, be it blank or reported as a problem. */
export type Reader<T> = (value: unknown, reading: Reading) => T | null;

/** One reader for each optional field; the order is the order of the result's keys. */
export type Readers<T> = { readonly [K in keyof T]-?: Reader<T[K] & {}> };

/** A path as messages have it: `events[3].when`. */
export function placeOf(path: readonly (string | number)[]): string {
  const steps = path.map((step) => (typeof step === "number" ? `[${String(step)}]` : `.${step}`));
  return steps.join("").replace(/^\./, "");
}

/** Adds a problem at the value being read, or at one of its fields; returns null, so that a reader can end with it. */
export function report(reading: Reading, code: string, message: string, key?: string): null {
  const at = placeOf(key === undefined ? reading.path : [...reading.path, key]);
  reading.problems.push({ code, message, at });
  return null;
}

/** The name of the field being read, also inside a list: `sources` for `events[3].sources[0]`. */
export function nameOf({ path }: Reading): string {
  return String(path.filter((step) => typeof step === "string").at(-1));
}

/** What a reader makes of a value one step further down. */
export function readAt<T>(step: string | number, value: unknown, read: Reader<T>, reading: Reading): T | null {
  reading.path.push(step);
  const result = read(value, reading);
  reading.path.pop();
  return result;
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

/** The names of readers, which are the same for every event: listed once. */
const names = new WeakMap<object, readonly string[]>();

function namesOf<T>(readers: Readers<T>): readonly (keyof T & string)[] {
  let known = names.get(readers);
  if (known === undefined) names.set(readers, (known = Object.keys(readers)));
  return known as (keyof T & string)[];
}

/** Puts the fields for which there are readers into `result`; one that cannot be read is left out with a problem. */
export function readFields<T extends object>(
  fields: Fields,
  readers: Readers<T>,
  reading: Reading,
  result: Partial<T> = {},
): Partial<T> {
  for (const key of namesOf(readers)) {
    const value = own(fields, key);
    if (value === undefined || value === null) continue;
    const read = readAt(key, value, readers[key], reading);
    if (read !== null) result[key] = read;
  }
  return result;
}

/** Reports keys that look like a slip for a known key that is not used; other unknown keys are somebody else's data. */
export function reportSlips(fields: Fields, known: ReadonlySet<string>, reading: Reading): void {
  for (const key of keysOf(fields)) {
    if (known.has(key)) continue;
    const meant = suggestKey(key, known);
    if (meant === undefined || own(fields, meant) !== undefined) continue;
    report(reading, "unknown-key", `unknown key: ${show(key)}; did you mean ${show(meant)}?`, key);
  }
}

/** An object's own keys; none if it throws. */
export function keysOf(fields: object): readonly string[] {
  try {
    return Object.keys(fields);
  } catch {
    return [];
  }
}
