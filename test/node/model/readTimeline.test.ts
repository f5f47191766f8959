import { expect, test } from "vitest";
import { TimelineError } from "../../../src/errors.js";
import { readTimeline } from "../../../src/model/readTimeline.js";
import type { ParseWhenOptions } from "../../../src/time/parseWhen.js";
import { parseWhen } from "../../../src/time/parseWhen.js";

const event = (fields: object = {}) => ({ when: "2014-02", title: "Yanukovych flees", ...fields });

/** The first event that comes out. */
function first(fields: object) {
  return readTimeline([event(fields)]).timeline.events[0]!;
}

function problemsOf(data: unknown) {
  return readTimeline(data).problems.map(({ code, at, message }) => `${code} at ${at}: ${message}`);
}

test("readTimeline(data) reads an array, { events }, and the JSON text of either", () => {
  const events = [event()];
  const expected = readTimeline(events);
  expect(expected.problems).toEqual([]);
  expect(expected.timeline.events).toHaveLength(1);
  for (const data of [
    { events },
    JSON.stringify(events),
    JSON.stringify({ events }),
    `\ufeff${JSON.stringify(events)}`,
  ]) {
    expect(readTimeline(data)).toEqual(expected);
  }
});

test("readTimeline(data) reads every field", () => {
  const data = {
    title: " Ukraine ",
    subtitle: "Eight events",
    caption: "Source: press\nand more",
    events: [
      {
        id: "a",
        when: "2014-02-22",
        title: "Yanukovych\tflees",
        description: "One.\r\nTwo.",
        group: "Politics",
        importance: 1,
        url: "https://example.org/a",
        place: "Kyiv",
        lang: "en",
        image: { url: "/a.png", alt: "A palace", credit: "AP" },
        sources: [
          {
            title: "Press",
            url: "/b",
            publisher: "P",
            quote: "He left.",
            published: "2014-02-23",
            text: { start: 3, end: 9 },
          },
          "https://example.org/c",
          "A book",
        ],
        links: [{ to: "b", label: "leads to" }, "b"],
        confidence: 0,
        basis: "stated",
        data: { any: [1, null] },
        claims: [{ when: "2014-02-21", source: "Another book" }],
      },
      { id: 7, date: "2014-03", title: "Crimea", group: "War" },
      { id: "b", start: "2014", end: "..", title: "War", image: { url: "b.png", alt: "" } },
    ],
    groups: [{ id: "Politics", title: "Politics at home", color: "#1f77b4" }, "Peace"],
    eras: [{ start: "2010", end: "2014", title: "Before", color: "teal" }],
    undated: ["Talks", { title: "Plans", sources: ["A book"] }],
  };
  const { timeline, problems } = readTimeline(data);
  expect(problems).toEqual([]);
  expect(timeline).toEqual({
    title: "Ukraine",
    subtitle: "Eight events",
    caption: "Source: press\nand more",
    events: [
      {
        ...data.events[0],
        when: parseWhen("2014-02-22"),
        title: "Yanukovych flees",
        description: "One.\nTwo.",
        sources: [
          { ...(data.events[0]!.sources![0] as object), published: parseWhen("2014-02-23") },
          { url: "https://example.org/c" },
          { title: "A book" },
        ],
        links: [{ to: "b", label: "leads to" }, { to: "b" }],
        claims: [{ when: parseWhen("2014-02-21"), source: { title: "Another book" } }],
      },
      { id: "7", when: parseWhen("2014-03"), title: "Crimea", group: "War" },
      { id: "b", when: parseWhen("2014/.."), title: "War", image: { url: "b.png", alt: "" } },
    ],
    groups: [
      { id: "Politics", title: "Politics at home", color: "#1f77b4" },
      { id: "Peace" },
      { id: "War", title: "War" },
    ],
    eras: [{ when: parseWhen("2010/2014"), title: "Before", color: "#008080" }],
    undated: [{ title: "Talks" }, { title: "Plans", sources: [{ title: "A book" }] }],
  });
});

