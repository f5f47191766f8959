import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TimelineError } from "../../../src/errors.js";
import { compareWhen } from "../../../src/time/compareWhen.js";
import { parseWhen, type ParseWhenOptions } from "../../../src/time/parseWhen.js";
import { rankOf } from "../../../src/time/precision.js";
import { relate } from "../../../src/time/relate.js";
import { isDigit } from "../../../src/time/cursor.js";
import type { When, WhenInput } from "../../../src/time/when.js";
import { dateText, edtfText, nearlyEdtf } from "./edtfText.js";
import { processorTime } from "../../tools/processorTime.js";

const fixed = { seed: 20_141_123, numRuns: 3000, endOnFailure: true };

/** The When of a text, or null where it is refused with a TimelineError. */
function readOrRefused(text: WhenInput, options?: ParseWhenOptions): When | null {
  try {
    return parseWhen(text, options);
  } catch (error) {
    if (error instanceof TimelineError) return null;
    throw error;
  }
}

describe("laws of reading", () => {
  it("most of what is generated is read", () => {
    const texts = fc.sample(edtfText, { numRuns: 1000, seed: fixed.seed });
    expect(texts.filter((text) => readOrRefused(text) !== null).length).toBeGreaterThan(500);
    const dates = fc.sample(dateText, { numRuns: 1000, seed: fixed.seed });
    expect(dates.filter((text) => readOrRefused(text) !== null).length).toBeGreaterThan(850);
  });

  it("what is printed is read as the same, and printed the same", () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const when = readOrRefused(text);
        if (when === null) return;
        expect(when.edtf).toBe(text.replaceAll(" ", ""));
        expect(parseWhen(when.edtf)).toStrictEqual(when);
        expect(parseWhen(JSON.parse(JSON.stringify(when)) as string)).toStrictEqual(when);
      }),
      fixed,
    );
  });

  it("no bound ends before it begins, none is NaN, and the whole is not reversed", () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const when = readOrRefused(text);
        if (when === null) return;
        for (const { earliest, latest, known, precision } of [when.start, when.end]) {
          if (known === "stated") expect(earliest).toBeLessThan(latest);
          else expect(earliest).toBeLessThanOrEqual(latest);
          expect(precision === null).toBe(known !== "stated");
        }
        expect(when.start.earliest - 28 * 3_600_000).toBeLessThanOrEqual(when.end.latest);
        for (const { start, end } of when.alternatives ?? []) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(when.start.earliest);
          expect(end).toBeLessThanOrEqual(when.end.latest);
        }
        if (when.kind === "moment") expect(when.end).toBe(when.start);
      }),
      fixed,
    );
  });

  it("the summaries are those of the bounds", () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const when = readOrRefused(text);
        if (when === null) return;
        const bounds = [when.start, when.end];
        for (const { precision } of bounds) {
          if (precision !== null) expect(rankOf(when.precision)).toBeLessThanOrEqual(rankOf(precision));
        }
        if (bounds.some((bound) => bound.approximate)) expect(when.approximate).toBe(true);
        if (bounds.some((bound) => bound.uncertain)) expect(when.uncertain).toBe(true);
        const says = (signs: string): boolean => Array.from(text).some((letter) => signs.includes(letter));
        expect(when.uncertain).toBe(says("?%"));
        if (says("~%")) expect(when.approximate).toBe(true);
      }),
      fixed,
    );
  });

  it("qualifiers do not move a date", () => {
    fc.assert(
      fc.property(dateText, (text) => {
        const when = readOrRefused(text);
        if (when === null) return;
        const bare = parseWhen(
          Array.from(text)
            .filter((letter) => !"?~%".includes(letter))
            .join(""),
        );
        expect([when.start.earliest, when.start.latest, when.precision]).toEqual([
          bare.start.earliest,
          bare.start.latest,
          bare.precision,
        ]);
      }),
      fixed,
    );
  });

  it("an X in place of a digit loses nothing of what was there", () => {
    fc.assert(
      fc.property(dateText, fc.nat(9), (text, at) => {
        const when = readOrRefused(text);
        const isPlain = !text.includes("Y") && !text.includes("S") && !text.includes("T");
        const isSeason = /-[?~%]?(2[1-9]|3\d|4[01])[?~%]?$/.test(text);
        if (when === null || isSeason || !isPlain || !isDigit(text.charCodeAt(at))) return;
        const wider = readOrRefused(`${text.slice(0, at)}X${text.slice(at + 1)}`);
        if (wider === null) return;
        expect(wider.start.earliest).toBeLessThanOrEqual(when.start.earliest);
        expect(wider.start.latest).toBeGreaterThanOrEqual(when.start.latest);
        expect(rankOf(wider.precision)).toBeGreaterThanOrEqual(rankOf(when.precision));
      }),
      fixed,
    );
  });

  it("two dates as { start, end } are read as their text", () => {
    fc.assert(
      fc.property(dateText, dateText, (start, end) => {
        expect(readOrRefused({ start, end })).toStrictEqual(readOrRefused(`${start}/${end}`));
        if (start !== end)
          expect(readOrRefused({ start: [start, end] })).toStrictEqual(readOrRefused(`[${start}..${end}]`));
      }),
      fixed,
    );
  });

  it("the south has the north's seasons half a year later", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9998, max: 9998 }), fc.integer({ min: 0, max: 3 }), (year, season) => {
        const text = `Y${String(year * 10_000)}-2${String(1 + season)}`;
        if (year === 0) return;
        const north = parseWhen(text, { hemisphere: "north" });
        const south = parseWhen(text, { hemisphere: "south" });
        const opposite = parseWhen(text.slice(0, -1) + String(1 + ((season + 2) % 4)), { hemisphere: "north" });
        expect(south.start.earliest).toBe(opposite.start.earliest);
        expect(south.start.earliest).not.toBe(north.start.earliest);
      }),
      { ...fixed, numRuns: 300 },
    );
  });
});

