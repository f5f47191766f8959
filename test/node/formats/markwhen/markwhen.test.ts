import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTimeline } from "whenline";
import { readMarkwhen, recogniseFormat, writeMarkwhen } from "whenline/formats";
import { anyTimeline } from "../anyTimeline.js";

const told = (text: string): unknown =>
  readMarkwhen(text).timeline.events.map(({ when, title }) => `${title} ${when.edtf}`);

describe("readMarkwhen, in the habits of", () => {
  test("the old header, sections that close, American dates, tags with colours", () => {
    const text = `title: A project
description: All of it
#work: teal

// nothing to see
section Start
12/2012: End of the world #work
02/16/2017: The chiefs of staff meet
endSection
1961: A year #work #home
`;
    const { timeline, problems } = readMarkwhen(text);
    expect([problems, recogniseFormat(text)]).toEqual([[], "markwhen"]);
    expect(timeline).toMatchObject({
      title: "A project",
      caption: "All of it",
      events: [
        { title: "End of the world", when: { edtf: "2012-12" }, group: "Start", data: { tags: ["work"] } },
        { title: "The chiefs of staff meet", when: { edtf: "2017-02-16" }, group: "Start" },
        { title: "A year", when: { edtf: "1961" }, group: "work", data: { tags: ["work", "home"] } },
      ],
    });
    expect(timeline.groups).toContainEqual({ id: "work", color: "#008080" });
  });

  test("a header in YAML, European dates, sections in Markdown, properties and lines beneath", () => {
    const text = `---
title: "Talks: Baku"
dateFormat: d/M/yyyy
tags:
  - nested
---

# Talks
## First round
16/2/2017: [The chiefs](https://example.org/a) meet !chiefs
location: Baku
assignee: 'Ann'
They sit for hours.

- [x] Note: agreed
# Later
1/3/2017 - 4/3/2017: More
`;
    const { timeline, problems } = readMarkwhen(text);
    expect(problems).toEqual([{ code: "not-kept", message: "not kept: tags of the header", at: "line 4, column 1" }]);
    expect(timeline).toMatchObject({
      title: "Talks: Baku",
      events: [
        {
          id: "chiefs",
          title: "The chiefs meet",
          when: { edtf: "2017-02-16" },
          group: "First round",
          url: "https://example.org/a",
          place: "Baku",
          description: "They sit for hours.\n\n- [x] Note: agreed",
          data: { assignee: "Ann" },
        },
        { title: "More", when: { edtf: "2017-03-01/2017-03-04" }, group: "Later" },
      ],
    });
  });

  test("ranges, times and EDTF", () => {
    expect(
      told(`2014-05 / 2015: A
2014-05/2015-06-07: B
2020-02-22T12:13:14Z-now: C
Dec 1 2022 - now: D
01/2022 – 03/2022: E
2014-03-18 15:30: F
2014-03-18T15:30:00Z / 2014-03-18T16:30:00Z: G
1450~: H
10:30 is no date: I
`),
    ).toEqual([
      ...[
        "A 2014-05/2015",
        "B 2014-05/2015-06-07",
        "C 2020-02-22T12:13:14Z/..",
        "D 2022-12-01/..",
        "E 2022-01/2022-03",
      ],
      ...["F 2014-03-18T15:30", "G 2014-03-18T15:30Z/2014-03-18T16:30Z", "H 1450~"],
    ]);
  });

  test("a historian: before Christ", () => {
    expect(told("44 BCE: A\n15 March 44 BC: B\n586 BC- 70 AD: C\n-0043-03-15: D\n1000 BCE - 900 BCE: E")).toEqual([
      ...["A -0043", "B -0043-03-15", "C -0585/0070", "D -0043-03-15", "E -0999/-0899"],
    ]);
  });

  test("a planner: dates that are reckoned, that come again, that cannot be", () => {
    const text = `2014-05-01: A !a
after !a 3 weeks: B
  every 2 weeks for 3 times: C
5 days: D
2014-02-30: E
2016 - 2014: F
now - 10 years: G
2015: H
2014-05-01 10:00 am to whenever: I
`;
    const { problems } = readMarkwhen(text);
    expect(told(text)).toEqual(["A 2014-05-01", "H 2015"]);
    expect(problems.map(({ code, at }) => `${at} ${code}`)).toEqual([
      ...["line 2, column 1 unreadable-date", "line 3, column 3 unreadable-date", "line 4, column 1 unreadable-date"],
      ...["line 5, column 1 impossible-date", "line 6, column 1 reversed-interval", "line 7, column 1 unreadable-date"],
      "line 9, column 1 unreadable-date",
    ]);
  });
});

describe("writeMarkwhen", () => {
  test("is read back with equal events, and all else", () => {
    fc.assert(
      fc.property(anyTimeline, (data) => {
        const { timeline } = readTimeline(data);
        const { text } = writeMarkwhen(timeline);
        const back = readMarkwhen(text);
        expect(back.problems.filter(({ code }) => code !== "invalid-data")).toEqual([]);
        expect(back.timeline).toEqual(timeline);
      }),
      { seed: 6, numRuns: 300, endOnFailure: true },
    );
  });

  const awkward = [
    ...["2014: no", "# section", "#tag here", "!id here", "[a](b)", "**bold**", "__x__", "key: value", "// comment"],
    ...["endSection", "section a", "---", "a #b, c", "10:30", "/", "now: 5", "every day: x", "  a", '"quoted"', "{}"],
  ];

  test.each(awkward)("keeps %j as a title and as a description", (words) => {
    const { timeline } = readTimeline([
      { when: "2014", title: words, description: words },
      { when: "2015", title: "A", description: `a\n\n${words}\n\nb`, group: words, data: { [words]: words } },
    ]);
    expect(readMarkwhen(writeMarkwhen(timeline).text)).toEqual({ timeline, problems: [] });
  });

  test("keeps what EDTF cannot say, and tells what Markwhen cannot", () => {
    const { timeline } = readTimeline([
      { when: { edtf: "1941", start: { part: "early" } }, title: "A" },
      { when: "2014/..", title: "B" },
      { when: "1450~", title: "C" },
      { when: "2014-02-16/2014-02-16", title: "D" },
    ]);
    const { text, problems } = writeMarkwhen(timeline);
    expect(readMarkwhen(text)).toEqual({ timeline, problems: [] });
    expect(text).toContain("2014 / now: B");
    expect(text).toContain("1450-01-01 / 1450-12-31: C");
    expect(problems.map(({ at }) => at)).toEqual(["events[0].when", "events[2].when"]);
    const odd = readTimeline([{ when: "2014", title: "A", data: 1n }]).timeline;
    expect(writeMarkwhen(odd).problems).toMatchObject([{ code: "not-written", at: "events[0].data" }]);
  });
});

test("readMarkwhen tells a text without events", () => {
  expect(readMarkwhen("Hello\nthere").problems.map(({ code }) => code)).toEqual(["invalid-data"]);
  expect(recogniseFormat("Hello: there\nNote: 5")).toBeNull();
});
