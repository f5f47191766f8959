import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseWhen, readTimeline, TimelineError, type EventColumns } from "../../../../src/index.js";
import { datePrecisions } from "../../../../src/time/printEdtf.js";
import { storeOf } from "../../../../src/model/columns/eventStore.js";

const day = 86_400_000;
const titles = (index: number) => `Event ${String(index)}`;
const readEvents = (events: unknown, groups?: unknown) => {
  const { timeline, problems } = readTimeline({ events, ...(groups === undefined ? {} : { groups }) });
  return { events: timeline.events, timeline, problems };
};
const flawsOf = (events: unknown, groups?: unknown) =>
  readEvents(events, groups).problems.map(({ code, at }) => `${code} ${at}`);

const instants = fc.oneof(
  fc.integer({ min: -62_200_000_000_000, max: 253_400_000_000_000 }),
  fc.integer({ min: -8_640_000_000_000_000, max: 8_640_000_000_000_000 }),
);

describe("readTimeline({ events: columns })", () => {
  test("gives each event the date that a Date of its precision has", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(instants, fc.nat(day * 900), fc.nat(datePrecisions.length - 1), fc.nat(2)), { minLength: 1 }),
        (rows) => {
          const start = Float64Array.from(rows, ([from]) => from);
          const end = Float64Array.from(rows, ([from, long, , kind]) =>
            kind === 2 && from + long < 8.64e15 ? from + long : NaN,
          );
          const precision = { of: Uint8Array.from(rows, ([, , place]) => place), names: datePrecisions };
          const { events, problems } = readEvents({ start, end, precision, titles });
          expect(problems).toEqual([]);
          const store = storeOf(events)!;
          for (const [index, event] of events.entries()) {
            const unit = { precision: datePrecisions[precision.of[index]!]! };
            const [from, to] = [start[index]!, end[index]!];
            const wanted = Number.isNaN(to)
              ? parseWhen(new Date(from), unit)
              : parseWhen({ start: new Date(from), end: new Date(to) }, unit);
            expect(event.when).toEqual(wanted);
            const figures = [store.startOf(index), store.endOf(index), store.startLatestOf(index)];
            expect(figures).toEqual([wanted.start.earliest, wanted.end.latest, wanted.start.latest]);
            expect(store.precisionOf(index)).toBe(wanted.precision);
            if (wanted.kind === "interval") expect(store.endEarliestOf(index)).toBe(wanted.end.earliest);
          }
        },
      ),
      { seed: 401 },
    );
  });

  test("reads open and unknown ends", () => {
    const at = Date.UTC(2014, 1, 16);
    const { events, problems } = readEvents({
      start: [at, at, -Infinity, NaN, at],
      end: [Infinity, NaN, at, at, NaN],
      kind: [1, 1, 1, 1, 0],
      precision: "day",
      titles,
    });
    expect(problems).toEqual([]);
    expect(events.map(({ when }) => when.edtf)).toEqual([
      ...["2014-02-16/..", "2014-02-16/", "../2014-02-16", "/2014-02-16", "2014-02-16"],
    ]);
    const store = storeOf(events)!;
    for (const [index, { when }] of events.entries()) {
      const figures = [store.startOf(index), store.startLatestOf(index), store.endOf(index)];
      expect(figures).toEqual([when.start.earliest, when.start.latest, when.end.latest]);
      if (when.kind === "interval") expect(store.endEarliestOf(index)).toBe(when.end.earliest);
    }
  });

  test("reads text as EDTF, what is several dates too", () => {
    const when = ["2014", "2014-02~", "{1667,1668}", "[1450..1460]/1470", "../1066"];
    const { events, problems } = readEvents({ when, titles: when });
    expect(problems).toEqual([]);
    expect(events.map((event) => event.when)).toEqual(when.map((text) => parseWhen(text)));
    const store = storeOf(events)!;
    expect(store.alternativesOf(2)).toEqual(parseWhen("{1667,1668}").alternatives);
    expect([0, 1, 2, 3, 4].map((index) => store.isInterval(index))).toEqual([false, false, false, true, true]);
  });

  test("gives groups, importance and ids, and makes ids of numbers", () => {
    const columns: EventColumns = {
      start: [0, 1, 2, 3],
      titles: [" One", "Two", "Three", "Four"],
      group: Uint8Array.of(1, 0, 255, 1),
      importance: Float32Array.of(0.5, NaN, 1, 0),
    };
    const { events } = readEvents(columns, [{ id: "a" }, { id: "b", title: "B" }]);
    expect(
      events.map(({ id, title, group, importance }) => ({
        id,
        title,
        ...(group !== undefined && { group }),
        ...(importance !== undefined && { importance }),
      })),
    ).toEqual([
      { id: "0", title: "One", group: "b", importance: 0.5 },
      { id: "1", title: "Two", group: "a" },
      { id: "2", title: "Three", importance: 1 },
      { id: "3", title: "Four", group: "b", importance: 0 },
    ]);
    expect(storeOf(events)!.indexOf("2")).toBe(2);
    expect(storeOf(events)!.indexOf("02")).toBe(-1);
    const named = storeOf(readEvents({ ...columns, ids: ["w", "x", "y", "z"] }, ["a", "b"]).events)!;
    expect(named.indexOf("y")).toBe(2);
    expect(named.indexOf("2")).toBe(-1);
  });

  test("keeps events out of another's group where the list of groups has flaws", () => {
    const { events, problems } = readEvents({ start: [0, 1, 2], titles, group: [0, 1, 2] }, ["a", {}, "c"]);
    expect(problems.map(({ at }) => at)).toEqual(["groups[1]"]);
    expect(events.map(({ group }) => group)).toEqual(["a", undefined, "c"]);
  });

  test.each<[string, object, unknown, string[]]>([
    ["lengths that differ", { start: [0, 1], titles: ["a"] }, undefined, ["invalid-columns events.titles"]],
    ["no titles", { start: [0, 1] }, undefined, ["invalid-columns events.titles"]],
    ["no dates", { titles }, undefined, ["invalid-columns events.start"]],
    ["two sorts of dates", { when: ["2014"], start: [0], titles }, undefined, ["invalid-columns events.start"]],
    ["big integers", { start: BigInt64Array.of(1n), titles }, undefined, ["invalid-columns events.start"]],
    [
      "an unknown precision",
      { start: [0], precision: "week", titles },
      undefined,
      ["invalid-columns events.precision"],
    ],
    [
      "names that are none",
      { start: [0], precision: { of: [0], names: ["day", "fortnight"] }, titles },
      undefined,
      ["invalid-columns events.precision.names"],
    ],
    [
      "a place that no name has",
      { start: [0, 1], precision: { of: [0, 3], names: ["day"] }, titles },
      undefined,
      ["unknown-precision events.precision.of[1]"],
    ],
    ["NaN", { start: [0, NaN], titles }, undefined, ["invalid-date events.start[1]"]],
    ["an instant beyond all dates", { start: [9e15], titles }, undefined, ["invalid-date events.start[0]"]],
    [
      "an end before its start",
      { start: [5, 5], end: [NaN, 4], titles },
      undefined,
      ["reversed-interval events.end[1]"],
    ],
    ["a moment with an end", { start: [5], end: [6], kind: [0], titles }, undefined, ["invalid-date events.end[0]"]],
    ["a kind that is none", { start: [5], kind: [2], titles }, undefined, ["invalid-kind events.kind[0]"]],
    [
      "an interval without ends",
      { start: [NaN], end: [NaN], kind: [1], titles },
      undefined,
      ["missing-date events.start[0]"],
    ],
    ["a group out of range", { start: [5, 6], group: [0, 2], titles }, ["a", "b"], ["invalid-group events.group[1]"]],
    [
      "an importance out of range",
      { start: [5], importance: [2], titles },
      undefined,
      ["invalid-importance events.importance[0]"],
    ],
    ["a blank title", { start: [5, 6], titles: ["a", " "] }, undefined, ["invalid-title events.titles[1]"]],
    ["an id twice", { start: [5, 6], titles, ids: ["a", "a"] }, undefined, ["duplicate-id events.ids[1]"]],
    ["an id that is none", { start: [5, 6], titles, ids: ["a", ""] }, undefined, ["invalid-id events.ids[1]"]],
    ["text that is no date", { when: ["2014", "soon"], titles }, undefined, ["unreadable-date events.when[1]"]],
    ["a slip", { start: [5], titles, importanse: [1] }, undefined, ["unknown-key events.importanse"]],
  ])("reports %s", (_, events, groups, wanted) => {
    expect(flawsOf(events, groups)).toEqual(wanted);
  });

  test("leaves out what has no date, keeps the others and their ids", () => {
    const { events } = readEvents({ start: [0, NaN, 2], titles });
    expect(events.map(({ id, title }) => [id, title])).toEqual([
      ["0", "Event 0"],
      ["2", "Event 2"],
    ]);
    expect(storeOf(events)!.indexOf("2")).toBe(1);
  });

  test("gives the second of two equal ids another, and tells a flaw of a million only so often", () => {
    const { events } = readEvents({ start: [0, 1, 2], titles, ids: ["a", "a", "a-1"] });
    expect(new Set(events.map(({ id }) => id)).size).toBe(3);
    const { problems } = readEvents({ start: new Float64Array(1000).fill(NaN), titles });
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)?.message).toContain("900 more");
  });

  test("never throws, whatever the columns are", () => {
    const hostile = new Proxy([1], {
      get: (array, key) => {
        if (key === "0") throw new Error("no");
        return Reflect.get(array, key) as unknown;
      },
    });
    expect(flawsOf({ start: hostile, titles })).toEqual(["unreadable events"]);
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (start, given, group) => {
        const { events } = readEvents({ start, titles: given, group }, ["a"]);
        expect(Array.isArray(events)).toBe(true);
      }),
      { seed: 402 },
    );
  });

  test("a function that gives no text throws a TimelineError when the event is asked for", () => {
    const { events, problems } = readEvents({ start: [0], titles: () => 3 });
    expect(problems).toEqual([]);
    expect(() => events[0]).toThrow(TimelineError);
    expect(() => events[0]).toThrow("invalid text: 3 from titles(0); expected visible text");
  });
});

