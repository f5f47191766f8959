import { readColor } from "./colors.js";
import type { Reader, Readers, Reading } from "./fields.js";
import { isFields, isMissing, readFields, readList, report, reportSlips, show } from "./fields.js";
import { dateKeys, readDate } from "./readDate.js";
import { readTitle } from "./readEvent.js";
import { readSources } from "./readSource.js";
import type { Era, UndatedEvent } from "./timeline.js";

/** The fields of an era besides its date and title. */
export const eraReaders: Readers<Omit<Era, "when" | "title">> = { color: readColor };

/** The fields of an undated event besides its title. */
export const undatedReaders: Readers<Omit<UndatedEvent, "title">> = { sources: readSources };

/** Reads background periods; without a readable title and date there is none. */
export function readEras(value: unknown, reading: Reading): readonly Era[] {
  return isMissing(value) ? [] : readList(value, readEra, "eras", reading);
}

const readEra: Reader<Era> = (value, at, reading) => {
  if (!isFields(value)) {
    return report(reading, "invalid-era", `invalid era: ${show(value)}; expected an object with when and title`, at);
  }
  const when = readDate(value, at, reading);
  const title = readTitle(value, at, reading);
  reportSlips(value, [...dateKeys, "title", ...Object.keys(eraReaders)], at, reading);
  const rest = readFields(value, eraReaders, at, reading);
  return when && title !== null ? { when, title, ...rest } : null;
};

/** Reads what is told without a date; text alone is a title. */
export function readUndated(value: unknown, reading: Reading): readonly UndatedEvent[] {
  return isMissing(value) ? [] : readList(value, readUndatedEvent, "undated", reading);
}

const readUndatedEvent: Reader<UndatedEvent> = (value, at, reading) => {
  const fields = typeof value === "string" ? { title: value } : value;
  if (!isFields(fields)) {
    return report(
      reading,
      "invalid-undated",
      `invalid undated event: ${show(value)}; expected an object with a title`,
      at,
    );
  }
  const title = readTitle(fields, at, reading);
  reportSlips(fields, ["title", ...Object.keys(undatedReaders)], at, reading);
  const rest = readFields(fields, undatedReaders, at, reading);
  return title === null ? null : { title, ...rest };
};
