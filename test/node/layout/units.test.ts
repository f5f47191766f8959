import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sortUnits } from "../../../src/layout/units.js";
import { parseWhen } from "../../../src/time/parseWhen.js";
import { dateNear, eventOf, laws } from "./given.js";

describe("sortUnits(events)", () => {
  test("tells moments, intervals and dates not known apart, each in order of time", () => {
    const events = ["2017", "/", "2015/..", "2014", "{2012,2013}", "../2013", "/.."].map((edtf) =>
      eventOf(edtf, { id: edtf }),
    );
    const { moments, intervals, unknown } = sortUnits(events);
    expect(moments.map(({ key }) => key)).toEqual(["{2012,2013}", "2014", "2017"]);
    expect(intervals.map(({ key }) => key)).toEqual(["../2013", "2015/.."]);
    expect(unknown.map(({ id }) => id)).toEqual(["/", "/.."]);
  });

  test("stacks moments of one date and group, as important as the most important", () => {
    const { moments } = sortUnits([
      eventOf("2017-02-16", { id: "baku", group: "talks", importance: 0.2 }),
      eventOf("2014", { id: "crimea" }),
      eventOf("2017-02-16", { id: "bonn", group: "talks", importance: 0.9 }),
      eventOf("2017-02-16", { id: "brussels", group: "talks" }),
    ]);
    expect(moments.map(({ key, importance, events }) => [key, importance, events.map(({ id }) => id)])).toEqual([
      ["crimea", 0.5, ["crimea"]],
      ["baku", 0.9, ["baku", "bonn", "brussels"]],
    ]);
  });

  test.each([
    ["another group", {}, { group: "a" }],
    ["groups that differ", { group: "a" }, { group: "b" }],
    ["claims of its own", {}, { claims: [{ when: parseWhen("2015") }] }],
  ])("draws %s apart", (_, first, second) => {
    const { moments } = sortUnits([eventOf("2014", first), eventOf("2014", second)]);
    expect(moments).toHaveLength(2);
  });

  test("draws what is stated differently apart, even where it means the same", () => {
    const { moments } = sortUnits(["2014", "2014?", "2014~", "2014-XX"].map((edtf) => eventOf(edtf)));
    expect(moments.map(({ when }) => when.edtf).sort()).toEqual(["2014", "2014-XX", "2014?", "2014~"]);
  });

  test("draws early and late apart, though EDTF cannot say them", () => {
    const whole = parseWhen("1941");
    const early = { ...whole, start: { ...whole.start, part: "early" as const } };
    const late = { ...whole, start: { ...whole.start, part: "late" as const } };
    const { moments } = sortUnits([
      eventOf("1941"),
      { ...eventOf("1941"), when: early },
      { ...eventOf("1941"), when: late },
    ]);
    expect(moments).toHaveLength(3);
  });

  test("never stacks intervals", () => {
    const { intervals } = sortUnits([eventOf("2014/2015"), eventOf("2014/2015")]);
    expect(intervals).toHaveLength(2);
  });

  test("gives the extents that a date can mean", () => {
    const [one, all] = ["[1667,1672]", "{1667,1668}"].map((edtf) => sortUnits([eventOf(edtf)]).moments[0]);
    const years = (first: number, second: number) =>
      [first, second].map((year) => ({ start: Date.UTC(year, 0), end: Date.UTC(year + 1, 0) }));
    expect(one?.extents).toEqual(years(1667, 1672));
    expect(all?.extents).toEqual(years(1667, 1668));
  });

  test("loses no event and invents none, and gives every unit a key of its own", () => {
    const group = fc.constantFrom(undefined, "a", "b");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.oneof(dateNear, fc.constantFrom("/", "../..")), group), { maxLength: 30 }),
        (rows) => {
          const events = rows.map(([edtf, name], index) =>
            eventOf(edtf, { id: String(index), ...(name ? { group: name } : {}) }),
          );
          const { moments, intervals, unknown } = sortUnits(events);
          const units = [...moments, ...intervals];
          const ids = [...units.flatMap((unit) => unit.events), ...unknown].map(({ id }) => id);
          expect(ids.sort((a, b) => Number(a) - Number(b))).toEqual(events.map(({ id }) => id));
          expect(new Set(units.map(({ key }) => key)).size).toBe(units.length);
          for (const unit of units) {
            for (const event of unit.events) {
              expect([event.when.edtf, event.group]).toEqual([unit.when.edtf, unit.group]);
            }
          }
        },
      ),
      laws,
    );
  });

  test("does not change its input", () => {
    const events = Object.freeze([eventOf("2017", { id: "b" }), eventOf("2014", { id: "a" })]);
    expect(sortUnits(events).moments.map(({ key }) => key)).toEqual(["a", "b"]);
  });
});
