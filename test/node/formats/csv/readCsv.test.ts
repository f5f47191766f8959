import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv, writeCsv } from "whenline/formats";
import { readTimeline } from "../../../../src/model/readTimeline.js";
import { anyTimeline } from "../anyTimeline.js";

const unguarded = (text: string): string => text.replace(/^'(?='*[=+\-@\t\r\uff0b\uff0d\uff1d\uff20])/, "");

const told = (text: string, options?: Parameters<typeof readCsv>[1]): unknown => {
  const { timeline, problems } = readCsv(text, options);
  const events = timeline.events.map(({ when, title }) => [when.edtf, title]);
  return { events, problems: problems.map(({ code, at }) => `${at} ${code}`) };
};

describe("readCsv, in the habits of", () => {
  test("a newsroom: words for dates, a category, an address", () => {
    const text =
      'Date,Event,Description,Category,Link\n"March 1, 2014",Vote,"Troops, too",Talks,https://example.org/a\nc. 1450,Map,,,\n';
    const { timeline, problems } = readCsv(text);
    expect(problems).toEqual([]);
    expect(timeline.events[0]).toMatchObject({
      title: "Vote",
      description: "Troops, too",
      group: "Talks",
      url: "https://example.org/a",
    });
    expect(timeline.groups).toEqual([{ id: "Talks", title: "Talks" }]);
    expect(timeline.events[1]?.when.edtf).toBe("1450~");
  });

  test("a German spreadsheet: semicolons, BOM, CRLF, dots, a proof of the order further down", () => {
    expect(told("\ufeffDatum;Ereignis\r\n1.3.2014;A\r\n13.3.2014;B\r\n44 v. Chr.;C\r\n")).toEqual({
      events: [
        ["2014-03-01", "A"],
        ["2014-03-13", "B"],
        ["-0043", "C"],
      ],
      problems: [],
    });
  });

  test("an American one: month first, proved by another row; start and end", () => {
    expect(told("Start Date\tEnd Date\tName\n3/4/2014\t3/20/2014\tA\n5/6/2014\tpresent\tB\n7/8/2014\t\tC\n")).toEqual({
      events: [
        ["2014-03-04/2014-03-20", "A"],
        ["2014-05-06/..", "B"],
        ["2014-07-08", "C"],
      ],
      problems: [],
    });
  });

  test("a database: snake case, ISO times, ids, columns of its own", () => {
    const { timeline } = readCsv("event_id,start_date,title,severity\n7,2014-03-01T10:00:00Z,Login,high\n");
    expect(timeline.events).toMatchObject([{ id: "7", title: "Login", data: { severity: "high" } }]);
  });

  test("an archive: year, month and day apart, a year in words", () => {
    expect(told("year;month;day;titre\n1789;7;14;A\n1789;août;;B\n1450~;;;C\nc. 520;;;D\n,,,\n")).toMatchObject({
      events: [
        ["1789-07-14", "A"],
        ["1789-08", "B"],
        ["1450~", "C"],
        ["0520~", "D"],
      ],
    });
  });

  test("a calendar's export: dates and times apart", () => {
    expect(told("Subject,Start Date,Start Time,End Date,End Time\nTalk,2014-03-01,2:30 PM,2014-03-01,15:00\n")).toEqual(
      {
        events: [["2014-03-01T14:30/2014-03-01T15:00", "Talk"]],
        problems: [],
      },
    );
  });

  test("Preceden: dates said to be approximate", () => {
    const header = "Layer Name,Event ID,Event Name,Event Notes,Event Start Date,Event Start Approximate,Event End Date";
    const { timeline } = readCsv(`${header}\nWars,1,Siege,,1450,yes,\n`);
    expect(timeline.events[0]).toMatchObject({ when: { edtf: "1450~" }, group: "Wars", title: "Siege" });
  });

  test("a file with a sep line, and one without a header", () => {
    expect(told("sep=;\ndate;title\n2014;a,b\n")).toMatchObject({ events: [["2014", "a,b"]] });
    expect(told("2014,A\n2015,B\n", { columns: ["date", "title"] })).toMatchObject({ events: [{}, {}] });
  });
});

