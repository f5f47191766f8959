import { de } from "date-fns/locale/de";
import { ja } from "date-fns/locale/ja";
import { describe, expect, test } from "vitest";
import { TimelineError } from "../../../src/errors.js";
import { layout } from "../../../src/layout/layout.js";
import type { LayoutOptions } from "../../../src/layout/options.js";
import { themes } from "../../../src/layout/theme.js";
import { readTimeline } from "../../../src/model/readTimeline.js";
import type { Timeline } from "../../../src/model/timeline.js";
import type { Mark, Scene } from "../../../src/scene/scene.js";
import { isPart, marksOf, textBoxes } from "../../laws/marks.js";
import { everything } from "../scenes/everything.js";

type Event = Readonly<Record<string, unknown>>;

function read(data: unknown): Timeline {
  const { timeline, problems } = readTimeline(data);
  expect(problems).toEqual([]);
  return timeline;
}

const draw = (data: unknown, options: LayoutOptions = {}): Scene => layout(read(data), options);
const event = (id: string, when: string, fields: Event = {}): Event => ({
  id,
  when,
  title: `Title of ${id}`,
  ...fields,
});

const partsOf = (scene: Scene, part: string): Mark[] =>
  marksOf(scene).flatMap(({ mark }) => (isPart(mark, part) ? [mark] : []));

/** All words of the marks of a part, in drawing order. */
function words(marks: readonly Mark[]): string[] {
  return marks.flatMap((mark) => {
    if (mark.type === "group") return words(mark.marks);
    return mark.type === "text" ? [mark.spans.map(({ text }) => text).join(" ")] : [];
  });
}

const wordsOf = (scene: Scene, part: string): string[] => words(partsOf(scene, part));

/** The ids of events in the order in which they are drawn. */
const drawnEvents = (scene: Scene): string[] =>
  marksOf(scene).flatMap(({ mark }) => (mark.type === "group" && mark.event !== undefined ? [mark.event] : []));

const both = [
  ["across", { width: 960 }],
  ["down", { width: 360 }],
] as const;

