import { describe, expect, test } from "vitest";
import { readWikidata, recogniseFormat } from "whenline/formats";
import { wikidataEdtf } from "../../../../src/formats/wikidata/wikidataTime.js";

const gregorian = "http://www.wikidata.org/entity/Q1985727";
const julian = "http://www.wikidata.org/entity/Q1985786";
const snak = (time: string, precision: number, calendarmodel = gregorian): object => ({
  snaktype: "value",
  datavalue: { value: { time, precision, calendarmodel } },
});
const item = (claims: object, label = "Thing"): string =>
  JSON.stringify({ entities: { Q1: { id: "Q1", labels: { en: { value: label } }, claims } } });
const told = (text: string): unknown =>
  readWikidata(text).timeline.events.map(({ when, title }) => `${title} ${when.edtf}`);

test.each([
  ["+1879-03-14T00:00:00Z", 11, "1879-03-14"],
  ["+1879-03-00T00:00:00Z", 10, "1879-03"],
  ["+1879-00-00T00:00:00Z", 9, "1879"],
  ["+1879-00-00T00:00:00Z", 11, "1879"],
  ["+1987-00-00T00:00:00Z", 8, "198X"],
  ["+1801-01-01T00:00:00Z", 7, "[1801..1900]"],
  ["+1900-01-01T00:00:00Z", 7, "[1801..1900]"],
  ["+0900-01-01T00:00:00Z", 6, "[0001..1000]"],
  ["-0044-03-15T00:00:00Z", 11, "-0043-03-15"],
  ["-0044-00-00T00:00:00Z", 9, "-0043"],
  ["-0450-00-00T00:00:00Z", 7, "[-0499..-0400]"],
  ["-13798000000-00-00T00:00:00Z", 3, "Y-13798E6"],
  ["-66000000-00-00T00:00:00Z", 4, "Y-660E5"],
  ["+2014-03-18T15:30:00Z", 13, "2014-03-18T15:30Z"],
] as const)("wikidataEdtf(%s, %i) of an item is %s", (time, precision, edtf) => {
  expect(wikidataEdtf(time, { precision, historical: true, isJulian: false })).toBe(edtf);
});

test.each(["1879", "+1879-03-14", "+1879-02-30T00:00:00Z"])("%s is a problem", (time) => {
  expect(readWikidata(item({ P585: [{ mainsnak: snak(time, 11) }] })).problems).toHaveLength(1);
});

describe("readWikidata, in the habits of", () => {
  test("an item: what it is known by, each property an event", () => {
    const text = item({
      P569: [{ mainsnak: snak("+1815-12-10T00:00:00Z", 11) }],
      P570: [{ mainsnak: snak("+1852-00-00T00:00:00Z", 9) }],
      P580: [{ mainsnak: snak("+1914-07-28T00:00:00Z", 11) }],
      P582: [{ mainsnak: snak("+1918-11-00T00:00:00Z", 10) }],
    });
    expect(told(text)).toEqual(["Thing 1914-07-28/1918-11", "Thing: birth 1815-12-10", "Thing: death 1852"]);
    expect(readWikidata(text).timeline.events[0]?.sources).toEqual([
      { title: "Wikidata", url: "https://www.wikidata.org/wiki/Q1" },
    ]);
  });

  test("a historian: Julian days, circa, bounds, what nobody knows", () => {
    const about = { P1480: [{ datavalue: { value: { id: "Q5727902" } } }] };
    const bounds = { P1319: [snak("+1450-00-00T00:00:00Z", 9)], P1326: [snak("+1501-01-01T00:00:00Z", 7)] };
    const text = item({
      P569: [
        { mainsnak: snak("+1616-04-23T00:00:00Z", 11, julian) },
        { mainsnak: snak("+1564-00-00T00:00:00Z", 9, julian), qualifiers: about },
      ],
      P570: [{ mainsnak: { snaktype: "somevalue" } }, { mainsnak: { snaktype: "novalue" } }],
      P571: [{ mainsnak: { snaktype: "somevalue" }, qualifiers: bounds }],
      P577: [{ rank: "deprecated", mainsnak: snak("+1999-00-00T00:00:00Z", 9) }],
    });
    const { timeline, problems } = readWikidata(text);
    expect(problems).toEqual([]);
    expect(timeline.events.map(({ when }) => when.edtf)).toEqual(["1616-05-03", "1564~", "[1450..1600]"]);
    expect(timeline.undated).toMatchObject([{ title: "Thing: death" }]);
  });

  test("the query service, with precision", () => {
    const cell = (value: string, type = "literal"): object => ({ type, value });
    const bindings = [
      {
        item: cell("http://www.wikidata.org/entity/Q1", "uri"),
        itemLabel: cell("A"),
        date: cell("-0043-03-15T00:00:00Z"),
        precision: cell("11"),
        n: cell("7"),
      },
      {
        itemLabel: cell("B"),
        start: cell("1914-01-01T00:00:00Z"),
        startPrecision: cell("9"),
        end: cell("1918-11-11T00:00:00Z"),
        endPrecision: cell("11"),
      },
      { itemLabel: cell("C"), date: cell("t1", "bnode"), precision: cell("9") },
    ];
    const { timeline, problems } = readWikidata(JSON.stringify({ head: { vars: [] }, results: { bindings } }));
    expect(problems).toEqual([]);
    expect(timeline.events).toMatchObject([
      { title: "A", when: { edtf: "-0043-03-15" }, url: "http://www.wikidata.org/entity/Q1", data: { n: "7" } },
      { title: "B", when: { edtf: "1914/1918-11-11" } },
    ]);
    expect(timeline.undated).toEqual([{ title: "C" }]);
  });

  test("a query that did not ask for the precision: no finer than it must be, and a problem", () => {
    const rows = [
      { item: "http://www.wikidata.org/entity/Q1", itemLabel: "A", date: "1801-01-01T00:00:00Z" },
      { itemLabel: "B", date: "1801-02-03T00:00:00Z" },
    ];
    const { timeline, problems } = readWikidata(JSON.stringify(rows));
    expect(timeline.events.map(({ when }) => when.edtf)).toEqual(["1801", "1801-02-03"]);
    expect(problems).toMatchObject([{ code: "no-precision", at: "line 1, column 69 ([0].date)" }]);
  });

  test("a download of one item, and a list of items, in another language", () => {
    const one = {
      id: "Q2",
      labels: { fr: { value: "Chose" } },
      claims: { P585: [{ mainsnak: snak("+2014-00-00T00:00:00Z", 9) }] },
    };
    expect(told(JSON.stringify(one))).toEqual(["Chose 2014"]);
    expect(told(JSON.stringify([one]))).toEqual(["Chose 2014"]);
  });
});

test.each([
  ["{}", "invalid-data"],
  ["[", "invalid-json"],
  ['{"results":{"bindings":[{"itemLabel":{"value":"A"}}]}}', "missing-date"],
  ['{"entities":{"Q1":{"claims":{"P585":[{"mainsnak":{}}]}}}}', "unreadable-date"],
])("readWikidata tells %s", (text, code) => {
  expect(readWikidata(text).problems.map((problem) => problem.code)).toEqual([code]);
});

test("what Wikidata gives is recognised", () => {
  expect(recogniseFormat(item({ P585: [] }))).toBe("wikidata");
  expect(recogniseFormat('{ "head": { "vars": ["item"] }, "results": { "bindings": [] } }')).toBe("wikidata");
});