describe("readCsv tells", () => {
  test.each([
    ["an ambiguous order", "date,title\n1/2/2014,A\n", ["line 2, column 1 ambiguous-date"]],
    ["a contradicted order", "date,title\n13/2/2014,A\n2/13/2014,B\n1/2/2014,C", ["line 4, column 1 ambiguous-date"]],
    ["an unreadable date", 'title,date\n"a\nb",soon\n', ["line 3, column 4 unreadable-date"]],
    ["a missing date", "date,title\n,A\n", ["line 2, column 1 missing-date"]],
    ["a missing title", "date,title\n2014,\n", ["line 2, column 6 missing-title"]],
    ["an unterminated quote", 'date,title\n2014,"A\n2015,B\n', ["line 2, column 6 unterminated-quote"]],
    ["text behind a quote", 'date,title\n2014,"A"b\n', ["line 2, column 8 stray-quote"]],
    ["a quote closed in another row", 'date,title\n2014,"A\n2015,b"c"\n', ["line 2, column 6 stray-quote"]],
    ["a reversed interval", "start,end,title\n2014,2013,A\n", ["line 2, column 6 reversed-interval"]],
    ["a negative year", "year,title\n-44,A\n", ["line 2, column 1 ambiguous-year"]],
    ["a day without a month", "year,month,day,title\n2014,,3,A\n", ["line 2, column 1 incomplete-date"]],
    ["an address that is none", "date,title,url\n2014,A,javascript:x\n", ["line 2, column 8 unsafe-url"]],
    ["an extra cell", "date,title\n2014,A,B\n", ["line 2, column 8 extra-cells"]],
    ["a repeated id", "id,date,title\na,2014,A\na,2015,B\n", ["line 3, column 1 duplicate-id"]],
    ["a link to nothing", "id,date,title,links\na,2014,A,b\n", ["line 2, column 10 unknown-link"]],
    ["a broken list", "date,title,sources\n2014,A,[1\n", ["line 2, column 8 invalid-json"]],
    ["a bare number", "date,title\n41640,A\n", ["line 2, column 1 unreadable-date"]],
    ["no column of dates", "a,b\n1,2\n", ["line 1, column 1 no-date-column"]],
    ["no column of titles", "date,b\n1,2\n", ["line 1, column 1 no-title-column"]],
    ["nothing at all", "", ["line 1, column 1 no-date-column"]],
  ])("%s", (_name, text, problems) => {
    expect(told(text)).toMatchObject({ problems });
  });

  test("one bad row and loses no other", () => {
    const rows = ["2014,A", 'x,"B', "1/2/2014,C", '2016,"D"', "2017,E"];
    expect(told(`date,title\n${rows.join("\n")}\n`)).toMatchObject({
      events: [
        ["2014", "A"],
        ["2016", "D"],
        ["2017", "E"],
      ],
    });
  });

  test("wrong options as errors", () => {
    expect(() => readCsv("", { delimiter: "ab" })).toThrow('invalid delimiter: "ab"; expected one character');
    expect(() => readCsv("", { dateOrder: "ymd" as "dmy" })).toThrow("expected one of dmy, mdy");
    expect(() => readCsv("", { column: [] } as object)).toThrow('unknown option: "column"');
  });
});

test("readCsv takes a type column for kinds of rows, or else for groups", () => {
  const { timeline } = readCsv("type,date,title\ntitle,,Main\nera,2010/2012,Before\n,2014,A\n");
  expect(timeline).toMatchObject({ title: "Main", eras: [{ title: "Before" }], events: [{ title: "A" }] });
  expect(readCsv("type,date,title\nbattle,2014,A\n").timeline.events[0]?.group).toBe("battle");
});

test("readCsv gives the ids that readTimeline gives, also to events that are the same", () => {
  const titles = [
    "A",
    "A",
    "Zürich – früh",
    "One Two",
    "x".repeat(90),
    "The " + "word ".repeat(20),
    "a-",
    "B",
    "B",
    "B",
  ];
  const events = titles.map((title, at) => ({ when: at < 6 ? "2014" : "2015", title }));
  const text = ["when,title", ...events.map(({ when, title }) => `${when},${title}`)].join("\n");
  expect(readCsv(text).timeline.events.map(({ id }) => id)).toEqual(
    readTimeline(events).timeline.events.map(({ id }) => id),
  );
});

