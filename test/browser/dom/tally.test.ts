import axe from "axe-core";
import { userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createTimeline, type TimelineView } from "../../../src/index.js";
import { frames, newContainer } from "./page.js";

const day = 86_400_000;

/** Days over fifty years, half of them in one month. */
const events = Array.from({ length: 2000 }, (_, index) => {
  const at = index % 2 === 0 ? (index * 7919) % 18_000 : 7500 + ((index * 31) % 30);
  const when = new Date(Date.UTC(1970, 0) + at * day).toISOString().slice(0, 10);
  return { id: `e${String(index)}`, when, title: `Event ${String(index)}` };
});

let container: HTMLElement;
let view: TimelineView;

const tally = () => container.querySelector<HTMLElement>(".whenline-tally");
const strip = () => container.querySelector("svg .whenline-density")!.getBoundingClientRect();

/** Puts the pointer so far along the strip, a little above its base. */
function point(share: number, over: EventInit & PointerEventInit = {}, up = 3): void {
  const { left, width, bottom } = strip();
  const at = { bubbles: true, clientX: left + share * width, clientY: bottom - up, pointerType: "mouse" };
  container.querySelector("svg")!.dispatchEvent(new PointerEvent("pointermove", { ...at, ...over }));
}

/** The month with half of all. */
const full = 7515 / 18_000;

beforeEach(async () => {
  await userEvent.unhover(document.body);
  container = newContainer(900);
  view = createTimeline(container, events);
  await frames();
});
afterEach(() => view.destroy());

describe("a pointer on the strip that counts events", () => {
  test("is told the period of its column, and how many there are in it", () => {
    expect(tally()).toBeNull();
    point(full);
    expect(tally()!.textContent).toMatch(/1990/);
    expect(parseInt(tally()!.querySelector("span")!.textContent, 10)).toBeGreaterThan(100);
    point(0.1);
    expect(tally()!.textContent).toMatch(/197/);
    expect(container.querySelectorAll(".whenline-tally")).toHaveLength(1);
  });

  test("finds it above the strip with nothing between, within the drawing, and over no bar", () => {
    for (const share of [0.005, full, 0.995]) {
      point(share);
      const box = tally()!.getBoundingClientRect();
      const around = container.getBoundingClientRect();
      expect(box.left).toBeGreaterThanOrEqual(around.left - 1);
      expect(box.right).toBeLessThanOrEqual(around.right + 1);
      expect(Math.abs(box.bottom - (strip().bottom - 52))).toBeLessThanOrEqual(1);
    }
  });

  test("may move onto the words, which go when it leaves both", () => {
    point(full);
    const leave = (from: Element, to: Element | null) =>
      from.dispatchEvent(new PointerEvent("pointerleave", { relatedTarget: to, pointerType: "mouse" }));
    leave(container.querySelector("svg")!, tally());
    expect(tally()).not.toBeNull();
    leave(tally()!, container.querySelector("svg"));
    expect(tally()).not.toBeNull();
    leave(tally()!, document.body);
    expect(tally()).toBeNull();
    point(full);
    leave(container.querySelector("svg")!, document.body);
    expect(tally()).toBeNull();
    point(full);
    point(full, {}, 80);
    expect(tally()).toBeNull();
  });

  test("sends it away by Escape, which does nothing else then; on another column it is back", async () => {
    view.select("e0");
    point(full);
    await userEvent.keyboard("{Escape}");
    expect(tally()).toBeNull();
    expect(view.selected).toBe("e0");
    point(full);
    expect(tally()).toBeNull();
    point(0.1);
    expect(tally()).not.toBeNull();
    point(full);
    expect(tally()).not.toBeNull();
  });

  test("is told nothing while it drags, and a finger never", () => {
    point(full, { buttons: 1 });
    expect(tally()).toBeNull();
    point(full, { pointerType: "touch" });
    expect(tally()).toBeNull();
  });

  test("is told of what comes under it, and of nothing after destroy", async () => {
    point(full);
    const before = tally()!.textContent;
    view.zoomTo("1975/1985", { duration: 0 });
    await frames();
    expect(tally()?.textContent ?? "").not.toBe(before);
    view.destroy();
    expect(container.children).toHaveLength(0);
    expect(container.className).toBe("");
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });

  test("axe finds nothing", async () => {
    point(full);
    expect((await axe.run(tally()!)).violations.map(({ id }) => id)).toEqual([]);
  });
});
