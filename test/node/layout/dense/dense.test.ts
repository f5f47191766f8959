import { describe, expect, test } from "vitest";
import { createPlan, type Plan } from "../../../../src/layout/plan.js";
import { readTimeline, toSvg, type Extent, type Scene } from "../../../../src/index.js";
import { lostEvents } from "../../../laws/checkCounts.js";
import { overlappingTexts, strayTexts } from "../../../laws/checkText.js";
import { isPart, marksOf } from "../../../laws/marks.js";

const day = 86_400_000;

/** Numbers that look random and are the same in every run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

/** Many events: most of them days, some months, years and intervals. */
function many(count: number, seed = 7): object[] {
  const random = createRandom(seed);
  const dayAt = () => new Date(Date.UTC(1950, 0, 1) + Math.floor(random() * 25_000) * day).toISOString().slice(0, 10);
  return Array.from({ length: count }, (_, index) => {
    const kind = random();
    const from = dayAt();
    const to = new Date(Date.parse(from) + Math.floor(random() * 300) * day).toISOString().slice(0, 10);
    const when = kind < 0.1 ? from.slice(0, 4) : kind < 0.25 ? from.slice(0, 7) : kind < 0.4 ? `${from}/${to}` : from;
    const importance = Math.round(random() * 100) / 100;
    return {
      id: `e${String(index)}`,
      when,
      title: `Sitting ${String(index)} of the council`,
      group: `g${String(index % 4)}`,
      importance,
    };
  });
}

const nodesIn = (scene: Scene) => (toSvg(scene).match(/<(?!\/)/g) ?? []).length;
const share = ({ axis }: Plan, from: number, to: number): Extent => {
  const { start, end } = axis!.domain;
  return { start: start + (end - start) * from, end: start + (end - start) * to };
};
const namesOf = (scene: Scene) =>
  new Set(marksOf(scene).flatMap(({ mark }) => (mark.type === "group" ? (mark.event ?? []) : [])));

describe.each([600, 20_000])("%i events", (count) => {
  const { timeline } = readTimeline(many(count));
  const plan = createPlan(timeline, { width: 960, legend: true });
  const windows = [0.5, 0.1, 0.01, 0.001].flatMap((long) =>
    [0, 0.31, 0.72].map((from) => share(plan, from, Math.min(1, from + long))),
  );
  const views = windows.map((window) => ({ window, scene: plan.view(window) }));

  test("take fewer than 800 nodes in every window", () => {
    expect(nodesIn(plan.home)).toBeLessThan(800);
    for (const { scene } of views) expect(nodesIn(scene)).toBeLessThan(800);
  });

  test("are all drawn, counted or outside", () => {
    expect(lostEvents(plan.home, timeline, plan.axis!.domain)).toEqual([]);
    for (const { scene } of views) {
      const { drawn, counted, outside, unknown, events } = scene.counts;
      expect(drawn + counted + outside + unknown).toBe(events);
      expect(namesOf(scene).size).toBe(drawn);
    }
  });

  test("have words that keep apart and inside", () => {
    for (const { scene } of [{ scene: plan.home }, ...views]) {
      expect(overlappingTexts(scene)).toEqual([]);
      expect(strayTexts(scene)).toEqual([]);
    }
  });

  test("have a strip that counts them, which the legend explains", () => {
    const strips = marksOf(plan.home).filter(({ mark }) => isPart(mark, "density"));
    expect(strips.length).toBeGreaterThanOrEqual(4);
    expect(toSvg(plan.home)).toContain("number of events");
  });

  test("show the fewest of them where all are in view, and most where few are", () => {
    const { domain } = plan.axis!;
    const middle = domain.start + (domain.end - domain.start) * 0.4;
    const seen = [0.5, 0.1, 0.02, 0.004].map((long) => {
      const half = ((domain.end - domain.start) * long) / 2;
      const { drawn, counted } = plan.view({ start: middle - half, end: middle + half }).counts;
      return drawn / (drawn + counted);
    });
    expect(Math.min(...seen)).toBe(seen[0]);
    expect(seen.at(-1)).toBeGreaterThan(2 * Math.min(...seen));
  });

  test("name the most important first", () => {
    const importance = new Map(timeline.events.map((event) => [event.id, event.importance ?? 0.5]));
    const shown = [...namesOf(plan.home)].map((id) => importance.get(id) ?? 0);
    expect(Math.max(...shown)).toBeGreaterThan(0.98);
    expect(shown.reduce((sum, each) => sum + each, 0) / shown.length).toBeGreaterThan(0.6);
  });
});

test("zooming in takes no words away that stay in view, and panning changes none", () => {
  const plan = createPlan(readTimeline(many(5000)).timeline, { width: 1200 });
  const wordsIn = (scene: Scene) =>
    new Map(
      marksOf(scene).flatMap(({ mark, groups }) => {
        const owner = groups.find(({ event }) => event !== undefined);
        const isOwn = mark.type === "text" && owner && isPart(owner, "moment") && !isPart(mark, "meanwhile");
        return isOwn ? [[owner.key, mark.x] as const] : [];
      }),
    );
  const inside = (x: number) => x > 300 && x < 900;
  let before = wordsIn(plan.view(share(plan, 0.2, 0.4)));
  for (let step = 1; step < 12; step++) {
    const half = 0.1 / 1.3 ** step;
    const after = wordsIn(plan.view(share(plan, 0.3 - half, 0.3 + half)));
    const kept = [...before].filter(([, x]) => Math.abs(x - 600) < 200);
    expect(kept.filter(([key]) => !after.has(key))).toEqual([]);
    before = after;
  }
  const one = wordsIn(plan.view(share(plan, 0.3, 0.35)));
  const other = wordsIn(plan.view(share(plan, 0.305, 0.355)));
  const both = (scene: Map<string, number>) => [...scene].filter(([, x]) => inside(x)).map(([key]) => key);
  expect(both(one).filter((key) => !other.has(key) && (one.get(key) ?? 0) > 500)).toEqual([]);
  expect(both(other).filter((key) => !one.has(key) && (other.get(key) ?? 0) < 700)).toEqual([]);
});
