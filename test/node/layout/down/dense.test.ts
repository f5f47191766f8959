import { describe, expect, test } from "vitest";
import { readTimeline, type Extent, type Mark, type Scene } from "../../../../src/index.js";
import { createPlan, type Plan } from "../../../../src/layout/plan.js";
import { lostEvents } from "../../../laws/checkCounts.js";
import { overlappingTexts, strayTexts } from "../../../laws/checkText.js";
import { isPart, marksOf } from "../../../laws/marks.js";

const dayLength = 86_400_000;
const first = Date.UTC(1960, 0, 1);

function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** Events on any day of fifty years, more of them early on; every tenth is known by its year only. */
function data(moments: number, intervals: number): object {
  let seed = 11;
  const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const dayIn = (years: number) => first + Math.floor(random() ** 1.4 * years * 365) * dayLength;
  const shared = (at: number) => ({
    title: `Council ${String(at)} ${"approves the new bridge ".repeat(at % 3)}`,
    group: "abc"[at % 3],
    importance: Math.round(random() * 10) / 10,
  });
  const events = Array.from({ length: moments }, (_, at) => {
    const date = day(dayIn(50));
    return { when: at % 10 === 0 ? date.slice(0, 4) : date, ...shared(at) };
  });
  const lasting = Array.from({ length: intervals }, (_, at) => {
    const start = dayIn(48);
    return { when: `${day(start)}/${day(start + (1 + random() * 500) * dayLength)}`, ...shared(at) };
  });
  return { groups: [{ id: "a" }, { id: "b" }, { id: "c" }], events: [...events, ...lasting] };
}

function nodesIn(marks: readonly Mark[]): number {
  return marks.reduce((sum, mark) => sum + 1 + (mark.type === "group" ? nodesIn(mark.marks) : 0), 0);
}

function labelsIn(scene: Scene): string[] {
  return marksOf(scene).flatMap(({ mark, groups }) => {
    const owner = groups.find(({ key }) => /^(event|stack) /.test(key));
    return owner && isPart(mark, "date") && !isPart(mark, "meanwhile") ? [owner.key] : [];
  });
}

function windowsOn({ axis }: Plan, count: number): Extent[] {
  if (!axis) return [];
  const { start, end } = axis.domain;
  return Array.from({ length: count }, (_, at) => {
    const length = (end - start) * 0.5 ** (at / (count / 9));
    const from = start + (((at * 7) % 13) / 13) * (end - start - length);
    return { start: from, end: from + length };
  });
}

describe.each([
  ["10,000 moments", 10_000, 0],
  ["moments and intervals", 1000, 400],
  ["intervals and a few moments", 90, 600],
])("many events downwards: %s", (_, moments, intervals) => {
  const { timeline } = readTimeline(data(moments, intervals));

  test.each([280, 360, 900])("are few nodes at %i px, with words apart, and none is lost", (width) => {
    const plan = createPlan(timeline, { width, orientation: "vertical" });
    expect(plan.axis?.vertical).toBe(true);
    expect(plan.home.counts.labelled).toBeGreaterThan(8);
    for (const window of [null, ...windowsOn(plan, 20)]) {
      const scene = window ? plan.view(window) : plan.home;
      expect(nodesIn(scene.marks)).toBeLessThan(800);
      expect(overlappingTexts(scene)).toEqual([]);
      expect(strayTexts(scene)).toEqual([]);
      const lost = lostEvents(scene, timeline, window).filter((each) => !/^\d+ outside, not/.test(each));
      expect(lost).toEqual([]);
    }
  });

  test("zooming in takes away no label that stays in view whole", () => {
    const plan = createPlan(timeline, { width: 400, orientation: "vertical" });
    const { start, end } = plan.axis?.domain ?? { start: 0, end: 1 };
    const middle = start + (end - start) * 0.4;
    const at = (share: number) => {
      const half = ((end - start) * share) / 2;
      return plan.view({ start: middle - half, end: middle + half });
    };
    for (let share = 0.7; share > 0.01; share *= 0.8) {
      const near = new Map(wordsAt(at(share * 0.8)));
      const height = plan.axis ? plan.axis.to - plan.axis.from : 0;
      const kept = wordsAt(at(share)).filter(([, y]) => Math.abs(y - height / 2) < height * 0.36);
      expect(kept.map(([key]) => key).filter((key) => !near.has(key))).toEqual([]);
    }
  });
});

function wordsAt(scene: Scene): [string, number][] {
  return marksOf(scene).flatMap(({ mark, groups }): [string, number][] => {
    const owner = groups.find(({ key }) => /^(event|stack) /.test(key));
    return owner && mark.type === "text" && isPart(mark, "date") && !isPart(mark, "meanwhile")
      ? [[owner.key, mark.y]]
      : [];
  });
}

test("many events downwards have a strip that counts them by group, and the legend says so", () => {
  const { timeline } = readTimeline(data(1000, 0));
  const scene = createPlan(timeline, { width: 360 }).home;
  const strips = marksOf(scene).filter(({ mark }) => isPart(mark, "density"));
  expect(strips).toHaveLength(3);
  for (const { mark } of strips) {
    if (mark.type !== "path") throw new Error(`expected a path; found ${mark.type}`);
    expect(mark.d).toMatch(/^(M[\d.]+ [\d.]+h[\d.]+v3h-[\d.]+z)+$/);
  }
  expect(labelsIn(scene).length).toBeGreaterThan(8);
  expect(JSON.stringify(scene.marks)).toContain("number of events");
});

test("titles of many events downwards take no more lines than they may", () => {
  const { timeline } = readTimeline(data(1000, 0));
  const linesOf = (labelLines?: number) => {
    const scene = createPlan(timeline, { width: 280, ...(labelLines === undefined ? {} : { labelLines }) }).home;
    const groups = marksOf(scene).flatMap(({ mark }) =>
      mark.type === "group" && mark.event !== undefined ? [mark] : [],
    );
    return Math.max(...groups.map(({ marks }) => marks.filter((mark) => isPart(mark, "title-line")).length));
  };
  expect([linesOf(1), linesOf(2), linesOf(), linesOf(4)]).toEqual([1, 2, 3, 3]);
});
