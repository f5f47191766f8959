import { describe, expect, test } from "vitest";
import { toSvg } from "../../../src/render/toSvg.js";
import type { Mark, Scene } from "../../../src/scene/scene.js";
import { sceneOf } from "./given.js";

const rule: Mark = { type: "rule", key: "r", part: "tick", x1: 1, y1: 2, x2: 1, y2: 7, stroke: "#1b1b1f" };
const words: Mark = { type: "text", key: "t", part: "title", x: 10, y: 20, size: 14, spans: [{ text: "Crimea" }] };

/** What stands between the description and the end. */
function content(marks: readonly Mark[], fields: Partial<Scene> = {}): string {
  return toSvg(sceneOf(marks, fields))
    .replace(/^.*<\/desc>/s, "")
    .replace(/<\/svg>$/, "");
}

describe("toSvg(scene)", () => {
  test("writes a whole document with its name and description", () => {
    expect(toSvg(sceneOf([]))).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" class="whenline" viewBox="0 0 640 400" width="640" height="400" ' +
        'lang="en-GB" direction="ltr" role="graphics-document document" font-family="Arial, sans-serif" font-size="14" fill="#1b1b1f">' +
        "<title>A title</title><desc>What is shown</desc></svg>",
    );
  });

  test.each<[string, Mark, string]>([
    ["a mark without content", rule, '<line class="whenline-tick" x1="1" y1="2" x2="1" y2="7" stroke="#1b1b1f"/>'],
    ["a line of text", words, '<text class="whenline-title" x="10" y="20" font-size="14">Crimea</text>'],
    [
      "pieces of a line that differ",
      { ...words, spans: [{ text: "Crimea" }, { text: "1", dy: -4, size: 12 }] },
      '<text class="whenline-title" x="10" y="20" font-size="14">Crimea<tspan dy="-4" font-size="12">1</tspan></text>',
    ],
    [
      "a group with what it holds",
      { type: "group", key: "g", part: "axis", marks: [rule] },
      `<g class="whenline-axis">${content([rule])}</g>`,
    ],
    [
      "a link",
      { type: "group", key: "g", part: "source-note", href: "https://example.com/?a=1&b=2", marks: [words] },
      `<a class="whenline-source-note" href="https://example.com/?a=1&amp;b=2">${content([words])}</a>`,
    ],
    ["an empty group", { type: "group", key: "g", part: "axis", marks: [] }, '<g class="whenline-axis"></g>'],
  ])("writes %s", (_, mark, text) => {
    expect(content([mark])).toBe(text);
  });

  test("writes marks in drawing order", () => {
    expect(content([rule, words, rule])).toBe(content([rule]) + content([words]) + content([rule]));
  });

  test("defines gradients before they are used", () => {
    const gradients = [{ id: "fade", color: "#123456", from: 0, to: 0.8 }];
    expect(content([rule], { gradients })).toBe(
      '<defs><linearGradient id="whenline-1-fade"><stop offset="0" stop-color="#123456" stop-opacity="0"/>' +
        '<stop offset="1" stop-color="#123456" stop-opacity="0.8"/></linearGradient></defs>' +
        content([rule]),
    );
  });

  test("ends with the style of a drawing that follows the page, and has none otherwise", () => {
    expect(content([rule], { dark: { "#ffffff": "#15171c" } })).toMatch(/^<line .*\/><style>@media .*<\/style>$/s);
    expect(content([rule])).not.toContain("style");
  });

  test("escapes the quotes of the style, which XML reads back", () => {
    expect(content([], { dark: { "#ffffff": "#15171c" } })).toContain("[fill=&quot;#ffffff&quot;]");
  });

  test("never lets data become markup", () => {
    const evil = `"><script>alert('&')</script>`;
    const text = toSvg(
      sceneOf(
        [
          { ...words, part: evil, lang: evil, fill: evil, spans: [{ text: evil, fill: evil }] },
          { type: "group", key: evil, part: "event", event: evil, name: evil, href: evil, marks: [] },
          { type: "path", key: "p", part: "leader", d: evil, fill: { gradient: evil } },
        ],
        {
          title: evil,
          description: evil,
          lang: evil,
          font: evil,
          ink: evil,
          id: evil,
          dark: { [evil]: evil },
          gradients: [{ id: evil, color: evil, from: 0, to: 1 }],
        },
      ),
    );
    expect(text).not.toContain("<script");
    expect(text.match(/<[a-zA-Z]+/g)).toEqual([
      ...["<svg", "<title", "<desc", "<defs", "<linearGradient", "<stop", "<stop"],
      ...["<text", "<tspan", "<a", "<path", "<style"],
    ]);
  });

  test("reads a scene that has been through JSON the same way, and does not write to it", () => {
    const scene = sceneOf([{ type: "group", key: "g", part: "axis", marks: [rule, words] }]);
    const before = JSON.stringify(scene);
    const text = toSvg(scene);
    expect(toSvg(JSON.parse(before) as Scene)).toBe(text);
    expect(JSON.stringify(scene)).toBe(before);
  });
});
