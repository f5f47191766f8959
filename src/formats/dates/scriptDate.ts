import { shown, TimelineError } from "../../errors.js";
import { parseWhen } from "../../time/parseWhen.js";
import { printYear } from "../../time/printEdtf.js";
import type { When } from "../../time/when.js";
import { attemptWhen, isFlaw, type DateFlaw } from "./dateFlaw.js";
import { parseTypedDate, readTypedDate } from "./parseTypedDate.js";

/** `2014-02-01T23:00:00.000Z`, and with the six digits that JavaScript gives years beyond 0 to 9999. */
const iso =
  /^([+-]\d{6}|-?\d{4})-(\d\d)(?:-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)\s?(Z|[+-]\d\d:?\d\d)?)?)?$/i;

/** `Sat May 20 1961 09:00:00 GMT-0600 (CST)`, and without its parts at either end. */
const worded =
  /^(?:[a-z]{3,9},? )?([a-z]{3,9})\.? (\d{1,2}),? (\d{1,4}) (\d\d?:\d\d(?::\d\d)?)(?: (?:GMT|UTC|Z)?([+-]\d{4})?(?: ?\([^()]{1,40}\))?)?$/i;

/**
 * A date as programs write it: ISO 8601, the text of a JavaScript date, milliseconds since 1970, or as people type it.
 *
 * A clock that stands at zero is what such formats put where nothing was stated: midnight is a day, and 16:00:00.000 is
 * 16:00. Days and clocks stay as they are written, in their own zone.
 * Errors: throws TimelineError, those of `parseTypedDate` and of `parseWhen`.
 *
 * @example
 * parseScriptDate("2014-02-01T00:00:00.000Z").edtf; // "2014-02-01"
 * parseScriptDate("Sat May 20 1961 09:30:00 GMT-0600").edtf; // "1961-05-20T09:30-06:00"
 * parseScriptDate("-000043-03-15").edtf; // "-0043-03-15"
 */
export function parseScriptDate(value: unknown): When {
  const when = readScriptDate(value);
  if (isFlaw(when)) throw new TimelineError(when.code, when.message);
  return when;
}

/** The same, with what is wrong as a value. */
export function readScriptDate(value: unknown): When | DateFlaw {
  return attemptWhen(() => whenOf(value));
}

function whenOf(value: unknown): When | DateFlaw {
  if (typeof value === "number") return millisecondsDate(value);
  if (typeof value !== "string") {
    throw new TimelineError("unreadable-date", `cannot read date: ${shown(value)}; expected text or milliseconds`);
  }
  const text = value.length > 256 ? "" : value.trim();
  if (/^-?\d{9,16}$/.test(text)) return millisecondsDate(Number(text));
  const stamp = iso.exec(text);
  if (stamp) return isoDate(stamp);
  const [, month = "", day = "", year = "", clock = "", zone] = worded.exec(text) ?? [];
  if (month === "") return readTypedDate(value);
  const { edtf } = parseTypedDate(`${day} ${month} ${year.padStart(4, "0")}`);
  return parseWhen(
    `${edtf}${clockText(clock.padStart(clock.indexOf(":") === 1 ? clock.length + 1 : 0, "0"), zone ?? (/GMT|UTC|Z/.test(text) ? "Z" : ""))}`,
  );
}

/** A program's number of a day has the same clock at zero as its text. */
function millisecondsDate(value: number): When {
  const stamp = iso.exec(Number.isFinite(value) && Math.abs(value) <= 8.64e15 ? new Date(value).toISOString() : "");
  return stamp ? isoDate(stamp) : parseWhen(value, { unit: "ms" });
}

function isoDate([, year = "", month = "", day, clock, zone = ""]: readonly (string | undefined)[]): When {
  const date = `${printYear(Number(year))}-${month}`;
  return parseWhen(day === undefined ? date : `${date}-${day}${clockText(clock ?? "", zone)}`);
}

/** A clock as EDTF has it, without what states nothing. */
function clockText(clock: string, zone: string): string {
  const stated = clock.replace(/\.0+$/, "").replace(/^(\d\d:\d\d):00$/, "$1");
  if (stated === "" || stated === "00:00") return "";
  const colon = /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
  return `T${stated}${colon}`;
}

/**
 * A bound as JavaScript's `Date` reads it; null beyond what that can hold.
 *
 * @example
 * scriptText(Date.UTC(-43, 2, 15)); // "-000043-03-15"
 */
export function scriptText(instant: number): string | null {
  if (!(Math.abs(instant) <= 8.64e15)) return null;
  const text = new Date(instant).toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, -14) : text;
}
