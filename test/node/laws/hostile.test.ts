import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as whenline from "../../../src/index.js";
import { timelineData } from "../../laws/timelines.js";
import { processorTime } from "../../tools/processorTime.js";

const { compareWhen, formatWhen, layout, parseWhen, readTimeline, relate, renderToString, toSvg, toTable } = whenline;
const timeout = 60_000;
const fixed = { seed: 701, endOnFailure: true };

const throwing = new Proxy({}, { get: fail, has: fail, ownKeys: fail, getOwnPropertyDescriptor: fail });
const cycle: Record<string, unknown> = { when: "2014", title: "A" };
cycle.events = cycle.marks = cycle.start = [cycle];

/** Nearly what is wanted. */
const nearly: readonly unknown[] = [
  cycle,
  { edtf: "2014", kind: "moment" },
  { edtf: "2014", kind: "interval", start: {}, end: {} },
  { edtf: 2014, start: { earliest: "a" } },
  { events: [{}] },
  { events: [{ id: "a", title: "A" }] },
  { events: [{ id: "a", title: "A", when: {} }] },
  { events: [{ id: "a", title: "A", when: "2014" }] },
  { events: [null], groups: [null], eras: [null] },
  { events: [], title: 5, groups: 5 },
  { width: 100, height: 100, marks: [{}], gradients: [], title: "", description: "" },
  { width: 100, height: 100, marks: [{ type: "text" }], gradients: [], title: "", description: "" },
  { width: NaN, marks: [null], gradients: [null] },
  { locale: {} },
  { locale: { code: "en", localize: null } },
];

function fail(): never {
  throw new Error("harmed");
}

const anything = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSet: true,
    withSparseArray: true,
    maxDepth: 3,
  }),
  fc.json(),
  fc.string(),
);

/** What is thrown, unless it is a TimelineError. */
function wrongError(call: () => unknown): string | null {
  try {
    call();
  } catch (error) {
    if (!(error instanceof whenline.TimelineError)) return String(error instanceof Error ? error.stack : error);
  }
  return null;
}

/** Every public function that takes a value, and what it takes besides. */
const calls: Readonly<Record<string, (value: never) => unknown>> = {
  "parseWhen(…)": (value) => parseWhen(value),
  "parseWhen(…, options)": (value) => parseWhen("2014", value),
  "formatWhen(…)": (value) => formatWhen(value),
  "formatWhen(when, …)": (value) => formatWhen(parseWhen("2014"), value),
  "relate(…, when)": (value) => relate(value, parseWhen("2014")),
  "compareWhen(when, …)": (value) => compareWhen(parseWhen("2014"), value),
  "readTimeline(…)": (value) => readTimeline(value),
  "layout(…)": (value) => layout(value),
  "layout(timeline, …)": (value) => layout({ events: [] }, value),
  "renderToString(…)": (value) => renderToString(value),
  "renderToString([], …)": (value) => renderToString([], value),
  "toSvg(…)": (value) => toSvg(value),
  "toTable(…)": (value) => toTable(value),
  "toTable(timeline, …)": (value) => toTable({ events: [] }, value),
  "describe(…)": (value) => whenline.describe(value),
  "describe(timeline, …)": (value) => whenline.describe({ events: [] }, value),
};

describe("law 7: no input throws anything but TimelineError", () => {
  test.each(Object.entries(calls))("%s with any value", { timeout }, (_, call) => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(wrongError(() => call(value as never))).toBeNull();
      }),
      { ...fixed, numRuns: 200 },
    );
  });

  test.each(Object.entries(calls))("%s with nearly what is wanted", (_, call) => {
    for (const [at, value] of nearly.entries()) {
      expect(
        wrongError(() => call(value as never)),
        `nearly[${String(at)}]`,
      ).toBeNull();
    }
  });

  test("data that throws when it is looked at", () => {
    for (const data of [
      throwing,
      { events: [throwing] },
      [{ when: throwing, title: "A" }],
      [{ when: "2014", title: throwing }],
    ]) {
      expect(wrongError(() => readTimeline(data))).toBeNull();
      expect(wrongError(() => renderToString(data, { onProblem: () => undefined }))).toBeNull();
      expect(wrongError(() => parseWhen(data as never))).toBeNull();
    }
  });

  test("any option with any value", { timeout }, () => {
    const names = [
      "width",
      "height",
      "orientation",
      "domain",
      "gaps",
      "labelWidth",
      "legend",
      "locale",
      "theme",
      "measureText",
      "now",
      "title",
      "description",
    ];
    fc.assert(
      fc.property(fc.constantFrom(...names), anything, (name, value) => {
        const data = [{ when: "2014", title: "A" }];
        expect(wrongError(() => renderToString(data, { [name]: value }))).toBeNull();
      }),
      { ...fixed, numRuns: 400 },
    );
  });

  test("a timeline in which anything stands anywhere", { timeout }, () => {
    fc.assert(
      fc.property(timelineData({ max: 5 }), anything, fc.nat(), fc.nat(), (data, value, at, field) => {
        const spoilt = structuredClone(data) as unknown as { events: Record<string, unknown>[] } & Record<
          string,
          unknown
        >;
        const target = at % 2 === 0 ? spoilt : (spoilt.events[at % Math.max(1, spoilt.events.length)] ?? spoilt);
        const keys = Object.keys(target);
        target[keys[field % keys.length] ?? "title"] = value;
        expect(wrongError(() => renderToString(spoilt, { onProblem: () => undefined }))).toBeNull();
      }),
      { ...fixed, numRuns: 150 },
    );
  });
});

const long = (unit: string): string => unit.repeat(Math.ceil(100_000 / unit.length)).slice(0, 100_000);
const huge: readonly (readonly [string, string])[] = [
  ["one word", long("a")],
  ["words", long("long title ")],
  ["spaces", long(" ")],
  ["no-break spaces", long("\u00a0x")],
  ["brackets", long("<")],
  ["ampersands", long("&")],
  ["emoji", long("👩‍👩‍👧‍👦")],
  ["combining marks", `e${long("\u0301")}`],
  ["Han", long("和")],
  ["Arabic", long("معاهدة ")],
  ["turns of direction", long("\u202e\u202c\u2066x")],
  ["lone surrogates", long("\ud800")],
  ["controls", long("\u0000")],
  ["hyphens", long("-")],
  ["commas and dashes", long("a,–")],
  ["digits", long("2014-")],
  ["an open set", `[${long("2014,")}`],
  ["an open choice", `{${long("2014..")}`],
  ["unknown digits", long("X")],
  ["an address", `https://example.org/${long("a/")}`],
  ["a scheme", `${long("a")}:`],
];

describe("law 7: no input takes long", () => {
  test.each(huge)("100,000 letters: %s", { timeout }, (_, text) => {
    const event = {
      when: "2014",
      title: text,
      description: text,
      group: text,
      url: text,
      sources: [text],
      place: text,
    };
    const data = {
      title: text,
      subtitle: text,
      caption: text,
      events: [event, { ...event, when: "2014/2016" }, { when: text, title: "B" }],
    };
    const time = processorTime(() => {
      expect(wrongError(() => parseWhen(text))).toBeNull();
      expect(wrongError(() => renderToString(data, { width: 280, onProblem: () => undefined }))).toBeNull();
      expect(wrongError(() => toTable(readTimeline(data).timeline, { format: "markdown" }))).toBeNull();
      expect(wrongError(() => whenline.describe(readTimeline(data).timeline))).toBeNull();
    });
    // Some twenty texts of 100,000 letters are read, measured, broken into lines and written.
    expect(time).toBeLessThan(5000);
  });
});
