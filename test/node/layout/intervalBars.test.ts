import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { barOf, drawBar } from "../../../src/layout/intervalBars.js";
import { brushOf, dateNear, laws, scaleOf, unitOf, unitsOf } from "./given.js";

/** Ten years, a hundred pixels each. */
const decade = scaleOf("2010", "2019");

/** A bar in tens of pixels: where it begins, is solid from, is solid to, ends. */
function tens(edtf: string, scale = decade): number[] {
  const { left, right, fadeIn, fadeOut } = barOf(unitOf(edtf), scale);
  return [left, left + fadeIn, right - fadeOut, right].map((x) => Math.round(x / 10));
}

describe("barOf(unit, scale)", () => {
  test.each([
    ["solid between the years of its bounds", "2012/2016", [20, 30, 60, 70]],
    ["solid from day to day", "2012-01-01/2016-12-31", [20, 20, 70, 70]],
    ["without a core where its bounds overlap", "2012/2012", [20, 25, 25, 30]],
    ["without a core where its bounds touch", "2012/2013", [20, 30, 30, 40]],
    ["softened beyond an approximate start", "2012~/2016", [15, 30, 60, 70]],
    ["softened beyond an approximate end", "2012/2016~", [20, 30, 60, 75]],
    ["fading at the edge while it goes on", "2012/..", [20, 30, 94, 100]],
    ["fading in from the edge if it came from before", "../2016", [0, 6, 60, 70]],
    ["fading all the way to an end not known", "2012/", [20, 30, 30, 100]],
    ["fading all the way from a start not known", "/2016", [0, 60, 60, 70]],
    ["fading in from a start known by its latest only", "[..2014]/2016", [0, 50, 60, 70]],
    ["fading over a choice of dates", "[2012..2014]/2016", [20, 50, 60, 70]],
  ])("is %s: %s", (_, edtf, bar) => {
    expect(tens(edtf)).toEqual(bar);
  });

  test.each([
    ["is cut at both edges, solid", "2005/2025", [0, 0, 100, 100], 0, 0],
    ["ends solid if its fade lies beyond", "2012/2020", [20, 30, 100, 100], 0, 1],
    ["begins in the middle of its fade", "[2005..2014]/2016", [0, 50, 60, 70], 0.5, 0],
    ["ends in the middle of its fade", "2012/[2015..2024]", [20, 30, 50, 100], 0, 0.5],
    ["fades where it was going on before the domain", "2005/..", [0, 0, 94, 100], 1, 0],
  ])("%s, clipped by a domain: %s", (_, edtf, bar, startShare, endShare) => {
    expect(tens(edtf)).toEqual(bar);
    const made = barOf(unitOf(edtf), decade);
    if (made.fadeIn > 0) expect(made.startShare).toBeCloseTo(startShare, 1);
    if (made.fadeOut > 0) expect(made.endShare).toBeCloseTo(endShare, 1);
  });

  test("softens an approximate end that is too short to be seen over twelve pixels, no other", () => {
    const centuries = scaleOf("1000", "1999");
    const fades = (edtf: string) => {
      const { fadeIn, fadeOut } = barOf(unitOf(edtf), centuries);
      return [fadeIn, fadeOut].map(Math.round);
    };
    expect(fades("1200~/1400")).toEqual([12, 1]);
    expect(fades("1200/1400~")).toEqual([1, 12]);
    expect(fades("1200/1400")).toEqual([1, 1]);
  });

  test("softens the approximate ends of a short bar over a third each, so that something stays solid", () => {
    const { left, right, fadeIn, fadeOut } = barOf(unitOf("1200~/1211~"), scaleOf("1000", "1999"));
    expect(fadeIn).toBeCloseTo((right - left) / 3, 6);
    expect(fadeOut).toBeCloseTo((right - left) / 3, 6);
  });

  test("does not soften where the drawing cuts a bar off", () => {
    const { fadeIn, fadeOut } = barOf(unitOf("0900~/2100~"), scaleOf("1000", "1999"));
    expect([fadeIn, fadeOut]).toEqual([0, 0]);
  });

  test("is six pixels wide at least, about its middle", () => {
    const { left, right, fadeIn, fadeOut } = barOf(unitOf("2014-01-01/2014-01-02"), decade);
    expect(right - left).toBeCloseTo(6, 6);
    expect((left + right) / 2).toBeCloseTo(400.3, 0);
    expect([fadeIn, fadeOut]).toEqual([0, 0]);
  });

  test("fades by the same share where it is made wider, unless nothing would be seen of it", () => {
    const { left, right, fadeIn, fadeOut } = barOf(unitOf("2014-02-01/2014-02-20"), scaleOf("2010", "2019"));
    expect(right - left).toBeCloseTo(6, 6);
    expect(fadeIn).toBeCloseTo(6 / 20, 6);
    expect(fadeOut).toBeCloseTo(6 / 20, 6);
  });

  test("fades an open end over a fifth of a narrow drawing", () => {
    const { fadeOut } = barOf(unitOf("2012/.."), scaleOf("2010", "2019", { right: 200 }));
    expect(fadeOut).toBe(40);
  });

  test("stays inside the drawing, its fades inside the bar, whatever the date", () => {
    fc.assert(
      fc.property(
        dateNear,
        fc.integer({ min: 1980, max: 2020 }),
        fc.integer({ min: 1, max: 60 }),
        (edtf, year, years) => {
          const scale = scaleOf(String(year), String(year + years));
          for (const unit of unitsOf(edtf).intervals) {
            const { left, right, fadeIn, fadeOut, startShare, endShare } = barOf(unit, scale);
            expect(left).toBeGreaterThanOrEqual(scale.left - 3);
            expect(right).toBeLessThanOrEqual(scale.right + 3);
            expect(right - left).toBeGreaterThanOrEqual(6 - 1e-9);
            expect(Math.min(fadeIn, fadeOut)).toBeGreaterThanOrEqual(0);
            expect(fadeIn + fadeOut).toBeLessThanOrEqual(right - left + 1e-6);
            for (const share of [startShare, endShare]) expect(share >= 0 && share <= 1).toBe(true);
          }
        },
      ),
      laws,
    );
  });

  test("is solid nowhere but where it certainly lasted", () => {
    fc.assert(
      fc.property(dateNear, (edtf) => {
        const scale = scaleOf("1980", "2070");
        for (const unit of unitsOf(edtf).intervals) {
          const { left, right, fadeIn, fadeOut } = barOf(unit, scale);
          const { start, end } = unit.when;
          if (right - left <= 3.001 || left + fadeIn >= right - fadeOut) continue;
          expect(left + fadeIn).toBeGreaterThanOrEqual(scale.x(start.latest) - 1e-6);
          expect(right - fadeOut).toBeLessThanOrEqual(scale.x(end.earliest) + 1e-6);
        }
      }),
      laws,
    );
  });
});

test("drawBar(bar, top, height, look, brush) draws fades and core in one row", () => {
  const marks = drawBar(barOf(unitOf("2012/2016"), decade), 40, 10, { color: "#123456", pattern: 0 }, brushOf());
  expect(marks.map(({ part }) => part)).toEqual(["interval fade-in", "interval core", "interval fade-out"]);
  for (const mark of marks) expect(mark).toMatchObject({ type: "rect", y: 40, height: 10 });
});
