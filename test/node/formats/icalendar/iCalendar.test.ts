import { describe, expect, test } from "vitest";
import { readICalendar, writeICalendar } from "whenline/formats";
import { readTimeline } from "../../../../src/model/readTimeline.js";

const calendar = (...lines: readonly string[]): string =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", ...lines, "END:VCALENDAR", ""].join("\r\n");
const event = (...lines: readonly string[]): readonly string[] => ["BEGIN:VEVENT", ...lines, "END:VEVENT"];
const dates = (text: string): unknown => readICalendar(text).timeline.events.map(({ when }) => when.edtf);

describe("readICalendar, in the habits of", () => {
  test("a holiday list: whole days, the end after the last", () => {
    expect(
      dates(
        calendar(
          ...event("DTSTART;VALUE=DATE:20141224", "DTEND;VALUE=DATE:20141225", "SUMMARY:A"),
          ...event("DTSTART;VALUE=DATE:20141224", "DTEND;VALUE=DATE:20150101", "SUMMARY:B"),
          ...event("DTSTART;VALUE=DATE:20160229", "SUMMARY:C"),
        ),
      ),
    ).toEqual(["2014-12-24", "2014-12-24/2014-12-31", "2016-02-29"]);
  });

  test("an office: zones, folded lines, escapes, categories, alarms", () => {
    const text = calendar(
      "X-WR-CALNAME:Talks\\, and more",
      ...[
        "BEGIN:VTIMEZONE",
        "TZID:Asia/Baku",
        "BEGIN:STANDARD",
        "DTSTART:19700101T000000",
        "END:STANDARD",
        "END:VTIMEZONE",
      ],
      ...event(
        ...["DTSTART;TZID=Asia/Baku:20170216T100000", "DTEND;TZID=Asia/Baku:20170216T113000", "UID:1@example.org"],
        ...["SUMMARY:Meeting in", "  Baku\\; day one", "DESCRIPTION:One\\nTwo \\\\", "LOCATION:Baku"],
        ...["CATEGORIES:Talks,Military\\, other", "URL:https://example.org/a", "STATUS:TENTATIVE"],
        ...["BEGIN:VALARM", "SUMMARY:no", "END:VALARM"],
      ),
    );
    const { timeline, problems } = readICalendar(text);
    expect(problems).toEqual([{ code: "not-kept", message: "not kept: VALARM", at: "line 21, column 1" }]);
    expect(timeline.title).toBe("Talks, and more");
    expect(timeline.events).toMatchObject([
      {
        id: "1@example.org",
        when: { edtf: "2017-02-16T10:00/2017-02-16T11:30" },
        title: "Meeting in Baku; day one",
        description: "One\nTwo \\",
        place: "Baku",
        group: "Talks",
        url: "https://example.org/a",
        data: { timeZone: "Asia/Baku", status: "TENTATIVE", categories: ["Talks", "Military, other"] },
      },
    ]);
  });

  test("a server: absolute times, durations, seconds", () => {
    expect(
      dates(
        calendar(
          ...event("DTSTART:20170216T143000Z", "DURATION:PT1H30M", "SUMMARY:A"),
          ...event("DTSTART:20170216T143015Z", "SUMMARY:B"),
          ...event("DTSTART;VALUE=DATE:20170216", "DURATION:P2D", "SUMMARY:C"),
          ...event("DTSTART:20161231T230000", "DURATION:P1W", "SUMMARY:D"),
        ),
      ),
    ).toEqual([
      "2017-02-16T14:30Z/2017-02-16T16:00Z",
      "2017-02-16T14:30:15Z",
      "2017-02-16/2017-02-17",
      "2016-12-31T23:00/2017-01-07T23:00",
    ]);
  });

  test("a series: the first time is read, and told; changed times have ids of their own", () => {
    const text = calendar(
      ...event("UID:1", "DTSTART:20170216T100000Z", "RRULE:FREQ=WEEKLY", "SUMMARY:A"),
      ...event("UID:1", "RECURRENCE-ID:20170223T100000Z", "DTSTART:20170223T110000Z", "SUMMARY:A"),
    );
    const { timeline, problems } = readICalendar(text);
    expect(problems.map(({ code, at }) => [code, at])).toEqual([["recurrence", "line 6, column 1"]]);
    expect(timeline.events.map(({ id }) => id)).toEqual(["1", "1 20170223T100000Z"]);
  });

  test("bare LF, lower case, no END", () => {
    const text = "begin:vcalendar\nbegin:vevent\ndtstart;value=date:20170216\nsummary:A\n";
    const { timeline, problems } = readICalendar(text);
    expect(timeline.events).toMatchObject([{ title: "A", when: { edtf: "2017-02-16" } }]);
    expect(problems.map(({ code }) => code)).toEqual(["unfinished-component", "unfinished-component"]);
  });
});

