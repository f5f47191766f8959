import { userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createTimeline } from "../../../src/dom/createTimeline.js";
import type { TimelineView } from "../../../src/dom/timelineView.js";
import { overlappingTexts } from "../../laws/checkText.js";
import { elementOf, emulate, eventOf, frames, moveFingers, newContainer } from "./page.js";
import { treeOf, treeOfText } from "./tree.js";

const data = {
  title: "A council",
  events: [
    { id: "first", when: "2012-03", title: "The council meets for the first time" },
    { id: "year", when: "2014", title: "It moves house" },
    { id: "day", when: "2016-05-04", title: "It votes on the harbour" },
    { id: "long", when: "2013/2015-06", title: "The old hall is let" },
    { id: "open", when: "2014/..", title: "It publishes its minutes" },
    { id: "last", when: "2017-11-20", title: "It is dissolved" },
  ],
};

let container: HTMLDivElement;
let view: TimelineView;
const told: { readonly start: number; readonly end: number }[] = [];

beforeEach(async () => {
  await userEvent.unhover(document.body);
  container = newContainer(900);
  view = createTimeline(container, data, { gaps: "keep" });
  told.length = 0;
  view.on("viewport", ({ viewport }) => told.push(viewport.extent));
});

afterEach(async () => {
  view.destroy();
  await emulate();
});

const svg = () => container.querySelector("svg")!;
const extent = () => view.viewport!.extent;
const length = () => extent().end - extent().start;
const now = { duration: 0 };
const at = (share: number) => {
  const box = svg().getBoundingClientRect();
  return { clientX: box.left + box.width * share, clientY: box.top + box.height / 2 };
};
const pointer = (type: string, share: number, more: PointerEventInit = {}) =>
  svg().dispatchEvent(
    new PointerEvent(type, { bubbles: true, cancelable: true, pointerId: 1, isPrimary: true, ...at(share), ...more }),
  );
const wheel = (init: WheelEventInit) => {
  const turned = new WheelEvent("wheel", { bubbles: true, cancelable: true, ...at(0.5), ...init });
  svg().dispatchEvent(turned);
  return turned;
};

describe("moving by calls", () => {
  test("zoomTo(when) shows the date with some of what is around it, and tells so", async () => {
    const home = extent();
    view.zoomTo("2014", now);
    await frames();
    expect(extent().start).toBeGreaterThan(home.start);
    expect(extent().start).toBeLessThan(Date.UTC(2014, 0));
    expect(extent().end).toBeGreaterThan(Date.UTC(2015, 0));
    expect(length()).toBeLessThan(2.2 * 366 * 86_400_000);
    expect(told).toEqual([extent()]);
    expect(view.scene!.counts.outside).toBeGreaterThan(0);
  });

  test("zoomTo(extent) shows just that; fit() shows all, as it was before", async () => {
    const before = treeOf(svg());
    const wanted = { start: Date.UTC(2014, 3), end: Date.UTC(2014, 9) };
    view.zoomTo(wanted, now);
    await frames();
    expect(Math.abs(extent().start - wanted.start)).toBeLessThan(1000);
    expect(Math.abs(extent().end - wanted.end)).toBeLessThan(1000);
    expect(treeOf(svg())).not.toBe(before);
    view.fit(now);
    await frames();
    expect(treeOf(svg())).toBe(before);
  });

  test("the drawing is the scene of each window, and keeps its size", async () => {
    const { height } = svg().getBoundingClientRect();
    for (let step = 0; step < 24; step++) {
      view.zoomBy(step % 5 === 4 ? 0.3 : 1.7, Date.UTC(2012 + (step % 6), 4), now);
      await frames(1);
      expect(treeOf(svg())).toBe(treeOfText(view.scene!));
      expect(overlappingTexts(view.scene!)).toEqual([]);
      expect(svg().getBoundingClientRect().height).toBe(height);
    }
  });

  test("zoomBy(factor, around) keeps an instant where it is; panBy(pixels) moves by so many pixels", async () => {
    const around = Date.UTC(2014, 6);
    const { width } = view.viewport!;
    const place = () => ((around - extent().start) / length()) * width;
    const before = place();
    view.zoomBy(3, around, now);
    await frames();
    expect(place()).toBeCloseTo(before, 1);
    view.panBy(120, now);
    await frames();
    expect(place()).toBeCloseTo(before - 120, 1);
  });

  test("nothing is shown beyond what there is, however far one zooms or moves", async () => {
    const home = extent();
    view.zoomBy(0.01, undefined, now);
    view.panBy(5000, now);
    await frames();
    expect(extent()).toEqual(home);
    expect(told).toEqual([]);
    view.zoomBy(1e9, undefined, now);
    await frames();
    expect(length()).toBeGreaterThan(1000);
    view.panBy(-1e9, now);
    await frames();
    expect(extent().start).toBeCloseTo(home.start, -2);
  });

  test("a movement ends exactly where it leads, and the next goes on from there", async () => {
    view.zoomTo("2014", now);
    await frames();
    const goal = extent();
    view.fit(now);
    await frames();
    view.zoomTo("2014", { duration: 120 });
    await expect.poll(() => extent()).toEqual(goal);
    const steps = told.length;
    expect(steps).toBeGreaterThan(3);
    view.fit({ duration: 80 });
    view.zoomTo("2014", { duration: 80 });
    await expect.poll(() => extent(), { interval: 10 }).toEqual(goal);
  });

  test("readers who want less motion get none", async () => {
    await emulate({ "prefers-reduced-motion": "reduce" });
    told.length = 0;
    view.zoomTo("2014", { duration: 500 });
    await frames();
    expect(told).toHaveLength(1);
  });

  test.each([
    [() => view.zoomTo("soon"), "unreadable-date"],
    [() => view.zoomTo({ start: 5, end: 1 }), "invalid-option"],
    [() => view.zoomTo("2014", { duration: -1 }), "invalid-option"],
    [() => view.zoomBy(0), "invalid-option"],
    [() => view.zoomBy(2, NaN), "invalid-option"],
    [() => view.panBy(Infinity), "invalid-option"],
    [() => view.update(undefined, { zoom: 1 as unknown as boolean }), "invalid-option"],
  ] as const)("wrong calls throw: %s", (call, code) => {
    expect(call).toThrow(expect.objectContaining({ code }) as Error);
  });

  test("what was in view stays in view when data and width change", async () => {
    view.zoomTo({ start: Date.UTC(2014, 0), end: Date.UTC(2015, 0) }, now);
    await frames();
    const before = extent();
    container.style.width = "700px";
    await frames();
    expect(extent().start).toBeCloseTo(before.start, -4);
    expect(extent().end).toBeCloseTo(before.end, -4);
    view.update({ ...data, events: data.events.slice(1) });
    await frames();
    expect(extent().start).toBeCloseTo(before.start, -4);
  });
});