describe.each(both)("layout(timeline, options), time running %s", (_way, options) => {
  test("counts where every event went", () => {
    const data = [
      event("a", "2014"),
      event("b", "2015/2016"),
      event("c", "/"),
      event("d", "1950"),
      event("e", "2016-05-01"),
    ];
    expect(draw(data, { ...options, domain: ["2013", "2017"] }).counts).toEqual({
      events: 5,
      drawn: 3,
      counted: 0,
      outside: 1,
      unknown: 1,
      labelled: 3,
    });
  });

  test("draws events in order of time, those without a date last, members of a stack in the order given", () => {
    const data = [
      event("late", "2017"),
      event("nowhere", "/"),
      event("first", "2014"),
      event("through", "2015/.."),
      event("second", "2014"),
      event("before", "../2013"),
    ];
    expect(drawnEvents(draw(data, options))).toEqual(["before", "first", "second", "through", "late", "nowhere"]);
  });

  test("names every event by its date as known and its title", () => {
    const scene = draw([event("a", "2014"), event("b", "2014"), event("c", "2015/.."), event("d", "/")], options);
    const names = marksOf(scene).flatMap(({ mark }) =>
      mark.type === "group" && mark.event !== undefined ? [mark.name] : [],
    );
    expect(names).toEqual([
      "some time in 2014: Title of a",
      "some time in 2014: Title of b",
      "since some time in 2015, still going on: Title of c",
      expect.stringMatching(/: Title of d$/),
    ]);
  });

  test("says one date over the titles of a stack", () => {
    const scene = draw([event("a", "2014-05-01"), event("b", "2014-05-01"), event("c", "2017")], options);
    expect(wordsOf(scene, "date")).toEqual(["1 May 2014", "2017"]);
    expect(words(partsOf(scene, "stack"))).toEqual(["1 May 2014", "Title of a", "Title of b"]);
  });

  test("begins dates with a capital, but not at a dot", () => {
    const scene = draw([event("a", "2014/.."), event("b", "[..1990]"), event("c", "1995~")], options);
    expect(wordsOf(scene, "date").sort()).toEqual(["Before 1991", "Since 2014", "c. 1995"]);
  });

  test("keeps the language of a title with it", () => {
    const scene = draw([event("a", "2014", { lang: "fr" }), event("b", "2015/2016", { lang: "de" })], options);
    const langs = marksOf(scene).flatMap(({ mark }) =>
      mark.type === "text" && mark.lang !== undefined ? [mark.lang] : [],
    );
    expect(new Set(langs)).toEqual(new Set(["fr", "de"]));
  });

  test("draws groups in their colours, dates too", () => {
    const scene = draw(
      { groups: [{ id: "x" }, { id: "y", color: "#123456" }], events: [event("a", "2014", { group: "y" })] },
      options,
    );
    expect(partsOf(scene, "date")[0]).toMatchObject({ fill: "#123456" });
    expect(partsOf(scene, "extent")[0]).toMatchObject({ fill: "#123456" });
  });

  test("marks today on the axis, if it is shown", () => {
    const data = [event("a", "2014"), event("b", "2017")];
    expect(wordsOf(draw(data, { ...options, now: "2015" }), "now-label")).toEqual(["today"]);
    expect(partsOf(draw(data, { ...options, now: "2015" }), "now").length).toBeGreaterThan(0);
    expect(partsOf(draw(data, { ...options, now: "1990" }), "now")).toEqual([]);
    expect(partsOf(draw(data, options), "now")).toEqual([]);
  });

  test("names eras that are seen, behind everything else", () => {
    const eras = [
      { when: "2013/2015", title: "War" },
      { when: "1900/1910", title: "Long ago" },
    ];
    const scene = draw({ events: [event("a", "2014"), event("b", "2017")], eras }, options);
    expect(wordsOf(scene, "era-name")).toEqual(["War"]);
    const order = marksOf(scene).map(({ mark }) => mark);
    const band = order.findIndex((mark) => isPart(mark, "era-band"));
    expect(band).toBeGreaterThan(0);
    expect(band).toBeLessThan(order.findIndex((mark) => isPart(mark, "axis")));
  });

  test("lists what has no date, and what was told without one", () => {
    const scene = draw({ events: [event("a", "2014"), event("b", "/")], undated: [{ title: "Some day" }] }, options);
    expect(wordsOf(scene, "unknown-head")).toEqual(["Date not known"]);
    expect(wordsOf(scene, "unknown")).toEqual(["Title of b"]);
    expect(wordsOf(scene, "undated-head")).toEqual(["Without a date"]);
    expect(wordsOf(scene, "undated")).toEqual(["Some day"]);
  });

  test("draws words and no axis where nothing has a place in time", () => {
    const scene = draw({ title: "Nothing known", events: [event("a", "/"), event("b", "../..")] }, options);
    expect(partsOf(scene, "axis")).toEqual([]);
    expect(scene.counts).toMatchObject({ drawn: 0, unknown: 2 });
    expect(wordsOf(scene, "title")).toEqual(["Nothing known"]);
    expect(scene.gradients).toEqual([]);
  });

  test("draws paper of no events, and says that there are none", () => {
    const scene = draw([], options);
    expect(scene.marks.map(({ part }) => part)).toEqual(["paper", "no-events"]);
    expect(scene.counts).toEqual({ events: 0, drawn: 0, counted: 0, outside: 0, unknown: 0, labelled: 0 });
    expect(scene.height).toBe(50);
  });

  test("explains the signs in use unless told not to", () => {
    const data = [event("a", "2014"), event("b", "2016")];
    expect(wordsOf(draw(data, options), "legend-text")).toEqual(["some time within"]);
    expect(partsOf(draw(data, { ...options, legend: false }), "legend-entry")).toEqual([]);
  });

  test("says where an event is told, once for each source, with a link to it", () => {
    const source = { title: "The break", url: "https://example.com/a" };
    const data = [event("a", "2014", { sources: [source] }), event("b", "2016", { sources: [source] })];
    const one = draw(data, options);
    expect(wordsOf(one, "source-note")).toEqual(["Source: 1 The break"]);
    expect(partsOf(one, "source-note")[0]).toMatchObject({ href: "https://example.com/a" });
    const two = draw([...data, event("c", "2017", { sources: [{ title: "Another" }] })], options);
    expect(wordsOf(two, "sources-head")).toEqual(["Sources"]);
    expect(wordsOf(two, "source-note")).toEqual(["1 The break", "2 Another"]);
    expect(partsOf(two, "source-note")[1]).not.toHaveProperty("href");
    expect(words(partsOf(two, "event")).filter((text) => text.startsWith("Title"))).toEqual([
      "Title of a 1",
      "Title of b 1",
      "Title of c 2",
    ]);
  });

  test("ends with the caption", () => {
    const scene = draw({ caption: "Drawn by hand.", events: [event("a", "2014")] }, options);
    expect(scene.marks.at(-1)).toMatchObject({ part: "caption", spans: [{ text: "Drawn by hand." }] });
  });

  test("cuts empty stretches and says how long they are, or keeps them", () => {
    const data = ["1900", "1901", "1902", "2000", "2001", "2002"].map((when) => event(when, when));
    expect(wordsOf(draw(data, options), "gap-label").join(" ")).toMatch(/^\d+ years$/);
    expect(partsOf(draw(data, { ...options, gaps: "keep" }), "gap-label")).toEqual([]);
  });

  test("counts what has no room, and says how many", () => {
    const data = Array.from({ length: 400 }, (_, index) =>
      event(
        String(index),
        `2014-03-${String((index % 5) + 1).padStart(2, "0")}T${String(index % 24).padStart(2, "0")}:${String(index % 60).padStart(2, "0")}`,
      ),
    );
    const scene = draw([...data, event("far", "1900")], options);
    const { counts } = scene;
    expect(counts.events).toBe(401);
    expect(counts.drawn + counts.counted).toBe(401);
    expect(counts.counted).toBeGreaterThan(0);
    const said = [...wordsOf(scene, "count"), ...wordsOf(scene, "more-events")].map((text) =>
      parseInt(text.replace("+", ""), 10),
    );
    expect(said.reduce((sum, count) => sum + count, 0)).toBe(counts.counted);
    expect(drawnEvents(scene)).toHaveLength(counts.drawn);
  });

  test("counts intervals that have no room", () => {
    const data = Array.from({ length: 300 }, (_, index) => event(String(index), `${String(1000 + (index % 50))}/..`));
    const scene = draw(data, options);
    expect(scene.counts.counted).toBeGreaterThan(0);
    expect(wordsOf(scene, "more-events")).toEqual([`${String(scene.counts.counted)} more events`]);
  });

  test("draws all of what shares one instant", () => {
    const scene = draw(
      [event("a", "2014-01-01T10:00:00Z"), event("b", "2014-01-01T10:00:00Z", { group: "x" })],
      options,
    );
    expect(scene.counts).toMatchObject({ drawn: 2, labelled: 2 });
  });

  test("is as high as asked where its words need less, and labels what fits where they need more", () => {
    const data = Array.from({ length: 20 }, (_, index) =>
      event(String(index), `2014-${String((index % 12) + 1).padStart(2, "0")}-0${String((index % 9) + 1)}`),
    );
    const auto = draw(data, options);
    expect(draw(data, { ...options, height: 5000 }).height).toBe(5000);
    const low = draw(data, { ...options, height: Math.round(auto.height * 0.7) });
    expect(low.height).toBe(Math.round(auto.height * 0.7));
    expect(low.counts.labelled).toBeLessThan(auto.counts.labelled);
    expect(low.counts.drawn).toBe(20);
    expect(low.counts.labelled).toBeGreaterThan(0);
  });

  test("keeps all words apart, in a drawing of everything at once", () => {
    const scene = draw(everything, { ...options, now: "2016" });
    const boxes = textBoxes(scene);
    boxes.forEach((a, index) => {
      for (const b of boxes.slice(index + 1)) {
        if (a.mark === b.mark) continue;
        const apart =
          a.right <= b.left ||
          b.right <= a.left ||
          a.mark.y - a.mark.size * 0.7 >= b.mark.y ||
          b.mark.y - b.mark.size * 0.7 >= a.mark.y;
        expect(apart, `${a.text} / ${b.text}`).toBe(true);
      }
    });
  });

  test("does not change its input", () => {
    const timeline = read(everything);
    const before = JSON.stringify(timeline);
    layout(timeline, options);
    expect(JSON.stringify(timeline)).toBe(before);
  });

  test("gives every mark a key of its own among its siblings, the same in every drawing", () => {
    const scene = draw(everything, options);
    for (const marks of [
      scene.marks,
      ...marksOf(scene).flatMap(({ mark }) => (mark.type === "group" ? [mark.marks] : [])),
    ]) {
      expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
    }
    const keys = (each: Scene) =>
      marksOf(each).flatMap(({ mark }) => (mark.type === "group" && mark.event ? [mark.key] : []));
    expect(keys(draw(everything, { ...options, theme: "dark" }))).toEqual(keys(scene));
  });
});

