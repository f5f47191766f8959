import { describe, expect, test } from "vitest";
import type { Timeline, TimelineEvent } from "../../src/model/timeline.js";
import { parseWhen } from "../../src/time/parseWhen.js";
import { dayValueOf, inOtherYears, isWithin, parseValue, sameValue } from "../extract/dayValue.js";
import { readTexts, type MarkedText } from "../extract/readSet.js";
import { errorLines, figureTable } from "../extract/report.js";
import { scoreDates, type DateScore, type JudgedDate } from "../extract/scoreDates.js";
import { scoreEvents, type EventScore } from "../extract/scoreEvents.js";
import { figuresOf, scoreTexts, type Subject, type TextScore } from "../extract/scoreSet.js";
import { faultsOfTitle } from "../extract/scoreTitle.js";

const sample = `=== news-00 | 2017-02-16 | british | The Courier
A ferry ran aground on {Tuesday|2017-02-14}. She was built in {the mid-1990s|199X mid}, sold {about 2001|2001~}, and may sail {soon|?}. Her owner spoke at {noon|*}, after {two years|2015 or *} of silence.
---
2017-02-14 | moment | ferry ran/aground | A ferry ran aground on Tuesday
199X mid | moment | built | She was built in the mid-1990s
? 2001~ | moment | - | sold about 2001
undated | moment | - | may sail soon
`;

const [article] = readTexts(sample, "dev") as [MarkedText];

describe("readTexts(content, half)", () => {
  test("strips the marks and keeps their places and values", () => {
    expect(article.text).toContain("aground on Tuesday. She was built in the mid-1990s, sold about 2001");
    expect(article.dates.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      "Tuesday",
      "the mid-1990s",
      "about 2001",
      "soon",
      "noon",
      "two years",
    ]);
    expect(article.dates.map(({ values }) => values.length)).toEqual([1, 1, 1, 0, 0, 1]);
    expect(article.dates.map(({ optional }) => optional)).toEqual([false, false, false, false, true, true]);
    expect(article.dates.map(({ mayBeUnresolved }) => mayBeUnresolved)).toEqual([
      false,
      false,
      false,
      true,
      false,
      false,
    ]);
    expect(article.events.map(({ optional, values }) => [optional, values.length])).toEqual([
      [false, 1],
      [false, 1],
      [true, 1],
      [false, 0],
    ]);
    expect(article.events[0]!.words).toEqual([["ferry"], ["ran", "aground"]]);
  });

  test.each([
    ["a heading with too little", "=== news-00 | 2017-02-16 | british\nText.\n---\n", "bad heading"],
    ["no line between text and events", "=== news-00 | - | british | A\nText.\n", "no line ---"],
    ["a mark without a value", "=== news-00 | - | british | A\nIn {2014}.\n---\n", "broken mark"],
    ["a value that is no date", "=== news-00 | - | british | A\nIn {2014|2014-13}.\n---\n", "2014-13"],
    [
      "a quote of other words",
      "=== n-0 | - | british | A\nIn {2014|2014}.\n---\n2014 | moment | - | On\n",
      "quote not",
    ],
    [
      "a quote that is there twice",
      "=== n-0 | - | british | A\nA b, a b.\n---\n2014 | moment | - | b\n",
      "more than once",
    ],
    ["a kind that is none", "=== n-0 | - | british | A\nA b.\n---\n2014 | year | - | b\n", "bad event"],
  ])("refuses %s", (_, content, message) => {
    expect(() => readTexts(content, "dev")).toThrow(message);
  });
});

