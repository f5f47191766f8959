import { describe, expect, test } from "vitest";
import { formatWhen, layout, parseWhen, readTimeline, renderToString } from "whenline";
import { baku } from "../../../examples/baku/data.js";
import { subjects } from "../../../examples/gallery/subjects.js";
import { chapters } from "../../../examples/precision/data.js";

const all = [{ id: "baku", data: baku }, ...subjects];
const files = import.meta.glob("../../../examples/gallery/*.ts");

describe.each(all)("$id", ({ data }) => {
  const { timeline, problems } = readTimeline(data);

  test("is read without a problem, every event dated as it is written", () => {
    expect(problems).toEqual([]);
    const written = data.events.map((event) => (event as { readonly when: string }).when);
    expect(timeline.events.map(({ when }) => when.edtf)).toEqual(written);
  });

  test("names a group for every event that has one, and no group without events", () => {
    const used = timeline.events.flatMap(({ group }) => group ?? []);
    expect([...new Set(used)].sort()).toEqual((timeline.groups ?? []).map(({ id }) => id).sort());
    expect(timeline.groups?.every(({ title }) => title !== undefined)).toBe(true);
  });

  test.each([280, 360, 640, 960, 1440])("is drawn whole, %i pixels wide", (width) => {
    const { counts } = layout(timeline, { width });
    const events = timeline.events.length;
    expect(counts).toEqual({ events, drawn: events, labelled: events, counted: 0, outside: 0, unknown: 0 });
    const svg = renderToString(data, { width });
    expect(svg).toMatch(/^<svg .*<\/svg>$/s);
    expect(svg).not.toMatch(/NaN|undefined|\[object|Infinity/);
  });
});

test("every subject of the gallery is listed", () => {
  expect(subjects).toHaveLength(Object.keys(files).length - ["main", "subjects"].length);
  expect(new Set(subjects.map(({ id }) => id)).size).toBe(subjects.length);
});

describe("ways in which a date can be known", () => {
  const ways = chapters.flatMap((chapter) => chapter.ways);

  test.each(ways)("$edtf", ({ edtf, title }) => {
    const when = parseWhen(edtf);
    expect(when.edtf).toBe(edtf);
    expect(formatWhen(when, { style: "spoken" })).not.toMatch(/[[\]{}~%X]/);
    const { counts } = layout(readTimeline([{ when, title }]).timeline, { width: 340 });
    expect(counts.drawn + counts.unknown).toBe(1);
  });

  test("no way stands twice", () => {
    expect(new Set(ways.map(({ edtf }) => edtf)).size).toBe(ways.length);
  });
});
