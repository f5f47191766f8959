import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawScene } from "../../../src/dom/drawScene.js";
import { layout } from "../../../src/layout/layout.js";
import { readTimeline } from "../../../src/model/readTimeline.js";
import type { Mark, Scene } from "../../../src/scene/scene.js";
import { timelines } from "./timelines.js";
import { newSvg, nodesOf, treeOf, treeOfText } from "./tree.js";

const widths = [200, 320, 640, 1280];
const sizes = [
  ...widths.map((width) => [width, "auto"] as const),
  [320, "horizontal"] as const,
  [1280, "vertical"] as const,
];
const themes = ["light", "dark", "print"] as const;

function sceneOf(name: string, options: Parameters<typeof layout>[1] = {}): Scene {
  return layout(readTimeline(timelines[name]).timeline, options);
}

function scene(marks: readonly Mark[], more: Partial<Scene> = {}): Scene {
  const counts = { events: 0, drawn: 0, counted: 0, outside: 0, unknown: 0, labelled: 0 };
  const words = { title: "T", description: "D", lang: "en", font: "Arial", background: "#ffffff", ink: "#000000" };
  return { width: 100, height: 50, ...words, id: "s", gradients: [], counts, marks, ...more };
}

const circle = (key: string, x = 1): Mark => ({ type: "circle", key, part: "dot", x, y: 2, r: 3, fill: "#000000" });

describe("drawScene(svg, scene) draws the tree that toSvg(scene) writes", () => {
  for (const name of Object.keys(timelines)) {
    test(name, () => {
      for (const [width, orientation] of sizes) {
        for (const theme of themes) {
          const drawn = sceneOf(name, { width, orientation, theme });
          const svg = newSvg();
          drawScene(svg, drawn);
          expect(treeOf(svg)).toBe(treeOfText(drawn));
        }
      }
    });
  }

  test("what XML forbids", () => {
    const drawn = scene(
      [{ type: "text", key: "t", part: "p", x: 0, y: 0, size: 12, spans: [{ text: "a\u0001\ud800b\uffff" }] }],
      {
        title: "\u0000",
        description: "line\nline",
      },
    );
    const svg = newSvg();
    drawScene(svg, drawn);
    expect(treeOf(svg)).toBe(treeOfText(drawn));
    expect(svg.querySelector("text")?.textContent).toBe("a\ufffd\ufffdb\ufffd");
  });

  test("neighbouring plain pieces of text", () => {
    const spans = [
      { text: "a" },
      { text: "" },
      { text: "b" },
      { text: "c", weight: 700 },
      { text: "", dx: 2 },
      { text: "d" },
    ];
    const svg = newSvg();
    drawScene(svg, scene([{ type: "text", key: "t", part: "p", x: 0, y: 0, size: 12, spans }]));
    expect(svg.querySelector("text")?.childNodes).toHaveLength(4);
    expect(treeOf(svg)).toBe(treeOfText(scene([{ type: "text", key: "t", part: "p", x: 0, y: 0, size: 12, spans }])));
  });

  test("no style element or attribute, though the scene has dark colours", () => {
    const svg = newSvg();
    drawScene(svg, sceneOf("moments and intervals", { theme: "auto" }));
    expect(svg.querySelector("style, [style]")).toBeNull();
  });
});

describe("drawScene(svg, scene) over what it drew before", () => {
  test("draws the same scene again without touching anything", () => {
    const svg = newSvg();
    const drawn = sceneOf("moments and intervals");
    drawScene(svg, drawn);
    const before = nodesOf(svg);
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(svg, { subtree: true, childList: true, attributes: true, characterData: true });
    drawScene(svg, JSON.parse(JSON.stringify(drawn)) as Scene);
    seen.push(...observer.takeRecords());
    expect(seen).toEqual([]);
    expect(nodesOf(svg)).toEqual(before);
  });

  test("keeps elements by key, also where their order changes", () => {
    const svg = newSvg();
    drawScene(svg, scene(["a", "b", "c", "d"].map((key) => circle(key))));
    const [a, b, c, d] = svg.querySelectorAll("circle");
    drawScene(svg, scene([circle("d"), circle("a"), circle("x"), circle("c", 9)]));
    const now = [...svg.querySelectorAll("circle")];
    expect([now[0], now[1], now[3]]).toEqual([d, a, c]);
    expect(now.includes(b!)).toBe(false);
    expect(c!.getAttribute("cx")).toBe("9");
  });

  test("moves no more than has to be moved", () => {
    const svg = newSvg();
    const keys = Array.from({ length: 20 }, (_, i) => String(i));
    drawScene(svg, scene(keys.map((key) => circle(key))));
    const observer = new MutationObserver(() => undefined);
    observer.observe(svg, { childList: true });
    drawScene(svg, scene([...keys.slice(1), "0"].map((key) => circle(key))));
    expect(observer.takeRecords().flatMap(({ addedNodes }) => [...addedNodes])).toHaveLength(1);
  });

  test("changes text where it stands", () => {
    const text = (words: string): Mark => ({
      type: "text",
      key: "t",
      part: "p",
      x: 0,
      y: 0,
      size: 12,
      spans: [{ text: words }],
    });
    const svg = newSvg();
    drawScene(svg, scene([text("before")]));
    const node = svg.querySelector("text")?.firstChild;
    drawScene(svg, scene([text("after")]));
    expect(svg.querySelector("text")?.firstChild).toBe(node);
    expect(node?.nodeValue).toBe("after");
  });

  test("a group that becomes a link, and marks of another type, are new elements", () => {
    const group = (href?: string): Mark => ({
      type: "group",
      key: "g",
      part: "p",
      marks: [],
      ...(href === undefined ? {} : { href }),
    });
    const svg = newSvg();
    drawScene(svg, scene([group(), circle("k")]));
    drawScene(svg, scene([group("/a"), { type: "path", key: "k", part: "p", d: "M0 0" }]));
    expect([...svg.children].map(({ localName }) => localName)).toEqual(["title", "desc", "a", "path"]);
  });

  test("leaves alone what somebody else put there", () => {
    const svg = newSvg();
    drawScene(svg, scene([circle("a"), circle("b")]));
    const guest = svg.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "g"));
    svg.setAttribute("data-theirs", "1");
    svg.querySelector("circle")?.remove();
    drawScene(svg, scene([circle("b"), circle("a")], { ink: "#111111" }));
    expect(guest.parentNode).toBe(svg);
    expect(svg.getAttribute("data-theirs")).toBe("1");
    expect(svg.querySelectorAll("circle")).toHaveLength(2);
  });

  test("returns the groups in drawing order", () => {
    const inner: Mark = { type: "group", key: "i", part: "event", event: "e", marks: [] };
    const outer: Mark = { type: "group", key: "o", part: "stack", marks: [circle("a"), inner] };
    const svg = newSvg();
    expect(drawScene(svg, scene([circle("b"), outer])).map(({ group }) => group.key)).toEqual(["o", "i"]);
  });
});

