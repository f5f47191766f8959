import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTimeScale, zoomTo, type TimeScale } from "../../../src/layout/timeScale.js";
import type { Extent } from "../../../src/time/when.js";
import { laws } from "./given.js";

const wide = { left: 100, right: 1100, padLeft: 0, padRight: 0 };

describe("createTimeScale(domain, gaps, range) without gaps", () => {
  const scale = createTimeScale({ start: 0, end: 1000 }, [], wide);

  test.each([
    [0, 100],
    [1, 101],
    [500, 600],
    [1000, 1100],
    [-1, 100],
    [1001, 1100],
    [-Infinity, 100],
    [Infinity, 1100],
  ])("draws %d at %d", (instant, x) => {
    expect(scale.x(instant)).toBe(x);
  });

  test("tells its rate, its edges and that all is one segment", () => {
    expect(scale).toMatchObject({ left: 100, right: 1100, first: 100, rate: 1, domain: { start: 0, end: 1000 } });
    expect(scale.segments).toEqual([{ start: 0, end: 1000, x0: 100, x1: 1100 }]);
    expect(scale.breaks).toEqual([]);
  });
});

describe("createTimeScale(domain, gaps, range) with padding", () => {
  const scale = createTimeScale({ start: 0, end: 800 }, [], { left: 0, right: 1000, padLeft: 50, padRight: 150 });

  test("shows the time before and after in it", () => {
    expect(scale.domain).toEqual({ start: -50, end: 950 });
    expect([-50, 0, 800, 950].map((instant) => scale.x(instant))).toEqual([0, 50, 850, 1000]);
    expect([-51, 951].map((instant) => scale.x(instant))).toEqual([0, 1000]);
    expect(scale.first).toBe(50);
  });
});

describe("createTimeScale(domain, gaps, range) with gaps", () => {
  const gaps = [
    { start: 100, end: 5000 },
    { start: 5100, end: 9000 },
  ];
  const scale = createTimeScale({ start: 0, end: 9766 }, gaps, { left: 0, right: 1034, padLeft: 0, padRight: 0 });

  test("draws all else at one rate", () => {
    expect(scale.rate).toBe(1);
    expect(scale.segments.map(({ x0, x1 }) => [x0, x1])).toEqual([
      [0, 100],
      [134, 234],
      [268, 1034],
    ]);
  });

  test("leaves the same room for every break", () => {
    expect(scale.breaks).toEqual([
      { start: 100, end: 5000, x0: 100, x1: 134 },
      { start: 5100, end: 9000, x0: 234, x1: 268 },
    ]);
  });

  test("goes on through a break", () => {
    expect([100, 2550, 5000].map((instant) => scale.x(instant))).toEqual([100, 117, 134]);
  });

  test("makes breaks narrower where there is little room", () => {
    const [only] = createTimeScale({ start: 0, end: 1000 }, [{ start: 10, end: 900 }], { ...wide, right: 300 }).breaks;
    expect(only && only.x1 - only.x0).toBe(22);
  });
});

/** Scales as drawings have them: any rate, padding, up to five gaps. */
const anyScale = fc
  .tuple(
    fc.double({ min: -1e17, max: 1e17, noNaN: true }),
    fc.double({ min: 0, max: 9, noNaN: true }),
    fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 10 }),
    fc.record({
      left: fc.constant(16),
      right: fc.integer({ min: 400, max: 2000 }),
      padLeft: fc.integer({ min: 0, max: 60 }),
      padRight: fc.integer({ min: 0, max: 60 }),
    }),
  )
  .map(([start, power, cuts, range]): { scale: TimeScale; gaps: Extent[]; domain: Extent } => {
    const length = Math.max(1000, Math.abs(start) * 1e-8) * 10 ** power;
    const ends = cuts.sort((a, b) => a - b).map((share) => start + (length * share) / 100);
    const gaps = ends.flatMap((end, index) => (index % 2 === 1 ? [{ start: ends[index - 1] ?? end, end }] : []));
    const domain = { start, end: start + length };
    return { scale: createTimeScale(domain, gaps, range), gaps, domain };
  });

const instants = fc.array(fc.double({ min: -0.2, max: 1.2, noNaN: true }), { minLength: 2, maxLength: 30 });

