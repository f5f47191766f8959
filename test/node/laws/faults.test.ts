import { describe, expect, test } from "vitest";
import { layout, parseWhen, readTimeline, toSvg, type Mark, type Scene } from "../../../src/index.js";
import { lostEvents } from "../../laws/checkCounts.js";
import { wrongMarks } from "../../laws/checkMarks.js";
import { brokenWords, finerThan } from "../../laws/checkPrecision.js";
import { sceneFaults } from "../../laws/checkScene.js";
import { unsafeParts } from "../../laws/checkSvg.js";
import { crossedTexts, cutTitles, overlappingTexts, strayTexts } from "../../laws/checkText.js";
import { isSafeAddress } from "../../laws/hostile.js";
import { isPart, marksOf, pointsOf } from "../../laws/marks.js";
import { planted } from "../../laws/plant.js";
import { readXml } from "../../laws/readXml.js";

const { timeline } = readTimeline([
  { id: "a", when: "2014-03-05", title: "Talks begin in the harbour" },
  { id: "b", when: "2015", title: "Peace in the city" },
  { id: "c", when: "2014-06/2016-02", title: "A long treaty" },
  { id: "d", when: "{2013-02,2016-08-01}", title: "Two councils" },
  { id: "e", when: "/", title: "Undated" },
  { id: "f", when: "2001", title: "Long before" },
]);
const window = { start: parseWhen("2013").start.earliest, end: parseWhen("2016").end.latest };