describe("layout(timeline, options) says", () => {
  const timeline = { title: "Apollo", events: [event("a", "1969-07-20")] };

  test("the timeline's title, or how many events there are, unless given one", () => {
    expect(draw(timeline).title).toBe("Apollo");
    expect(draw(timeline.events).title).toBe("1 event");
    expect(draw(timeline, { title: "To the Moon" }).title).toBe("To the Moon");
    expect(draw(timeline, { title: "" }).title).toBe("");
  });

  test("what is shown, unless given a description", () => {
    expect(draw(timeline).description).toMatch(/^1 event, 20 July 1969\./);
    expect(draw(timeline, { description: "One small step" }).description).toBe("One small step");
  });

  test("its size, language, font and colours", () => {
    expect(draw(timeline, { width: 640, locale: de, theme: "dark" })).toMatchObject({
      width: 640,
      lang: "de",
      font: themes.dark.font,
      background: themes.dark.paper,
      ink: themes.dark.ink,
    });
    expect(draw(timeline).lang).toBe("en-GB");
  });

  test("words in the language of the locale, signs and English where it has none", () => {
    const german = draw([event("a", "2014/..", { sources: [{ title: "Q" }] }), event("b", "/")], { locale: de });
    expect(wordsOf(german, "date")).toEqual(["Seit 2014"]);
    expect(wordsOf(german, "unknown-head")).not.toEqual(["Date not known"]);
    expect(() => draw(everything, { locale: ja })).not.toThrow();
  });

  test("which colours to use on a dark page, if it follows the page", () => {
    const groups = [{ id: "a" }, { id: "b", color: "#123456" }];
    const { dark = {} } = draw({ groups, events: timeline.events }, { theme: "auto" });
    expect(dark[themes.light.paper]).toBe(themes.dark.paper);
    expect(dark[themes.light.palette[0] ?? ""]).toBe(themes.dark.palette[0]);
    expect(dark).toHaveProperty("#123456");
    expect(draw(timeline)).not.toHaveProperty("dark");
  });

  test("nothing finer than was stated: the axis of a lone year has no day", () => {
    const scene = draw([event("a", "2014")]);
    expect(wordsOf(scene, "date")).toEqual(["2014"]);
  });
});

