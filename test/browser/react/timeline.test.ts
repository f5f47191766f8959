import { act, createElement, createRef, StrictMode, type ReactNode } from "react";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import { renderToString as renderReact } from "react-dom/server.browser";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { mountCard } from "../../../src/dom/parts/mountCard.js";
import { mountSearch } from "../../../src/dom/parts/mountSearch.js";
import type { TimelineView } from "../../../src/dom/timelineView.js";
import { Timeline, type TimelineProps } from "../../../src/react/index.js";
import { elementOf, frames, newContainer } from "../dom/page.js";
import { nodesOf } from "../dom/tree.js";

const data = [
  { id: "a", when: "2001", title: "First" },
  { id: "b", when: "2005/2009", title: "Second" },
];

/** `act` of a function that React's own work follows. */
const acting = (run: () => void): Promise<void> =>
  act(async () => {
    run();
    await Promise.resolve();
  });

let root: Root | undefined;
const errors = vi.spyOn(console, "error");
const warnings = vi.spyOn(console, "warn");

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  errors.mockClear();
  warnings.mockClear();
});

afterEach(async () => {
  await acting(() => root?.unmount());
  root = undefined;
  expect(errors.mock.calls).toEqual([]);
});

async function show(element: ReactNode): Promise<void> {
  root ??= createRoot(newContainer(700));
  await acting(() => root?.render(element));
}

function timeline(props: Partial<TimelineProps> & { ref?: React.Ref<TimelineView> } = {}): ReactNode {
  return createElement(Timeline, { data, ...props });
}

const click = (id: string) =>
  acting(() => elementOf(document, id).dispatchEvent(new MouseEvent("click", { bubbles: true })));

