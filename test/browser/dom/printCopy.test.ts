import { afterEach, describe, expect, test } from "vitest";
import { createTimeline, mountExport, type TimelineView } from "whenline";
import { emulate, newContainer } from "./page.js";

const views: TimelineView[] = [];
const events = Array.from({ length: 40 }, (_, index) => ({
  when: String(1900 + 3 * index),
  title: `Event ${String(index)}`,
}));

afterEach(async () => {
  for (const view of views.splice(0)) view.destroy();
  await emulate();
});

function open(options = {}, width = 500): { view: TimelineView; container: HTMLElement } {
  const container = newContainer(width);
  const view = createTimeline(container, events, options);
  views.push(view);
  return { view, container };
}

const isShown = (element: Element | null): boolean => element !== null && getComputedStyle(element).display !== "none";

describe("on paper", () => {
  test("the whole timeline stands in parts, in the place of what is in view", async () => {
    const { view, container } = open({ orientation: "vertical" });
    mountExport(view);
    view.zoomTo("1906");
    // Pages have such rules.
    const style = document.createElement("style");
    style.textContent = "div svg { display: block }";
    container.append(style);
    await emulate({}, "print");
    const parts = [...container.querySelectorAll<SVGSVGElement>(".whenline-print > svg")];
    expect(parts.length).toBeGreaterThan(1);
    expect(isShown(container.querySelector("svg[role=group]"))).toBe(false);
    expect(isShown(container.querySelector(".whenline-export"))).toBe(false);
    expect(parts.every(isShown)).toBe(true);
    for (const { title } of events) {
      expect(
        parts.filter((part) => [...part.querySelectorAll("text")].some((text) => text.textContent.includes(title)))
          .length,
      ).toBeGreaterThan(0);
    }
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("a drawing across is laid out for the width of paper, in light colours", async () => {
    const { container } = open({ theme: "auto", orientation: "horizontal" }, 1200);
    await emulate({ "prefers-color-scheme": "dark" }, "print");
    const [part] = container.querySelectorAll(".whenline-print > svg");
    expect(part?.getAttribute("width")).toBe("700");
    expect(part?.querySelector(".whenline-paper")?.getAttribute("fill")).toBe("#ffffff");
  });

  test("what would be a tower of words across a page runs down, or is cut if it must not", async () => {
    const crowd = Array.from({ length: 60 }, (_, index) => ({
      when: String(1900 + index),
      title: `Event ${String(index)} in words of some length`,
    }));
    for (const orientation of ["auto", "horizontal"] as const) {
      const container = newContainer(1200);
      const view = createTimeline(container, crowd, { orientation });
      views.push(view);
      await emulate({}, "print");
      const parts = [...container.querySelectorAll<SVGSVGElement>(".whenline-print > svg")];
      expect(parts.length, orientation).toBeGreaterThan(1);
      for (const part of parts) expect(Number(part.getAttribute("height"))).toBeLessThanOrEqual(880);
      expect(parts[0]?.getAttribute("width")).toBe(orientation === "auto" ? "460" : "700");
      await emulate();
    }
  });

  test("nothing of it is left on the screen, or when the view has gone", async () => {
    const { view, container } = open();
    await emulate({}, "print");
    expect(container.querySelector(".whenline-print")).not.toBeNull();
    await emulate({}, "screen");
    expect(container.querySelector(".whenline-print")).toBeNull();
    expect(isShown(container.querySelector("svg"))).toBe(true);
    window.dispatchEvent(new Event("beforeprint"));
    expect(isShown(container.querySelector(".whenline-print"))).toBe(false);
    view.destroy();
    window.dispatchEvent(new Event("beforeprint"));
    expect(container.childElementCount).toBe(0);
  });
});
