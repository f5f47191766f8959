import { describe, expect, test } from "vitest";
import { layout } from "../../../src/layout/layout.js";
import type { LayoutOptions } from "../../../src/layout/options.js";
import { readTimeline } from "../../../src/model/readTimeline.js";
import type { Mark, TextMark } from "../../../src/scene/scene.js";

const title = `A title of so many words that it takes ${"very ".repeat(40)}many lines wherever it stands, if it is let`;

function textsOf(marks: readonly Mark[]): TextMark[] {
  return marks.flatMap((mark) => (mark.type === "group" ? textsOf(mark.marks) : mark.type === "text" ? [mark] : []));
}

/** For each event with words, the lines of its title. */
function titlesOf(events: readonly object[], options: LayoutOptions): string[][] {
  const { marks } = layout(readTimeline(events).timeline, options);
  const groups = marks.flatMap((mark) => (mark.type === "group" && mark.event !== undefined ? [mark] : []));
  return groups
    .map(({ marks: own }) => textsOf(own).filter(({ part }) => part.split(" ").includes("title-line")))
    .map((lines) => lines.map(({ spans }) => spans.map(({ text }) => text).join("")))
    .filter((lines) => lines.length > 0);
}

const years = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `e${String(index)}`, when: String(1000 + 9 * index), title }));

describe("labelLines", () => {
  test.each([
    ["few, to the right", years(3), { orientation: "horizontal" as const }],
    ["few, downwards", years(3), { orientation: "vertical" as const, width: 360 }],
    ["many", years(100), { orientation: "horizontal" as const }],
    ["hundreds", years(500), { orientation: "horizontal" as const }],
    ["intervals", years(3).map((event) => ({ ...event, when: `${event.when}/${event.when}` })), { width: 600 }],
  ])("limits the lines of each title: %s", (_, events, options) => {
    for (const labelLines of [1, 2, 3]) {
      const titles = titlesOf(events, { ...options, labelLines });
      expect(titles.length).toBeGreaterThan(0);
      for (const lines of titles) {
        expect(lines.length).toBeLessThanOrEqual(labelLines);
        expect(lines.at(-1)).toMatch(/…$/);
      }
    }
  });

  test("left out, few titles are whole", () => {
    const short = years(3).map((event) => ({
      ...event,
      title: "A title of so many words that it takes three lines or two",
    }));
    for (const lines of titlesOf(short, {})) expect(lines.join(" ")).toBe(short[0]?.title);
  });

  test("of many lines, titles of many events are longer than two", () => {
    expect(Math.max(...titlesOf(years(100), { labelLines: 5 }).map(({ length }) => length))).toBeGreaterThan(2);
  });
});
