import fc from "fast-check";
import type { LayoutOptions } from "../../src/index.js";
import { anyDate, dateFamilies } from "./dates.js";
import { longTitle, shortTitle } from "./texts.js";

/** An event as its author writes it. */
export interface EventData {
  readonly when: string;
  readonly title: string;
  readonly [field: string]: unknown;
}

/** A timeline as its author writes it. */
export interface TimelineData {
  readonly events: readonly EventData[];
  readonly [field: string]: unknown;
}

/** How many events, and whether titles may be longer than anyone would write. */
export interface Size {
  readonly min?: number;
  readonly max: number;
  readonly longTitles?: boolean;
}

const source = fc.oneof(
  fc.constantFrom("Our own archive", {
    title: "Minutes",
    url: "https://example.org/minutes?a=1&b=2",
    publisher: "Council",
  }),
  fc.record({ title: shortTitle, published: fc.constantFrom("2014", "2015-03", "1980-05-01") }),
);
const maybe = <T>(value: fc.Arbitrary<T>, most = 3): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq: most });

/** An event without its date, which is the n-th of a pool: the smaller the pool, the higher the piles. */
const undatedEvent = (titles: fc.Arbitrary<string>) =>
  fc.record({
    pick: fc.nat(1_000_000),
    title: titles,
    group: fc.constantFrom("a", "b", "c", undefined),
    importance: maybe(fc.double({ min: 0, max: 1, noNaN: true })),
    sources: fc.option(fc.array(source, { minLength: 1, maxLength: 3 }), { nil: undefined, freq: 2 }),
    url: fc.constantFrom(undefined, undefined, "https://example.org/?q=a&b", "page.html"),
    place: fc.constantFrom(undefined, "Zürich"),
    lang: fc.constantFrom(undefined, undefined, "en", "ar"),
    claims: fc.constantFrom(undefined, undefined, undefined, [{ when: "2013" }, { when: "2015-06" }]),
  });

const head = fc.record({
  title: maybe(shortTitle),
  subtitle: maybe(shortTitle),
  caption: maybe(shortTitle),
  groups: fc.constantFrom(undefined, [
    { id: "a", title: "First" },
    { id: "b", title: "Second one", color: "teal" },
  ]),
  eras: maybe(
    fc.array(
      fc.record({
        when: fc.constantFrom("2012/2015", "1800/1899", "-0500/0100", "2017-02/2017-04"),
        title: shortTitle,
      }),
      { maxLength: 3 },
    ),
  ),
  undated: maybe(fc.array(fc.oneof(shortTitle, fc.record({ title: shortTitle, sources: source })), { maxLength: 3 })),
});

/** Leaves out what is undefined, as JSON does. */
function stripped<T extends object>(data: T): T {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as T;
}

/** Timelines of any dates: bursts, piles on one date, several groups, sources, eras, events without a date. */
export function timelineData({ min = 0, max, longTitles = false }: Size): fc.Arbitrary<TimelineData> {
  const titles = longTitles ? fc.oneof({ weight: 5, arbitrary: shortTitle }, longTitle) : shortTitle;
  const pools = [...dateFamilies, anyDate].map((dates) =>
    fc.array(dates, { minLength: 1, maxLength: Math.max(max, 1) }),
  );
  return fc
    .tuple(head, fc.oneof(...pools), fc.array(undatedEvent(titles), { minLength: min, maxLength: max, size: "max" }))
    .map(([rest, pool, events]) =>
      stripped({
        ...rest,
        events: events.map(({ pick, ...event }) => stripped({ ...event, when: pool[pick % pool.length] ?? "2014" })),
      }),
    );
}

/** The same without its sources: hundreds of notes under a drawing are slow to check, and stand still. */
export function unsourced(data: TimelineData): TimelineData {
  return { ...data, events: data.events.map((event) => ({ ...event, sources: [] })) };
}

/** Widths in pixels: those of phones, columns and pages more often than others. */
export const width: fc.Arbitrary<number> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(280, 360, 640, 960, 1440) },
  fc.integer({ min: 280, max: 2400 }),
);

/** Options under which the law of labels holds. */
export const freeOptions: fc.Arbitrary<LayoutOptions> = fc
  .record({
    width,
    orientation: fc.constantFrom(undefined, undefined, undefined, "horizontal" as const, "vertical" as const),
    gaps: fc.constantFrom(undefined, undefined, "keep" as const, "collapse" as const),
    legend: fc.constantFrom(undefined, undefined, false),
    theme: fc.constantFrom(undefined, "light" as const, "dark" as const, "print" as const, "auto" as const),
    labelSide: fc.constantFrom(undefined, undefined, "start" as const, "both" as const),
    labelWidth: fc.constantFrom(undefined, undefined, undefined, 80, 120, 300, 500),
    now: fc.constantFrom(undefined, undefined, "2016-05-01"),
    scale: fc.constantFrom(undefined, undefined, undefined, "sequence" as const, "log" as const, "relative" as const),
    lanes: fc.constantFrom(undefined, undefined, "group" as const),
    ticks: fc.constantFrom(undefined, undefined, "week" as const, "quarter" as const),
    direction: fc.constantFrom(undefined, undefined, undefined, "rtl" as const),
  })
  .map(stripped);

/** The same, with a fixed height or a window in time now and then, and from the least width on. */
export const anyOptions: fc.Arbitrary<LayoutOptions> = fc
  .tuple(
    freeOptions,
    fc.record({
      width: fc.oneof({ weight: 3, arbitrary: width }, fc.integer({ min: 200, max: 280 })),
      height: fc.constantFrom(undefined, undefined, "auto" as const, 100, 240, 400, 900),
      domain: fc.constantFrom<LayoutOptions["domain"]>(
        undefined,
        undefined,
        ["2013", "2016"],
        ["2017-02", "2017-03"],
        ["2017-02-16", "2017-02-16"],
        ["1500", "1899"],
        ["-0500", "0500"],
        ["Y-20000000", "Y20000"],
      ),
    }),
  )
  .map(([free, more]) => ({ ...free, ...stripped(more) }));
