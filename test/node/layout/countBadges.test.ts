import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countBadges } from "../../../src/layout/countBadges.js";
import { markMoments, type MarkedUnit } from "../../../src/layout/momentMarks.js";
import { sortUnits } from "../../../src/layout/units.js";
import { dateNear, eventOf, laws, ruler, scaleOf } from "./given.js";

const scale = scaleOf("1990", "2050");

function marked(dates: readonly string[], lanes: number): MarkedUnit[] {
  return markMoments(sortUnits(dates.map((edtf) => eventOf(edtf))).moments, scale, lanes);
}

describe("countBadges(marked, scale, ruler)", () => {
  test("counts nothing where every event has a mark", () => {
    expect(countBadges(marked(["2014", "2016"], 9), scale, ruler)).toEqual([]);
    expect(countBadges([], scale, ruler)).toEqual([]);
  });

  test("counts events of one place together, members of a stack each", () => {
    const badges = countBadges(marked(["2014-01", "2014-02", "2014-02", "2014-03"], 0), scale, ruler);
    expect(badges.map(({ text, name }) => [text, name])).toEqual([["+4", "+4"]]);
    expect(Math.abs((badges[0]?.x ?? 0) - scale.x(Date.UTC(2014, 1)))).toBeLessThan(40);
  });

  test("counts far places apart, from left to right", () => {
    const badges = countBadges(marked(["2040", "1996-03-01", "1996-03-02", "1996-03-03"], 0), scale, ruler);
    expect(badges.map(({ text }) => text)).toEqual(["+3", "+1"]);
  });

  test("counts every hidden event once, in places whose words do not touch, all inside", () => {
    fc.assert(
      fc.property(fc.array(dateNear, { maxLength: 80 }), fc.integer({ min: 0, max: 3 }), (dates, lanes) => {
        const units = marked(dates, lanes);
        const badges = countBadges(units, scale, ruler);
        const hidden = units.reduce((sum, { unit, lane }) => sum + (lane === null ? unit.events.length : 0), 0);
        expect(badges.reduce((sum, { text }) => sum + Number(text.slice(1)), 0)).toBe(hidden);
        badges.forEach(({ x, text, key }, index) => {
          const half = ruler(text, { size: 12, weight: 700, line: 16 }) / 2;
          expect(x - half).toBeGreaterThanOrEqual(scale.left);
          expect(x + half).toBeLessThanOrEqual(scale.right);
          const next = badges[index + 1];
          if (next) expect(next.x - x).toBeGreaterThan(2 * half);
          expect(badges.filter((other) => other.key === key)).toHaveLength(1);
        });
      }),
      laws,
    );
  });
});
