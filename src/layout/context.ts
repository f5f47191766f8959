import { storeOf, type EventStore } from "../model/columns/eventStore.js";
import { objectSteps, type ObjectColumns } from "../model/columns/objectStore.js";
import { partOf, type Steps } from "../model/slices.js";
import { isDated } from "../model/spanOf.js";
import type { Timeline, TimelineEvent } from "../model/timeline.js";
import { withoutGroups, withoutGroupsSteps } from "../model/withoutGroups.js";
import { compareWhen } from "../time/compareWhen.js";
import { formatWhen, type WhenStyle } from "../time/formatWhen.js";
import { defaultLocale, type Locale } from "../time/locale.js";
import type { Extent, Instant, When } from "../time/when.js";
import { wordsFor, type Words } from "../time/words.js";
import { en } from "../time/words/en.js";
import { claimWords } from "./claimWords.js";
import { createBrush, groupColors, type Brush } from "./brush.js";
import { labelDates } from "./labelDates.js";
import type { ResolvedOptions } from "./options.js";
import type { CountedIntervals } from "./dense/denseIntervals.js";
import type { CountedMoments } from "./dense/denseMoments.js";
import type { KnownBands } from "./dense/knownIntervals.js";
import { manyUnits, type ManyUnits } from "./dense/manyUnits.js";
import { mostLanes } from "./dense/packLanes.js";
import type { PlaceAgain } from "./labels/placeAgain.js";
import type { RowSlot } from "./dense/rowLabels.js";
import { placeUnits, withoutCalendar, type PlacedUnits } from "./relativeUnits.js";
import { manyScale, scaleMaker, type Room, type ScaleMaker } from "./scaleMaker.js";
import { citeMoreThan, numberSources, type SourceNotes } from "./sourceNotes.js";
import type { Span } from "./spans.js";
import { createRuler, type Ruler } from "./textStyle.js";
import type { Measure, TimeScale } from "./timeScale.js";
import { sortUnits, sortUnitsSteps, type SortedUnits, type Unit } from "./units.js";

export type { Room } from "./scaleMaker.js";

/** What is counted of the events of a band; null where they are few. */
export interface Counted {
  readonly moments: CountedMoments | null;
  readonly intervals: CountedIntervals | null;
}

/** What every step of a layout works with. */
export interface Context {
  readonly timeline: Timeline;
  readonly options: ResolvedOptions;
  readonly words: Words;
  readonly ruler: Ruler;
  readonly brush: Brush;
  readonly notes: SourceNotes;
  readonly units: SortedUnits;
  /** The same in columns, where there are many; `units` then has only those without a place. */
  readonly many: ManyUnits | null;
  /** Where time runs down, what is counted of the band that is laid out; left out where it is all in `units`. */
  readonly counted?: Counted;
  /** Where the words of a band or a lane are kept for the next plan. */
  readonly slotOf: (key: string) => RowSlot;
  /** Events that are tied to others. */
  readonly linked: readonly TimelineEvent[];
  /** The instant that the scale counts from for a group: 0, but each group's own start where the scale is relative. */
  readonly originOf: (group: string | undefined) => Instant;
  /** Outside the domain that is drawn. */
  readonly outside: number;
  /** Pixels between the drawing's edge and what it shows. */
  readonly margin: number;
  /** The scale that shows the events between two pixels; null if nothing has a place in time. */
  readonly scale: (span: Span, room?: Room) => TimeScale | null;
  /** What that scale measures, at any zoom. */
  readonly measure: Measure;
  readonly format: (when: When, style?: WhenStyle) => string;
  /** The date of an event as its label says it. */
  readonly dateOf: (when: When) => string;
  /** The accessible name of an event. */
  readonly nameOf: (event: TimelineEvent) => string;
}

const margins = { narrow: 16, wide: 24, from: 480 };

/** More events than this are planned in columns. */
const manyFrom = 2000;

