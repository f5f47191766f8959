import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { labelMoments, type RowSides } from "../../../src/layout/momentLabels.js";
import { markMoments, type MarkedUnit } from "../../../src/layout/momentMarks.js";
import { layout } from "../../../src/layout/layout.js";
import { readTimeline } from "../../../src/model/readTimeline.js";
import type { PlacedLabel } from "../../../src/layout/placedLabel.js";
import { sortUnits } from "../../../src/layout/units.js";
import { dateNear, eventOf, laws, ruler, scaleOf } from "./given.js";
import { isPart, marksOf } from "../../laws/marks.js";

const home = scaleOf("1985", "2055");

/** The same labels clear of all leader lines, and in rows. */
function bothOf(dates: readonly string[], titles = 1, rows: RowSides = "one") {
  const events = dates.flatMap((edtf) =>
    Array.from({ length: titles }, (_, index) => eventOf(edtf, { title: "A council votes ".repeat(1 + (index % 3)) })),
  );
  const marked = markMoments(sortUnits(events).moments, home, 1000);
  const words = ({ unit }: MarkedUnit, most: number) => ({
    date: unit.when.edtf,
    entries: unit.events.slice(0, most).map(({ id, title }) => ({ event: id, title, notes: "" })),
    more: Math.max(0, unit.events.length - most),
  });
  const settings = { labelWidth: 200, room: null };
  return {
    clear: labelMoments(marked, words, home, ruler, settings),
    rowed: labelMoments(marked, words, home, ruler, { ...settings, rows }),
  };
}

const shownOf = (labels: readonly (PlacedLabel | null)[]) => labels.filter((label) => label !== null);

function meet({ flag: a }: PlacedLabel, { flag: b }: PlacedLabel): boolean {
  return a.left < b.right && b.left < a.right && a.bottom < b.top && b.bottom < a.top;
}

/** Leader lines that pass beneath a label of another. */
function passed(labels: readonly PlacedLabel[]): number {
  const pairs = labels.flatMap((a) => labels.map((b) => [a, b] as const));
  return pairs.filter(
    ([{ anchor, flag }, { flag: other }]) => anchor > other.left && anchor < other.right && flag.bottom >= other.top,
  ).length;
}

describe("labels of few moments in rows", () => {
  test("are all there, with all their titles, apart and inside the drawing, whatever the dates", () => {
    fc.assert(
      fc.property(
        fc.array(dateNear, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 2 }),
        fc.constantFrom("one" as const, "both" as const),
        (dates, titles, sides) => {
          const { clear, rowed } = bothOf(dates, titles, sides);
          const shown = shownOf(rowed.labels);
          expect(shown).toHaveLength(clear.labels.length);
          const lines = (labels: readonly PlacedLabel[]) =>
            labels
              .map(({ block }) =>
                block.lines
                  .map(({ text }) => text)
                  .join(" ")
                  .replaceAll("  ", " "),
              )
              .sort();
          expect(lines(shown)).toEqual(lines(shownOf(clear.labels)));
          for (const [index, label] of shown.entries()) {
            expect(shown.slice(index + 1).filter((other) => meet(label, other))).toEqual([]);
            expect(label.flag.left).toBeGreaterThanOrEqual(home.left - 1);
            expect(label.flag.right).toBeLessThanOrEqual(home.right + 1);
          }
        },
      ),
      { ...laws, numRuns: 60 },
    );
  });

  test("stand far lower than labels that no leader line may pass", () => {
    const { clear, rowed } = bothOf(Array.from({ length: 30 }, (_, index) => String(1990 + 2 * index)));
    expect(rowed.height).toBeLessThan(0.5 * clear.height);
  });

  test("are passed by no leader line where they follow each other closely", () => {
    const year = (first: number) => Array.from({ length: 5 }, (_, index) => `${String(first)}-0${String(index + 1)}`);
    expect(passed(shownOf(bothOf([...year(1990), ...year(2010)]).rowed.labels))).toBe(0);
    expect(passed(shownOf(bothOf(year(2054)).rowed.labels))).toBe(0);
  });
});

describe("a drawing of forty dates", () => {
  const events = Array.from({ length: 40 }, (_, index) => ({
    id: `e${String(index)}`,
    when: `${String(1900 + Math.floor(index * 1.7))}-0${String(1 + (index % 9))}`,
    title: `The council meets for the ${String(index)}th time`,
  }));

  test("labels all of them in rows, and leader lines have gaps where they pass", () => {
    const { timeline } = readTimeline(events);
    const scene = layout(timeline, { width: 1200 });
    const partsOf = (part: string) => marksOf(scene).filter(({ mark }) => isPart(mark, part));
    expect(partsOf("date")).toHaveLength(40);
    expect(scene.height).toBeLessThan(620);
    const leaders = partsOf("leader");
    expect(leaders.length).toBeGreaterThan(40);
  });
});

describe("a drawing of as many dates in a few heaps", () => {
  const heaps = [1850, 1885, 1925].flatMap((start) =>
    Array.from({ length: 12 }, (_, index) => ({
      when: `${String(start + 2 * index)}-05`,
      title: `The council votes on ${String(index)} bills`,
    })),
  );

  test("has labels on both sides of leader lines where that takes fewer rows", () => {
    const { timeline } = readTimeline(heaps);
    const scene = layout(timeline, { width: 700, orientation: "horizontal" });
    const dates = marksOf(scene).flatMap(({ mark }) => (mark.type === "text" && mark.part === "date" ? [mark] : []));
    expect(dates).toHaveLength(heaps.length);
    const left = dates.filter(({ align }) => align === "end").length;
    expect(left).toBeGreaterThan(8);
    expect(left).toBeLessThan(heaps.length - 4);
    expect(scene.height).toBeLessThan(800);
  });
});
