import { page } from "vitest/browser";
import { afterEach, describe, expect, test } from "vitest";
import { ar } from "date-fns/locale/ar";
import { createTimeline } from "../../../src/dom/createTimeline.js";
import type { TimelineView } from "../../../src/dom/timelineView.js";
import type { ViewOptions } from "../../../src/dom/viewOptions.js";
import { renderToString, type RenderOptions } from "../../../src/renderToString.js";
import { elementOf, emulate, frames, newContainer } from "./page.js";
import { timelines } from "./timelines.js";
import { nodesOf, treeOf, treeOfText } from "./tree.js";

const views: TimelineView[] = [];

function open(container: Element, data: unknown, options?: ViewOptions): TimelineView {
  const view = createTimeline(container, data, { onProblem: () => undefined, ...options });
  views.push(view);
  return view;
}

afterEach(async () => {
  for (const view of views.splice(0)) view.destroy();
  await emulate();
});

/** A container that a server has written into. */
function written(data: unknown, options: RenderOptions = {}, width = 700): HTMLDivElement {
  const container = newContainer(width);
  container.innerHTML = renderToString(data, { width, onProblem: () => undefined, ...options });
  return container;
}

/** What changes in a container while something is done. */
function changesIn(container: Element, act: () => void): MutationRecord[] {
  const observer = new MutationObserver(() => undefined);
  observer.observe(container, { subtree: true, childList: true, attributes: true, characterData: true });
  act();
  const records = observer.takeRecords();
  observer.disconnect();
  return records;
}

/** What is seen of a container. */
function picture(container: Element): Promise<string> {
  return page.screenshot({ element: container, save: false });
}

const rich = {
  ...{ title: "The break", subtitle: "How it came to it", caption: "Drawn for a test." },
  groups: [
    { id: "a", title: "Talks", color: "#0b6e99" },
    { id: "b", title: "War", color: "#ffee00" },
  ],
  eras: [{ when: "2014-06/2015", title: "An age", color: "#220066" }],
  events: [
    { id: "url", when: "2014", title: "It stands elsewhere", group: "b", url: "https://example.org/" },
    { id: "same", when: "2014", title: "And this too", group: "a", url: "https://example.org/same" },
    { id: "open", when: "2014/..", title: "It goes on", group: "b", sources: [{ title: "Annals" }] },
    { id: "to", when: "2015-03~", title: "About then", group: "a", links: [{ to: "open", label: "of it" }] },
    { id: "claimed", when: "2017-02-16", title: "Two say it", group: "a", claims: [{ when: "2017-03" }] },
    { id: "u", when: "/", title: "Nobody knows when" },
  ],
  undated: [{ title: "Told without a date" }],
};

const columns = {
  groups: ["One", "Other"],
  events: {
    start: Float64Array.from({ length: 5000 }, (_, i) => Date.UTC(1900 + ((i * 37) % 100), i % 12, 1 + (i % 28))),
    precision: "day",
    group: Uint8Array.from({ length: 5000 }, (_, i) => i % 2),
    importance: Float32Array.from({ length: 5000 }, (_, i) => ((i * 7919) % 1000) / 1000),
    titles: (index: number) => `Column ${index}`,
  },
};

/** Drawings of each kind: data, options, and whether the page is dark. */
const drawings: Readonly<Record<string, readonly [data: unknown, options: RenderOptions, dark?: boolean]>> = {
  "titles that are links": [rich, {}],
  dark: [rich, { theme: "dark" }],
  "following a light page": [rich, { theme: "auto" }],
  "following a dark page": [rich, { theme: "auto" }, true],
  "from right to left": [rich, { direction: "rtl" }],
  "in Arabic": [rich, { locale: ar }],
  downwards: [rich, { orientation: "vertical" }],
  "downwards from right to left": [rich, { orientation: "vertical", direction: "rtl" }],
  bands: [rich, { lanes: "group" }],
  "columns of groups": [rich, { lanes: "group", orientation: "vertical" }],
  "letters of another font": [rich, { theme: { font: "Georgia, serif" } }],
  "5,000 events in columns": [columns, {}],
  "5,000 events in columns, downwards": [columns, { orientation: "vertical" }],
};

const ours = /^(role|tabindex|data-time|aria-[a-z]+)$/;

