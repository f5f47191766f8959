import type { ReadResult } from "../../model/timeline.js";
import { parseWhen } from "../../time/parseWhen.js";
import type { When } from "../../time/when.js";
import { readCsvWith } from "../csv/readCsv.js";
import { isPicture } from "../csv/rowFields.js";
import { widenBy } from "../dates/widen.js";
import { drop } from "../dropped.js";
import {
  attemptDate,
  createForeign,
  dropOthers,
  fieldsIn,
  finishForeign,
  given,
  listIn,
  textIn,
  type Foreign,
} from "../foreign.js";
import { dropAddresses } from "../html/addresses.js";
import { textOfHtml } from "../html/textOfHtml.js";
import { parseJson, placeProblems } from "../json/jsonPlaces.js";
import { parseSlideDate } from "./slideDate.js";

/**
 * Reads a timeline of TimelineJS: its JSON, that of its first version, or its spreadsheet as CSV or TSV.
 *
 * A negative year is one before Christ: -44 is 44 BC. Where `display_date` says less than the date ("c. 1450" beside the
 * year 1450), it is what was stated. Headlines and texts become plain text. Media that are no pictures are kept in `data`.
 *
 * | TimelineJS | becomes |
 * |---|---|
 * | start_date, end_date, display_date | date; other words of `display_date` are kept in `data` |
 * | text.headline, text.text | title, description, without their markup |
 * | media.url, alt or caption, credit | image, or `data.media`; a caption beside an alt is kept in `data` |
 * | media.link, group, unique_id | url, group, id |
 * | title slide | title and caption of the timeline |
 * | eras | eras |
 * | background, autolink, thumbnails, links and pictures in text, the title slide's media, all else | lost, with a problem |
 *
 * Errors: none; every flaw is a problem with its line and column.
 *
 * @example
 * const { timeline } = readTimelineJs('{"events":[{"start_date":{"year":-44,"month":3,"day":15},"text":{"headline":"Ides"}}]}');
 * timeline.events[0].when.edtf; // "-0043-03-15"
 */
export function readTimelineJs(text: string): ReadResult {
  const json = jsonIn(text);
  if (json === null) return readCsvWith(text, undefined, { historical: true, hasHtml: true });
  const parsed = parseJson(json);
  if ("problem" in parsed) return { timeline: { events: [] }, problems: [parsed.problem] };
  const { timeline, problems } = finishForeign(convert(parsed.value));
  return { timeline, problems: placeProblems(json, problems) };
}

