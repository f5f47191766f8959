import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJson, writeJson } from "whenline/formats";
import { readTimeline } from "../../../../src/model/readTimeline.js";
import { walkJson, wantNothing } from "../../../../src/formats/json/walkJson.js";
import { anyTimeline } from "../anyTimeline.js";

const told = (text: string): unknown =>
  readJson(text).timeline.events.map(({ when, title }) => `${title} ${when.edtf}`);

describe("readJson, in the habits of", () => {
  test("somebody who writes a list", () => {
    expect(told('[\n  {"when": "2014", "title": "A"},\n  {"when": "1450~", "title": "B"}\n]\n')).toEqual([
      "A 2014",
      "B 1450~",
    ]);
  });

  test("a database: numbers as ids, nulls, dates under another name, fields of its own", () => {
    const text = '[{"id":7,"date":"2014-03-01T10:00:00Z","title":"A","group":null,"url":"","severity":3}]';
    const { timeline, problems } = readJson(text);
    expect(problems).toEqual([]);
    expect(timeline.events).toMatchObject([{ id: "7", title: "A", when: { edtf: "2014-03-01T10:00:00Z" } }]);
  });

  test("a program on Windows: a mark at the beginning, start and end, a whole timeline", () => {
    const text =
      '\ufeff{"title":"T",\r\n"events":[{"start":"2014","end":"2016","title":"A"},{"start":"2015","end":null,"title":"B"}],\r\n"undated":["C"],"eras":[{"start":"1900","end":"1910","title":"D"}]}';
    const { timeline, problems } = readJson(text);
    expect(problems).toEqual([]);
    expect(told(text)).toEqual(["A 2014/2016", "B 2015/"]);
    expect(timeline).toMatchObject({ title: "T", undated: [{ title: "C" }], eras: [{ when: { edtf: "1900/1910" } }] });
  });

  test("a newsroom: sources, claims that disagree, links", () => {
    const text = JSON.stringify({
      events: [
        {
          ...{ id: "a", when: "1450", title: "A", sources: ["A paper", { url: "https://example.org/" }] },
          ...{ claims: [{ when: "1451", source: { title: "Another" } }], links: [{ to: "b" }] },
        },
        { id: "b", when: "1452", title: "B" },
      ],
    });
    const { timeline, problems } = readJson(text);
    expect(problems).toEqual([]);
    expect(timeline.events[0]).toMatchObject({ sources: [{}, {}], claims: [{}], links: [{ to: "b" }] });
  });

  test("a hurried author: years as numbers, a slip of a name, the same id twice", () => {
    const text =
      '[{"id":"a","when":2014,"title":"A"},{"id":"b","when":"2015","titel":"B"},{"id":"c","when":"2016","title":"C"},{"id":"c","when":"2017","title":"D"}]';
    expect(told(text)).toEqual(["C 2016", "D 2017"]);
    expect(readJson(text).problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["ambiguous-number", "missing-title", "duplicate-id"]),
    );
  });
});

describe("readJson says where a problem is", () => {
  test.each([
    ['[{"when":"2014","title":"A"},\n  {"when":2015,"title":"B"}]', ["line 2, column 11 (events[1].when)"]],
    ['{\n"events": [{"when":"2014"}]}', ["line 2, column 12 (events[0].title)"]],
    ['\ufeff{"events":[{"when":"2014","title":"A","url":"javascript:x"}]}', ["line 1, column 45 (events[0].url)"]],
    [
      '{"events":[{"when":"2014","title":"A","sources":[{"url":"data:x"}]}]}',
      ["line 1, column 57 (events[0].sources[0].url)"],
    ],
    [
      '{"events":[{"when":"2014","title":"A","titel":"x","whe\\u006e":"soon"}]}',
      ["line 1, column 63 (events[0].when)"],
    ],
    ['{"events": 1}', ["line 1, column 12 (events)"]],
    ["7", ["line 1, column 1 (data)"]],
  ])("%s", (text, places) => {
    expect(readJson(text).problems.map(({ at }) => at)).toEqual(places);
  });

  test("of text that holds JSON once more", () => {
    expect(readJson('"[]"').problems).toMatchObject([{ code: "invalid-event" }]);
  });

  test.each([
    ['{"events": [}', "line 1, column 13", 'invalid JSON: "}"; expected JSON'],
    ['[{"when": "2014",\n}]', "line 2, column 1", 'invalid JSON: "}]"; expected no comma before it'],
    ["[1, 2", "line 1, column 6", "the text ends too soon"],
    ["", "line 1, column 1", "the text ends too soon"],
    ['["a\nb"]', "line 1, column 4", "invalid JSON"],
    ["[01]", "line 1, column 3", "invalid JSON"],
    ["{'a': 1}", "line 1, column 2", "invalid JSON"],
  ])("that is no JSON: %s", (text, at, message) => {
    const [problem] = readJson(text).problems;
    expect(problem).toMatchObject({ code: "invalid-json", at });
    expect(problem?.message).toContain(message);
  });
});

test("walkJson finds a flaw exactly where JSON.parse finds one", () => {
  const piece = fc.constantFrom(
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    '"a"',
    '"\\u00e9"',
    '"\\x"',
    "1",
    "-0.5e3",
    "01",
    "true",
    " ",
    "nul",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.json(), fc.boolean(), (pieces, whole, isWhole) => {
      const text = isWhole ? whole : pieces.join("");
      let isSound = true;
      try {
        JSON.parse(text);
      } catch {
        isSound = false;
      }
      expect(walkJson(text, wantNothing()) === null).toBe(isSound);
    }),
    { seed: 6, numRuns: 2000, endOnFailure: true },
  );
});

describe("writeJson", () => {
  test("is read back as it was", () => {
    fc.assert(
      fc.property(anyTimeline, (data) => {
        const { timeline } = readTimeline(data);
        const { text, problems } = writeJson(timeline);
        const back = readJson(text);
        expect([problems, back.problems]).toEqual([[], []]);
        expect(back.timeline).toEqual(timeline);
      }),
      { seed: 6, numRuns: 150, endOnFailure: true },
    );
  });

  test("keeps what EDTF cannot say, and tells what JSON cannot", () => {
    const when = { edtf: "1941/1943", start: { part: "early" }, end: { part: "late" } };
    const { timeline } = readTimeline([
      { when, title: "A", claims: [{ when: { edtf: "1942", start: { part: "mid" } } }] },
    ]);
    expect(readJson(writeJson(timeline).text).timeline).toEqual(timeline);
    const odd = readTimeline([{ when: "2014", title: "A", data: 1n }]).timeline;
    expect(writeJson(odd).problems).toMatchObject([{ code: "not-written", at: "events[0].data" }]);
    expect(readJson(writeJson(odd).text).timeline.events).toHaveLength(1);
  });
});

test("hostile JSON ends in a problem", () => {
  for (const text of [
    "[".repeat(1_000_000),
    '{"a":'.repeat(100_000),
    '"'.repeat(1_000_001),
    "1".repeat(1_000_000),
    `["${"\\".repeat(999_999)}`,
  ]) {
    expect(readJson(text).problems.length).toBeGreaterThan(0);
  }
});
