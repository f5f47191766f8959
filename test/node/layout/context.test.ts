import { de } from "date-fns/locale/de";
import { ja } from "date-fns/locale/ja";
import { describe, expect, test } from "vitest";
import { createContext, spanOf, type Context } from "../../../src/layout/context.js";
import { resolveOptions, type LayoutOptions } from "../../../src/layout/options.js";
import { entryOf, labelWords, sentence } from "../../../src/layout/words.js";
import type { TimelineEvent } from "../../../src/model/timeline.js";
import { told } from "../time/told.js";
import { eventOf } from "./given.js";

function contextOf(events: readonly TimelineEvent[], options: LayoutOptions = {}): Context {
  return createContext({ events }, resolveOptions(options));
}

const dated = (...dates: readonly string[]) => dates.map((edtf) => eventOf(edtf, { id: edtf }));

describe("createContext(timeline, options) leaves out what lies outside the domain", () => {
  test.each([
    ["2014", true],
    ["2013-12-31", false],
    ["2013", false],
    ["2016", false],
    ["2015-12-31", true],
    ["201X", true],
    ["[..2014]", true],
    ["[2015..]", true],
    ["[..2013]", false],
    ["2010/2013", false],
    ["2010/2014", true],
    ["2010/2020", true],
    ["2010/..", true],
    ["../2020", true],
    ["2016/..", false],
    ["{2010,2014}", true],
    ["{2010,2020}", false],
    ["[2010,2015]", true],
    ["[2010,2020]", false],
    ["2010/", true],
  ])("%s seen in 2014 to 2015: %s", (edtf, seen) => {
    const { units, outside } = contextOf(dated(edtf), { domain: ["2014", "2015"] });
    expect([units.moments.length + units.intervals.length, outside]).toEqual(seen ? [1, 0] : [0, 1]);
  });

  test("counts every event of a stack, and none without a place", () => {
    const events = [eventOf("1990"), eventOf("1990"), eventOf("/"), eventOf("2014")];
    const { units, outside } = contextOf(events, { domain: ["2014", "2015"] });
    expect([outside, units.unknown.length, units.moments.length]).toEqual([2, 1, 1]);
  });

  test("leaves nothing out without a domain", () => {
    expect(contextOf(dated("1990", "2014/..")).outside).toBe(0);
  });
});

/** What a scale shows, without its padding. */
function shown(context: Context, span = { left: 0, right: 1000 }): string {
  const scale = context.scale(span);
  return scale ? `${told(scale.domain.start)} ${told(scale.domain.end)}` : "nothing";
}

describe("createContext(timeline, options) makes a scale", () => {
  test("of just the domain, if one is given", () => {
    const context = contextOf(dated("2014", "2030"), { domain: ["2013", "2016"] });
    expect(shown(context)).toBe("2013-01-01 2017-01-01");
    expect(contextOf([], { domain: ["2013", "2016"] }).scale({ left: 0, right: 100 })).not.toBeNull();
  });

  test("of all that is known, with room around", () => {
    const scale = contextOf(dated("2014", "2017")).scale({ left: 100, right: 900 });
    expect(scale?.left).toBe(100);
    expect(scale?.x(Date.UTC(2014, 0))).toBeCloseTo(110, 6);
    expect(scale?.x(Date.UTC(2018, 0))).toBeCloseTo(890, 6);
  });

  test.each([
    ["more before the first date, if something comes from before", ["../2014", "2020", "2030"], "left"],
    ["more after the last, if something goes on", ["2014", "2020", "2030/.."], "right"],
  ])("with %s", (_, dates, side) => {
    const scale = contextOf(dated(...dates)).scale({ left: 0, right: 1000 });
    const room = side === "left" ? scale?.first : 1000 - (scale?.x(Date.UTC(2031, 0)) ?? 0);
    expect(room).toBeGreaterThan(30);
  });

  test("with as much room for labels as asked, but not in a given domain", () => {
    const room = { left: 100, right: 150 };
    const free = contextOf(dated("2014", "2017")).scale({ left: 0, right: 1000 }, room);
    expect([free?.x(Date.UTC(2014, 0)), free?.x(Date.UTC(2018, 0))].map((x) => Math.round(x ?? 0))).toEqual([100, 850]);
    const bound = contextOf(dated("2014"), { domain: ["2013", "2016"] }).scale({ left: 0, right: 1000 }, room);
    expect(bound?.x(Date.UTC(2013, 0))).toBe(0);
  });

  test("that shows claims too", () => {
    const claims = [{ when: eventOf("1990").when }];
    const scale = contextOf([{ ...eventOf("2014"), claims }, eventOf("2016")]).scale({ left: 0, right: 1000 });
    expect(scale?.x(Date.UTC(1990, 0))).toBeGreaterThan(0);
  });

  test("that is null where nothing has a place in time", () => {
    expect(contextOf(dated("/")).scale({ left: 0, right: 1000 })).toBeNull();
    expect(contextOf([]).scale({ left: 0, right: 1000 })).toBeNull();
  });

  const clusters = ["1900", "1901", "1902", "2000", "2001", "2002"];

  test("cut where it is empty, unless gaps are kept", () => {
    expect(contextOf(dated(...clusters)).scale({ left: 0, right: 1000 })?.breaks).toHaveLength(1);
    expect(contextOf(dated(...clusters), { gaps: "keep" }).scale({ left: 0, right: 1000 })?.breaks).toEqual([]);
  });

  test("cut only where a whole gap lies in the domain", () => {
    const domain = (...years: [string, string]) =>
      contextOf(dated(...clusters), { domain: years }).scale({ left: 0, right: 1000 })?.breaks.length;
    expect(domain("1890", "2010")).toBe(1);
    expect(domain("1890", "1950")).toBe(0);
  });
});

