import type { Problem } from "../errors.js";
import { formatWhen } from "../time/formatWhen.js";
import type { Timeline, TimelineEvent } from "../model/timeline.js";

/** A file, and a problem for whatever of the timeline it does not hold. */
export interface WriteResult {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** What a format can say of an event besides its title and some date. */
export type EventField = Exclude<keyof TimelineEvent, "id" | "when" | "title">;

/** What a format can say of a timeline besides its events. */
export type TimelineField = "title" | "subtitle" | "caption" | "groups" | "eras" | "undated";

const eventFields: readonly EventField[] = [
  ...(["description", "group", "importance", "url", "place", "lang", "image", "sources", "links"] as const),
  ...(["confidence", "basis", "claims", "data"] as const),
];

/** Which fields a format holds. */
export interface Carried {
  readonly event: readonly EventField[];
  readonly timeline: readonly TimelineField[];
}

/** One problem for each field that a format does not hold and the timeline has, with the number of its events. */
export function lossesOf(timeline: Timeline, format: string, carried: Carried): Problem[] {
  const losses: Problem[] = [];
  for (const field of eventFields) {
    if (carried.event.includes(field)) continue;
    const with_ = timeline.events.flatMap((event, index) => (event[field] === undefined ? [] : [index]));
    const [first] = with_;
    if (first === undefined) continue;
    const count = with_.length === 1 ? "1 event" : `${String(with_.length)} events`;
    losses.push(lossOf(format, `${field} of ${count}`, `events[${String(first)}].${field}`));
  }
  for (const field of ["title", "subtitle", "caption", "groups", "eras", "undated"] as const) {
    if (carried.timeline.includes(field) || !isSaid(timeline, field)) continue;
    losses.push(lossOf(format, field, field));
  }
  return losses;
}

/** Problems for the colours of groups and eras. */
export function colorLosses({ groups = [], eras = [] }: Timeline, format: string): Problem[] {
  const of = (list: readonly { readonly color?: string }[], name: string): Problem[] => {
    const index = list.findIndex(({ color }) => color !== undefined);
    return index < 0 ? [] : [lossOf(format, `colors of ${name}`, `${name}[${String(index)}].color`)];
  };
  return [...of(groups, "groups"), ...of(eras, "eras")];
}

/** Groups that say no more than their id are held by the events. */
function isSaid(timeline: Timeline, field: TimelineField): boolean {
  if (field !== "groups") return timeline[field] !== undefined;
  return (timeline.groups ?? []).some(
    ({ id, title, color }) => color !== undefined || (title !== undefined && title !== id),
  );
}

/** A problem for something that a format has no place for. */
export function lossOf(format: string, what: string, at: string): Problem {
  return { code: "not-written", message: `not written: ${what}; ${format} has no place for it`, at };
}

/** A problem for a date that had to be told in another way, or not at all. */
export function dateLoss(format: string, event: Pick<TimelineEvent, "when">, how: string, at: string): Problem {
  const words = formatWhen(event.when);
  return { code: "date-not-written", message: `date not written as it is: "${words}"; ${format} ${how}`, at };
}
