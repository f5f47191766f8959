import { describe, expect, test } from "vitest";
import { readSimile, recogniseFormat } from "whenline/formats";

const told = (text: string): unknown =>
  readSimile(text).timeline.events.map(({ when, title }) => `${title} ${when.edtf}`);

describe("readSimile, in the habits of", () => {
  test("XML with dates as JavaScript prints them", () => {
    const text = `<data>
  <event start="May 28 2006 09:00:00 GMT" end="Jun 15 2006 09:00:00 GMT" isDuration="true" title="Writing" image="a.png">A few &lt;b&gt;days&lt;/b&gt;</event>
  <event start="Sat May 20 1961 00:00:00 GMT-0600" title="A &amp; B" link="https://example.org/?a=1&amp;b=2" color="red"/>
</data>`;
    const { timeline, problems } = readSimile(text);
    expect([problems, recogniseFormat(text)]).toEqual([[], "simile"]);
    expect(timeline.events).toMatchObject([
      {
        title: "Writing",
        when: { edtf: "2006-05-28T09:00Z/2006-06-15T09:00Z" },
        description: "A few days",
        image: { url: "a.png" },
      },
      { title: "A & B", when: { edtf: "1961-05-20" }, url: "https://example.org/?a=1&b=2", data: { color: "red" } },
    ]);
  });

  test("XML with four dates", () => {
    const four = 'start="1450" latestStart="1460" earliestEnd="1470" end="1480"';
    const text = `<?xml version="1.0"?><!-- x --><data wiki-url="a">
<event ${four} isDuration="true" title="A"/><event start="1450" end="1480" title="B"/>
<event start="1450" latestStart="1452" title="C"/><event start="1450" earliestEnd="1470" durationEvent="true" title="D"/>
<event start="1450" durationEvent="true" title="E"/></data>`;
    expect(told(text)).toEqual([
      "A [1450..1460]/[1470..1480]",
      "B [1450..1480]",
      "C [1450..1452]",
      "D 1450/1470",
      "E 1450/",
    ]);
  });

  test("JSON, short and long names", () => {
    const text = JSON.stringify({
      dateTimeFormat: "iso8601",
      events: [
        { start: "1900-01-01", end: "1905", title: "A", description: "x", durationEvent: true, eventID: "i" },
        { s: "1900", ls: "1901", ee: "1903", e: "1904", title: "B" },
        { start: "1900", end: "1901", title: "C", durationEvent: false },
        { start: "-0043-03-15", title: "D" },
      ],
    });
    expect(recogniseFormat(text)).toBe("simile");
    expect(told(text)).toEqual(["A 1900-01-01/1905", "B [1900..1901]/[1903..1904]", "C [1900..1901]", "D -0043-03-15"]);
  });

  test("XML of single quotes that says its format of dates", () => {
    const text =
      "<data date-time-format='iso8601' wiki-url='https://example.org/'>\n<event start='1903-02-14' end='1905-01-01T00:00:00Z' isDuration='true' title='A' classname='k'/></data>";
    expect(told(text)).toEqual(["A 1903-02-14/1905-01-01"]);
  });

  test("JSON as the examples have it: single quotes, names without any, comments, commas too many", () => {
    const text = `{
'dateTimeFormat': 'iso8601', // the format
'wikiURL': "https://example.org/",
events: [
  {'start': '1888-06', 'title': 'It\\'s "A"', 'link': 'https://example.org/a',},
  {'start': 'soon', 'title': 'B'},
]}`;
    const { timeline, problems } = readSimile(text);
    expect(recogniseFormat(text)).toBe("simile");
    expect(timeline.events).toMatchObject([
      { title: 'It\'s "A"', when: { edtf: "1888-06" }, url: "https://example.org/a" },
    ]);
    expect(problems.map(({ code, at }) => [code, at])).toEqual([
      ["unreadable-date", "line 6, column 13 (events[1].start)"],
      ["not-kept", "line 3, column 12 (wikiURL)"],
    ]);
  });

  test("JSON that a script gives to a name", () => {
    const text = 'var timeline_data = {"dateTimeFormat":"iso8601","events":[{"start":"1888","title":"A"}]};';
    expect([recogniseFormat(text), told(text)]).toEqual(["simile", ["A 1888"]]);
  });

  test("JSON with dates as JavaScript prints them, colours and icons", () => {
    const event = {
      ...{ start: "Sat May 20 1961 00:00:00 GMT-0600", end: "Jun 15 2006 00:00:00 GMT", title: "A", isDuration: true },
      ...{ icon: "a.png", textColor: "green" },
    };
    const { timeline } = readSimile(JSON.stringify({ dateTimeFormat: "Gregorian", events: [event] }));
    expect(timeline.events).toMatchObject([
      { when: { edtf: "1961-05-20/2006-06-15" }, data: { icon: "a.png", textColor: "green" } },
    ]);
  });

  test("JSON of a geologist: bare numbers are years of nobody knows what", () => {
    const text =
      '{"dateTimeFormat":"iso8601","events":[{"start":-145.5,"end":-65,"title":"A"},{"start":1888,"title":"B"}]}';
    expect(told(text)).toEqual(["B 1888"]);
    expect(readSimile(text).problems.map(({ code }) => code)).toEqual(["unreadable-date", "unreadable-date"]);
  });

  test("a historian: 44 BC, c. 1450, CDATA", () => {
    const text =
      '<data><event start="44 BC" title="A"><![CDATA[<p>x & y</p>]]></event><event start="c. 1450" title="B"/></data>';
    expect(told(text)).toEqual(["A -0043", "B 1450~"]);
    expect(readSimile(text).timeline.events[0]?.description).toBe("x & y");
  });

  test("a hurried author: no title, no date, the wrong order, elements left open", () => {
    const text =
      '<data>\n<event start="1900"/>\n<event title="A"/>\n<event start="1901" end="1900" title="B" isDuration="true"/>\n</p><event start="-145.5" title="C"/><event start="1902" title="D">';
    const { timeline, problems } = readSimile(text);
    expect(timeline.events.map(({ title }) => title)).toEqual(["D"]);
    expect(problems.map(({ code, at }) => `${at} ${code}`)).toEqual([
      "line 2, column 1 missing-title",
      "line 3, column 1 missing-date",
      "line 4, column 1 reversed-interval",
      "line 5, column 1 invalid-xml",
      "line 5, column 5 unreadable-date",
      "line 5, column 38 invalid-xml",
    ]);
  });
});

test("entities that a file declares are not expanded", () => {
  const entities = Array.from(
    { length: 9 },
    (_, at) => `<!ENTITY lol${String(at + 1)} "${`&lol${String(at)};`.repeat(10)}">`,
  );
  const text = `<?xml version="1.0"?><!DOCTYPE data [<!ENTITY lol0 "lol">${entities.join("")}]><data><event start="1900" title="&lol9;"/></data>`;
  const { timeline, problems } = readSimile(text);
  expect(problems.map(({ message }) => message)).toEqual([
    "invalid XML: entities that a file declares are not expanded",
  ]);
  expect(timeline.events.map(({ title }) => title)).toEqual(["&lol9;"]);
});

test.each([
  ["{}", "invalid-data"],
  ["[", "invalid-json"],
  ["<data", "invalid-xml"],
])("readSimile tells %s", (text, code) => {
  expect(readSimile(text).problems.map((problem) => problem.code)).toEqual([code]);
});
