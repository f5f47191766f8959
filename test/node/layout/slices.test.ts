import { describe, expect, test } from "vitest";
import { readTimeline, toSvg, type Scene, type Timeline } from "../../../src/index.js";
import type { LayoutOptions } from "../../../src/layout/options.js";
import { createPlan, type Plan, type TimeAxis } from "../../../src/layout/plan.js";
import { planInSlices, planWithin, type PlanJob } from "../../../src/layout/slices.js";
import { readInSlices } from "../../../src/model/readInSlices.js";
import { isPart, marksOf } from "../../laws/marks.js";
import { bothOf, columnsOf } from "./dense/given.js";

/** A clock that goes on by a millisecond whenever it is looked at. */
function createClock(): () => number {
  let time = 0;
  return () => ++time;
}

function windowsOf({ axis }: Plan): readonly { readonly start: number; readonly end: number }[] {
  const { start, end } = axis!.domain;
  const length = end - start;
  return [1, 0.2, 0.02, 0.001].map((long) => ({
    start: start + 0.3 * (1 - long) * length,
    end: start + (0.3 + 0.7 * long) * length,
  }));
}

/** The events whose words stand well inside of the time that a drawing shows. */
function namedIn(scene: Scene, { from, to, vertical }: TimeAxis): Set<string> {
  const isWhole = ({ x, y }: { readonly x: number; readonly y: number }) => {
    const at = vertical ? y : x;
    return at > from + 250 && at < to - 250;
  };
  const named = marksOf(scene).flatMap(({ mark, groups }) => {
    const owner = groups.find(({ key }) => /^(event|stack) /.test(key));
    return mark.type === "text" && owner && isPart(mark, "date") && !isPart(mark, "meanwhile") && isWhole(mark)
      ? [owner.key]
      : [];
  });
  return new Set(named);
}

function run(job: PlanJob, each: (job: PlanJob) => void = () => undefined): number {
  for (let slices = 1; ; slices++) {
    const isDone = job.advance(3);
    each(job);
    if (isDone) return slices;
  }
}

const cases: [string, Timeline, LayoutOptions][] = [
  ["columns", bothOf(30_000).columns, {}],
  ["objects", bothOf(6000).objects, {}],
  ["downwards", bothOf(20_000).columns, { orientation: "vertical" }],
  ["downwards in bands", bothOf(9000).objects, { orientation: "vertical", lanes: "group" }],
  ["downwards on both sides", bothOf(20_000).columns, { orientation: "vertical", labelSide: "both" }],
  ["by their order", bothOf(9000).objects, { scale: "sequence" }],
  ["by the logarithm", bothOf(9000).columns, { scale: "log" }],
  ["each group from its start", bothOf(9000).columns, { scale: "relative", lanes: "group" }],
  ["by their order downwards", bothOf(9000).columns, { scale: "sequence", orientation: "vertical" }],
];

describe.each(cases)("planInSlices(%s)", (_, timeline, more) => {
  const options = { width: 900, ...more };

  test("comes to the plan that is made at once", () => {
    const job = planInSlices(timeline, options, createClock());
    expect([job.plan, job.progress, job.version]).toEqual([null, 0, 0]);
    expect(run(job)).toBeGreaterThan(5);
    const plan = createPlan(timeline, options);
    expect(toSvg(job.plan!.home)).toBe(toSvg(plan.home));
    for (const window of windowsOf(plan)) expect(job.plan!.view(window)).toEqual(plan.view(window));
  });

  test("shows something long before the end, and never takes away what it showed", () => {
    const job = planInSlices(timeline, options, createClock());
    let before: Set<string>[] = [];
    let [last, first, looks] = [0, 0, 0];
    run(job, ({ plan, progress }) => {
      expect(progress).toBeGreaterThanOrEqual(last);
      last = progress;
      if (!plan) return;
      if (first === 0) first = progress;
      if (looks++ % 12 !== 0) return;
      const shown = windowsOf(plan).map((window) => namedIn(plan.view(window), plan.axis!));
      for (const [index, names] of before.entries()) {
        // Straddlers slide as others arrive; what stands well inside stays.
        expect([...names].filter((name) => !shown[index]!.has(name))).toEqual([]);
      }
      before = shown;
      expect(plan.home.counts.drawn + plan.home.counts.counted).toBe(timeline.events.length);
    });
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(0.5);
    expect(last).toBe(1);
    expect(before.some((names) => names.size > 0)).toBe(true);
  });

  test("has a strip and bars, and no words, at first", () => {
    const job = planInSlices(timeline, options, createClock());
    while (!job.plan) job.advance(0);
    const { home } = job.plan;
    expect(home.counts.labelled).toBe(0);
    expect(marksOf(home).some(({ mark }) => isPart(mark, "density"))).toBe(true);
    const plan = job.plan;
    const version = job.version;
    run(job);
    expect(job.plan).toBe(plan);
    expect(job.version).toBeGreaterThan(version);
    expect(plan.home.height).toBe(home.height);
    expect(plan.home.counts.labelled).toBeGreaterThan(10);
  });
});

