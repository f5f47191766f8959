import { expect, test } from "vitest";
import { createPlan } from "../../../src/layout/plan.js";
import { toSvg, type Extent } from "../../../src/index.js";
import { readTimeline } from "../../../src/model/readTimeline.js";
import { overlappingTexts, strayTexts } from "../../laws/checkText.js";
import { bothOf, columnsOf } from "../layout/dense/given.js";

const groups = ["a", "b", "c"];

/** How many events have nothing in a window, by looking at each. */
function outsideOf({ start, end, precision: { of } }: ReturnType<typeof columnsOf>, window: Extent): number {
  const day = 86_400_000;
  let outside = 0;
  for (let index = 0; index < start.length; index++) {
    const edges = (instant: number): [number, number] => {
      const first = Math.floor(instant / day) * day;
      if (of[index] === 0) return [first, first + day];
      const date = new Date(instant);
      const month = (more: number) => Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + more);
      return [month(0), month(1)];
    };
    const last = Number.isNaN(end[index]!) ? start[index]! : end[index]!;
    const [from] = edges(start[index]!);
    const to = last === Infinity ? Infinity : edges(last)[1];
    if (from >= window.end || to < window.start) outside++;
  }
  return outside;
}

test("of a million events none is lost, in any window, in fewer than 800 nodes", { timeout: 120_000 }, () => {
  const columns = columnsOf(1_000_000);
  const { timeline, problems } = readTimeline({ title: "A million", groups, events: columns });
  expect(problems).toEqual([]);
  const plan = createPlan(timeline, { width: 1200 });
  const { start, end } = plan.axis!.domain;
  for (const [long, place] of [
    [1, 0],
    [0.3, 0.2],
    [0.01, 0.61],
    [0.0001, 0.35],
  ] as const) {
    const from = start + (end - start) * place;
    const window = { start: from, end: Math.min(end, from + (end - start) * long) };
    const scene = long === 1 ? plan.home : plan.view(window);
    const { events, drawn, counted, outside, unknown } = scene.counts;
    expect(events).toBe(1_000_000);
    expect(drawn + counted + outside + unknown).toBe(events);
    expect(outside).toBe(long === 1 ? 0 : outsideOf(columns, window));
    expect((toSvg(scene).match(/<(?!\/)/g) ?? []).length).toBeLessThan(800);
    expect(overlappingTexts(scene)).toEqual([]);
    expect(strayTexts(scene)).toEqual([]);
  }
});

test.each([
  ["few", 900, {}],
  ["many", 6000, {}],
  ["many in bands", 6000, { lanes: "group" }],
  ["many of a given time", 6000, { domain: ["1985", "1990"] }],
  ["many in little height", 6000, { height: 420 }],
] as const)("columns are drawn as the same events as objects are: %s", (_, count, options) => {
  const { columns, objects } = bothOf(count);
  const one = createPlan(columns, options);
  const other = createPlan(objects, options);
  expect(toSvg(one.home)).toBe(toSvg(other.home));
  const { start, end } = one.axis!.domain;
  for (const long of [0.4, 0.03, 0.002]) {
    const window = { start: start + 0.3 * (end - start), end: start + (0.3 + long) * (end - start) };
    expect(one.view(window)).toEqual(other.view(window));
  }
});