describe("any sequence of scenes drawn into one svg equals the last one drawn afresh", () => {
  const key = fc.constantFrom("a", "b", "c", "d", "e", "f");
  const paint = fc.record(
    {
      fill: fc.constantFrom("#111111", "#222222"),
      fillOpacity: fc.constantFrom(0, 0.5),
      stroke: fc.constant("#333333"),
      dash: fc.constant("1 2"),
    },
    { requiredKeys: [] },
  );
  const number = fc.double({ min: -1000, max: 1000, noNaN: true });
  const span = fc.record(
    { text: fc.string({ maxLength: 4, unit: "binary" }), dx: fc.integer(), fill: fc.constant("#444444") },
    { requiredKeys: ["text"] },
  );
  const simple = fc.oneof(
    fc
      .record({ type: fc.constant("circle" as const), key, part: key, x: number, y: number, r: number })
      .chain((mark) => paint.map((more) => ({ ...mark, ...more }))),
    fc
      .record({ type: fc.constant("path" as const), key, part: key, d: fc.constantFrom("M0 0", "M1 1") })
      .chain((mark) => paint.map((more) => ({ ...mark, ...more }))),
    fc.record({
      type: fc.constant("rule" as const),
      key,
      part: key,
      x1: number,
      y1: number,
      x2: number,
      y2: number,
      stroke: fc.constant("#555555"),
    }),
    fc.record(
      {
        type: fc.constant("text" as const),
        key,
        part: key,
        x: number,
        y: number,
        size: number,
        spans: fc.array(span, { maxLength: 4 }),
      },
      { requiredKeys: ["type", "key", "part", "x", "y", "size", "spans"] },
    ),
  );
  const { mark } = fc.letrec<{ mark: Mark; group: Mark }>((tie) => ({
    mark: fc.oneof({ depthSize: "small" }, simple as fc.Arbitrary<Mark>, tie("group")),
    group: fc.record(
      {
        type: fc.constant("group" as const),
        key,
        part: key,
        event: key,
        href: fc.constant("/x"),
        marks: fc.array(tie("mark"), { maxLength: 5 }),
      },
      { requiredKeys: ["type", "key", "part", "marks"] },
    ),
  }));
  const gradients = fc.uniqueArray(
    fc.record({
      id: key,
      color: fc.constantFrom("#777777", "#888888"),
      from: fc.constantFrom(0, 1),
      to: fc.constantFrom(0, 0.5),
    }),
    { selector: ({ id }) => id },
  );
  const scenes = fc.array(
    fc
      .tuple(fc.array(mark, { maxLength: 8 }), gradients, fc.string(), key)
      .map(([marks, list, title, id]) => scene(marks, { gradients: list, title, id })),
    { minLength: 1, maxLength: 6 },
  );

  test("law", () => {
    fc.assert(
      fc.property(scenes, (list) => {
        const svg = newSvg();
        for (const each of list) drawScene(svg, each);
        const fresh = newSvg();
        drawScene(fresh, list.at(-1)!);
        expect(treeOf(svg)).toBe(treeOf(fresh));
        expect(svg.isEqualNode(fresh)).toBe(true);
      }),
      { seed: 20170216, numRuns: 200, endOnFailure: true },
    );
  });

  test("the same for timelines of one kind after another", () => {
    const svg = newSvg();
    for (const width of widths) {
      for (const name of Object.keys(timelines)) {
        const drawn = sceneOf(name, { width, theme: width > 500 ? "dark" : "light" });
        drawScene(svg, drawn);
        expect(treeOf(svg)).toBe(treeOfText(drawn));
      }
    }
  });
});
