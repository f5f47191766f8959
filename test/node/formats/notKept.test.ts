import { expect, test } from "vitest";
import { readers } from "../../fuzz/cases.js";

const slide = {
  start_date: { year: 2017 },
  text: { headline: "Baku", text: '<a href="https://example.org">Minutes</a> and <img src="a.png"> <b>more</b>' },
  media: { url: "a.png", alt: "A hall", caption: "The hall", thumbnail: "b.png" },
  background: { color: "#eee" },
  autolink: true,
};

const time = { time: "+1879-03-14T00:00:00Z", precision: 11, calendarmodel: "http://www.wikidata.org/entity/Q1985727" };
const said = (more: object = {}): object => ({
  mainsnak: { snaktype: "value", datavalue: { type: "time", value: time } },
  rank: "normal",
  ...more,
});

const item = {
  id: "Q1",
  labels: { en: { value: "A" }, de: { value: "B" } },
  descriptions: { en: { value: "x" } },
  aliases: { en: [{ value: "C" }] },
  sitelinks: { enwiki: { title: "A" } },
  claims: {
    P569: [said({ references: [{}], qualifiers: { P3831: [] } }), said({ rank: "deprecated" })],
    P1249: [said()],
    P31: [{ mainsnak: { datavalue: { type: "wikibase-entityid" } } }],
    P18: [{ mainsnak: { datavalue: { type: "string" } } }],
  },
};

const ics = (...lines: string[]): string =>
  [
    ...[
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "X-WR-TIMEZONE:Europe/Oslo",
      "BEGIN:VEVENT",
      "UID:1",
      "DTSTAMP:20170101T000000Z",
    ],
    ...["DTSTART;VALUE=DATE:20170216", "SUMMARY:Baku", ...lines, "END:VEVENT", "END:VCALENDAR"],
  ].join("\r\n");

const event = '"@type":"Event","name":"Baku","startDate":"2017-02-16"';

