import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  dotRadius,
  drawMoment,
  inked,
  laneMiddle,
  markMoments,
  middleOf,
  type MarkedUnit,
  type MomentSpan,
} from "../../../src/layout/momentMarks.js";
import type { Mark } from "../../../src/scene/scene.js";
import { brushOf, dateNear, laws, scaleOf, unitOf, unitsOf } from "./given.js";

const decade = scaleOf("2010", "2019");

function marked(edtf: string, scale = decade): MarkedUnit {
  const [unit] = markMoments([unitOf(edtf)], scale, 9);
  if (!unit) throw new Error("no unit");
  return unit;
}

const spanOf = (edtf: string, scale = decade) => marked(edtf, scale).spans[0] as MomentSpan;

describe("markMoments(units, scale, lanes) makes", () => {
  test.each([
    ["2014-02-16", true],
    ["2014-02", true],
    ["2014", false],
    ["2014~", false],
    ["[..2014-02-16]", false],
    ["[2014-02-16..]", false],
  ])("a dot of %s over ten years: %s", (edtf, dot) => {
    expect(spanOf(edtf).dot).toBe(dot);
  });

  test.each([
    // Over ten years of 1,000 px a month is 8 px wide; over a century a year is 10 px.
    ["[2014-02,2014-03]", decade, [false]],
    ["[2014-02-16,2014-02-17]", decade, [true]],
    ["[2014-02-16,2014-03-10]", decade, [true]],
    ["[2014-02,2014-06]", decade, [true, true]],
    ["{2014-02,2014-03}", decade, [true, true]],
    ["[2014,2015]", scaleOf("1950", "2049"), [false]],
    ["[2014,2015]", decade, [false, false]],
  ])("one mark of %s where dots would overlap, of what follows", (edtf, scale, dots) => {
    expect(marked(edtf, scale).spans.map(({ dot }) => dot)).toEqual(dots);
  });

  test("a bar over all that a date can mean", () => {
    const { left, right } = spanOf("2014");
    expect(left).toBeCloseTo(400, 0);
    expect(right).toBeCloseTo(500, 0);
  });

  test.each([
    ["2014", false, false],
    ["[..2014]", true, false],
    ["[2014..]", false, true],
  ])("%s fade to the left: %s, to the right: %s", (edtf, fadesLeft, fadesRight) => {
    expect(spanOf(edtf)).toMatchObject({ fadesLeft, fadesRight });
    if (fadesLeft) expect(spanOf(edtf).left).toBe(decade.left);
    if (fadesRight) expect(spanOf(edtf).right).toBe(decade.right);
  });

  test.each([
    ["2014", false, false],
    ["2012", true, false],
    ["2016", false, true],
    ["201X", true, true],
    ["[..2014]", false, false],
  ])("%s reach beyond the left edge: %s, the right edge: %s", (edtf, cutLeft, cutRight) => {
    expect(spanOf(edtf, scaleOf("2012-06", "2016-06"))).toMatchObject({ cutLeft, cutRight });
  });

  test("a bar of all months or of none, though they differ in length", () => {
    for (const right of [1250, 1300]) {
      const scale = scaleOf("2010", "2019", { right });
      const dots = ["2015-01", "2015-02", "2016-02", "2015-04"].map((edtf) => spanOf(edtf, scale).dot);
      expect(dots).toEqual(dots.map(() => right === 1250));
    }
  });

  test("a bar of what is cut to the width of a dot: a dot would say that all of it is there", () => {
    expect(spanOf("2012", scaleOf("2012-12-30", "2016-06")).dot).toBe(false);
  });

  test.each([
    ["{2012,2014}", 2],
    ["[2012,2014,2017]", 3],
    ["{2012,2014,2030}", 2],
    ["{2001,2002}", 2],
  ])("a mark for each part of %s that can be seen: %d", (edtf, count) => {
    expect(marked(edtf).spans).toHaveLength(count);
  });
});

/** What a moment covers from its first mark to its last. */
function whole({ spans }: MarkedUnit): { left: number; right: number } {
  const ink = spans.map(inked);
  return { left: Math.min(...ink.map(({ left }) => left)), right: Math.max(...ink.map(({ right }) => right)) };
}

describe("markMoments(units, scale, lanes) assigns lanes", () => {
  test("with the widest mark next to the axis", () => {
    const { moments } = unitsOf("2014-02", "2014", "201X");
    const lanes = new Map(markMoments(moments, decade, 9).map(({ unit, lane }) => [unit.when.edtf, lane]));
    expect([lanes.get("201X"), lanes.get("2014"), lanes.get("2014-02")]).toEqual([0, 1, 2]);
  });

  test("one to marks that stand side by side", () => {
    const { moments } = unitsOf("2011-02", "2013", "2016-05");
    expect(markMoments(moments, decade, 9).map(({ lane }) => lane)).toEqual([0, 0, 0]);
  });

  test("null where no lane has room", () => {
    const { moments } = unitsOf("2014-01", "2014-01-02", "2014-01-03");
    expect(markMoments(moments, decade, 2).map(({ lane }) => lane)).toEqual([0, 1, null]);
    expect(markMoments(moments, decade, 0).map(({ lane }) => lane)).toEqual([null, null, null]);
  });

  test("that no two marks share a place in, and leaves no mark out while a lane is free", () => {
    fc.assert(
      fc.property(fc.array(dateNear, { maxLength: 40 }), fc.integer({ min: 1, max: 8 }), (dates, lanes) => {
        const all = markMoments(unitsOf(...dates).moments, scaleOf("1990", "2060"), lanes);
        for (const [index, a] of all.entries()) {
          const rivals = new Set<number | null>();
          for (const [other, b] of all.entries()) {
            if (other === index || whole(a).left >= whole(b).right + 3 || whole(b).left >= whole(a).right + 3) continue;
            if (a.lane !== null) expect(b.lane).not.toBe(a.lane);
            rivals.add(b.lane);
          }
          rivals.delete(null);
          if (a.lane === null) expect(rivals.size).toBe(lanes);
        }
      }),
      laws,
    );
  });

  test("and keeps the order of the units", () => {
    const { moments } = unitsOf("2017", "2014", "2015-02");
    expect(markMoments(moments, decade, 9).map(({ unit }) => unit)).toEqual(moments);
  });
});

