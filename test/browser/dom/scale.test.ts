import { userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  createTimeline,
  mountCard,
  mountOverview,
  mountSearch,
  mountStory,
  mountTable,
  type TimelineView,
} from "../../../src/index.js";
import { newContainer } from "./page.js";

const day = 86_400_000;
const start = Date.UTC(1970, 0);

/** Days over fifty years; every tenth lasts some of them. */
function eventsOf(count: number): { id: string; when: string; title: string; group: string; importance: number }[] {
  const dateOf = (at: number) => new Date(start + Math.floor(at) * day).toISOString().slice(0, 10);
  return Array.from({ length: count }, (_, index) => {
    const at = (index * 7919) % 18_000;
    const end = index % 10 === 0 ? `/${dateOf(at + 40)}` : "";
    const importance = ((index * 31) % 1000) / 1000;
    return { id: `e${index}`, when: dateOf(at) + end, title: `Event ${index}`, group: `g${index % 3}`, importance };
  });
}

const many = eventsOf(100_000);

/** Days over fifty years in columns, without groups. */
function columns(count: number): object {
  const starts = Float64Array.from({ length: count }, (_, index) => start + ((index * 7919) % 18_000) * day);
  return { events: { start: starts, titles: (index: number) => `Event ${index}`, precision: "day" } };
}

let container: HTMLElement;
let view: TimelineView;

const whole = () => vi.waitFor(() => expect(view.progress).toBe(1), { timeout: 15_000, interval: 20 });
const svg = () => container.querySelector<SVGSVGElement>(":scope > svg")!;
const spot = () => container.querySelector<HTMLButtonElement>(".whenline-spot");
const status = () => container.querySelector(".whenline-search .whenline-status")!.textContent;
const storyStatus = () => container.querySelector(".whenline-story .whenline-status")!.textContent;
const compare = (a: string, b: string) =>
  a.slice(0, 10) < b.slice(0, 10) ? -1 : a.slice(0, 10) > b.slice(0, 10) ? 1 : 0;
const focused = () => document.activeElement?.getAttribute("data-event") ?? document.activeElement?.className ?? null;
const nodes = () => container.querySelectorAll("*").length;

async function mount(data: unknown, add: (view: TimelineView) => void = () => undefined): Promise<void> {
  container = newContainer(960);
  view = createTimeline(container, data);
  add(view);
  await whole();
  await vi.waitFor(() => expect(view.scene).not.toBeNull());
}

beforeEach(() => userEvent.unhover(document.body));
afterEach(() => view.destroy());