test("readTimeline(data) does not change its input", () => {
  const data = { events: [event({ links: [{ to: "?" }], group: " G " })], groups: [{ id: "a" }, { id: "a" }] };
  const before = structuredClone(data);
  readTimeline(data);
  expect(data).toEqual(before);
});

test("readTimeline(data) keeps dates that were read before as they are", () => {
  const when = parseWhen("2014~");
  expect(first({ when }).when).toBe(when);
});

test.each([
  [{ when: "2014", date: "2015", start: "2016" }, "2014"],
  [{ date: "2015", start: "2016" }, "2015"],
  [{ when: null, date: " ", start: "2016" }, "2016"],
  [{ start: "2016", end: "2017" }, "2016/2017"],
  [{ start: "2016", end: ".." }, "2016/.."],
  [{ start: "2016", end: null }, "2016/"],
  [{ start: "2016", end: "" }, "2016/"],
  [{ start: null, end: "2016" }, "/2016"],
  [{ end: "2016" }, "/2016"],
  [{ start: null, end: null }, "/"],
  [{ when: { start: "2016", end: "2017" } }, "2016/2017"],
  [{ when: new Date(Date.UTC(2014, 1, 22)) }, "2014-02-22T00:00:00.000Z"],
])("readTimeline([%j]) has the date %s", (fields, edtf) => {
  const { timeline, problems } = readTimeline([{ title: "A", ...fields }]);
  expect(problems).toEqual([]);
  expect(timeline.events[0]!.when.edtf).toBe(edtf);
});

const bad = (fields: object) => [event(fields)];