test.each([{ orientation: "vertical" }, { scale: "sequence" }, { scale: "log" }, { scale: "relative" }] as const)(
  "no event becomes an object before it is seen, nor more than some hundred titles are asked for in a step: %o",
  (options) => {
    const count = 5000;
    let [asked, made] = [0, 0];
    const titles = (index: number) => {
      asked++;
      return `Event ${String(index)}`;
    };
    const ids = (index: number) => {
      made++;
      return `e${String(index)}`;
    };
    const start = Float64Array.from({ length: count }, (_, index) => Date.UTC(1990, 0, 1 + ((index * 7919) % 9000)));
    const { timeline } = readTimeline({ events: { start, titles, ids, precision: "day" } });
    [asked, made] = [0, 0];
    const job = planInSlices(timeline, { width: 600, ...options }, createClock());
    let most = 0;
    for (let before = asked; !job.advance(0); before = asked) most = Math.max(most, asked - before);
    expect(asked).toBeLessThan(1.1 * count);
    expect(made).toBeLessThan(500);
    expect(most).toBeLessThan(700);
  },
);

test.each<[string, LayoutOptions, number]>([
  ["marks, bars and axis", {}, 4],
  ["bands", { lanes: "group" }, 10],
  ["marks, words and axis downwards", { orientation: "vertical" }, 4],
  ["columns", { orientation: "vertical", lanes: "group" }, 12],
])("what is first seen is laid out in steps of its own: %s", (_, options, least) => {
  const job = planInSlices(bothOf(20_000).columns, { width: 1200, ...options }, createClock());
  while (job.progress < 0.3) job.advance(0);
  let steps = 0;
  for (; job.plan === null; steps++) job.advance(0);
  expect(steps).toBeGreaterThanOrEqual(least);
});

describe("planWithin(milliseconds, timeline, options, clock)", () => {
  const timeline = bothOf(30_000).columns;

  test("gives what is planned by then: the most important words, and all events counted", () => {
    const clock = createClock();
    const { home } = planWithin(900, timeline, { width: 700 }, clock);
    expect(clock()).toBeLessThan(2500);
    const { labelled, drawn, counted } = home.counts;
    const whole = createPlan(timeline, { width: 700 }).home;
    expect(labelled).toBeGreaterThan(0.8 * whole.counts.labelled);
    expect(drawn + counted).toBe(30_000);
    expect(home.height).toBe(whole.height);
  });

  test("gives all where there is time", () => {
    const { home } = planWithin(Infinity, timeline, { width: 700 }, createClock());
    expect(toSvg(home)).toBe(toSvg(createPlan(timeline, { width: 700 }).home));
  });

  test("gives something to draw though there is no time at all", () => {
    const { home } = planWithin(0, timeline, { width: 700 }, createClock());
    expect([home.counts.labelled, home.counts.counted]).toEqual([0, 30_000]);
  });
});

test("a small timeline is planned in one slice or two", () => {
  const { timeline } = readTimeline([{ when: "2014", title: "A" }]);
  const job = planInSlices(timeline, {}, createClock());
  expect(run(job)).toBeLessThan(3);
  expect(toSvg(job.plan!.home)).toBe(toSvg(createPlan(timeline).home));
});

test("wrong options throw at once, a timeline that was never read when it is looked at", () => {
  const { timeline } = readTimeline([]);
  expect(() => planInSlices(timeline, { width: 3 }, createClock())).toThrow("invalid width: 3");
  const job = planInSlices({ events: [{ id: "a", title: "A" }] } as never, {}, createClock());
  expect(() => run(job)).toThrow("invalid timeline");
});

describe("readInSlices(data) reads what readTimeline reads:", () => {
  const objects = Array.from({ length: 5000 }, (_, index) => ({
    when: index % 50 === 7 ? "soon" : `20${String(10 + (index % 80))}`,
    title: `Event ${String(index)}`,
    ...(index % 3 === 0 ? { id: `e${String(index % 4000)}`, links: ["e0", "none"] } : {}),
  }));
  const columns = {
    groups: ["a", "b", "c"],
    events: { ...columnsOf(20_000), ids: (index: number) => `e${String(index)}` },
  };
  const texts = { events: { when: objects.map(({ when }) => when), titles: objects.map(({ title }) => title) } };
  test.each<[string, unknown, number]>([
    ["objects", objects, 5],
    ["JSON", JSON.stringify({ title: "T", events: objects }), 5],
    ["columns", columns, 1],
    ["columns of text", texts, 2],
    ["nothing", undefined, 1],
  ])("%s", (_, data, least) => {
    const job = readInSlices(data, { clock: createClock() });
    let slices = 1;
    for (let last = 0; !job.advance(1); slices++) {
      expect(job.progress).toBeGreaterThanOrEqual(last);
      last = job.progress;
    }
    const { timeline, problems } = readTimeline(data);
    expect(slices).toBeGreaterThanOrEqual(least);
    expect(job.progress).toBe(1);
    expect(job.result!.problems).toEqual(problems);
    expect([...job.result!.timeline.events]).toEqual([...timeline.events]);
  });

  test("wrong options throw", () => {
    expect(() => readInSlices([], { clock: createClock(), unit: "day" as never })).toThrow("invalid unit");
  });
});