describe.each(["horizontal", "vertical"] as const)("planted in a %s drawing, a fault is found:", (orientation) => {
  const scene = layout(timeline, { width: 800, orientation, gaps: "keep", domain: ["2013", "2016"] });

  /** Changes the marks of one event, whose part is the one named. */
  const change = (event: string, part: string, edit: (mark: Mark) => Mark | null): Scene => {
    const own = new Set(
      marksOf(scene)
        .filter(({ groups }) => groups.some((group) => group.event === event))
        .map(({ mark }) => mark),
    );
    const faulty = planted(scene, (mark) => (own.has(mark) && isPart(mark, part) ? edit(mark) : mark));
    expect(faulty).not.toEqual(scene);
    return faulty;
  };
  const shift = (mark: Mark, by: number): Mark => {
    const isFlat = orientation === "horizontal";
    if (mark.type === "rect" || mark.type === "circle")
      return { ...mark, [isFlat ? "x" : "y"]: mark[isFlat ? "x" : "y"] + by };
    if (mark.type !== "path") return mark;
    const moved = (x: string, y: string) =>
      isFlat ? `${String(Number(x) + by)} ${y}` : `${x} ${String(Number(y) + by)}`;
    return { ...mark, d: mark.d.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, x: string, y: string) => moved(x, y)) };
  };
  const lengthen = (mark: Mark, by: number): Mark => {
    const side = orientation === "horizontal" ? "width" : "height";
    return mark.type === "rect" ? { ...mark, [side]: mark[side] + by } : mark;
  };

  test("none in the drawing as it is", () => {
    expect(overlappingTexts(scene)).toEqual([]);
    expect(strayTexts(scene)).toEqual([]);
    expect(crossedTexts(scene)).toEqual([]);
    expect(cutTitles(scene, { events: timeline.events.slice(0, 5) })).toEqual([]);
    expect(sceneFaults(scene)).toEqual([]);
    expect(lostEvents(scene, timeline, window)).toEqual([]);
    expect(wrongMarks(scene, timeline, window)).toEqual([]);
    expect(unsafeParts(readXml(toSvg(scene)))).toEqual([]);
  });

  test("a label on another", () => {
    const place = marksOf(scene).find(({ mark, groups }) => groups[0]?.event === "a" && isPart(mark, "date"))?.mark;
    const onto = place?.type === "text" ? { x: place.x, y: place.y } : {};
    const faulty = change("b", "date", (mark) => (mark.type === "text" ? { ...mark, ...onto } : mark));
    expect(overlappingTexts(faulty).length).toBeGreaterThan(0);
  });

  test("a label that leaves the drawing on each side, and letters too small", () => {
    for (const [x, y] of [
      [-500, 0],
      [900, 0],
      [0, -2000],
      [0, 5000],
    ] as const) {
      const out = change("a", "date", (mark) =>
        mark.type === "text" ? { ...mark, x: mark.x + x, y: mark.y + y } : mark,
      );
      expect(strayTexts(out)).toHaveLength(1);
    }
    expect(
      strayTexts(change("a", "date", (mark) => (mark.type === "text" ? { ...mark, size: 11 } : mark))),
    ).toHaveLength(1);
  });

  test("a leader line through another event's words", () => {
    const words = marksOf(scene).find(({ mark, groups }) => groups[0]?.event === "b" && isPart(mark, "date"))?.mark;
    const [x, y] = words?.type === "text" ? [words.x + 5, words.y - 4] : [0, 0];
    for (const d of [
      `M${String(x)} 0L${String(x)} 9999`,
      `M0 ${String(y)}L9999 ${String(y)}`,
      `M0 0L${String(2 * x)} ${String(2 * y)}`,
    ]) {
      const faulty = change("a", "leader", ({ key, part }) => ({ type: "path", key, part, d }));
      expect(crossedTexts(faulty).join()).toContain('"2015"');
      expect(pointsOf(marksOf(faulty).find(({ mark }) => "d" in mark && mark.d === d)!.mark)).toHaveLength(2);
    }
  });

  test("a title that is cut, or left out", () => {
    const cut = change("a", "title-line", (mark) =>
      mark.type === "text" ? { ...mark, spans: [{ text: "Talks begin…" }] } : mark,
    );
    expect(cutTitles(cut, timeline).join()).toContain("Talks begin…");
  });

  test("a bar that begins sooner, ends later or is not there, and a dot elsewhere", () => {
    expect(
      wrongMarks(
        change("b", "extent", (mark) => shift(mark, 4)),
        timeline,
        window,
      ),
    ).not.toEqual([]);
    expect(
      wrongMarks(
        change("b", "extent", (mark) => lengthen(mark, 3)),
        timeline,
        window,
      ),
    ).not.toEqual([]);
    expect(
      wrongMarks(
        change("b", "extent", () => null),
        timeline,
        window,
      ),
    ).not.toEqual([]);
    expect(
      wrongMarks(
        change("a", "dot", (mark) => shift(mark, 5)),
        timeline,
        window,
      ),
    ).not.toEqual([]);
    expect(
      wrongMarks(
        change("a", "dot", () => null),
        timeline,
        window,
      ),
    ).not.toEqual([]);
    expect(
      wrongMarks(
        change("c", "core", (mark) => lengthen(mark, 3)),
        timeline,
        window,
      ),
    ).not.toEqual([]);
    expect(
      wrongMarks(
        change("c", "core", (mark) => shift(mark, -3)),
        timeline,
        window,
      ),
    ).not.toEqual([]);
  });

  test("an event that is not there, is there twice, or is counted wrong", () => {
    const group = scene.marks.find((mark) => mark.type === "group" && mark.event === "a") as Mark;
    const without = planted(scene, (mark) => (mark === group ? null : mark));
    const twice = { ...scene, marks: [...scene.marks, { ...group, key: "again" }] };
    expect(lostEvents(without, timeline, window)).toHaveLength(1);
    expect(lostEvents(twice, timeline, window)).toEqual(["a is drawn twice"]);
    for (const key of ["events", "drawn", "counted", "outside", "unknown"] as const) {
      const counts = { ...scene.counts, [key]: scene.counts[key] + 1 };
      expect(lostEvents({ ...scene, counts }, timeline, window)).not.toEqual([]);
    }
    const moved = { ...scene.counts, outside: scene.counts.outside - 1, counted: scene.counts.counted + 1 };
    expect(lostEvents({ ...scene, counts: moved }, timeline, window)).not.toEqual([]);
  });

  test("a number that is none, a value that JSON loses, a key used twice, a gradient that is not there", () => {
    const numberless = change("a", "date", (mark) => (mark.type === "text" ? { ...mark, x: NaN } : mark));
    expect(sceneFaults(numberless).join()).toContain("is NaN");
    expect(sceneFaults({ ...scene, dark: undefined } as unknown as Scene)).toEqual(["JSON changes it"]);
    expect(sceneFaults(planted(scene, (mark) => ({ ...mark, key: "same" })))).not.toEqual([]);
    expect(sceneFaults({ ...scene, gradients: [] }).join()).toContain("is missing");
    expect(sceneFaults({ ...scene, gradients: [...scene.gradients, ...scene.gradients] }).join()).toContain("twice");
  });
});

