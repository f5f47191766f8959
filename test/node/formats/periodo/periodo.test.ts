import { describe, expect, test } from "vitest";
import { readPeriodo, recogniseFormat } from "whenline/formats";

const iron = {
  id: "p0abcd1",
  type: "Period",
  label: "Iron Age",
  start: { label: "ca. 1200 B.C.", in: { year: "-1199" } },
  stop: { label: "550 B.C.", in: { year: "-0549" } },
  spatialCoverageDescription: "Levant",
  note: "After a find",
};
const wide = {
  id: "p0abcd2",
  label: "Early",
  start: { in: { earliestYear: "-0799", latestYear: "-0700" } },
  stop: { label: "present", in: { year: "2015" } },
};
const told = (value: unknown): unknown =>
  readPeriodo(JSON.stringify(value)).timeline.events.map(({ when, title }) => `${title} ${when.edtf}`);

describe("readPeriodo, in the habits of", () => {
  test("the whole data set", () => {
    const set = {
      "@context": {},
      authorities: { p0abcd: { source: { title: "A book" }, periods: { p0abcd1: iron, p0abcd2: wide } } },
    };
    const { timeline, problems } = readPeriodo(JSON.stringify(set));
    expect([problems, recogniseFormat(JSON.stringify(set))]).toEqual([[], "periodo"]);
    expect(timeline.events).toMatchObject([
      {
        id: "p0abcd1",
        when: { edtf: "-1199~/-0549" },
        place: "Levant",
        description: "After a find",
        group: "A book",
        sources: [{ title: "A book", url: "http://n2t.net/ark:/99152/p0abcd1" }],
        data: { start: "ca. 1200 B.C.", stop: "550 B.C." },
      },
      { when: { edtf: "[-0799..-0700]/.." } },
    ]);
  });

  test("the old names, one authority, a list, one period", () => {
    expect(told({ periodCollections: { a: { definitions: { b: iron } } } })).toEqual(["Iron Age -1199~/-0549"]);
    expect(told({ source: { citation: "C" }, periods: { a: wide } })).toEqual(["Early [-0799..-0700]/.."]);
    expect(told([wide])).toEqual(["Early [-0799..-0700]/.."]);
    expect(told(iron)).toEqual(["Iron Age -1199~/-0549"]);
  });

  test("numbers for years, one end alone, half a bound, no end at all", () => {
    const periods = [
      { label: "A", start: { in: { year: 100 } } },
      { label: "B", start: { in: { earliestYear: "0100" } }, stop: { in: { latestYear: "0200" } } },
      { label: "C" },
      { label: "D", start: { in: { year: "-0043" } }, stop: { in: { year: "-0043" } } },
    ];
    expect(told(periods)).toEqual(["A 0100/", "B [0100..]/[..0200]", "D -0043/-0043"]);
    expect(readPeriodo(JSON.stringify(periods)).timeline.undated).toEqual([{ title: "C" }]);
  });

  test("deep time, and words that say another year", () => {
    expect(
      told({ label: "A", start: { label: "1900", in: { year: "-2500000" } }, stop: { in: { year: "1950" } } }),
    ).toEqual(["A Y-2500000/1950"]);
  });

  test("a hurried author: years in words, the wrong order, no label", () => {
    const periods = [
      { label: "A", start: { in: { year: "soon" } } },
      { label: "B", start: { in: { year: "200" } }, stop: { in: { year: "100" } } },
      { start: { in: { year: "200" } } },
    ];
    const { problems } = readPeriodo(JSON.stringify(periods));
    expect(problems.map(({ code, at }) => `${code} ${at}`)).toEqual([
      "unreadable-date line 1, column 29 ([0].start.in)",
      "reversed-interval line 1, column 97 ([1].stop)",
      "missing-title line 1, column 120 ([2].label)",
    ]);
  });
});

test.each([
  ["{}", "invalid-data"],
  ["[", "invalid-json"],
])("readPeriodo tells %s", (text, code) => {
  expect(readPeriodo(text).problems.map((problem) => problem.code)).toEqual([code]);
});
