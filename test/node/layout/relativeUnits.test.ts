import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeUnits, relativeUnits, shiftPlace } from "../../../src/layout/relativeUnits.js";
import { sortUnits } from "../../../src/layout/units.js";
import { parseWhen } from "../../../src/time/parseWhen.js";
import { dateNear, eventOf, laws } from "./given.js";

const day = 86_400_000;

function relative(...rows: readonly (readonly [edtf: string, group?: string | undefined])[]) {
  const events = rows.map(([edtf, group], index) =>
    eventOf(edtf, { id: `${group ?? ""} ${edtf} ${String(index)}`, ...(group === undefined ? {} : { group }) }),
  );
  return relativeUnits(sortUnits(events));
}

describe("relativeUnits(units)", () => {
  test.each([
    [
      "counts each group from its own first date",
      [
        ["2014-03-01", "a"],
        ["2014-03-11", "a"],
        ["1990-01-05", "b"],
        ["1990-01-08", "b"],
      ],
      "a 0, a 10, b 0, b 3",
    ],
    ["counts events without a group as one", [["2014-03-01"], ["2014-03-11"], ["2014-03-02", "a"]], " 0,  10, a 0"],
    [
      "counts a vague first date from the first that it can mean",
      [
        ["2014-02", "a"],
        ["2014-03-01", "a"],
      ],
      "a 0, a 28",
    ],
    [
      "counts from the first bound known, where the start is not",
      [
        ["../2014-03-01", "a"],
        ["2014-03-11", "a"],
      ],
      "a -Infinity, a 10",
    ],
    [
      "counts from the limit of a date that has one",
      [
        ["[..2014-03-01]", "a"],
        ["2014-03-11", "a"],
      ],
      "a -Infinity, a 9",
    ],
    ["counts through years before Christ", [["-0001-12-31"], ["0001-01-01"]], " 0,  367"],
  ] as const)("%s", (_, rows, told) => {
    const { units } = relative(...rows);
    const placed = [...units.moments, ...units.intervals].map(
      ({ group, at }) => `${group ?? ""} ${String(at.start.earliest / day)}`,
    );
    expect(placed.sort().join(", ")).toBe(told.split(", ").sort().join(", "));
  });

  test("leaves what is said as it is", () => {
    const { units } = relative(["2014-03-01", "a"], ["2015", "a"]);
    expect(units.moments.map(({ when }) => when)).toEqual(["2014-03-01", "2015"].map((edtf) => parseWhen(edtf)));
  });

  test("tells where each group counts from, and 0 for one that has no date", () => {
    const { originOf } = relative(["2014-03-01", "a"], ["1990"]);
    expect([originOf("a"), originOf(undefined), originOf("b")]).toEqual([Date.UTC(2014, 2), Date.UTC(1990, 0), 0]);
  });

  test("holds that every date keeps its length, that each group begins at 0, and that units come in order", () => {
    const rows = fc.array(fc.tuple(dateNear, fc.constantFrom("a", "b", undefined)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(rows, (list) => {
        const { units, originOf } = relative(...list.map(([edtf, group]) => [edtf, group] as const));
        const all = [...units.moments, ...units.intervals];
        for (const group of new Set(all.map((unit) => unit.group))) {
          const finite = all
            .filter((unit) => unit.group === group)
            .flatMap(({ at: { start, end } }) => [start.earliest, start.latest, end.earliest, end.latest])
            .filter(Number.isFinite);
          expect(Math.min(...finite)).toBe(0);
        }
        for (const { at, when, extents, group } of all) {
          const origin = originOf(group);
          for (const [placed, stated] of [
            [at.start, when.start],
            [at.end, when.end],
          ] as const) {
            expect([placed.earliest, placed.latest]).toEqual([stated.earliest - origin, stated.latest - origin]);
            expect(placed).toMatchObject({ known: stated.known, precision: stated.precision });
          }
          const stated = when.alternatives ?? [{ start: when.start.earliest, end: when.end.latest }];
          expect(extents).toEqual(stated.map(({ start, end }) => ({ start: start - origin, end: end - origin })));
        }
        for (const units_ of [units.moments, units.intervals]) {
          units_.slice(1).forEach((unit, index) => {
            expect(unit.at.start.earliest).toBeGreaterThanOrEqual(units_[index]?.at.start.earliest ?? -Infinity);
          });
        }
      }),
      laws,
    );
  });
});

test("placeUnits(units, scale) moves nothing unless the scale is relative, and makes points in a sequence", () => {
  const units = sortUnits([eventOf("2014", { group: "a" })]);
  for (const scale of ["time", "log"] as const) {
    const placed = placeUnits(units, scale);
    expect(placed.units).toBe(units);
    expect(placed.originOf("a")).toBe(0);
  }
  const [point] = placeUnits(units, "sequence").units.moments;
  expect(point?.extents).toEqual([{ start: Date.UTC(2014, 0), end: Date.UTC(2014, 0) }]);
  expect(placeUnits(units, "relative").units.moments[0]?.at.start.earliest).toBe(0);
});

test("shiftPlace(place, origin) moves both bounds, and leaves open ends where they are", () => {
  const { kind, start, end } = shiftPlace(parseWhen("1970-01-11/.."), 4 * day);
  expect([kind, start.earliest, start.latest, end.latest, end.known]).toEqual([
    "interval",
    6 * day,
    7 * day,
    Infinity,
    "open",
  ]);
});
