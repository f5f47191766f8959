import type { Fields, Reader, Readers, Reading } from "./fields.js";
import { isFields, isMissing, nameOf, own, placeOf, readFields, report, reportSlips, show } from "./fields.js";
import { unreadable } from "./fields.js";
import { readOneOrMore } from "./lists.js";
import { dateKeys, readDate } from "./readDate.js";
import { readClaim, readImage, readSources } from "./readSource.js";
import type { Said } from "./said.js";
import { cleanLine, isVisible, readBlock, readLine } from "./text.js";
import type { EventLink, TimelineEvent } from "./timeline.js";
import { readUrl } from "./urls.js";

/** An event in the making. Its id and links are settled last: links may name ids of later events. */
export interface Draft {
  /** The id that was given. */
  readonly id: string | null;
  readonly links: readonly PlacedLink[];
  event: { -readonly [K in keyof TimelineEvent]: TimelineEvent[K] };
  /** What the event says, as an id, where none was given. */
  base: string | null;
  /** What it was made of, with which date. */
  readonly given: Fields;
  readonly dated: unknown;
  /** What that said; null where that cannot be told, or if there was something wrong; undefined if nobody has asked yet. */
  said: Said | null | undefined;
  /** What the event says; null where that is not known, undefined as long as the event may be changed. */
  eventSaid: Said | null | undefined;
}

/** A link and where in its event it was given. */
export interface PlacedLink {
  readonly at: string;
  readonly link: EventLink;
}

/** Reads an id or the name of a group: text, or a number taken as text. */
export const readName: Reader<string> = (value, reading) => {
  const text = nameText(value);
  if (text !== undefined) return isVisible(text) ? cleanLine(text) : null;
  const name = nameOf(reading);
  return report(reading, `invalid-${name}`, `invalid ${name}: ${show(value)}; expected text`);
};

function nameText(value: unknown): string | undefined {
  const isNumber = typeof value === "bigint" || (typeof value === "number" && Number.isFinite(value));
  return isNumber ? String(value) : typeof value === "string" ? value : undefined;
}

const readShare: Reader<number> = (value, reading) => {
  if (typeof value === "number" && value >= 0 && value <= 1) return value + 0; // JSON has no -0
  const name = nameOf(reading);
  return report(reading, `invalid-${name}`, `invalid ${name}: ${show(value)}; expected a number from 0 to 1`);
};

/** Shaped like a tag of BCP 47; whether the language exists is not our business. */
const languageTag = /^(?:[a-z]{2,3}|[ix])(?:-[a-z0-9]{1,8}){0,8}$/i;

const readLang: Reader<string> = (value, reading) => {
  if (typeof value === "string" && value.trim() === "") return null;
  if (typeof value === "string" && languageTag.test(value.trim())) return value.trim();
  const expected = 'expected a language tag such as "en" or "pt-BR"';
  return report(reading, "invalid-lang", `invalid lang: ${show(value)}; ${expected}`);
};

/** The fields of an event that may be absent, but for `links` and `data`. */
export const eventReaders: Readers<Omit<TimelineEvent, "id" | "when" | "title" | "links" | "data">> = {
  description: readBlock,
  group: readName,
  importance: readShare,
  url: readUrl,
  place: readLine,
  lang: readLang,
  image: readImage,
  sources: readSources,
  confidence: readShare,
  basis: readBlock,
  claims: /* @__PURE__ */ readOneOrMore(readClaim),
};

/** All keys that mean something in an event. */
export const eventKeys: ReadonlySet<string> = new Set([
  ...["id", ...dateKeys, "title", "description", "group", "importance", "url", "place", "lang", "image"],
  ...["sources", "links", "confidence", "basis", "claims", "data"],
]);

/** Reads an event; without a readable title and date there is none. */
export const readEvent: Reader<Draft> = (value, reading) => {
  if (!isFields(value)) {
    return report(reading, "invalid-event", `invalid event: ${show(value)}; expected an object with when and title`);
  }
  const when = readDate(value, reading);
  const title = readTitle(value, reading);
  reportSlips(value, eventKeys, reading);
  const rest = readFields(value, eventReaders, reading);
  const { id, links } = readFields(value, tieReaders, reading);
  const data = readData(value, reading);
  if (when === null || title === null) return null;
  const event = { id: id ?? "", when, title, ...rest, ...data };
  return {
    id: id ?? null,
    links: links ?? [],
    event,
    base: null,
    given: value,
    dated: datedBy(value),
    said: undefined,
    eventSaid: undefined,
  };
};

function datedBy(fields: Fields): unknown {
  return own(fields, "when") ?? own(fields, "date");
}

/** Reads what an event or an era is called. A number is no title: it is as likely a date in the wrong column. */
export function readTitle(fields: Fields, reading: Reading): string | null {
  const value = own(fields, "title");
  if (typeof value === "string" && isVisible(value)) return cleanLine(value);
  const [code, flaw] =
    isMissing(value) || typeof value === "string" ? ["missing-title", "missing"] : ["invalid-title", "invalid"];
  return report(reading, code, `${flaw} title: ${show(value)}; expected text`, "title");
}

const readLink: Reader<PlacedLink> = (value, reading) => {
  const given = isFields(value) ? own(value, "to") : value;
  const to = cleanLine(nameText(given) ?? "");
  if (!isVisible(to)) {
    return report(reading, "invalid-link", `invalid link: ${show(given)}; expected the id of an event`);
  }
  const at = placeOf(reading.path.slice(2));
  if (!isFields(value)) return { at, link: { to } };
  reportSlips(value, linkKeys, reading);
  return { at, link: { to, ...readFields<{ label?: string }>(value, { label: readLine }, reading) } };
};

const linkKeys: ReadonlySet<string> = new Set(["to", "label"]);

/** What ties an event to others. */
const tieReaders: Readers<{ id: string; links: readonly PlacedLink[] }> = {
  id: readName,
  links: /* @__PURE__ */ readOneOrMore(readLink),
};

function readData(fields: Fields, reading: Reading): { data?: unknown } {
  const data = own(fields, "data");
  if (data === unreadable) report(reading, "unreadable", `cannot read data: ${show(data)}; expected any value`, "data");
  return data === undefined || data === unreadable ? {} : { data };
}
