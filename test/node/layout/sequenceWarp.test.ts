import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sequenceUnits } from "../../../src/layout/sequenceUnits.js";
import { sequenceMeasure, sequenceWarp } from "../../../src/layout/sequenceWarp.js";
import { createScale, zoomTo } from "../../../src/layout/timeScale.js";
import type { SequenceMeasure } from "../../../src/layout/warp.js";
import { formatWhen } from "../../../src/time/formatWhen.js";
import { parseWhen } from "../../../src/time/parseWhen.js";
import { told } from "../time/told.js";
import { dateNear, extentOf, laws, unitsOf } from "./given.js";

function measureOf(dates: readonly string[], claims: readonly string[] = []): SequenceMeasure {
  const units = { ...unitsOf(...dates), unknown: [] };
  return sequenceMeasure(
    units,
    claims.map((edtf) => parseWhen(edtf)),
    (when) => formatWhen(when),
  );
}

const counted = (dates: readonly string[], claims: readonly string[] = []) =>
  [...measureOf(dates, claims).instants].map(told).join(" ");

describe("sequenceMeasure(units, claims, format) counts", () => {
  test.each([
    ["where dates begin", ["2014", "2016-02-29"], [], "2014-01-01 2016-02-29"],
    ["each instant once", ["2014", "2014-01", "2014-01-01"], [], "2014-01-01"],
    ["both ends of an interval", ["2014/2016-05"], [], "2014-01-01 2016-05-01"],
    ["no end that is open or unknown", ["2014/..", "../2016", "2018/"], [], "2014-01-01 2016-01-01 2018-01-01"],
    ["the one limit of a date that has one", ["[..2014-02]", "[2016..]"], [], "2014-03-01 2016-01-01"],
    [
      "each date of a choice, and of a set",
      ["[2014,2016]", "{2015,2017}"],
      [],
      "2014-01-01 2015-01-01 2016-01-01 2017-01-01",
    ],
    ["what sources claim", ["2014"], ["2013-05"], "2013-05-01 2014-01-01"],
    ["years before Christ", ["-0043-03-15", "0001"], [], "-000043-03-15 0001-01-01"],
    ["nothing where nothing is known", [], [], ""],
  ])("%s", (_, dates, claims, instants) => {
    expect(counted(dates, claims)).toBe(instants);
  });

  test("knows the finest unit stated of each, and says those that are coarser than a year", () => {
    const { instants, precisionOf, words } = measureOf(["199X", "2000", "2000-01", "18XX/1900", "2014"]);
    expect([...instants].map((instant) => [precisionOf(instant), words.get(instant)])).toEqual([
      ["century", "1800s"],
      ["year", undefined],
      ["decade", "1990s"],
      ["month", undefined],
      ["year", undefined],
    ]);
    expect(precisionOf(12345)).toBe("gigayear");
  });
});

describe("sequenceWarp(measure, domain)", () => {
  const warp = sequenceWarp(measureOf(["1900", "1910", "2000", "2001"]), extentOf("1900", "2001"));
  const start = (edtf: string) => extentOf(edtf).start;

  test.each([
    ["1900", 0],
    ["1910", 1],
    ["2000", 2],
    ["2001", 3],
    ["1890", -1],
    ["2002", 4],
  ])("draws %s at %d", (edtf, u) => {
    expect(warp.u(start(edtf))).toBeCloseTo(u, 2);
  });

  test("draws what lies between two dates in proportion", () => {
    const middle = (start("1910") + start("2000")) / 2;
    expect(warp.u(middle)).toBeCloseTo(1.5, 9);
    expect(warp.instantAt(1.5)).toBeCloseTo(middle, 0);
  });

  test("spends no more than a step on what lies before the first date and after the last", () => {
    const wide = sequenceWarp(measureOf(["2000-01-01", "2000-01-02"]), extentOf("1900", "2099"));
    expect([wide.u(start("1900")), wide.u(start("2100"))]).toEqual([-1, 2]);
    const lone = sequenceWarp(measureOf(["2000"]), extentOf("1999", "2001"));
    expect(lone.u(start("1999"))).toBe(-1);
    expect(lone.u(start("2002"))).toBe(1);
  });

  test("grows where nothing is counted", () => {
    const none = sequenceWarp(measureOf([]), { start: 0, end: 10 });
    expect([none.u(0), none.u(5), none.u(10), none.instantAt(0.5)]).toEqual([0, 0.5, 1, 5]);
  });
});

const lists = fc.array(dateNear, { minLength: 1, maxLength: 12 });

