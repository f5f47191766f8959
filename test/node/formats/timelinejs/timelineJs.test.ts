import { describe, expect, test } from "vitest";
import { readTimelineJs, writeTimelineJs } from "whenline/formats";
import { readTimeline } from "../../../../src/model/readTimeline.js";

const dates = (text: string): unknown =>
  readTimelineJs(text).timeline.events.map(({ when, title }) => [when.edtf, title]);
const json = (value: unknown): string => JSON.stringify(value);

describe("readTimelineJs, in the habits of", () => {
  test("the editor: text for numbers, blank ends, HTML, media of several kinds", () => {
    const { timeline, problems } = readTimelineJs(
      json({
        title: { text: { headline: "The <i>harbour</i>", text: "<p>One</p><p>Two</p>" } },
        events: [
          {
            start_date: { year: "1,904", month: "6", day: "", hour: "" },
            end_date: { year: "", month: "" },
            text: { headline: "Work &amp; wages", text: "A<br>B" },
            media: {
              url: "https://example.org/a.JPG?x",
              caption: "A quay",
              credit: "<b>Archive</b>",
              link: "more.html",
            },
            group: "Work",
            unique_id: "work",
          },
          { start_date: { year: 1911 }, text: { headline: "Film" }, media: { url: "https://example.org/watch?v=1" } },
        ],
        eras: [{ start_date: { year: 1900 }, end_date: { year: 1914 }, text: { headline: "Before" } }],
      }),
    );
    expect(problems).toEqual([]);
    expect(timeline).toMatchObject({ title: "The harbour", caption: "One\n\nTwo", eras: [{ title: "Before" }] });
    expect(timeline.events).toMatchObject([
      {
        id: "work",
        when: { edtf: "1904-06" },
        title: "Work & wages",
        description: "A\nB",
        image: { url: "https://example.org/a.JPG?x", alt: "A quay", credit: "Archive" },
        url: "more.html",
        group: "Work",
      },
      { data: { media: "https://example.org/watch?v=1" } },
    ]);
    expect(timeline.events[1]?.image).toBeUndefined();
  });

  test("a program: numbers, times, ranges", () => {
    const start_date = { year: 2014, month: 3, day: 1, hour: 9, minute: 5 };
    expect(
      dates(json({ events: [{ start_date, end_date: { year: 2014, month: 3, day: 2 }, text: { headline: "A" } }] })),
    ).toEqual([["2014-03-01T09:05/2014-03-02", "A"]]);
  });

  test("a historian: years before Christ, words to be shown", () => {
    const slide = (year: number, display_date: string): object => ({
      start_date: { year },
      display_date,
      text: { headline: "A" },
    });
    const { timeline } = readTimelineJs(
      json({
        events: [slide(-44, ""), slide(1450, "c. 1450"), slide(1990, "1990s"), slide(1941, "the second winter")],
      }),
    );
    expect(timeline.events.map(({ when }) => when.edtf)).toEqual(["-0043", "1450~", "199X", "1941"]);
    expect(timeline.events.map(({ data }) => data)).toEqual([
      undefined,
      undefined,
      undefined,
      { displayDate: "the second winter" },
    ]);
  });

  test("a geologist: deep time", () => {
    const slide = { start_date: { year: -13800000000 }, text: { headline: "A" } };
    expect(dates(json({ scale: "cosmological", events: [slide] }))).toEqual([["Y-138E8", "A"]]);
  });

  test("the first version of the format, given to a name", () => {
    const date = [
      { startDate: "2011,12,10,07", endDate: "2011,12,11", headline: "A", text: "<p>t</p>", tag: "g" },
      { startDate: "1066", headline: "B", asset: { media: "b.png", caption: "c" } },
    ];
    const text = `storyjs_jsonp_data = ${json({ timeline: { headline: "H", type: "default", date } })};`;
    const { timeline, problems } = readTimelineJs(text);
    expect(problems).toEqual([]);
    expect(timeline.title).toBe("H");
    expect(timeline.events.map(({ when, group }) => [when.edtf, group])).toEqual([
      ["2011-12-10T07/2011-12-11", "g"],
      ["1066", undefined],
    ]);
  });

  test("the first spreadsheet: American dates, tags, a start for a title", () => {
    const text =
      "Start Date,End Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Tag\n1/31/2014,,The vote,<p>Long</p>,,,,,,Talks\n2014,2015,A year,,,,,,,\n,,Main,About,,,,,start,\n";
    const { timeline, problems } = readTimelineJs(text);
    expect(problems).toEqual([]);
    expect(timeline).toMatchObject({ title: "Main", caption: "About", groups: [{ id: "Talks" }] });
    expect(dates(text)).toEqual([
      ["2014-01-31", "The vote"],
      ["2014/2015", "A year"],
    ]);
  });

  test("a spreadsheet that was copied: tabs, a mark at its beginning, commas and spaces in years", () => {
    const text = "\ufeffYear\tMonth\tEnd Year\tHeadline\tMedia\r\n1,904\t6\t\tA\t\r\n 1905 \t\t1906\tB\t\r\n";
    expect(dates(text)).toEqual([
      ["1904-06", "A"],
      ["1905/1906", "B"],
    ]);
  });

  test("a hurried spreadsheet: a time without a day, a month that is none, blank rows", () => {
    const text = "Year,Month,Day,Time,Headline\n2014,March,1,,A\n2014,,,10:00,B\n,,,10:00,C\n2014,13,,,D\n,,,,\n";
    expect(dates(text)).toEqual([["2014-03-01", "A"]]);
    expect(readTimelineJs(text).problems.map(({ code, at }) => `${at} ${code}`)).toEqual([
      "line 3, column 8 incomplete-date",
      "line 4, column 4 incomplete-date",
      "line 5, column 1 unreadable-date",
    ]);
  });

  test("a designer's spreadsheet: backgrounds, words to be shown", () => {
    const text = "Year,Headline,Group,Background,Display Date\n2014,A,G,https://example.org/b.jpg,Spring 2014\n";
    expect(readTimelineJs(text).timeline.events).toMatchObject([
      { when: { edtf: "2014" }, group: "G", data: { displayDate: "Spring 2014" } },
    ]);
  });

  test("the spreadsheet", () => {
    const header =
      "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background";
    const rows = [
      '-44,3,15,,,,,,,The <b>Ides</b>,"<p>One</p><p>Two</p>",https://example.org/a.png,Me,A bust,,,Rome,#fff',
      "2014,3,1,14:30,2014,3,2,15:00,,Talks,,https://example.org/film,,,,,,",
      "1450,,,,,,,,c. 1450,Map,,,,,,,,",
      ",,,,,,,,,Main,Intro,,,,,title,,",
      "1900,,,,1914,,,,,Before,,,,,,era,,",
    ];
    const { timeline, problems } = readTimelineJs([header, ...rows].join("\n"));
    expect(problems).toEqual([]);
    expect(timeline).toMatchObject({ title: "Main", caption: "Intro", eras: [{ title: "Before" }] });
    expect(timeline.events.map(({ when }) => when.edtf)).toEqual([
      "-0043-03-15",
      "2014-03-01T14:30/2014-03-02T15:00",
      "1450~",
    ]);
    expect(timeline.events[0]).toMatchObject({
      title: "The Ides",
      description: "One\n\nTwo",
      image: { alt: "A bust" },
    });
    expect(timeline.events[1]).toMatchObject({ data: { media: "https://example.org/film" } });
  });
});

