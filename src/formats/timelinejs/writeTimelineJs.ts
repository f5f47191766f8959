import type { Problem } from "../../errors.js";
import type { Timeline, TimelineEvent } from "../../model/timeline.js";
import { civilOf } from "../../time/calendar.js";
import { formatWhen } from "../../time/formatWhen.js";
import { rankOf } from "../../time/precision.js";
import type { Bound, Instant, When } from "../../time/when.js";
import { htmlOfText } from "../html/textOfHtml.js";
import { colorLosses, dateLoss, groupLosses, lossesOf, textLoss, type WriteResult } from "../writeResult.js";

/**
 * Writes the JSON of TimelineJS.
 *
 * A date that TimelineJS cannot place ("1990s", "c. 1450", "before 1066", an end still open) gets a place within what it
 * can mean and is shown in words, as `display_date`, with a problem that says so; `readTimelineJs` reads the words back.
 * All text is escaped. Subtitle and caption are one text, the former first, with a problem.
 *
 * Not carried, each with a problem: importance, address, place, language, sources, links, confidence, basis, claims and
 * data of an event; ids of groups that have titles, order of groups, groups without events; colours of groups and eras;
 * what has no date. An event without any known date is left out.
 * Errors: none.
 *
 * @example
 * import { readTimelineJs } from "whenline/formats";
 * const { timeline } = readTimelineJs('{"events":[{"start_date":{"year":1450},"text":{"headline":"A map"}}]}');
 * writeTimelineJs(timeline).text.includes('"year": 1450'); // true
 */
export function writeTimelineJs(timeline: Timeline): WriteResult {
  const problems: Problem[] = [
    ...lossesOf(timeline, "TimelineJS", {
      event: ["description", "group", "image"],
      timeline: ["title", "subtitle", "caption", "eras", "groups"],
    }),
    ...groupLosses(timeline, "TimelineJS"),
    ...colorLosses(timeline, "TimelineJS"),
    ...subtitleLoss(timeline),
  ];
  const names = new Map((timeline.groups ?? []).map(({ id, title }) => [id, title ?? id]));
  const slides = timeline.events.flatMap((event, index) => {
    const dates = datesOf(event, `events[${String(index)}].when`, problems);
    return dates ? [slideOf(event, dates, names)] : [];
  });
  const eras = (timeline.eras ?? []).flatMap((era, index) => {
    const dates = datesOf(era, `eras[${String(index)}].when`, problems);
    return dates ? [{ ...dates, text: { headline: htmlOfText(era.title) } }] : [];
  });
  const { title, subtitle, caption } = timeline;
  const text = [subtitle, caption].flatMap((part) => (part === undefined ? [] : [htmlOfText(part)])).join("<br>");
  const slide = { text: { ...(title !== undefined && { headline: htmlOfText(title) }), ...(text && { text }) } };
  const file = {
    ...((title !== undefined || text !== "") && { title: slide }),
    events: slides,
    ...(eras.length > 0 && { eras }),
    ...(slides.some(({ start_date: { year } }) => Math.abs(year) > 200_000) && { scale: "cosmological" }),
  };
  return { text: `${JSON.stringify(file, null, 2)}\n`, problems };
}

function subtitleLoss({ subtitle }: Timeline): Problem[] {
  const why = "TimelineJS has one text for it and the caption";
  return subtitle === undefined ? [] : [textLoss("subtitle", why, "subtitle")];
}

interface SlideDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly millisecond?: number;
}

interface Dates {
  readonly start_date: SlideDate;
  readonly end_date?: SlideDate;
  readonly display_date?: string;
}

interface Slide extends Dates {
  readonly unique_id: string;
  readonly [field: string]: unknown;
}

function slideOf(event: TimelineEvent, dates: Dates, names: ReadonlyMap<string, string>): Slide {
  const { image, group } = event;
  return {
    ...dates,
    text: {
      headline: htmlOfText(event.title),
      ...(event.description !== undefined && { text: htmlOfText(event.description) }),
    },
    ...(image && {
      media: {
        url: image.url,
        alt: image.alt,
        ...(image.credit !== undefined && { credit: htmlOfText(image.credit) }),
      },
    }),
    ...(group !== undefined && { group: names.get(group) ?? group }),
    unique_id: event.id,
  };
}

/** A date as TimelineJS has it, with words where it has none. */
function datesOf(event: { readonly when: When }, at: string, problems: Problem[]): Dates | null {
  const { when } = event;
  const anchor = [when.start.earliest, when.start.latest - 1, when.end.earliest].find(Number.isFinite);
  if (anchor === undefined) {
    problems.push(dateLoss("TimelineJS", event, "cannot place it: the event is left out", at));
    return null;
  }
  if (isPlain(when)) {
    const end = when.kind === "interval" && { end_date: civil(when.end, when.end.latest - 1) };
    return { start_date: civil(when.start, when.start.earliest), ...end };
  }
  problems.push(dateLoss("TimelineJS", event, "shows the words, at a place within what it can mean", at));
  const hasEnd = when.kind === "interval" && Number.isFinite(when.end.latest);
  return {
    start_date: civil(when.start, anchor),
    ...(hasEnd && { end_date: civil(when.end, when.end.latest - 1) }),
    display_date: formatWhen(when),
  };
}

/** What the fields of TimelineJS alone can say: a date without an offset, since it has local times only. */
const plain = /^(?:-?\d{4}|Y-?\d+)(?:-(?:0\d|1[0-2])(?:-\d\d(?:T[\d:.]+)?)?)?$/;

function isPlain({ edtf, start, end }: When): boolean {
  return start.part === undefined && end.part === undefined && edtf.split("/").every((part) => plain.test(part));
}

/** A season or a quarter has its first month for a place. */
function civil({ precision }: Bound, instant: Instant): SlideDate {
  const time = civilOf(instant);
  const rank = precision === null ? rankOf("year") : rankOf(precision);
  const upTo = (unit: "day" | "hour" | "minute" | "second" | "instant", field: keyof SlideDate): object =>
    rank <= rankOf(unit) ? { [field]: time[field] } : {};
  return {
    year: time.year <= 0 ? time.year - 1 : time.year,
    ...(rank < rankOf("year") && { month: time.month }),
    ...upTo("day", "day"),
    ...upTo("hour", "hour"),
    ...upTo("minute", "minute"),
    ...upTo("second", "second"),
    ...upTo("instant", "millisecond"),
  };
}
