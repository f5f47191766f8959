import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { labelMoments, type RowSides } from "../../../src/layout/momentLabels.js";
import type { MomentLabels, PlacedLabel } from "../../../src/layout/placedLabel.js";
import { markMoments, type MarkedUnit } from "../../../src/layout/momentMarks.js";
import { zoomTo, type TimeScale } from "../../../src/layout/timeScale.js";
import { sortUnits } from "../../../src/layout/units.js";
import type { Extent } from "../../../src/time/when.js";
import { dateNear, eventOf, laws, ruler, scaleOf } from "./given.js";

const home = scaleOf("1985", "2055");
const timeout = 60_000;

/** Dates with titles of some length, as labels at home. */
function labelsOf(
  dates: readonly string[],
  width = 200,
  rows: RowSides | null = null,
): { labels: MomentLabels; marked: readonly MarkedUnit[] } {
  const { moments } = sortUnits(
    dates.map((edtf, index) =>
      eventOf(edtf, {
        id: `e${String(index)}`,
        title: "A council votes ".repeat(1 + (index % 3)),
        importance: (index % 5) / 5,
      }),
    ),
  );
  const marked = markMoments(moments, home, 1000);
  const words = ({ unit }: MarkedUnit, most: number) => ({
    date: unit.when.edtf,
    entries: unit.events.slice(0, most).map(({ id, title }) => ({ event: id, title, notes: "" })),
    more: Math.max(0, unit.events.length - most),
  });
  return { labels: labelMoments(marked, words, home, ruler, { labelWidth: width, room: null, rows }), marked };
}

/** A window at a place and a depth: 0 is all, each step shows half as much. */
function windowAt(place: number, depth: number): TimeScale {
  const { start, end } = home.domain;
  const length = (end - start) / 2 ** depth;
  const from = start + (end - start - length) * place;
  return zoomTo(home, { start: from, end: from + length } satisfies Extent);
}

const boxOf = ({ flag }: PlacedLabel) => flag;

function touching(labels: readonly (PlacedLabel | null)[]): string[] {
  const shown = labels.flatMap((label) => (label ? [label] : []));
  return shown.flatMap((a, index) =>
    shown.slice(index + 1).flatMap((b) => {
      const [one, other] = [boxOf(a), boxOf(b)];
      const apart =
        one.right <= other.left || other.right <= one.left || one.top <= other.bottom || other.top <= one.bottom;
      return apart
        ? []
        : [`${a.block.lines.map(({ text }) => text).join(" ")} | ${b.block.lines.map(({ text }) => text).join(" ")}`];
    }),
  );
}

/** What a window cannot change of a label: its side, its height, and its distance from its anchor. */
function fixed(label: PlacedLabel): string {
  const { flag, anchor } = label;
  return [flag.side, flag.bottom.toFixed(2), (flag.left - anchor).toFixed(1)].join(" ");
}

/** Labels that stand whole about their anchors, not moved in from an edge. */
function steady(scale: TimeScale, label: PlacedLabel | null, at: PlacedLabel | null): boolean {
  return (
    label !== null &&
    at !== null &&
    fixed(label) === fixed(at) &&
    label.flag.left > scale.left + 0.5 &&
    label.flag.right < scale.right - 0.5
  );
}

const dates = fc.oneof(fc.array(dateNear, { maxLength: 40 }), fc.array(dateNear, { minLength: 61, maxLength: 150 }));

describe("labels at any zoom", () => {
  test("none touches another, none leaves the window", { timeout }, () => {
    fc.assert(
      fc.property(
        dates,
        fc.constantFrom(null, "one" as const, "both" as const),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 14, noNaN: true })), {
          minLength: 20,
          maxLength: 20,
        }),
        (list, rows, windows) => {
          const { labels } = labelsOf(list, 200, rows);
          for (const [place, depth] of windows) {
            const scale = windowAt(place, depth);
            const shown = labels.zoomed(scale);
            expect(touching(shown)).toEqual([]);
            for (const label of shown) {
              if (!label) continue;
              expect(label.flag.left).toBeGreaterThanOrEqual(scale.left - 0.01);
              expect(label.flag.right).toBeLessThanOrEqual(scale.right + 0.01);
            }
          }
        },
      ),
      { ...laws, numRuns: 30 },
    );
  });

  test("zooming in and moving keep every label that stays whole, at its side and height", { timeout }, () => {
    let kept = 0;
    fc.assert(
      fc.property(
        dates,
        fc.constantFrom(null, "one" as const, "both" as const),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 10, noNaN: true }),
        fc.double({ min: 0, max: 2, noNaN: true }),
        (list, rows, place, depth, more) => {
          const { labels } = labelsOf(list, 200, rows);
          const wide = labels.zoomed(windowAt(place, depth));
          const nearScale = windowAt(place, depth + more);
          const near = labels.zoomed(nearScale);
          wide.forEach((label, index) => {
            if (!label || label.flag.side === "over") return;
            const seen = near[index] ?? null;
            const at = anchorIn(nearScale, windowAt(place, depth), label.anchor);
            const offsets = { left: label.flag.left - label.anchor, right: label.flag.right - label.anchor };
            if (at + offsets.left < nearScale.left + 12 || at + offsets.right > nearScale.right - 12) return;
            expect(seen && steady(nearScale, seen, label)).toBe(true);
            kept++;
          });
        },
      ),
      { ...laws, numRuns: 60 },
    );
    expect(kept).toBeGreaterThan(50);
  });

  test("at home, all of a few are shown, as they were placed", () => {
    const { labels } = labelsOf(["2010", "2010-01", "2014-05-06", "2030~", "2031"]);
    expect(labels.zoomed(home).map((label) => label && fixed(label))).toEqual(
      labels.labels.map((label) => label && fixed(label)),
    );
  });
});

/** Where a pixel of one window lies in another of the same scale. */
function anchorIn(to: TimeScale, from: TimeScale, x: number): number {
  const instant =
    from.domain.start + ((x - from.left) / (from.right - from.left)) * (from.domain.end - from.domain.start);
  return to.at(instant);
}
