import { readDate, readWhen } from "./readDate.js";
import type { Fields, Reader, Readers, Reading } from "./fields.js";
import { isFields, isMissing, nameOf, own, readFields, readOneOrMore, report, reportSlips, show } from "./fields.js";
import { readBlock, readLine } from "./text.js";
import type { Claim, EventImage, Source } from "./timeline.js";
import { readPictureUrl, readUrl } from "./urls.js";

/** Offsets in a text: whole numbers, the end not before the start. */
const readOffsets: Reader<{ readonly start: number; readonly end: number }> = (value, at, reading) => {
  const start = isFields(value) ? own(value, "start") : undefined;
  const end = isFields(value) ? own(value, "end") : undefined;
  if (isOffset(start) && isOffset(end) && start <= end) return { start, end };
  const found = isFields(value) ? `${show(start)} to ${show(end)}` : show(value);
  return report(
    reading,
    "invalid-offsets",
    `invalid text: ${found}; expected whole numbers, the end not before the start`,
    at,
  );
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
  published: (value, at, reading) => (isMissing(value) ? null : readWhen(value, at, reading)),
  text: readOffsets,
};

/** Reads a source; text alone is its address if it starts like one, else its title. */
export const readSource: Reader<Source> = (value, at, reading) => {
  if (typeof value === "string") return ofText(value, at, reading);
  if (!isFields(value)) return reportSource(value, at, reading);
  const before = reading.problems.length;
  const source = readFields<Source>(value, sourceReaders, at, reading);
  reportSlips(value, Object.keys(sourceReaders), at, reading);
  if (Object.keys(source).length > 0) return source;
  return reading.problems.length > before ? null : reportSource(value, at, reading);
};

function ofText(text: string, at: string, reading: Reading): Source | null {
  const key = /^\s*(?:https?:\/\/|mailto:)/i.test(text) ? "url" : "title";
  const read = (key === "url" ? readUrl : readLine)(text, at, reading);
  return read === null ? null : { [key]: read };
}

function reportSource(value: unknown, at: string, reading: Reading): null {
  return report(
    reading,
    "invalid-source",
    `invalid source: ${show(value)}; expected an object with a title or a url`,
    at,
  );
}

/** Reads a list of sources, or one. */
export const readSources: Reader<readonly Source[]> = (value, at, reading) =>
  readOneOrMore(value, readSource, at, reading);

/** The keys of a claim besides its date. */
export const claimKeys = ["source"] as const;

/** Reads one of several dates that sources give. */
export const readClaim: Reader<Claim> = (value, at, reading) => {
  if (!isFields(value)) {
    return report(reading, "invalid-claim", `invalid claim: ${show(value)}; expected an object with a date`, at);
  }
  const when = readDate(value, at, reading);
  const given = own(value, "source");
  const source = isMissing(given) ? null : readSource(given, `${at}.source`, reading);
  return when && { when, ...(source && { source }) };
};

/** The fields of a picture. */
export const imageReaders: Readers<EventImage> = {
  url: readPictureUrl,
  alt: (value, at, reading) => (value === "" ? "" : readLine(value, at, reading)),
  credit: readLine,
};

/** Reads a picture; one without words for those who do not see it is left out. */
export const readImage: Reader<EventImage> = (value, at, reading) => {
  if (isMissing(value)) return null;
  if (!isFields(value)) {
    return report(reading, "invalid-image", `invalid image: ${show(value)}; expected an object with url and alt`, at);
  }
  const { url, alt, credit } = readFields<EventImage>(value, imageReaders, at, reading);
  reportSlips(value, Object.keys(imageReaders), at, reading);
  reportAbsent(value, "url", "missing-url", "expected the address of the picture", at, reading);
  reportAbsent(value, "alt", "missing-alt", 'expected what the picture shows, or "" if it adds nothing', at, reading);
  if (url === undefined || alt === undefined) return null;
  return { url, alt, ...(credit !== undefined && { credit }) };
};

function reportAbsent(fields: Fields, key: string, code: string, expected: string, at: string, reading: Reading): void {
  const value = own(fields, key);
  if (value !== undefined && value !== null) return;
  report(reading, code, `missing ${nameOf(key)}: ${show(value)}; ${expected}`, `${at}.${key}`);
}
