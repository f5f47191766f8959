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
export type TimelineField = Exclude<keyof Timeline, "events">;

/** In the order in which they are told; a field that is added to the model has to be added here. */
const eventFields = Object.keys({
  description: 0,
  group: 0,
  importance: 0,
  url: 0,
  place: 0,
  lang: 0,
  image: 0,
  sources: 0,
  links: 0,
  confidence: 0,
  basis: 0,
  claims: 0,
  data: 0,
} satisfies Record<EventField, 0>) as EventField[];

const timelineFields = Object.keys({
  title: 0,
  subtitle: 0,
  caption: 0,
  groups: 0,
  eras: 0,
  undated: 0,
} satisfies Record<TimelineField, 0>) as TimelineField[];

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
  for (const field of timelineFields) {
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

/** Problems for what a format that names the group of each event, and lists none, does not hold of groups. */
export function groupLosses({ events, groups = [] }: Timeline, format: string): Problem[] {
  const used = new Set(events.map(({ group }) => group));
  const empty = groups.findIndex(({ id }) => !used.has(id));
  const titled = groups.findIndex(({ id, title }) => used.has(id) && title !== undefined && title !== id);
  const filled = groups.filter(({ id }) => used.has(id));
  const order = [...used].filter((group) => group !== undefined);
  return [
    ...(empty < 0 ? [] : [lossOf(format, "groups without events", `groups[${String(empty)}]`)]),
    ...(titled < 0 ? [] : [lossOf(format, "ids of groups that have titles", `groups[${String(titled)}].id`)]),
    ...(filled.every(({ id }, at) => id === order[at]) ? [] : [lossOf(format, "order of groups", "groups")]),
  ];
}

/** A problem for the first picture that has what a format has no place for. */
export function imageLosses({ events }: Timeline, format: string, part: "alt" | "credit"): Problem[] {
  const index = events.findIndex(({ image }) => image?.[part] !== undefined && image[part] !== "");
  const what = part === "alt" ? "words of images" : "credits of images";
  return index < 0 ? [] : [lossOf(format, what, `events[${String(index)}].image.${part}`)];
}

/** A problem for a text that is written in another way. */
export function textLoss(what: string, why: string, at: string): Problem {
  return { code: "text-changed", message: `${what} changed: ${why}`, at };
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