describe("moving by hand", () => {
  test("ctrl or ⌘ and the wheel zoom about the pointer; a plain wheel is the page's", async () => {
    const home = length();
    expect(wheel({ deltaY: -120, ctrlKey: true }).defaultPrevented).toBe(true);
    await frames();
    expect(length()).toBeLessThan(home);
    const closer = length();
    expect(wheel({ deltaY: -120, metaKey: true }).defaultPrevented).toBe(true);
    await frames();
    expect(length()).toBeLessThan(closer);
    const before = extent();
    expect(wheel({ deltaY: 120 }).defaultPrevented).toBe(false);
    await frames();
    expect(extent()).toEqual(before);
  });

  test("a sideways wheel moves along time until its end, where the page has it", async () => {
    expect(wheel({ deltaX: 60 }).defaultPrevented).toBe(false);
    view.zoomBy(4, undefined, now);
    await frames();
    const before = extent();
    expect(wheel({ deltaX: 60 }).defaultPrevented).toBe(true);
    await frames();
    expect(extent().start).toBeGreaterThan(before.start);
    expect(wheel({ deltaX: 1e5 }).defaultPrevented).toBe(true);
    expect(wheel({ deltaX: 60 }).defaultPrevented).toBe(false);
  });

  test("dragging moves time under the pointer, and is no click", async () => {
    view.zoomBy(4, undefined, now);
    await frames();
    const before = extent();
    const selected: unknown[] = [];
    view.on("select", (each) => selected.push(each));
    pointer("pointerdown", 0.5);
    pointer("pointermove", 0.45);
    pointer("pointermove", 0.4);
    pointer("pointerup", 0.4);
    elementOf(container, "open").dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    await frames();
    expect((extent().start - before.start) / (before.end - before.start)).toBeCloseTo(
      (0.1 * svg().getBoundingClientRect().width) / view.viewport!.width,
      2,
    );
    expect(selected).toEqual([]);
    elementOf(container, "open").dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    expect(selected).toHaveLength(1);
  });

  test("one finger that moves along time takes it along, from the first pixel to the last", async () => {
    view.zoomBy(4, undefined, now);
    await frames();
    const before = extent();
    const selected: unknown[] = [];
    view.on("select", (each) => selected.push(each));
    const { x, y, width } = elementOf(container, "open").querySelector("text")!.getBoundingClientRect();
    const from = [x + width / 2, y + 5] as const;
    await moveFingers([{ from, to: [from[0] - 200, from[1]] }]);
    const { width: drawn } = view.viewport!;
    expect((extent().start - before.start) / (before.end - before.start)).toBeCloseTo(200 / drawn, 2);
    expect(selected).toEqual([]);
  });

  test("two fingers zoom, what is under them stays under them", async () => {
    const { left, top, width } = svg().getBoundingClientRect();
    const instantAt = (share: number) => {
      const { width: drawn } = view.viewport!;
      return extent().start + ((width * share - (width - drawn) / 2) / drawn) * length();
    };
    const [one, other] = [instantAt(0.4), instantAt(0.6)];
    const at = (share: number) => [left + width * share, top + 100] as const;
    await moveFingers([
      { from: at(0.4), to: at(0.3) },
      { from: at(0.6), to: at(0.7) },
    ]);
    expect(instantAt(0.3)).toBeCloseTo(one, -8.5);
    expect(instantAt(0.7)).toBeCloseTo(other, -8.5);
    // Both have gone: another finger moves, and does not zoom.
    const spread = length();
    await moveFingers([{ from: at(0.6), to: at(0.5) }]);
    expect(length()).toBeCloseTo(spread, -3);
  });

  test("a double click zooms in, with shift out", async () => {
    await emulate({ "prefers-reduced-motion": "reduce" });
    const home = length();
    svg().dispatchEvent(new MouseEvent("dblclick", { bubbles: true, ...at(0.5) }));
    await frames();
    expect(home / length()).toBeCloseTo(2, 3);
    svg().dispatchEvent(new MouseEvent("dblclick", { bubbles: true, shiftKey: true, ...at(0.5) }));
    await frames();
    expect(length()).toBeCloseTo(home, -3);
  });

  test("with zoom: false the reader moves nothing", async () => {
    view.update(undefined, { zoom: false });
    const home = extent();
    expect(svg().hasAttribute("data-time")).toBe(false);
    expect(wheel({ deltaY: -120, ctrlKey: true }).defaultPrevented).toBe(false);
    svg().dispatchEvent(new MouseEvent("dblclick", { bubbles: true, ...at(0.5) }));
    await frames();
    expect(extent()).toEqual(home);
  });

  test("time that runs down leaves one finger to the page, and a mouse drags it", async () => {
    view.update(undefined, { orientation: "vertical" });
    view.zoomBy(4, undefined, now);
    await frames();
    expect(svg().getAttribute("data-time")).toBe("down");
    const before = extent();
    const box = svg().getBoundingClientRect();
    const move = (type: string, y: number, pointerType: string) =>
      pointer(type, 0.5, { clientY: box.top + y, pointerType });
    move("pointerdown", 300, "touch");
    move("pointermove", 200, "touch");
    move("pointerup", 200, "touch");
    await frames();
    expect(extent()).toEqual(before);
    move("pointerdown", 300, "mouse");
    move("pointermove", 200, "mouse");
    move("pointerup", 200, "mouse");
    await frames();
    expect(extent().start).toBeGreaterThan(before.start);
  });
});