describe("layout(timeline, options) runs", () => {
  const data = [event("a", "2014"), event("b", "2017")];
  const steep = (scene: Scene) => {
    const [line] = partsOf(scene, "axis-line");
    const [first = [0, 0], ...rest] =
      line?.type === "path"
        ? line.d
            .slice(1)
            .split("L")
            .map((pair) => pair.split(" ").map(Number))
        : [];
    const last = rest.at(-1) ?? [0, 0];
    return Math.abs((last[1] ?? 0) - (first[1] ?? 0)) > Math.abs((last[0] ?? 0) - (first[0] ?? 0)) ? "down" : "across";
  };

  test.each<[LayoutOptions, string]>([
    [{ width: 960 }, "across"],
    [{ width: 480 }, "across"],
    [{ width: 479 }, "down"],
    [{ width: 360, orientation: "horizontal" }, "across"],
    [{ width: 960, orientation: "vertical" }, "down"],
  ])("with %j %s", (options, way) => {
    expect(steep(draw(data, options))).toBe(way);
  });
});

describe("layout refuses", () => {
  test("wrong options", () => {
    expect(() => draw([], { width: 0 })).toThrow(expect.objectContaining({ code: "invalid-option" }) as Error);
    expect(() => draw([], { colour: 1 } as LayoutOptions)).toThrow(
      expect.objectContaining({ code: "unknown-option" }) as Error,
    );
  });

  test.each([[null], [{}], [[{ when: "2014", title: "raw" }]], [{ events: [{ title: "a", id: "a", when: "2014" }] }]])(
    "what is no timeline: %j",
    (timeline) => {
      let error: unknown;
      try {
        layout(timeline as unknown as Timeline);
      } catch (caught) {
        error = caught;
      }
      expect(error).toBeInstanceOf(TimelineError);
      expect(error).toMatchObject({ code: "invalid-timeline" });
    },
  );
});