const flaws: readonly (readonly [data: unknown, problem: string])[] = [
  // the whole
  [undefined, "invalid-data at data: cannot read nothing; expected an array of events or { events }"],
  [null, "invalid-data at data: cannot read null; expected an array of events or { events }"],
  [42n, "invalid-data at data: cannot read 42; expected an array of events or { events }"],
  [Symbol("a"), "invalid-data at data: cannot read a symbol; expected an array of events or { events }"],
  ["null", "invalid-data at data: cannot read null; expected an array of events or { events }"],
  ['"[]"', 'invalid-data at data: cannot read "[]"; expected an array of events or { events }'],
  [{}, "invalid-list at events: invalid events: nothing; expected an array"],
  [{ events: {} }, "invalid-list at events: invalid events: an object; expected an array"],
  [{ events: [], groups: "A" }, 'invalid-list at groups: invalid groups: "A"; expected an array'],
  [{ events: [], eras: {} }, "invalid-list at eras: invalid eras: an object; expected an array"],
  [{ events: [], undated: 1 }, "invalid-list at undated: invalid undated: 1; expected an array"],
  [{ events: [], title: 5 }, "invalid-text at title: invalid title: 5; expected text"],
  [{ events: [], tilte: "A" }, 'unknown-key at tilte: unknown key: "tilte"; did you mean "title"?'],
  // events
  [[5], "invalid-event at events[0]: invalid event: 5; expected an object with when and title"],
  [[[]], "invalid-event at events[0]: invalid event: an array of 0; expected an object with when and title"],
  [new Array(3), "sparse-list at events: sparse list: 3 of 3 places are empty; expected something in each"],
  // dates
  [
    [{ title: "A" }],
    'missing-date at events[0].when: missing date: nothing; expected EDTF under "when", such as "2014-02"',
  ],
  [
    [{ title: "A", end: "" }],
    'missing-date at events[0].when: missing date: nothing; expected EDTF under "when", such as "2014-02"',
  ],
  [
    bad({ when: 2014 }),
    'ambiguous-number at events[0].when: ambiguous number: 2014; write "2014" for the year, or say in which unit numbers are',
  ],
  [
    bad({ when: -43 }),
    'ambiguous-number at events[0].when: ambiguous number: -43; write "-0043" for the year, or say in which unit numbers are',
  ],
  [
    bad({ when: 1388534400000 }),
    'ambiguous-number at events[0].when: ambiguous number: 1388534400000; write a date such as "2014-02-16", or say in which unit numbers are',
  ],
  [
    bad({ when: null, start: "2014", end: 2015 }),
    'ambiguous-number at events[0].end: ambiguous number: 2015; write "2015" for the year, or say in which unit numbers are',
  ],
  [
    bad({ when: { start: [2014, "2015"] } }),
    'ambiguous-number at events[0].when: ambiguous number: 2014; write "2014" for the year, or say in which unit numbers are',
  ],
  // titles
  [[{ when: "2014" }], "missing-title at events[0].title: missing title: nothing; expected text"],
  [bad({ title: " \u200b" }), 'missing-title at events[0].title: missing title: " \u200b"; expected text'],
  [bad({ title: 2014 }), "invalid-title at events[0].title: invalid title: 2014; expected text"],
  [bad({ title: true }), "invalid-title at events[0].title: invalid title: true; expected text"],
  // fields that are dropped
  [bad({ id: true }), "invalid-id at events[0].id: invalid id: true; expected text"],
  [bad({ id: NaN }), "invalid-id at events[0].id: invalid id: NaN; expected text"],
  [bad({ description: 5 }), "invalid-text at events[0].description: invalid description: 5; expected text"],
  [bad({ group: {} }), "invalid-group at events[0].group: invalid group: an object; expected text"],
  [
    bad({ importance: 2 }),
    "invalid-importance at events[0].importance: invalid importance: 2; expected a number from 0 to 1",
  ],
  [
    bad({ confidence: "1" }),
    'invalid-confidence at events[0].confidence: invalid confidence: "1"; expected a number from 0 to 1',
  ],
  [
    bad({ url: "javascript:alert(1)" }),
    'unsafe-url at events[0].url: unsafe url: "javascript:alert(1)"; expected http, https, mailto or a relative address',
  ],
  [
    bad({ lang: "en_US" }),
    'invalid-lang at events[0].lang: invalid lang: "en_US"; expected a language tag such as "en" or "pt-BR"',
  ],
  [
    bad({ lang: 1 }),
    'invalid-lang at events[0].lang: invalid lang: 1; expected a language tag such as "en" or "pt-BR"',
  ],
  [
    bad({ image: "a.png" }),
    'invalid-image at events[0].image: invalid image: "a.png"; expected an object with url and alt',
  ],
  [
    bad({ image: { url: "a.png" } }),
    'missing-alt at events[0].image.alt: missing alt: nothing; expected what the picture shows, or "" if it adds nothing',
  ],
  [
    bad({ image: { alt: "A" } }),
    "missing-url at events[0].image.url: missing url: nothing; expected the address of the picture",
  ],
  [
    bad({ image: { url: "mailto:a", alt: "A" } }),
    'unsafe-url at events[0].image.url: unsafe url: "mailto:a"; expected http, https or a relative address',
  ],
  [
    bad({ sources: [5] }),
    "invalid-source at events[0].sources[0]: invalid source: 5; expected an object with a title or a url",
  ],
  [
    bad({ sources: {} }),
    "invalid-source at events[0].sources: invalid source: an object; expected an object with a title or a url",
  ],
  [
    bad({ sources: [{ url: "data:x" }] }),
    'unsafe-url at events[0].sources[0].url: unsafe url: "data:x"; expected http, https, mailto or a relative address',
  ],
  [
    bad({ sources: [{ title: "A", text: { start: 5, end: 2 } }] }),
    "invalid-offsets at events[0].sources[0].text: invalid text: 5 to 2; expected whole numbers, the end not before the start",
  ],
  [
    bad({ sources: [{ title: "A", text: "5-9" }] }),
    'invalid-offsets at events[0].sources[0].text: invalid text: "5-9"; expected whole numbers, the end not before the start',
  ],
  [
    bad({ sources: [{ title: "A", titel: "B", pubisher: "C" }] }),
    'unknown-key at events[0].sources[0].pubisher: unknown key: "pubisher"; did you mean "publisher"?',
  ],
  [bad({ links: ["zz"] }), 'unknown-link at events[0].links[0]: unknown link: "zz"; expected the id of an event'],
  [bad({ links: [{}] }), "invalid-link at events[0].links[0]: invalid link: nothing; expected the id of an event"],
  [bad({ links: [true] }), "invalid-link at events[0].links[0]: invalid link: true; expected the id of an event"],
  [
    bad({ claims: ["2014"] }),
    'invalid-claim at events[0].claims[0]: invalid claim: "2014"; expected an object with a date',
  ],
  [
    bad({ claims: [{ source: "A" }] }),
    'missing-date at events[0].claims[0].when: missing date: nothing; expected EDTF under "when", such as "2014-02"',
  ],
  // the rest
  [{ events: [], groups: [true] }, "invalid-group at groups[0]: invalid group: true; expected an object with an id"],
  [{ events: [], groups: [{}] }, "invalid-group at groups[0]: invalid group: an object; expected an object with an id"],
  [
    { events: [], groups: [{ id: "a" }, { id: "a" }] },
    'duplicate-id at groups[1].id: duplicate id: "a"; expected one not used in groups[0]',
  ],
  [
    { events: [], groups: [{ id: "a", color: "url(#x)" }] },
    'invalid-color at groups[0].color: invalid color: "url(#x)"; expected opaque hex, rgb(), hsl() or a CSS name, such as "#1f77b4" or "teal"',
  ],
  [
    { events: [], groups: [{ id: "a", color: "#0008" }] },
    'invalid-color at groups[0].color: invalid color: "#0008"; expected opaque hex, rgb(), hsl() or a CSS name, such as "#1f77b4" or "teal"',
  ],
  [{ events: [], eras: ["A"] }, 'invalid-era at eras[0]: invalid era: "A"; expected an object with when and title'],
  [{ events: [], eras: [{ when: "2014" }] }, "missing-title at eras[0].title: missing title: nothing; expected text"],
  [
    { events: [], undated: [5] },
    "invalid-undated at undated[0]: invalid undated event: 5; expected an object with a title",
  ],
  [{ events: [], undated: [{}] }, "missing-title at undated[0].title: missing title: nothing; expected text"],
];

