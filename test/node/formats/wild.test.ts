import { expect, test } from "vitest";
import {
  readICalendar,
  readJsonLd,
  readTimelineJs,
  readWikidata,
  type ReadResult,
} from "../../../src/formats/index.js";

/** What was read, in lines: dates and titles, then places and words of problems. */
const told = ({ timeline, problems }: ReadResult): readonly (readonly string[])[] => [
  timeline.events.map(({ when, title }) => `${when.edtf} ${title}`),
  problems.map(({ code, message, at }) => `${at.replace(/ \(.*/, "")} ${code === "not-kept" ? message : code}`),
];

const cell = (value: string, more: object = {}): object => ({ type: "literal", value, ...more });
const stamp = (value: string): object => cell(value, { datatype: "http://www.w3.org/2001/XMLSchema#dateTime" });

test("a query of Wikidata with names of columns of its own, one row without a date, one start that nobody knows", () => {
  const rows = [
    {
      item: cell("http://www.wikidata.org/entity/Q1"),
      itemLabel: cell("Pharsalus", { "xml:lang": "en" }),
      pointInTime: stamp("-0047-08-09T00:00:00Z"),
      timePrecision: cell("11"),
      countryLabel: cell("Greece"),
    },
    {
      itemLabel: cell("A war"),
      start: stamp("-0057-01-01T00:00:00Z"),
      startPrecision: cell("9"),
      end: stamp("-0049-01-01T00:00:00Z"),
      endPrecision: cell("9"),
    },
    { itemLabel: cell("A decade"), date: stamp("1870-01-01T00:00:00Z"), precision: cell("8") },
    {
      itemLabel: cell("Begun some day"),
      start: { type: "uri", value: "http://www.wikidata.org/.well-known/genid/abc" },
      end: stamp("1900-05-01T00:00:00Z"),
      precision: cell("11"),
    },
    { itemLabel: cell("No date") },
    { itemLabel: cell("A firm"), inception: stamp("1801-01-01T00:00:00Z"), dissolved: stamp("1900-01-01T00:00:00Z") },
  ];
  const read = readWikidata(JSON.stringify({ head: { vars: [] }, results: { bindings: rows } }, null, 1));
  const [dates, problems] = told(read);
  expect(dates).toEqual([
    "-0047-08-09 Pharsalus",
    "-0057/-0049 A war",
    "187X A decade",
    "/1900-05-01 Begun some day",
    "1801 A firm",
  ]);
  expect(problems?.map((line) => line.replace(/^line \d+, column \d+ /, ""))).toEqual(["missing-date", "no-precision"]);
  expect(read.timeline.events.map(({ data }) => data)).toEqual([
    { countryLabel: "Greece" },
    ...[undefined, undefined, undefined],
    { dissolved: "1900-01-01T00:00:00Z" },
  ]);
});

test("a page of a concert hall: a graph in one script, a list in another, markup in the words, a day in American order", () => {
  const page = `<!DOCTYPE html>
<html lang="lv"><head>
<script type="application/ld+json" class="graph">{"@context":"https://schema.org","@graph":[
{"@type":"WebSite","@id":"https://example.org/#site","name":"A hall"},
{"@type":["MusicEvent","Event"],"name":"Nabucco &amp; friends","startDate":"2026-05-01T19:30:00+02:00","endDate":"2026-05-01T22:00:00+02:00","description":"<p>An <b>opera</b></p><p>In four acts</p>","eventStatus":"https://schema.org/EventPostponed","performer":[{"@type":"Person","name":"A"}],"location":{"@type":"Place","address":{"addressLocality":"Riga","addressCountry":"LV"}}}]}</script>
<script type='application/ld+json'>
// <![CDATA[
[{"@type":"http://schema.org/ExhibitionEvent","name":"Maps","startDate":"2026-03-01","endDate":"2026-08-31"},
 {"@type":"Event","name":"Ball","startDate":"05/06/2026"},
 {"@type":"Event","name":"Talk","startDate":"2026-05-01 19:30"},
 {"@type":"Event","name":"Open day","startDate":"2026-05-01T00:00:00Z"}]
// ]]>
</script></head><body><p>1 May 2026</p></body></html>`;
  const read = readJsonLd(page);
  expect(told(read)).toEqual([
    [
      "2026-05-01T19:30+02:00/2026-05-01T22:00+02:00 Nabucco & friends",
      "2026-03-01/2026-08-31 Maps",
      "2026-05-01T19:30 Talk",
      "2026-05-01 Open day",
    ],
    ["line 9, column 45 ambiguous-date", "line 5, column 262 not kept: performer"],
  ]);
  expect(read.timeline.events[0]).toMatchObject({ description: "An opera\n\nIn four acts", place: "Riga, LV" });
  const plain = '{"@type":"Event","name":"A <b> &amp; c","startDate":"2014"}';
  expect(readJsonLd(plain).timeline.events[0]?.title).toBe("A <b> &amp; c");
});