describe("a date of which one limit is known", () => {
  const others = (count: number) =>
    Array.from({ length: count }, (_, i) => event(`e${i}`, `${1990 + (i % 40)}-0${1 + (i % 9)}`));

  test.each([
    ["across, few", { width: 960 }, 3],
    ["across, many", { width: 960 }, 75],
    ["down, few", { width: 360 }, 3],
    ["down, many", { width: 360, orientation: "vertical" }, 75],
  ] as const)("is named near that, not in the middle of its bar: %s", (_, options, count) => {
    const marks = marksOf(draw([event("met", "[..2014]"), ...others(count)], options));
    const own = marks.filter(({ groups }) => groups.some((group) => group.event === "met")).map(({ mark }) => mark);
    const bar = own.find((mark) => mark.type === "rect" && isPart(mark, "fade-in"));
    const date = own.find((mark) => mark.type === "text" && isPart(mark, "date"));
    if (bar?.type !== "rect" || date?.type !== "text") throw new Error("expected a bar and a date");
    const down = bar.height > bar.width;
    const [limit, at] = down ? [bar.y + bar.height, date.y] : [bar.x + bar.width, date.x];
    expect(Math.abs(limit - at)).toBeLessThan(60);
    expect(down ? bar.height : bar.width).toBeGreaterThan(150);
  });
});

describe("a drawing of nothing", () => {
  const said = (data: unknown, options: LayoutOptions = {}) => words(partsOf(draw(data, options), "no-events"));

  test("says so, whichever way time would run, also where all groups are hidden", () => {
    expect(said({ title: "Nothing yet", events: [] })).toEqual(["No events."]);
    expect(said({ events: [] }, { orientation: "vertical", locale: de })).toEqual(["Keine Ereignisse."]);
    expect(said([event("a", "2014", { group: "one" })], { hiddenGroups: ["one"] })).toEqual(["No events."]);
  });

  test("does not say so where something is listed or left outside", () => {
    expect(said([event("a", "/")])).toEqual([]);
    expect(said({ events: [], undated: [{ title: "Talks" }] })).toEqual([]);
    expect(said([event("a", "2014")], { domain: ["1900", "1950"] })).toEqual([]);
  });
});
