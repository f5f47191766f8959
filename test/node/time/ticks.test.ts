import fc from "fast-check";
import { utcDay, utcHour, utcMinute, utcMonth, utcYear } from "d3";
import { describe, expect, test } from "vitest";
import { civilOf, instantOf } from "../../../src/time/calendar.js";
import { floorTo, parentLevel, tickLevels, ticksIn, type TickLevel } from "../../../src/time/ticks.js";

const law = { seed: 20170216, endOnFailure: true } as const;

function levelOf(unit: TickLevel["unit"], step: number): TickLevel {
  const found = tickLevels.find((level) => level.unit === unit && level.step === step);
  if (!found) throw new Error(`no level ${String(step)} ${unit}`);
  return found;
}

const civil = (tick: number): string => {
  const { year, month, day, hour, minute } = civilOf(tick);
  return [year, month, day, hour, minute].join(" ");
};

/** Deep time and everyday time alike. */
const instants = fc.oneof(
  fc.integer({ min: -3e12, max: 3e12 }),
  fc.integer({ min: -9e15, max: 9e15 }),
  fc.double({ min: -4.5e20, max: 4.5e20, noNaN: true }),
  fc.integer({ min: -100, max: 100 }).map((year) => instantOf(year)),
);

describe("tickLevels", () => {
  test("go from a millisecond to ten billion years, each at least 1.5 and at most 5 times the one before", () => {
    expect(tickLevels[0]).toEqual({ unit: "millisecond", step: 1, length: 1 });
    expect(tickLevels.at(-1)?.step).toBe(1e10);
    for (let i = 1; i < tickLevels.length; i++) {
      const ratio = (tickLevels[i]?.length ?? 0) / (tickLevels[i - 1]?.length ?? 1);
      expect(ratio, String(i)).toBeGreaterThan(1.5);
      expect(ratio, String(i)).toBeLessThanOrEqual(5);
    }
  });
});

describe("ticksIn(extent, level)", () => {
  test.each<[TickLevel["unit"], number, [number, number?, number?], [number, number?, number?], string[]]>([
    ["month", 1, [2013, 12, 15], [2014, 2], ["2014 1 1 0 0", "2014 2 1 0 0"]],
    ["month", 6, [-1, 12], [1, 1], ["0 1 1 0 0", "0 7 1 0 0", "1 1 1 0 0"]],
    ["day", 7, [2016, 2, 20], [2016, 3, 10], ["2016 2 22 0 0", "2016 3 1 0 0", "2016 3 8 0 0"]],
    ["day", 2, [2016, 2, 26], [2016, 3, 3], ["2016 2 27 0 0", "2016 3 1 0 0", "2016 3 3 0 0"]],
    ["day", 2, [2015, 1, 28], [2015, 2, 2], ["2015 1 29 0 0", "2015 2 1 0 0"]],
    ["day", 1, [2016, 2, 28], [2016, 3, 1], ["2016 2 28 0 0", "2016 2 29 0 0", "2016 3 1 0 0"]],
    ["hour", 12, [1, 12, 31], [2], ["1 12 31 0 0", "1 12 31 12 0", "2 1 1 0 0"]],
    [
      "hour",
      6,
      [-44, 12, 31],
      [-43],
      ["-44 12 31 0 0", "-44 12 31 6 0", "-44 12 31 12 0", "-44 12 31 18 0", "-43 1 1 0 0"],
    ],
  ])("gives every %s by %i", (unit, step, start, end, ticks) => {
    expect(ticksIn({ start: instantOf(...start), end: instantOf(...end) }, levelOf(unit, step)).map(civil)).toEqual(
      ticks,
    );
  });

  test.each([
    [500, -1000, 1000, [-999, -499, 1, 500, 1000]],
    [100, -101, 101, [-99, 1, 100]],
    [10, -20, 20, [-19, -9, 1, 10, 20]],
    [5, -6, 6, [-4, 1, 5]],
    [2, -4, 4, [-3, -1, 2, 4]],
    [1, -1, 2, [-1, 0, 1, 2]],
    [50, 1990, 2060, [2000, 2050]],
    [5e9, -13_800_000_000, 3000, [-9_999_999_999, -4_999_999_999, 1]],
    [1e10, -13_800_000_000, 2e10, [-9_999_999_999, 1, 1e10, 2e10]],
    [1e6, -3_000_000, -1_000_000, [-2_999_999, -1_999_999]],
  ])("gives years by %i as historians count: none is year 0, BC is round in BC", (step, from, to, years) => {
    const ticks = ticksIn({ start: instantOf(from), end: instantOf(to) }, levelOf("year", step));
    expect(ticks).toEqual(years.map((year) => instantOf(year)));
  });

  test("includes both ends; an extent of one instant has its tick or none; a reversed one has none", () => {
    const second = levelOf("second", 1);
    expect(ticksIn({ start: -1000, end: 1000 }, second)).toEqual([-1000, 0, 1000]);
    expect(ticksIn({ start: 0, end: 0 }, second)).toEqual([0]);
    expect(ticksIn({ start: 1, end: 1 }, second)).toEqual([]);
    expect(ticksIn({ start: 1000, end: 0 }, second)).toEqual([]);
  });

  test("throws beyond 1,000 ticks and on ends that are not finite", () => {
    const second = levelOf("second", 1);
    expect(ticksIn({ start: 0, end: 999_999 }, second)).toHaveLength(1000);
    expect(() => ticksIn({ start: 0, end: 1_000_000 }, second)).toThrow(
      'invalid tick level: "1 second"; expected at most 1000 ticks in the extent',
    );
    expect(() => ticksIn({ start: -4e20, end: 4e20 }, second)).toThrow("expected at most 1000 ticks");
    expect(() => ticksIn({ start: 0, end: Infinity }, second)).toThrow(
      "invalid extent: 0 to Infinity; expected finite instants",
    );
    expect(() => ticksIn({ start: NaN, end: 1 }, second)).toThrow("invalid extent: NaN to 1");
  });

  test("agrees with d3 wherever d3 can go", () => {
    const judges: [TickLevel, (start: Date, end: Date) => Date[]][] = [
      [levelOf("minute", 15), (start, end) => utcMinute.every(15)?.range(start, end) ?? []],
      [levelOf("hour", 3), (start, end) => utcHour.every(3)?.range(start, end) ?? []],
      [levelOf("day", 1), (start, end) => utcDay.range(start, end)],
      [levelOf("month", 3), (start, end) => utcMonth.every(3)?.range(start, end) ?? []],
      [levelOf("year", 1), (start, end) => utcYear.range(start, end)],
      [levelOf("year", 50), (start, end) => utcYear.every(50)?.range(start, end) ?? []],
    ];
    for (const [level, range] of judges) {
      const least = level.unit === "year" && level.step > 1 ? instantOf(1500) : -8e15;
      fc.assert(
        fc.property(fc.integer({ min: least, max: 8e15 }), fc.nat(40), fc.nat(1000), (start, count, odd) => {
          const end = start + count * level.length + odd;
          const ours = ticksIn({ start, end: end - 1 }, level);
          expect(ours).toEqual(range(new Date(start), new Date(end)).map(Number));
        }),
        law,
      );
    }
  });

  test("ascends, keeps its distance and stays inside, at every level and in every age", () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...tickLevels), fc.nat(30), (start, level, count) => {
        const end = start + count * level.length;
        const ticks = ticksIn({ start, end }, level);
        const fine = Math.abs(start) > 9e15 && level.length < 1e8;
        ticks.forEach((tick, i) => {
          expect(tick).toBeGreaterThanOrEqual(start);
          expect(tick).toBeLessThanOrEqual(end);
          const before = ticks[i - 1];
          if (before === undefined) return;
          expect(tick).toBeGreaterThan(before);
          if (!fine) expect((tick - before) / level.length).toBeGreaterThanOrEqual(0.8 - 1e-9);
        });
        if (!fine) expect(Math.abs(ticks.length - count)).toBeLessThanOrEqual(level.unit === "day" ? 10 : 3);
      }),
      { ...law, numRuns: 800 },
    );
  });
});

