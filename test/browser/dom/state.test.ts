import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createTimeline } from "../../../src/dom/createTimeline.js";
import { mountFilter } from "../../../src/dom/parts/mountFilter.js";
import { toHash, type ViewState } from "../../../src/dom/state/viewState.js";
import type { TimelineView } from "../../../src/dom/timelineView.js";
import type { ViewOptions } from "../../../src/dom/viewOptions.js";
import type { Problem } from "../../../src/errors.js";
import { emulate, frames, newContainer } from "./page.js";
import { timelines } from "./timelines.js";

const data = {
  groups: [
    { id: "a", title: "Talks" },
    { id: "b", title: "Works" },
  ],
  events: [
    { id: "one", when: "2012-03", title: "First", group: "a" },
    { id: "two", when: "2014", title: "Second", group: "b" },
    { id: "three & more", when: "2016-05-04", title: "Third", group: "a" },
    { id: "four", when: "2017-11-20", title: "Fourth" },
  ],
};
const now = { duration: 0 };
const day = 86_400_000;

let view: TimelineView;
let problems: Problem[] = [];

beforeEach(() => emulate({ "prefers-reduced-motion": "reduce" }));
afterEach(async () => {
  view.destroy();
  problems = [];
  await emulate();
});

function open(options: ViewOptions = {}, own: unknown = data, width = 800): TimelineView {
  view = createTimeline(newContainer(width), own, { onProblem: (problem) => problems.push(problem), ...options });
  return view;
}
const throughJson = (state: ViewState) => JSON.parse(JSON.stringify(state)) as ViewState;
const throughUrl = (state: ViewState) => new URL(`https://example.org/page#${toHash(state)}`).hash;

/** A state that differs from the start in all it has. */
async function explored(): Promise<ViewState> {
  open();
  view.zoomTo({ start: Date.UTC(2013, 3, 2, 5), end: Date.UTC(2016, 10, 7, 20) }, now);
  view.select("three & more");
  view.update(undefined, { hiddenGroups: ["b", ""] });
  await frames();
  return view.state;
}

describe("view.state", () => {
  test("is empty at the start, and says in few letters what a reader has made of a view", async () => {
    expect(open().state).toEqual({});
    view.destroy();
    const state = await explored();
    expect(state).toMatchObject({ selected: "three & more", hiddenGroups: ["b", ""] });
    expect(state.inView).toMatch(/^2013-\d\d(?:-\d\d)?\/2016-\d\d(?:-\d\d)?$/);
    expect(toHash(state)).toBe(`inView=${state.inView}&selected=three%20%26%20more&hiddenGroups=b&hiddenGroups=`);
  });

  test.each([
    ["JSON", throughJson],
    ["the hash of an address", throughUrl],
  ])("opens the same view after %s, and is then the same", async (_, through) => {
    const state = await explored();
    const { extent } = view.viewport!;
    view.destroy();
    open({ state: through(state) });
    expect(view.state).toEqual(state);
    const pixel = (extent.end - extent.start) / 700;
    expect(Math.abs(view.viewport!.extent.start - extent.start)).toBeLessThan(pixel);
    expect(Math.abs(view.viewport!.extent.end - extent.end)).toBeLessThan(pixel);
    expect(view.selected).toBe("three & more");
    expect(problems).toEqual([]);
  });

  test.each(Object.keys(timelines))("finds its way back from anywhere: %s", async (name) => {
    for (const scale of ["time", "sequence", "log"] as const) {
      const first = open({ scale }, timelines[name]);
      if (!first.viewport) {
        first.destroy();
        continue;
      }
      const { start, end } = first.viewport.extent;
      for (const [from, to] of [
        [0.1, 0.3],
        [0.4, 0.41],
        [0.62, 1],
      ] as const) {
        first.zoomTo({ start: start + (end - start) * from, end: start + (end - start) * to }, now);
        await frames(1);
        const { state } = first;
        const second = createTimeline(newContainer(800), timelines[name], { scale, state: throughUrl(state) });
        expect(second.state, `${scale} ${String(from)}`).toEqual(state);
        second.destroy();
      }
      first.destroy();
    }
    open();
  });

  test("goes on from there: what a reader does next stays", async () => {
    open({ state: "#inView=2013/2015&selected=two" });
    expect(view.options).not.toHaveProperty("state");
    view.fit(now);
    view.select("one");
    await frames();
    view.update(undefined, { legend: false });
    expect(view.state).toEqual({ selected: "one" });
  });

  test("back to the start by an empty one, to what the options hid at first", async () => {
    open({ hiddenGroups: ["a"] });
    expect(view.state).toEqual({});
    const filter = mountFilter(view);
    const [talks] = [...document.querySelectorAll<HTMLButtonElement>(".whenline-filter button")];
    talks!.click();
    view.zoomTo("2014", now);
    await frames();
    expect(view.state).toMatchObject({ hiddenGroups: [] });
    expect(toHash(view.state)).toMatch(/^inView=.*&allGroups$/);
    view.update(undefined, { state: "" });
    expect([view.state, talks!.getAttribute("aria-pressed")]).toEqual([{}, "false"]);
    view.update(undefined, { state: "#allGroups" });
    expect([view.state, talks!.getAttribute("aria-pressed")]).toEqual([{ hiddenGroups: [] }, "true"]);
    filter.stop();
  });

  test("waits for data that come later, and for a width", async () => {
    open({ state: { inView: "2013/2014", selected: "two" } }, []);
    expect([view.state, problems]).toEqual([{}, []]);
    view.update(data);
    expect(view.state).toEqual({ inView: "2013/2014", selected: "two" });
    view.destroy();
    open({ state: { inView: "2013/2014" } }, data, 0);
    expect(view.viewport).toBeNull();
    view.container.setAttribute("style", "width:500px");
    await vi.waitFor(() => expect(view.viewport?.extent.start).toBeCloseTo(Date.UTC(2013, 0), -3));
  });
});