describe("100,000 events", () => {
  test("are drawn with less than 800 nodes at every zoom", async () => {
    await mount(many, (own) => void mountOverview(own));
    for (let length = 18_000 * day; length > day / 24; length /= 4) {
      view.zoomTo({ start: start + 9000 * day, end: start + 9000 * day + length }, { duration: 0 });
      await new Promise(requestAnimationFrame);
      expect(nodes()).toBeLessThan(800);
    }
    const { events, drawn, counted, outside, unknown } = view.scene!.counts;
    expect(drawn + counted + outside + unknown).toBe(events);
  });

  test("a press on what counts them shows more of what is there", async () => {
    await mount(many);
    const { extent } = view.viewport!;
    const strip = container.querySelector(".whenline-density")!.getBoundingClientRect();
    const click = { bubbles: true, clientX: strip.left + strip.width / 4, clientY: strip.bottom - 40 };
    svg().dispatchEvent(new MouseEvent("click", click));
    await vi.waitFor(() => {
      const now = view.viewport!.extent;
      expect((extent.end - extent.start) / (now.end - now.start)).toBeCloseTo(4);
    });
    const now = view.viewport!.extent;
    expect((start + 4500 * day - now.start) / (now.end - now.start)).toBeCloseTo(0.25, 1);
  });

  test("the arrows go from event to event in order of time, also to those that are only counted", async () => {
    await mount(many);
    const drawn = svg().querySelector<SVGElement>("[data-event]")!;
    drawn.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
    drawn.focus();
    await userEvent.keyboard("{Home}");
    const order = many.map((event, index) => ({ ...event, index }));
    order.sort((a, b) =>
      a.when.slice(0, 10) < b.when.slice(0, 10) ? -1 : a.when.slice(0, 10) > b.when.slice(0, 10) ? 1 : 0,
    );
    const first = order.filter(({ when }) => when.startsWith("1970-01-01")).map(({ title }) => title);
    await vi.waitFor(
      () => expect(spot()?.textContent ?? document.activeElement?.getAttribute("aria-label")).toContain("1 January"),
      { timeout: 15_000 },
    );
    const visited = new Set<string>();
    while (visited.size < first.length) {
      visited.add(document.activeElement!.getAttribute("aria-label")!.replace(/^.*?: /, ""));
      if (visited.size < first.length) await userEvent.keyboard("{ArrowRight}");
    }
    expect([...visited].sort()).toEqual([...first].sort());
    await userEvent.keyboard("{Enter}");
    expect(many.find(({ id }) => id === view.selected)?.title).toBe(
      document.activeElement!.getAttribute("aria-label")!.replace(/^.*?: /, ""),
    );
  });

  test("search finds them in slices, goes to a match that is only counted, and shows it", async () => {
    await mount(many, (own) => void mountSearch(own));
    await userEvent.type(container.querySelector("input")!, "event 9999");
    await vi.waitFor(() => expect(status()).toBe("11 matches"), { timeout: 15_000 });
    await userEvent.keyboard("{Enter}");
    expect([view.selected?.startsWith("e9999"), status()]).toEqual([true, "1 of 11"]);
    const title = many.find(({ id }) => id === view.selected)!.title;
    const drawn = svg().querySelector(`[data-event="${view.selected!}"]`);
    expect(drawn?.getAttribute("aria-label") ?? spot()?.getAttribute("aria-label")).toContain(title);
  });

  test("the card of one that is only counted stands beside it", async () => {
    await mount(many, (own) => void mountCard(own));
    const counted = many.find(({ id }) => container.querySelector(`[data-event="${id}"]`) === null)!;
    view.select(counted.id);
    const [card, own] = [".whenline-card", ".whenline-spot"].map((part) =>
      container.querySelector(part)!.getBoundingClientRect(),
    );
    const across = Math.max(0, own!.left - card!.right, card!.left - own!.right);
    const along = Math.max(0, own!.top - card!.bottom, card!.top - own!.bottom);
    expect([across < 30, along < 30, across + along > 0]).toEqual([true, true, true]);
  });

  test("the card of one that is only counted, opened by keyboard, takes the focus and gives it back", async () => {
    await mount(many, (own) => void mountCard(own));
    const drawn = svg().querySelector<SVGElement>("[data-event]")!;
    drawn.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
    drawn.focus();
    for (let step = 0; step < 40 && document.activeElement !== spot(); step++) await userEvent.keyboard("{ArrowRight}");
    const name = spot()!.getAttribute("aria-label")!;
    await userEvent.keyboard("{Enter}");
    expect(focused()).toContain("whenline-card");
    await userEvent.keyboard("{Escape}");
    expect([view.selected, document.activeElement!.getAttribute("aria-label")]).toEqual([null, name]);
  });

  test("the one that is come to by keys is in the page, where the drawing is higher than that", async () => {
    await mount(many);
    view.update(undefined, { orientation: "vertical" });
    await whole();
    container.style.padding = "1000px 0";
    const drawn = svg().querySelector<SVGElement>("[data-event]")!;
    drawn.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
    drawn.focus();
    for (let step = 0; step < 40 && document.activeElement !== spot(); step++) await userEvent.keyboard("{ArrowRight}");
    scrollTo(0, 0);
    await userEvent.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(spot());
    const { top, bottom } = spot()!.getBoundingClientRect();
    expect([top >= 0, bottom <= innerHeight]).toEqual([true, true]);
  });

  test("a story goes through them", async () => {
    await mount(many, (own) => void mountStory(own));
    const [previous, next] = container.querySelectorAll(".whenline-story button");
    await userEvent.click(next!);
    await userEvent.click(next!);
    await userEvent.click(previous!);
    await vi.waitFor(() => expect(storyStatus()).toBe("1 of 100,000"), { timeout: 15_000 });
  });

  test("a story, a table and where an event stands leave out what is hidden", async () => {
    await mount(many, (own) => [mountStory, mountTable].forEach((add) => void add(own)));
    view.update(undefined, { hiddenGroups: ["g0", "g2"] });
    await whole();
    const shown = many.filter(({ group }) => group === "g1").sort((a, b) => compare(a.when, b.when));
    const [previous, next] = container.querySelectorAll<HTMLButtonElement>(".whenline-story button");
    for (const button of [next, next, previous]) button!.click();
    await vi.waitFor(() => expect(storyStatus()).toBe(`1 of ${shown.length.toLocaleString("en")}`), {
      timeout: 15_000,
    });
    expect(many.find(({ id }) => id === view.selected)?.when).toBe(shown[0]!.when);
    container.querySelector("summary")!.click();
    await vi.waitFor(() =>
      expect(container.querySelector(".whenline-pages [role=status]")!.textContent).toBe("1 to 100 of 33,333"),
    );
    const dates = [...container.querySelectorAll<HTMLElement>(".whenline-rows [data-row]")].map(
      ({ dataset }) => many.find(({ id }) => id === dataset.row)!.when,
    );
    expect(dates).toEqual(shown.slice(0, 100).map(({ when }) => when));
  });
});

