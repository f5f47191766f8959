import type { When } from "../../time/when.js";
import { finish, inBlocks, type Steps } from "../slices.js";
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
 * The figures of a store, in steps. A date is one of `whens` if one of its bounds begins first, ends first, begins last or ends last:
 * of equals the one that says least. Where these do not say where all begin and end, all dates are.
 */
export function* figuresSteps(store: EventStore): Steps<Figures> {
  const { events: chosen, least, enter, isSpan } = createExtremes();
  const used = new Set<number>();
  const open: number[] = [];
  let unknown = 0;
  let last = NaN;
  const look = (from: number, to: number) => {
    for (let event = from; event < to; event++) {
      const start = store.startOf(event);
      const end = store.endOf(event);
      if (!Number.isFinite(start) && !Number.isFinite(end) && !isDated(store.whenOf(event))) unknown++;
      else if (end === Infinity) open.push(event);
      const isOne = !store.isInterval(event) && !store.alternativesOf(event);
      const latest = isOne ? end : store.startLatestOf(event);
      const earliest = isOne ? start : store.endEarliestOf(event);
      // Nearly all events are none of these: a question here costs less than a call there.
      if (start <= (least[0] as number)) enter(0, event, start, latest);
      if (earliest <= (least[1] as number)) enter(1, event, earliest, end);
      if (-end <= (least[2] as number)) enter(2, event, -end, -earliest);
      if (-latest <= (least[3] as number)) enter(3, event, -latest, -start);
      const group = store.groupOf(event);
      if (group !== last) used.add(group);
      last = group;
    }
  };
  yield* inBlocks(store.count, eventsAStep, look);
  const dated = isSpan()
    ? [...new Set(chosen)].sort((a, b) => a - b)
    : Array.from({ length: store.count }, (_, at) => at);
  const whens: When[] = [];
  for (const event of dated) {
    if (event % eventsAStep === 0) yield 1;
    if (event >= 0) whens.push(store.whenOf(event));
  }
  return {
    count: store.count,
    whens,
    groups: new Set([...used].map((group) => store.groups[group])),
    ongoing: open.filter((event) => store.whenOf(event).end.known === "open").length,
    unknown,
  };
}

/** The event of each of four figures that has the least: of equals, the one that says least. */
interface Extremes {
  readonly events: number[];
  readonly least: Float64Array;
  /** `less`: how little is said. What has no limit is left out. */
  readonly enter: (figure: number, event: number, own: number, less: number) => void;
  /** Whether the first two figures begin no later than the others, as negative numbers, end. */
  readonly isSpan: () => boolean;
}

function createExtremes(): Extremes {
  const least = new Float64Array(4).fill(Infinity);
  const saysLess = new Float64Array(4);
  const events = [-1, -1, -1, -1];
  return {
    events,
    least,
    enter: (figure, event, own, less) => {
      const before = least[figure] as number;
      if (own > before || Math.abs(own) === Infinity || (own === before && !(less > (saysLess[figure] as number))))
        return;
      least[figure] = own;
      saysLess[figure] = less;
      events[figure] = event;
    },
    isSpan: () => {
      const last = Math.min(...least.subarray(2));
      return last < Infinity && Math.min(...least.subarray(0, 2)) <= -last;
    },
  };
}
