import { readColor } from "./colors.js";
import type { Reader, Readers } from "./fields.js";
import { isFields, isMissing, readFields, report, reportSlips, show } from "./fields.js";
import { readList } from "./lists.js";
import { dateKeys, readDate } from "./readDate.js";
import { readTitle } from "./readEvent.js";
import { readSources } from "./readSource.js";
import type { Era, UndatedEvent } from "./timeline.js";

/** The fields of an era besides its date and title. */
export const eraReaders: Readers<Omit<Era, "when" | "title">> = { color: readColor };

/** The fields of an undated event besides its title. */
export const undatedReaders: Readers<Omit<UndatedEvent, "title">> = { sources: readSources };

const eraKeys: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ dateKeys.concat("title", "color"));
const undatedKeys: ReadonlySet<string> = new Set(["title", "sources"]);

/** Reads background periods; without a readable title and date there is none. */
export const readEras: Reader<readonly Era[]> = (value, reading) =>
  isMissing(value) ? null : readList(value, readEra, reading);

const readEra: Reader<Era> = (value, reading) => {
  if (!isFields(value)) {
    return report(reading, "invalid-era", `invalid era: ${show(value)}; expected an object with when and title`);
  }
  const when = readDate(value, reading);
  const title = readTitle(value, reading);
  reportSlips(value, eraKeys, reading);
  const rest = readFields(value, eraReaders, reading);
  return when && title !== null ? { when, title, ...rest } : null;
};

/** Reads what is told without a date; text alone is a title. */
export const readUndated: Reader<readonly UndatedEvent[]> = (value, reading) =>
  isMissing(value) ? null : readList(value, readUndatedEvent, reading);

const readUndatedEvent: Reader<UndatedEvent> = (value, reading) => {
  const fields = typeof value === "string" ? { title: value } : value;
  if (!isFields(fields)) {
    return report(reading, "invalid-undated", `invalid undated event: ${show(value)}; expected an object with a title`);
  }
  const title = readTitle(fields, reading);
  reportSlips(fields, undatedKeys, reading);
  const rest = readFields(fields, undatedReaders, reading);
  return title === null ? null : { title, ...rest };
};