test.each(flaws.map(([data, problem]) => [problem, data] as const))(
  "readTimeline(data) reports %s",
  (problem, data) => {
    expect(problemsOf(data)).toEqual([problem]);
  },
);

test("readTimeline(data) tells of a lone slip only once, and of none where the right key is there too", () => {
  expect(problemsOf([event({ Title: "B", latitude: 1, long: 2 })])).toEqual([]);
  expect(problemsOf([{ when: "2014", titel: "A" }]).map((line) => line.slice(0, 13))).toEqual([
    "missing-title",
    "unknown-key a",
  ]);
});

test.each([
  ["unreadable-date", "2014/1", "events[0].when", { when: "2014/1" }],
  ["unreadable-date", "Thursday", "events[0].date", { when: null, date: "Thursday" }],
  ["impossible-date", "2014-02-30", "events[0].start", { when: null, start: "2014-02-30", end: "2015" }],
  ["impossible-date", "2015-02-29", "events[0].end", { when: null, start: "2014", end: "2015-02-29" }],
])("readTimeline(data) reports %s %s at %s", (code, given, at, fields) => {
  const { timeline, problems } = readTimeline([event(fields), event()]);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ code, at });
  expect(problems[0]!.message).toContain(given);
  expect(timeline.events).toHaveLength(1);
});

test("readTimeline(data) leaves out an event whose end is before its start", () => {
  const { timeline, problems } = readTimeline([event({ when: null, start: "2015", end: "2014" })]);
  expect(timeline.events).toEqual([]);
  expect(problems).toHaveLength(1);
  expect(problems[0]!.at).toBe("events[0].end");
});

test("readTimeline(data) keeps an event whose other fields are bad", () => {
  const fields = { id: {}, description: 1, group: [], importance: -1, url: "data:,", place: 1, lang: 1, image: 1 };
  const { timeline, problems } = readTimeline([
    event({ ...fields, sources: 1, links: 1, confidence: 9, basis: 1, claims: 1 }),
  ]);
  expect(Object.keys(timeline.events[0]!)).toEqual(["id", "when", "title"]);
  expect(problems).toHaveLength(13);
});

