import { describe, expect, test } from "vitest";
import { sceneId } from "../../../src/layout/sceneId.js";
import { eventOf } from "./given.js";

const timeline = {
  title: "Apollo",
  events: [eventOf("1969-07-16", { id: "launch" }), eventOf("1969-07-20", { id: "landing" })],
};
const id = sceneId(timeline, 960, "#ffffff");

describe("sceneId(timeline, width, paper)", () => {
  test("is the same for the same drawing", () => {
    expect(sceneId({ ...timeline, events: [...timeline.events] }, 960, "#ffffff")).toBe(id);
  });

  test("is fit for an id in a page and in a url()", () => {
    for (const each of [
      id,
      sceneId({ events: [] }, 200, ""),
      sceneId({ title: "é\ud800 \"'<>", events: [] }, 1, "#"),
    ]) {
      expect(each).toMatch(/^whenline-[a-z0-9]+$/);
    }
  });

  test.each([
    ["title", { ...timeline, title: "Gemini" }, 960, "#ffffff"],
    ["width", timeline, 640, "#ffffff"],
    ["paper", timeline, 960, "#000000"],
    ["events", { ...timeline, events: timeline.events.slice(1) }, 960, "#ffffff"],
    ["order", { ...timeline, events: [...timeline.events].reverse() }, 960, "#ffffff"],
    [
      "dates",
      { ...timeline, events: timeline.events.map((each) => ({ ...each, when: eventOf("1970").when })) },
      960,
      "#ffffff",
    ],
    ["ids", { ...timeline, events: timeline.events.map((each) => ({ ...each, id: `${each.id}-2` })) }, 960, "#ffffff"],
  ])("differs with the %s", (_, other, width, paper) => {
    expect(sceneId(other, width, paper)).not.toBe(id);
  });

  test("differs for a thousand drawings", () => {
    const ids = Array.from({ length: 1000 }, (_, index) =>
      sceneId({ title: `Drawing ${String(index)}`, events: [] }, 960, "#ffffff"),
    );
    expect(new Set(ids).size).toBe(1000);
  });
});
