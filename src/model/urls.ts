import type { Reader } from "./fields.js";
import { report, show } from "./fields.js";

const controls = /[\p{Cc}\u2028\u2029]/gu;
const unpaired = /[\p{Surrogate}\ufffe\uffff]/u;
const scheme = /^([a-z][a-z0-9+.-]{0,30}):/i;
/** What a browser takes for a scheme may be longer than any that is allowed. */
const anyScheme = /^[a-z][a-z0-9+.-]*:/i;

/** What needs no second look. */
const ordinary = /^https?:\/\/[!-~]*$/;

const pageSchemes: readonly string[] = ["http", "https", "mailto"];
const pictureSchemes: readonly string[] = ["http", "https"];

/**
 * An address that is safe to link to, without the control characters that browsers skip; undefined if it is neither
 * http, https, mailto nor relative.
 *
 * @example
 * safeUrl("https://example.org/a?b=1"); // "https://example.org/a?b=1"
 * safeUrl("java\tscript:alert(1)"); // undefined
 */
export function safeUrl(text: string, schemes: readonly string[] = pageSchemes): string | undefined {
  if (ordinary.test(text)) return text;
  const url = text.replace(controls, "").trim();
  if (url === "" || unpaired.test(url)) return undefined;
  if (!anyScheme.test(url)) return url;
  const name = scheme.exec(url)?.[1]?.toLowerCase();
  return name !== undefined && schemes.includes(name) ? url : undefined;
}

/** Reads the address of a page. */
export const readUrl: Reader<string> = (value, reading) => {
  if (typeof value === "string" && value.trim() === "") return null;
  const url = typeof value === "string" ? safeUrl(value) : undefined;
  const expected = "expected http, https, mailto or a relative address";
  return url ?? report(reading, "unsafe-url", `unsafe url: ${show(value)}; ${expected}`);
};

/** Reads the address of a picture. */
export const readPictureUrl: Reader<string> = (value, reading) => {
  const url = typeof value === "string" ? safeUrl(value, pictureSchemes) : undefined;
  return url ?? report(reading, "unsafe-url", `unsafe url: ${show(value)}; expected http, https or a relative address`);
};
