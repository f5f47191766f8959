import { commands, userEvent } from "vitest/browser";
import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { de } from "date-fns/locale/de";
import { createTimeline, type EventColumns, type TimelineView, type ViewOptions } from "../../../src/index.js";
import { emulate, eventOf, frames, newContainer } from "../dom/page.js";

const day = 86_400_000;
const groups = [
  { id: "a", title: "Talks" },
  { id: "b", title: "Works" },
];

/** Events on days that are spread over forty years, of two groups; every seventh of none. */
function objects(count: number): object {
  const dateOf = (at: number) => new Date(Date.UTC(1960, 0) + at * day).toISOString().slice(0, 10);
  const events = Array.from({ length: count }, (_, index) => ({
    id: `e${String(index)}`,
    when: dateOf((index * 7919) % 14_600),
    title: `Event ${String(index)}`,
    ...(index % 7 !== 0 && { group: "ab".charAt(index % 2) }),
  }));
  return { title: "Many", groups, events };
}

/** The same in columns. */
function columns(count: number): object {
  const indices = Array.from({ length: count }, (_, index) => index);
  const events: EventColumns = {
    start: Float64Array.from(indices, (index) => Date.UTC(1960, 0) + ((index * 7919) % 14_600) * day),
    precision: "day",
    group: Uint8Array.from(indices, (index) => (index % 7 === 0 ? 255 : index % 2)),
    titles: (index) => `Event ${String(index)}`,
  };
  return { title: "Many", groups, events };
}

let container: HTMLElement;
let view: TimelineView;

async function draw(data: unknown, options: ViewOptions = {}, width = 900): Promise<void> {
  container = newContainer(width);
  container.id = "here";
  view = createTimeline(container, data, options);
  await vi.waitFor(() => expect(view.progress).toBe(1), { timeout: 15_000 });
  await frames(2);
}

const outline = () => container.querySelector<HTMLElement>(".whenline-outline");
const told = () => [...(outline()?.querySelectorAll("button") ?? [])].map((button) => textOf(button));
const textOf = (element: Element | null) =>
  [...(element?.querySelectorAll(".whenline-outline-words > span") ?? [])].map((line) => line.textContent).join(": ");
const focused = () => document.activeElement!;
const offered = () => [...container.querySelectorAll("svg.whenline [data-event]:not([aria-hidden])")];
const shown = () => vi.waitFor(() => expect(outline()).not.toBeNull(), { timeout: 10_000 });
const arrives = (text: RegExp) =>
  vi.waitFor(() => expect(textOf(focused()) || focused().getAttribute("aria-label")).toMatch(text), { timeout: 5000 });

beforeEach(() => emulate({ "prefers-reduced-motion": "reduce" }));
afterEach(async () => {
  view.destroy();
  expect(container.childElementCount).toBe(0);
  await emulate();
});