describe("while many events are read and planned", () => {
  test("progress is told, announced politely, and ends at 1", async () => {
    container = newContainer(960);
    // So many that no machine is done before it is worth a word.
    const starts = Float64Array.from({ length: 800_000 }, (_, index) => start + ((index * 7919) % 18_000) * day);
    view = createTimeline(container, {
      events: { start: starts, titles: (index: number) => `Event ${index}`, precision: "day" },
    });
    const told: number[] = [];
    view.on("progress", ({ progress }) => told.push(progress));
    expect([view.progress, view.scene, svg().isConnected]).toEqual([0, null, true]);
    await vi.waitFor(
      () => expect(container.querySelector(".whenline-progress [role=status]")?.textContent).toMatch(/800,000/),
      { timeout: 15_000, interval: 1 },
    );
    await whole();
    expect(told.length).toBeGreaterThan(3);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
    expect(told.at(-1)).toBe(1);
    expect(container.querySelector(".whenline-progress [role=status]")!.textContent).toBe("800,000 events are ready");
  });

  test("as a file while they are planned are whole, as they are when that is done", async () => {
    container = newContainer(960);
    view = createTimeline(container, many);
    await vi.waitFor(() => expect(view.scene).not.toBeNull(), { timeout: 15_000, interval: 1 });
    expect(view.progress).toBeLessThan(1);
    const before = view.toSvg();
    await whole();
    expect(view.toSvg()).toBe(before);
    expect(before.match(/whenline-event/g)!.length).toBeGreaterThan(30);
  });

  test("keys, a story and a table wait for their order, and nothing is lost of what was pressed meanwhile", async () => {
    container = newContainer(960);
    view = createTimeline(container, columns(400_000));
    for (const add of [mountStory, mountTable]) add(view);
    await vi.waitFor(() => expect(svg().querySelector("[data-event]")).not.toBeNull(), {
      timeout: 15_000,
      interval: 1,
    });
    const first = svg().querySelector<SVGElement>("[data-event]")!;
    first.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, pointerType: "mouse" }));
    first.setAttribute("tabindex", "0");
    first.focus();
    const press = (key: string) =>
      document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    for (const key of ["Home", "ArrowRight", "ArrowRight"]) press(key);
    const before = [focused(), first.getAttribute("aria-description")];
    container.querySelector("summary")!.click();
    expect(before).toEqual([first.getAttribute("data-event"), null]);
    await vi.waitFor(() => expect(document.activeElement?.getAttribute("aria-description")).toBe("3 of 400,000"), {
      timeout: 15_000,
    });
    await vi.waitFor(() => expect(container.querySelectorAll(".whenline-rows [data-row]")).toHaveLength(100));
    container.querySelectorAll<HTMLButtonElement>(".whenline-story button")[1]!.click();
    await vi.waitFor(() => expect(storyStatus()).toBe("1 of 400,000"));
    await whole();
  });

  test("what waits for the order of events that are gone is forgotten", async () => {
    container = newContainer(960);
    view = createTimeline(container, columns(200_000));
    mountStory(view);
    await vi.waitFor(() => expect(view.scene).not.toBeNull(), { timeout: 15_000, interval: 1 });
    container.querySelectorAll<HTMLButtonElement>(".whenline-story button")[1]!.click();
    expect(view.selected).toBeNull();
    view.update(many.slice(0, 10));
    await new Promise((done) => setTimeout(done, 500));
    expect([view.selected, storyStatus()]).toEqual([null, ""]);
  });

  test("of hidden groups go and come back, in columns too, without titles asked of all", async () => {
    let asked = 0;
    const titles = (index: number) => {
      asked++;
      return `Event ${index}`;
    };
    const starts = Float64Array.from({ length: 30_000 }, (_, index) => start + ((index * 7919) % 18_000) * day);
    const group = Uint8Array.from(starts, (_, index) => index % 3);
    await mount({ groups: ["a", "b", "c"], events: { start: starts, group, titles, precision: "day" } });
    const [all, before] = [view.scene!.counts.events, asked];
    view.update(undefined, { hiddenGroups: ["a", "b"] });
    await whole();
    await vi.waitFor(() => expect(view.scene!.counts.events).toBe(10_000), { timeout: 15_000 });
    view.update(undefined, { hiddenGroups: [] });
    await whole();
    await vi.waitFor(() => expect(view.scene!.counts.events).toBe(all), { timeout: 15_000 });
    expect(asked - before).toBeLessThan(3 * before);
  });

  test("what was drawn stays, and a new update ends the work on the last one", async () => {
    await mount(many.slice(0, 10));
    view.update(many);
    view.update([...many.slice(0, 20_000), { id: "new", when: "1999", title: "New" }]);
    expect(view.scene?.counts.events).toBe(10);
    await whole();
    await vi.waitFor(() => expect(view.scene?.counts.events).toBe(20_001));
    view.update(many);
    view.update(many.slice(0, 5));
    expect(view.scene?.counts.events).toBe(5);
    await new Promise((done) => setTimeout(done, 300));
    expect([view.progress, view.scene?.counts.events, view.timeline.events.length]).toEqual([1, 5, 5]);
  });

  test("an event selected before is still selected, one that is gone is not", async () => {
    await mount(many.slice(0, 10));
    view.select("e3");
    view.update(many.slice(0, 6000));
    await whole();
    expect(view.selected).toBe("e3");
    view.update(many.slice(10, 6010));
    await whole();
    expect(view.selected).toBeNull();
  });

  test("destroy ends it and leaves nothing", async () => {
    container = newContainer(960);
    view = createTimeline(container, many);
    mountSearch(view);
    mountOverview(view);
    await new Promise((done) => setTimeout(done, 100));
    view.destroy();
    expect(container.childNodes).toHaveLength(0);
    await new Promise((done) => setTimeout(done, 200));
    expect(container.childNodes).toHaveLength(0);
  });
});

test("an event that is added to 10,000 is drawn beside them", async () => {
  const data = eventsOf(10_000);
  await mount(data);
  view.update([...data, { id: "late", when: "1999-03-05", title: "One more" }]);
  await whole();
  await vi.waitFor(() => expect(view.scene?.counts.events).toBe(10_001));
});