test("readCsv gives them to any titles", () => {
  const title = fc.oneof(
    fc.string({ unit: "binary", maxLength: 90 }),
    fc.string({ unit: fc.constantFrom("a", "B", " ", "-", ".", "Σ", "\u0301", "ß", "İ"), maxLength: 90 }),
    fc.constantFrom("A", "One two", "x ".repeat(45), "é"),
  );
  fc.assert(
    fc.property(fc.array(title, { maxLength: 40 }), (titles) => {
      const cells = titles.map((text) => `2014,"${text.replaceAll('"', '""')}"`);
      const events = titles.map((text) => ({ when: "2014", title: unguarded(text.trim()) }));
      expect(readCsv(`when,title\n${cells.join("\n")}`).timeline.events.map(({ id }) => id)).toEqual(
        readTimeline(events).timeline.events.map(({ id }) => id),
      );
    }),
    { seed: 12, numRuns: 300, endOnFailure: true },
  );
});

describe("writeCsv", () => {
  test("is read back with equal events, groups, eras and texts", () => {
    fc.assert(
      fc.property(anyTimeline, (data) => {
        const { timeline } = readTimeline(data);
        const { text, problems } = writeCsv(timeline);
        expect(problems).toEqual([]);
        const back = readCsv(text);
        expect(back.problems).toEqual([]);
        expect(back.timeline).toEqual(timeline);
      }),
      { seed: 6, numRuns: 150, endOnFailure: true },
    );
  });

  test("keeps every field of an event, parts of dates and data of any kind", () => {
    const full = {
      id: "a b",
      when: { edtf: "1941", start: { part: "early" } },
      title: "=SUM(A1)",
      description: "-1\n'+2",
      url: "a.html",
      place: "@home",
      image: { url: "a.jpg", alt: "", credit: "Me" },
      sources: [{ title: "T", published: "2014", text: { start: 1, end: 2 } }],
      links: [{ to: "b", label: "to" }],
      claims: [{ when: { edtf: "1942", start: { part: "late" } }, source: { title: "T" } }],
      confidence: 0.25,
      basis: "because",
    };
    const part = { edtf: "1941/1943", start: { part: "early" }, end: { part: "late" } };
    for (const data of [{ severity: "=1" }, { n: 1, list: [null] }, "text", 7, { title: "x" }, undefined]) {
      const { timeline, problems } = readTimeline([
        { ...full, data },
        { id: "b", when: part, title: "B" },
      ]);
      expect(problems).toEqual([]);
      const back = readCsv(writeCsv(timeline).text);
      expect(back.problems).toEqual([]);
      expect(back.timeline.events).toEqual(timeline.events);
    }
  });

  test("writes no cell that a spreadsheet calculates", () => {
    const titles = ["=1+1", "+1", "-1", "@x", "\uff1d1", "'=1"];
    const { timeline } = readTimeline(titles.map((title) => ({ when: "-0043", title })));
    const { text } = writeCsv(timeline);
    expect(text.split(/[\r\n,]+/).filter((cell) => /^"?[=+\-@\uff1d]/.test(cell))).toEqual([]);
    expect(readCsv(text).timeline).toEqual(timeline);
  });

  test("says what it cannot carry", () => {
    const { timeline } = readTimeline([{ when: "2014", title: "A", data: { big: 1n } }]);
    expect(writeCsv(timeline).problems).toEqual([
      {
        code: "not-written",
        message: "not written: data that is no JSON; CSV has no place for it",
        at: "events[0].data",
      },
    ]);
  });
});

test("no key of a file reaches a prototype", () => {
  const { timeline } = readCsv("date,title,__proto__,constructor\n2014,A,x,y\n");
  expect(({} as Record<string, unknown>).x).toBeUndefined();
  expect(Object.keys(timeline.events[0]?.data as object)).toEqual(["__proto__", "constructor"]);
});
