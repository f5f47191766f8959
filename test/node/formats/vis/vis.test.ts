import { describe, expect, test } from "vitest";
import { readTimeline } from "whenline";
import { readVis, recogniseFormat, writeVis } from "whenline/formats";

const told = (text: string): unknown => readVis(text).timeline.events.map(({ when, title }) => `${title} ${when.edtf}`);

describe("readVis, in the habits of", () => {
  test("an array of items, numbers as ids, days in short", () => {
    const text =
      '[{"id":1,"content":"item 1","start":"2014-04-20"},{"id":2,"content":"item 2","start":"2014-02-2","end":"2014-04-18"}]';
    expect(told(text)).toEqual(["item 1 2014-04-20", "item 2 2014-02-02/2014-04-18"]);
    expect(recogniseFormat(text)).toBe("vis");
  });

  test("items and groups, in the order of the groups, with HTML", () => {
    const { timeline, problems } = readVis(
      JSON.stringify({
        items: [
          {
            content: "<b>A</b> &amp; B<br>C",
            start: "2014-04-20T16:00:00.000Z",
            group: 2,
            title: "More<p>of it",
            className: "x",
          },
        ],
        groups: [
          { id: 1, content: "Second", order: 2 },
          { id: 2, content: "<i>First</i>", order: 1 },
        ],
      }),
    );
    expect(problems).toEqual([]);
    expect(timeline).toMatchObject({
      groups: [
        { id: "2", title: "First" },
        { id: "1", title: "Second" },
      ],
      events: [
        {
          title: "A & B C",
          when: { edtf: "2014-04-20T16:00Z" },
          group: "2",
          data: { className: "x" },
        },
      ],
    });
  });

  test("a DataSet as JSON has it, old and new", () => {
    const item = { id: 5, content: "A", start: "2014-04-20" };
    expect(told(JSON.stringify({ _options: {}, _data: { 5: item }, length: 1 }))).toEqual(["A 2014-04-20"]);
    expect(told(JSON.stringify({ items: { _data: { 5: item } } }))).toEqual(["A 2014-04-20"]);
  });

  test("a page: given to a name, within a DataSet", () => {
    expect(told('var items = new vis.DataSet([{"content":"A","start":"2014-04-20"}]);')).toEqual(["A 2014-04-20"]);
    expect(readVis('const items = [\n{"content":"A","start":"soon"}]').problems).toMatchObject([
      { code: "unreadable-date", at: "line 2, column 24 ([0].start)" },
    ]);
  });

  test("a page copied from an example: names without quotes, single quotes, a comma at the end", () => {
    const text =
      "const items = new vis.DataSet([\n  {id: 1, content: 'item 1', start: '2014-04-20'},\n  {id: 2, content: 'B', start: 'soon'},\n]);";
    expect([recogniseFormat(text), told(text)]).toEqual(["vis", ["item 1 2014-04-20"]]);
    expect(readVis(text).problems).toMatchObject([{ code: "unreadable-date", at: "line 3, column 32 ([1].start)" }]);
  });

  test("a program: milliseconds, texts of dates, background", () => {
    const rows = [
      { content: "A", start: Date.UTC(2014, 3, 20, 10, 5, 1, 7) },
      { content: "B", start: "Sun Apr 20 2014 00:00:00 GMT+0200 (CEST)" },
      { content: "C", start: "2014-04-20T00:00:00.000Z", end: "2014-04-21T10:30:00.000Z", type: "background" },
      { content: "D", start: "-000043-03-15" },
    ];
    const { timeline, problems } = readVis(JSON.stringify(rows));
    expect(problems).toEqual([]);
    expect(timeline.events.map(({ when }) => when.edtf)).toEqual([
      "2014-04-20T10:05:01.007Z",
      "2014-04-20",
      "-0043-03-15",
    ]);
    expect(timeline.eras).toMatchObject([{ title: "C", when: { edtf: "2014-04-20/2014-04-21T10:30Z" } }]);
  });

  test("a hurried author: without a start, a title, an order", () => {
    const rows = [
      { content: "A" },
      { start: "2014" },
      { content: "B", start: "2015", end: "2014" },
      { content: "C", start: "2016" },
    ];
    const { timeline, problems } = readVis(JSON.stringify(rows));
    expect(problems.map(({ code }) => code)).toEqual(["missing-date", "missing-title", "reversed-interval"]);
    expect(timeline.events).toHaveLength(1);
  });
});

test("writeVis is read back, and tells what vis-timeline cannot say", () => {
  const whens = [
    "2014-02-16",
    "2014",
    "1450~",
    "-0043-03-15",
    "2014-02-16/2014-03-01",
    "2014/..",
    "[..1065]",
    "{1667,1668}",
  ];
  const { timeline } = readTimeline({
    title: "T",
    groups: [{ id: "g", title: "G" }],
    events: whens.map((when, at) => ({ id: `e${String(at)}`, when, title: "<A> & B", group: "g" })),
    eras: [{ when: "2012/2013", title: "Era" }],
  });
  const { text, problems } = writeVis(timeline);
  const back = readVis(text);
  expect(back.problems).toEqual([]);
  expect(back.timeline.events).toEqual(timeline.events);
  expect(back.timeline.groups).toEqual(timeline.groups);
  expect(back.timeline.eras?.[0]?.when.edtf).toBe("2012/2013");
  expect(problems.filter(({ code }) => code === "not-written")).toMatchObject([{ at: "title" }]);
  expect(problems.filter(({ code }) => code === "date-not-written")).toHaveLength(whens.length - 2 + 1);
});

test.each([
  ["{}", "invalid-data"],
  ["[", "invalid-json"],
])("readVis tells %s", (text, code) => {
  expect(readVis(text).problems.map((problem) => problem.code)).toEqual([code]);
});
