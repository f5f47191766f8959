import fc from "fast-check";
import { expect, test } from "vitest";
import type { Problem } from "../../../src/errors.js";
import { describe } from "../../../src/model/describe.js";
import { readTimeline } from "../../../src/model/readTimeline.js";
import { toTable } from "../../../src/model/toTable.js";
import { processorTime } from "../../tools/processorTime.js";

const setup = { endOnFailure: true, seed: 1, numRuns: 400 };

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  maxDepth: 3,
});

/** Names on which prototypes are hung, and ordinary ones. */
const name = fc.constantFrom("__proto__", "constructor", "prototype", "toString", "a", "b", "A\u0000B", " a ");
const date = fc.constantFrom(
  "2014",
  "2014-02-22",
  "1450~",
  "2014/..",
  "/",
  "201X",
  "{1667,1668}",
  "-0043",
  "2014-02-22T10:00Z",
);
const words = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.constantFrom("War", "a\u202eb", "x\r\ny", "<b>"));
const title = words.map((text) => `T${text}`);

/** Mostly what is expected, now and then something else. */
const mostly = <T>(good: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 9, arbitrary: good }, { weight: 1, arbitrary: anything });

const source = fc.oneof(
  words,
  fc.record(
    {
      title: mostly(words),
      url: mostly(fc.webUrl()),
      publisher: mostly(words),
      quote: mostly(words),
      published: mostly(date),
      text: mostly(fc.record({ start: fc.constantFrom(0, -0, 3), end: fc.constantFrom(3, 9) })),
    },
    { requiredKeys: [] },
  ),
);

const event = fc.record(
  {
    id: mostly(name),
    when: mostly(date),
    date: mostly(date),
    start: mostly(date),
    end: mostly(fc.constantFrom("2015", "..", "", null)),
    title: mostly(title),
    description: mostly(words),
    group: mostly(name),
    importance: mostly(fc.double({ min: 0, max: 1, noNaN: true })),
    url: mostly(fc.webUrl()),
    place: mostly(words),
    lang: mostly(fc.constantFrom("en", "uk-UA")),
    image: mostly(fc.record({ url: fc.constant("a.png"), alt: words })),
    sources: mostly(fc.array(mostly(source), { maxLength: 3 })),
    links: mostly(fc.array(mostly(fc.record({ to: name, label: words })), { maxLength: 2 })),
    confidence: mostly(fc.constantFrom(0, -0, 0.5, 1)),
    basis: mostly(words),
    claims: mostly(fc.array(mostly(fc.record({ when: date, source })), { maxLength: 2 })),
    data: fc.jsonValue(),
  },
  { requiredKeys: ["when", "title"] },
);

const timelineData = fc.record(
  {
    title: mostly(words),
    subtitle: mostly(words),
    caption: mostly(words),
    events: fc.array(mostly(event), { maxLength: 8 }),
    groups: mostly(
      fc.array(mostly(fc.record({ id: name, title: words, color: fc.constantFrom("teal", "#fff", "url(#a)") }))),
    ),
    eras: mostly(
      fc.array(mostly(fc.record({ when: date, title, color: fc.constant("rgb(1 2 3)") })), { maxLength: 3 }),
    ),
    undated: mostly(fc.array(mostly(fc.oneof(title, fc.record({ title, sources: source }))), { maxLength: 3 })),
  },
  { requiredKeys: ["events"] },
);

/** Indexes of events that a problem leaves out: one at the event, its title or its date. */
function leftOut(problems: readonly Problem[]): Set<string> {
  const pattern = /^events\[(\d+)\](?:\.(?:title|when|date|start|end))?$/;
  return new Set(problems.map(({ at }) => pattern.exec(at)?.[1]).filter((index) => index !== undefined));
}

test("law: events read and events that a problem leaves out are all events", () => {
  fc.assert(
    fc.property(timelineData, (data) => {
      const { timeline, problems } = readTimeline(data);
      expect(timeline.events.length + leftOut(problems).size).toBe(data.events.length);
    }),
    setup,
  );
});

