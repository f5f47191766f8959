import { de } from "date-fns/locale/de";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readTimeline } from "../../../src/model/readTimeline.js";
import type { Timeline } from "../../../src/model/timeline.js";
import type { TableOptions } from "../../../src/model/toTable.js";
import { toTable } from "../../../src/model/toTable.js";

const { timeline } = readTimeline({
  title: "Ukraine <2014>",
  events: [
    { id: "unknown", when: "/", title: "Orders" },
    { id: "war", start: "2014-04", end: "..", title: "War", group: "w", description: "In the\neast" },
    {
      id: "flight",
      when: "2014-02-22",
      title: "Flight | *now*",
      url: "https://example.org/?a=1&b=|",
      lang: "uk",
      sources: [
        "https://example.org/s",
        { title: "Press", publisher: "P", published: "2014-02", url: "/x y" },
        { quote: "He left." },
      ],
      claims: [{ when: "2014-02-21", source: "Book" }, { when: "2014-02~" }],
    },
    { id: "again", when: "2014-02-22", title: "Vote" },
  ],
  groups: [{ id: "w", title: "Armed" }],
  undated: [{ title: "Talks", sources: "A book" }, "Plans"],
});

test("toTable(timeline) has every event in order of time, then what has no date", () => {
  expect(toTable(timeline)).toEqual([
    {
      id: "flight",
      date: "22 February 2014",
      edtf: "2014-02-22",
      title: "Flight | *now*",
      sources:
        "https://example.org/s; Press, P, February 2014 (/x y); He left.; Book: 21 February 2014; Source: c. February 2014",
    },
    { id: "again", date: "22 February 2014", edtf: "2014-02-22", title: "Vote" },
    {
      id: "war",
      date: "since April 2014",
      edtf: "2014-04/..",
      title: "War",
      group: "Armed",
      description: "In the\neast",
    },
    { id: "unknown", date: "Date not known", edtf: "/", title: "Orders" },
    { date: "Without a date", title: "Talks", sources: "A book" },
    { date: "Without a date", title: "Plans" },
  ]);
});

test("toTable(timeline, { format: markdown }) escapes what would be markup", () => {
  expect(toTable(timeline, { format: "markdown" })).toBe(
    [
      "**Ukraine &lt;2014&gt;**",
      "",
      "| Date | Event | Group | Sources |",
      "| --- | --- | --- | --- |",
      "| 22 February 2014 | [Flight \\| \\*now\\*](<https://example.org/?a=1&amp;b=%7C>) |  | " +
        "[https\\://example.org/s](<https://example.org/s>); [Press, P, February 2014](</x%20y>); He left.; " +
        "Book: 21 February 2014; Source: c. February 2014 |",
      "| 22 February 2014 | Vote |  |  |",
      "| since April 2014 | War — In the east | Armed |  |",
      "| Date not known | Orders |  |  |",
      "| Without a date | Talks |  | A book |",
      "| Without a date | Plans |  |  |",
      "",
    ].join("\n"),
  );
});

test("toTable(timeline, { format: html }) escapes what would be markup, and marks exact dates", () => {
  expect(toTable(timeline, { format: "html" })).toBe(
    [
      '<table class="whenline-table">',
      "<caption>Ukraine &lt;2014&gt;</caption>",
      '<thead><tr><th scope="col">Date</th><th scope="col">Event</th><th scope="col">Group</th><th scope="col">Sources</th></tr></thead>',
      "<tbody>",
      '<tr><td><time datetime="2014-02-22">22 February 2014</time></td>' +
        '<td lang="uk"><a href="https://example.org/?a=1&amp;b=|">Flight | *now*</a></td><td></td>' +
        '<td><a href="https://example.org/s">https://example.org/s</a>; <a href="/x y">Press, P, February 2014</a>; ' +
        "He left.; Book: 21 February 2014; Source: c. February 2014</td></tr>",
      '<tr><td><time datetime="2014-02-22">22 February 2014</time></td><td>Vote</td><td></td><td></td></tr>',
      "<tr><td>since April 2014</td><td>War<p>In the<br>east</p></td><td>Armed</td><td></td></tr>",
      "<tr><td>Date not known</td><td>Orders</td><td></td><td></td></tr>",
      "<tr><td>Without a date</td><td>Talks</td><td></td><td>A book</td></tr>",
      "<tr><td>Without a date</td><td>Plans</td><td></td><td></td></tr>",
      "</tbody>",
      "</table>",
      "",
    ].join("\n"),
  );
});

test("toTable(timeline, { locale }) speaks that language", () => {
  const rows = toTable(timeline, { locale: de });
  expect(rows.map(({ date }) => date)).toContain("seit April 2014");
  expect(toTable(timeline, { locale: de, format: "markdown" })).toContain("| Datum | Ereignis | Gruppe | Quellen |");
});

