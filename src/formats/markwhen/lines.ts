import { parseWhen } from "../../time/parseWhen.js";
import type { When } from "../../time/when.js";
import { shown, TimelineError } from "../../errors.js";
import { parseScriptDate } from "../dates/scriptDate.js";
import { parseTypedDate } from "../dates/parseTypedDate.js";
import type { DateOrder } from "../dates/slashed.js";

/** What a line of Markwhen is. */
export type MarkwhenLine =
  | { readonly kind: "blank" }
  | { readonly kind: "comment" }
  | { readonly kind: "text" }
  | { readonly kind: "end" }
  | { readonly kind: "section"; readonly title: string; readonly depth: number }
  | { readonly kind: "event"; readonly date: When | TimelineError; readonly rest: string }
  | { readonly kind: "property"; readonly key: string; readonly value: string };

const section = /^(#{1,6})\s+(\S.*)$|^(?:section|group)(?:\s+(.*))?$/;
const property = /^([A-Za-z][\w-]{0,40}):(?:\s+(.*))?$/;

/** Colons that end a date stand near the beginning. */
const farthest = 300;
const mostColons = 8;

/** What a line is by itself; a property is one only directly under an event. */
export function lineOf(raw: string, order: DateOrder): MarkwhenLine {
  const text = raw.trim();
  if (text === "") return { kind: "blank" };
  if (text.startsWith("//")) return { kind: "comment" };
  if (/^(?:endSection|endGroup)\b/i.test(text)) return { kind: "end" };
  const [, signs, title, old] = section.exec(text) ?? [];
  if (title !== undefined) return { kind: "section", title: title.trim(), depth: signs?.length ?? 1 };
  if (old !== undefined && !text.includes(":")) return { kind: "section", title: old.trim(), depth: 0 };
  const event = eventOf(text, order);
  if (event) return event;
  const [, key, value = ""] = property.exec(text) ?? [];
  return key === undefined ? { kind: "text" } : { kind: "property", key, value: value.trim() };
}

/** A line is an event if what stands before one of its colons is a date, or was meant to be one. */
function eventOf(text: string, order: DateOrder): MarkwhenLine | null {
  if (!/^[\d\p{L}[{./?~YX-]/u.test(text)) return null;
  const colons: number[] = [];
  const within = Math.min(text.length, farthest);
  for (
    let at = text.indexOf(":");
    at >= 0 && at < within && colons.length < mostColons;
    at = text.indexOf(":", at + 1)
  ) {
    colons.push(at);
  }
  const isBeforeDigit = (at: number): boolean => /\d/.test(text.charAt(at + 1));
  const ordered = [...colons.filter((at) => !isBeforeDigit(at)), ...colons.filter(isBeforeDigit)];
  for (const at of ordered) {
    const date = attempt(text.slice(0, at).trim(), order);
    if (date) return { kind: "event", date, rest: text.slice(at + 1).trim() };
  }
  const [first] = ordered;
  if (first === undefined || !isMeantAsDate(text.slice(0, first))) return null;
  return { kind: "event", date: flawOf(text.slice(0, first).trim()), rest: text.slice(first + 1).trim() };
}

/** Also dates that are reckoned from other events, and those that come again. */
function isMeantAsDate(text: string): boolean {
  return (
    /^\s*(?:\d{4}|\d{1,2}[-/.]\d{1,2}[-/.])/.test(text) ||
    /^\s*(?:now|today|after ![\w-]+|before ![\w-]+|by ![\w-]+|![\w-]+|every |\d{1,6} ?(?:days?|weeks?|months?|years?|hours?|minutes?)\b)/i.test(
      text,
    )
  );
}

function flawOf(text: string): TimelineError {
  const expected =
    'expected a date such as "2017-02-16", "12/2012" or "2014-05 / 2015"; relative dates are not worked out';
  return new TimelineError("unreadable-date", `cannot read date: ${shown(text)}; ${expected}`);
}

/** A date or two; a TimelineError for one that cannot be, null for what is no date. */
function attempt(text: string, dateOrder: DateOrder): When | TimelineError | null {
  if (text.length > 200 || !(/\d/.test(text) || /^[./X]+$/.test(text))) return null;
  try {
    return rangeOf(text, dateOrder);
  } catch (error) {
    if (!(error instanceof TimelineError)) throw error;
    return error.code === "unreadable-date" || error.code === "unreadable-time" ? null : error;
  }
}

function rangeOf(text: string, dateOrder: DateOrder): When {
  const read = (part: string): When => readOne(part, dateOrder);
  try {
    return read(text);
  } catch (error) {
    if (!(error instanceof TimelineError) || !error.code.startsWith("unreadable")) throw error;
  }
  for (const [start, end] of splitsOf(text)) {
    try {
      return parseWhen({ start: read(start), end: /^(?:now|present|today)$/i.test(end) ? ".." : read(end) });
    } catch (error) {
      if (!(error instanceof TimelineError) || !error.code.startsWith("unreadable")) throw error;
    }
  }
  throw flawOf(text);
}

function readOne(text: string, dateOrder: DateOrder): When {
  return /T\d\d:|\d{4}-\d\d-\d\d /.test(text) ? parseScriptDate(text) : parseTypedDate(text, { dateOrder });
}

/** Where a dash or a slash may divide two dates: with spaces first, else anywhere that is not within a number. */
function splitsOf(text: string): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  const divider = /\s+[-/\u2013\u2014]\s*|\s*[-/\u2013\u2014]\s+|[-/\u2013\u2014]/g;
  for (let match = divider.exec(text); match && found.length < 8; match = divider.exec(text)) {
    const halves = [text.slice(0, match.index).trim(), text.slice(divider.lastIndex).trim()] as const;
    if (halves[0] !== "" && halves[1] !== "") found.push(halves);
  }
  return found;
}