describe("values", () => {
  test.each([
    ["../1065", "[..1065]", true],
    ["2014", "2014-01/2014-12", true],
    ["2016-21", "2016-03/2016-05", true],
    ["2014", "2014-01", false],
    ["2014", "2014 early", false],
    ["2014 early/2015 late", "2014 early/2015", false],
    ["2014/..", "2014", false],
    ["1450~", "1450", true],
  ])("%s and %s are the same: %s", (a, b, same) => {
    expect(sameValue(parseValue(a), parseValue(b))).toBe(same);
    expect(sameValue(parseValue(b), parseValue(a))).toBe(same);
  });

  test("parts are read from both ends of what was found", () => {
    const when = parseWhen("2014");
    const early = {
      ...when,
      start: { ...when.start, part: "early" as const },
      end: { ...when.end, part: "early" as const },
    };
    expect(sameValue(dayValueOf(early), parseValue("2014 early"))).toBe(true);
    expect(sameValue(dayValueOf(early), parseValue("2014"))).toBe(false);
  });

  test.each([
    ["2014-01", "2014", true],
    ["198X late", "198X", true],
    ["2014", "2014-01", false],
    ["2014", "2014 early", false],
    ["2014", "2014/..", false],
    ["2014", "2015", false],
  ])("of %s, %s says less and nothing else: %s", (a, b, less) => {
    expect(isWithin(parseValue(a), parseValue(b))).toBe(less);
  });

  test.each([
    ["2014-12-31", "2015-01-01", true],
    ["2014-12-31", "2014-01-01", false],
    ["2014/..", "2012/..", true],
    ["../1065", "1066", true],
    ["199X", "1995", false],
  ])("%s and %s are in other years: %s", (a, b, other) => {
    expect(inOtherYears(parseValue(a), parseValue(b))).toBe(other);
    expect(inOtherYears(parseValue(b), parseValue(a))).toBe(other);
  });
});

const nothing: Timeline = { events: [] };

function foundAt(words: string, edtf: string | null, part?: "mid"): JudgedDate {
  const start = article.text.indexOf(words);
  const when = edtf === null ? null : parseWhen(edtf);
  const bound = (each: NonNullable<typeof when>["start"]) => (part ? { ...each, part } : each);
  return {
    start,
    end: start + words.length,
    when: when && { ...when, start: bound(when.start), end: bound(when.end) },
  };
}

const allRight = [
  foundAt("on Tuesday", "2017-02-14"),
  foundAt("mid-1990s", "199X", "mid"),
  foundAt("about 2001", "2001~"),
  foundAt("soon", null),
];

describe("scoreDates(article, found)", () => {
  const kinds = (score: DateScore): string[] => score.faults.map(({ kind }) => kind);

  test("finds no fault in what the marks say, whatever the prepositions", () => {
    const score = scoreDates(article, allRight);
    expect(score).toMatchObject({
      marked: 4,
      found: 4,
      valued: 4,
      met: 4,
      right: 4,
      qualified: 4,
      resolved: 3,
      wrong: 0,
    });
    expect(score.faults).toEqual([]);
  });

  test.each([
    ["nothing at all", [], ["missed", "missed", "missed", "missed"]],
    ["a date too few", allRight.slice(1), ["missed"]],
    ["the day before", [foundAt("Tuesday", "2017-02-13"), ...allRight.slice(1)], ["wrong"]],
    ["the year before", [foundAt("Tuesday", "2016-02-16"), ...allRight.slice(1)], ["wrong year"]],
    ["its month", [foundAt("Tuesday", "2017-02"), ...allRight.slice(1)], ["coarser"]],
    ["no value", [foundAt("Tuesday", null), ...allRight.slice(1)], ["unresolved"]],
    ["a value where none is known", [...allRight.slice(0, 3), foundAt("soon", "2017-03")], ["wrong year"]],
    ["a date where none is", [...allRight, foundAt("ferry", "2017")], ["false"]],
    ["an unresolved date where none is", [...allRight, foundAt("ferry", null)], ["false unresolved"]],
    ["one date twice", [...allRight, foundAt("Tuesday", "2017-02-14")], ["false"]],
    ["two dates for one", [...allRight, foundAt("about", "2001")], ["false"]],
    ["a piece of a date before the whole of it", [foundAt("about", "1999"), ...allRight], ["false"]],
    ["an optional date", [...allRight, foundAt("noon", "2017-02-16")], []],
    ["an optional date of a value that is not accepted", [...allRight, foundAt("two years", "2014")], ["wrong year"]],
    ["an optional date unresolved", [...allRight, foundAt("two years", null)], []],
  ])("given %s", (_, found, faults) => {
    expect(kinds(scoreDates(article, found))).toEqual(faults);
  });

  test("tells a lost ~ from a wrong value", () => {
    const score = scoreDates(article, [...allRight.slice(0, 2), foundAt("about 2001", "2001"), allRight[3]!]);
    expect(score).toMatchObject({ right: 4, qualified: 3, wrong: 0 });
  });
});

