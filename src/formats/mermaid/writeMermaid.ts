import type { Problem } from "../../errors.js";
import { contentId } from "../../model/ids.js";
import type { Timeline, TimelineEvent } from "../../model/timeline.js";
import { compareWhen } from "../../time/compareWhen.js";
import { formatWhen } from "../../time/formatWhen.js";
import { parseTypedDate } from "../dates/parseTypedDate.js";
import { colorLosses, groupLosses, lossesOf, lossOf, textLoss, type WriteResult } from "../writeResult.js";

/**
 * Writes a `timeline` diagram of Mermaid: events in order of time, a section for each group, dates in words, or as EDTF
 * where the words would be read as another date.
 *
 * Mermaid has no scale of time: its periods stand side by side, whatever lies between them. Colons and line ends, which
 * it takes for its own, become dashes and spaces, with a problem.
 * Not carried, each with a problem: every field of an event but its date, title and group (an id that was made from the
 * first two is made again); colours; ids of groups that have titles, groups without events; subtitle, caption, eras and
 * what has no date. The order of events is that of time.
 * Errors: none.
 *
 * @example
 * import { readCsv } from "whenline/formats";
 * const { timeline } = readCsv("date,title\n16 Feb 2017,Baku");
 * writeMermaid(timeline).text; // "timeline\n  16 February 2017 : Baku\n"
 */
export function writeMermaid(timeline: Timeline): WriteResult {
  const problems: Problem[] = [
    ...lossesOf(timeline, "Mermaid", { event: ["group"], timeline: ["title", "groups"] }),
    ...idLosses(timeline),
    ...groupLosses(inOrder(timeline), "Mermaid"),
    ...colorLosses({ ...timeline, eras: [] }, "Mermaid"),
    ...changes(timeline),
  ];
  const names = new Map((timeline.groups ?? []).map(({ id, title }) => [id, title ?? id]));
  const indexed = timeline.events.map((event, index) => ({ event, index }));
  const sorted = [...indexed].sort((a, b) => compareWhen(a.event.when, b.event.when));
  const groups = [...new Set([undefined, ...names.keys()])];
  const lines = groups.flatMap((group) => {
    const own = sorted.filter(({ event }) => event.group === group);
    const head = group === undefined || own.length === 0 ? [] : [`  section ${safe(names.get(group) ?? group)}`];
    return [...head, ...own.map(({ event, index }) => eventLine(event, index, problems))];
  });
  const title = timeline.title === undefined ? [] : [`  title ${safe(timeline.title)}`];
  return { text: `${["timeline", ...title, ...lines].join("\n")}\n`, problems };
}

/** Ids that a reader would not make from the date and the title. */
function idLosses({ events }: Timeline): Problem[] {
  const index = events.findIndex(({ id, when, title }) => {
    const made = contentId(when.edtf, title);
    return id !== made && !(id.startsWith(`${made}-`) && /^\d+$/.test(id.slice(made.length + 1)));
  });
  return index < 0 ? [] : [lossOf("Mermaid", "ids of events", `events[${String(index)}].id`)];
}

/** Sections stand in the order of the groups. */
function inOrder(timeline: Timeline): Timeline {
  const rank = new Map((timeline.groups ?? []).map(({ id }, at) => [id, at]));
  const of = ({ group = "" }: TimelineEvent): number => rank.get(group) ?? -1;
  return { ...timeline, events: [...timeline.events].sort((a, b) => of(a) - of(b)) };
}

function changes({ title, groups = [] }: Timeline): Problem[] {
  const names = groups.map((group, at) => [group.title ?? group.id, `groups[${String(at)}].title`] as const);
  const told = [...(title === undefined ? [] : [[title, "title"] as const]), ...names];
  return told.filter(([text]) => safe(text) !== text).map(([, at]) => textLoss("title", why, at));
}

const why = "it has letters that Mermaid takes for its own";

function eventLine({ when, title }: TimelineEvent, index: number, problems: Problem[]): string {
  const text = safe(title);
  if (text !== title) problems.push(textLoss("title", why, `events[${String(index)}].title`));
  return `  ${period(when)} : ${text}`;
}

function period(when: TimelineEvent["when"]): string {
  const words = formatWhen(when);
  return isReadBack(words, when.edtf) ? words : when.edtf;
}

function isReadBack(words: string, edtf: string): boolean {
  try {
    return parseTypedDate(words).edtf === edtf && safe(words) === words;
  } catch {
    return false;
  }
}

/** Mermaid ends a text at a colon, begins a comment with #, ends a statement with a semicolon, and reads `<br>`. */
function safe(text: string): string {
  const plain = text
    .replace(/\s*:\s+|:/g, " – ")
    .replace(/\s*;\s*/g, ", ")
    .replaceAll("#", "No. ");
  return plain.replaceAll("<", "‹").replaceAll(">", "›").replace(/\s+/g, " ").trim();
}