test("law: readTimeline(data) never throws, and what it gives can be said and written", () => {
  fc.assert(
    fc.property(fc.oneof(anything, timelineData, fc.array(event), fc.json(), fc.string()), (data) => {
      const { timeline } = readTimeline(data);
      expect(typeof describe(timeline)).toBe("string");
      expect(toTable(timeline).length).toBe(timeline.events.length + (timeline.undated?.length ?? 0));
      expect(JSON.stringify(timeline)).toContain("events");
    }),
    setup,
  );
});

test("law: readTimeline(data) gives the same twice, and no prototype changes", () => {
  const before = Object.getOwnPropertyNames(Object.prototype).sort();
  fc.assert(
    fc.property(timelineData, (data) => {
      expect(readTimeline(data)).toEqual(readTimeline(data));
      expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
    }),
    setup,
  );
});

test("law: what was read is read again from its JSON, and as it is, without a problem", () => {
  fc.assert(
    fc.property(timelineData, (data) => {
      const { timeline } = readTimeline(data);
      expect(readTimeline(JSON.stringify(timeline))).toEqual({ timeline, problems: [] });
      expect(readTimeline(timeline)).toEqual({ timeline, problems: [] });
    }),
    setup,
  );
});

test("law: results are plain objects of known keys, and nothing in them is undefined", () => {
  const check = (value: unknown, path: string): void => {
    expect(value, path).not.toBeUndefined();
    if (typeof value !== "object" || value === null || path.endsWith(".data") || /\.(when|published)$/.test(path))
      return;
    const plain = Array.isArray(value) ? Array.prototype : Object.prototype;
    expect(Object.getPrototypeOf(value), path).toBe(plain);
    for (const [key, inner] of Object.entries(value)) check(inner, `${path}.${key}`);
  };
  fc.assert(
    fc.property(timelineData, (data) => check(readTimeline(data).timeline, "timeline")),
    setup,
  );
});

test("law: ids are unique, links lead somewhere, and every group that is named is listed", () => {
  fc.assert(
    fc.property(timelineData, (data) => {
      const { events, groups = [] } = readTimeline(data).timeline;
      const ids = new Set(events.map(({ id }) => id));
      expect(ids.size).toBe(events.length);
      expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
      for (const { links = [], group } of events) {
        for (const { to } of links) expect(ids).toContain(to);
        if (group !== undefined) expect(groups.map(({ id }) => id)).toContain(group);
      }
    }),
    setup,
  );
});

/** Names that would reach a prototype if they were ever assigned to. */
const polluting = `{
  "__proto__": { "polluted": 1, "title": "A" },
  "constructor": { "prototype": { "polluted": 1 } },
  "events": [
    { "__proto__": { "polluted": 1, "when": "2014" }, "id": "__proto__", "title": "A", "date": "2014", "group": "__proto__",
      "links": [{ "to": "constructor" }], "data": { "__proto__": { "polluted": 1 } } },
    { "id": "constructor", "when": "2014", "title": "B", "group": "constructor" },
    { "id": "prototype", "when": "2014", "title": "C", "group": "hasOwnProperty" }
  ],
  "groups": [{ "id": "__proto__", "title": "P", "__proto__": { "color": "red" } }]
}`;