describe("keys", () => {
  test("+, − and 0 zoom and show all again; focus stays on its event", async () => {
    await emulate({ "prefers-reduced-motion": "reduce" });
    const home = extent();
    elementOf(container, "year").focus();
    await userEvent.keyboard("+");
    await frames();
    expect(length()).toBeLessThan(home.end - home.start);
    expect(eventOf(document.activeElement)).toBe("year");
    await userEvent.keyboard("0");
    await frames();
    expect(extent()).toEqual(home);
  });

  test("+ and − leave the event that has the focus where it is, also at the edge", async () => {
    await emulate({ "prefers-reduced-motion": "reduce" });
    const ids = [...container.querySelectorAll("[data-event]")].map(eventOf);
    for (const id of ids) {
      elementOf(container, id!).focus();
      for (let step = 0; step < 6; step++) await userEvent.keyboard("+");
      await frames();
      expect(eventOf(document.activeElement)).toBe(id);
      await userEvent.keyboard("0");
      await frames();
    }
  });

  test("arrows go on to events that are not in view, and bring them into it", async () => {
    view.zoomTo({ start: Date.UTC(2012, 0, 15), end: Date.UTC(2012, 8) }, now);
    await frames();
    elementOf(container, "first").focus();
    const visited: unknown[] = [];
    for (let step = 0; step < 7; step++) {
      await userEvent.keyboard("{ArrowRight}");
      await frames(1);
      visited.push(eventOf(document.activeElement));
    }
    expect(visited).toEqual(["long", "year", "open", "day", "last", "last", "last"]);
    expect(extent().start).toBeGreaterThan(Date.UTC(2017, 0));
    await userEvent.keyboard("{Home}");
    expect(eventOf(document.activeElement)).toBe("first");
  });
});