describe("laws of hostile input", () => {
  it("nothing but a TimelineError is thrown for any text", () => {
    const anything = fc.oneof(nearlyEdtf, fc.string({ maxLength: 300 }), fc.string({ unit: "binary", maxLength: 300 }));
    fc.assert(
      fc.property(anything, fc.boolean(), (text, lenient) => {
        const when = readOrRefused(text, { lenient });
        if (when !== null) expect(parseWhen(when.edtf)).toStrictEqual(when);
      }),
      fixed,
    );
  });

  it("nothing but a TimelineError is thrown for any value", () => {
    const value = fc.anything({ withDate: true, withNullPrototype: true, withBigInt: true, withTypedArray: true });
    const ends = fc.record({ start: value, end: value }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.oneof(value, ends), (input) => {
        readOrRefused(input as WhenInput, { unit: "ms" });
        readOrRefused(input as WhenInput);
      }),
      fixed,
    );
  });

  const fillers = [
    "1",
    "X",
    "Y",
    "-",
    "..",
    "{",
    "[",
    "(",
    " ",
    ",",
    "2014,",
    "2014..",
    "~",
    "()?",
    "E9",
    "/",
    ".",
    "u",
    "é",
  ];
  const heads = ["", "Y", "{1960,", "[", "2014-05-01T10:00:00.", "[-9999-01-01..", "{XXX1-02-", "2014/"];
  const texts = heads.flatMap((head) => fillers.map((filler) => head + filler.repeat(20_000)));

  it("a text of any length is refused at once", () => {
    const time = processorTime(() => {
      for (const text of texts) {
        readOrRefused(text);
        readOrRefused(text.slice(0, 256), { lenient: true });
        readOrRefused(`${text.slice(0, 250)}XX..]}`, { lenient: true });
      }
    });
    // Each may take 5 ms; all together take less than two each.
    expect(time / (3 * texts.length)).toBeLessThan(2);
  });

  it("what makes others walk through all days is read as it stands", () => {
    const few = ["{-0730-02-04,0402-04-01..0000-02-21}", "[-0080,-8904-02-04..7920-02-07]", "Y-26E9000", "XXX1-02-29"];
    const time = processorTime(() => {
      for (const text of few) readOrRefused(text);
      expect(readOrRefused(`[${"X0XX-02-29,".repeat(22)}X0X4-02-29]`)?.alternatives).toHaveLength(23);
    });
    expect(time).toBeLessThan(100);
  });
});

const opposite = {
  before: "after",
  after: "before",
  overlapping: "overlapping",
  equal: "equal",
  unknown: "unknown",
} as const;

describe("laws of order", () => {
  const whens = edtfText.map((text) => readOrRefused(text)).filter((when) => when !== null);

  it("relate(b, a) mirrors relate(a, b)", () => {
    fc.assert(
      fc.property(whens, whens, (a, b) => {
        expect(relate(b, a)).toBe(opposite[relate(a, b)]);
      }),
      fixed,
    );
  });

  it("before is passed on, and is the order of compareWhen", () => {
    fc.assert(
      fc.property(whens, whens, whens, (a, b, c) => {
        if (relate(a, b) === "before" && relate(b, c) === "before") {
          // Unless the clocks of the first and the last differ and that of the one between them is either.
          expect(["before", "unknown"]).toContain(relate(a, c));
          expect(compareWhen(a, c)).toBe(-1);
        }
        if (relate(a, b) === "before") expect(compareWhen(a, b)).toBe(-1);
      }),
      fixed,
    );
  });

  it("compareWhen is a total order: antisymmetric, transitive, 0 to itself", () => {
    fc.assert(
      fc.property(whens, whens, whens, (a, b, c) => {
        expect(compareWhen(a, a)).toBe(0);
        expect(compareWhen(a, b) + compareWhen(b, a)).toBe(0);
        const [first, second, third] = [a, b, c].sort(compareWhen);
        expect(compareWhen(first ?? a, third ?? a)).toBeLessThanOrEqual(0);
        expect(compareWhen(first ?? a, second ?? a)).toBeLessThanOrEqual(0);
      }),
      fixed,
    );
  });
});
