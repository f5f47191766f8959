import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysInMonth, instantOf } from "../../../src/time/calendar.js";
import { parseWhen } from "../../../src/time/parseWhen.js";

/** Whether the digits of a number fit a text with X, place by place. */
function fits(pattern: string, value: number): boolean {
  return Array.from(String(value).padStart(pattern.length, "0")).every(
    (digit, at) => pattern[at] === "X" || pattern[at] === digit,
  );
}

/** The plain slow way: all days of all years that fit. */
function slowBounds(negative: boolean, year: string, month: string, day: string): [number, number] | null {
  let bounds: [number, number] | null = null;
  for (let size = negative ? 1 : 0; size <= 9999; size++) {
    if (!fits(year, size)) continue;
    const y = negative ? -size : size;
    for (let m = 1; m <= 12; m++) {
      if (!fits(month, m)) continue;
      for (let d = 1; d <= daysInMonth(y, m); d++) {
        if (!fits(day, d)) continue;
        const start = instantOf(y, m, d);
        bounds = [Math.min(start, bounds?.[0] ?? Infinity), Math.max(start + 86_400_000, bounds?.[1] ?? -Infinity)];
      }
    }
  }
  return bounds;
}

describe("unspecified digits", () => {
  const digit = fc.constantFrom(...Array.from("0123456789XXXXX"));
  const month = fc.constantFrom("01", "02", "02", "04", "12", "XX", "X1", "X2", "1X", "0X", "X0");
  const day = fc.constantFrom("01", "29", "30", "31", "XX", "X1", "3X", "2X", "X9", "0X", "X0");
  const year = fc.tuple(digit, digit, digit, digit).map((digits) => digits.join(""));

  it("are bounded as all days that fit are", () => {
    fc.assert(
      fc.property(fc.boolean(), year, month, day, (negative, y, m, d) => {
        const text = `${negative ? "-" : ""}${y}-${m}-${d}`;
        if (text.startsWith("-0000") || !text.includes("X")) return;
        const slow = slowBounds(negative, y, m, d);
        if (slow === null) expect(() => parseWhen(text)).toThrow("impossible date");
        else expect([parseWhen(text).start.earliest, parseWhen(text).start.latest]).toEqual(slow);
      }),
      { seed: 20_141_123, numRuns: 300, endOnFailure: true },
    );
  });

  it.each(["XXX1-02-29", "XX1X-02-30", "1900-X2-3X", "-XXX1-02-29"])("%s fits no day or is bounded", (text) => {
    const [, sign = "", y = "", m = "", d = ""] = /^(-?)(....)-(..)-(..)$/.exec(text) ?? [];
    const slow = slowBounds(sign === "-", y, m, d);
    if (slow === null) expect(() => parseWhen(text)).toThrow("impossible date");
    else expect(parseWhen(text).start).toMatchObject({ earliest: slow[0], latest: slow[1] });
  });
});