describe("sequenceWarp holds that", () => {
  test("dates stand in equal steps, in order, and u comes back", () => {
    fc.assert(
      fc.property(lists, fc.array(fc.double({ min: -0.2, max: 1.2, noNaN: true })), (dates, shares) => {
        const measure = measureOf(dates);
        const domain = extentOf("1980", "2070");
        const warp = sequenceWarp(measure, domain);
        measure.instants.forEach((instant, index) => expect(warp.u(instant)).toBeCloseTo(index, 9));
        const instants = shares
          .map((share) => domain.start + (domain.end - domain.start) * share)
          .sort((a, b) => a - b);
        instants.forEach((instant, index) => {
          const u = warp.u(instant);
          const before = instants[index - 1];
          if (before !== undefined && instant - before > 1) expect(u).toBeGreaterThan(warp.u(before));
          expect(Math.abs(warp.instantAt(u) - instant)).toBeLessThan(1);
        });
      }),
      laws,
    );
  });

  test("a window's edges stand at the edges, at any zoom, and u is linear in pixels", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(lists, share, share, share, (dates, a, b, c) => {
        const domain = extentOf("1980", "2070");
        const warp = sequenceWarp(measureOf(dates), domain);
        const home = createScale(domain, warp, { left: 16, right: 900, padLeft: 10, padRight: 48 });
        expect(home.at(domain.start)).toBeCloseTo(26, 6);
        expect(home.at(domain.end)).toBeCloseTo(852, 6);
        const [from = 0, to = 0] = [a, b]
          .map((each) => domain.start + (domain.end - domain.start) * each)
          .sort((x, y) => x - y);
        if (to - from < 86_400_000) return;
        const zoomed = zoomTo(home, { start: from, end: to });
        expect(zoomed.at(from)).toBeCloseTo(16, 6);
        expect(zoomed.at(to)).toBeCloseTo(900, 6);
        const instant = from + (to - from) * c;
        expect(zoomed.at(instant)).toBeCloseTo(16 + (warp.u(instant) - warp.u(from)) * zoomed.rate, 6);
      }),
      laws,
    );
  });
});

describe("sequenceUnits(units) draws", () => {
  const drawn = (...dates: readonly string[]) =>
    sequenceUnits({ ...unitsOf(...dates), unknown: [] }).moments.map(
      ({ when, extents }) =>
        `${when.edtf} ${extents.map(({ start, end }) => (start === end ? "point" : "bar")).join("+")}`,
    );

  test.each([
    ["days of which the order is known as points", ["2017-02-16", "2017-02-17"], "2017-02-16 point, 2017-02-17 point"],
    ["years that follow each other too", ["2014", "2015"], "2014 point, 2015 point"],
    ["equal dates as points", ["2014", "2014~"], "2014 point, 2014~ point"],
    ["a year with its extent where a date lies in it", ["2014", "2014-05"], "2014 bar, 2014-05 point"],
    ["a year with its extent where one begins with it", ["2014", "2014-01-01"], "2014 bar, 2014-01-01 point"],
    ["a year with its extent where an interval ends in it", ["2014", "2010/2014-06"], "2014 bar"],
    ["each date of a choice by itself", ["[2014,2016]", "2016-05"], "[2014,2016] point+bar, 2016-05 point"],
    ["what has one limit as it is", ["[..2014]", "2016"], "[..2014] bar, 2016 point"],
  ])("%s", (_, dates, told_) => {
    expect(
      drawn(...dates)
        .sort()
        .join(", "),
    ).toBe(told_.split(", ").sort().join(", "));
  });

  test("every date from where it begins, points in place of extents that no other date divides", () => {
    fc.assert(
      fc.property(lists, (dates) => {
        const before = unitsOf(...dates);
        const after = sequenceUnits({ ...before, unknown: [] });
        const edges = [
          ...before.moments.flatMap(({ extents }) => extents),
          ...before.intervals.flatMap(({ at }) =>
            [at.start, at.end].map(({ earliest, latest }) => ({ start: earliest, end: latest })),
          ),
        ].flatMap(({ start, end }) => [start, end]);
        after.moments.forEach((unit, index) => {
          const stated = before.moments[index];
          expect(unit.when).toBe(stated?.when);
          unit.extents.forEach(({ start, end }, each) => {
            const extent = stated?.extents[each] ?? { start: NaN, end: NaN };
            const divided = edges.some((edge) => edge > extent.start && edge < extent.end);
            const open = !Number.isFinite(extent.start) || !Number.isFinite(extent.end);
            expect([start, end]).toEqual([extent.start, divided || open ? extent.end : extent.start]);
          });
        });
        expect(after.intervals).toEqual(before.intervals);
      }),
      laws,
    );
  });
});
