import { describe, expect, test } from "vitest";
import { readBlock } from "../../../src/markdown/readBlock.js";
import { readInfo } from "../../../src/markdown/infoString.js";

const list = `title: Talks, and none
subtitle: As one article has it
# Talks
2014-01: Dempsey and Gerasimov meet
- 16 February 2017: Dunford and Gerasimov meet: in Baku
  place: Baku
  source: The Whenline Courier, https://example.org/a
  They had not met before.
  It lasted a day.

# The break
* since 2014: Cooperation is suspended
era 2014/2017: Under strain
[2014..2015]: One of two years
2014-05-01T09:30: A time with a colon
`;

describe("readBlock(text)", () => {
  test("reads a list with groups, eras, sources and descriptions", () => {
    const { timeline, problems } = readBlock(list);
    expect(problems).toEqual([]);
    expect(timeline).toMatchObject({ title: "Talks, and none", subtitle: "As one article has it" });
    expect(timeline.events.map(({ when, title, group }) => [when.edtf, title, group])).toEqual([
      ["2014-01", "Dempsey and Gerasimov meet", "Talks"],
      ["2017-02-16", "Dunford and Gerasimov meet: in Baku", "Talks"],
      ["2014/..", "Cooperation is suspended", "The break"],
      ["[2014..2015]", "One of two years", "The break"],
      ["2014-05-01T09:30", "A time with a colon", "The break"],
    ]);
    expect(timeline.events[1]).toMatchObject({
      place: "Baku",
      description: "They had not met before. It lasted a day.",
      sources: [{ title: "The Whenline Courier", url: "https://example.org/a" }],
    });
    expect(timeline.groups?.map(({ title }) => title)).toEqual(["Talks", "The break"]);
    expect(timeline.eras).toMatchObject([{ title: "Under strain" }]);
  });

  test.each([
    ['[{ "when": "2014", "title": "A" }]', ["2014"]],
    ['{ "events": [{ "when": "2014", "title": "A" }] }', ["2014"]],
    ["date,title\n1 May 2014,A\n2015,B", ["2014-05-01", "2015"]],
    ["2014: A", ["2014"]],
    ["44 BC: A\nc. 1450: B\n0099: C", ["-0043", "1450~", "0099"]],
    ["[1667,1668]: A", ["[1667,1668]"]],
    ["", []],
  ])("reads %j", (text, dates) => {
    const { timeline, problems } = readBlock(text);
    expect(problems).toEqual([]);
    expect(timeline.events.map(({ when }) => when.edtf)).toEqual(dates);
  });

  test.each([
    ["2014: A\nsoon: B", "line 2, column 1", "unreadable-date"],
    ["2014: A\n\n  nothing of the kind\n2015 without a colon", "line 4, column 1", "unreadable-line"],
    ["2014:", "line 1, column 1", "missing-title"],
    ["1/2/2014: A", "line 1, column 1", "ambiguous-date"],
    ["29 February 2015: A", "line 1, column 1", "impossible-date"],
    ['[{ "when": 2014, "title": "A" }]', "line 1, column 12 (events[0].when)", "ambiguous-number"],
    ["date,title\nsoon,A", "line 2, column 1", "unreadable-date"],
  ])("tells where %j is wrong", (text, at, code) => {
    expect(readBlock(text).problems).toMatchObject([{ at, code }]);
  });

  test("takes the order of day and month, and prototypes of nothing", () => {
    expect(readBlock("1/2/2014: A", "dmy").timeline.events[0]?.when.edtf).toBe("2014-02-01");
    const { timeline } = readBlock("2014: A\n  __proto__: B\n  constructor: C");
    expect(timeline.events[0]?.description).toBe("__proto__: B constructor: C");
  });
});

describe("readInfo(info)", () => {
  test.each([
    ["", {}],
    ["width=640", { width: 640 }],
    ['{width=640 title="Two talks"}', { width: 640, title: "Two talks" }],
    ["legend=false height=auto label-width=120", { legend: false, height: "auto", labelWidth: 120 }],
    ["domain=2013/2017-06 theme='dark'", { domain: ["2013", "2017-06"], theme: "dark" }],
    ["width=wide", { width: "wide" }],
  ])("reads %j", (info, options) => {
    expect(readInfo(info)).toEqual(options);
  });

  test.each(["wide", "width=", 'title="half', "a=b=c'"])("refuses %j", (info) => {
    expect(() => readInfo(info)).toThrow("invalid option");
  });

  test("what is no text is for the plugin", () => {
    expect(() => readInfo("locale=de")).toThrow("invalid option: locale; expected among the options of the plugin");
  });
});