test.each([
  ['{"events":[{"text":{"headline":"A"}}]}', "missing-date", "line 1, column 12 (events[0])"],
  [
    '{"events":[{"start_date":{"year":"x"},"text":{"headline":"A"}}]}',
    "unreadable-date",
    "line 1, column 26 (events[0].start_date)",
  ],
  [
    '{"events":[{"start_date":{"year":0},"text":{"headline":"A"}}]}',
    "ambiguous-year",
    "line 1, column 26 (events[0].start_date)",
  ],
  [
    '{"events":[{"start_date":{"year":1,"hour":3},"text":{"headline":"A"}}]}',
    "incomplete-date",
    "line 1, column 26 (events[0].start_date)",
  ],
  ['{"events":[{"start_date":{"year":1}}]}', "missing-title", "line 1, column 12 (events[0].text.headline)"],
  [
    '{"events":[{"start_date":{"year":1},"text":{"headline":"A"},\n"media":{"url":"javascript:x.png"}}]}',
    "unsafe-url",
    "line 2, column 16 (events[0].media.url)",
  ],
  ["{}", "invalid-data", "line 1, column 1 (events)"],
  ['{"events":[}', "invalid-json", "line 1, column 12"],
])("readTimelineJs tells %s", (text, code, at) => {
  expect(readTimelineJs(text).problems.map((problem) => [problem.code, problem.at])).toContainEqual([code, at]);
});

describe("writeTimelineJs", () => {
  test("is read back: dates that it has are the same, of the others the words say all", () => {
    const edtfs = [
      ...["2014", "2014-02", "2017-02-16", "-0043-03-15", "0000", "2014-03-18T15:30", "2014/2016", "1450~", "199X"],
      ...["[..1065]", "2014/..", "2014-21", "[1667..1670]", "1984?"],
    ];
    const { timeline } = readTimeline(edtfs.map((when, id) => ({ id: String(id), when, title: `T <${String(id)}>` })));
    const { text, problems } = writeTimelineJs(timeline);
    const back = readTimelineJs(text);
    expect(back.problems).toEqual([]);
    expect(back.timeline.events.map(({ when }) => when.edtf)).toEqual(edtfs);
    expect(back.timeline.events.map(({ title }) => title)).toEqual(timeline.events.map(({ title }) => title));
    expect(problems.map(({ code, at }) => `${code} ${at}`)).toEqual(
      [7, 8, 9, 10, 11, 12, 13].map((at) => `date-not-written events[${String(at)}].when`),
    );
  });

  test("never makes up a day: one of several days of a year is shown in words", () => {
    const { timeline } = readTimeline([{ when: "2014-XX-12", title: "A" }]);
    expect(writeTimelineJs(timeline).problems).toMatchObject([{ code: "date-not-written" }]);
  });

  test("tells what it leaves out", () => {
    const { timeline } = readTimeline({
      events: [
        { when: "/", title: "A" },
        { when: "2014", title: "B", place: "Baku", sources: ["S"], group: "g" },
      ],
      undated: ["C"],
      groups: [{ id: "g", color: "red" }],
    });
    const { text, problems } = writeTimelineJs(timeline);
    expect(problems.map(({ at }) => at)).toEqual([
      "events[1].place",
      "events[1].sources",
      "undated",
      "groups[0].color",
      "events[0].when",
    ]);
    expect(readTimelineJs(text).timeline.events).toHaveLength(1);
  });
});