test("a team's calendar: zones of two programs, days that come again, a call over midnight, an all-day event", () => {
  const event = (...lines: string[]): readonly string[] => ["BEGIN:VEVENT", ...lines, "END:VEVENT"];
  const text = [
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example//Calendar//EN", "METHOD:PUBLISH", "X-WR-CALNAME:Team"],
    ...["BEGIN:VTIMEZONE", "TZID:Europe/Oslo", "BEGIN:DAYLIGHT", "DTSTART:19700329T020000", "RRULE:FREQ=YEARLY"],
    ...["END:DAYLIGHT", "END:VTIMEZONE"],
    ...event(
      "UID:1",
      "DTSTART;VALUE=DATE:20261224",
      "DTEND;VALUE=DATE:20261227",
      "SUMMARY:Holidays",
      "RRULE:FREQ=YEARLY",
    ),
    ...event(
      "UID:2",
      "DTSTART;TZID=Europe/Oslo:20261128T090000",
      "DTEND;TZID=Europe/Oslo:20261128T101500",
      "SUMMARY:A",
    ),
    ...event("UID:3", "DTSTART:20261128T090000Z", "DURATION:PT1H30M", "SUMMARY:Call", "GEO:59.9;10.7"),
    ...event("UID:4", "DTSTART;VALUE=DATE:20261130", "SUMMARY:A day"),
    ...event(
      ...["UID:5", "DTSTART;TZID=W. Europe Standard Time:20261201T233000"],
      ...["DTEND;TZID=W. Europe Standard Time:20261202T003000", "SUMMARY:Over midnight"],
    ),
    ...event("UID:6", "DTSTART:20261301T000000Z", "SUMMARY:Bad"),
    "END:VCALENDAR",
  ].join("\r\n");
  const read = readICalendar(text);
  expect(told(read)).toEqual([
    [
      "2026-12-24/2026-12-26 Holidays",
      "2026-11-28T09:00/2026-11-28T10:15 A",
      "2026-11-28T09:00Z/2026-11-28T10:30Z Call",
      "2026-11-30 A day",
      "2026-12-01T23:30/2026-12-02T00:30 Over midnight",
    ],
    ["line 18, column 1 recurrence", "line 46, column 1 unreadable-date", "line 31, column 1 not kept: GEO"],
  ]);
  expect(read.timeline.events.map(({ data }) => data)).toEqual([
    undefined,
    { timeZone: "Europe/Oslo" },
    ...[undefined, undefined],
    { timeZone: "W. Europe Standard Time" },
  ]);
});

test("a sheet of a newsroom: a title row, cells that were merged, blank rows, thousands, an era", () => {
  const sheet = `Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background
,,,,,,,,,The Cold War,"<p>From <a href=""https://example.org"">Yalta</a> on</p>",,,,,title,,#333
"1,945",2,4,,1945,2,11,,,Yalta,"The three met, and ""agreed""",https://example.org/yalta.jpg,US Army,The three,,,Summits,
,,,,,,,,,,,,,,,,,
1945,,,,,,,,Some time in 1945,A note,,,,,,,,
,5,8,,,,,,,The cell of the year was merged,,,,,,,,
1961,8,13,01:00:00,,,,,,The wall,,https://example.org/film,,Divided,,,,
-44,3,15,,,,,,,Ides,,,,,,,,
1947,,,,1991,,,,,Cold War,,,,,,era,,
`;
  const read = readTimelineJs(sheet);
  expect(told(read)).toEqual([
    ["1945-02-04/1945-02-11 Yalta", "1945 A note", "1961-08-13T01:00:00 The wall", "-0043-03-15 Ides"],
    [
      "line 2, column 23 not kept: links in text",
      "line 2, column 86 not kept: Background in a row of type title",
      "line 6, column 2 incomplete-date",
    ],
  ]);
  expect(read.timeline).toMatchObject({
    title: "The Cold War",
    caption: "From Yalta on",
    eras: [{ title: "Cold War", when: { edtf: "1947/1991" } }],
  });
  expect(read.timeline.events.map(({ data }) => data)).toEqual([
    undefined,
    { displayDate: "Some time in 1945" },
    { media: "https://example.org/film", caption: "Divided" },
    undefined,
  ]);
});
