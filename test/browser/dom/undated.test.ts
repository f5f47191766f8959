import { userEvent } from "vitest/browser";
import { afterEach, describe, expect, test } from "vitest";
import { de } from "date-fns/locale/de";
import { createTimeline, mountCard, mountSearch, mountStory, type TimelineView } from "../../../src/index.js";
import { eventOf, newContainer } from "./page.js";

const events = [
  { id: "nowhere", when: "/", title: "Nobody knows" },
  { id: "late", when: "2017", title: "A late one" },
  { id: "open", when: "../..", title: "Without any end" },
  { id: "until", when: "../1990", title: "Long ago" },
  { id: "by", when: "[..2014]/..", title: "Still there" },
];
const texts = { when: events.map(({ when }) => when), titles: events.map(({ title }) => title) };
const inOrder = ["Long ago", "Still there", "A late one", "Nobody knows", "Without any end"];

let container: HTMLElement;
let view: TimelineView;

function draw(data: unknown): void {
  container = newContainer(900);
  view = createTimeline(container, data);
}

afterEach(() => view.destroy());

const titleOf = (id: string | null) => view.timeline.events.find((event) => event.id === id)?.title;

describe("events whose date is not known", () => {
  test.each([
    ["objects", { events }],
    ["texts in columns", { events: texts }],
  ])("come last by keys, in a story and in search: %s", async (_name, data) => {
    draw(data);
    mountSearch(view);
    mountStory(view);
    container.querySelector<SVGElement>("svg.whenline [data-event]")!.focus();
    await userEvent.keyboard("{Home}");
    const byKeys: unknown[] = [];
    while (byKeys.length < events.length) {
      byKeys.push(titleOf(eventOf(document.activeElement)));
      await userEvent.keyboard("{ArrowRight}");
    }
    expect(byKeys).toEqual(inOrder);
    await userEvent.keyboard("{Home}{PageDown}{PageDown}{PageDown}{PageDown}{PageDown}{PageDown}");
    expect(titleOf(eventOf(document.activeElement))).toBe(inOrder.at(-1));
    const next = [...container.querySelectorAll("button")].find(({ textContent }) => textContent === "Next")!;
    const told: unknown[] = [];
    while (told.length < events.length) {
      await userEvent.click(next);
      told.push(titleOf(view.selected));
    }
    expect(told).toEqual(inOrder);
    await userEvent.fill(container.querySelector("input")!, "n");
    await userEvent.keyboard("{Enter}");
    expect(titleOf(view.selected)).toBe("Long ago");
  });

  test("are said so: to a screen reader and on the card, in the words of the drawing", () => {
    draw({ events });
    mountCard(view);
    view.select("nowhere");
    const named = (id: string) => container.querySelector(`[data-event=${id}]`)!.getAttribute("aria-label");
    const card = container.querySelector(".whenline-card")!;
    expect(named("nowhere")).toBe("Date not known: Nobody knows");
    expect(named("until")).toBe("until some time in 1990: Long ago");
    expect(card.getAttribute("aria-label")).toBe("Nobody knows: Date not known");
    expect(card.querySelector(".whenline-card-date")!.textContent).toBe("Date not known");
    view.update(undefined, { locale: de });
    expect(named("nowhere")).toBe("Datum unbekannt: Nobody knows");
  });
});