describe.each([
  ["3,000 events", () => objects(3000), 3000],
  ["100,000 events in columns", () => columns(100_000), 100_000],
] as const)("%s", (_, data, count) => {
  test("are offered by groups and periods, and no event by itself, until one is asked for", async () => {
    await draw(data());
    await shown();
    const all = new Intl.NumberFormat("en", { useGrouping: count > 9999 }).format(count);
    expect(told()[0]).toBe(`${all} events`);
    expect(
      told()
        .slice(1, 5)
        .map((text) => text.replace(/:.*/, "")),
    ).toEqual(["1960s", "1970s", "1980s", "1990s"]);
    expect(
      told()
        .slice(5)
        .map((text) => text.replace(/:.*/, "")),
    ).toEqual(["Talks", "Works", "Others"]);
    const counts = told().map((text) => Number(/(\d[\d,]*) event/.exec(text)![1]!.replace(",", "")));
    expect(counts.slice(1, 5).reduce((sum, each) => sum + each)).toBe(count);
    expect(counts.slice(5).reduce((sum, each) => sum + each)).toBe(count);
    expect(offered()).toEqual([]);
    const tree = await commands.ariaSnapshot("#here");
    expect(tree).not.toContain("Event ");
    const first = tree.split("\n").find((line) => line.startsWith("- ") && !line.startsWith("- status"));
    expect(first).toBe('- group "Groups and periods":');
    expect(tree).toMatch(/list:\n +- listitem:\n +- button "[\d,]+ events" \[expanded\]/);
    expect(tree).toMatch(/- button "Talks [\d,]+ events"/);
    expect(container.querySelectorAll("*").length).toBeLessThan(800);
  });

  test("the arrows lead on from an event that was pressed and is selected no more, counted ones too", async () => {
    await draw(data());
    await shown();
    const pressed = container.querySelector<SVGElement>("[data-event]")!;
    await userEvent.click(pressed);
    await userEvent.keyboard("{Escape}");
    expect([focused(), view.selected]).toEqual([pressed, null]);
    const names = new Set<string | null>();
    for (let step = 0; step < 6; step++) {
      await userEvent.keyboard("{ArrowRight}");
      names.add(focused().getAttribute("aria-label"));
      expect(focused().matches("[data-event],.whenline-spot")).toBe(true);
    }
    expect(names.size).toBe(6);
  });

  test("by keys: into a group, a period, and shorter ones, to an event; Escape goes back the same way and leaves", async () => {
    const [before, after] = [document.createElement("button"), document.createElement("button")];
    await draw(data());
    container.before(before);
    container.after(after);
    await shown();
    before.focus();
    await userEvent.tab();
    expect(textOf(focused())).toMatch(/^[\d,]+ events$/);
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    expect(textOf(focused())).toMatch(/^1970s: /);
    await userEvent.keyboard("{ArrowDown}");
    expect(textOf(focused())).toMatch(/^1970s: Talks: /);
    expect(outline()!.querySelector("[aria-expanded=true]")!.textContent).toContain("Talks");
    const path = [textOf(focused())];
    while (eventOf(focused()) === null && !focused().matches(".whenline-spot")) {
      const from = focused();
      await userEvent.keyboard("{Enter}");
      await vi.waitFor(() => expect(focused()).not.toBe(from), { timeout: 5000 });
      await vi.waitFor(() => expect(focused()).not.toBe(document.body));
      if (textOf(focused()) !== "") path.push(textOf(focused()));
    }
    expect(path.map((text) => text.replace(/:.*/, "")).slice(0, 2)).toEqual(["1970s", "1970"]);
    expect(focused().getAttribute("aria-label")).toMatch(/ 1970: Event \d+$/);
    const first = focused().getAttribute("aria-label");
    expect(view.timeline.events.find(({ title }) => first!.endsWith(`: ${title}`))!.group).toBe("a");
    await userEvent.keyboard("{ArrowRight}{ArrowLeft}");
    expect(focused().getAttribute("aria-label")).toBe(first);
    for (const text of [...path].reverse()) {
      await userEvent.keyboard("{Escape}");
      await arrives(new RegExp(`^${text.replace(/:.*/, "")}: `));
    }
    expect(outline()!.contains(focused())).toBe(true);
    await userEvent.keyboard("{Escape}");
    expect(focused()).toBe(document.body);
    before.focus();
    await userEvent.tab();
    expect(outline()!.contains(focused())).toBe(true);
    await userEvent.tab();
    expect(focused()).toBe(after);
    await userEvent.tab({ shift: true });
    expect(outline()!.contains(focused())).toBe(true);
    await userEvent.tab({ shift: true });
    expect(focused()).toBe(before);
  });
});

