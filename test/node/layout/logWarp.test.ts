import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { logMeasure, logWarp } from "../../../src/layout/logWarp.js";
import { createScale, zoomTo } from "../../../src/layout/timeScale.js";
import type { LogMeasure } from "../../../src/layout/warp.js";
import { formatWhen } from "../../../src/time/formatWhen.js";
import { parseWhen } from "../../../src/time/parseWhen.js";
import type { Extent } from "../../../src/time/when.js";
import { extentOf, laws, unitsOf } from "./given.js";

const day = 86_400_000;

function measureOf(dates: readonly string[], now: Extent | null = null, claims: readonly string[] = []): LogMeasure {
  const units = { ...unitsOf(...dates), unknown: [] };
  return logMeasure(
    units,
    claims.map((edtf) => parseWhen(edtf)),
    now,
    (when) => formatWhen(when),
  );
}

describe("logMeasure(units, claims, now, format)", () => {
  test.each([
    ["the end of the last date", ["2014", "2016-02-28"], "2016-02-29", "28 February 2016"],
    ["the end of an interval", ["2014", "2010/2016"], "2017-01-01", "2016"],
    ["the start of what goes on", ["2010", "2014/.."], "2015-01-01", "2014"],
    ["where a date after another one begins", ["2010", "[2014-05-01..]"], "2014-05-01", "1 May 2014 or later"],
    ["the end of a vague date", ["1066", "14XX"], "1500-01-01", "1400s"],
    ["years before Christ", ["-0043-03-15", "-0300"], "-0043-03-16", "15 March 44 BC"],
  ])("counts from %s", (_, dates, reference, words) => {
    const measure = measureOf(dates);
    expect(measure).toMatchObject({ kind: "log", reference: extentOf(reference).start, words });
    expect(measure.last).toBe(measure.reference);
  });

  test("counts from the middle of today, if that is given, and knows what comes after it", () => {
    const measure = measureOf(["2014", "2030"], extentOf("2020-01-01"));
    expect(measure).toMatchObject({ reference: Date.UTC(2020, 0, 1, 12), words: null, last: Date.UTC(2031, 0) });
  });

  test.each([
    ["half of what lies between the last date and the one before", ["2014-01-01", "2014-01-11"], 5],
    ["the same where vague dates touch the last one", ["2014-01-01", "2014-01", "2014-01-31"], 15],
    ["the shortest date where none stands apart", ["2014-01", "2014-01-31"], 1],
    ["a day where nothing has a length", ["[2014-01-01..]"], 1],
    ["of claims as well", ["2014-01-01", "2014-01-11"], 2.5, ["2014-01-06"]],
  ] as const)("has a unit: %s", (_, dates, days, claims: readonly string[] = []) => {
    expect(measureOf(dates, null, claims).unit / day).toBe(days);
  });

  test("counts from somewhere where nothing is known", () => {
    expect(measureOf([])).toMatchObject({ reference: 0, unit: day, words: null });
  });
});

const measure = (reference: number, unit: number): LogMeasure => ({
  kind: "log",
  reference,
  unit,
  last: reference,
  words: null,
});

describe("logWarp(measure)", () => {
  const warp = logWarp(measure(1000, 10));

  test.each([
    [1000, 0],
    [990, -Math.log(2)],
    [910, -Math.log(10)],
    [10, -Math.log(100)],
    [1090, Math.log(10)],
    [-Infinity, -Infinity],
    [Infinity, Infinity],
  ])("draws %d at %d", (instant, value) => {
    expect(warp.u(instant)).toBeCloseTo(value, 12);
    expect(warp.instantAt(value)).toBeCloseTo(instant, 9);
  });

  test("grows with time and comes back, from milliseconds to the age of the universe", () => {
    const unit = fc.double({ min: 0, max: 18, noNaN: true }).map((power) => 10 ** power);
    const distance = fc.tuple(fc.double({ min: -3, max: 4, noNaN: true }), fc.boolean());
    fc.assert(
      fc.property(unit, fc.array(distance, { minLength: 2 }), (length, list) => {
        const warp = logWarp(measure(0, length));
        const instants = list.map(([power, past]) => (past ? -1 : 1) * length * 10 ** power).sort((a, b) => a - b);
        instants.forEach((instant, index) => {
          expect(warp.u(instant)).toBeGreaterThanOrEqual(warp.u(instants[index - 1] ?? -Infinity));
          expect(Math.abs(warp.instantAt(warp.u(instant)) / instant - 1)).toBeLessThan(1e-9);
        });
      }),
      laws,
    );
  });

  test("holds at every zoom: edges stand at the edges, and u is linear in pixels", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 1, max: 9, noNaN: true }), share, share, share, (power, a, b, c) => {
        const warp = logWarp(measure(0, day));
        const home = createScale({ start: -day * 10 ** power, end: 0 }, warp, {
          left: 16,
          right: 900,
          padLeft: 10,
          padRight: 40,
        });
        expect([home.at(-day * 10 ** power), home.at(0)].map((x) => Math.round(x * 1e6) / 1e6)).toEqual([26, 860]);
        const [from = 0, to = 0] = [a, b].map((each) => warp.u(home.domain.start) * each).sort((x, y) => x - y);
        if (to - from < 1e-3) return;
        const window = { start: warp.instantAt(from), end: warp.instantAt(to) };
        const zoomed = zoomTo(home, window);
        expect(zoomed.at(window.start)).toBeCloseTo(16, 6);
        expect(zoomed.at(window.end)).toBeCloseTo(900, 6);
        const instant = warp.instantAt(from + (to - from) * c);
        expect(zoomed.at(instant)).toBeCloseTo(16 + (warp.u(instant) - warp.u(window.start)) * zoomed.rate, 6);
      }),
      laws,
    );
  });
});
