import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import "../../../examples/site.css";
import "../../../examples/baku/baku.css";
import html from "../../../examples/baku/index.html?raw";
import { paragraphs } from "../../../examples/baku/article.js";
import { mountBaku } from "../../../examples/baku/mountBaku.js";
import { emulate, eventOf, frames } from "../dom/page.js";

let stop: () => void;

async function open(width: number, height: number): Promise<void> {
  await page.viewport(width, height);
  await userEvent.unhover(document.body);
  const parsed = new DOMParser().parseFromString(html, "text/html");
  document.body.replaceChildren(...parsed.body.children);
  stop = mountBaku(document);
  await frames();
}

beforeEach(() => {
  history.replaceState(null, "", " ");
  return emulate({ "prefers-reduced-motion": "reduce" });
});

afterEach(async () => {
  stop();
  document.body.replaceChildren();
  history.replaceState(null, "", " ");
  await emulate();
  await page.viewport(1000, 600);
});

const find = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector)!;
const card = () => find(".whenline-card");
const title = () => card().querySelector("h2")?.textContent;
const focus = () => document.activeElement as HTMLElement;
const named = (name: string, within = "body") =>
  [...document.querySelectorAll<HTMLElement>(`${within} button`)].find(
    (each) => (each.getAttribute("aria-label") ?? each.textContent) === name,
  )!;
const chosen = () => [...(CSS.highlights.get("whenline-chosen-passage") ?? [])].map(String);
const isInPage = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/** Presses a key until something holds; fails if it never does. */
async function pressUntil(key: string, holds: () => boolean): Promise<void> {
  for (let count = 0; count < 40 && !holds(); count++) await userEvent.keyboard(key);
  expect(holds()).toBe(true);
}

/** A touch of the browser itself, where the middle of an element is seen. */
async function tap(element: Element): Promise<void> {
  element.scrollIntoView({ block: "center" });
  await frames();
  const box = element.getClientRects()[0]!;
  await touch(box.left + box.width / 2, box.top + box.height / 2);
}

async function touch(x: number, y: number): Promise<void> {
  const frame = window.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0, width: innerWidth };
  const scale = frame.width / innerWidth;
  const session = cdp() as unknown as { send(method: string, parameters: object): Promise<unknown> };
  const at = { x: frame.left + x * scale, y: frame.top + y * scale };
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [at] });
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await frames();
}

const baku = "Baku: Dunford and Gerasimov meet";

describe("the founding example's page", () => {
  test("by keyboard alone: find Baku, open its card, follow its source, go to the previous event, close, leave", async () => {
    await open(1200, 800);
    find("a").focus();
    await pressUntil("{Tab}", () => focus().matches(".whenline-query"));
    await userEvent.keyboard("Dunford{Enter}");
    expect([title(), chosen()[0]?.slice(0, 28)]).toEqual([baku, "Dunford and Gerasimov met in"]);
    await pressUntil("{Tab}", () => eventOf(focus()) !== null);
    await userEvent.keyboard("{Home}");
    await pressUntil("{ArrowRight}", () => eventOf(focus()) === "baku");
    await userEvent.keyboard("{Escape}");
    expect([card().hidden, eventOf(focus())]).toEqual([true, "baku"]);
    await userEvent.keyboard("{Enter}");
    expect([title(), focus()]).toEqual([baku, card()]);
    await pressUntil("{Tab}", () => focus().textContent === "Show in the text");
    await userEvent.keyboard("{Enter}");
    expect(document.getSelection()!.toString()).toMatch(/^Dunford and Gerasimov met in Baku on Thursday/);
    await vi.waitFor(() => expect(location.hash).toBe("#selected=baku"));
    await userEvent.keyboard("{Escape}{ArrowLeft}");
    const before = eventOf(focus());
    await userEvent.keyboard("{Enter}");
    expect([card().hidden, title() === baku, find(`[data-event="${before!}"]`).getAttribute("aria-pressed")]).toEqual([
      false,
      false,
      "true",
    ]);
    await userEvent.keyboard("{Escape}");
    expect([card().hidden, eventOf(focus())]).toEqual([true, before]);
    await userEvent.keyboard("{Escape}");
    expect(eventOf(focus())).toBeNull();
    await pressUntil("{Tab}", () => !find("#drawing").contains(focus()));
  });

  test("by keyboard from the text: passage by passage, and to the card", async () => {
    await open(1200, 800);
    named("Next passage").focus();
    await userEvent.keyboard("{Enter}");
    await userEvent.keyboard("{Tab}{Enter}");
    expect(title()).toBe(baku);
    expect(find("#text").innerHTML).toBe(paragraphs.map((words) => `<p>${words}</p>`).join(""));
  });

  test("by touch alone, on a narrow page: the same", async () => {
    await open(360, 700);
    const heard: string[] = [];
    addEventListener("pointerdown", ({ pointerType }) => heard.push(pointerType), { once: true });
    await tap(find('[data-event="baku"] text'));
    expect([heard[0], title()]).toEqual(["touch", baku]);
    expect(isInPage(card())).toBe(true);
    await tap(named("Show in the text"));
    expect(document.getSelection()!.toString()).toMatch(/^Dunford and Gerasimov met in Baku on Thursday/);
    document.getSelection()!.removeAllRanges();
    await tap(named("Previous", ".whenline-story"));
    expect([card().hidden, title() === baku]).toEqual([false, false]);
    await tap(named("Close"));
    expect([card().hidden, document.querySelectorAll("[aria-pressed=true]").length]).toEqual([true, 0]);
    window.scrollTo(0, 0);
    await frames();
    expect(isInPage(find("#headline"))).toBe(true);
  });

  test("a passage that is tapped brings its event and card into the page", async () => {
    await open(360, 700);
    window.scrollTo(0, 0);
    const range = document.createRange();
    range.selectNodeContents(find("#text p"));
    const line = range.getClientRects()[0]!;
    await touch(line.left + 40, line.top + line.height / 2);
    expect(title()).toBe(baku);
    await vi.waitFor(() => expect(isInPage(find('[data-event="baku"]'))).toBe(true));
  });

  test("an address opens what it says, and follows", async () => {
    history.replaceState(null, "", "#selected=crimea");
    await open(1200, 800);
    expect(title()).toBe("Russia annexes Crimea");
    location.hash = "#selected=gone";
    await vi.waitFor(() => expect(card().hidden).toBe(true));
  });

  test.each([360, 1200])("nothing is wider than a page of %d pixels", async (width) => {
    await open(width, 800);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