describe("groups and periods", () => {
  test("are there from 201 events in view on, and go as fewer are", async () => {
    await draw(objects(200));
    await new Promise((done) => setTimeout(done, 400));
    expect([outline(), offered().length]).toEqual([null, container.querySelectorAll("[data-event]").length]);
    view.update(objects(201));
    await shown();
    expect(offered()).toEqual([]);
    view.zoomTo("197X", { duration: 0 });
    await vi.waitFor(() => expect(outline()).toBeNull());
    expect(offered().length).toBeGreaterThan(20);
    expect(container.querySelectorAll('[data-event][tabindex="0"]')).toHaveLength(1);
  });

  test("stay the same buttons as events come and the view moves, as long as they stand for the same", async () => {
    await draw(objects(3000));
    await shown();
    const names = () => told().map((text) => text.replace(/:.*/, ""));
    const buttonOf = (name: string) => outline()!.querySelectorAll("button")[names().indexOf(name)]!;
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => void changes.push(...records));
    observer.observe(outline()!, { subtree: true, childList: true, characterData: true });
    view.update(objects(3001));
    await vi.waitFor(() => expect(told()[0]).toBe("3001 events"));
    await frames(30);
    const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
    expect(added.filter(({ nodeName }) => /^(?:UL|LI|BUTTON)$/.test(nodeName))).toEqual([]);
    const inDecades = names();
    view.zoomTo({ start: Date.UTC(1970, 6), end: Date.UTC(1980, 6) }, { duration: 0 });
    await vi.waitFor(() => expect(names()[1]).toBe("1970"));
    const [talks, year, all] = [buttonOf("Talks"), buttonOf("1974"), outline()!.querySelector("button")!];
    all.focus();
    view.zoomTo({ start: Date.UTC(1968, 6), end: Date.UTC(1978, 6) }, { duration: 0 });
    await vi.waitFor(() => expect(names()[1]).toBe("1968"));
    expect(names().slice(1, 12)).toEqual(Array.from({ length: 11 }, (_, index) => String(1968 + index)));
    expect(buttonOf("Talks") === talks && buttonOf("1974") === year && focused() === all).toBe(true);
    view.fit({ duration: 0 });
    await vi.waitFor(() => expect(names()).toEqual(inDecades));
    observer.disconnect();
  });

  test("an event that is pressed by mouse has the focus, and arrows go on from it", async () => {
    await draw(objects(1000));
    await shown();
    const [event] = container.querySelectorAll<SVGElement>("svg.whenline [data-event]");
    await userEvent.click(event!.querySelector("text")!);
    expect(focused()).toBe(event);
    expect(offered()).toEqual([event]);
    expect(outline()!.querySelector('[tabindex="0"]')).toBeNull();
    await userEvent.keyboard("{ArrowRight}");
    expect(focused()).not.toBe(event);
    expect(focused().getAttribute("aria-label")).toMatch(/Event \d+/);
  });

  test("frame what they stand for, in view and with a ring, wherever time runs", async () => {
    for (const orientation of ["horizontal", "vertical"] as const) {
      await draw(objects(1000), { orientation });
      await shown();
      outline()!.querySelector("button")!.focus();
      await userEvent.keyboard("{ArrowRight}{ArrowRight}");
      const svg = container.querySelector("svg.whenline")!.getBoundingClientRect();
      const box = focused().getBoundingClientRect();
      expect(parseFloat(getComputedStyle(focused()).outlineWidth)).toBeGreaterThanOrEqual(2);
      const across = orientation === "horizontal";
      expect((across ? box.width / svg.width : box.height / svg.height) * 40).toBeCloseTo(10, -1);
      expect([box.left >= svg.left - 1, box.right <= svg.right + 1]).toEqual([true, true]);
      await userEvent.keyboard("{End}");
      const words = focused().querySelector(".whenline-outline-words")!.getBoundingClientRect();
      expect(words.right).toBeLessThanOrEqual(svg.right + 1);
      if (across) view.destroy();
    }
  });

  test("come into the page with the focus, where a drawing is higher than it", async () => {
    await draw(objects(1000), {}, 340);
    await shown();
    await userEvent.tab();
    for (const key of ["{ArrowRight}", "{End}", "{Home}", "{End}"]) {
      await userEvent.keyboard(key);
      await frames(2);
      const words = focused().querySelector(".whenline-outline-words")!.getBoundingClientRect();
      expect([key, words.top >= 0, words.bottom <= innerHeight]).toEqual([key, true, true]);
    }
    scrollTo(0, 0);
  });

  test("speak the language of the drawing; time that runs to the left is gone through to the left", async () => {
    await draw(objects(1000), { locale: de, direction: "rtl" });
    await shown();
    expect([outline()!.getAttribute("aria-label"), outline()!.lang]).toEqual(["Gruppen und Zeitabschnitte", "de"]);
    expect(told().slice(0, 2)).toEqual(["1000 Ereignisse", expect.stringMatching(/^1960er-Jahre: \d+ Ereignisse$/)]);
    outline()!.querySelector("button")!.focus();
    await userEvent.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(textOf(focused())).toMatch(/^1970er/);
  });

  test("what has no date is a period of its own, the last; hidden groups are left out; small groups are told together", async () => {
    const events = Array.from({ length: 600 }, (_, index) => ({
      id: String(index),
      when: index < 10 ? "/" : String(1900 + (index % 90)),
      title: `Event ${String(index)}`,
      group: index < 500 ? "big" : `g${String(index % 40)}`,
    }));
    await draw({ groups: [{ id: "big", title: "The big one" }], events });
    await shown();
    const rows = () => [...outline()!.querySelectorAll(":scope > ul > li > button")].map(textOf);
    expect(told().find((text) => text.startsWith("Date not known"))).toBe("Date not known: 10 events");
    expect(rows()).toHaveLength(22);
    expect(rows()[1]).toBe("The big one: 500 events");
    expect(rows().at(-1)).toMatch(/^Others: \d+ events$/);
    view.update(undefined, { hiddenGroups: ["big"] });
    await vi.waitFor(() => expect(outline()).toBeNull());
    view.update(undefined, { hiddenGroups: ["g1"] });
    await shown();
    expect(rows()[0]).toMatch(/^59\d events$/);
    const undated = [...outline()!.querySelectorAll("button")].find((each) => textOf(each).startsWith("Date not"))!;
    undated.focus();
    await userEvent.keyboard("{Enter}");
    expect(focused().getAttribute("aria-label")).toBe("Date not known: Event 0");
  });

  test("events of one day are gone to one by one, and so are those of a drawing that stands still", async () => {
    const events = Array.from({ length: 300 }, (_, index) => ({
      id: String(index),
      when: "1900-01-01",
      title: `No. ${index}`,
    }));
    await draw(events);
    await shown();
    outline()!.querySelector("button")!.focus();
    await userEvent.keyboard("{ArrowRight}");
    for (let step = 0; step < 12 && outline()?.contains(focused()); step++) {
      await userEvent.keyboard("{Enter}");
      await new Promise((done) => setTimeout(done, 700));
    }
    expect(focused().getAttribute("aria-label")).toContain("No. 0");
    view.destroy();
    await draw(objects(1000), { zoom: false });
    await shown();
    outline()!.querySelector("button")!.focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{Enter}");
    expect(focused().getAttribute("aria-label")).toMatch(/1970: Event \d+/);
  });

  test("keys that zoom do so from the list, and the focus stays in the drawing", async () => {
    await draw(objects(1000));
    await shown();
    const { extent } = view.viewport!;
    outline()!.querySelector("button")!.focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}++");
    await vi.waitFor(() =>
      expect(view.viewport!.extent.end - view.viewport!.extent.start).toBeLessThan((extent.end - extent.start) / 2),
    );
    await vi.waitFor(() => expect(told().length).toBeGreaterThan(6));
    expect(textOf(focused())).toMatch(/^19[78]/);
    for (let step = 0; step < 8; step++) await userEvent.keyboard("+");
    await vi.waitFor(() => expect(outline()).toBeNull(), { timeout: 3000 });
    expect(eventOf(focused())).not.toBeNull();
    await userEvent.keyboard("0");
    await shown();
    expect(eventOf(focused())).not.toBeNull();
    await userEvent.keyboard("{Escape}");
    expect(outline()!.contains(focused())).toBe(true);
  });

  test("axe finds no fault", async () => {
    await draw(objects(1000));
    await shown();
    outline()!.querySelector("button")!.focus();
    for (const media of [{}, { "prefers-color-scheme": "dark" }, { "forced-colors": "active" }]) {
      await emulate(media);
      const { violations } = await axe.run(container, {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        rules: { region: { enabled: false }, "target-size": { enabled: true } },
      });
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    }
  });
});