/** What plans leave for the next ones, of which most is the same. */
export interface Memory {
  /** How words are placed again; left out by those who plan once. */
  readonly placeAgain?: PlaceAgain;
  columns?: ObjectColumns;
  intervals?: KnownBands;
  /** The words of bands and lanes. */
  rows?: Map<string, RowSlot>;
}

/** Sorts the events, finds the scale, and gathers what the steps of a layout share: of many events in steps. */
export function* contextSteps(whole: Timeline, options: ResolvedOptions, memory: Memory = {}): Steps<Context> {
  const timeline = yield* partOf(0, 0.05, withoutGroupsSteps(whole, options.hiddenGroups));
  const { events, groups = [] } = timeline;
  if (events.length <= manyFrom) {
    // Events that are made when they are asked for are made once.
    const made = storeOf(events) ? yield* partOf(0.05, 0.4, madeEvents(events)) : events;
    return contextOf({ ...timeline, events: made }, options, yield* partOf(0.4, 0.8, sortUnitsSteps(made)));
  }
  const store = storeOf(events) ?? (yield* partOf(0.05, 0.15, storeOfObjects(timeline, memory)));
  const many = yield* partOf(
    0.15,
    0.99,
    manyUnits(
      store,
      { ...options, groups, mostLanes: options.vertical ? mostLanes.down : mostLanes.across },
      storeOf(events) ? undefined : (memory.intervals ??= new Map()),
    ),
  );
  const told = storeOf(events) ? { cited: [], linked: [] } : yield* toldIn(events);
  const units = { moments: [], intervals: [], unknown: many.unknown };
  const placed = { units, originOf: many.originOf };
  const scaled = manyScale(many, timeline, options);
  const { outside } = many;
  const context = {
    ...gathered(timeline, options, placed, scaled, told.cited),
    ...{ outside, many, linked: told.linked, slotOf: slotsIn(memory) },
  };
  return options.scale === "relative" ? withoutCalendar(context) : context;
}

function* storeOfObjects({ events, groups = [] }: Timeline, memory: Memory): Steps<EventStore> {
  const ids = groups.map(({ id }) => id);
  const store = yield* objectSteps(events, ids, memory.columns);
  memory.columns = store.columns;
  return store;
}

/** Of so many bands and lanes, words are kept. */
const mostSlots = 512;

function slotsIn(memory: Memory): Context["slotOf"] {
  const { placeAgain, rows = new Map<string, RowSlot>() } = memory;
  if (rows.size > mostSlots) rows.clear();
  memory.rows = rows;
  return (key) => {
    const slot = rows.get(key) ?? (placeAgain ? { placeAgain } : {});
    rows.set(key, slot);
    return slot;
  };
}

/** Of many events so many sources are listed. What more would be pages of notes on words that are not drawn. */
const mostNotes = 100;

/** Events that name sources, in order of time, if there are not too many to list, and those that are tied to others. */
function* toldIn(
  events: readonly TimelineEvent[],
): Steps<{ readonly cited: readonly TimelineEvent[]; readonly linked: readonly TimelineEvent[] }> {
  const [cited, linked]: [TimelineEvent[], TimelineEvent[]] = [[], []];
  for (let index = 0; index < events.length; index++) {
    if (index % 8192 === 0) yield 0.99;
    const event = events[index] as TimelineEvent;
    if (event.sources || event.claims) cited.push(event);
    if (event.links && event.links.length > 0) linked.push(event);
  }
  if (citeMoreThan(mostNotes, cited)) return { cited: [], linked };
  return { cited: cited.sort((a, b) => compareWhen(a.when, b.when)), linked };
}

/** Sorts the events, finds the scale, and gathers what the steps of a layout share. */
export function createContext(whole: Timeline, options: ResolvedOptions): Context {
  const timeline = withoutGroups(whole, options.hiddenGroups);
  return contextOf(timeline, options, sortUnits(timeline.events));
}

/** Events made in one step. */
const madeAStep = 1 << 9;

function* madeEvents(events: readonly TimelineEvent[]): Steps<readonly TimelineEvent[]> {
  const made: TimelineEvent[] = [];
  for (let index = 0; index < events.length; index++) {
    if (index % madeAStep === madeAStep - 1) yield index / events.length;
    made.push(events[index] as TimelineEvent);
  }
  return made;
}