describe("the events of columns", () => {
  const { timeline } = readTimeline({ title: "T", events: { start: [0, 1, 2], titles } });
  const { events } = timeline;

  test("are an array to look at", () => {
    expect(Array.isArray(events)).toBe(true);
    expect(events).toHaveLength(3);
    expect(events[3]).toBeUndefined();
    expect(events.at(-1)?.id).toBe("2");
    expect([...events].map(({ id }) => id)).toEqual(["0", "1", "2"]);
    expect(events.filter(({ id }) => id !== "1").map(({ title }) => title)).toEqual(["Event 0", "Event 2"]);
    expect(events.slice(1)).toHaveLength(2);
    expect(Object.keys(events)).toEqual(["0", "1", "2"]);
    expect(2 in events).toBe(true);
    expect(3 in events).toBe(false);
    expect(events[1]).toBe(events[1]);
    expect(JSON.parse(JSON.stringify(events))).toEqual(
      [...events].map((event) => ({ ...event, when: event.when.edtf })),
    );
  });

  test("cannot be changed", () => {
    const open = events as unknown as { id: string }[];
    expect(() => (open[0] = { id: "x" })).toThrow(TypeError);
    expect(() => open.push({ id: "x" })).toThrow(TypeError);
    expect(() => open.sort()).toThrow(TypeError);
    expect(events[0]?.id).toBe("0");
  });

  test("are read again as they are, also with another title", () => {
    const again = readTimeline({ ...timeline, title: "U" });
    expect(again.problems).toEqual([]);
    expect(again.timeline.events).toBe(events);
  });

  test("are none where there are no rows", () => {
    const none = readTimeline({ events: { start: new Float64Array(0), titles: [] } });
    expect([none.problems, [...none.timeline.events]]).toEqual([[], []]);
  });
});
