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
    expect(problems.map(({ message }) => message)).toEqual([
      "not kept: statements that are deprecated, or beside a preferred one",
    ]);
    expect(timeline.events.map(({ when }) => when.edtf)).toEqual(["1616-05-03", "1564~", "[1450..1600]"]);
    expect(timeline.undated).toMatchObject([{ title: "Thing: death" }]);
  });

  test("the interface's answer: ranks, a missing item, a title that nobody gave", () => {
    const text = JSON.stringify({
      entities: {
        Q1: {
          id: "Q1",
          labels: { de: { value: "Krieg" }, en: { value: "War" } },
          descriptions: { en: { value: "A war" } },
          claims: {
            P580: [
              { rank: "normal", mainsnak: snak("+1914-00-00T00:00:00Z", 9) },
              { rank: "preferred", mainsnak: snak("+1914-07-28T00:00:00Z", 11) },
            ],
          },
        },
        Q7: { id: "Q7", labels: {}, claims: { P571: [{ mainsnak: snak("+1450-00-00T00:00:00Z", 9) }] } },
        Q99: { id: "Q99", missing: "" },
      },
      success: 1,
    });
    expect(told(text)).toEqual(["War 1914-07-28", "Q7: founding 1450"]);
    expect(readWikidata(text).timeline.events[0]?.description).toBe("A war");
  });

  test("an editor who is not sure: presumably, possibly about, in a century", () => {
    const said = (...ids: string[]): object => ({ P1480: ids.map((id) => ({ datavalue: { value: { id } } })) });
    const text = item({
      P569: [
        { mainsnak: snak("+1564-00-00T00:00:00Z", 9), qualifiers: said("Q18122778") },
        { mainsnak: snak("+1564-00-00T00:00:00Z", 9), qualifiers: said("Q30230067", "Q5727902") },
        { mainsnak: snak("+1501-00-00T00:00:00Z", 7), qualifiers: said("Q56644435") },
      ],
    });
    expect(readWikidata(text).timeline.events.map(({ when }) => when.edtf)).toEqual([
      ...["1564?", "1564%", "[1501?..1600?]"],
    ]);
  });

  test("a query for battles: spans of which one end has no precision, names of columns of its own", () => {
    const text = JSON.stringify({
      head: { vars: ["battle", "battleLabel", "start", "end"] },
      results: {
        bindings: [
          {
            battle: { type: "uri", value: "http://www.wikidata.org/entity/Q5" },
            battleLabel: { type: "literal", "xml:lang": "en", value: "Siege" },
            start: { type: "literal", value: "1450-01-01T00:00:00Z" },
            end: { type: "literal", value: "1452-05-01T00:00:00Z" },
          },
        ],
      },
    });
    expect(told(text)).toEqual(["Siege 1450/1452-05-01"]);
    expect(readWikidata(text).problems.map(({ code }) => code)).toEqual(["no-precision"]);
  });

  test("a query for people: births that nobody knows, and long before Christ", () => {
    const text = JSON.stringify({
      results: {
        bindings: [
          {
            personLabel: { value: "Ada" },
            birth: { type: "uri", value: "http://www.wikidata.org/.well-known/genid/abc" },
            birthPrecision: { value: "9" },
          },
          { personLabel: { value: "Q42" }, birth: { value: "-0043-01-01T00:00:00Z" }, birthPrecision: { value: "9" } },
        ],
      },
    });
    expect(told(text)).toEqual(["Q42 -0043"]);
    expect(readWikidata(text).timeline.undated).toEqual([{ title: "Ada" }]);
  });

  test("the rows alone, of cells with types: a picture, a place, a century", () => {
    const text = JSON.stringify([
      {
        item: { type: "uri", value: "http://www.wikidata.org/entity/Q3" },
        itemLabel: { value: "C" },
        pointInTime: { value: "1801-01-01T00:00:00Z" },
        precision: { value: "7" },
        image: { value: "http://commons.wikimedia.org/wiki/Special:FilePath/A.jpg" },
        placeLabel: { value: "Baku" },
      },
    ]);
    expect(readWikidata(text).timeline.events).toMatchObject([
      { title: "C", when: { edtf: "[1801..1900]" }, place: "Baku", image: { alt: "" } },
    ]);
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
