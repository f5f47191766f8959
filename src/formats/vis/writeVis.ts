import type { Problem } from "../../errors.js";
import type { Timeline, TimelineEvent } from "../../model/timeline.js";
import { compareWhen } from "../../time/compareWhen.js";
import { parseWhen } from "../../time/parseWhen.js";
import type { When } from "../../time/when.js";
import { parseScriptDate, scriptText } from "../dates/scriptDate.js";
import { htmlOfText } from "../html/textOfHtml.js";
import { colorLosses, dateLoss, lossesOf, type WriteResult } from "../writeResult.js";

/**
 * Writes items and groups for vis-timeline, as JSON: `{ items, groups }`. All text is escaped.
 *
 * A date that vis-timeline cannot say ("2014", "c. 1450", "before 1066") takes up all the time that it can mean, and its
 * EDTF stands in a field `edtf` of the item, which `readVis` reads back; each is a problem. An event that JavaScript's
 * dates cannot hold, or without a known date, is left out, with a problem. Eras become items in the background.
 *
 * Not carried, each with a problem: importance, address, place, language, image, sources, links, confidence, basis, claims
 * and data of an event; colours; title, subtitle, caption and what has no date.
 * Errors: none.
 *
 * @example
 * import { readCsv } from "whenline/formats";
 * const { timeline } = readCsv("id,date,title\n1,16 Feb 2017,Baku");
 * JSON.parse(writeVis(timeline).text).items; // [{ id: "1", content: "Baku", start: "2017-02-16" }]
 */
export function writeVis(timeline: Timeline): WriteResult {
  const problems: Problem[] = [
    ...lossesOf(timeline, "vis-timeline", { event: ["description", "group"], timeline: ["groups", "eras"] }),
    ...colorLosses(timeline, "vis-timeline"),
  ];
  const items = timeline.events.flatMap((event, index) => {
    const dates = datesOf(event, `events[${String(index)}].when`, problems);
    return dates ? [itemOf(event, dates)] : [];
  });
  const eras = (timeline.eras ?? []).flatMap((era, index) => {
    const dates = datesOf(era, `eras[${String(index)}].when`, problems);
    return dates ? [{ type: "background", content: htmlOfText(era.title), ...dates }] : [];
  });
  const groups = (timeline.groups ?? []).map(({ id, title }, order) => ({
    id,
    content: htmlOfText(title ?? id),
    order,
  }));
  const file = { items: [...items, ...eras], ...(groups.length > 0 && { groups }) };
  return { text: `${JSON.stringify(file, null, 2)}\n`, problems };
}

interface Dates {
  readonly start: string;
  readonly end?: string;
  readonly edtf?: string;
}

function itemOf({ id, title, description, group }: TimelineEvent, dates: Dates): object {
  return {
    id,
    content: htmlOfText(title),
    ...dates,
    ...(description !== undefined && { title: htmlOfText(description) }),
    ...(group !== undefined && { group }),
  };
}

/** The dates as vis-timeline has them; null, with a problem, for what cannot be placed. */
function datesOf(event: { readonly when: When }, at: string, problems: Problem[]): Dates | null {
  const { when } = event;
  const plain = plainDates(when);
  if (plain) return plain;
  const [first, last] = [
    [when.start.earliest, when.start.latest],
    [when.end.latest, when.end.earliest],
  ].map((bounds) => bounds.find((instant) => Number.isFinite(instant)));
  const start = first === undefined ? null : scriptText(first);
  const end = last === undefined || last === first ? null : scriptText(last);
  if (start === null) {
    problems.push(dateLoss("vis-timeline", event, "cannot place it: the event is left out", at));
    return null;
  }
  problems.push(dateLoss("vis-timeline", event, "has all the time that it can mean, and a field of its own", at));
  return { start, ...(end !== null && { end }), edtf: when.edtf };
}

/** Days and times that are read back as they are. */
function plainDates(when: When): Dates | null {
  const parts = when.edtf.split("/");
  if (when.kind === "set" || !parts.every((part) => /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?Z?)?$/.test(part))) {
    return null;
  }
  const [start = "", end] = parts;
  const dates = { start, ...(end !== undefined && { end }) };
  const [from, to] = parts.map((part) => parseScriptDate(part));
  const back = from && (to && start !== end ? parseWhen({ start: from, end: to }) : from);
  return back?.edtf === when.edtf && compareWhen(back, when) === 0 ? dates : null;
}
