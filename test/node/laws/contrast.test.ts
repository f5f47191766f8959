import { describe, expect, test } from "vitest";
import { layout, readTimeline, type Scene } from "whenline";
import { baku } from "../../../examples/baku/data.js";
import { subjects } from "../../../examples/gallery/subjects.js";
import { faint } from "../../laws/checkContrast.js";
import { everything } from "../scenes/everything.js";

const all = [{ id: "baku", data: baku }, { id: "everything", data: everything }, ...subjects];

describe.each(["light", "dark", "print", "contrast"] as const)("in the theme %s", (theme) => {
  test.each(all)("every word and mark of $id can be told from what lies beneath it", ({ data }) => {
    const { timeline } = readTimeline(data);
    for (const width of [360, 960]) expect(faint(layout(timeline, { width, theme, now: "2016-05" }))).toEqual([]);
  });
});

test("words on a bar of their own colour are found, and so is a bar that is too pale", () => {
  const scene = layout(readTimeline([{ when: "2014", title: "A" }]).timeline);
  const over: Scene = {
    ...scene,
    marks: [
      ...scene.marks,
      { type: "rect", key: "pale", part: "interval", x: 0, y: 0, width: 100, height: 30, fill: "#cccccc" },
      { type: "text", key: "on", part: "date", x: 5, y: 20, size: 13, fill: "#bbbbbb", spans: [{ text: "2014" }] },
    ],
  };
  expect(faint(over)).toEqual(["interval: #cccccc at 1 on #ffffff", 'text "2014": #bbbbbb on #cccccc']);
});
