import type { When } from "../../time/when.js";
import { finish, type Steps } from "../slices.js";
import { isDated } from "../spanOf.js";
import type { Timeline } from "../timeline.js";
import { storeOf, type EventStore } from "./eventStore.js";

/** What a description tells of events. */
export interface Figures {
  readonly count: number;
  /** Dates among which the first and the last of all are. */
  readonly whens: readonly When[];
  /** The groups that have events. */
  readonly groups: ReadonlySet<string | undefined>;
  /** Events that are still going on, and those whose date is not known. */
  readonly ongoing: number;
  readonly unknown: number;
}

/** The figures of a timeline, whatever its events are. */
export function figuresOf({ events }: Timeline): Figures {
  const store = storeOf(events);
  if (store) return finish(figuresSteps(store));
  const whens: When[] = [];
  const groups = new Set<string | undefined>();
  let last: string | undefined | null = null;
  let [ongoing, unknown] = [0, 0];
  for (const { when, group } of events) {
    whens.push(when);
    if (group !== last) groups.add(group);
    last = group;
    if (!isDated(when)) unknown++;
    else if (when.end.known === "open") ongoing++;
  }
  return { count: events.length, whens, groups, ongoing, unknown };
}

const eventsAStep = 1 << 13;

/**
 * The figures of a store, in steps. A date that is first or last by any of its four instants, among those that have as many limits,
 * is one of `whens`: of equals the one that says least.
 */
export function* figuresSteps(store: EventStore): Steps<Figures> {
  const extremes = [createExtremes(), createExtremes(), createExtremes(), createExtremes()];
  const used = new Set<number>();
  const [whens, open]: [When[], number[]] = [[], []];
  let unknown = 0;
  for (let event = 0; event < store.count; event++) {
    if (event % eventsAStep === 0) yield event / store.count;
    const start = store.startOf(event);
    const end = store.endOf(event);
    const limits = (Number.isFinite(start) ? 1 : 0) + (Number.isFinite(end) ? 2 : 0);
    if (limits === 0 && !isDated(store.whenOf(event))) unknown++;
    else if (end === Infinity) open.push(event);
    const isInterval = store.isInterval(event);
    const latest = isInterval ? store.startLatestOf(event) : end;
    const earliest = isInterval ? store.endEarliestOf(event) : start;
    (extremes[limits] as Extremes).enter(event, start, earliest, -end, -latest);
    used.add(store.groupOf(event));
  }
  const chosen = new Set(extremes.flatMap(({ events }) => events.filter((event) => event >= 0)));
  for (const event of [...chosen].sort((a, b) => a - b)) whens.push(store.whenOf(event));
  const isOngoing = (event: number) => store.isInterval(event) && store.whenOf(event).end.known === "open";
  return {
    count: store.count,
    whens,
    groups: new Set([...used].map((group) => store.groups[group])),
    ongoing: open.filter(isOngoing).length,
    unknown,
  };
}

/** The events that are least in each of some figures. */
interface Extremes {
  readonly events: number[];
  /** Four figures; the last against the first is how little is said. */
  enter(event: number, first: number, second: number, third: number, fourth: number): void;
}

function createExtremes(): Extremes {
  const least = new Float64Array(4).fill(Infinity);
  const lengths = new Float64Array(4).fill(-Infinity);
  const events = [-1, -1, -1, -1];
  const compare = (figure: number, own: number, event: number, length: number) => {
    const before = least[figure] as number;
    if (own > before || (own === before && !(length > (lengths[figure] as number)))) return;
    least[figure] = own;
    lengths[figure] = length;
    events[figure] = event;
  };
  return {
    events,
    enter: (event, first, second, third, fourth) => {
      const length = -third - first;
      compare(0, first, event, length);
      compare(1, second, event, length);
      compare(2, third, event, length);
      compare(3, fourth, event, length);
    },
  };
}
