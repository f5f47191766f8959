import { userEvent } from "vitest/browser";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { compareWhen, type TimelineView } from "../../../src/index.js";
import { emulate, eventOf, frames, newContainer } from "../dom/page.js";
import { exampleOf } from "./examples.js";
import { mountAll, targetsIn } from "./mount.js";
import { setRoom } from "./room.js";

let view: TimelineView;
let container: HTMLElement;
let before: HTMLButtonElement;
let after: HTMLButtonElement;

async function draw(name: string, width: number): Promise<void> {
  await emulate({ "prefers-reduced-motion": "reduce" });
  container = newContainer(width);
  const { data, options } = exampleOf(name);
  view = mountAll(container, data, options);
  [before, after] = [document.createElement("button"), document.createElement("button")];
  container.before(before);
  container.after(after);
  await frames(1);
}

afterEach(async () => {
  view.destroy();
  await emulate();
});
afterAll(() => setRoom());

const focused = () => document.activeElement!;
const focusedEvent = () => eventOf(focused());
const timeOrder = () => [...view.timeline.events].sort((a, b) => compareWhen(a.when, b.when)).map(({ id }) => id);
const order = () => view.timeline.events.map(({ id }) => id);
const isDrawn = (id: string) => container.querySelector(`[data-event="${id}"]`) !== null;
const isSeen = (element: Element) => {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
};

async function walk(key: string, until: Element): Promise<Element[]> {
  const seen: Element[] = [];
  for (let step = 0; step < 60 && focused() !== until; step++) {
    await userEvent.keyboard(key);
    seen.push(focused());
  }
  return seen;
}

describe("A5 by keys alone", () => {
  test.each([
    ["baku", 960],
    ["baku", 320],
    ["links", 960],
  ] as const)(
    "Tab goes through each part once, once through the events, and out, both ways: %s at %i",
    async (name, width) => {
      await draw(name, width);
      before.focus();
      const forth = await walk("{Tab}", after);
      const tabbable = targetsIn(container).filter((each) => each.getAttribute("tabindex") !== "-1");
      expect(forth.slice(0, -1)).toEqual(tabbable);
      expect(forth.filter((each) => eventOf(each) !== null)).toHaveLength(1);
      const back = await walk("{Shift>}{Tab}{/Shift}", before);
      expect(back.slice(0, -1)).toEqual([...tabbable].reverse());
    },
  );

  test.each([
    ["mercia", 960, 600],
    ["megantic", 320, 256],
  ] as const)(
    "arrows visit each event once by its date, and focus is always in the viewport: %s at %i",
    async (name, width, height) => {
      await setRoom({ width, height });
      await draw(name, width);
      before.focus();
      for (let step = 0; step < 40 && focusedEvent() === null; step++) await userEvent.keyboard("{Tab}");
      await userEvent.keyboard("{Home}");
      const visited: (string | null)[] = [focusedEvent()];
      for (let step = 1; step < view.timeline.events.length; step++) {
        await userEvent.keyboard("{ArrowRight}");
        visited.push(focusedEvent());
        expect([focusedEvent(), isSeen(focused())]).toEqual([focusedEvent(), true]);
      }
      expect(new Set(visited).size).toBe(view.timeline.events.length);
      expect([...visited].sort()).toEqual(order().sort());
      const starts = visited.map((id) => view.timeline.events.find((event) => event.id === id)!.when.start.earliest);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      await userEvent.keyboard("{End}");
      expect(focusedEvent()).toBe(visited.at(-1));
      await setRoom();
    },
  );

  test("focus stays on its event, or goes to one beside it, after zooming, filtering and other data", async () => {
    await draw("baku", 960);
    const [, second] = [...container.querySelectorAll<SVGElement>("svg.whenline [data-event]")];
    second!.focus();
    let on = eventOf(second)!;
    for (const key of ["+", "+", "-", "0"]) {
      await userEvent.keyboard(key);
      await frames();
      expect([on, isDrawn(on), timeOrder().includes(focusedEvent() ?? "")]).toEqual([on, focusedEvent() === on, true]);
      on = focusedEvent()!;
    }
    const held = focusedEvent()!;
    const groups = [...new Set(view.timeline.events.map(({ group }) => group!))];
    const own = view.timeline.events.find((event) => event.id === held)!.group!;
    view.update(undefined, { hiddenGroups: [groups.find((each) => each !== own)!] });
    expect(focusedEvent()).toBe(held);
    const left = timeOrder().filter((each) => view.timeline.events.find((event) => event.id === each)!.group !== own);
    view.update(undefined, { hiddenGroups: [own] });
    expect(left).toContain(focusedEvent());
    const kept = view.timeline.events.filter((event) => event.id !== focusedEvent());
    view.update({ events: kept }, { hiddenGroups: [] });
    expect(kept.map((event) => event.id)).toContain(focusedEvent());
  });
});

describe("A17 languages", () => {
  test("keys are mirrored with the drawing, and every text knows its language and direction", async () => {
    await draw("arabic", 960);
    const svg = container.querySelector("svg.whenline")!;
    expect(svg.getAttribute("lang")).toBe("ar");
    for (const part of container.querySelectorAll(".whenline-part")) {
      expect([part.className, part.getAttribute("lang"), getComputedStyle(part).direction]).toEqual([
        part.className,
        "ar",
        "rtl",
      ]);
    }
    container.querySelector<SVGElement>("[data-event]")!.focus();
    await userEvent.keyboard("{Home}");
    const place = () => focused().getBoundingClientRect().right;
    const first = focusedEvent();
    const start = place();
    await userEvent.keyboard("{ArrowRight}");
    expect(focusedEvent()).toBe(first);
    await userEvent.keyboard("{ArrowLeft}");
    expect(focusedEvent()).not.toBe(first);
    await userEvent.keyboard("{End}");
    expect(place()).toBeLessThan(start);
  });

  test("a title in another language than the drawing says which", async () => {
    await draw("baku", 960);
    view.update([
      { id: "a", when: "2001", title: "Die Mauer", lang: "de" },
      { id: "b", when: "2003", title: "A wall" },
    ]);
    view.select("a");
    expect(container.querySelector(".whenline-card h2")!.getAttribute("lang")).toBe("de");
    const langOf = (id: string) =>
      container.querySelector(`[data-event=${id}] .whenline-title-line`)!.closest("[lang]")!.getAttribute("lang");
    expect([langOf("a"), langOf("b")]).toEqual(["de", "en-GB"]);
  });
});