describe("<Timeline>", () => {
  test("draws, gives its view by the ref, and leaves nothing behind", async () => {
    const ref = createRef<TimelineView>();
    await show(timeline({ ref, className: "mine", style: { color: "red" } }));
    const host = document.querySelector<HTMLElement>(".mine");
    expect([host?.style.color, host?.children.length]).toEqual(["red", 1]);
    expect(ref.current?.scene?.width).toBe(700);
    expect(ref.current?.toSvg()).toMatch(/^<svg /);
    const view = ref.current;
    await acting(() => root?.unmount());
    root = undefined;
    expect(ref.current).toBeNull();
    expect(() => view?.fit()).toThrow("destroyed");
    expect(document.querySelector("svg")).toBeNull();
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });

  test("calls the functions of the last rendering, with what the view's events tell", async () => {
    const heard: string[] = [];
    const on = (name: string) => ({
      onSelect: ({ event }: { event: { id: string } | null }) => void heard.push(`${name} ${String(event?.id)}`),
      onViewport: ({ viewport }: { viewport: { width: number } }) =>
        void heard.push(`${name} ${typeof viewport.width}`),
    });
    const ref = createRef<TimelineView>();
    await show(timeline({ ...on("1"), ref }));
    await click("a");
    await show(timeline({ ...on("2"), ref }));
    await click("b");
    ref.current?.zoomTo("2001", { duration: 0 });
    await frames();
    expect(heard).toEqual(["1 a", "2 b", "2 number"]);
  });

  test("tells how much of many events is done", async () => {
    const many = Array.from({ length: 6000 }, (_, day) => ({ when: new Date(day * 864e5), title: String(day) }));
    const heard: number[] = [];
    await show(timeline({ data: many, onProgress: ({ progress }) => void heard.push(progress) }));
    await vi.waitFor(() => expect(heard.at(-1)).toBe(1), 10_000);
    expect(heard[0]).toBeLessThan(1);
  });

  test("renders again without touching the drawing, unless something is different", async () => {
    await show(timeline({ theme: { ink: "#000000" }, domain: ["2000", "2010"], onSelect: () => undefined }));
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => void changes.push(...records));
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    await show(timeline({ theme: { ink: "#000000" }, domain: ["2000", "2010"], onSelect: () => undefined }));
    expect(changes).toEqual([]);
    await show(timeline({ theme: { ink: "#111111" }, domain: ["2000", "2010"] }));
    expect(changes.length).toBeGreaterThan(0);
    observer.disconnect();
  });

  test("brings new data and options, and sets those back that are no longer given", async () => {
    const ref = createRef<TimelineView>();
    await show(timeline({ ref, legend: false, title: "Mine" }));
    const [svg, view] = [document.querySelector("svg"), ref.current];
    const first = elementOf(document, "a");
    const height = view?.scene?.height ?? Infinity;
    await show(timeline({ ref, data: [...data, { id: "c", when: "2012", title: "Third" }] }));
    expect([document.querySelector("svg"), ref.current, elementOf(document, "a")]).toEqual([svg, view, first]);
    expect(view?.scene?.title).toBe("3 events");
    expect(view?.scene?.height).toBeGreaterThan(height);
  });

  test("selects what it is told, also an event that comes later, and leaves the reader alone otherwise", async () => {
    const ref = createRef<TimelineView>();
    await show(timeline({ ref, selected: "later" }));
    expect(ref.current?.selected).toBeNull();
    await show(timeline({ ref, selected: "later", data: [...data, { id: "later", when: "2012", title: "Later" }] }));
    expect(ref.current?.selected).toBe("later");
    await show(timeline({ ref, selected: null }));
    expect(ref.current?.selected).toBeNull();
    await show(timeline({ ref }));
    await click("b");
    await show(timeline({ ref, legend: false }));
    expect(ref.current?.selected).toBe("b");
  });

  test("goes to a state and tells of others, hidden groups and all", async () => {
    const ref = createRef<TimelineView>();
    const onState = vi.fn();
    await show(timeline({ ref, state: { inView: "2004/2006", selected: "b" }, onState }));
    expect(ref.current?.state).toEqual({ inView: "2004/2006", selected: "b" });
    await acting(() => ref.current?.zoomTo({ start: Date.UTC(2001, 0), end: Date.UTC(2003, 0) }, { duration: 0 }));
    await show(timeline({ ref, state: { inView: "2004/2006", selected: "b" }, onState, legend: false }));
    await vi.waitFor(() => expect(onState).toHaveBeenCalledWith({ state: { inView: "2001/2002", selected: "b" } }));
    await show(timeline({ ref, state: "", onState }));
    expect(ref.current?.state).toEqual({});
    const written = renderReact(timeline({ state: "selected=a", hiddenGroups: [""] }));
    expect([written.includes("<svg"), written.includes("First")]).toEqual([true, false]);
  });

  test("tells of problems one by one, or the console if nobody asks", async () => {
    const onProblem = vi.fn();
    await show(timeline({ data: [{}, ...data], onProblem }));
    await frames(1);
    expect(onProblem.mock.calls.map((call) => (call[0] as { at: string }).at)).toContain("events[0].when");
    expect(warnings).not.toHaveBeenCalled();
    await show(timeline({ data: [{}, ...data, {}] }));
    await frames(1);
    expect(warnings.mock.calls).toHaveLength(1);
  });

  test("throws wrong options for an error boundary to catch", async () => {
    errors.mockImplementation(() => undefined);
    await expect(show(timeline({ width: 3 }))).rejects.toThrow("invalid width: 3");
    errors.mockReset();
  });

  test("has parts around it that its ref mounts, once also in StrictMode, and leaves none behind", async () => {
    const explore = (view: TimelineView | null) => {
      if (view) [mountSearch, mountCard].forEach((mount) => mount(view));
    };
    await show(createElement(StrictMode, null, timeline({ ref: explore, selected: "a" })));
    expect(document.querySelectorAll(".whenline-search")).toHaveLength(1);
    expect(document.querySelector(".whenline-card h2")?.textContent).toBe("First");
    await show(createElement(StrictMode, null, timeline({ ref: explore, selected: "b" })));
    expect(document.querySelectorAll(".whenline-part")).toHaveLength(2);
    expect(document.querySelector(".whenline-card h2")?.textContent).toBe("Second");
    await acting(() => root?.unmount());
    root = undefined;
    expect(document.querySelectorAll(".whenline-part")).toHaveLength(0);
  });

  test("mounts twice in StrictMode and ends as one", async () => {
    const ref = createRef<TimelineView>();
    await show(createElement(StrictMode, null, timeline({ ref, selected: "a" })));
    expect(document.querySelectorAll("svg")).toHaveLength(1);
    expect(ref.current?.selected).toBe("a");
    ref.current?.fit();
    await show(createElement(StrictMode, null, timeline({ ref, data: data.slice(1) })));
    expect(ref.current?.scene?.counts.events).toBe(1);
    expect(warnings).not.toHaveBeenCalled();
  });
});

describe("<Timeline> that a server has written", () => {
  test.each([false, true])("is taken over node by node, without a word of React; zoom %s", async (zoom) => {
    const container = newContainer(700);
    const element = timeline({ serverWidth: 700, zoom });
    container.innerHTML = renderReact(element);
    const before = nodesOf(container);
    await acting(() => (root = hydrateRoot(container, element)));
    for (const [at, node] of nodesOf(container).entries()) expect(node).toBe(before[at]);
    expect(elementOf(document, "a").getAttribute("role")).toBe("button");
    await acting(() => root?.render(timeline({ serverWidth: 700, zoom, data: data.slice(0, 1) })));
    expect(container.querySelectorAll("svg [data-event]")).toHaveLength(1);
    expect(container.querySelector("svg")).toBe(before.find(({ nodeName }) => nodeName === "svg"));
  });

  test("at another width, or in StrictMode, is drawn anew before anything is painted", async () => {
    const container = newContainer(640);
    const element = createElement(StrictMode, null, timeline({ serverWidth: 700 }));
    container.innerHTML = renderReact(element);
    await acting(() => (root = hydrateRoot(container, element)));
    expect(container.querySelectorAll("svg")).toHaveLength(1);
    expect(container.querySelector("svg")?.getAttribute("width")).toBe("640");
  });
});
