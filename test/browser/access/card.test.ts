import { userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { TimelineView } from "../../../src/index.js";
import { emulate, eventOf, frames, newContainer } from "../dom/page.js";
import { eventsOf, exampleOf } from "./examples.js";
import { mountAll } from "./mount.js";

let view: TimelineView;
let container: HTMLElement;

beforeEach(async () => {
  await userEvent.unhover(document.body);
  await emulate({ "prefers-reduced-motion": "reduce" });
  container = newContainer(900);
  view = mountAll(container, exampleOf("baku").data, { gaps: "keep" });
});

afterEach(async () => {
  view.destroy();
  await emulate();
});

const event = (id: string) => container.querySelector<SVGElement>(`[data-event="${id}"]`)!;
const card = () => container.querySelector<HTMLElement>(".whenline-card")!;
const button = (name: string) =>
  [...container.querySelectorAll("button")].find(
    (each) => each.getAttribute("aria-label") === name || each.textContent === name,
  )!;

describe("A14 the card", () => {
  test("opens for what has focus, and Escape closes it from wherever focus is", async () => {
    event("crimea").focus();
    await userEvent.keyboard("{Enter}");
    expect([card().hidden, card().getAttribute("aria-label")]).toEqual([false, expect.stringContaining("2014")]);
    await userEvent.keyboard("{Escape}");
    expect([card().hidden, eventOf(document.activeElement)]).toEqual([true, "crimea"]);
    await userEvent.click(event("crimea").querySelector("text")!);
    expect(card().hidden).toBe(false);
    await userEvent.keyboard("{Escape}");
    expect(card().hidden).toBe(true);
  });

  test("stays while the pointer is on it, and after that, until it is closed", async () => {
    await userEvent.click(event("crimea").querySelector("text")!);
    await userEvent.hover(card().querySelector("h2")!);
    await frames(5);
    expect(card().hidden).toBe(false);
    await userEvent.unhover(card());
    await frames(5);
    expect(card().hidden).toBe(false);
    await userEvent.click(card().querySelector("button")!);
    expect(card().hidden).toBe(true);
  });

  test("covers neither what it speaks of nor leaves the view", async () => {
    for (const id of ["crimea", "dempsey", "baku"]) {
      view.select(id);
      await frames(1);
      const [own, around] = [card().getBoundingClientRect(), container.getBoundingClientRect()];
      expect([own.left >= around.left, own.right <= around.right + 1, own.top >= around.top]).toEqual([
        true,
        true,
        true,
      ]);
    }
  });
});

describe("A15 what is said by itself", () => {
  /** Everything that live regions say while something is done. */
  async function said(act: () => unknown): Promise<string[]> {
    const messages: string[] = [];
    const before = new Map<Element, string>();
    const regions = () => [...document.querySelectorAll("[role=status], [role=alert], [role=log], [aria-live]")];
    for (const region of regions()) before.set(region, region.textContent);
    const observer = new MutationObserver(() => {
      for (const region of regions()) {
        const now = region.textContent;
        if (now !== (before.get(region) ?? "") && now !== "") messages.push(now);
        before.set(region, now);
      }
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    await act();
    // What is in view is said once it rests.
    await new Promise((done) => setTimeout(done, 650));
    observer.disconnect();
    return messages;
  }

  const keys = ["{ArrowRight}", "{End}", "{Enter}", "{Escape}", "+", "-", "0", "?"];

  test.each(keys)("is one sentence at most for the key %s", async (key) => {
    event("crimea").focus();
    if (key === "{Escape}") await userEvent.keyboard("{Enter}");
    if (key === "-" || key === "0") {
      await userEvent.keyboard("++");
      await new Promise((done) => setTimeout(done, 650));
    }
    const messages = await said(() => userEvent.keyboard(key));
    expect(messages.length).toBeLessThanOrEqual(1);
  });

  test.each([
    ["Zoom in", ".whenline-controls"],
    ["Next", ".whenline-story"],
    ["Previous", ".whenline-story"],
  ])("is one sentence for the button %s", async (name, part) => {
    const [own] = [...container.querySelectorAll<HTMLElement>(`${part} button`)].filter(
      (each) => each.getAttribute("aria-label") === name || each.textContent === name,
    );
    own!.focus();
    expect(await said(() => userEvent.keyboard("{Enter}"))).toHaveLength(1);
  });

  test("is one sentence for each letter of a search, and for going to a match", async () => {
    container.querySelector("input")!.focus();
    for (const letter of "mil") expect((await said(() => userEvent.keyboard(letter))).length).toBeLessThanOrEqual(1);
    expect((await said(() => userEvent.keyboard("{Enter}"))).length).toBeLessThanOrEqual(1);
  });

  test("is nothing while a pointer moves over it", async () => {
    const messages = await said(async () => {
      for (const each of ["crimea", "baku"]) await userEvent.hover(event(each).querySelector("text")!);
      await userEvent.hover(button("Zoom in"));
    });
    expect(messages).toEqual([]);
  });

  test("is one sentence at most for other data", async () => {
    expect((await said(() => view.update(eventsOf(20)))).length).toBeLessThanOrEqual(1);
  });
});

describe("A16 buttons alone", () => {
  test("zoom, move, and show all again", async () => {
    const extent = () => view.viewport!.extent;
    const home = extent();
    for (const name of ["Zoom in", "Zoom in", "Later", "Earlier", "Zoom out"]) {
      const before = extent();
      await userEvent.click(button(name));
      await frames();
      expect([name, extent()]).not.toEqual([name, before]);
    }
    await userEvent.click(button("Show all"));
    await frames();
    expect(extent()).toEqual(home);
  });
});