/** What each format can say and a timeline has no place for: it is told once, with how often, at the first. */
test.each<readonly [string, string, readonly string[]]>([
  [
    "readTimelineJs",
    JSON.stringify({
      title: { text: { headline: "T" }, media: { url: "t.png" } },
      events: [slide, slide],
      eras: [{ start_date: { year: 2014 }, text: { headline: "E", text: "words" } }],
      theme: "dark",
    }),
    [
      "theme",
      "media",
      "background, 2 times",
      "autolink, 2 times",
      "thumbnail, 2 times",
      "links in text, 2 times",
      "pictures in text, 2 times",
      "text",
    ],
  ],
  [
    "readTimelineJs",
    JSON.stringify({
      timeline: {
        headline: "T",
        asset: { media: "t.png" },
        date: [{ startDate: "2014", headline: "A", asset: { media: "a.png", thumbnail: "b.png" } }],
      },
    }),
    ["asset", "thumbnail"],
  ],
  [
    "readVis",
    JSON.stringify({
      items: [
        { id: 1, content: '<a href="x">Baku</a>', start: "2017-02-16", className: "kept" },
        { content: "Thaw", start: "2015-01-01", end: "2018-01-01", type: "background", style: "color: red" },
      ],
      groups: [{ id: 1, content: "G", nestedGroups: [2], visible: false }],
      options: { stack: false },
    }),
    ["options", "nestedGroups", "visible", "links in text", "style"],
  ],
  [
    "readSimile",
    '<data wiki-url="http://x"><highlight/><event start="1450" title="A" icon="kept">a <img src="b.png"/></event></data>',
    ["wiki-url", "<highlight>"],
  ],
  [
    "readSimile",
    '{"dateTimeFormat":"iso8601","wikiURL":"x","wikiSection":"y","events":[{"start":"1450","title":"A","description":"<a href=x>y</a>"}]}',
    ["wikiURL", "wikiSection", "links in text"],
  ],
  [
    "readPeriodo",
    JSON.stringify({
      authorities: {
        a: {
          source: { title: "S", yearPublished: 1990 },
          periods: {
            b: {
              label: "Iron Age",
              localizedLabels: { en: ["Iron Age"] },
              start: { in: { year: "-0799" } },
              stop: { in: { year: "-0549" } },
              editorialNote: "x",
              spatialCoverage: [{ id: "y" }],
            },
          },
        },
      },
    }),
    ["yearPublished", "localizedLabels", "editorialNote", "spatialCoverage"],
  ],
  [
    "readJsonLd",
    `[{${event},"offers":{"price":1},"image":["a.png","b.png"],"location":[{"name":"Baku"},{"name":"Riga"}]},{${event},"offers":{},"performer":"x","organizer":{"name":"y"}}]`,
    ["offers, 2 times", "further images", "further locations", "performer", "organizer"],
  ],
  [
    "readICalendar",
    ics("GEO:1;2", "ATTENDEE:mailto:a@example.org", "ATTENDEE:mailto:b@example.org", "BEGIN:VALARM", "END:VALARM"),
    ["VALARM", "GEO", "ATTENDEE, 2 times", "X-WR-TIMEZONE"],
  ],
  ["readICalendar", ics("IMAGE;VALUE=BINARY;ENCODING=BASE64:AAAA"), ["IMAGE within the file", "X-WR-TIMEZONE"]],
  [
    "readMermaid",
    "---\ntitle: T\nconfig:\n  theme: dark\n---\n%%{init: {}}%%\ntimeline TD\n  accTitle: A\n  accDescr { B\n C }\n  2014 : A\n",
    ["config of the front matter", "directive", "accDescr", "direction", "accTitle"],
  ],
  [
    "readMermaid",
    "gantt\n axisFormat %d\n todayMarker off\n A :vert, a1, 2014-01-01, 0d\n click a1 href x\n B :2014-02-01, 3d\n",
    ["axisFormat", "todayMarker", "vert", "click"],
  ],
  [
    "readMarkwhen",
    "title: T\ntimezone: +5\n#b: red\n\nA preface.\n\n2014-02: A #a\n",
    ["timezone of the header", "text that belongs to no event", "colors of tags that are no group"],
  ],
  [
    "readGedcom",
    "0 HEAD\n0 @I1@ INDI\n1 NAME A /B/\n1 SEX F\n1 BIRT\n2 DATE 1 JAN 1880\n3 TIME 10:00\n2 NOTE a\n2 NOTE b\n2 AGE 3\n1 CHAN\n0 TRLR",
    ["SEX", "CHAN", "further NOTE", "AGE", "TIME"],
  ],
  [
    "readWikidata",
    JSON.stringify({ entities: { Q1: item } }),
    [
      "aliases",
      "sitelinks",
      "labels in other languages",
      "dates of P1249",
      "statements without dates, 2 times",
      "references",
      "qualifier P3831",
      "statements that are deprecated, or beside a preferred one",
    ],
  ],
  [
    "readGdelt",
    "GLOBALEVENTID,SQLDATE,EventCode,IsRootEvent\n1,20170216,040,1\n2,20170217,040,1\n",
    ["1 other column"],
  ],
])("%s tells what it does not keep of %j", (name, text, kept) => {
  const { problems } = readers[name]!(text) as { problems: readonly { code: string; message: string; at: string }[] };
  expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual(
    kept.map((what) => `not-kept not kept: ${what}`),
  );
  for (const { at } of problems) expect(at).toMatch(/^line \d+, column \d+/);
});

test("a file with a thousand names of its own has a hundred problems", () => {
  const fields = Array.from({ length: 1000 }, (_, index) => `"x${String(index)}":1`).join(",");
  const { problems } = readers.readJsonLd!(`{${event},${fields}}`);
  expect(problems).toHaveLength(101);
  expect(problems.at(-1)).toMatchObject({ message: "not kept: other things, 900 times" });
});

test("readCsv keeps what an event has no field for, and tells what rows of other types have none for", () => {
  const text = [
    "Year,Month,Headline,Text,Media,Media Credit,Media Caption,Type,Background,Color",
    "2017,2,Contacts,The talks,t.png,,,title,#eee,",
    "2017,2,Baku,,https://example.org/film,Reuters,A hall,,#fff,red",
    "2016,,Thaw,words,,,,era,,blue",
  ].join("\n");
  const { timeline, problems } = readers.readTimelineJs!(text) as unknown as {
    timeline: { events: readonly { data: unknown }[] };
    problems: readonly { message: string; at: string }[];
  };
  expect(timeline.events[0]?.data).toEqual({
    media: "https://example.org/film",
    caption: "A hall",
    credit: "Reuters",
    Background: "#fff",
    Color: "red",
  });
  expect(problems.map(({ message, at }) => `${at} ${message}`)).toEqual([
    "line 2, column 27 not kept: Media, Background in a row of type title",
    "line 4, column 12 not kept: Text in a row of type era",
  ]);
});
