import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type WhenInput, parseWhen } from "whenline";
import { extractDates } from "whenline/extract";
import { grains } from "../../../src/extract/point.js";
import type { Point } from "../../../src/extract/point.js";
import { whenOf } from "../../../src/extract/whenOf.js";
import { type Value, writeEdtf } from "../../../src/extract/writeEdtf.js";
import { calendar, combined, relative, spans } from "./sentences.js";

/** A date without early, mid and late, which EDTF cannot say. */
function withoutParts(when: unknown): unknown {
  return JSON.parse(
    JSON.stringify({ ...(when as object) }, (key, value: unknown) => {
      if (key === "part") return undefined;
      return value === Infinity || value === -Infinity ? String(value) : value;
    }),
  );
}

const codes: Readonly<Partial<Record<Point["grain"], readonly (readonly [number, number])[]>>> = {
  season: [
    [21, 3],
    [24, 12],
  ],
  quarter: [
    [33, 1],
    [36, 10],
  ],
  half: [
    [40, 1],
    [41, 7],
  ],
};
const years = { decade: [1990, 0, -489, -9], century: [1900, 0, -99, -1599], year: [2014, 44, 0, -43] } as const;

const points: readonly Point[] = grains.flatMap((grain): Point[] => {
  if (grain === "decade" || grain === "century" || grain === "year")
    return years[grain].map((year) => ({ grain, year, month: 1, day: 1 }));
  const coded = codes[grain];
  if (coded) return [2016, -43].flatMap((year) => coded.map(([code, month]) => ({ grain, year, month, day: 1, code })));
  const day = grain === "month" ? 1 : 27;
  return [
    { grain, year: 2016, month: 2, day },
    { grain, year: -1, month: 12, day },
  ];
});

const values: readonly Value[] = points.flatMap((start): Value[] => {
  const about = { ...start, approximate: true };
  const coarse = start.grain === "decade" && start.year < 0;
  const spans = start.grain === "week" || start.grain === "weekend";
  const ends: Value[] = coarse ? [] : [{ start: about }, { start, end: about }, { start: about, end: ".." }];
  const sets: Value[] =
    coarse || spans
      ? []
      : [
          { start, set: "before" },
          { start, set: "after" },
          { start, set: "by" },
        ];
  const later = { ...start, year: start.year + 100 };
  const either: Value[] = coarse || spans || start.year < 0 ? [] : [{ start, end: later, set: "either" }];
  return [
    { start },
    { start, end: ".." },
    { start, end: "" },
    { start: "..", end: start },
    { start, end: start },
    ...ends,
    ...sets,
    ...either,
  ];
});

describe("whenOf(value)", () => {
  it.each(values.map((value) => [writeEdtf(value), value] as const))("is what parseWhen makes of %s", (edtf, value) => {
    expect(withoutParts(whenOf(value))).toEqual(withoutParts(parseWhen(edtf)));
  });

  it("is null for what runs backwards", () => {
    const year = (year: number): Point => ({ grain: "year", year, month: 1, day: 1 });
    expect(whenOf({ start: year(2015), end: year(2014) })).toBeNull();
  });

  it("is what parseWhen makes of it, for every date of the tables and the marked texts", () => {
    const folder = fileURLToPath(new URL("../../extract/dev/", import.meta.url));
    const articles = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
    const rows = [...calendar, ...combined, ...relative, ...spans].map(([text]) => text);
    const found = [...articles, ...rows].flatMap((text) => extractDates(text, { reference: "2017-02-16" }));
    const dated = found.filter(({ when }) => when !== null);
    expect(dated.length).toBeGreaterThan(1500);
    for (const { edtf, when } of dated) expect(withoutParts(when)).toEqual(withoutParts(parseWhen(edtf ?? "")));
  });
});

describe("a reference of extractDates", () => {
  const yesterday = (reference: WhenInput): string | null | undefined =>
    extractDates("It rained yesterday.", { reference })[0]?.edtf;
  const lastYear = (reference: WhenInput): string | null | undefined =>
    extractDates("It rained last year.", { reference })[0]?.edtf;

  it.each([
    ["2017-03-01"],
    ["2017-03-01T09:30Z"],
    ["2017-03-01~"],
    ["2017-03-01/2017-03-05"],
    [new Date(Date.UTC(2017, 2, 1, 23))],
    [parseWhen("2017-03-01")],
    [{ start: "2017-03-01" }],
    [{ start: ["2017-03-01", "2017-03-02"] as [string, string] }],
  ])("is read from %j", (reference) => {
    expect(yesterday(reference)).toBe("2017-02-28");
  });

  it("may be a month or a year, also before Christ", () => {
    expect(lastYear("2017-03")).toBe("2016");
    expect(lastYear("-0043")).toBe("-0044");
    expect(yesterday("2017-03")).toBeNull();
    expect(yesterday("0000-01-01")).toBe("-0001-12-31");
  });

  it.each([
    ["soon", "unreadable-date"],
    ["2017-3-1", "unreadable-date"],
    ["20170301", "unreadable-date"],
    [null, "unreadable-date"],
    ["2017-02-30", "impossible-date"],
    ["2017-13", "impossible-date"],
  ])("cannot be %j", (reference, code) => {
    expect(() => yesterday(reference as WhenInput)).toThrow(expect.objectContaining({ code }) as Error);
  });
});
