import { afterEach, describe, expect, test } from "vitest";
import { createTimeline } from "../../../src/dom/createTimeline.js";
import type { TimelineView } from "../../../src/dom/timelineView.js";
import type { ViewOptions } from "../../../src/dom/viewOptions.js";
import { emulate, frames, newContainer } from "./page.js";
import { timelines } from "./timelines.js";
import { treeOf, treeOfText } from "./tree.js";

const data = timelines["moments and intervals"];
const views: TimelineView[] = [];

function open(container: Element, options: ViewOptions = {}): TimelineView {
  const view = createTimeline(container, data, options);
  views.push(view);
  return view;
}

afterEach(async () => {
  for (const view of views.splice(0)) view.destroy();
  document.body.replaceChildren();
  await emulate();
});

describe("width", () => {
  test("is that of the container's content, in whole pixels, and follows it", async () => {
    const container = newContainer(500);
    container.style.padding = "0 10px 0 20.5px";
    const view = open(container);
    expect(view.scene?.width).toBe(500);
    container.style.width = "640.9px";
    await frames();
    expect(view.scene?.width).toBe(640);
    expect(treeOf(container.querySelector("svg")!)).toBe(treeOfText(view.scene!));
  });

  test("is laid out once a frame at most, and only if it changes", async () => {
    const container = newContainer(500);
    const view = open(container);
    await frames();
    let drawn = 0;
    const observer = new MutationObserver((records) => (drawn += records.length));
    observer.observe(container.querySelector("svg")!, { attributeFilter: ["width"] });
    const errors: string[] = [];
    const onError = (error: ErrorEvent) => void errors.push(error.message);
    window.addEventListener("error", onError);
    let passed = 0;
    for (let i = 1; i <= 20; i++) {
      for (const more of [0, 7, 3]) container.style.width = `${500 + 10 * i + more}px`;
      await new Promise((done) => requestAnimationFrame(done));
      passed++;
    }
    await frames();
    expect(view.scene?.width).toBe(703);
    expect(drawn).toBeGreaterThan(1);
    expect(drawn).toBeLessThanOrEqual(passed + 3);
    drawn = 0;
    container.style.height = "900px";
    container.style.width = "703.4px";
    await frames();
    window.removeEventListener("error", onError);
    expect(drawn).toBe(0);
    expect(errors).toEqual([]);
  });

  test("draws nothing while there is none, and draws when there is", async () => {
    const container = newContainer(500);
    container.style.display = "none";
    const view = open(container);
    expect([view.scene, container.querySelector("svg")]).toEqual([null, null]);
    expect(view.toSvg()).toMatch(/^<svg .*width="960"/);
    view.select("baku");
    view.update(data, { legend: false });
    await frames();
    expect(view.scene).toBeNull();
    container.style.display = "block";
    await frames();
    expect(view.scene?.width).toBe(500);
    expect(container.querySelector('[aria-pressed="true"]')?.getAttribute("data-event")).toBe("baku");
  });

  test("keeps the last drawing while hidden, and draws what changed meanwhile", async () => {
    const container = newContainer(500);
    const view = open(container);
    container.style.display = "none";
    await frames();
    view.update([{ id: "new", when: "1999", title: "New" }]);
    expect(view.scene?.counts.events).toBe(8);
    container.style.display = "block";
    await frames();
    expect(view.scene?.counts.events).toBe(1);
  });

  test("follows a container that is put into the page later", async () => {
    const container = document.createElement("div");
    const view = open(container);
    expect(view.scene).toBeNull();
    const parent = newContainer(444);
    parent.append(container);
    await frames();
    expect(view.scene?.width).toBe(444);
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  test("narrower than 200 pixels shows the drawing of 200, made smaller", async () => {
    const container = newContainer(120);
    const view = open(container);
    await frames();
    expect(view.scene?.width).toBe(200);
    const { width, height } = container.querySelector("svg")!.getBoundingClientRect();
    expect(width).toBeCloseTo(120, 1);
    expect(height).toBeCloseTo((view.scene!.height * 120) / 200, 1);
  });

  test("lets a flexible box become narrower than the drawing is", async () => {
    const row = newContainer(800);
    row.style.display = "flex";
    const container = row.appendChild(document.createElement("div"));
    container.style.flex = "1";
    const view = open(container);
    expect(view.scene?.width).toBe(800);
    row.style.width = "400px";
    await frames();
    expect(view.scene?.width).toBe(400);
  });

  test("given as an option is kept, wherever the container is", async () => {
    const container = document.createElement("div");
    const view = open(container, { width: 333 });
    expect(container.querySelector("svg")?.getAttribute("width")).toBe("333");
    newContainer(700).append(container);
    await frames();
    expect(view.scene?.width).toBe(333);
    expect(document.adoptedStyleSheets).toHaveLength(1);
    view.update(undefined, { width: undefined });
    expect(view.scene?.width).toBe(700);
  });

  test("does not swing with a scroll bar that the drawing's own height brings and takes away", async () => {
    const container = newContainer(500);
    const view = open(container);
    let changes = 0;
    // The wide drawing gets a scroll bar, the narrow one loses it.
    const observer = new MutationObserver(() => {
      changes++;
      container.style.width = view.scene?.width === 500 ? "485px" : "500px";
    });
    observer.observe(container.querySelector("svg")!, { attributeFilter: ["width"] });
    container.style.width = "485px";
    await frames(20);
    observer.disconnect();
    expect(changes).toBeLessThanOrEqual(2);
    expect(view.scene?.width).toBe(485);
    await new Promise((done) => setTimeout(done, 300));
    container.style.width = "700px";
    await frames();
    expect(view.scene?.width).toBe(700);
  });
});

describe("the page's colours", () => {
  const ink = { light: "#1b1b1f", dark: "#ececf1" };

  test("are followed by theme auto, light for print, with no style element", async () => {
    await emulate({ "prefers-color-scheme": "dark" });
    const container = newContainer();
    const view = open(container, { theme: "auto" });
    expect(view.scene?.ink).toBe(ink.dark);
    await emulate({ "prefers-color-scheme": "light" });
    expect(view.scene?.ink).toBe(ink.light);
    await emulate({ "prefers-color-scheme": "dark" });
    expect(view.scene?.ink).toBe(ink.dark);
    expect(treeOf(container.querySelector("svg")!)).toBe(treeOfText(view.scene!));
    await emulate({ "prefers-color-scheme": "dark" }, "print");
    expect(view.scene?.ink).toBe(ink.light);
    await emulate({ "prefers-color-scheme": "dark" });
    expect(view.scene?.ink).toBe(ink.dark);
    expect(document.querySelector("#timeline style, svg style, [style*=color]")).toBeNull();
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  test("change nothing for other themes", async () => {
    const view = open(newContainer(), { theme: "light" });
    await emulate({ "prefers-color-scheme": "dark" });
    expect(view.scene?.ink).toBe(ink.light);
  });
});

describe("fonts", () => {
  test("that load later are measured anew", async () => {
    const container = newContainer();
    const family = `Late ${String(Math.round(performance.now()))}`;
    const view = open(container, { theme: { font: `"${family}", monospace` } });
    const before = view.scene;
    const file = "/node_modules/@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf";
    const face = new FontFace(family, `url(${file})`);
    document.fonts.add(face);
    await face.load();
    await document.fonts.ready;
    await frames();
    expect(view.scene).not.toEqual(before);
    expect(treeOf(container.querySelector("svg")!)).toBe(treeOfText(view.scene!));
    document.fonts.delete(face);
  });
});