/** The same of events none of which is hidden. */
function contextOf(timeline: Timeline, options: ResolvedOptions, sorted: SortedUnits): Context {
  const { units: seen, outside } = within(sorted, options.domain);
  const placed = placeUnits(seen, options.scale);
  const scaled = (format: Context["format"]) => scaleMaker(timeline, placed, options, format);
  const linked = timeline.events.filter(({ links }) => links !== undefined && links.length > 0);
  const context = {
    outside,
    many: null,
    linked,
    slotOf: () => ({}),
    ...gathered(timeline, options, placed, scaled, inOrder(placed.units)),
  };
  return options.scale === "relative" ? withoutCalendar(context) : context;
}

function gathered(
  timeline: Timeline,
  options: ResolvedOptions,
  placed: PlacedUnits,
  scaled: (format: Context["format"]) => ScaleMaker,
  told: readonly TimelineEvent[],
): Omit<Context, "outside" | "many" | "linked" | "slotOf"> {
  const locale = options.locale ?? defaultLocale;
  const margin = options.width < margins.from ? margins.narrow : margins.wide;
  const format = formatter(locale);
  const words = wordsFor(locale) ?? en;
  return {
    timeline,
    options,
    words,
    ruler: createRuler(options.measureText, options.theme.font),
    brush: createBrush(options.theme, groupColors(timeline.groups ?? [], options.theme), options.lanes === "shared"),
    notes: numberSources(told, options.locale),
    ...placed,
    margin,
    ...scaled(format),
    format,
    dateOf: labelDates(placed.units, options.scale, format),
    nameOf: (event) => {
      const claims = claimWords(event, format, words);
      const date = isDated(event.when) ? format(event.when, "spoken") : words.dateNotKnown;
      return `${date}: ${event.title}${claims === null ? "" : `; ${claims}`}`;
    },
  };
}

/** So many dates in words are kept: of a million, those of late. */
const mostKnown = 20_000;

/** Dates in words; each is put into words once, however many arrangements are tried. */
function formatter(locale: Locale): Context["format"] {
  const known = { long: new Map<When, string>(), short: new Map<When, string>(), spoken: new Map<When, string>() };
  return (when, style = "long") => {
    const before = known[style].get(when);
    if (before !== undefined) return before;
    const words = formatWhen(when, { locale, style });
    if (known[style].size >= mostKnown) known[style].clear();
    known[style].set(when, words);
    return words;
  };
}

/** Where the page's text begins, and how wide it is. */
export function spanOf({ options, margin }: Context): { readonly x: number; readonly width: number } {
  return { x: margin, width: options.width - 2 * margin };
}

/** Events that may name sources in order of time, those without a place last: the order in which notes are numbered. */
function inOrder({ moments, intervals, unknown }: SortedUnits): TimelineEvent[] {
  const told = ({ sources, claims }: TimelineEvent) => sources !== undefined || claims !== undefined;
  const units = [...moments, ...intervals].filter(({ events }) => events.some(told));
  units.sort((a, b) => compareWhen(a.when, b.when));
  return units.flatMap(({ events }) => events).concat(unknown.filter(told));
}

/** Leaves out what lies wholly outside the domain. */
function within(units: SortedUnits, domain: Extent | null): { units: SortedUnits; outside: number } {
  if (domain === null) return { units, outside: 0 };
  let outside = 0;
  const keep = (unit: Unit) => {
    const { start, end } = unit.when;
    const seen =
      unit.when.kind === "interval" || unit.when.alternatives === undefined
        ? start.earliest < domain.end && Math.max(end.latest, start.earliest + 1) > domain.start
        : unit.extents.some((extent) => extent.start < domain.end && extent.end > domain.start);
    if (!seen) outside += unit.events.length;
    return seen;
  };
  return { units: { ...units, moments: units.moments.filter(keep), intervals: units.intervals.filter(keep) }, outside };
}
