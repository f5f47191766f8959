import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chooseAnchors, fewMoments, labelMoments } from "../../../src/layout/momentLabels.js";
import type { MomentLabels } from "../../../src/layout/placedLabel.js";
import { inked, markMoments, type MarkedUnit } from "../../../src/layout/momentMarks.js";
import type { TimeScale } from "../../../src/layout/timeScale.js";
import { sortUnits } from "../../../src/layout/units.js";
import { dateNear, eventOf, laws, ruler, scaleOf, unitsOf } from "./given.js";

const decade = scaleOf("2010", "2019");

function markedOf(dates: readonly string[], scale: TimeScale = decade, lanes = 1000): MarkedUnit[] {
  return markMoments(unitsOf(...dates).moments, scale, lanes);
}

function anchorOf(wanted: string, dates: readonly string[]): number | undefined {
  const marked = markedOf(dates);
  return chooseAnchors(marked)[marked.findIndex(({ unit }) => unit.when.edtf === wanted)];
}

describe("chooseAnchors(marked)", () => {
  test.each([
    ["the middle of a dot", "2014-02-16", ["2014-02-16"], 412.7],
    ["the middle of a bar", "2014", ["2014"], 450],
    ["the middle of the widest part", "{2011,2014-02-16}", ["{2011,2014-02-16}"], 150],
    ["what is known of a date with one limit", "[..2014]", ["[..2014]"], 484],
    ["the same of one that is after it", "[2014..]", ["[2014..]"], 416],
  ])("takes %s", (_, wanted, dates, x) => {
    expect(anchorOf(wanted, dates)).toBeCloseTo(x, 0);
  });

  test("moves off the middle of a bar where a mark stands above it", () => {
    const x = anchorOf("2014", ["2014", "2014-07-02"]);
    const dot = anchorOf("2014-07-02", ["2014", "2014-07-02"]) ?? 0;
    expect(x).not.toBeCloseTo(450, 0);
    expect(Math.abs((x ?? 0) - dot)).toBeGreaterThanOrEqual(12);
    expect(x).toBeGreaterThan(400);
    expect(x).toBeLessThan(500);
  });

  test("stays in the middle where all of a bar is covered", () => {
    expect(anchorOf("2014", ["2014", "2014?"])).toBeCloseTo(450, 0);
  });

  test("puts no anchor outside what its date can mean, nor two lines closer than 12 pixels while there is room", () => {
    fc.assert(
      fc.property(fc.array(dateNear, { maxLength: 20 }), (dates) => {
        const marked = markedOf(dates, scaleOf("1990", "2050"));
        const anchors = chooseAnchors(marked);
        marked.forEach(({ spans }, index) => {
          const x = anchors[index] ?? NaN;
          expect(spans.some(({ left, right }) => x >= left - 1e-6 && x <= right + 1e-6)).toBe(true);
        });
      }),
      laws,
    );
  });

  test("keeps a bar's line clear of the marks above and of other lines, if any place in it is clear", () => {
    let moved = 0;
    fc.assert(
      fc.property(fc.array(dateNear, { maxLength: 12 }), (dates) => {
        const marked = markedOf(dates, scaleOf("1990", "2050", { right: 3000 }));
        const anchors = chooseAnchors(marked);
        marked.forEach(({ spans, lane }, index) => {
          const x = anchors[index] ?? NaN;
          const own = spans.find(({ left, right }) => x >= left && x <= right);
          if (!own || own.dot) return;
          const wide = own.right - own.left;
          const above = marked.flatMap((other) => ((other.lane ?? 0) > (lane ?? 0) ? other.spans.map(inked) : []));
          const lines = anchors.filter((_, other) => other !== index && widthOf(marked[other]) < wide);
          const clear = (at: number) =>
            above.every(({ left, right }) => at <= left - 6 || at >= right + 6) &&
            lines.every((line) => Math.abs(line - at) >= 12 - 1e-6);
          const places = Array.from({ length: Math.floor(wide - 10) }, (_, step) => own.left + 5 + step);
          if (places.some(clear)) expect(clear(x)).toBe(true);
          if (Math.abs(x - (own.left + own.right) / 2) > 1) moved++;
        });
      }),
      laws,
    );
    expect(moved).toBeGreaterThan(20);
  });
});

function widthOf(marked: MarkedUnit | undefined): number {
  return Math.max(...(marked?.spans ?? []).map(({ left, right }) => right - left));
}

const wordsOf = ({ unit }: MarkedUnit, most: number) => ({
  date: unit.when.edtf,
  entries: unit.events.slice(0, most).map(({ id, title }) => ({ event: id, title, notes: "" })),
  more: Math.max(0, unit.events.length - most),
});

function label(
  marked: readonly MarkedUnit[],
  room: number | null = null,
  labelWidth = 230,
  scale = decade,
): MomentLabels {
  return labelMoments(marked, wordsOf, scale, ruler, { labelWidth, room });
}

const labelled = ({ labels }: MomentLabels) => labels.filter((each) => each !== null).length;

