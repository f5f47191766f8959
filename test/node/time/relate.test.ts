import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TimelineError } from "../../../src/errors.js";
import { parseWhen } from "../../../src/time/parseWhen.js";
import { relate, type Relation } from "../../../src/time/relate.js";
import type { Extent, When } from "../../../src/time/when.js";

const opposite = {
  before: "after",
  after: "before",
  overlapping: "overlapping",
  equal: "equal",
  unknown: "unknown",
} as const;

describe("relate(a, b)", () => {
  it.each<[string, string, Relation]>([
    // moments
    ["2014", "2015", "before"],
    ["2014", "2014-03", "unknown"],
    ["2014", "2014", "unknown"],
    ["2014-03-01", "2014-03-01", "unknown"],
    ["2014-03-01", "2014-03-02", "before"],
    ["-0001", "0000", "before"],
    ["201X", "2020", "before"],
    ["201X", "2019", "unknown"],
    ["Y-66E6", "2014", "before"],
    // approximate and uncertain
    ["2014~", "2030", "unknown"],
    ["2014", "2030?", "unknown"],
    ["2014-03-~01", "2030", "unknown"],
    ["2001-21", "2010", "unknown"],
    ["2001-25", "2010", "before"],
    // intervals
    ["1914/1918", "1939/1945", "before"],
    ["1914/1918", "1916/1922", "overlapping"],
    ["1914/1918", "1918/1922", "unknown"],
    ["1914/1918", "1919/1922", "before"],
    ["1914/1918", "1917/1922", "unknown"],
    ["1914/1918-06", "1917/1922", "overlapping"],
    ["1914/1918", "1916", "unknown"],
    ["1914~/1918", "1919", "before"],
    ["1914~/1918", "1916/1922", "unknown"],
    ["1914/1918?", "1919", "unknown"],
    ["1914/1918?", "1913", "after"],
    ["2014/..", "2016/2020", "overlapping"],
    ["2014/..", "2013", "after"],
    ["2014/..", "2013/..", "overlapping"],
    ["2014/..", "2020", "unknown"],
    ["2014/", "2016/2020", "unknown"],
    ["2014/", "2013", "after"],
    ["../2014", "2015", "before"],
    ["../2014", "2000/2010", "overlapping"],
    ["/2014", "2015", "before"],
    ["/2014", "2000/2010", "unknown"],
    ["/", "2000", "unknown"],
    ["../..", "2000/2010", "overlapping"],
    ["../..", "2000", "unknown"],
    ["[1450..1460]/[1470..1480]", "1460/1461", "unknown"],
    ["[1450..1460]/[1470..1480]", "1450/1465", "overlapping"],
    ["[1450..1460]/[1470..1480]", "1481", "before"],
    ["[..2017-02-16]/..", "2018/2020", "overlapping"],
    // sets
    ["[1667,1672]", "1669", "unknown"],
    ["[1667,1672]", "1673", "before"],
    ["[1667,1672~]", "1673", "unknown"],
    ["[..1760]", "1761", "before"],
    ["[1760..]", "1759", "after"],
    ["{1667,1672}", "1669", "unknown"],
    ["{1667,1672}", "1673", "before"],
    ["{1667~,1672}", "1690", "unknown"],
    ["{1667,1672}", "1660/1680", "unknown"],
    ["{..1984}", "1985", "before"],
    ["{1984..}", "1985", "unknown"],
    // exact instants
    ["2014-05-01T10:00:00.000Z", "2014-05-01T10:00:00.000Z", "equal"],
    ["2014-05-01T10:00:00.000Z", "2014-05-01T12:00:00.000+02:00", "equal"],
    ["2014-05-01T10:00:00.000", "2014-05-01T10:00:00.000", "equal"],
    ["2014-05-01T10:00:00.000Z", "2014-05-01T10:00:00.000", "unknown"],
    ["2014-05-01T10:00:00.000Z", "2014-05-01T10:00:00.001Z", "before"],
    ["2014-05-01T10:00:00.000Z~", "2014-05-01T10:00:00.000Z", "unknown"],
    ["2014-05-01T10:00:00Z", "2014-05-01T10:00:00Z", "unknown"],
    ["2014-05-01T10:00:00.000Z", "2014-05-01T10:00:00Z", "unknown"],
    // absolute times and calendar dates
    ["2014-05-01T12:00Z", "2014-05-02", "unknown"],
    ["2014-05-01T09:59Z", "2014-05-02", "before"],
    ["2014-05-01T10:00Z", "2014-05-02", "unknown"],
    ["2014-05-01", "2014-05-02T13:59Z", "unknown"],
    ["2014-05-01", "2014-05-02T14:00Z", "before"],
    ["2014-05-01T12:00", "2014-05-01T20:00Z", "unknown"],
    ["2014-05-01T12:00", "2014-05-01T20:00", "before"],
    ["2014-05-01T12:00Z", "2014-05-01T20:00+02:00", "before"],
    ["2014-05-01T12:00Z/2014-05-03T12:00Z", "2014-05-02/2014-05-04", "unknown"],
    ["2014-05-01T12:00Z/2014-05-09T12:00Z", "2014-05-02/2014-05-04", "overlapping"],
    ["2014-05-01T12:00Z/..", "2014-05-02/..", "overlapping"],
    ["2014-05-01T12:00Z/2014-06", "2014-07", "before"],
    ["2014-05-01/2014-06-30T12:00Z", "2014-07", "unknown"],
    ["2014-05-01/2014-06-30T09:00Z", "2014-07", "before"],
    ["[2014-06,2014-06-30T12:00Z]", "2014-07", "unknown"],
  ])("%s against %s is %s", (a, b, relation) => {
    expect(relate(a, b)).toBe(relation);
    expect(relate(b, a)).toBe(opposite[relation]);
  });

  it("reads what it is given, and refuses what it cannot read", () => {
    expect(relate(parseWhen("2014"), new Date("2020-01-01"))).toBe("before");
    expect(() => relate("2014", "never")).toThrow(TimelineError);
  });
});

