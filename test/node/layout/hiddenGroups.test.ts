import { expect, test } from "vitest";
import { layout } from "../../../src/layout/layout.js";
import { readTimeline } from "../../../src/model/readTimeline.js";
import { renderToString } from "../../../src/renderToString.js";
import type { Mark } from "../../../src/scene/scene.js";

const { timeline } = readTimeline({
  groups: [
    { id: "a", title: "Talks" },
    { id: "b", title: "Works" },
  ],
  events: [
    { when: "2012", title: "A talk", group: "a" },
    { when: "2014", title: "A bridge", group: "b" },
    { when: "2016", title: "Something else" },
  ],
});

const legendOf = (marks: readonly Mark[]) =>
  marks.flatMap((mark) => (mark.type === "group" && mark.key.startsWith("group ") ? [mark] : []));

test("hiddenGroups leaves events out of a drawing and its counts, those without a group by the empty name", () => {
  const { counts } = layout(timeline, { hiddenGroups: ["a", ""] });
  expect([counts.events, counts.drawn]).toEqual([1, 1]);
  expect(renderToString(timeline, { hiddenGroups: ["a", ""] })).not.toContain("A talk");
  expect(renderToString(timeline, { hiddenGroups: [] })).toBe(renderToString(timeline));
  expect(timeline.events).toHaveLength(3);
});

test('a legend of "buttons" names hidden groups too, struck out; another does not', () => {
  const buttons = legendOf(layout(timeline, { hiddenGroups: ["a"], legend: "buttons" }).marks);
  expect(buttons.map(({ key, marks }) => [key, marks.some(({ part }) => part === "strike")])).toEqual([
    ["group a", true],
    ["group b", false],
  ]);
  // One group alone needs no sign, unless others are in none.
  expect(legendOf(layout(timeline, { hiddenGroups: ["a", ""] }).marks)).toEqual([]);
  expect(legendOf(layout(timeline, { hiddenGroups: ["a"] }).marks).map(({ key }) => key)).toEqual(["group b"]);
});

test('a legend of "buttons" has rows 24 pixels apart', () => {
  const { marks } = layout(timeline, { width: 200, legend: "buttons" });
  const rows = legendOf(marks).map(({ marks: own }) => own.find(({ type }) => type === "text")!);
  const [first, second] = rows.map((mark) => (mark.type === "text" ? mark.y : NaN));
  expect(second === first || second! - first! >= 24).toBe(true);
});
