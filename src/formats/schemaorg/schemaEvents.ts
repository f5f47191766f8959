import { parseWhen } from "../../time/parseWhen.js";
import { civilOf } from "../../time/calendar.js";
import { printCivil } from "../../time/printEdtf.js";
import type { When } from "../../time/when.js";
import { readScriptDate } from "../dates/scriptDate.js";
import { drop } from "../dropped.js";
import { attemptDate, dropOthers, fieldsIn, given, textIn, type Foreign } from "../foreign.js";
import { textOfHtml } from "../html/textOfHtml.js";
import { durationIn } from "./duration.js";

type Fields = Readonly<Record<string, unknown>>;

interface Found {
  readonly value: unknown;
  readonly at: string;
  /** The name of the event that it stands in. */
  readonly within: string;
  readonly depth: number;
}

/** Deeper than any page is; each level makes the paths of all below it longer. */
const mostLevels = 100;

/**
 * Adds every event in a value of JSON-LD, however deep, in the order of the text; without recursion.
 *
 * `inPage`: it stands in a page, where programs leave references and tags of HTML in their texts.
 */
export function collectEvents(value: unknown, head: string, foreign: Foreign, inPage: boolean): void {
  const open: Found[] = [{ value, at: head, within: "", depth: 0 }];
  for (let found = open.pop(); found; found = open.pop()) {
    const { at, within } = found;
    const depth = found.depth + 1;
    if (depth > mostLevels) {
      const message = `too deep: a value ${String(depth)} levels down; expected at most ${String(mostLevels)}`;
      foreign.problems.push({ code: "too-deep", message, at });
      continue;
    }
    if (Array.isArray(found.value)) {
      const inner = found.value.map((value: unknown, index) => ({
        value,
        at: `${at}[${String(index)}]`,
        within,
        depth,
      }));
      for (const each of inner.reverse()) open.push(each);
      continue;
    }
    const fields = fieldsIn(found.value);
    if (fields["@graph"] !== undefined && fields["@type"] === undefined) nameTimeline(fields, foreign);
    const isFound = isEvent(fields);
    if (isFound) addEvent(inPage ? withoutMarkup(fields) : fields, found, foreign);
    const name = isFound ? textOf(fields.name) : within;
    const inner = Object.entries(fields).filter(
      ([key, each]) => typeof each === "object" && each !== null && !isAside(key),
    );
    for (const [key, each] of inner.reverse()) {
      open.push({ value: each, at: `${at}.${key}`, within: /^subEvents?$/.test(key) ? name : within, depth });
    }
  }
}

const markup = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,30});|<\/?[a-z][^<>]*>/i;

/** The same with the words of its name and description, where they have markup. */
function withoutMarkup(fields: Fields): Fields {
  const words = ["name", "headline", "description"].flatMap((key) => {
    const text = textOf(fields[key]);
    return markup.test(text) ? [[key, textOfHtml(text).text] as const] : [];
  });
  return words.length === 0 ? fields : { ...fields, ...Object.fromEntries(words) };
}

/** A graph may have a name; what has a type, such as a page, is not the timeline. */
function nameTimeline({ name, description }: Fields, { head }: Foreign): void {
  const [title, caption] = [textOf(name), textOf(description)];
  if (title !== "") head.title ??= title;
  if (caption !== "") head.caption ??= caption;
}

/** What only speaks of an event and is not in the file as one. */
function isAside(key: string): boolean {
  return key === "@context" || key === "superEvent" || key === "eventSchedule";
}

function typesOf(fields: Fields): readonly string[] {
  const types: readonly unknown[] = Array.isArray(fields["@type"]) ? fields["@type"] : [fields["@type"]];
  return types.map((type) => textIn(type).replace(/^(?:https?:\/\/schema\.org\/|schema:)/, ""));
}

function isEvent(fields: Fields): boolean {
  return typesOf(fields).some((type) =>
    /(?:^|[a-z])Event$|^(?:Festival|Hackathon|CourseInstance|EventSeries)$/.test(type),
  );
}

/** Text, also where it is in a list, or has its language or type beside it. */
function textOf(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return textIn(first) || textIn(fieldsIn(first)["@value"]);
}

/** What is kept of an event, and what only says that it is one. */
const kept: ReadonlySet<string> = new Set([
  ...["@type", "@id", "@context", "identifier", "name", "headline", "startDate", "endDate", "duration", "edtf"],
  ...["description", "url", "image", "location", "superEvent", "subEvent", "subEvents", "eventStatus"],
  ...["previousStartDate", "eventSchedule", "inLanguage"],
]);

function dropRest(fields: Fields, at: string, foreign: Foreign): void {
  const hasSource = textOf(fields.url) !== "" && textOf(fieldsIn(fields.organizer).name) !== "";
  dropOthers(foreign, fields, hasSource ? new Set([...kept, "organizer"]) : kept, at);
  for (const name of ["image", "location"] as const) {
    const value = fields[name];
    if (Array.isArray(value) && value.length > 1) drop(foreign.dropped, `further ${name}s`, `${at}.${name}[1]`);
  }
}

