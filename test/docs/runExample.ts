import { expect } from "vitest";
import type { Example } from "./findExamples.js";

/** What a line of an example states. */
interface Stated {
  readonly text: string;
  readonly value?: unknown;
  readonly throws?: string;
}

type Scope = Readonly<Record<string, unknown>>;

/** `new Function`, for asynchronous ones. */
const { constructor: AsyncFunction } = Object.getPrototypeOf(async () => Promise.resolve()) as {
  constructor: new (...parts: string[]) => (...args: unknown[]) => Promise<void>;
};

/** Runs an example with the given names in scope; `load` stands for its imports. Fails if a value is not as stated. */
export async function runExample(example: Example, scope: Scope, load: (name: string) => unknown): Promise<void> {
  let checks = 0;
  const check = async (actual: () => Promise<unknown>, stated: Stated): Promise<void> => {
    checks += 1;
    if (stated.throws !== undefined) {
      await expect(actual(), stated.text).rejects.toMatchObject({ code: stated.throws });
    } else {
      expect(plain(await actual(), stated.value), stated.text).toEqual(stated.value);
    }
  };
  const all = { ...scope, load, check };
  await new AsyncFunction(...Object.keys(all), example.code)(...Object.values(all));
  expect(checks, "values that were checked").toBe(example.checks);
}

/** As a comment can show it: without functions, and as its JSON where the comment does not show an object. */
function plain(value: unknown, shown: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (hasJson(value) && typeof shown !== "object") return value.toJSON();
  const of = (key: string | number): unknown =>
    typeof shown === "object" ? (shown as Scope | null)?.[key] : undefined;
  if (Array.isArray(value)) return value.map((each, at) => plain(each, of(at)));
  if (ArrayBuffer.isView(value)) return Array.from(value as Float64Array);
  const entries = Object.entries(value).filter(([, each]) => typeof each !== "function");
  return Object.fromEntries(entries.map(([key, each]) => [key, plain(each, of(key))]));
}

function hasJson(value: object): value is { toJSON: () => unknown } {
  return "toJSON" in value && typeof value.toJSON === "function";
}
