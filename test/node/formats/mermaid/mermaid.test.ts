import { describe, expect, test } from "vitest";
import { readMermaid, recogniseFormat, writeMermaid } from "whenline/formats";
import { readTimeline } from "../../../../src/model/readTimeline.js";

const dates = (text: string): unknown => readMermaid(text).timeline.events.map(({ when, title }) => [when.edtf, title]);

describe("readMermaid, in the habits of", () => {
  test("a timeline: several events of a period, continued lines, sections", () => {
    const text =
      "timeline\n  title Social: media\n  2002 : LinkedIn\n  2004 : Facebook : Google\n       : Flickr\n  section Later\n  March 2006 : A<br>B : c:d\n";
    const { timeline, problems } = readMermaid(text);
    expect(problems).toEqual([]);
    expect(timeline.title).toBe("Social: media");
    expect(timeline.events.map(({ when, title, group }) => [when.edtf, title, group])).toEqual([
      ["2002", "LinkedIn", undefined],
      ["2004", "Facebook", undefined],
      ["2004", "Google", undefined],
      ["2004", "Flickr", undefined],
      ["2006-03", "A B", "Later"],
      ["2006-03", "c:d", "Later"],
    ]);
  });

  test("a historian's timeline: years before Christ, centuries, periods that last", () => {
    expect(
      dates("timeline LR\n 7600 BC : A\n 18th century : B\n 1914 – 1918 : C\n c. 520 : D\n 2023 Q1 : E\n"),
    ).toEqual([
      ["-7599", "A"],
      ["[1701..1800]", "B"],
      ["1914/1918", "C"],
      ["0520~", "D"],
      ["2023-33", "E"],
    ]);
  });

  test("a slide: downwards, colons without a space before, line ends of Windows, no date", () => {
    const text =
      "timeline TD\r\n title Plan\r\n section One\r\n 2014: kick-off\r\n 2015 Q2 : ship : 🎉\r\n Bullet 1 : no date\r\n";
    const { timeline, problems } = readMermaid(text);
    expect(timeline.events.map(({ when, title }) => [when.edtf, title])).toEqual([
      ["2014", "kick-off"],
      ["2015-34", "ship"],
      ["2015-34", "🎉"],
    ]);
    expect([timeline.undated, problems.map(({ code }) => code)]).toEqual([
      [{ title: "no date" }],
      ["undated-period", "not-kept"],
    ]);
  });

  test("a school book: decades, deep time, centuries that no date is", () => {
    const text = "timeline\n 1990s : A\n 66 million years ago : B\n 1914-1918 : C\n 17th-20th century : D\n";
    expect(dates(text)).toEqual([
      ["199X", "A"],
      ["Y-66E6", "B"],
      ["1914/1918", "C"],
    ]);
    expect(readMermaid(text).timeline.undated).toEqual([{ title: "D" }]);
  });

  test("a sprint: what follows two tasks, ends with another, weekends that do not count, clicks", () => {
    const text = `gantt
  title Sprint
  dateFormat YYYY-MM-DD
  excludes weekends
  section Dev
  Build :active, b1, 2024-01-01, 3d
  Ship :crit, milestone, after b1, 0d
  Docs :d1, 2024-01-01, until t1
  Test :t1, after b1, 2d
  Review :r1, 2024-01-02, until t1
  Freeze :vert, v1, 2024-01-04, 0d
`;
    const { timeline, problems } = readMermaid(text);
    expect(timeline.events.map(({ when, title }) => [when.edtf, title])).toEqual([
      ["2024-01-01/2024-01-03", "Build"],
      ["2024-01-04", "Ship"],
      ["2024-01-04/2024-01-05", "Test"],
      ["2024-01-02/2024-01-03", "Review"],
      ["2024-01-04", "Freeze"],
    ]);
    expect(problems.map(({ code, at }) => `${at} ${code}`)).toEqual([
      "line 4, column 3 not-read",
      "line 8, column 3 unreadable-date",
      "line 11, column 3 not-kept",
    ]);
  });

  test("the manual: columns in line, ids behind spaces", () => {
    const text = `gantt
    dateFormat  YYYY-MM-DD
    section A section
    Completed task            :done,    des1, 2014-01-06,2014-01-08
    Active task               :active,  des2, 2014-01-09, 3d
    Future task               :         des3, after des2, 5d
`;
    expect(dates(text)).toEqual([
      ["2014-01-06/2014-01-07", "Completed task"],
      ["2014-01-09/2014-01-11", "Active task"],
      ["2014-01-12/2014-01-16", "Future task"],
    ]);
  });

  test("a day's plan of hours alone: no day, and said so", () => {
    expect(readMermaid("gantt\n dateFormat HH:mm\n A :09:00, 30m\n").problems).toMatchObject([
      { code: "unreadable-date", message: expect.stringContaining('cannot read date: "09:00"') as string },
    ]);
  });

  test("a page: a fenced block with front matter, directives and comments", () => {
    const text =
      'Words before.\n\n```mermaid\n---\ntitle: "From the front"\n---\n%%{init: {\n"a": 1 } }%%\n%% comment\naccDescr {\n 2001 : not this\n}\ntimeline\n accTitle: x\n 2002 : A\n```\n\n2003 : not this\n';
    const { timeline, problems } = readMermaid(text);
    expect([timeline.title, timeline.events.length]).toEqual(["From the front", 1]);
    expect(problems.map(({ message, at }) => `${at} ${message}`)).toEqual([
      "line 7, column 1 not kept: directive",
      "line 10, column 1 not kept: accDescr",
      "line 14, column 2 not kept: accTitle",
    ]);
  });

  test("a plan: ids, tags, what follows what, lengths", () => {
    const text =
      "gantt\n dateFormat DD-MM-YYYY\n axisFormat %d\n section S\n A task :a1, 01-01-2014, 30d\n Next :after a1, 20d\n M : milestone, m1, 24-01-2014, 0d\n T : crit, done, 06-01-2014, 08-01-2014\n U : 2w\n";
    const { timeline, problems } = readMermaid(text);
    expect(problems).toEqual([{ code: "not-kept", message: "not kept: axisFormat", at: "line 3, column 2" }]);
    expect(timeline.events.map(({ when, title }) => [when.edtf, title])).toEqual([
      ["2014-01-01/2014-01-30", "A task"],
      ["2014-01-31/2014-02-19", "Next"],
      ["2014-01-24", "M"],
      ["2014-01-06/2014-01-07", "T"],
      ["2014-01-08/2014-01-21", "U"],
    ]);
    expect(timeline.events[1]?.links).toEqual([{ to: "a1", label: "after" }]);
    expect(timeline.events[3]?.data).toEqual({ state: "crit done" });
  });

  test("a plan in hours, with ends included, and one day", () => {
    expect(dates("gantt\n dateFormat YYYY-MM-DD HH:mm\n A : 2014-01-01 09:00, 90m\n B : b, after x, 1h\n")).toEqual([
      ["2014-01-01T09:00/2014-01-01T10:30", "A"],
    ]);
    expect(dates("gantt\n inclusiveEndDates\n A : 2014-01-01, 2014-01-03\n B : 2014-02-01, 1d\n")).toEqual([
      ["2014-01-01/2014-01-03", "A"],
      ["2014-02-01/2014-02-01", "B"],
    ]);
  });
});