function addEvent(fields: Fields, { at, within }: Found, foreign: Foreign): void {
  dropRest(fields, at, foreign);
  const title = textOf(fields.name) || textOf(fields.headline);
  const place = (field: string): string => `${at}.${field}`;
  const schedule = fieldsIn(Array.isArray(fields.eventSchedule) ? fields.eventSchedule[0] : fields.eventSchedule);
  const isScheduled = !given(fields.startDate) && given(schedule.startDate);
  const dated = isScheduled ? { startDate: schedule.startDate } : fields;
  if (given(fields.eventSchedule)) {
    const message = "recurrence: eventSchedule; the first time alone is read";
    foreign.problems.push({ code: "recurrence", message, at: place("eventSchedule") });
  }
  if (!given(dated.startDate) && !given(fields.endDate) && !given(fields.edtf)) {
    foreign.undated.push({ data: { title }, places: { "": at, title: place("name") } });
    return;
  }
  const when = whenOf(
    dated,
    isScheduled ? place("eventSchedule.startDate").replace(".startDate", "") : at,
    foreign,
    isScheduled,
  );
  if (!when) return;
  foreign.events.push({
    data: { ...detailsOf(fields, within), when, title },
    places: {
      ...{ "": at, title: place("name"), id: place("@id"), url: place("url"), image: place("image") },
      ...{
        "image.url": place("image"),
        description: place("description"),
        place: place("location"),
        group: place("superEvent"),
      },
    },
  });
}

function detailsOf(fields: Fields, within: string): object {
  const image: unknown = Array.isArray(fields.image) ? fields.image[0] : fields.image;
  const picture = textIn(image) || textOf(fieldsIn(image).url) || textOf(fieldsIn(image).contentUrl);
  const credit = textOf(fieldsIn(image).creditText);
  const alt = textOf(fieldsIn(image).caption) || textOf(fieldsIn(image).name);
  const [id, url, place] = [
    textIn(fields["@id"]) || textOf(fields.identifier),
    textOf(fields.url),
    placeOf(fields.location),
  ];
  const group = textOf(fieldsIn(fields.superEvent).name) || within;
  const description = textOf(fields.description);
  const publisher = textOf(fieldsIn(fields.organizer).name);
  const lang = textOf(fields.inLanguage) || textIn(fieldsIn(fields.name)["@language"]);
  const data = dataOf(fields);
  return {
    ...(id !== "" && { id }),
    ...(description !== "" && { description }),
    ...(group !== "" && { group }),
    ...(url !== "" && { url }),
    ...(place !== "" && { place }),
    ...(lang !== "" && { lang }),
    ...(picture !== "" && { image: { url: picture, alt, ...(credit !== "" && { credit }) } }),
    ...(publisher !== "" && url !== "" && { sources: [{ publisher, url }] }),
    ...(Object.keys(data).length > 0 && { data }),
  };
}

/** Only what is not as usual is worth keeping. */
function dataOf(fields: Fields): Record<string, string> {
  const status = textOf(fields.eventStatus).replace(/^(?:https?:\/\/schema\.org\/|schema:)/, "");
  const type = typesOf(fields).find((each) => each !== "Event");
  const previous = textOf(fields.previousStartDate);
  return {
    ...(status !== "" && status !== "EventScheduled" && { status }),
    ...(type !== undefined && { type }),
    ...(previous !== "" && { previousStartDate: previous }),
  };
}

/** A place in words: its name, else its address. */
function placeOf(location: unknown): string {
  const first: unknown = Array.isArray(location) ? location[0] : location;
  const fields = fieldsIn(first);
  const address = fieldsIn(fields.address);
  const parts = ["streetAddress", "addressLocality", "addressRegion", "addressCountry"].map((key) =>
    textOf(address[key]),
  );
  const town = parts.filter((part) => part !== "").join(", ");
  return textIn(first) || textOf(fields.name) || textIn(fields.address) || town;
}

function whenOf(fields: Fields, at: string, foreign: Foreign, isScheduled: boolean): When | null {
  const edtf = isScheduled ? "" : textOf(fields.edtf);
  if (edtf !== "") return attemptDate(foreign, `${at}.edtf`, () => parseWhen(edtf));
  const read = (field: string): When | null | undefined => {
    const text = textOf(fields[field]);
    return text === "" ? undefined : attemptDate(foreign, `${at}.${field}`, () => readScriptDate(text));
  };
  const [start, stated] = [read("startDate"), read("endDate")];
  if (start === null || stated === null) return null;
  if (!start)
    return stated ? attemptDate(foreign, `${at}.endDate`, () => parseWhen({ start: null, end: stated })) : null;
  const end = stated ?? afterDuration(start, textOf(fields.duration));
  if (!end || end.edtf === start.edtf) return start;
  return attemptDate(foreign, `${at}.endDate`, () => parseWhen({ start, end }));
}

/** Where a day is all that is stated, no length makes an end exact: none is added. */
function afterDuration(start: When, duration: string): When | null {
  const length = durationIn(duration);
  const [, zone] = /T\d\d:\d\d(?::\d\d)?(Z|[+-]\d\d:\d\d)?$/.exec(start.edtf) ?? [];
  if (length === null || !start.edtf.includes("T")) return null;
  const local = parseWhen(start.edtf.replace(/(?:Z|[+-]\d\d:\d\d)$/, "")).start.earliest + length;
  return parseWhen(`${printCivil(civilOf(local), local % 60_000 === 0 ? "minute" : "second")}${zone ?? ""}`);
}
