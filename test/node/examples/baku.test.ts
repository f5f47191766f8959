import { readTimeline } from "whenline";
import { describe, expect, test } from "vitest";
import { article, paragraphs } from "../../../examples/baku/article.js";
import { baku } from "../../../examples/baku/data.js";

const { timeline, problems } = readTimeline(baku);

describe("the founding example", () => {
  test("is read without a problem", () => {
    expect(problems).toEqual([]);
    expect(timeline.title).toBe("Talking, with cooperation suspended");
    expect(timeline.groups?.map(({ title }) => title)).toEqual(["Talks", "The break", "Keeping apart"]);
  });

  test.each([
    ["crimea", "2014", "moment", "year", "break"],
    ["suspension", "2014/..", "interval", "year", "break"],
    ["dempsey", "2014-01", "moment", "month", "talks"],
    ["baku", "2017-02-16", "moment", "day", "talks"],
    ["bonn", "2017-02-16", "moment", "day", "talks"],
    ["brussels", "2017-02-16", "moment", "day", "talks"],
    ["line", "[..2017-02-16]/..", "interval", "day", "syria"],
    ["phone", "2014/..", "interval", "year", "talks"],
  ])("%s is dated %s, a %s known to the %s", (id, edtf, kind, precision, group) => {
    const event = timeline.events.find((each) => each.id === id);
    expect(event).toMatchObject({ group, when: { edtf, kind, precision } });
  });

  test("has eight events, each with a sentence of the article and its place in it", () => {
    expect(timeline.events).toHaveLength(8);
    for (const { sources = [] } of timeline.events) {
      const [source, ...others] = sources;
      expect(others).toEqual([]);
      expect(source?.quote).toMatch(/^[A-Z].{20,}\.$/);
      expect(article.slice(source?.text?.start, source?.text?.end)).toBe(source?.quote);
      expect(source).toMatchObject({ publisher: "The Whenline Courier", published: { edtf: "2017-02-16" } });
    }
  });

  test("quotes no two sentences that overlap, and none that crosses paragraphs", () => {
    const spans = timeline.events.map(({ sources }) => sources?.[0]?.text ?? { start: 0, end: 0 });
    const sorted = [...spans].sort((a, b) => a.start - b.start);
    for (const [at, { end }] of sorted.entries()) expect(end).toBeLessThan(sorted[at + 1]?.start ?? Infinity);
    for (const { start, end } of spans) {
      expect(paragraphs.some((paragraph) => paragraph.includes(article.slice(start, end)))).toBe(true);
    }
  });

  test("names each date as the article does", () => {
    const quotes = new Map(timeline.events.map(({ id, sources }) => [id, sources?.[0]?.quote]));
    const words = { crimea: "In 2014", suspension: "since 2014", dempsey: "in January 2014", baku: "on Thursday" };
    for (const [id, date] of Object.entries(words)) expect(quotes.get(id)).toContain(date);
    for (const id of ["bonn", "brussels"]) expect(quotes.get(id)).toContain("on Thursday");
    expect(quotes.get("line")).toContain("by 16 February 2017");
    expect(quotes.get("phone")).toContain("since 2014");
  });

  test("is an article of 250 to 350 words", () => {
    const words = article.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(250);
    expect(words).toBeLessThanOrEqual(350);
  });
});
