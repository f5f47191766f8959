import { de } from "date-fns/locale/de";
import { ja } from "date-fns/locale/ja";
import fc from "fast-check";
import { expect, test } from "vitest";
import { TimelineError } from "../../../src/errors.js";
import { figuresSteps } from "../../../src/model/columns/figures.js";
import { objectStore } from "../../../src/model/columns/objectStore.js";
import { describe, describeFigures } from "../../../src/model/describe.js";
import { readTimeline } from "../../../src/model/readTimeline.js";
import { finish } from "../../../src/model/slices.js";
import type { Timeline } from "../../../src/model/timeline.js";
import { resolveWordOptions, type WordOptions } from "../../../src/model/wordOptions.js";
import { anyDate, isReadable } from "../../laws/dates.js";

const timelineOf = (whens: readonly string[]): Timeline =>
  readTimeline(whens.map((when) => ({ when, title: "A" }))).timeline;

test.each([
  ["No events.", []],
  ["1 event, 16 February 2017.", ["2017-02-16"]],
  ["1 event, since 2014.", ["2014/.."]],
  ["1 event. Date not known: 1.", ["/"]],
  ["2 events, 2014.", ["2014", "2014"]],
  ["2 events, 2014 – 16 February 2017.", ["2017-02-16", "2014"]],
  ["2 events, c. 1450 – 2014.", ["2014", "1450~"]],
  ["2 events, 44 BC – AD 79.", ["0079", "-0043"]],
  ["3 events, February 2014 – 2017. 2 events, still going on.", ["2014-02/..", "2014-03/..", "2017"]],
  ["3 events, 2014 – 2017. Date not known: 1.", ["2014/2017", "2015-01-01", "/.."]],
  ["2 events, 1667 – 1670.", ["{1667,1668..1670}", "1669"]],
  ["2 events, 1667 – 1700. 1 event, still going on.", ["{1667..}", "1700"]],
  ["2 events, from 1450–1460 to 1470–1480.", ["[1450..1460]/[1470..1480]", "1465"]],
])("describe(timeline) is %j", (text, whens) => {
  expect(describe(timelineOf(whens))).toBe(text);
});

test("describe(timeline) says nothing finer where a coarse date begins or ends at the same instant", () => {
  expect(describe(timelineOf(["2014-01-01", "2014"]))).toBe("2 events, 2014.");
  expect(describe(timelineOf(["2014", "2014-12-31"]))).toBe("2 events, 2014.");
});

test("describe(timeline) joins choices too long for one date by words", () => {
  const choice = (century: number) => `[${Array.from({ length: 40 }, (_, i) => century * 100 + 2 * i).join(",")}]`;
  expect(describe(timelineOf([choice(15), choice(17)]))).toMatch(
    /^2 events, from 1500, 1502, .* or 1578 to 1700, .* or 1778\.$/,
  );
});

test("describe(timeline) keeps early, mid and late", () => {
  const early = readTimeline([
    { when: { edtf: "1941/1943", start: { part: "early" } }, title: "A" },
    { when: "1942", title: "B" },
  ]);
  expect(describe(early.timeline)).toBe("2 events, early 1941 – 1943.");
});

test("describe(timeline) names the groups that have events", () => {
  const groups = [{ id: "w", title: "War" }, { id: "p" }, { id: "none" }];
  const events = ["w", "p", "Talks"].map((group) => ({ when: "2014", title: "A", group }));
  expect(describe(readTimeline({ events, groups }).timeline)).toBe("3 events, 2014. Groups: War, p and Talks.");
  expect(describe(readTimeline(events.slice(0, 1)).timeline)).toBe("1 event, 2014. Groups: w.");
  const many = Array.from({ length: 20 }, (_, i) => ({ when: "2014", title: "A", group: `g${i}` }));
  expect(describe(readTimeline(many).timeline)).toMatch(/^20 events, 2014\. Groups: g0, .*g11, …\.$/);
});

