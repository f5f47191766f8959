import type { Fields, Reader, Readers, Reading } from "./fields.js";
import {
  isFields,
  isMissing,
  nameOf,
  own,
  readFields,
  readOneOrMore,
  report,
  reportSlips,
  show,
  unreadable,
} from "./fields.js";
import { dateKeys, readDate } from "./readDate.js";
import { readClaim, readImage, readSources } from "./readSource.js";
import { cleanLine, isVisible, readBlock, readLine } from "./text.js";
import type { EventLink, TimelineEvent } from "./timeline.js";
import { readUrl } from "./urls.js";

/** An event that has still to get its id, and its links, which may name ids of later events. */
export interface Draft {
  readonly at: string;
  readonly id: string | null;
  readonly event: Omit<TimelineEvent, "id" | "links">;
  readonly links: readonly PlacedLink[];
}

/** A link and where it was given. */
export interface PlacedLink {
  readonly at: string;
  readonly link: EventLink;
}

/** Reads an id or the name of a group: text, or a number taken as text. */
export const readName: Reader<string> = (value, at, reading) => {
  const text = nameText(value);
  if (text !== undefined) return isVisible(text) ? cleanLine(text) : null;
  const name = nameOf(at);
  return report(reading, `invalid-${name}`, `invalid ${name}: ${show(value)}; expected text`, at);
};

function nameText(value: unknown): string | undefined {
  const isNumber = typeof value === "bigint" || (typeof value === "number" && Number.isFinite(value));
  return isNumber ? String(value) : typeof value === "string" ? value : undefined;
}

const readShare: Reader<number> = (value, at, reading) => {
  if (typeof value === "number" && value >= 0 && value <= 1) return value;
  const name = nameOf(at);
  return report(reading, `invalid-${name}`, `invalid ${name}: ${show(value)}; expected a number from 0 to 1`, at);
};

/** Shaped like a tag of BCP 47; whether the language exists is not our business. */
const languageTag = /^(?:[a-z]{2,3}|[ix])(?:-[a-z0-9]{1,8}){0,8}$/i;

const readLang: Reader<string> = (value, at, reading) => {
  if (typeof value === "string" && value.trim() === "") return null;
  if (typeof value === "string" && languageTag.test(value.trim())) return value.trim();
  return report(
    reading,
    "invalid-lang",
    `invalid lang: ${show(value)}; expected a language tag such as "en" or "pt-BR"`,
    at,
  );
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
  claims: (value, at, reading) => readOneOrMore(value, readClaim, at, reading),
};

/** All keys that mean something in an event. */
export const eventKeys: readonly string[] = ["id", ...dateKeys, "title", ...Object.keys(eventReaders), "links", "data"];

/** Reads an event; without a readable title and date there is none. */
export const readEvent: Reader<Draft> = (value, at, reading) => {
  if (!isFields(value)) {
    return report(
      reading,
      "invalid-event",
      `invalid event: ${show(value)}; expected an object with when and title`,
      at,
    );
  }
  const when = readDate(value, at, reading);
  const title = readTitle(value, at, reading);
  reportSlips(value, eventKeys, at, reading);
  const rest = readFields(value, eventReaders, at, reading);
  const given = own(value, "id");
  const id = given === undefined || given === null ? null : readName(given, `${at}.id`, reading);
  const links = readOneOrMore(own(value, "links"), readLink, `${at}.links`, reading) ?? [];
  const data = readData(value, at, reading);
  return when && title !== null ? { at, id, event: { when, title, ...rest, ...data }, links } : null;
};

/** Reads what an event or an era is called. A number is no title: it is as likely a date in the wrong column. */
export function readTitle(fields: Fields, at: string, reading: Reading): string | null {
  const value = own(fields, "title");
  const place = `${at}.title`;
  if (isMissing(value) || (typeof value === "string" && !isVisible(value))) {
    return report(reading, "missing-title", `missing title: ${show(value)}; expected text`, place);
  }
  if (typeof value === "string") return cleanLine(value);
  return report(reading, "invalid-title", `invalid title: ${show(value)}; expected text`, place);
}

const readLink: Reader<PlacedLink> = (value, at, reading) => {
  const given = isFields(value) ? own(value, "to") : value;
  const to = cleanLine(nameText(given) ?? "");
  if (!isVisible(to)) {
    return report(reading, "invalid-link", `invalid link: ${show(given)}; expected the id of an event`, at);
  }
  if (!isFields(value)) return { at, link: { to } };
  reportSlips(value, ["to", "label"], at, reading);
  return { at, link: { to, ...readFields<{ label?: string }>(value, { label: readLine }, at, reading) } };
};

function readData(fields: Fields, at: string, reading: Reading): { data?: unknown } {
  const data = own(fields, "data");
  if (data === unreadable)
    report(reading, "unreadable", `cannot read data: ${show(data)}; expected any value`, `${at}.data`);
  return data === undefined || data === unreadable ? {} : { data };
}
