import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { idsIn } from "../../../src/model/ids.js";
import { readTimeline } from "../../../src/model/readTimeline.js";
import type { ReadResult } from "../../../src/model/timeline.js";
import { createRandom } from "../../tools/createRandom.js";

type Given = Record<string, unknown>;

/** Enough for a list to be remembered. */
const plain = Array.from({ length: 1000 }, (_, index): Given => ({
  id: `e${String(index)}`,
  when: `${String(1000 + index)}-05`,
  title: `Event ${String(index)}`,
  importance: (index % 10) / 10,
}));

const whens = ["2014", "2014-02-16", " 2014 ", "2014-02/2015", "n/a", "2014?", 2014];
const anyDate: fc.Arbitrary<Given> = fc.oneof(
  fc.constantFrom(...whens).map((when) => ({ when })),
  fc.constantFrom(...whens).map((date) => ({ date })),
  fc.constantFrom("2014", "2014-03").map((start) => ({ start, end: "2015" })),
  fc.integer({ min: 0, max: 1e12 }).map((time) => ({ when: new Date(time) })),
  fc.constantFrom("1450", "1460").map((from) => ({ when: { start: [from, "1470"], end: "1480" } })),
);
const text = fc.constantFrom("Talks", "Talks begin", "  Talks ", "", "War");
/** Few ids, so that some are given twice, and some links lead to none. */
const id = fc.constantFrom("a", "b", "c", 7);
const anyEvent: fc.Arbitrary<Given> = fc
  .tuple(
    anyDate,
    fc.record(
      {
        id,
        title: text,
        group: fc.constantFrom("one", "two", null),
        importance: fc.constantFrom(0, 0.5, 2),
        sources: fc.array(fc.record({ title: text, published: fc.constantFrom("2014", "x") }), { maxLength: 2 }),
        links: fc.oneof(id, fc.array(fc.record({ to: id, label: text }), { maxLength: 2 })),
        claims: fc.array(fc.record({ when: fc.constantFrom("2013", "2012") }), { maxLength: 1 }),
        data: fc.constantFrom(1, null),
        titel: text,
        other: fc.constantFrom(1, 2),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([date, rest]) => ({ ...date, ...rest }));

interface Step {
  readonly kind:
    "add" | "remove" | "copy" | "set" | "deep" | "delete" | "reverse" | "twice" | "again" | "settled" | "fetched";
  readonly at: number;
  readonly event: Given;
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(
    "add",
    "remove",
    "copy",
    "set",
    "deep",
    "delete",
    "reverse",
    "twice",
    "again",
    "settled",
    "fetched",
  ),
  // Half of them among those that are not plain.
  at: fc.oneof(fc.nat(1040), fc.integer({ min: 1000, max: 1040 })),
  event: anyEvent,
});

/** Does a step to a list; `before` is what was read last. */
function take({ kind, at, event }: Step, list: readonly Given[], before: ReadResult): Given[] {
  const place = at % list.length;
  const own = list[place] as Given;
  switch (kind) {
    case "add":
      return [...list.slice(0, place), event, ...list.slice(place)];
    case "remove":
      return list.filter((_, index) => index !== place);
    case "copy":
      return list.map((each, index) => (index === place ? { ...each, ...event } : each));
    case "set":
      Object.assign(own, event);
      return [...list];
    case "deep":
      for (const value of Object.values(own)) {
        if (value instanceof Date) value.setTime(at);
        else if (Array.isArray(value)) value.push(...(value as unknown[]).slice(0, 1));
      }
      return [...list];
    case "delete":
      for (const key of Object.keys(event)) Reflect.deleteProperty(own, key);
      return [...list];
    case "reverse":
      return [...list].reverse();
    case "twice":
      return [...list, own];
    case "again":
      return [...list];
    case "fetched":
      return structuredClone([...list]);
    case "settled":
      // What was read is given again, mixed with what was not.
      return [...(before.timeline.events as unknown as Given[]), ...list.slice(0, 2)];
  }
}

/** The same data in objects that nobody has seen. */
function fresh(list: readonly Given[]): unknown[] {
  return structuredClone([...list]);
}

describe("a list that is read again", () => {
  test("law: gives what the same data gives that nobody has read before, whatever was changed, in place or not", () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), fc.array(step, { maxLength: 8 }), (some, steps) => {
        let list: Given[] = [...structuredClone(plain), ...structuredClone(some)];
        let result = readTimeline(list);
        for (const each of steps) {
          list = take(each, list, result);
          result = readTimeline(list);
          const wanted = readTimeline(fresh(list));
          expect(result.problems, each.kind).toEqual(wanted.problems);
          expect(JSON.stringify(result.timeline), each.kind).toBe(JSON.stringify(wanted.timeline));
        }
      }),
      { numRuns: 60 },
    );
  });

  test("what was read before keeps its ids and links when another reading gives its objects others", () => {
    const [one, other] = [
      { when: "2014", title: "Talks" },
      { when: "2014", title: "Talks" },
    ] as const;
    const first = readTimeline([...plain, one, other]).timeline.events;
    const ids = first.slice(-2).map(({ id }) => id);
    const second = readTimeline([...plain, other]).timeline.events;
    expect(first.slice(-2).map(({ id }) => id)).toEqual(ids);
    expect(second.at(-1)?.id).toBe(ids[0]);
  });

  test.each<[string, Given[], (list: Given[], result: ReadResult) => readonly unknown[]]>([
    ["as it was given", plain, (list) => list],
    ["with dates that are objects", plain.map(dated), (list) => list],
    ["as it was read", plain, (_, { timeline }) => timeline.events],
  ])("%s has the same events, but for what is new", (_, list, again) => {
    let result = readTimeline(list);
    const kept: number[] = [];
    for (let count = 0; count < 3; count++) {
      const before = new Set(result.timeline.events);
      result = readTimeline([{ when: "2014", title: `New ${String(count)}` }, ...again(list, result)]);
      kept.push(result.timeline.events.filter((event) => before.has(event)).length);
    }
    // The first time it is not known yet that it will be given again.
    expect(kept.slice(1).every((count) => count >= list.length)).toBe(true);
  });

  test("data that comes in new objects each time has the same events, but for what is new", () => {
    let list = structuredClone(plain);
    let result = readTimeline(list);
    for (let turn = 0; turn < 3; turn++) {
      const before = new Set(result.timeline.events);
      list = structuredClone(list.slice(1));
      (list[500] as Given).title = `Changed ${String(turn)}`;
      list.push({ id: `new ${String(turn)}`, when: "2014", title: "News" });
      result = readTimeline(list);
      expect(result.timeline.events.filter((event) => !before.has(event)).map(({ title }) => title)).toEqual([
        `Changed ${String(turn)}`,
        "News",
      ]);
    }
  });

  test("new objects that say what others said, with dates that have changed in place, are read again", () => {
    const list = plain.map(dated);
    for (let turn = 0; turn < 2; turn++) readTimeline([...list]);
    (list[500]?.when as Date).setUTCFullYear(2014);
    expect(readTimeline([...list]).timeline.events[500]?.when.edtf).toMatch(/^2014/);
    const other = list.map((each) => ({ ...each }));
    (list[501]?.when as Date).setUTCFullYear(2014);
    expect(readTimeline(other).timeline.events[501]?.when.edtf).toMatch(/^2014/);
  });

  test("what an object only inherits does not count, whatever was read before", () => {
    const list = structuredClone(plain);
    readTimeline(list);
    const heir = Object.assign(Object.create({ title: "Event 3" }) as Given, {
      id: "e3",
      when: "1003-05",
      importance: 0.3,
    });
    const { timeline, problems } = readTimeline(list.map((each, index) => (index === 3 ? heir : { ...each })));
    expect(timeline.events).toHaveLength(999);
    expect(problems.map(({ code }) => code)).toEqual(["missing-title"]);
  });

  test("law: each event has the place that its id is known by, of lists that were read before too", () => {
    const random = createRandom(4);
    const below = (count: number) => Math.floor(random() * count);
    for (let series = 0; series < 6; series++) {
      let list = structuredClone(plain);
      let result = readTimeline(list);
      for (let step = 0; step < 30; step++) {
        const at = below(list.length);
        const named = (id: unknown): Given => ({ when: "2014", title: "Talks", id });
        const kind = below(10);
        if (kind < 3) list = [...list, named(`new ${String(series)} ${String(step)}`)];
        else if (kind === 3) list = [...list.slice(0, at), ...list.slice(at + 1)];
        else if (kind === 4) list = list.map((each, index) => (index === at ? { ...each, title: "Changed" } : each));
        else if (kind === 5)
          list = list.map((each, index) => (index === at ? list[0]! : index === 0 ? list[at]! : each));
        else if (kind === 6) list = list.map((each, index) => (index === at ? named(list[at - 1]?.id) : each));
        else if (kind === 7) list = list.map((each, index) => (index === at ? named(`other ${String(step)}`) : each));
        else if (kind === 8) list = list.slice(0, -1);
        else list = [...list, named(list[at]!.id)];
        const before = result;
        result = readTimeline(list);
        const wanted = readTimeline(fresh(list));
        const name = `series ${String(series)}, step ${String(step)}`;
        expect(result.problems, name).toEqual(wanted.problems);
        expect(
          result.timeline.events.map(({ id }) => id),
          name,
        ).toEqual(wanted.timeline.events.map(({ id }) => id));
        for (const { timeline } of [result, before]) {
          const places = new Map(timeline.events.map(({ id }, index) => [id, index]));
          expect(new Map(idsIn(timeline.events)), name).toEqual(places);
        }
      }
    }
  });

  test("an event that was changed in place is read again", () => {
    const list = structuredClone(plain);
    readTimeline(list);
    (list[500] as Given).title = "  Another ";
    expect(readTimeline(list).timeline.events[500]?.title).toBe("Another");
  });
});

function dated(event: Given, index: number): Given {
  return { ...event, when: new Date(Date.UTC(2000, 0, index)) };
}
