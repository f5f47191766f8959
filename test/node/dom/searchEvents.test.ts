import { describe, expect, test } from "vitest";
import { createCatalog, type Catalog } from "../../../src/dom/catalog.js";
import { createMatcher, searchEvents, type Search, type Searched } from "../../../src/dom/parts/searchEvents.js";
import { readTimeline } from "../../../src/model/readTimeline.js";
import { formatWhen, type TimelineEvent } from "../../../src/index.js";

const words = ["harbour", "treaty", "Café", "mine", "bridge"];
const count = 3000;
const groups = ["north", "south"];
const titleOf = (index: number) => `${words[index % 5]!} ${words[(index * 7) % 4]!} ${index}`;
const startOf = (index: number) => Date.UTC(1990, 0, 1 + ((index * 7919) % 4000));

let [made, looked] = [0, 0];
const columns = {
  groups,
  events: {
    start: Float64Array.from({ length: count }, (_, index) => startOf(index)),
    end: Float64Array.from({ length: count }, (_, index) => (index % 4 === 0 ? startOf(index) + 9e8 : NaN)),
    group: Uint8Array.from({ length: count }, (_, index) => index % 2),
    ids: (index: number) => (made++, `e${index}`),
    titles: titleOf,
    precision: "day",
  },
};
const timelines = {
  columns: () => readTimeline(columns).timeline,
  objects: () => ({ ...readTimeline(columns).timeline, events: [...readTimeline(columns).timeline.events] }),
};

/** A search among events, by a clock that goes on by a millisecond whenever it is looked at. */
function begin(kind: keyof typeof timelines): Searched & { readonly events: readonly TimelineEvent[] } {
  const timeline = timelines[kind]();
  let time = 0;
  const clock = () => ++time;
  const catalog = createCatalog(timeline, clock);
  const matcher = createMatcher(new Map(groups.map((id) => [id, id])), undefined);
  const matches: Searched["matches"] = (event, query) => (looked++, matcher(event, query));
  return { catalog, isHidden: () => false, matches, clock, events: timeline.events };
}

function finish(search: Search): readonly number[] {
  while (!search.advance(3));
  return search.found;
}

/** The same by making every event and looking through all its words. */
function slowly(query: string, { catalog, events }: { catalog: Catalog; events: readonly TimelineEvent[] }): number[] {
  const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const order = catalog.order();
  return Array.from({ length: count }, (_, rank) => rank).filter((rank) => {
    const { title, group, when } = events[order.indexAt(rank)]!;
    return [title, group!, formatWhen(when)].some((text) => plain(text).includes(query));
  });
}

describe.each(["columns", "objects"] as const)("searchEvents() among %s", (kind) => {
  test.each(["harbour", "cafe", "bridge mine", "south", "march 1991", "– 3", "zq", "1999"])(
    "finds all that say %j",
    (query) => {
      const searched = begin(kind);
      expect(finish(searchEvents(query, searched, null))).toEqual(slowly(query, searched));
    },
  );

  test("looks at no more than some events in a slice, and at each of them once", () => {
    const searched = begin(kind);
    looked = 0;
    const search = searchEvents("e", searched, null);
    let most = 0;
    for (let before = 0; !search.advance(3); before = looked) most = Math.max(most, looked - before);
    expect([looked, most <= 256]).toEqual([count, true]);
  });

  test("letter by letter looks again only at what was found before, and at what was not come to", () => {
    const searched = begin(kind);
    const first = searchEvents("bri", searched, null);
    finish(first);
    looked = 0;
    const second = searchEvents("brid", searched, first);
    expect([finish(second).length, looked]).toEqual([first.found.length, first.found.length]);
    const third = searchEvents("mine", searched, second);
    while (third.found.length < 10) third.advance(3);
    const fourth = searchEvents("mine h", searched, third);
    expect([...finish(fourth)].sort((a, b) => a - b)).toEqual(slowly("mine h", searched));
  });
});

test("of events in columns none is made to look at its words", () => {
  const searched = begin("columns");
  while (!searched.catalog.advance(100));
  made = 0;
  finish(searchEvents("harbour", searched, null));
  expect(made).toBe(0);
});

test("createMatcher() takes no notice of accents, case and soft hyphens", () => {
  const matches = createMatcher(new Map(), undefined);
  const [event] = readTimeline([{ when: "1829", title: "Donau\u00addampf\u00adschiff\u00adfahrt gegründet" }]).timeline
    .events;
  expect(matches(event!, "dampfschifffahrt gegrundet")).toBe(true);
  expect(matches(event!, "dampffahrt")).toBe(false);
});