test("readTimeline(data) takes blank and null fields for absent ones", () => {
  const blank = {
    id: "",
    description: " ",
    group: null,
    url: "",
    place: "\n",
    lang: "",
    image: "",
    sources: "",
    links: null,
  };
  expect(readTimeline([event({ ...blank, claims: [], data: undefined })])).toEqual(readTimeline([event()]));
  const groups = [{ id: "", title: "A", color: " " }];
  expect(readTimeline({ events: [], groups, eras: null, undated: [] })).toEqual({
    timeline: { events: [], groups: [{ id: "A", title: "A" }] },
    problems: [],
  });
});

test("readTimeline(data) makes ids from what is said, whatever the order", () => {
  const events = [event(), event({ title: "War" }), event({ when: "2015" })];
  const idsOf = (list: object[]) => readTimeline(list).timeline.events.map(({ id }) => id);
  expect(idsOf([...events].reverse())).toEqual(idsOf(events).reverse());
  expect(new Set(idsOf([...events, ...events])).size).toBe(6);
});

test("readTimeline(data) gives the later of two equal ids a new one, and draws both", () => {
  const { timeline, problems } = readTimeline([
    event({ id: "a" }),
    event({ id: "a" }),
    event({ id: "b", links: ["a"] }),
  ]);
  expect(problems).toEqual([
    { code: "duplicate-id", message: 'duplicate id: "a"; expected one not used in events[0]', at: "events[1].id" },
  ]);
  expect(timeline.events.map(({ id }) => id)).toEqual(["a", first({}).id, "b"]);
});

test("readTimeline(data) lets no event that is left out hold an id, a group or a link", () => {
  const { timeline, problems } = readTimeline([
    event({ id: "a", when: "?", group: "G" }),
    event({ id: "a" }),
    event({ id: "b", title: "" }),
    event({ id: "c", links: ["a", "b"] }),
  ]);
  expect(problems.map(({ code }) => code)).toEqual(["unreadable-date", "missing-title", "unknown-link"]);
  expect(timeline.groups).toBeUndefined();
  expect(timeline.events.map(({ id, links }) => [id, links])).toEqual([
    ["a", undefined],
    ["c", [{ to: "a" }]],
  ]);
});

test("readTimeline(data) says on which line JSON text breaks off", () => {
  expect(readTimeline('[\n{"when": "2014",}\n]').problems[0]).toMatchObject({ code: "invalid-json", at: "line 2" });
  expect(readTimeline("[").problems[0]!.message).toContain("ends too soon");
  const [problem] = readTimeline("when,title").problems;
  expect(problem).toMatchObject({ code: "invalid-json", at: "data" });
  expect(problem!.message).toBe(
    'invalid JSON: "when,title"; expected the JSON text of an array of events or { events }',
  );
});

test("readTimeline(data, { unit }) reads numbers", () => {
  expect(readTimeline([event({ when: 2014 })], { unit: "year" }).timeline.events[0]!.when.edtf).toBe("2014");
  const ms = readTimeline([event({ when: Date.UTC(2014, 0) })], { unit: "ms" }).timeline.events[0]!;
  expect(ms.when.start.earliest).toBe(Date.UTC(2014, 0));
});

test("readTimeline(data, { hemisphere }) reads seasons", () => {
  expect(readTimeline([event({ when: "2014-21" })], { hemisphere: "south" }).timeline.events[0]!.when.edtf).toBe(
    "2014-29",
  );
});

test.each([
  [{ units: "ms" }, 'unknown option: "units"; expected one of unit, precision, hemisphere, lenient'],
  [{ unit: "s" }, 'invalid unit: "s"; expected one of ms, year'],
  [null, "invalid options: null; expected an object"],
])("readTimeline([], %j) throws", (options, message) => {
  const call = () => readTimeline([], options as unknown as ParseWhenOptions);
  expect(call).toThrow(TimelineError);
  expect(call).toThrow(expect.objectContaining({ code: "invalid-option", message }) as Error);
});
