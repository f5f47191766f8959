import type { Bound, Extent, When } from "../time/when.js";
import { finish, partOf, type Steps } from "../model/slices.js";
import { isDated } from "../model/spanOf.js";
import type { TimelineEvent } from "../model/timeline.js";
import { orderSteps } from "./labels/orderOf.js";

/** Where a date stands on the scale: a `When` is its own place, unless the scale counts from elsewhere. */
export interface Place {
  readonly kind: When["kind"];
  readonly start: Bound;
  readonly end: Bound;
}

/** What is drawn as one: an event, or several of one group that happened at the same stated moment. */
export interface Unit {
  /** Unique among the units and stable between layouts: the id of the first event. */
  readonly key: string;
  /** The date as it is put into words. */
  readonly when: When;
  /** The date as it is drawn. */
  readonly at: Place;
  readonly group: string | undefined;
  /** At least one, in the order given. */
  readonly events: readonly TimelineEvent[];
  /** Events of the same stack that are only counted, where it is a large one. */
  readonly more?: number;
  /** 0 to 1: that of the most important event. */
  readonly importance: number;
  /** What the date can mean where it is drawn, in order of time; more than one for sets. */
  readonly extents: readonly Extent[];
  /** What other sources say instead, where it is drawn. */
  readonly claims: readonly Extent[];
}

/** The events of a timeline by the way that they are drawn, each list in order of time. */
export interface SortedUnits {
  readonly moments: readonly Unit[];
  readonly intervals: readonly Unit[];
  /** Without a finite bound: never given a place. */
  readonly unknown: readonly TimelineEvent[];
}

/** Events looked at in one step. */
const eventsAStep = 1 << 10;

/** Sorts events into moments (stacked by date and group), intervals, and those whose date is not known at all. */
export function sortUnits(events: readonly TimelineEvent[]): SortedUnits {
  return finish(sortUnitsSteps(events));
}

/** The same in steps. */
export function* sortUnitsSteps(events: readonly TimelineEvent[]): Steps<SortedUnits> {
  const stacks = new Map<string, TimelineEvent[]>();
  const intervals: Unit[] = [];
  const unknown: TimelineEvent[] = [];
  let looked = 0;
  for (const index of yield* partOf(0, 0.4, orderOfEvents(events))) {
    if (looked++ % eventsAStep === eventsAStep - 1) yield 0.4 + (0.3 * looked) / events.length;
    const event = events[index] as TimelineEvent;
    if (!isDated(event.when)) unknown.push(event);
    else if (event.when.kind === "interval") intervals.push(unitOf([event]));
    else stack(stacks, event);
  }
  const moments: Unit[] = [];
  for (const members of stacks.values()) {
    if (moments.length % eventsAStep === eventsAStep - 1) yield 0.7 + (0.3 * moments.length) / stacks.size;
    moments.push(unitOf(members));
  }
  return { moments, intervals, unknown };
}

/** By when they can have begun, then by when they can have ended; ties keep their order. As `compareWhen`, but by columns of numbers. */
function* orderOfEvents(events: readonly TimelineEvent[]): Steps<Uint32Array> {
  const start = new Float64Array(events.length);
  const end = new Float64Array(events.length);
  for (const [index, { when }] of events.entries()) {
    if (index % (4 * eventsAStep) === 4 * eventsAStep - 1) yield (0.4 * index) / events.length;
    start[index] = when.start.earliest;
    end[index] = when.end.latest;
  }
  return yield* partOf(0.4, 1, orderSteps(start, yield* orderSteps(end)));
}

function stack(stacks: Map<string, TimelineEvent[]>, event: TimelineEvent): void {
  const key = `${event.when.edtf}\n${event.group === undefined ? "" : `g${event.group}`}${part(event.when)}${claimsOf(event)}`;
  const members = stacks.get(key);
  if (members) members.push(event);
  else stacks.set(key, [event]);
}

function part({ start }: When): string {
  return start.part === undefined ? "" : `\n${start.part}`;
}

/** An event with claims of its own is not drawn together with others: its marks are not theirs. */
function claimsOf(event: TimelineEvent): string {
  return event.claims === undefined || event.claims.length === 0 ? "" : `\n${event.id}`;
}

/** Events of one stated date and group as one. */
export function unitOf(events: readonly TimelineEvent[]): Unit {
  const first = events[0] as TimelineEvent;
  return {
    key: first.id,
    when: first.when,
    at: first.when,
    group: first.group,
    events,
    importance: importanceOf(events),
    extents: extentsOf(first.when),
    claims: claimedInstead(first).flatMap(extentsOf),
  };
}

function importanceOf(events: readonly TimelineEvent[]): number {
  let most = -Infinity;
  for (const { importance = 0.5 } of events) most = Math.max(most, importance);
  return most;
}

function extentsOf({ alternatives, start, end }: When): readonly Extent[] {
  return alternatives ?? [{ start: start.earliest, end: end.latest }];
}

const none: readonly When[] = [];

/**
 * The dates that sources give for an event besides its own, each once; those without a finite bound have no place. Of "461 or 493",
 * a claim of 461 is no other date.
 */
export function claimedInstead({ when, claims }: TimelineEvent): readonly When[] {
  if (claims === undefined) return none;
  const others = new Map(claims.map((claim) => [claim.when.edtf, claim.when]));
  others.delete(when.edtf);
  return [...others.values()].filter((other) => isDated(other) && !isAlternative(other, when));
}

function isAlternative({ start, end }: When, { alternatives = [] }: When): boolean {
  return alternatives.some((extent) => extent.start === start.earliest && extent.end === end.latest);
}
