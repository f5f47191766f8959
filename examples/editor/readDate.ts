import { TimelineError, formatWhen, parseWhen, type When } from "whenline";
import { extractDates } from "whenline/extract";
import { parseTypedDate } from "whenline/formats";
import { localeOf } from "./languages.js";

/** A date that was typed: read, or what is wrong with it. */
export type TypedDate = ReadableDate | UnreadableDate;

export interface ReadableDate {
  readonly when: When;
  readonly words: string;
}

export interface UnreadableDate {
  readonly when: null;
  readonly problem: string;
}

/**
 * Reads a date as an editor types it: EDTF, plain words, or words of the article's language that count from the day
 * of publication.
 *
 * @example
 * readDate("last Thursday", "2017-02-20").words; // "16 February 2017"
 */
export function readDate(typed: string, published = "", language = "en"): TypedDate {
  const text = typed.trim();
  if (text === "") return { when: null, problem: "no date yet; expected one such as 16 February 2017, 2014, c. 1450" };
  const edtf = attempt(() => parseWhen(text));
  if (!(edtf instanceof TimelineError)) return told(edtf);
  const worded = attempt(() => parseTypedDate(text));
  if (!(worded instanceof TimelineError)) return told(worded);
  if (worded.code !== "unreadable-date") return { when: null, problem: worded.message };
  const counted = countedDate(text, published, language);
  return counted ? told(counted) : { when: null, problem: worded.message };
}

function told(when: When): ReadableDate {
  return { when, words: formatWhen(when) };
}

function attempt(read: () => When): When | TimelineError {
  try {
    return read();
  } catch (error) {
    if (error instanceof TimelineError) return error;
    throw error;
  }
}

/** Words such as "last Thursday", if they are all there is. */
function countedDate(text: string, published: string, language: string): When | null {
  const [found, ...others] = extractDates(text, {
    reference: published === "" ? undefined : published,
    locale: localeOf(language),
  });
  if (!found?.when || others.length > 0) return null;
  const before = text.slice(0, found.start).trim();
  const after = text.slice(found.end).trim();
  return /^(?:on|in|at|the|during|am|im|le|la|el|en)?$/i.test(before) && /^[.,]?$/.test(after) ? found.when : null;
}
