import { parseWhen } from "../../time/parseWhen.js";
import type { When } from "../../time/when.js";
import { shown } from "../../errors.js";
import { attemptWhen, isFlaw, type DateFlaw } from "../dates/dateFlaw.js";
import { createMemory } from "../dates/memory.js";
import { readScriptDate } from "../dates/scriptDate.js";
import { readTypedDate } from "../dates/parseTypedDate.js";
import type { DateOrder } from "../dates/slashed.js";

/** What a line of Markwhen is. */
export type MarkwhenLine =
  | { readonly kind: "blank" }
  | { readonly kind: "comment" }
  | { readonly kind: "text" }
  | { readonly kind: "end" }
  | { readonly kind: "section"; readonly title: string; readonly depth: number }
  | { readonly kind: "event"; readonly date: When | DateFlaw; readonly rest: string }
  | { readonly kind: "property"; readonly key: string; readonly value: string };

const section = /^(#{1,6})\s+(\S.*)$|^(?:section|group)(?:\s+(.*))?$/;
const property = /^([A-Za-z][\w-]{0,40}):(?:\s+(.*))?$/;

/** Colons that end a date stand near the beginning. */
const farthest = 300;
const mostColons = 8;

type ReadDate = (text: string) => When | DateFlaw | null;

/** What a line is by itself; a property is one only directly under an event. */
export function lineOf(raw: string, order: DateOrder): MarkwhenLine {
  return readLine(raw, (text) => attempt(text, order));
}

/** The same for many lines, which have many dates in common. */
export function createLineReader(order: DateOrder): (raw: string) => MarkwhenLine {
  const read = createMemory(
    (text: string) => attempt(text, order),
    (text) => text,
  );
  return (raw) => readLine(raw, read);
}

function readLine(raw: string, read: ReadDate): MarkwhenLine {
  const text = raw.trim();
  if (text === "") return { kind: "blank" };
  if (text.startsWith("//")) return { kind: "comment" };
  if (/^(?:endSection|endGroup)\b/i.test(text)) return { kind: "end" };
  const [, signs, title, old] = section.exec(text) ?? [];
  if (title !== undefined) return { kind: "section", title: title.trim(), depth: signs?.length ?? 1 };
  if (old !== undefined && !text.includes(":")) return { kind: "section", title: old.trim(), depth: 0 };
  const event = eventOf(text, read);
  if (event) return event;
  const [, key, value = ""] = property.exec(text) ?? [];
  return key === undefined ? { kind: "text" } : { kind: "property", key, value: value.trim() };
}

/** A line is an event if what stands before one of its colons is a date, or was meant to be one. */
function eventOf(text: string, read: ReadDate): MarkwhenLine | null {
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
    const date = read(text.slice(0, at).trim());
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

function flawOf(text: string): DateFlaw {
  const expected =
    'expected a date such as "2017-02-16", "12/2012" or "2014-05 / 2015"; relative dates are not worked out';
  return { code: "unreadable-date", message: `cannot read date: ${shown(text)}; ${expected}` };
}

/** A date or two; a flaw for one that cannot be, null for what is no date. */
function attempt(text: string, dateOrder: DateOrder): When | DateFlaw | null {
  if (text.length > 200 || !(/\d/.test(text) || /^[./X]+$/.test(text))) return null;
  const whole = readOne(text, dateOrder);
  if (!isUnreadable(whole)) return whole;
  for (const [start, end] of splitsOf(text)) {
    const when = rangeOf(start, end, dateOrder);
    if (!isUnreadable(when)) return when;
  }
  return null;
}

function rangeOf(from: string, to: string, dateOrder: DateOrder): When | DateFlaw {
  const start = readOne(from, dateOrder);
  if (isFlaw(start)) return start;
  const end = /^(?:now|present|today)$/i.test(to) ? ".." : readOne(to, dateOrder);
  if (typeof end === "object" && isFlaw(end)) return end;
  return attemptWhen(() => parseWhen({ start, end }));
}

function isUnreadable(date: When | DateFlaw): boolean {
  return isFlaw(date) && date.code.startsWith("unreadable");
}

function readOne(text: string, dateOrder: DateOrder): When | DateFlaw {
  return /T\d\d:|\d{4}-\d\d-\d\d /.test(text) ? readScriptDate(text) : readTypedDate(text, { dateOrder });
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