test.each([
  [event("SUMMARY:A"), "missing-date", "line 3, column 1"],
  [event("DTSTART:soon", "SUMMARY:A"), "unreadable-date", "line 4, column 1"],
  [event("DTSTART;VALUE=DATE:20150229", "SUMMARY:A"), "impossible-date", "line 4, column 1"],
  [event("DTSTART:20170216T100000", "DTEND:20170216T090000", "SUMMARY:A"), "reversed-interval", "line 5, column 1"],
  [event("DTSTART:20170216T100000", "DURATION:-PT1H", "SUMMARY:A"), "unreadable-date", "line 4, column 1"],
  [event("DTSTART:20170216T100000"), "missing-title", "line 3, column 1"],
  [event("DTSTART:20170216T100000", "SUMMARY:A", "URL:javascript:x"), "unsafe-url", "line 6, column 1"],
  [["BEGIN:VTODO", "SUMMARY:A", "END:VTODO"], "not-read", "line 3, column 1"],
  [["no line at all"], "invalid-line", "line 3, column 1"],
])("readICalendar tells %j", (lines, code, at) => {
  expect(readICalendar(calendar(...lines)).problems.map((problem) => [problem.code, problem.at])).toEqual([[code, at]]);
});

describe("writeICalendar", () => {
  test("is read back with equal dates and titles, whatever the precision", () => {
    const edtfs = [
      ...["2017-02-16", "2017-02-16/2017-02-18", "2017-02-16T14:30", "2017-02-16T14:30:15Z", "0099-12-31", "2014"],
      ...["2014-02", "1450~", "[..1065]", "2014/..", "199X", "{1667,1668}", "2017-02-16/2017-02-16"],
    ];
    const { timeline } = readTimeline(
      edtfs.map((when, id) => ({
        id: String(id),
        when,
        title: `Über; T, ${String(id)} ${"x".repeat(90)}`,
        description: "a\nb",
      })),
    );
    const { text, problems } = writeICalendar(timeline);
    const back = readICalendar(text);
    expect(back.problems).toEqual([]);
    expect(back.timeline.events).toEqual(timeline.events);
    expect(problems.map(({ at }) => at)).toEqual([5, 6, 7, 8, 9, 10, 11, 12].map((at) => `events[${String(at)}].when`));
    for (const line of text.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  test("shows the words of a date that it cannot say, over all its days", () => {
    const { timeline } = readTimeline([{ when: "2014", title: "Crimea" }]);
    const { text } = writeICalendar(timeline);
    expect(text).toContain("DTSTART;VALUE=DATE:20140101\r\nDTEND;VALUE=DATE:20150101\r\n");
    expect(text).toContain("SUMMARY:Crimea (2014)\r\n");
  });

  test("leaves out what it cannot place, and tells what it drops", () => {
    const { timeline } = readTimeline([
      { when: "-0043", title: "A" },
      { when: "/", title: "B" },
      { when: "2014-01-01", title: "C", basis: "x" },
    ]);
    const { text, problems } = writeICalendar(timeline);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(problems.map(({ at }) => at)).toEqual(["events[2].basis", "events[0].when", "events[1].when"]);
  });
});

test("hostile calendars end in problems, and no event", () => {
  for (const piece of ["BEGIN:VEVENT\n", "A", ";", 'A;B="', " ", "\n ", "A:\n"]) {
    const { timeline, problems } = readICalendar(`BEGIN:VCALENDAR\n${piece.repeat(300_000 / piece.length)}`);
    expect([timeline.events.length, problems.length > 0], piece).toEqual([0, true]);
  }
});
