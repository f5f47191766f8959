import { describe, expect, it } from "vitest";
import { readTimeline } from "whenline";
import { extractEvents } from "whenline/extract";
import { article, publisher } from "../../../examples/baku/article.js";
import { baku } from "../../../examples/baku/data.js";

const options = { published: "2017-02-16", publisher, url: "https://example.org/baku" };
const { timeline, problems } = extractEvents(article, options);
const edited = readTimeline(baku).timeline.events;

describe("the events of the Baku article", () => {
  it("are the eight that an editor found, with their dates and kinds", () => {
    const dates = (events: typeof edited): string[] => events.map(({ when }) => `${when.edtf} ${when.kind}`).sort();
    expect(dates(timeline.events)).toEqual(dates(edited));
    expect(problems).toEqual([]);
    expect(timeline.undated).toBeUndefined();
  });

  it("have the sentences that the editor quotes, where they stand", () => {
    const quotes = (events: typeof edited): unknown[] =>
      events.map(({ when, sources }) => [when.edtf, sources?.[0]?.text, sources?.[0]?.quote]);
    const byPlace = (rows: unknown[]): unknown[] => rows.map((row) => JSON.stringify(row)).sort();
    expect(byPlace(quotes(timeline.events))).toEqual(byPlace(quotes(edited)));
  });

  it("stand in the order of their dates, with short titles of the article's words", () => {
    expect(timeline.events.map(({ when, title }) => `${when.edtf}: ${title}`)).toEqual([
      "[..2017-02-16]/..: There is also a permanent line",
      "2014-01: The two top officers had last met face to face",
      "2014: Russia annexed Crimea",
      "2014/..: That suspension has stayed in force",
      "2014/..: The military leaders have kept in contact by phone",
      "2017-02-16: Dunford and Gerasimov met in Baku and agreed",
      "2017-02-16: Washington would work with Moscow under conditions",
      "2017-02-16: In Brussels, Mattis rejected a call",
    ]);
  });

  it("name their source, and how sure each is and why", () => {
    for (const { sources, confidence, basis, id } of timeline.events) {
      expect(sources?.[0]).toMatchObject({ publisher, url: "https://example.org/baku" });
      expect(sources?.[0]?.published?.edtf).toBe("2017-02-16");
      expect(confidence).toBeGreaterThan(0.5);
      expect(basis).toMatch(/written in full|worked out/);
      expect(id).not.toBe("");
    }
    const [brussels] = timeline.events.filter(({ title }) => title.includes("Mattis"));
    expect(brussels?.basis).toBe('"Thursday": worked out from the reference date 2017-02-16');
  });

  it("are a timeline as it is: reading it changes nothing", () => {
    const again = readTimeline(JSON.parse(JSON.stringify(timeline)));
    expect(again.problems).toEqual([]);
    expect(again.timeline.events.map(({ id, title, when }) => [id, title, when.edtf])).toEqual(
      timeline.events.map(({ id, title, when }) => [id, title, when.edtf]),
    );
  });
});