describe("a drawing that a server has written", () => {
  for (const name of Object.keys(timelines)) {
    test(`is taken over node by node, moving nothing: ${name}`, async () => {
      const container = written(timelines[name]);
      const before = nodesOf(container);
      const records = changesIn(container, () => open(container, timelines[name]));
      expect(
        records.filter(({ type, attributeName }) => type !== "attributes" || !ours.test(attributeName ?? "")),
      ).toEqual([]);
      expect(nodesOf(container)).toEqual(before);
      for (const [at, node] of nodesOf(container).entries()) expect(node).toBe(before[at]);
      const [view] = views;
      expect(treeOf(container.querySelector("svg")!).replace(/ xmlns="[^"]*"/, "")).toBe(
        treeOfText(view!.scene!).replace(/ xmlns="[^"]*"/, ""),
      );
      await frames();
      for (const [at, node] of nodesOf(container).entries()) expect(node).toBe(before[at]);
    });
  }

  test.each(Object.keys(drawings))("and taken over looks as before, to the pixel: %s", async (name) => {
    const [data, options, isDark = false] = drawings[name]!;
    await emulate({ "prefers-color-scheme": isDark ? "dark" : "light" });
    const container = written(data, options);
    const marks = () => [...container.querySelectorAll(":scope > svg > :not(defs, style), :scope > svg > g *")];
    const [before, seen] = [marks(), await picture(container)];
    open(container, data, options);
    expect(marks()).toHaveLength(before.length);
    for (const [at, node] of marks().entries()) expect(node).toBe(before[at]);
    // Longer than a picture may be is not told whole.
    expect((await picture(container)) === seen).toBe(true);
    expect(container.querySelector("svg.whenline a[href] [data-event], svg.whenline [data-event] a[href]")).toBeNull();
  });

  test("answers like any other, and goes on being the same drawing when it is zoomed and left", () => {
    const data = timelines["moments and intervals"];
    const container = written(data);
    const home = treeOf(container.querySelector("svg")!);
    const view = open(container, data);
    elementOf(container, "baku").dispatchEvent(new MouseEvent("click", { bubbles: true }));
    expect(view.selected).toBe("baku");
    view.zoomTo("2014", { duration: 0 });
    view.fit({ duration: 0 });
    expect(treeOf(container.querySelector("svg")!)).toBe(home);
  });

  test.each([
    ["other data", timelines["one event"], {}],
    ["other options", timelines["moments and intervals"], { legend: false }],
    ["another theme", timelines["moments and intervals"], { theme: "dark" }],
    ["another width", timelines["moments and intervals"], { width: 640 }],
  ] as const)("is replaced, at once and in its place, for %s", (_what, data, options) => {
    const container = written(timelines["moments and intervals"]);
    container.append("after");
    const view = open(container, data, options);
    expect([...container.childNodes].map(({ nodeName }) => nodeName)).toEqual(["svg", "#text"]);
    expect(treeOf(container.querySelector("svg")!)).toBe(treeOfText(view.scene!));
  });

  test.each([
    ["an element more", (svg: Element) => svg.lastElementChild?.append(svg.cloneNode())],
    ["an attribute more", (svg: Element) => svg.querySelector("text")?.setAttribute("onclick", "1")],
    ["another value", (svg: Element) => svg.querySelector("text")?.setAttribute("x", "3")],
    ["another text", (svg: Element) => (svg.querySelector("title")!.textContent = "Other")],
    ["an element less", (svg: Element) => svg.querySelector("[data-event]")?.remove()],
    ["an element of another name", (svg: Element) => svg.querySelector("text")?.replaceWith(svg.cloneNode())],
  ])("is replaced if somebody has changed it: %s", (_what, change) => {
    const data = timelines["moments and intervals"];
    const container = written(data);
    change(container.querySelector("svg")!);
    const view = open(container, data);
    expect(treeOf(container.querySelector("svg")!)).toBe(treeOfText(view.scene!));
  });

  test("that follows the page is taken over in a dark page too: only colours change", async () => {
    const data = timelines["moments and intervals"];
    const container = written(data, { theme: "auto" });
    expect(container.querySelector("style")).not.toBeNull();
    await emulate({ "prefers-color-scheme": "dark" });
    // Gradients are named after their colours, so they are other ones.
    const shown = () => [...container.querySelectorAll("svg > g, svg > g *, svg > title, svg > rect")];
    const nodes = shown();
    const records = changesIn(container, () => open(container, data, { theme: "auto" }));
    expect(container.querySelector("style")).toBeNull();
    expect(shown()).toHaveLength(nodes.length);
    for (const [at, node] of shown().entries()) expect(node).toBe(nodes[at]);
    const changed = new Set(records.map(({ attributeName }) => attributeName ?? "").filter((name) => !ours.test(name)));
    expect([...changed].sort()).toEqual(["", "fill", "stroke"]);
    expect(views[0]?.scene?.background).toBe("#15171c");
  });

  test("and shown twice is taken over twice, with ids of its own", () => {
    const data = timelines["moments and intervals"];
    const container = newContainer(700);
    const text = renderToString(data, { width: 700 });
    container.innerHTML = `<div>${text}</div><div>${text}</div>`;
    const before = nodesOf(container);
    for (const each of container.children) open(each, data);
    for (const [at, node] of nodesOf(container).entries()) expect(node).toBe(before[at]);
    const ids = [...container.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("saved from a live view is taken over as well", () => {
    const data = timelines["moments and intervals"];
    const first = newContainer(700);
    const view = open(first, data);
    const saved = first.innerHTML;
    view.destroy();
    const container = newContainer(700);
    container.innerHTML = saved;
    const before = nodesOf(container);
    open(container, data);
    for (const [at, node] of nodesOf(container).entries()) expect(node).toBe(before[at]);
  });

  test("goes with the view that has taken it over, and stays if none has", () => {
    const data = timelines["one event"];
    const container = written(data);
    expect(() =>
      createTimeline(container, data, {
        measureText: () => {
          throw new Error("mine");
        },
      }),
    ).toThrow("threw");
    expect(container.querySelectorAll("svg")).toHaveLength(1);
    const view = open(container, data);
    const second = open(container, timelines["no events"]);
    expect(container.querySelectorAll("svg")).toHaveLength(2);
    view.destroy();
    second.destroy();
    expect(container.childNodes).toHaveLength(0);
  });

  test("is measured as the browser does once the width is another", async () => {
    const data = timelines["moments and intervals"];
    const container = written(data);
    const view = open(container, data);
    container.style.width = "640px";
    await frames();
    const other = newContainer(640);
    expect(view.scene?.marks).toEqual(open(other, data).scene?.marks);
  });
});