test.each([
  ["2014", "January 2014"],
  ["2014", "some time in spring 2014"],
  ["2014", "Q1 2014"],
  ["2014-01", "1 January 2014"],
  ["2014-01/2015", "January 2014 – June 2015"],
  ["2014-01-05/2014-02", "5 January – 28 February 2014"],
  ["2014-01-05", "5 January 2014, 10:30"],
  ["2014-01-05T10", "5 January 2014, 10:00"],
  ["2014-01-05T10:30", "5 January 2014, 10:30:00"],
  ["2014-01-05T10:30Z/2014-01-06", "5 January 2014, 10:30 – 6 January 2014, 00:00"],
  ["[2014,2015-02]", "January 2014 or February 2015"],
])("words finer than %s are found: %s", (edtf, words) => {
  expect(finerThan(edtf, words)).not.toEqual([]);
});

test.each([
  ["2014", "some time in 2014"],
  ["2014-01-05/2014-02-28", "5 January – 28 February 2014"],
  ["2014-01-05T10:30+04:00", "5 January 2014, 10:30 +04:00"],
  ["[2014-01,2015-02-03]", "January 2014 or 3 February 2015"],
])("words as fine as %s are fine: %s", (edtf, words) => {
  expect(finerThan(edtf, words)).toEqual([]);
});

test.each(["in NaN", "undefined", "[object Object]", "until Infinity", "null", "Invalid Date"])(
  "a broken word is found: %s",
  (words) => {
    expect(brokenWords(words)).toHaveLength(1);
  },
);

test.each([
  "<a><b></a></b>",
  "<a>",
  "</a>",
  "<a></a><b></b>",
  "<a>&</a>",
  "<a>&nbsp;</a>",
  "<a>< b</a>",
  `<a b="1" b="2"/>`,
  `<a b=1/>`,
  `<a b='1'/>`,
  `<a b="<"/>`,
  `<a b="1"c="2"/>`,
  "<a><!-- --></a>",
  "<a><![CDATA[]]></a>",
  "<?xml?><a/>",
  "<a>\u0000</a>",
  "<a>\ud800</a>",
  "text",
  "",
])("not the XML of ours: %j", (xml) => {
  expect(() => readXml(xml)).toThrow();
});

test("XML is read: names, values and text without their escapes", () => {
  const { names, attributes, text } = readXml(`<a b="&quot;&#60;"><c/>1 &lt; 2<c d="e"/></a>`);
  expect([...names]).toEqual([
    ["a", 1],
    ["a@b", 1],
    ["c", 2],
    ["c@d", 1],
  ]);
  expect(attributes).toEqual([
    ["a", "b", `"<`],
    ["c", "d", "e"],
  ]);
  expect(text).toBe("1 < 2");
});

test.each([
  `<svg><script/></svg>`,
  `<svg><a href="javascript:harmed()"/></svg>`,
  `<svg><a href="&#106;avascript:harmed()"/></svg>`,
  `<svg><g onclick="harmed()"/></svg>`,
  `<svg><g style="color:red"/></svg>`,
  `<svg><rect fill="url(https://harm.example/)"/></svg>`,
  `<svg><foreignObject/></svg>`,
  `<svg><rect x="1;2"/></svg>`,
  `<svg class="whenline&quot;x"/>`,
])("a part that is not ours is found: %s", (svg) => {
  expect(unsafeParts(readXml(svg))).toHaveLength(1);
});

test.each([
  ["https://example.org/", true],
  ["mailto:a@example.org", true],
  ["page.html#a:b", true],
  ["//example.org/a", true],
  ["java\tscript:harmed()", false],
  [" javascript:harmed()", false],
  ["\u0001JavaScript:harmed()", false],
  ["data:text/html,a", false],
  ["file:///etc/passwd", false],
])("isSafeAddress(%j) is %j", (address, answer) => {
  expect(isSafeAddress(address)).toBe(answer);
});
