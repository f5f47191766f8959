import { createElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { cdp } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { WhenLineElement } from "../../../src/element/index.js";
import { bindText } from "../../../src/index.js";
import { Timeline } from "../../../src/react/index.js";
import { mountAll } from "../access/mount.js";
import { frames, newContainer } from "../dom/page.js";
import { countHeld, type Held } from "./held.js";

const data = {
  groups: [{ id: "g", title: "Works" }],
  events: [
    { id: "a", when: "2001", title: "First", group: "g", sources: [{ quote: "It was the first." }] },
    { id: "b", when: "2005/2009", title: "Second" },
  ],
};

interface Session {
  send(method: "HeapProfiler.collectGarbage" | "HeapProfiler.enable"): Promise<unknown>;
  send(method: "Runtime.getHeapUsage"): Promise<{ usedSize: number }>;
  send(method: "Memory.getDOMCounters"): Promise<{ nodes: number; jsEventListeners: number; documents: number }>;
}

/** What is left after the browser has forgotten what nobody holds. */
async function heap(): Promise<{ readonly used: number; readonly nodes: number; readonly listeners: number }> {
  const session = cdp() as unknown as Session;
  await session.send("HeapProfiler.enable");
  for (let pass = 0; pass < 3; pass++) {
    await frames(2);
    await session.send("HeapProfiler.collectGarbage");
  }
  const { usedSize: used } = await session.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners: listeners } = await session.send("Memory.getDOMCounters");
  return { used, nodes, listeners };
}

let held: Held;
let container: HTMLElement;

beforeEach(() => {
  container = newContainer(400);
  held = countHeld();
});
afterEach(() => held.stop());

/** Waits for what follows in the same task. */
async function soon(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !holds(); turn++) await Promise.resolve();
  expect(holds()).toBe(true);
}

/** What is held now, and was not before. */
function more(counts: ReturnType<Held["counts"]>): string[] {
  return Object.entries(held.counts())
    .filter(([name, number]) => number > (counts[name] ?? 0))
    .map(([name, number]) => `${name}: ${String(number)}`);
}

/** Each way to put a timeline into a page, once in and out again; with every part where there are any. */
const doors: Readonly<Record<string, (round: number) => void | Promise<void>>> = {
  "createTimeline with all parts and a text": (round) => {
    const text = document.createElement("p");
    text.textContent = "It was the first.";
    container.append(text);
    const view = mountAll(container, data, { theme: round % 2 ? "auto" : "dark" });
    bindText(view, text);
    view.select("a");
    view.destroy();
    text.remove();
  },
  "<when-line>": async () => {
    const element = document.createElement("when-line");
    element.data = data;
    container.append(element);
    await soon(() => element.view !== null);
    element.remove();
    await soon(() => element.view === null);
  },
  "<Timeline>": () => {
    const root = createRoot(container);
    flushSync(() => root.render(createElement(Timeline, { data, selected: "a" })));
    flushSync(() => root.unmount());
  },
};

describe("a thousand mounts and destroys", () => {
  test.each(Object.keys(doors))(
    "hold less than a third of a megabyte and nothing else: %s",
    { timeout: 120_000 },
    async (name) => {
      const round = doors[name]!;
      // What is made once is kept, and so is code that the browser makes faster in the first thousand.
      for (let count = 0; count < 1000; count++) await round(count);
      await frames();
      const [counts, before] = [held.counts(), await heap()];
      for (let count = 0; count < 1000; count++) await round(count);
      await frames();
      const after = await heap();
      expect(more(counts)).toEqual([]);
      expect(after.used - before.used).toBeLessThan(300_000);
      expect(after.nodes - before.nodes).toBeLessThan(50);
      expect(after.listeners - before.listeners).toBeLessThan(5);
    },
  );

  test("fail where something stays", async () => {
    const counts = held.counts();
    const view = mountAll(container, data);
    expect(more(counts).length).toBeGreaterThan(10);
    view.destroy();
    expect(more(counts)).toEqual([]);
    const before = await heap();
    const kept = Array.from({ length: 200_000 }, (_, at) => ({ at, text: `kept ${String(at)}` }));
    expect((await heap()).used - before.used).toBeGreaterThan(1_000_000);
    expect(kept).toHaveLength(200_000);
  });
});