function event(words: string, edtf: string, title: string): TimelineEvent {
  const start = article.text.indexOf(words);
  return { id: words, when: parseWhen(edtf), title, sources: [{ text: { start, end: start + words.length } }] };
}

const ferry = event("A ferry ran aground on Tuesday", "2017-02-14", "A ferry ran aground");

describe("scoreEvents(article, timeline)", () => {
  const faultsOf = (timeline: Timeline): string[] => scoreEvents(article, timeline).faults.map(({ kind }) => kind);
  const soon = { title: "She may sail soon", sources: event("may sail soon", "2017", "").sources! };
  const built = (edtf: string): TimelineEvent => {
    const when = parseWhen(edtf);
    const start = { ...when.start, part: "mid" as const };
    return { ...event("She was built in the mid-1990s", edtf, "She was built"), when: { ...when, start, end: start } };
  };
  const whole: Timeline = { events: [ferry, built("199X")], undated: [soon] };

  test("finds no fault in what the marks say", () => {
    const score: EventScore = scoreEvents(article, whole);
    expect(score).toMatchObject({
      marked: 2,
      found: 2,
      met: 2,
      kindRight: 2,
      titlesGood: 2,
      undated: 1,
      undatedMet: 1,
    });
    expect(score.faults).toEqual([]);
  });

  test.each([
    ["nothing", nothing, ["missed", "missed", "undated missed"]],
    ["an event too few", { ...whole, events: [ferry] }, ["missed"]],
    ["an event twice", { ...whole, events: [...whole.events, { ...ferry }] }, ["false"]],
    ["an optional event", { ...whole, events: [...whole.events, event("sold about 2001", "2001~", "Sold")] }, []],
    [
      "another date",
      { ...whole, events: [{ ...ferry, when: parseWhen("2017-02-15") }, built("199X")] },
      ["missed", "false"],
    ],
    ["another place", { ...whole, events: [{ ...ferry, sources: soon.sources }, built("199X")] }, ["missed", "false"]],
    ["no place", { ...whole, events: [{ ...ferry, sources: [] }, built("199X")] }, ["missed", "false"]],
    [
      "another kind",
      { ...whole, events: [{ ...ferry, when: parseWhen("2017-02-14/2017-02-14") }, built("199X")] },
      ["kind"],
    ],
    ["a bad title", { ...whole, events: [{ ...ferry, title: "A ferry" }, built("199X")] }, ["title"]],
    [
      "a date for what has none",
      { ...whole, events: [...whole.events, event("may sail soon", "2017", "May sail")] },
      ["false"],
    ],
    ["nothing undated", { events: whole.events }, ["undated missed"]],
  ] satisfies [string, Timeline, string[]][])("given %s", (_, timeline, faults) => {
    expect(faultsOf(timeline)).toEqual(faults);
  });

  test("compares titles with those marked, which are good whatever they hold", () => {
    const marked = {
      ...article,
      events: article.events.map((event, i) => ({ ...event, titles: i === 0 ? ["Aground"] : [] })),
    };
    const titled = (title: string): EventScore =>
      scoreEvents(marked, { ...whole, events: [{ ...ferry, title }, built("199X")] });
    expect(titled("aground")).toMatchObject({ titled: 1, titlesKept: 1, titlesGood: 2 });
    expect(titled("A ferry ran aground")).toMatchObject({ titled: 1, titlesKept: 0, titlesGood: 2 });
  });

  test("counts titles that repeat their date, without calling them bad", () => {
    const dated = { ...ferry, title: "A ferry ran aground on Tuesday" };
    expect(scoreEvents(article, { ...whole, events: [dated, built("199X")] })).toMatchObject({
      titlesDated: 1,
      titlesGood: 2,
    });
  });
});

