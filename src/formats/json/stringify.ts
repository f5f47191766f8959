import type { When } from "../../time/when.js";

/**
 * JSON of something that holds dates: each as its EDTF, and one that EDTF cannot say ("early 1941") as an object that
 * `parseWhen` reads. Undefined for what is no JSON.
 *
 * @example
 * stringify({ when: parseWhen("2014-02") }); // "{\"when\":\"2014-02\"}"
 */
export function stringify(value: unknown, indent?: number): string | undefined {
  try {
    return JSON.stringify(value, replaceDate, indent);
  } catch {
    return undefined;
  }
}

/** JSON.stringify has asked `toJSON` before; the date itself is what the holder has. */
function replaceDate(this: unknown, key: string, value: unknown): unknown {
  const held = typeof value === "string" ? (this as Readonly<Record<string, unknown>>)[key] : value;
  return typeof held === "object" && held !== null && isWhenLike(held) ? dateJson(held) : value;
}

function isWhenLike(value: object): value is When {
  return "edtf" in value && "start" in value && "toJSON" in value && typeof value.edtf === "string";
}

function dateJson({ edtf, start, end }: When): unknown {
  if (start.part === undefined && end.part === undefined) return edtf;
  return {
    edtf,
    ...(start.part !== undefined && { start: { part: start.part } }),
    ...(end.part !== undefined && { end: { part: end.part } }),
  };
}