/** How often a drawing is laid out anew: its width is set once each time. */
function countLayouts(svg: Element): { readonly count: () => number; readonly stop: () => void } {
  let layouts = 0;
  const observer = new MutationObserver((records) => void (layouts += records.length));
  observer.observe(svg, { attributes: true, attributeFilter: ["width"] });
  return { count: () => layouts, stop: () => observer.disconnect() };
}

describe("sixty resizes in a second", () => {
  test.each([
    ["createTimeline", () => mountAll(container, data).container],
    [
      "<when-line>",
      () => {
        const element = document.createElement("when-line");
        element.data = data;
        container.append(element);
        return element;
      },
    ],
    [
      "<Timeline>",
      () => {
        const root = createRoot(container);
        flushSync(() => root.render(createElement(Timeline, { data })));
        return container;
      },
    ],
  ] as const)("are one layout a frame at most, and end in one of the last width: %s", async (_, mount) => {
    const home = mount();
    await frames();
    const svgOf = () => (home instanceof WhenLineElement ? home.shadowRoot! : home).querySelector("svg.whenline")!;
    const layouts = countLayouts(svgOf());
    const faults: string[] = [];
    const fault = (error: ErrorEvent) => void faults.push(error.message);
    window.addEventListener("error", fault);
    // Without a frame between them: one layout.
    for (let step = 1; step <= 60; step++) {
      container.style.width = `${String(400 + step * 5)}px`;
      container.getBoundingClientRect();
    }
    await frames();
    expect(layouts.count()).toBe(1);
    expect(svgOf().getAttribute("width")).toBe("700");
    // Over a second: never more than frames, and the last one wins.
    const begun = performance.now();
    let steps = 0;
    while (performance.now() - begun < 1000) {
      container.style.width = `${String(400 + (++steps % 60) * 5)}px`;
      await frames(1);
    }
    container.style.width = "555px";
    await frames();
    expect(layouts.count()).toBeLessThanOrEqual(steps + 2);
    expect(svgOf().getAttribute("width")).toBe("555");
    const rested = layouts.count();
    await frames(5);
    expect(layouts.count()).toBe(rested);
    expect(faults).toEqual([]);
    window.removeEventListener("error", fault);
    layouts.stop();
  });
});

describe("<when-line>", () => {
  test("moved, taken out and put in again two hundred times holds what one holds", async () => {
    const element = document.createElement("when-line");
    element.data = data;
    const places = [container, document.body.appendChild(document.createElement("section"))];
    const round = async (count: number) => {
      places[count % 2]!.append(element);
      await frames(1);
      if (count % 3 === 0) element.remove();
      await Promise.resolve();
    };
    for (let count = 0; count < 12; count++) await round(count);
    container.append(element);
    await frames();
    const [counts, before] = [held.counts(), await heap()];
    for (let count = 0; count < 200; count++) await round(count);
    container.append(element);
    await frames();
    const after = await heap();
    expect(more(counts)).toEqual([]);
    expect(after.used - before.used).toBeLessThan(1_000_000);
    expect(element.shadowRoot!.querySelectorAll("svg.whenline")).toHaveLength(1);
  });

  test("of two versions stands beside the other on one page", async () => {
    // Another copy of the class, as another version of the package would bring it, under a name of its own.
    const tag = `when-line-other-${String(Date.now())}`;
    customElements.define(tag, class extends WhenLineElement {});
    const [one, other] = [document.createElement("when-line"), document.createElement(tag)];
    if (!(other instanceof WhenLineElement)) throw new Error("not an element of ours");
    for (const element of [one, other]) {
      element.data = data;
      container.append(element);
    }
    await frames();
    const ids = [one, other].map((each) => each.shadowRoot!.querySelector("svg [id]")?.id ?? each.view!.scene!.id);
    expect([one, other].map((each) => each.view!.scene!.counts.events)).toEqual([2, 2]);
    expect(new Set(ids).size).toBe(2);
    other.select("a");
    expect([one.selected, other.selected]).toEqual([null, "a"]);
  });
});