test("describe(timeline) counts what is told without a date", () => {
  const { timeline } = readTimeline({ events: [], undated: ["A", "B"] });
  expect(describe(timeline)).toBe("No events. Without a date: 2.");
});

test("describe(timeline, { locale }) speaks that language, or says dates in EDTF", () => {
  const timeline = timelineOf(["2014-02", "2017/.."]);
  expect(describe(timeline, { locale: de })).toBe("2 Ereignisse, Februar 2014 – 2017. 1 Ereignis, dauert noch an.");
  expect(describe(timeline, { locale: ja })).toBe("2 events, 2014-02/2017. 1 event, still going on.");
});

test.each([
  [{ local: de }, 'unknown option: "local"; expected one of locale'],
  [{ locale: 5 }, "invalid locale: 5; expected a Locale of date-fns"],
  [null, "invalid options: null; expected an object"],
])("describe(timeline, %j) throws", (options, message) => {
  const call = () => describe(timelineOf([]), options as unknown as WordOptions);
  expect(call).toThrow(expect.objectContaining({ name: "TimelineError", code: "invalid-option", message }) as Error);
});

test("describe(data) throws for what was never read", () => {
  const call = () => describe({ events: [{ title: "A" }] } as unknown as Timeline);
  const message = "invalid timeline: not what readTimeline gives; expected its result";
  expect(call).toThrow(expect.objectContaining({ code: "invalid-timeline", message }) as Error);
});

const years = fc.integer({ min: -3000, max: 3000 });
const dates = fc
  .tuple(years, fc.constantFrom("", "-05", "-05-17"), fc.constantFrom("", "~", "?", "/..", "/"))
  .map(([year, rest, sign]) => `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}${rest}${sign}`);

test("law: describe(timeline) names no month or day that no source states", () => {
  fc.assert(
    fc.property(fc.array(dates, { minLength: 2, maxLength: 9 }), (whens) => {
      const text = describe(timelineOf(whens));
      const months = text.match(
        /January|February|March|April|May|June|July|August|September|October|November|December/g,
      );
      const days = text.match(/\d+ (?=May)/g);
      expect(new Set(months)).toEqual(new Set(months && whens.some((when) => /\d-05/.test(when)) ? ["May"] : []));
      expect(new Set(days)).toEqual(new Set(days && whens.some((when) => when.includes("-05-17")) ? ["17 "] : []));
      expect(text).not.toMatch(/undefined|NaN|Infinity|\[object/);
    }),
    { endOnFailure: true, seed: 1, numRuns: 300 },
  );
});

/** Dates that begin or end where others do, and many that do not. */
const edges = fc.constantFrom(
  ...[
    "2014",
    "2014-01",
    "2014-01-01",
    "2014-12",
    "2014-12-31",
    "2014-06",
    "2014-01/2015",
    "2014-01-01/2020",
    "2013-12/2014",
  ],
  ...[
    "2010/2014-12-31",
    "{2014-01,2016}",
    "{2014..}",
    "[2014,2016]",
    "[..2014]",
    "2014/..",
    "2014/",
    "/2014",
    "../2014-12",
    "/",
  ],
);

test("law: describe(timeline) says of events in columns what it says of the same as objects", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(edges, anyDate), { minLength: 1, maxLength: 9 }), (when) => {
      const events = when.filter((text) => isReadable(text));
      const asObjects = timelineOf(events);
      const titles = events.map(() => "A");
      const text = describe(asObjects);
      expect(describe(readTimeline({ events: { when: events, titles } }).timeline)).toBe(text);
      const figures = finish(figuresSteps(objectStore(asObjects.events, [])));
      expect(describeFigures(figures, asObjects, resolveWordOptions({}))).toBe(text);
    }),
    { seed: 1, numRuns: 1000 },
  );
});

test("describe(timeline) throws TimelineErrors only", () => {
  expect(() => describe(5 as unknown as Timeline)).toThrow(TimelineError);
});
