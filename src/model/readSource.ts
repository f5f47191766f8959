import type { Fields, Reader, Readers, Reading } from "./fields.js";
import { isFields, isMissing, own, readAt, readFields, report, reportSlips, show } from "./fields.js";
import { readOneOrMore } from "./lists.js";
import { dateKeys, readDate, readWhen } from "./readDate.js";
import { readBlock, readLine } from "./text.js";
import type { Claim, EventImage, Source } from "./timeline.js";
import { readPictureUrl, readUrl } from "./urls.js";

/** Offsets in a text: whole numbers, the end not before the start. */
const readOffsets: Reader<{ readonly start: number; readonly end: number }> = (value, reading) => {
  const start = isFields(value) ? own(value, "start") : undefined;
  const end = isFields(value) ? own(value, "end") : undefined;
  if (isOffset(start) && isOffset(end) && start <= end) return { start: start + 0, end: end + 0 }; // JSON has no -0
  const found = isFields(value) ? `${show(start)} to ${show(end)}` : show(value);
  const expected = "expected whole numbers, the end not before the start";
  return report(reading, "invalid-offsets", `invalid text: ${found}; ${expected}`);
};

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** The fields of a source. */
export const sourceReaders: Readers<Source> = {
  title: readLine,
  url: readUrl,
  publisher: readLine,
  quote: readBlock,
  published: (value, reading) => (isMissing(value) ? null : readWhen(value, reading)),
  text: readOffsets,
};

const sourceKeys: ReadonlySet<string> = new Set(["title", "url", "publisher", "quote", "published", "text"]);

/** Reads a source; text alone is its address if it starts like one, else its title. */
export const readSource: Reader<Source> = (value, reading) => {
  if (typeof value === "string") return ofText(value, reading);
  if (!isFields(value)) return reportSource(value, reading);
  const before = reading.problems.length;
  const source: Source = readFields(value, sourceReaders, reading);
  reportSlips(value, sourceKeys, reading);
  if (Object.keys(source).length > 0) return source;
  return reading.problems.length > before ? null : reportSource(value, reading);
};

function ofText(text: string, reading: Reading): Source | null {
  const isUrl = /^\s*(?:https?:\/\/|mailto:)/i.test(text);
  const read = isUrl ? readUrl(text, reading) : readLine(text, reading);
  return read === null ? null : isUrl ? { url: read } : { title: read };
}

function reportSource(value: unknown, reading: Reading): null {
  return report(reading, "invalid-source", `invalid source: ${show(value)}; expected an object with a title or a url`);
}

/** Reads a list of sources, or one. */
export const readSources: Reader<readonly Source[]> = /* @__PURE__ */ readOneOrMore(readSource);

/** All keys that mean something in a claim. */
export const claimKeys: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ dateKeys.concat("source"));

/** Reads one of several dates that sources give. */
export const readClaim: Reader<Claim> = (value, reading) => {
  if (!isFields(value)) {
    return report(reading, "invalid-claim", `invalid claim: ${show(value)}; expected an object with a date`);
  }
  const when = readDate(value, reading);
  const given = own(value, "source");
  const source = isMissing(given) ? null : readAt("source", given, readSource, reading);
  reportSlips(value, claimKeys, reading);
  return when && { when, ...(source && { source }) };
};

/** The fields of a picture. */
export const imageReaders: Readers<EventImage> = {
  url: readPictureUrl,
  alt: (value, reading) => (value === "" ? "" : readLine(value, reading)),
  credit: readLine,
};

const imageKeys: ReadonlySet<string> = new Set(["url", "alt", "credit"]);

/** Reads a picture; one without words for those who do not see it is left out. */
export const readImage: Reader<EventImage> = (value, reading) => {
  if (isMissing(value)) return null;
  if (!isFields(value)) {
    return report(reading, "invalid-image", `invalid image: ${show(value)}; expected an object with url and alt`);
  }
  const { url, alt, credit } = readFields(value, imageReaders, reading);
  reportSlips(value, imageKeys, reading);
  reportAbsent(value, "url", "missing-url", "expected the address of the picture", reading);
  reportAbsent(value, "alt", "missing-alt", 'expected what the picture shows, or "" if it adds nothing', reading);
  if (url === undefined || alt === undefined) return null;
  return { url, alt, ...(credit !== undefined && { credit }) };
};

function reportAbsent(fields: Fields, key: string, code: string, expected: string, reading: Reading): void {
  const value = own(fields, key);
  if (value !== undefined && value !== null) return;
  report(reading, code, `missing ${key}: ${show(value)}; ${expected}`, key);
}