describe("inked(span)", () => {
  test("covers a dot's whole circle, and a bar as it is", () => {
    const span = { left: 100, right: 102, dot: true } as MomentSpan;
    expect(inked(span)).toEqual({ left: 101 - dotRadius - 1, right: 101 + dotRadius + 1 });
    expect(inked({ ...span, dot: false })).toEqual({ left: 100, right: 102 });
    expect(middleOf(span)).toBe(101);
  });
});

test("laneMiddle(axis, lane) climbs from the axis", () => {
  expect([0, 1, 2].map((lane) => laneMiddle(300, lane))).toEqual([285, 268, 251]);
});

/** The marks of a moment in short: type, part, and what makes it differ. */
function drawn(edtf: string, scale = decade): string[] {
  return drawMoment(marked(edtf, scale), 100, brushOf()).map(inShort);
}

function inShort(mark: Mark): string {
  const dash = "dash" in mark ? " dashed" : "";
  return `${mark.type} ${mark.part}${dash}`;
}

/** A tint that fades, and lines along its sides that do. */
function soft(tint: string, ...pieces: readonly string[]): string[] {
  return [tint, "extent-edge", "extent-edge"].flatMap((part) => pieces.map((piece) => `rect ${part} ${piece}`));
}

describe("drawMoment(marked, y, brush) draws", () => {
  test.each([
    ["2014-02-16", ["circle dot"]],
    ["2014-02-16~", ["circle dot soft dashed"]],
    ["2014", ["rect extent"]],
    ["2014~", soft("extent soft tint", "fade-in", "core", "fade-out")],
    ["[..2014]", soft("extent tint", "fade-in")],
    ["[2014..]", soft("extent tint", "fade-out")],
    ["{2012,2014}", ["rule tie", "rect extent", "rect extent"]],
    ["[2012,2014]", ["rule tie dashed", "rect extent", "rect extent"]],
    ["{2012-01-01,2014-01-01}", ["rule tie", "circle dot", "circle dot"]],
  ])("%s", (edtf, marks) => {
    expect(drawn(edtf)).toEqual(marks);
  });

  test("no lines in a soft bar so short that they would be read as letters", () => {
    const hatches = (edtf: string, from: string, to: string) => {
      const [unit] = markMoments([unitOf(edtf, { group: "b" })], scaleOf(from, to), 9);
      return unit ? drawMoment(unit, 100, brushOf("a", "b")).filter(({ part }) => part === "hatch").length : -1;
    };
    expect(hatches("2014~", "1990", "2049")).toBe(0);
    expect(hatches("2014", "1990", "2049")).toBeGreaterThan(0);
    expect(hatches("2014~", "2010", "2019")).toBeGreaterThan(0);
  });

  test("an open bar without an outline where the drawing ends", () => {
    const marks = drawMoment(marked("2012", scaleOf("2012-06", "2016-06")), 100, brushOf());
    const outline = marks.find((mark) => mark.type === "path" && mark.fill === "none");
    expect(outline).toMatchObject({ type: "path", stroke: brushOf().colorOf(undefined) });
    // Nothing is drawn down the edge: the outline begins at the upper edge and ends at the lower one.
    expect(outline).toMatchObject({ d: expect.stringMatching(/^M0 95\.5L.*L0 104\.5$/) as unknown });
    expect(drawn("2012", scaleOf("2012-06", "2016-06")).every((mark) => mark.startsWith("path"))).toBe(true);
  });

  test("a bar cut at both ends as two lines", () => {
    const marks = drawMoment(marked("201X", scaleOf("2012", "2016")), 100, brushOf());
    expect(marks.map((mark) => (mark.type === "path" ? mark.d : ""))).toEqual([
      "M0 95.5L1000 95.5L1000 104.5L0 104.5Z",
      "M0 95.5L1000 95.5M1000 104.5L0 104.5",
    ]);
  });

  test("about the middle line, in the group's colour, each mark with a key of its own", () => {
    const brush = brushOf("a", "b");
    const [unit] = markMoments([unitOf("{2012-01-01,2014,2016-01-01}", { group: "b" })], decade, 9);
    const marks = unit ? drawMoment(unit, 100, brush) : [];
    for (const mark of marks) {
      if (mark.type === "rule") expect([mark.y1, mark.y2, mark.stroke]).toEqual([100, 100, brush.colorOf("b")]);
      if (mark.type === "circle") expect([mark.y, mark.fill]).toEqual([100, brush.colorOf("b")]);
      if (mark.type === "rect") expect([mark.y + mark.height / 2, mark.stroke]).toEqual([100, brush.colorOf("b")]);
    }
    expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
  });
});