describe("faultsOfTitle(title, text, words)", () => {
  const text =
    "A ferry ran aground on Tuesday, 1,984 people (and a dog) aboard. “It fell,” the master said. That March it sank.";
  const words = [["ferry"], ["ran", "aground"]];

  test.each([
    ["A ferry ran aground", []],
    ["Ferry aground", []],
    ["A ferry ran aground on", ["cut"]],
    ["And a ferry ran aground", ["cut"]],
    ["A ferry ran aground,", ["cut"]],
    ["A ferry ran aground, people (and a dog", ["cut"]],
    ["“A ferry ran aground", ["cut"]],
    ["A ferry", ["key word missing"]],
    ["A ferry ran aground near York", ["not the text's words"]],
    ["A ferry ran aground, 1", ["not the text's words"]],
    ["A ferry ran aground, the master said", ["attribution"]],
    ["A ferry ran aground Tuesday people and a dog aboard it fell", ["too long"]],
  ])("%s", (title, faults) => {
    expect(faultsOfTitle(title, text, words)).toEqual(faults);
  });

  test("takes a month after That for a phrase, a clause for a piece", () => {
    expect(faultsOfTitle("That March it sank", text, [["sank"]])).toEqual([]);
    expect(faultsOfTitle("That a dog sank", text, [["sank"]])).toEqual(["cut"]);
  });

  test("takes a verb of saying for the event if the words ask for it", () => {
    expect(faultsOfTitle("The master said it sank", text, [["said"]])).toEqual([]);
  });
});

describe("figures", () => {
  const scoredBy = (subject: Subject): TextScore[] => scoreTexts([article], subject);
  const silent: Subject = { extractDates: () => [], extractEvents: () => ({ timeline: nothing }) };

  test("are all or nothing for a subject that is right or silent", () => {
    const right = figuresOf(scoredBy({ ...silent, extractDates: () => allRight }));
    expect(right).toMatchObject({ texts: 1, dates: 4, expressionF1: 1, valueF1: 1, wrong: 0, eventF1: 0 });
    expect(figuresOf(scoredBy(silent))).toMatchObject({ expressionF1: 0, valueF1: 0, wrong: 0, eventF1: 0 });
  });

  test("weigh precision and recall, and leave unresolved finds out of the precision of values", () => {
    const found = [...allRight.slice(1), foundAt("ferry", null), foundAt("Her owner", "2017")];
    const figures = figuresOf(scoredBy({ ...silent, extractDates: () => found }));
    expect(figures.expressionF1).toBeCloseTo((2 * 3) / (5 + 4));
    expect(figures.valueF1).toBeCloseTo((2 * 3) / (4 + 4));
    expect(figures).toMatchObject({ falseDates: 1, falseUnresolved: 1 });
  });

  test("hand the day of publication on, and nothing where there is none", () => {
    const seen: unknown[] = [];
    const curious: Subject = {
      extractDates: (_, options) => (seen.push(options), []),
      extractEvents: (_, options) => (seen.push(options), { timeline: nothing }),
    };
    scoreTexts([article, { ...article, published: null }], curious);
    expect(seen).toEqual([
      { reference: "2017-02-16" },
      { published: "2017-02-16", publisher: "The Courier" },
      {},
      { publisher: "The Courier" },
    ]);
  });

  test("print as a table with a row a class, and a line a fault", () => {
    const scores = scoredBy(silent);
    expect(
      figureTable(scores)
        .split("\n")
        .map((line) => line.split("|")[1]?.trim()),
    ).toEqual(["", "---", "news", "dev half", "held half", "all"]);
    expect(errorLines(scores)[0]).toBe(
      "news-00 date missed: …A ferry ran aground on [[Tuesday]]. She was built in the mid-199… ",
    );
  });
});
