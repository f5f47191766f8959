import type { Problem } from "../../errors.js";
import type { EventImage, Timeline, TimelineEvent } from "../../model/timeline.js";
import type { When } from "../../time/when.js";
import { civilOf } from "../../time/calendar.js";
import { printCivil } from "../../time/printEdtf.js";
import { parseScriptDate, scriptText } from "../dates/scriptDate.js";
import { colorLosses, dateLoss, groupLosses, lossesOf, type WriteResult } from "../writeResult.js";

/**
 * Writes the events as schema.org's, in JSON-LD.
 *
 * `startDate` and `endDate` are ISO 8601, as exact as the date is. A date that these cannot say ("c. 1450", "before 1066", a
 * set) takes up the days that it can mean, and its EDTF stands beside it as `edtf`, which the context ties to the Library
 * of Congress's datatype; each is a problem, and `readJsonLd` reads it back. An event beyond JavaScript's dates, or without
 * a known date, has its EDTF alone, with a problem.
 *
 * Not carried, each with a problem: importance, sources, links, confidence, basis, claims and data of an event; subtitle,
 * eras; ids of groups that have titles, order and colours of groups, groups without events; what has no date.
 * Errors: none.
 *
 * @example
 * import { readCsv } from "whenline/formats";
 * const { timeline } = readCsv("id,date,title\n1,Feb 2017,Baku");
 * JSON.parse(writeJsonLd(timeline).text)["@graph"]; // [{ "@type": "Event", "@id": "1", name: "Baku", startDate: "2017-02" }]
 */
export function writeJsonLd(timeline: Timeline): WriteResult {
  const problems: Problem[] = [
    ...lossesOf(timeline, "JSON-LD", {
      event: ["description", "group", "url", "place", "lang", "image"],
      timeline: ["title", "caption", "groups"],
    }),
    ...colorLosses({ ...timeline, eras: [] }, "JSON-LD"),
    ...groupLosses(timeline, "JSON-LD"),
  ];
  const names = new Map((timeline.groups ?? []).map(({ id, title }) => [id, title ?? id]));
  const graph = timeline.events.map((event, index) => ({
    ...nodeOf(event, names),
    ...datesOf(event, `events[${String(index)}].when`, problems),
  }));
  const file = {
    "@context": ["https://schema.org", { edtf: "http://id.loc.gov/datatypes/edtf" }],
    ...(timeline.title !== undefined && { name: timeline.title }),
    ...(timeline.caption !== undefined && { description: timeline.caption }),
    "@graph": graph,
  };
  return { text: `${JSON.stringify(file, null, 2)}\n`, problems };
}

function nodeOf(event: TimelineEvent, names: ReadonlyMap<string, string>): object {
  const { id, title, description, group, url, place, lang, image } = event;
  return {
    "@type": "Event",
    "@id": id,
    name: title,
    ...(description !== undefined && { description }),
    ...(group !== undefined && { superEvent: { "@type": "EventSeries", name: names.get(group) ?? group } }),
    ...(url !== undefined && { url }),
    ...(place !== undefined && { location: { "@type": "Place", name: place } }),
    ...(lang !== undefined && { inLanguage: lang }),
    ...(image && { image: imageOf(image) }),
  };
}

function imageOf({ url, alt, credit }: EventImage): string | object {
  if (alt === "" && credit === undefined) return url;
  const words = { ...(alt !== "" && { caption: alt }), ...(credit !== undefined && { creditText: credit }) };
  return { "@type": "ImageObject", url, ...words };
}

interface Dates {
  readonly startDate?: string;
  readonly endDate?: string;
  readonly edtf?: string;
}

const plain = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/;

function datesOf(event: TimelineEvent, at: string, problems: Problem[]): Dates {
  const { when } = event;
  const parts = when.edtf.split("/");
  const [first = "", last] = parts;
  const isSaid = when.kind !== "set" && parts.every((part) => plain.test(part) && parseScriptDate(part).edtf === part);
  const hasParts = when.start.part !== undefined || when.end.part !== undefined;
  if (isSaid && !hasParts && first !== last) return { startDate: first, ...(last !== undefined && { endDate: last }) };
  const [startDate, endDate] = outerDays(when);
  const how =
    startDate === undefined && endDate === undefined
      ? "has no place for it but a field of its own"
      : "has the days that it can mean, and a field of its own";
  problems.push(dateLoss("JSON-LD", event, how, at));
  return {
    ...(startDate !== undefined && { startDate }),
    ...(endDate !== undefined && endDate !== startDate && { endDate }),
    edtf: when.edtf,
  };
}

/** The first and the last day that a date can mean, as far as it has them and JavaScript's dates go. */
function outerDays({ start, end }: When): readonly (string | undefined)[] {
  const dayOf = (instant: number): string | undefined => {
    if (scriptText(instant) === null) return undefined;
    const { year } = civilOf(instant);
    return year >= 0 && year < 10_000 ? printCivil(civilOf(instant), "day") : scriptText(instant)?.replace(/T.*/, "");
  };
  return [dayOf(start.earliest), dayOf(end.latest - 1)];
}
