import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { downAnchors } from "../../../../src/layout/down/downAnchors.js";
import type { DownItem } from "../../../../src/layout/down/drawItem.js";
import { barOf } from "../../../../src/layout/intervalBars.js";
import type { LanedInterval } from "../../../../src/layout/intervalLanes.js";
import { markMoments, middleOf } from "../../../../src/layout/momentMarks.js";
import { parseWhen } from "../../../../src/time/parseWhen.js";
import { dateNear, laws, scaleOf, unitsOf } from "../given.js";

const decade = scaleOf("2010", "2019");

/** The items of some dates, in the order of their labels. */
function itemsOf(dates: readonly string[], scale = decade) {
  const { moments, intervals } = unitsOf(...dates);
  const marked = markMoments(moments, scale, 99);
  const laned = intervals.map((unit, lane): LanedInterval => ({
    unit,
    bar: barOf(unit, scale),
    lane,
    claims: [],
    label: null,
  }));
  const items: { item: DownItem; wanted: number }[] = [
    ...marked.map((moment) => ({ item: { moment }, wanted: middleOf(moment.spans[0] ?? { left: 0, right: 0 }) })),
    ...laned.map((interval) => ({ item: { interval }, wanted: interval.bar.left + interval.bar.fadeIn })),
  ];
  return { items: items.sort((a, b) => a.wanted - b.wanted), marked, laned };
}

/** Where the lines of some dates leave their marks, labels standing 40 pixels apart from `top` on. */
function anchors(dates: readonly string[], top = 0): number[] {
  const { items, marked, laned } = itemsOf(dates);
  const labels = items.map(({ item }, index) => ({ item, top: top + index * 40 }));
  return downAnchors(labels, marked, laned).map(Math.round);
}

describe("downAnchors(labels, moments, intervals)", () => {
  test.each([
    ["a dot at its middle, wherever its label stands", ["2014-02-16"], 900, [413]],
    ["a bar next to its label's first line", ["2014"], 441, [450]],
    ["a bar at its top where the label is above", ["2014"], 0, [405]],
    ["a bar at its end where the label is below", ["2014"], 900, [495]],
    ["an interval next to its label", ["2012/2016"], 441, [450]],
    ["an interval where it is solid, not where it fades in", ["2012/2016"], 0, [300]],
    ["an interval without a core where it is darkest", ["2012/2013"], 0, [300]],
  ])("leaves %s", (_, dates, top, lines) => {
    expect(anchors(dates, top)).toEqual(lines);
  });

  test("leaves an era at the top of its name", () => {
    const item = { era: { when: parseWhen("2012/2014"), title: "War" } };
    expect(downAnchors([{ item, top: 123 }], [], [])).toEqual([123]);
  });

  test("leaves a bar where no mark stands between it and the words", () => {
    const [bar = 0, dot = 0] = anchors(["2014", "2014-07-02"], 441);
    expect(Math.abs(bar - dot)).toBeGreaterThanOrEqual(4);
  });

  test("never goes back up, and stays on the mark", () => {
    fc.assert(
      fc.property(fc.array(dateNear, { maxLength: 15 }), fc.integer({ min: 0, max: 400 }), (dates, top) => {
        const { items, marked, laned } = itemsOf(dates, scaleOf("1990", "2060"));
        const labels = items.map(({ item }, index) => ({ item, top: top + index * 30 }));
        downAnchors(labels, marked, laned).forEach((anchor, index) => {
          const item = items[index]?.item;
          const span =
            item && "moment" in item
              ? item.moment.spans[0]
              : item && "interval" in item
                ? item.interval.bar
                : undefined;
          expect(anchor).toBeGreaterThanOrEqual((span?.left ?? NaN) - 1e-6);
          expect(anchor).toBeLessThanOrEqual((span?.right ?? NaN) + 1e-6);
        });
      }),
      laws,
    );
  });
});