test("toTable(timeline) leaves out columns that say nothing, and the caption if there is none", () => {
  const plain = readTimeline([{ when: "2014", title: "A" }]).timeline;
  expect(toTable(plain, { format: "markdown" })).toBe("| Date | Event |\n| --- | --- |\n| 2014 | A |\n");
  expect(toTable(plain, { format: "html" })).not.toContain("caption");
});

test.each([
  ["2014", true],
  ["2014-02", true],
  ["2014-02-22T10:00Z", true],
  ["2014-02-22T10:00:30.5+02:00", true],
  ["2014-02-22T10:00", true],
  ["0001", true],
  ["0000", false],
  ["-0043", false],
  ["2014~", false],
  ["2014?", false],
  ["2014-21", false],
  ["2014-33", false],
  ["201X", false],
  ["2014-XX-22", false],
  ["2014/2015", false],
  ["[2014,2015]", false],
  ["{2014,2015}", false],
  ["Y12014", false],
  ["2014-02-22T10", false],
])("toTable(timeline, { format: html }) says %s is a date of HTML: %j", (when, isDate) => {
  const html = toTable(readTimeline([{ when, title: "A" }]).timeline, { format: "html" });
  expect(html.includes("<time datetime=")).toBe(isDate);
});

test("toTable(timeline) does not trust addresses of a timeline that was never read", () => {
  const forged = { events: [{ ...timeline.events[1]!, url: "javascript:alert(1)", sources: [{ url: "data:x" }] }] };
  expect(toTable(forged, { format: "html" })).not.toMatch(/javascript:|data:|<a /);
  expect(toTable(forged, { format: "markdown" })).not.toMatch(/javascript:|data:|\]\(/);
});

test.each([
  [{ format: "pdf" }, 'invalid format: "pdf"; expected one of rows, markdown, html'],
  [{ caption: 1 }, 'unknown option: "caption"; expected one of format, locale'],
  [5, "invalid options: 5; expected an object"],
])("toTable(timeline, %j) throws", (options, message) => {
  const call = () => toTable(timeline, options as unknown as TableOptions);
  expect(call).toThrow(expect.objectContaining({ code: "invalid-option", message }) as Error);
});

test("toTable(data) throws for what was never read", () => {
  const call = () => toTable({ events: [{ when: "2014", title: "A" }] } as unknown as Timeline);
  expect(call).toThrow(expect.objectContaining({ code: "invalid-timeline" }) as Error);
});

const nasty = fc.string({
  unit: fc.constantFrom(
    ...Array.from("<>&\"'|\\`*_[]()!~\n\r ab:/@#$&;"),
    "<script>",
    "&#39;",
    "https://",
    "www.",
    "\u202e",
  ),
  minLength: 1,
});

/** A reader of GFM table rows: cells end at a pipe that no backslash escapes. */
function cellsOf(line: string): string[] {
  return Array.from(line.matchAll(/((?:\\.|[^|\\])*)\|/g), (match) => match[1]!.trim()).slice(1);
}

test("law: text of any kind is one cell of Markdown and no tag of HTML", () => {
  fc.assert(
    fc.property(nasty, nasty, nasty, (title, group, source) => {
      const read = readTimeline([
        { when: "2014", title: `a${title}`, group: `b${group}`, sources: [{ title: source, url: "/x" }] },
      ]);
      const markdown = toTable(read.timeline, { format: "markdown" }).trimEnd().split("\n");
      expect(markdown).toHaveLength(3);
      expect(cellsOf(markdown[2]!)).toHaveLength(4);
      expect(markdown[2]).not.toMatch(/<(?!\/x>)/);
      const html = toTable(read.timeline, { format: "html" });
      const tags = Array.from(html.matchAll(/<\/?([^\s>]+)/g), ([, tag]) => tag);
      const allowed = ["table", "thead", "tbody", "tr", "th", "td", "time", "a"];
      expect(tags.filter((tag) => !allowed.includes(tag!))).toEqual([]);
    }),
    { endOnFailure: true, seed: 1, numRuns: 500 },
  );
});

test("law: every event has its row", () => {
  const whens = fc.constantFrom("2014", "2013-02", "/", "../..", "2012/..", "-0043", "{1667,1668}", "201X");
  fc.assert(
    fc.property(fc.array(whens), (list) => {
      const read = readTimeline(list.map((when, i) => ({ id: `e${i}`, when, title: "A" }))).timeline;
      const ids = toTable(read).map(({ id }) => id);
      expect([...ids].sort()).toEqual(list.map((_, i) => `e${i}`).sort());
    }),
    { endOnFailure: true, seed: 1, numRuns: 200 },
  );
});
