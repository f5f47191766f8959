import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layout, readTimeline, type LayoutOptions } from "../../../src/index.js";
import { overlappingTexts, strayTexts } from "../../laws/checkText.js";
import { isPart, marksOf, textBoxes } from "../../laws/marks.js";
import { timelineData } from "../../laws/timelines.js";

const groups = [
  { id: "east", title: "The east" },
  { id: "none", title: "Nobody" },
  { id: "west", title: "The west" },
];
const events = [
  { id: "a", when: "2014-03-01", title: "A council", group: "west" },
  {
    id: "b",
    when: "2014-05-01",
    title: "A treaty",
    group: "east",
    links: [{ to: "a", label: "answers" }, { to: "gone" }],
  },
  { id: "c", when: "2014-02/2014-07", title: "Talks", group: "west" },
  { id: "d", when: "2014-06-01", title: "A flood" },
];

function drawn(data: unknown, options: LayoutOptions = {}) {
  const { timeline } = readTimeline(data);
  return layout(timeline, options);
}

/** The height of the first mark of an event. */
function heightOf(scene: ReturnType<typeof drawn>, id: string): number {
  const own = marksOf(scene).filter(({ groups: owners }) => owners.some((owner) => owner.event === id));
  for (const { mark } of own) {
    if (mark.type === "circle") return mark.y;
    if (mark.type === "rect" && isPart(mark, "interval")) return mark.y;
  }
  return NaN;
}

function wordsOf(scene: ReturnType<typeof drawn>, part: string): string[] {
  return marksOf(scene).flatMap(({ mark }) => (mark.type === "text" && isPart(mark, part) ? [textOf(mark.spans)] : []));
}

describe('lanes: "group"', () => {
  const scene = drawn({ groups, events }, { lanes: "group" });

  test("draws a band for each group that has events, in the order of the groups, with its name", () => {
    expect(wordsOf(scene, "band-name")).toEqual(["The east", "The west"]);
    expect(marksOf(scene).filter(({ mark }) => isPart(mark, "band-line"))).toHaveLength(3);
  });

  test("stands the events of each group in its band, those of no group last", () => {
    const heights = ["b", "a", "c", "d"].map((id) => heightOf(scene, id));
    expect(heights).toEqual([...heights].sort((one, other) => one - other));
    expect(new Set(heights).size).toBe(4);
  });

  test("labels every event, and has no signs for groups in the legend", () => {
    expect(scene.counts.labelled).toBe(4);
    expect(wordsOf(scene, "legend-text").filter((text) => /east|west/.test(text))).toEqual([]);
  });

  test.each([
    ["nothing", [], {}],
    ["nothing inside the domain", events, { domain: ["1900", "1901"] as const }],
    [
      "nothing inside the domain, each from its own start",
      events,
      { domain: ["1900", "1901"] as const, scale: "relative" as const },
    ],
  ])("draws %s without a band", (_, list, options) => {
    const empty = drawn({ groups, events: list }, { lanes: "group", ...options });
    expect(wordsOf(empty, "band-name")).toEqual([]);
    expect(empty.counts).toMatchObject({ drawn: 0, outside: list.length });
    expect(overlappingTexts(empty)).toEqual([]);
  });

  test("keeps grid lines out of the words of moments", () => {
    const years = Array.from({ length: 9 }, (_, index) => ({
      when: `${String(1990 + 2 * index)}-03`,
      title: "Words that are long enough to meet the line of the next year",
      group: index % 2 ? "west" : "east",
    }));
    const scene = drawn({ groups, events: years }, { lanes: "group", width: 960 });
    const texts = textBoxes(scene).filter(({ owner }) => owner !== null);
    const lines = marksOf(scene).flatMap(({ mark }) => (mark.type === "rule" && isPart(mark, "grid") ? [mark] : []));
    expect([texts.length > 9, lines.length > 3]).toEqual([true, true]);
    const crossed = lines.flatMap(({ x1, y1, y2 }) =>
      texts.filter(({ left, right, top, bottom }) => x1 > left && x1 < right && y1 < bottom && y2 > top),
    );
    expect(crossed.map(({ text }) => text)).toEqual([]);
  });

  test("keeps all words apart, at any width", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        timelineData({ max: 40 }),
        fc.integer({ min: 480, max: 1600 }),
        fc.constantFrom("time", "relative"),
        (data, width, scale) => {
          const laid = drawn(data, { lanes: "group", width, scale: scale as "time" });
          expect(overlappingTexts(laid)).toEqual([]);
          expect(strayTexts(laid)).toEqual([]);
          const { events: all, drawn: some, counted, outside, unknown } = laid.counts;
          expect(some + counted + outside + unknown).toBe(all);
        },
      ),
      { seed: 7, numRuns: 60, endOnFailure: true },
    );
  });
});

describe("links", () => {
  test.each([["horizontal"], ["vertical"]] as const)(
    "are drawn between events that have marks, and named: %s",
    (orientation) => {
      const scene = drawn({ groups, events }, { orientation });
      const links = marksOf(scene).flatMap(({ mark }) => (mark.type === "group" && mark.part === "link" ? [mark] : []));
      expect(links.map(({ name }) => name)).toEqual(["A treaty → A council: answers"]);
      const [link] = links;
      const line = link?.marks.find((mark) => mark.type === "path");
      expect(line).toMatchObject({ type: "path", fill: "none" });
    },
  );

  test("are not drawn to what lies outside the domain", () => {
    const scene = drawn({ groups, events }, { domain: ["2014-04", "2014-12"] });
    expect(marksOf(scene).filter(({ mark }) => mark.type === "group" && mark.part === "link")).toEqual([]);
  });
});

describe("claims", () => {
  const claimed = [
    { id: "p", when: "1450", title: "A press", claims: [{ when: "1455", source: "Annals" }, { when: "1450" }] },
    { id: "q", when: "1440/1460", title: "A war", claims: [{ when: "1442/1458" }] },
    { id: "r", when: "[1461,1493]", title: "A death", claims: [{ when: "1461" }, { when: "/" }] },
  ];
  const claimsOf = (id: string, options: LayoutOptions = {}) =>
    marksOf(drawn(claimed, options)).filter(
      ({ mark, groups: owners }) => isPart(mark, "claim") && owners.some((owner) => owner.event === id),
    );

  test.each([["horizontal"], ["vertical"]] as const)(
    "are each drawn beside the date of the event: %s",
    (orientation) => {
      expect(["p", "q", "r"].map((id) => claimsOf(id, { orientation }).length)).toEqual([1, 1, 0]);
    },
  );

  test("stand where they say", () => {
    const [own, other] = [claimsOf("p", { gaps: "keep", domain: ["1440", "1460"] }), drawn(claimed).width];
    const [{ mark } = { mark: null }] = own;
    expect(other).toBe(960);
    const left = 24 + ((960 - 48) * 15) / 21;
    if (mark?.type === "rect") expect(Math.abs(mark.x - left)).toBeLessThan(2);
    else expect(mark?.type).toBe("circle");
  });

  test("are in the words of the event, spoken and drawn, and explained", () => {
    const scene = drawn(claimed);
    expect(wordsOf(scene, "more")).toEqual(["also given: 1455 [1]"]);
    const names = marksOf(scene).flatMap(({ mark }) =>
      mark.type === "group" && mark.event === "p" ? [mark.name] : [],
    );
    expect(names).toEqual(["some time in 1450: A press; also given: 1455"]);
    expect(wordsOf(scene, "legend-text")).toContain("another source");
  });
});

function textOf(spans: readonly { readonly text: string }[]): string {
  return spans.map(({ text }) => text).join("");
}