/** The JSON of a file, also where it is given to a name; offsets stay, so what stands before it becomes spaces. */
function jsonIn(text: string): string | null {
  const plain = text.startsWith("\ufeff") ? text.slice(1) : text;
  if (/^\s*[[{]/.test(plain)) return plain;
  const named = /^\s*(?:var|let|const)?\s*[\w.]{1,60}\s*[=(]\s*(?=\{)/.exec(plain.slice(0, 200));
  if (!named) return null;
  const end = plain.lastIndexOf("}") + 1;
  return named[0].replace(/[^\n]/g, " ") + plain.slice(named[0].length, end);
}

function convert(value: unknown): Foreign {
  const foreign = createForeign();
  const file = fieldsIn(value);
  const legacy = fieldsIn(file.timeline);
  if (Array.isArray(legacy.date)) {
    convertLegacy(legacy, foreign);
    return foreign;
  }
  if (!Array.isArray(file.events)) {
    const message = "invalid TimelineJS: no list of events; expected { events: [ … ] }";
    foreign.problems.push({ code: "invalid-data", message, at: "events" });
  }
  const isDeep = file.scale === "cosmological";
  const slide = fieldsIn(file.title);
  dropOthers(foreign, file, parts.file, "");
  dropOthers(foreign, slide, parts.title, "title");
  convertTitle(fieldsIn(slide.text), foreign);
  listIn(file.events).forEach((slide, index) => {
    convertSlide(fieldsIn(slide), `events[${String(index)}]`, isDeep, foreign);
  });
  listIn(file.eras).forEach((era, index) => {
    convertEra(fieldsIn(era), `eras[${String(index)}]`, isDeep, foreign);
  });
  return foreign;
}

/** What HTML says, as text. */
function plainText(value: unknown): string {
  return textOfHtml(textIn(value)).text;
}

/** What is kept, by where it stands. */
const parts = {
  file: new Set(["title", "events", "eras", "scale"]),
  title: new Set(["text", "unique_id"]),
  slide: new Set(["start_date", "end_date", "text", "media", "group", "unique_id", "display_date"]),
  media: new Set(["url", "caption", "credit", "alt", "link"]),
  era: new Set(["start_date", "end_date", "text"]),
  eraText: new Set(["headline"]),
};

function convertTitle(text: Readonly<Record<string, unknown>>, { head }: Foreign): void {
  if (given(text.headline)) head.title = plainText(text.headline);
  if (given(text.text)) head.caption = plainText(text.text);
}

function convertSlide(slide: Readonly<Record<string, unknown>>, at: string, isDeep: boolean, foreign: Foreign): void {
  const text = fieldsIn(slide.text);
  const when = slideWhen(slide, at, isDeep, foreign);
  const title = plainText(text.headline);
  if (title === "") {
    const message = 'missing title: nothing; expected "headline"';
    foreign.problems.push({ code: "missing-title", message, at: `${at}.text.headline` });
  }
  if (!when || title === "") return;
  dropOthers(foreign, slide, parts.slide, at);
  dropOthers(foreign, fieldsIn(slide.media), parts.media, `${at}.media`);
  for (const field of ["headline", "text"]) dropAddresses(text[field], `${at}.text.${field}`, foreign);
  const display = textIn(slide.display_date) || textIn(fieldsIn(slide.start_date).display_date);
  const widened = display === "" ? null : widenBy(when, display);
  const { fields, data } = mediaOf(fieldsIn(slide.media), at);
  const kept = { ...data, ...(display !== "" && !widened && { displayDate: display }) };
  foreign.events.push({
    data: {
      ...(given(slide.unique_id) && { id: slide.unique_id }),
      when: widened ?? when,
      title,
      ...(given(text.text) && { description: plainText(text.text) }),
      ...(given(slide.group) && { group: slide.group }),
      ...fields,
      ...(Object.keys(kept).length > 0 && { data: kept }),
    },
    places: {
      "": at,
      id: `${at}.unique_id`,
      group: `${at}.group`,
      url: `${at}.media.link`,
      image: `${at}.media`,
      "image.url": `${at}.media.url`,
    },
  });
}

function slideWhen(
  slide: Readonly<Record<string, unknown>>,
  at: string,
  isDeep: boolean,
  foreign: Foreign,
): When | null {
  if (!given(slide.start_date)) {
    const message = 'missing date: nothing; expected "start_date" with a year';
    foreign.problems.push({ code: "missing-date", message, at });
    return null;
  }
  const read = (field: string): When | null =>
    attemptDate(foreign, `${at}.${field}`, () => parseSlideDate(slide[field], isDeep));
  const start = read("start_date");
  if (!start || !hasEnd(slide.end_date)) return start;
  const end = read("end_date");
  return end && attemptDate(foreign, `${at}.end_date`, () => parseWhen({ start, end }));
}

/** Editors write `end_date: { year: "" }` where there is none. */
function hasEnd(value: unknown): boolean {
  return typeof value === "string" ? value.trim() !== "" : Object.values(fieldsIn(value)).some(given);
}

/** What media say of an event: a picture, or an address that is kept as it is. */
function mediaOf(
  media: Readonly<Record<string, unknown>>,
  at: string,
): { readonly fields: object; readonly data: object; readonly at: string } {
  const url = textIn(media.url);
  const link = textIn(media.link);
  const caption = plainText(media.caption);
  const alt = plainText(media.alt) || caption;
  const credit = plainText(media.credit);
  const fields = {
    ...(link !== "" && { url: link }),
    ...(url !== "" && isPicture(url) && { image: { url, alt, ...(credit !== "" && { credit }) } }),
  };
  const beside = caption !== "" && caption !== alt && url !== "" && { caption };
  const others =
    url === "" || isPicture(url)
      ? { ...beside }
      : { media: url, ...(alt && { caption: alt }), ...beside, ...(credit && { credit }) };
  return { fields, data: others, at };
}

function convertEra(era: Readonly<Record<string, unknown>>, at: string, isDeep: boolean, foreign: Foreign): void {
  const when = slideWhen(era, at, isDeep, foreign);
  const title = plainText(fieldsIn(era.text).headline) || plainText(era.text);
  dropOthers(foreign, era, parts.era, at);
  dropOthers(foreign, fieldsIn(era.text), parts.eraText, `${at}.text`);
  if (when) foreign.eras.push({ data: { when, title }, places: { "": at, title: `${at}.text` } });
}

/** The first version: { timeline: { headline, text, date: [{ startDate, endDate, headline, text, tag, asset }], era } }. */
function convertLegacy(file: Readonly<Record<string, unknown>>, foreign: Foreign): void {
  convertTitle(file, foreign);
  if (given(file.asset)) drop(foreign.dropped, "asset", "timeline.asset");
  const slideOf = (value: unknown): Readonly<Record<string, unknown>> => {
    const { startDate, endDate, headline, text, tag, asset } = fieldsIn(value);
    const { media, caption, credit, thumbnail } = fieldsIn(asset);
    return {
      start_date: startDate,
      ...(given(endDate) && endDate !== startDate && { end_date: endDate }),
      text: { headline, text },
      group: tag,
      media: { url: media, caption, credit, thumbnail },
    };
  };
  listIn(file.date).forEach((slide, index) => {
    convertSlide(slideOf(slide), `timeline.date[${String(index)}]`, false, foreign);
  });
  listIn(file.era).forEach((era, index) => {
    convertEra(slideOf(era), `timeline.era[${String(index)}]`, false, foreign);
  });
}
