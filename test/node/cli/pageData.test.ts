import { describe, expect, test } from "vitest";
import { pageData } from "../../../src/cli/pageData.js";
import { layout, readTimeline, toSvg } from "../../../src/index.js";

const many = 6000;
const dates = ["1987-05-04", "1990/1993", "199X", "2001-03~", "../2004", "2010/..", "[1999,2003]", "/"];

interface Given {
  id?: string;
  when: string;
  title: string;
  group?: string;
  importance?: number;
  description?: string;
  data?: unknown;
}

const given = (index: number): Given => ({
  when: index % 3 === 0 ? dates[(index / 3) % dates.length]! : `${1950 + (index % 70)}-0${1 + (index % 9)}`,
  title: `Event ${index}`,
  ...(index % 5 > 0 && { group: ["west", "east", "north"][(index * 7) % 3]! }),
  ...(index % 4 > 0 && { importance: ((index * 31) % 100) / 100 }),
  data: { row: index },
});
const made = (count: number, each: (index: number) => Given = given) =>
  readTimeline({
    title: "Many",
    groups: [{ id: "north", title: "The north" }],
    events: Array.from({ length: count }, (_, index) => each(index)),
  }).timeline;
const again = (data: unknown) => readTimeline(JSON.parse(JSON.stringify(data)));

describe("pageData(timeline)", () => {
  test.each([{}, { lanes: "group" }, { orientation: "vertical", width: 500 }] as const)(
    "very many plain events are columns, which give the same picture: %o",
    (options) => {
      const timeline = made(many);
      const data = pageData(timeline);
      const { timeline: read, problems } = again(data);
      expect(problems).toEqual([]);
      expect(Object.keys((data as { events: object }).events)).toEqual(["when", "titles", "group", "importance"]);
      const drawn = (all: typeof timeline) => {
        const scene = layout(all, options);
        return toSvg(scene)
          .replaceAll(scene.id, "id")
          .replaceAll(/ data-event="[^"]*"/g, "");
      };
      expect(drawn(read)).toBe(drawn(timeline));
    },
  );

  test("ids are there if one was given, also one among made ones of which some come again", () => {
    const timeline = made(many, (index) => ({ ...given(index % 5000), ...(index === 4 && { id: "own" }) }));
    const ids = timeline.events.map(({ id }) => id);
    expect(ids[4]).toBe("own");
    const { timeline: read, problems } = again(pageData(timeline));
    expect(problems).toEqual([]);
    expect(read.events.map(({ id }) => id)).toEqual(ids);
    const nameless = pageData(made(many, (index) => given(index % 5000))) as { events: object };
    expect(Object.keys(nameless.events)).not.toContain("ids");
  });

  test("nothing but made ids and data is lost", () => {
    const timeline = made(many);
    const told = (all: typeof timeline) =>
      all.events.map(({ when, title, group, importance }) => [when.edtf, title, group, importance ?? 0.5]);
    const { timeline: read } = again(pageData(timeline));
    expect(told(read)).toEqual(told(timeline));
    expect(read.title).toBe("Many");
    expect(read.groups?.[0]).toEqual({ id: "north", title: "The north" });
  });

  test("takes less than half of what objects take", () => {
    const timeline = made(many);
    expect(JSON.stringify(pageData(timeline)).length).toBeLessThan(0.5 * JSON.stringify(timeline).length);
  });

  test.each<[string, number, (index: number) => Given]>([
    ["few events", 100, given],
    [
      "events of which one says more",
      many,
      (index) => ({ ...given(index), ...(index === 999 && { description: "More" }) }),
    ],
  ])("%s stay as they are", (_, count, each) => {
    const timeline = made(count, each);
    const data = pageData(timeline) as { events: unknown };
    expect(data.events).toHaveLength(count);
    expect(again(data).timeline.events).toEqual(timeline.events);
  });

  test("events without groups and importance have no such columns", () => {
    const data = pageData(made(many, (index) => ({ when: "2014", title: `Event ${index}` }))) as { events: object };
    expect(Object.keys(data.events)).toEqual(["when", "titles"]);
  });
});