describe("createContext(timeline, options) numbers sources", () => {
  test("in the order in which events are read, those without a date last", () => {
    const told = (id: string, edtf: string) => eventOf(edtf, { id, sources: [{ title: `Source of ${id}` }] });
    const { notes } = contextOf([told("c", "/"), told("b", "2014/.."), told("d", "2017"), told("a", "1990")]);
    expect(notes.notes.map(({ text }) => text)).toEqual(["a", "b", "d", "c"].map((id) => `Source of ${id}`));
  });

  test("of what is shown only", () => {
    const events = [eventOf("1990", { sources: [{ title: "A" }] }), eventOf("2014", { sources: [{ title: "B" }] })];
    const { notes } = contextOf(events, { domain: ["2014", "2015"] });
    expect(notes.notes.map(({ text }) => text)).toEqual(["B"]);
  });
});

describe("createContext(timeline, options) says", () => {
  test.each([
    [479, 16, 447],
    [480, 24, 432],
    [960, 24, 912],
  ])("that text of a drawing %d wide begins at %d and is %d wide", (width, x, room) => {
    expect(spanOf(contextOf([], { width }))).toEqual({ x, width: room });
  });

  test("dates and words in the locale's language, English words where there are none", () => {
    const { when } = eventOf("2014-02-16");
    const german = contextOf([], { locale: de });
    expect([german.format(when), german.words.today]).toEqual(["16. Februar 2014", "heute"]);
    expect(contextOf([], { locale: ja }).words.today).toBe("today");
  });

  test("an event's name: its date as spoken, and its title", () => {
    const context = contextOf([]);
    expect(context.nameOf(eventOf("2014", { title: "Crimea" }))).toBe("some time in 2014: Crimea");
  });
});

describe("sentence(words)", () => {
  test.each([
    ["since 2014", "Since 2014"],
    ["2014", "2014"],
    ["c. 1450", "c. 1450"],
    ["um 1450", "Um 1450"],
    ["êtes", "Êtes"],
    ["𐐨𐐩", "𐐀𐐩"],
    ["منذ 2014", "منذ 2014"],
    ["", ""],
  ])("%j begins %j", (words, begun) => {
    expect(sentence(words)).toBe(begun);
  });
});

describe("labelWords(unit, most, context) and entryOf(event, context)", () => {
  const events = ["a", "b", "c"].map((id) => eventOf("2014/..", { id, lang: "fr", sources: [{ title: "A source" }] }));
  const context = contextOf(events);

  test("say the date, so many titles, and how many more there are", () => {
    const [unit] = contextOf(events.map((event) => ({ ...event, when: eventOf("[..2014]").when }))).units.moments;
    const words = unit ? labelWords(unit, 2, context) : null;
    expect(words).toMatchObject({ date: "Before 2015", more: 1 });
    expect(words?.entries.map(({ event }) => event)).toEqual(["a", "b"]);
  });

  test("name a title's language and the numbers of its notes", () => {
    const [first] = events;
    expect(first && entryOf(first, context)).toEqual({ event: "a", title: "Title of a", lang: "fr", notes: "1" });
    expect(entryOf(eventOf("2014", { id: "z" }), context)).toMatchObject({ lang: undefined, notes: "" });
  });
});
