import { describe, expect, test } from "vitest";
import { layout, readTimeline, renderToString } from "whenline";
import { chapters } from "../../../examples/features/features.js";

const features = chapters.flatMap((chapter) => chapter.features);

describe.each(features)("$id", ({ data, options }) => {
  const { timeline, problems } = readTimeline(data);

  test("is read without a problem", () => {
    expect(problems).toEqual([]);
    expect(timeline.events).toHaveLength(data.events.length);
  });

  test.each([320, 768, 1200])("is drawn whole, %i pixels wide", (width) => {
    const { counts } = layout(timeline, { ...options, width });
    expect(counts.drawn + counts.unknown).toBe(counts.events);
    expect(counts.labelled).toBe(counts.drawn);
    expect(renderToString(data, { ...options, width })).not.toMatch(/NaN|undefined|\[object|Infinity/);
  });
});

test("every feature has an id of its own, and links that lead to events", () => {
  expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
  for (const { data } of features) {
    const { events } = readTimeline(data).timeline;
    const ids = events.map(({ id }) => id);
    for (const { links = [] } of events) for (const { to } of links) expect(ids).toContain(to);
  }
});

test("the options that are named in a line are those that are given", () => {
  for (const { about, options = {} } of features) {
    for (const [, name = "", value = ""] of about.matchAll(/(\w+): “([^”]+)”/g)) {
      expect(options).toMatchObject({ [name]: value });
    }
  }
});