describe("what relate says is so", () => {
  const years = fc.integer({ min: 1, max: 12 }).map((year) => `20${String(year).padStart(2, "0")}`);
  const dates = fc.oneof(
    years,
    fc.tuple(years, fc.constantFrom("-03", "-03-15", "~")).map((parts) => parts.join("")),
  );
  const bounds = fc.oneof(
    dates,
    fc.tuple(dates, dates).map((pair) => `[${pair.join(",")}]`),
  );
  const texts = fc.oneof(
    bounds,
    fc.tuple(bounds, bounds).map((ends) => ends.join("/")),
    fc.tuple(dates, dates).map((pair) => `{${pair.join(",")}}`),
  );
  const whens = texts.map(readable).filter((when) => when !== null);

  function readable(text: string): When | null {
    try {
      return parseWhen(text);
    } catch {
      return null;
    }
  }

  /** A few of the ways it can really have been: extents that the event filled. */
  function truths(when: When): Extent[][] {
    const tries: Extent[][] = [];
    const points = (from: number, to: number): number[] => [from, (from + to) / 2, to - 1];
    if (when.kind === "moment") {
      const options = when.alternatives ?? [{ start: when.start.earliest, end: when.start.latest }];
      for (const { start, end } of options)
        for (const at of points(start, end)) tries.push([{ start: at, end: at + 1 }]);
    } else if (when.kind === "interval") {
      for (const start of points(when.start.earliest, when.start.latest)) {
        for (const end of points(when.end.earliest, when.end.latest))
          if (start <= end) tries.push([{ start, end: end + 1 }]);
      }
    } else {
      for (const pick of [0, 1, 2]) {
        tries.push((when.alternatives ?? []).map(({ start, end }) => extentAt(points(start, end)[pick] ?? NaN)));
      }
    }
    return tries;
  }

  function extentAt(at: number): Extent {
    return { start: at, end: at + 1 };
  }

  it("in every way that it can have been", () => {
    fc.assert(
      fc.property(whens, whens, (a, b) => {
        const relation = relate(a, b);
        for (const left of truths(a)) {
          for (const right of truths(b)) {
            const pairs = left.flatMap((one) => right.map((other) => [one, other] as const));
            if (relation === "before") expect(pairs.every(([one, other]) => one.end <= other.start)).toBe(true);
            if (relation === "overlapping") {
              expect(pairs.some(([one, other]) => one.start < other.end && other.start < one.end)).toBe(true);
            }
          }
        }
      }),
      { seed: 20_141_123, numRuns: 2000, endOnFailure: true },
    );
  });
});