test.each([
  ["timeline\n Bullet 1 : x", "undated-period", "line 2, column 2"],
  ["timeline\n 1/2/2014 : x", "ambiguous-date", "line 2, column 2"],
  ["gantt\n A : soon, 3d", "unreadable-date", "line 2, column 2"],
  ["gantt\n A : after b, 3d", "unreadable-date", "line 2, column 2"],
  ["gantt\n A : 2014-01-01, 2M", "unreadable-date", "line 2, column 2"],
  ["gantt\n A : 2014-02-30, 2d", "unreadable-date", "line 2, column 2"],
  ["gantt\n A : 2014-01-02, 2014-01-01", "reversed-interval", "line 2, column 2"],
  ["gantt\n excludes weekends", "not-read", "line 2, column 2"],
  ["flowchart LR\n a --> b", "invalid-data", "line 1, column 1"],
])("readMermaid tells %j", (text, code, at) => {
  expect(readMermaid(text).problems.map((problem) => [problem.code, problem.at])).toEqual([[code, at]]);
});

test("what has no date is kept without one", () => {
  expect(readMermaid("timeline\n Bullet 1 : x : y").timeline.undated).toEqual([{ title: "x" }, { title: "y" }]);
});

describe("writeMermaid", () => {
  test("is read back with equal dates and titles, sections and all", () => {
    const edtfs = [
      "2014",
      "1450~",
      "-0043-03-15",
      "2014/..",
      "[..1065]",
      "199X",
      "2014-03-18T15:30",
      "{1667,1668}",
      "Y-66E6",
    ];
    const { timeline } = readTimeline({
      title: "T",
      events: edtfs.map((when, at) => ({ when, title: `A ${String(at)}`, ...(at % 2 && { group: "g h" }) })),
    });
    const { text, problems } = writeMermaid(timeline);
    expect(problems).toEqual([]);
    expect(recogniseFormat(text)).toBe("mermaid");
    const back = readMermaid(text);
    expect(back.problems).toEqual([]);
    const plain = (events: typeof timeline.events): unknown =>
      events.map(({ when, title, group }) => `${when.edtf} ${title} ${group ?? ""}`);
    expect(new Set(plain(back.timeline.events) as string[])).toEqual(new Set(plain(timeline.events) as string[]));
  });

  test("makes no statement of a title, and says that it changed it", () => {
    const { timeline } = readTimeline([{ when: "2014", title: "a: b; %% <br> #1", place: "x" }]);
    const { text, problems } = writeMermaid(timeline);
    expect(text).toBe("timeline\n  2014 : a – b, %% ‹br› No. 1\n");
    expect(problems.map(({ code, at }) => [code, at])).toEqual([
      ["not-written", "events[0].place"],
      ["text-changed", "events[0].title"],
    ]);
  });
});