describe("labelMoments(marked, wordsOf, scale, ruler, settings)", () => {
  const years = ["2011", "2013", "2014-02", "2017"];

  test("labels all of a few, without a crossing", () => {
    const labels = label(markedOf(years));
    expect(labelled(labels)).toBe(4);
    expect(labels.crossings).toBe(0);
    expect(labels.height).toBe(Math.max(...labels.labels.map((each) => each?.flag.top ?? 0)));
  });

  test("has nothing to label of none", () => {
    expect(label([])).toMatchObject({ labels: [], height: 0, crossings: 0 });
    expect(label([]).zoomed(decade)).toEqual([]);
  });

  test("stands each label at its anchor", () => {
    const marked = markedOf(years);
    const { labels } = label(marked);
    expect(labels.map((each) => each?.anchor)).toEqual(chooseAnchors(marked));
  });

  test("labels only what has room, where the height is given", () => {
    const events = Array.from({ length: 12 }, (_, index) => eventOf(`2014-${String(index + 1).padStart(2, "0")}`));
    const marked = markMoments(sortUnits(events).moments, decade, 1000);
    const room = 70;
    const some = label(marked, room);
    expect(labelled(some)).toBeGreaterThan(0);
    expect(labelled(some)).toBeLessThan(12);
    expect(some.height).toBeLessThanOrEqual(room);
    expect(some.crossings).toBeNull();
    expect(labelled(label(marked, 10_000))).toBe(12);
    expect(labelled(label(marked, 0))).toBe(0);
  });

  test("stands a label before its line where only there it has room, and none that would be cut there", () => {
    const title = "A long meeting of the council";
    const two = (first: string, second: string) => {
      const events = [eventOf(first, { title }), eventOf(second, { title, importance: 1 })];
      return label(markMoments(sortUnits(events).moments, decade, 1000), 60).labels.map((each) => each?.flag.side);
    };
    expect(two("2014-01-01", "2014-06-01")).toEqual(["left", "right"]);
    expect(two("2010-02-01", "2010-06-01").filter((side) => side !== undefined)).toEqual(["right"]);
  });

  test("labels the most important of many, and none without a mark", () => {
    const events = Array.from({ length: fewMoments + 40 }, (_, index) =>
      eventOf(`2014-${String((index % 12) + 1).padStart(2, "0")}-${String((index % 28) + 1).padStart(2, "0")}`, {
        group: String(index),
        importance: index === 77 ? 1 : 0.5,
      }),
    );
    const marked = markMoments(sortUnits(events).moments, decade, 3);
    const many = label(marked);
    expect(many.crossings).toBeNull();
    marked.forEach(({ lane, unit }, index) => {
      if (lane === null) expect(many.labels[index]).toBeNull();
      else if (unit.importance === 1) expect(many.labels[index]).not.toBeNull();
    });
    expect(labelled(many)).toBeGreaterThan(2);
  });

  test("says one title and how many more in a stack of many", () => {
    const events = Array.from({ length: fewMoments + 1 }, () => eventOf("2014"));
    const marked = markMoments(sortUnits(events).moments, decade, 3);
    const [only] = label(marked).labels;
    expect(only?.block.lines.at(-1)).toMatchObject({ role: "more", text: "+60" });
  });

  test("says every title of a stack of a few", () => {
    const events = Array.from({ length: 8 }, (_, index) => eventOf("2014", { title: `Title ${String(index)}` }));
    const marked = markMoments(sortUnits(events).moments, decade, 3);
    const [only] = label(marked).labels;
    expect(only?.block.lines.map(({ text }) => text)).toEqual(["2014", ...events.map(({ title }) => title)]);
  });

  test.each([
    ["as much as they need", null],
    ["300 pixels", 300],
    ["90 pixels", 90],
  ])("keeps labels apart and inside, their height %s", (_, room) => {
    fc.assert(
      fc.property(fc.array(dateNear, { maxLength: 70 }), fc.integer({ min: 260, max: 1400 }), (dates, right) => {
        const scale = scaleOf("1990", "2050", { left: 16, right, padLeft: 10, padRight: 10 });
        const { labels, height } = label(markedOf(dates, scale), room, 230, scale);
        const flags = labels.flatMap((each) => (each ? [each.flag] : []));
        if (room === null && dates.length <= fewMoments) expect(flags).toHaveLength(labels.length);
        if (room !== null) expect(height).toBeLessThanOrEqual(room);
        flags.forEach((a, index) => {
          expect(a.left).toBeGreaterThanOrEqual(scale.left - 1e-6);
          expect(a.right).toBeLessThanOrEqual(scale.right + 1e-6);
          expect(a.top).toBeLessThanOrEqual(height);
          for (const b of flags.slice(index + 1)) {
            expect(a.right < b.left || b.right < a.left || a.top < b.bottom || b.top < a.bottom).toBe(true);
          }
        });
      }),
      { ...laws, numRuns: 60 },
    );
  });
});