describe("floorTo(instant, level)", () => {
  test.each<[TickLevel["unit"], number, [number, number?, number?], [number, number?, number?]]>([
    ["day", 7, [2016, 1, 30], [2016, 1, 22]],
    ["day", 7, [2016, 2, 29], [2016, 2, 22]],
    ["day", 2, [2016, 1, 31], [2016, 1, 29]],
    ["month", 3, [2016, 12, 31], [2016, 10, 1]],
    ["year", 500, [499], [1]],
    ["year", 500, [0], [-499]],
    ["year", 2, [1], [-1]],
  ])("of %s by %i leaves out what stands too near the next: %j is %j", (unit, step, civil, tick) => {
    expect(floorTo(instantOf(...civil), levelOf(unit, step))).toBe(instantOf(...tick));
  });

  test("is a tick, at or before the instant, and no tick lies between", () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...tickLevels), (instant, level) => {
        const tick = floorTo(instant, level);
        expect(tick).toBeLessThanOrEqual(instant);
        expect(floorTo(tick, level)).toBe(tick);
        if (Math.abs(instant) < 9e15) expect(ticksIn({ start: tick, end: instant }, level)).toEqual([tick]);
      }),
      { ...law, numRuns: 800 },
    );
  });
});

describe("parentLevel(level)", () => {
  test.each([
    ["month", 3, "year"],
    ["day", 7, "month"],
    ["hour", 6, "day"],
    ["minute", 15, "day"],
    ["second", 30, "day"],
    ["second", 5, "minute"],
    ["millisecond", 500, "minute"],
    ["millisecond", 50, "second"],
  ] as const)("of %s by %i is the %s", (unit, step, parent) => {
    expect(parentLevel(levelOf(unit, step))).toEqual(levelOf(parent, 1));
  });

  test("of years is null; every parent's tick is a tick of its level too", () => {
    expect(parentLevel(levelOf("year", 100))).toBeNull();
    fc.assert(
      fc.property(fc.integer({ min: -9e15, max: 9e15 }), fc.constantFrom(...tickLevels), (instant, level) => {
        const parent = parentLevel(level);
        if (parent === null) return;
        const tick = floorTo(instant, parent);
        expect(floorTo(tick, level)).toBe(tick);
      }),
      law,
    );
  });
});
