import { layout, readTimeline, toSvg, type LayoutOptions, type Scene } from "whenline";
import { describe, expect, test } from "vitest";
import { baku } from "../../../examples/baku/data.js";
import { apollo } from "../../../examples/gallery/apollo.js";
import { emperors } from "../../../examples/gallery/emperors.js";
import { harbourLibrary } from "../../../examples/gallery/harbourLibrary.js";
import { universe } from "../../../examples/gallery/universe.js";
import { everything } from "./everything.js";

/** What is drawn: a change of any of these drawings is accepted by `npm run test:accept`, and said in the commit. */
const drawings: readonly (readonly [name: string, data: unknown, options: LayoutOptions])[] = [
  ["baku-360", baku, { width: 360 }],
  ["baku-960", baku, { width: 960 }],
  ["apollo-960", apollo, { width: 960 }],
  ["emperors-640", emperors, { width: 640, theme: "print" }],
  ["harbour-library-360", harbourLibrary, { width: 360, now: "2026-11-23" }],
  ["universe-960", universe, { width: 960, theme: "dark" }],
  ["everything-360", everything, { width: 360, theme: "auto" }],
  ["everything-960", everything, { width: 960, theme: "auto", now: "2016-05" }],
  ["everything-domain", everything, { width: 800, height: 500, domain: ["2013", "2015"], gaps: "keep" }],
];

/** A scene as JSON, its numbers to three digits behind the point: no machine differs in those. */
function sceneText(scene: Scene): string {
  const text = JSON.stringify(
    scene,
    (_, value: unknown) => (typeof value === "number" ? Math.round(value * 1000) / 1000 : value),
    1,
  );
  return `${text}\n`;
}

/** SVG with an element a line, where white space means nothing. */
function svgText(scene: Scene): string {
  return `${toSvg(scene).replace(/>(?=<(?!tspan|\/(?:tspan|text|title|desc|style)))/g, ">\n")}\n`;
}

describe.each(drawings)("%s", (name, data, options) => {
  const { timeline, problems } = readTimeline(data);
  const scene = layout(timeline, options);

  test("is read without a problem", () => {
    expect(problems).toEqual([]);
  });

  test("has the scene that was accepted", async () => {
    await expect(sceneText(scene)).toMatchFileSnapshot(`../../scenes/${name}.json`);
  });

  test("is the SVG that was accepted", async () => {
    await expect(svgText(scene)).toMatchFileSnapshot(`../../scenes/${name}.svg`);
  });
});

describe("svgText(scene)", () => {
  test("adds line breaks and nothing else, none inside a line of text", () => {
    const scene = layout(readTimeline(baku).timeline);
    expect(svgText(scene).replaceAll("\n", "")).toBe(toSvg(scene));
    const lines = [...svgText(scene).matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, words]) => words);
    expect(lines.length).toBeGreaterThan(10);
    for (const words of lines) expect(words).not.toContain("\n");
  });
});
