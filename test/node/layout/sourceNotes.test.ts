import { de } from "date-fns/locale/de";
import { zhCN } from "date-fns/locale/zh-CN";
import { describe, expect, test } from "vitest";
import { readTimeline } from "../../../src/model/readTimeline.js";
import { layout } from "../../../src/layout/layout.js";
import { citeMoreThan, numberSources } from "../../../src/layout/sourceNotes.js";
import type { Source } from "../../../src/model/timeline.js";
import { parseWhen } from "../../../src/time/parseWhen.js";
import { eventOf } from "./given.js";

const event = (id: string, ...sources: readonly Source[]) => eventOf("2014", { id, sources });
const courier: Source = { title: "The break", publisher: "The Courier", published: parseWhen("2017-02-16") };
const gazette: Source = { title: "Baku", url: "https://example.com/baku" };

describe("numberSources(events, locale)", () => {
  test("numbers sources as they first occur", () => {
    const { notes, numbers } = numberSources([event("a", gazette), event("b", courier)], undefined);
    expect(notes).toEqual([
      { number: 1, text: "Baku", url: "https://example.com/baku" },
      { number: 2, text: "The break, The Courier, 16 February 2017", url: undefined },
    ]);
    expect([...numbers]).toEqual([
      ["a", "1"],
      ["b", "2"],
    ]);
  });

  test("gives the same source the same number, whatever is quoted from it", () => {
    const quoted = { ...courier, quote: "In 2014 Russia annexed Crimea.", text: { start: 0, end: 30 } };
    const { notes, numbers } = numberSources(
      [event("a", courier), event("b", quoted), event("c", { ...courier })],
      undefined,
    );
    expect(notes).toHaveLength(1);
    expect([...numbers.values()]).toEqual(["1", "1", "1"]);
  });

  test("tells sources of one title by their address", () => {
    const { numbers } = numberSources(
      [event("a", gazette), event("b", { ...gazette, url: "https://example.com/2" })],
      undefined,
    );
    expect([...numbers.values()]).toEqual(["1", "2"]);
  });

  test("lists an event's numbers once each, in order", () => {
    const events = [event("a", courier), event("b", gazette), event("c", gazette, courier, gazette)];
    expect(numberSources(events, undefined).numbers.get("c")).toBe("1, 2");
  });

  test("numbers the sources of claims too", () => {
    const claims = [{ when: parseWhen("2015"), source: gazette }, { when: parseWhen("2016") }];
    const { notes, numbers, given } = numberSources([{ ...event("a", courier), claims }], undefined);
    expect(notes).toHaveLength(2);
    expect(numbers.get("a")).toBe("1, 2");
    expect([...given]).toEqual([["a\n2015", "2"]]);
  });

  test.each<[string, Source, string | undefined]>([
    ["its address, where it has nothing else", { url: "https://example.com/a" }, "https://example.com/a"],
    [
      "its publisher and date, where it has no title",
      { publisher: "Courier", published: parseWhen("2017") },
      "Courier, 2017",
    ],
    ["nothing, where it has only a quotation", { quote: "In 2014 …" }, undefined],
    ["nothing, where it is empty", { title: "" }, undefined],
  ])("names a source by %s", (_, source, text) => {
    const { notes, numbers } = numberSources([event("a", source)], undefined);
    expect(notes[0]?.text).toBe(text);
    expect(numbers.has("a")).toBe(text !== undefined);
  });

  test("says dates in the language of the drawing", () => {
    expect(numberSources([event("a", courier)], de).notes[0]?.text).toBe("The break, The Courier, 16. Februar 2017");
    expect(numberSources([event("a", courier)], zhCN).notes[0]?.text).toBe("The break，The Courier，2017年2月16日");
  });

  test("knows no number of events without sources, and does not change its input", () => {
    const { notes, numbers } = numberSources(Object.freeze([Object.freeze(eventOf("2014"))]), undefined);
    expect([notes, numbers.size]).toEqual([[], 0]);
  });
});

describe("many sources", () => {
  test("citeMoreThan(most, events) counts each once, and those that give another date", () => {
    const claimed = eventOf("2014", { id: "c", claims: [{ when: parseWhen("2015"), source: { title: "Third" } }] });
    const events = [event("a", gazette, courier), event("b", { ...courier, quote: "Said." }), claimed];
    expect([2, 3].map((most) => citeMoreThan(most, events))).toEqual([true, false]);
  });

  test.each([
    [100, 100],
    [101, 0],
  ])("of 2,500 events that rest on %i sources, %i are listed", (sources, listed) => {
    const events = Array.from({ length: 2500 }, (_, index) => ({
      when: String(1000 + (index % 900)),
      title: `Event ${String(index)}`,
      sources: [{ title: `Source ${String(index % sources)}` }],
    }));
    const { marks } = layout(readTimeline({ events }).timeline);
    expect(marks.filter((mark) => mark.type === "group" && mark.part === "source-note")).toHaveLength(listed);
  });
});
