import type { Problem } from "../../errors.js";
import type { Timeline, TimelineEvent } from "../../model/timeline.js";
import { formatWhen } from "../../time/formatWhen.js";
import { colorLosses, dateLoss, groupLosses, imageLosses, lossesOf, type WriteResult } from "../writeResult.js";
import { dateLines } from "./calendarDates.js";
import { escapeText, folded } from "./contentLines.js";

/**
 * Writes the events as an iCalendar file (RFC 5545).
 *
 * A date that iCalendar cannot say ("2014", "c. 1450") takes up all the days that it can mean, has its words behind the
 * title, and its EDTF in `X-EDTF`, which `readICalendar` reads back; each is a problem. An event before the year 1, after
 * 9999 or without a known date is left out, with a problem.
 *
 * Not carried, each with a problem: importance, language, sources, links, confidence, basis, claims and data of an event;
 * words and credit of a picture; subtitle, eras, ids of groups that have titles, order and colours of groups, groups
 * without events, what has no date.
 * Errors: none.
 *
 * @example
 * import { readCsv } from "whenline/formats";
 * const { timeline } = readCsv("date,title\n16 Feb 2017,Baku");
 * writeICalendar(timeline).text.split("\r\n")[4]; // "DTSTART;VALUE=DATE:20170216"
 */
export function writeICalendar(timeline: Timeline): WriteResult {
  const problems: Problem[] = [
    ...lossesOf(timeline, "iCalendar", {
      event: ["description", "group", "url", "place", "image"],
      timeline: ["title", "caption", "groups"],
    }),
    ...imageLosses(timeline, "iCalendar", "alt"),
    ...imageLosses(timeline, "iCalendar", "credit"),
    ...groupLosses(timeline, "iCalendar"),
    ...colorLosses({ ...timeline, eras: [] }, "iCalendar"),
  ];
  const names = new Map((timeline.groups ?? []).map(({ id, title }) => [id, title ?? id]));
  const events = timeline.events.flatMap((event, index) =>
    eventLines(event, `events[${String(index)}].when`, names, problems),
  );
  const { title, caption } = timeline;
  const lines = [
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//whenline//whenline//EN"],
    ...(title === undefined ? [] : [`X-WR-CALNAME:${escapeText(title)}`]),
    ...(caption === undefined ? [] : [`X-WR-CALDESC:${escapeText(caption)}`]),
    ...events,
    "END:VCALENDAR",
  ];
  return { text: lines.map(folded).join(""), problems };
}

/** No clock is asked: the stamp, which every event must have, is the same in every file. */
const noStamp = "DTSTAMP:19700101T000000Z";

function eventLines(
  event: TimelineEvent,
  at: string,
  names: ReadonlyMap<string, string>,
  problems: Problem[],
): readonly string[] {
  const { when, title, id, description, group, url, place, image } = event;
  const date = dateLines(when);
  if (!date) {
    problems.push(dateLoss("iCalendar", event, "cannot place it: the event is left out", at));
    return [];
  }
  if (!date.isWhole) problems.push(dateLoss("iCalendar", event, "has all the days that it can mean, and X-EDTF", at));
  const summary = date.isWhole ? title : `${title} (${formatWhen(when)})`;
  return [
    "BEGIN:VEVENT",
    ...date.lines,
    noStamp,
    `UID:${escapeText(id)}`,
    `SUMMARY:${escapeText(summary)}`,
    ...(date.isWhole ? [] : [`X-EDTF:${escapeText(when.edtf)}`]),
    ...(description === undefined ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    ...(place === undefined ? [] : [`LOCATION:${escapeText(place)}`]),
    ...(group === undefined ? [] : [`CATEGORIES:${escapeText(names.get(group) ?? group)}`]),
    ...(url === undefined ? [] : [`URL:${url}`]),
    ...(image === undefined ? [] : [`IMAGE;VALUE=URI:${image.url}`]),
    "END:VEVENT",
  ];
}