test("readTimeline(text) takes names of prototypes as plain text", () => {
  const { timeline, problems } = readTimeline(polluting);
  expect(problems).toEqual([]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(timeline.title).toBeUndefined();
  expect(timeline.events.map(({ id }) => id)).toEqual(["__proto__", "constructor", "prototype"]);
  expect(timeline.events[0]!.links).toEqual([{ to: "constructor" }]);
  expect(timeline.groups).toEqual([
    { id: "__proto__", title: "P" },
    { id: "constructor", title: "constructor" },
    { id: "hasOwnProperty", title: "hasOwnProperty" },
  ]);
});

test("readTimeline(data) reads own properties only", () => {
  const inherited = Object.create({ when: "2014", title: "A" }) as object;
  expect(readTimeline([inherited]).timeline.events).toEqual([]);
});

const thrower = () => {
  throw new Error("boom");
};
const throwing = (target: object) =>
  new Proxy(target, { get: thrower, has: thrower, ownKeys: thrower, getOwnPropertyDescriptor: thrower });
const revoked = (target: object) => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
const good = { when: "2014", title: "A" };
const withGetter = (key: string) => Object.defineProperty({ ...good }, key, { get: thrower, enumerable: true });
const cycle: Record<string, unknown> = { ...good };
cycle.sources = cycle.when2 = cycle.claims = [cycle];

/** An array whose places can be asked for once only. */
const asked = new Set<PropertyKey>();
const fickle = new Proxy([undefined, good], {
  getOwnPropertyDescriptor: (target, key) => {
    if (key !== "length" && asked.has(key)) return thrower();
    asked.add(key);
    return key === "0" ? undefined : Reflect.getOwnPropertyDescriptor(target, key);
  },
});

test.each([
  ["an array that throws the second time", fickle, 1, "events[0]"],
  ["a revoked proxy of an array", revoked([good]), 0, "events"],
  ["a revoked proxy of an object", revoked({ events: [good] }), 0, "events"],
  ["a proxy that throws", throwing({ events: [] }), 0, "events"],
  ["an array proxy that throws", throwing([good]), 0, "events"],
  ["an event that is a revoked proxy", [revoked(good), good], 1, "events[0].when"],
  ["an event that is a proxy that throws", [throwing(good), good], 1, "events[0].when"],
  ["a date that is a revoked proxy", [{ ...good, when: revoked({}) }, good], 1, "events[0].when"],
  ["a date that throws", [{ ...good, when: throwing({}) }, good], 1, "events[0].when"],
  ["a getter of the date that throws", [withGetter("when"), good], 1, "events[0].when"],
  ["a getter of the title that throws", [withGetter("title"), good], 1, "events[0].title"],
  ["a getter of a field that throws", [withGetter("url")], 1, "events[0].url"],
  ["a getter of data that throws", [withGetter("data")], 1, "events[0].data"],
  ["an id that is a proxy", [{ ...good, id: revoked({}) }], 1, "events[0].id"],
  ["sources that are a revoked array", [{ ...good, sources: revoked([]) }], 1, "events[0].sources.title"],
  ["an event that holds itself", [cycle], 1, "events[0].claims[0].source"],
  [
    "a date that holds itself",
    [{ title: "A", when: Object.assign(cycle, { start: cycle }) }, good],
    1,
    "events[0].when",
  ],
])("readTimeline(data) survives %s", (_, data, count, at) => {
  const { timeline, problems } = readTimeline(data);
  expect(timeline.events).toHaveLength(count);
  if (at !== "events[0].claims[0].source") expect(problems.map((problem) => problem.at)).toContain(at);
});

test("readTimeline(data) does not walk over the empty places of a huge array", () => {
  const sparse: unknown[] = [];
  sparse.length = 4_294_967_295;
  sparse[4_000_000_000] = good;
  const { timeline, problems } = readTimeline(sparse);
  expect(timeline.events).toHaveLength(1);
  expect(problems.map(({ code }) => code)).toEqual(["sparse-list"]);
});

const many = (count: number, fields: (i: number) => object) => Array.from({ length: count }, (_, i) => fields(i));

test.each([
  ["plain events", many(100_000, (i) => ({ when: `${1000 + (i % 1000)}`, title: `Event ${i}` }))],
  ["the same event", many(100_000, () => good)],
  ["the same id", many(30_000, () => ({ ...good, id: "a" }))],
  ["groups of their own", many(100_000, (i) => ({ ...good, id: i, group: `g${i}` }))],
  ["dates that cannot be read", many(20_000, (i) => ({ when: `no ${i}`, title: "A" }))],
  ["foreign keys", many(100_000, (i) => ({ ...good, [`k${i}`]: 1, latitude: 1, kind: 2 }))],
  [
    "one event of many keys",
    [
      Object.fromEntries(
        many(100_000, () => ({}))
          .map((_, i) => [`sourc${i}`, 1])
          .concat(Object.entries(good)),
      ),
    ],
  ],
  ["one long title", [{ ...good, title: "\u202e \u0000a".repeat(250_000) }]],
  ["deep JSON", "[".repeat(1_000_000)],
] as const)("readTimeline(data) takes time in step with the length of %s", { timeout: 30_000 }, (_, data) => {
  // a second or less on an idle machine; anything quadratic takes minutes
  expect(processorTime(() => readTimeline(data))).toBeLessThan(15_000);
});