describe("createTimeScale holds that", () => {
  test("a later instant never stands left of an earlier one, and none leaves the edges", () => {
    fc.assert(
      fc.property(anyScale, instants, ({ scale, domain }, shares) => {
        const xs = [...shares]
          .sort((a, b) => a - b)
          .map((share) => scale.x(domain.start + (domain.end - domain.start) * share));
        xs.forEach((x, index) => {
          expect(x).toBeGreaterThanOrEqual((xs[index - 1] ?? scale.left) - 1e-6);
          expect(x).toBeGreaterThanOrEqual(scale.left - 1e-6);
          expect(x).toBeLessThanOrEqual(scale.right + 1e-6);
        });
      }),
      laws,
    );
  });

  test("segments and breaks follow each other without a hole, in time and in pixels", () => {
    fc.assert(
      fc.property(anyScale, ({ scale, gaps }) => {
        const pieces = [...scale.segments, ...scale.breaks].sort((a, b) => a.x0 - b.x0);
        expect(pieces).toHaveLength(2 * gaps.length + 1);
        let { left: x } = scale;
        let instant = scale.domain.start;
        for (const piece of pieces) {
          expect(piece.x0).toBeCloseTo(x, 6);
          expect(piece.start).toBe(instant);
          expect(piece.x1).toBeGreaterThan(piece.x0);
          x = piece.x1;
          instant = piece.end;
        }
        expect(x).toBeCloseTo(scale.right, 6);
        expect(instant).toBe(scale.domain.end);
      }),
      laws,
    );
  });

  test("each end of a segment or break stands where it says, and one rate holds in every segment", () => {
    fc.assert(
      fc.property(anyScale, fc.double({ min: 0, max: 1, noNaN: true }), ({ scale }, share) => {
        for (const { start, end, x0, x1 } of [...scale.segments, ...scale.breaks]) {
          expect(scale.x(start)).toBeCloseTo(x0, 3);
          expect(scale.x(end)).toBeCloseTo(x1, 3);
          expect(scale.x(start + (end - start) * share)).toBeCloseTo(x0 + (x1 - x0) * share, 3);
        }
        for (const { start, end, x0, x1 } of scale.segments) {
          expect((end - start) * scale.rate).toBeCloseTo(x1 - x0, 3);
        }
      }),
      laws,
    );
  });
});

test("createTimeScale does not change its input", () => {
  const gaps = Object.freeze([Object.freeze({ start: 20, end: 90 })]);
  const domain = Object.freeze({ start: 0, end: 100 });
  expect(createTimeScale(domain, gaps, Object.freeze(wide)).breaks).toHaveLength(1);
});

describe("zoomTo(scale, window)", () => {
  const gaps = [
    { start: 100, end: 5000 },
    { start: 5100, end: 9000 },
  ];
  const home = createTimeScale({ start: 0, end: 9766 }, gaps, { left: 0, right: 1034, padLeft: 0, padRight: 0 });

  test("keeps gaps where they are, and their breaks as wide", () => {
    const { breaks, domain, rate } = zoomTo(home, { start: 50, end: 5050 });
    expect(domain).toEqual({ start: 50, end: 5050 });
    expect(rate).toBe(10);
    expect(breaks).toEqual([{ start: 100, end: 5000, x0: 500, x1: 534 }]);
  });

  test("shows as much of a break as lies in a window that begins or ends in its gap", () => {
    const [begun] = zoomTo(home, { start: 2550, end: 5050 }).breaks;
    expect([begun?.x0, begun?.x1]).toEqual([-17, 17]);
    const [ended] = zoomTo(home, { start: 50, end: 2550 }).breaks;
    expect([ended?.x0, ended?.x1]).toEqual([1017, 1051]);
  });

  test("widens a window inside of a gap to both sides of it", () => {
    const { domain, rate } = zoomTo(home, { start: 200, end: 300 });
    expect(domain).toEqual({ start: 0, end: 5100 });
    expect(rate).toBe(5);
  });

  test("holds that edges stand at the edges, and that pixels are linear in u", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyScale, share, share, share, ({ scale, domain }, a, b, c) => {
        const length = domain.end - domain.start;
        const [start, end] = [domain.start + length * Math.min(a, b), domain.start + length * Math.max(a, b)];
        const { warp } = scale;
        if (warp.u(end) - warp.u(start) < length * 1e-3) return;
        const zoomed = zoomTo(scale, { start, end });
        expect(zoomed.at(start)).toBeCloseTo(scale.left, 6);
        expect(zoomed.at(end)).toBeCloseTo(scale.right, 2);
        const instant = start + (end - start) * c;
        const expected = (warp.u(instant) - warp.u(start)) * zoomed.rate + warp.shift(instant) - warp.shift(start);
        expect(zoomed.at(instant)).toBeCloseTo(scale.left + expected, 6);
        expect(warp.u(warp.instantAt(warp.u(instant)))).toBe(warp.u(instant));
      }),
      laws,
    );
  });
});

describe("createTimeScale(domain, gaps, range) with room for words beyond its axis", () => {
  const range = { left: 0, right: 1000, padLeft: 10, padRight: 190, ruledLeft: 10, ruledRight: 10 };
  const scale = createTimeScale({ start: 0, end: 800 }, [], range);

  test("shows time there, but no axis", () => {
    expect(scale.domain).toEqual({ start: -10, end: 990 });
    expect(scale.ruled).toEqual({ start: -Infinity, end: 810 });
    expect(scale.segments).toMatchObject([{ start: -10, end: 810, x0: 0, x1: 1000 }]);
  });

  test("ends its axis at the same time at every zoom, and has none where nothing is to be read off", () => {
    expect(zoomTo(scale, { start: 700, end: 900 }).segments).toMatchObject([{ start: 700, end: 810 }]);
    expect(zoomTo(scale, { start: 100, end: 500 }).segments).toMatchObject([{ start: 100, end: 500 }]);
    expect(zoomTo(scale, { start: 850, end: 900 }).segments).toEqual([]);
  });

  test("is ruled all along where it has no more room than that", () => {
    expect(createTimeScale({ start: 0, end: 800 }, [], { ...range, padRight: 10 }).ruled).toBeNull();
  });
});