describe("a state that makes no sense", () => {
  const cases: readonly (readonly [string, unknown, string | null])[] = [
    ["an event that is gone", { selected: "gone" }, "state.selected"],
    ["an event of another kind", { selected: 5 }, "state.selected"],
    ["a date that is none", { inView: "tomorrow" }, "state.inView"],
    ["a stretch without an end", { inView: "2014/.." }, "state.inView"],
    ["a stretch the wrong way round", { inView: "2016/2014" }, "state.inView"],
    ["numbers", { inView: { start: NaN, end: 5 } }, "state.inView"],
    ["years where there is nothing", { inView: "1850/1860" }, null],
    ["groups that are none", { hiddenGroups: "a" }, "state.hiddenGroups"],
    ["null", null, "state"],
    ["a list", [], "state"],
    ["a number", 7, "state"],
    ["broken escapes", "#inView=%E0%A4%A&x=%", "state.inView"],
    ["a prototype", JSON.parse('{"__proto__":{"inView":"2013/2014"},"constructor":1}') as unknown, null],
    ["a long text", `#inView=${"[".repeat(100_000)}`, "state.inView"],
  ];
  test.each(cases)("%s: all is in view, and the problem told", async (_, state, at) => {
    open({ state: state as ViewState });
    expect(view.state).toEqual({});
    expect(problems.map((problem) => problem.at)).toEqual(at === null ? [] : [at]);
    view.update(undefined, { state: { inView: "2013/2014", selected: "two" } });
    view.update(undefined, { state: state as ViewState });
    expect(view.state).toEqual({});
    await frames(1);
  });

  test("is not one at all in the hash of a heading, which leaves a view as it is", () => {
    open({ state: "#section-3" });
    expect(view.state).toEqual({});
    view.update(undefined, { state: "#selected=two" });
    view.update(undefined, { state: "#section-3" });
    expect([view.state, problems]).toEqual([{ selected: "two" }, []]);
    view.update(undefined, { state: "#" });
    expect(view.state).toEqual({});
  });

  test("is warned of once if nobody listens", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    open({ state: { selected: "gone" }, onProblem: undefined });
    await frames(1);
    expect(warn.mock.calls.map(([text]) => String(text))).toEqual([expect.stringContaining('unknown event: "gone"')]);
    warn.mockRestore();
  });

  test("shows what there is of a stretch that is partly gone", () => {
    open({ state: { inView: "1990/2013" }, gaps: "keep" });
    expect(view.viewport!.extent.end).toBeCloseTo(Date.UTC(2014, 0), -8);
    expect(view.viewport!.extent.start).toBeGreaterThan(Date.UTC(2010, 0));
  });
});

describe('"state"', () => {
  test("is told once what is different rests, by the reader or by a call", async () => {
    open();
    const told: ViewState[] = [];
    view.on("state", ({ state }) => told.push(state));
    for (let step = 0; step < 5; step++) {
      view.zoomBy(1.5, undefined, now);
      await frames(1);
    }
    view.select("two");
    expect(told).toEqual([]);
    await vi.waitFor(() => expect(told).toHaveLength(1));
    expect(told[0]).toEqual(view.state);
    expect(told[0]).toMatchObject({ selected: "two" });
    view.update(undefined, { legend: false });
    view.update(undefined, { state: { inView: "2013/2014", selected: "one" } });
    await new Promise((done) => setTimeout(done, 400));
    expect(told).toHaveLength(1);
    view.fit(now);
    await vi.waitFor(() => expect(told).toHaveLength(2));
    expect(told[1]).toEqual({ selected: "one" });
  });

  test("tells what has become of one that could not be shown; nothing after destroy", async () => {
    open({ state: { inView: "2013/2014", selected: "gone" } });
    const told: ViewState[] = [];
    view.on("state", ({ state }) => told.push(state));
    await vi.waitFor(() => expect(told).toEqual([{ inView: "2013/2014" }]));
    view.select("one");
    view.destroy();
    await new Promise((done) => setTimeout(done, 400));
    expect(told).toHaveLength(1);
  });

  test("given what it tells, a view stays as it is", async () => {
    open();
    view.on("state", ({ state }) => view.update(undefined, { state: throughJson(state) }));
    view.zoomTo({ start: Date.UTC(2013, 0, 1, 7, 13), end: Date.UTC(2013, 0, 1, 7, 13) + 200 * day }, now);
    await frames();
    const { extent } = view.viewport!;
    await new Promise((done) => setTimeout(done, 400));
    expect(view.viewport!.extent).toEqual(extent);
  });
});
