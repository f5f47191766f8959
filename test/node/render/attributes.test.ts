import { describe, expect, test } from "vitest";
import {
  attributesOf,
  elementName,
  piecesOf,
  gradientAttributes,
  rootAttributes,
  rounded,
  spanAttributes,
  valueText,
  type Attributes,
} from "../../../src/render/attributes.js";
import type { Mark, TextSpan } from "../../../src/scene/scene.js";
import { sceneOf } from "./given.js";

const named = { key: "k", part: "event moment" } as const;
const scene = sceneOf([]);

/** Attributes that are written, as text. */
const written = (attributes: Attributes) =>
  attributes.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${valueText(value)}`])).join(" ");

describe("attributesOf(mark, scene)", () => {
  test.each<[string, Mark, string, string]>([
    ["group", { ...named, type: "group", marks: [] }, "g", ""],
    [
      "group of an event",
      { ...named, type: "group", event: "crimea", name: "2014: Crimea", marks: [] },
      "g",
      " data-event=crimea",
    ],
    ["link", { ...named, type: "group", href: "https://example.com", marks: [] }, "a", " href=https://example.com"],
    ["rect", { ...named, type: "rect", x: 1, y: 2, width: 3, height: 4 }, "rect", " x=1 y=2 width=3 height=4"],
    [
      "rect with everything",
      {
        ...named,
        type: "rect",
        x: 1,
        y: 2,
        width: 3,
        height: 4,
        radius: 5,
        fill: "#111111",
        fillOpacity: 0.25,
        stroke: "#222222",
        strokeWidth: 1,
        dash: "2 3",
      },
      "rect",
      " x=1 y=2 width=3 height=4 rx=5 fill=#111111 fill-opacity=0.25 stroke=#222222 stroke-width=1 stroke-dasharray=2 3",
    ],
    [
      "rect in a gradient",
      { ...named, type: "rect", x: 0, y: 0, width: 1, height: 1, fill: { gradient: "fade-1" } },
      "rect",
      " x=0 y=0 width=1 height=1 fill=url(#whenline-1-fade-1)",
    ],
    [
      "rule",
      { ...named, type: "rule", x1: 1, y1: 2, x2: 3, y2: 4, stroke: "#111111" },
      "line",
      " x1=1 y1=2 x2=3 y2=4 stroke=#111111",
    ],
    [
      "dashed rule",
      { ...named, type: "rule", x1: 1, y1: 2, x2: 3, y2: 4, stroke: "#111111", strokeWidth: 2, dash: "3 3" },
      "line",
      " x1=1 y1=2 x2=3 y2=4 stroke=#111111 stroke-width=2 stroke-dasharray=3 3",
    ],
    ["circle", { ...named, type: "circle", x: 1, y: 2, r: 5.5, fill: "none" }, "circle", " cx=1 cy=2 r=5.5 fill=none"],
    [
      "path",
      { ...named, type: "path", d: "M0 0L9 9", fill: "none", stroke: "#111111" },
      "path",
      " d=M0 0L9 9 fill=none stroke=#111111",
    ],
    ["text", { ...named, type: "text", x: 1, y: 2, size: 14, spans: [] }, "text", " x=1 y=2 font-size=14"],
    [
      "text with everything",
      {
        ...named,
        type: "text",
        x: 1,
        y: 2,
        size: 14,
        align: "middle",
        weight: 700,
        fill: "#111111",
        lang: "ar",
        direction: "rtl",
        spans: [],
      },
      "text",
      " x=1 y=2 font-size=14 font-weight=700 text-anchor=middle fill=#111111 lang=ar",
    ],
    [
      "text at its start",
      { ...named, type: "text", x: 1, y: 2, size: 14, align: "start", spans: [] },
      "text",
      " x=1 y=2 font-size=14",
    ],
    [
      "text at its end",
      { ...named, type: "text", x: 1, y: 2, size: 14, align: "end", spans: [] },
      "text",
      " x=1 y=2 font-size=14 text-anchor=end",
    ],
  ])("of a %s", (_, mark, element, attributes) => {
    expect(elementName(mark)).toBe(element);
    expect(written(attributesOf(mark, scene))).toBe(`class=whenline-event whenline-moment${attributes}`);
  });

  test("never in a style attribute, which a strict policy of content would refuse", () => {
    const names = [...rootAttributes(scene), ...spanAttributes({ text: "a", size: 1 })].map(([name]) => name);
    expect(names).not.toContain("style");
  });
});

describe("rootAttributes(scene)", () => {
  test("says what the drawing is, and how large", () => {
    expect(written(rootAttributes(sceneOf([], { width: 960, height: 412.345 })))).toBe(
      "class=whenline viewBox=0 0 960 412.35 width=960 height=412.35 lang=en-GB direction=ltr role=graphics-document document " +
        "font-family=Arial, sans-serif font-size=14 fill=#1b1b1f",
    );
  });
});

describe("spanAttributes(span)", () => {
  test("says what differs from the line", () => {
    expect(written(spanAttributes({ text: "a" }))).toBe("");
    expect(written(spanAttributes({ text: "1", dx: 3, dy: -4, size: 12, weight: 700, fill: "#111111" }))).toBe(
      "dx=3 dy=-4 font-size=12 font-weight=700 fill=#111111",
    );
  });
});

describe("gradientAttributes(scene)", () => {
  const gradients = [
    { id: "fade-a", color: "#123456", from: 0, to: 0.8 },
    { id: "fade-b", color: "#123456", from: 0, to: 0.8, down: true },
  ];

  test("names gradients after their drawing, so that two drawings share a page", () => {
    const [across, down] = gradientAttributes(sceneOf([], { gradients })).map(({ gradient }) => written(gradient));
    expect(across).toBe("id=whenline-1-fade-a");
    expect(down).toBe("id=whenline-1-fade-b x2=0 y2=1");
  });

  test("grades one colour from one opacity to the other", () => {
    const [first] = gradientAttributes(sceneOf([], { gradients }));
    expect(first?.stops.map(written)).toEqual([
      "offset=0 stop-color=#123456 stop-opacity=0",
      "offset=1 stop-color=#123456 stop-opacity=0.8",
    ]);
  });
});

describe("rounded(value)", () => {
  test.each([
    [0, "0"],
    [-0, "0"],
    [-0.001, "0"],
    [1.005, "1"],
    [1.006, "1.01"],
    [-2.5, "-2.5"],
    [1 / 3, "0.33"],
    [1e6, "1000000"],
    [1e-9, "0"],
  ])("writes %d as %s", (value, text) => {
    expect(rounded(value)).toBe(text);
    expect(valueText(value)).toBe(text);
  });

  test("leaves text alone", () => {
    expect(valueText("0.123456")).toBe("0.123456");
  });
});

describe("piecesOf(mark)", () => {
  const [ltr, rtl, end] = ["\u2066", "\u2067", "\u2069"];
  const note = { text: "1, 2", dx: 3, dy: -4, size: 12 };
  const pieces = (spans: readonly TextSpan[], direction?: "rtl") =>
    piecesOf({ ...named, type: "text", x: 1, y: 2, size: 14, spans, ...(direction ? { direction } : {}) });

  test.each([[[{ text: "Peace" }, note]], [[{ text: "Peace (שלום)!" }]], [[]]])(
    "leaves a line from left to right as it is: %j",
    (spans) => {
      expect(pieces(spans)).toBe(spans);
    },
  );

  test("leaves words from right to left that read the same anyhow", () => {
    const spans = [{ text: "שלום עולם" }];
    expect(pieces(spans, "rtl")).toBe(spans);
  });

  test("isolates pieces where one of them runs the other way", () => {
    expect(pieces([{ text: "Peace: שלום" }, note])).toEqual([
      { text: `${ltr}Peace: שלום${end}` },
      { ...note, text: `${ltr}1, 2${end}` },
    ]);
  });

  test("says that a line runs from right to left", () => {
    expect(pieces([{ text: "שלום!" }], "rtl")).toEqual([{ text: `${rtl}שלום!${end}` }]);
    expect(pieces([{ text: "UN" }], "rtl")).toEqual([{ text: `${rtl}UN${end}` }]);
  });

  test.each([
    ["עשר שנים של Whenline 2.0 ועוד", `עשר שנים של${ltr} Whenline 2.0 ${end}ועוד`],
    ["שנת 1948 בארץ", `שנת${ltr} 1948 ${end}בארץ`],
    ["א UN ב NATO ג", `א${ltr} UN ${end}ב${ltr} NATO ${end}ג`],
    // where they do not stand alone between letters of the line, order and spaces are left to the renderer
    ["2.0 Whenline ועוד", "2.0 Whenline ועוד"],
    ["ועוד 2.0 Whenline", "ועוד 2.0 Whenline"],
    ["שנת 1914–1918 בארץ", "שנת 1914–1918 בארץ"],
    ["ועוד ב-1948 עשר", "ועוד ב-1948 עשר"],
    ["אמר (UN) כן", "אמר (UN) כן"],
  ])("takes the spaces around a name or a number within %s to it", (text, set) => {
    expect(pieces([{ text }], "rtl")).toEqual([{ text: rtl + set + end }]);
  });

  test("writes a line from right to left beginning at its left, each piece as high as before and as far from the next", () => {
    const spans = [{ text: "א" }, note, { text: "ב", dx: 5, dy: 4, weight: 700 }];
    const copy = structuredClone(spans);
    expect(pieces(spans, "rtl")).toEqual([
      { text: `${rtl}ב${end}`, weight: 700 },
      { text: `${rtl}1, 2${end}`, dx: 5, dy: -4, size: 12 },
      { text: `${rtl}א${end}`, dx: 3, dy: 4 },
    ]);
    expect(spans).toEqual(copy);
  });
});
