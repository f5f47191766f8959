import { zhCN } from "date-fns/locale/zh-CN";
import { userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { baku } from "../../../../examples/baku/data.js";
import { createTimeline } from "../../../../src/dom/createTimeline.js";
import { mountCard } from "../../../../src/dom/parts/mountCard.js";
import { mountSearch } from "../../../../src/dom/parts/mountSearch.js";
import { mountStory } from "../../../../src/dom/parts/mountStory.js";
import type { Part } from "../../../../src/dom/parts/part.js";
import type { TimelineView } from "../../../../src/dom/timelineView.js";
import { elementOf, eventOf, frames, newContainer } from "../page.js";

let container: HTMLElement;
let view: TimelineView;
let part: Part;
const told: (string | null)[] = [];

beforeEach(async () => {
  await userEvent.unhover(document.body);
  container = newContainer(960);
  view = createTimeline(container, baku);
  part = mountCard(view);
  told.length = 0;
  view.on("select", ({ event }) => told.push(event?.id ?? null));
});

afterEach(() => {
  part.stop();
  view.destroy();
});

const card = () => container.querySelector<HTMLElement>(".whenline-card")!;
const said = (name: string) => card().querySelector(`.whenline-card-${name}`)?.textContent;
const status = () => container.querySelector(".whenline-hidden-status")!.textContent;

describe("mountCard(view)", () => {
  test("says what is known, the date no finer", () => {
    view.select("crimea");
    expect([card().hidden, said("date"), said("title")]).toEqual([false, "2014", "Russia annexes Crimea"]);
    expect(said("quote")).toBe("In 2014 Russia annexed Crimea.");
    expect(said("name")).toMatch(/^Officers meet in Baku.*, The Whenline Courier, 16 February 2017$/);
    view.select("baku");
    expect([said("date"), said("place")]).toEqual(["16 February 2017", "Baku"]);
    expect(card().querySelectorAll("h2")).toHaveLength(1);
    view.select(null);
    expect(card().hidden).toBe(true);
  });

  test.each(baku.events.map(({ id }) => id))("stands inside the view, not over what it speaks of: %s", (id) => {
    view.select(id);
    const [box, around] = [card().getBoundingClientRect(), container.getBoundingClientRect()];
    const dot = elementOf(container, id).closest(".whenline-stack")?.querySelector("circle");
    const mark = (dot ?? elementOf(container, id)).getBoundingClientRect();
    const isApart =
      box.bottom <= mark.top || box.top >= mark.bottom || box.right <= mark.left || box.left >= mark.right;
    // A bar as long as the drawing has room neither above nor beneath it.
    expect(isApart || mark.width > 300).toBe(true);
    expect(box.left >= around.left && box.right <= around.right && box.top >= around.top).toBe(true);
    expect(card().hasAttribute("style")).toBe(false);
  });

  test("stands in the part of the drawing that is seen", () => {
    container.style.marginTop = `${String(innerHeight - 380)}px`;
    container.style.marginBottom = "2000px";
    let count = 0;
    for (const { id } of baku.events) {
      view.select(id);
      const { top, height } = card().getBoundingClientRect();
      const room = innerHeight - container.querySelector("svg")!.getBoundingClientRect().top;
      if (height + 8 > room) continue;
      count++;
      expect(top + height).toBeLessThanOrEqual(innerHeight);
    }
    expect(count).toBeGreaterThan(3);
    view.select(null);
    scrollTo(0, 0);
  });

  test("stands in what is seen of a box that scrolls, in a shadow tree, too", () => {
    const host = document.createElement("div");
    host.style.cssText = "width:600px;height:320px;overflow:auto";
    document.body.replaceChildren(host);
    view.destroy();
    host.attachShadow({ mode: "open" }).append(container);
    view = createTimeline(container, baku);
    part = mountCard(view);
    host.scrollTo(180, 0);
    const seen = host.getBoundingClientRect();
    for (const id of ["crimea", "baku"]) {
      view.select(id);
      const box = card().getBoundingClientRect();
      expect([id, box.left > seen.left, box.right < seen.right, box.bottom < seen.bottom]).toEqual([
        id,
        true,
        true,
        true,
      ]);
    }
  });

  test("goes along when what stands over the drawing comes and goes", async () => {
    view.select("dempsey");
    const apart = () => {
      const mark = elementOf(container, "dempsey").getBoundingClientRect();
      return Math.round(card().getBoundingClientRect().top - mark.top);
    };
    const before = apart();
    const above = document.createElement("div");
    above.style.height = "60px";
    container.prepend(above);
    await frames();
    expect(apart()).toBe(before);
  });

  test("opened by keyboard it takes the focus and gives it back; the selection is told", async () => {
    await userEvent.tab();
    const id = eventOf(document.activeElement);
    await userEvent.keyboard("{Enter}");
    expect(document.activeElement).toBe(card());
    expect(card().getAttribute("aria-label")).toMatch(/^A line keeps .*: by 16 February 2017, still going on$/);
    expect(status()).toBe("");
    await userEvent.keyboard("{Escape}");
    expect([card().hidden, eventOf(document.activeElement), told]).toEqual([true, id, [id, null]]);
  });

  test("opened by pointer it takes no focus and is read out in one sentence", async () => {
    await userEvent.click(elementOf(container, "crimea").querySelector("text")!);
    expect(card().contains(document.activeElement)).toBe(false);
    expect(status()).toBe("Russia annexes Crimea: some time in 2014");
    await userEvent.click(card().querySelector("button")!);
    expect([card().hidden, status(), told]).toEqual([true, "", ["crimea", null]]);
    expect(eventOf(document.activeElement)).toBe("crimea");
  });

  test("is closed by Escape from what stands around the drawing, too, which keeps the focus", async () => {
    mountStory(view);
    mountSearch(view);
    const [, next] = container.querySelectorAll<HTMLElement>(".whenline-story button");
    next!.focus();
    await userEvent.keyboard("{Enter}");
    expect([card().hidden, document.activeElement]).toEqual([false, next]);
    await userEvent.keyboard("{Escape}");
    expect([card().hidden, view.selected, document.activeElement]).toEqual([true, null, next]);
    // A search clears its words first.
    await userEvent.type(container.querySelector("input")!, "baku");
    await userEvent.keyboard("{Enter}");
    expect(card().hidden).toBe(false);
    await userEvent.keyboard("{Escape}");
    expect([card().hidden, container.querySelector("input")!.value]).toEqual([false, ""]);
    await userEvent.keyboard("{Escape}");
    expect(card().hidden).toBe(true);
  });

  test("is closed by Escape from the page where nothing has the focus, and left alone by other fields", async () => {
    const field = document.body.appendChild(document.createElement("input"));
    view.select("crimea");
    field.focus();
    await userEvent.keyboard("{Escape}");
    expect(card().hidden).toBe(false);
    field.blur();
    await userEvent.keyboard("{Escape}");
    expect([card().hidden, view.selected]).toEqual([true, null]);
  });

  test("of an event that is out of the page leads to it; of one that is seen it does not", async () => {
    const lead = () =>
      [...card().querySelectorAll("button")].find(({ textContent }) => textContent === "Show the event");
    const years = Array.from({ length: 40 }, (_, index) => ({ when: String(1950 + index), title: `Year ${index}` }));
    view.update(years, { width: 320, orientation: "vertical" });
    container.style.paddingBottom = "2000px";
    scrollTo(0, 0);
    const [first] = container.querySelectorAll("svg.whenline [data-event]");
    view.select(eventOf(first));
    expect(lead()).toBeUndefined();
    scrollTo(0, first!.getBoundingClientRect().bottom + 20);
    await frames();
    view.select(null);
    view.select(eventOf(first));
    const isSeen = (element: Element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    };
    expect([isSeen(first!), isSeen(card())]).toEqual([false, true]);
    await userEvent.click(lead()!);
    expect([isSeen(first!), isSeen(card()), lead(), document.activeElement]).toEqual([true, true, undefined, card()]);
  });

  test("stays while the pointer is on it, and follows new data", async () => {
    await userEvent.click(elementOf(container, "crimea").querySelector("text")!);
    await userEvent.hover(card());
    expect(card().hidden).toBe(false);
    view.update([{ id: "crimea", when: "2014-03", title: "Crimea" }]);
    await frames();
    expect([said("date"), said("title")]).toEqual(["March 2014", "Crimea"]);
    view.update([{ id: "other", when: "2014-03", title: "Other" }]);
    expect(card().hidden).toBe(true);
  });

  test("who reads it stays where they are while other events come and go, and hears of it once", async () => {
    mountStory(view);
    const heard: string[] = [];
    const listening = new MutationObserver(() => heard.push(status()));
    listening.observe(container.querySelector(".whenline-hidden-status")!, { childList: true });
    const more = (count: number) => [...baku.events, ...Array.from({ length: count }, (_, year) => other(year))];
    const other = (year: number) => ({ id: `more-${String(year)}`, when: String(2018 + year), title: "Another" });
    view.select("crimea");
    const name = card().querySelector("h2")!;
    card().querySelector("button")!.focus();
    await frames();
    for (const count of [1, 2, 3]) {
      view.update(more(count));
      await frames();
    }
    expect(heard).toEqual([expect.stringMatching(/^Russia annexes Crimea: some time in 2014, \d+ of \d+$/)]);
    expect([card().querySelector("h2"), document.activeElement]).toEqual([name, card().querySelector("button")]);
    view.update(more(3).map((event) => (event.id === "crimea" ? { ...event, description: "New" } : event)));
    await frames();
    expect([said("description"), document.activeElement, heard.length]).toEqual(["New", card(), 1]);
    listening.disconnect();
  });

  test("pictures, links and other dates that sources give", async () => {
    const url = "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=";
    view.update([
      {
        id: "a",
        when: "1450~",
        title: "A map",
        url: "https://example.org/a",
        image: { url: "map.png", alt: "A map of the coast", credit: "Library" },
        claims: [{ when: "1455", source: { title: "Annals", url: "https://example.org/b" } }],
      },
      { id: "b", when: "1500", title: "B", image: { url, alt: "no" } },
    ]);
    view.select("a");
    const image = card().querySelector("img")!;
    expect([image.getAttribute("src"), image.alt, image.loading]).toEqual(["map.png", "A map of the coast", "lazy"]);
    expect(said("credit")).toBe("Library");
    expect([...card().querySelectorAll("a")].map((link) => [link.getAttribute("href"), link.textContent])).toEqual([
      ["https://example.org/a", "More"],
      ["https://example.org/b", "Annals"],
    ]);
    expect(said("claims")).toMatch(/1455/);
    view.update([{ id: "a", when: "1450", title: "A", sources: [{ title: "Ss", published: "2014-02" }] }], {
      locale: zhCN,
    });
    view.select(null);
    view.select("a");
    expect(said("name")).toBe("Ss，2014年2月");
    view.update([{ id: "b", when: "1500", title: "B", image: { url, alt: "no" } }], { locale: undefined });
    view.select("b");
    expect(card().querySelector("img")).toBeNull();
    await frames();
  });

  test("is as dark as the drawing that it lies on", async () => {
    view.select("baku");
    const paper = () => getComputedStyle(card()).backgroundColor;
    expect(paper()).toBe("rgb(255, 255, 255)");
    view.update(undefined, { theme: "dark" });
    await frames(2);
    expect(paper()).toBe("rgb(18, 18, 18)");
  });

  test("leads to the events that one is linked to, either way, but for those that are hidden", async () => {
    const linked = [
      { id: "a", when: "2001", title: "A war", links: [{ to: "b", label: "ends with" }, { to: "c" }, { to: "a" }] },
      { id: "b", when: "2005", title: "A treaty", group: "peace" },
      { id: "c", when: "2009", title: "A trial" },
    ];
    view.update(linked);
    const buttons = () => [...card().querySelectorAll<HTMLElement>(".whenline-card-links button")];
    const words = () => buttons().map(({ textContent }) => textContent);
    view.select("a");
    expect(words()).toEqual(["→ A treaty: ends with", "→ A trial"]);
    buttons()[0]!.focus();
    buttons()[0]!.click();
    expect([view.selected, told, words(), document.activeElement]).toEqual([
      "b",
      ["b"],
      ["← A war: ends with"],
      card(),
    ]);
    buttons()[0]!.click();
    view.update(undefined, { hiddenGroups: ["peace"] });
    await frames(2);
    expect([view.selected, words()]).toEqual(["a", ["→ A trial"]]);
    view.update(baku, { hiddenGroups: undefined });
    view.select("baku");
    expect(card().querySelector(".whenline-card-links")).toBeNull();
  });

  test("stop takes away all of it", () => {
    view.select("crimea");
    const sheets = document.adoptedStyleSheets.length;
    part.stop();
    expect(container.querySelector(".whenline-card, .whenline-hidden-status")).toBeNull();
    expect(container.className).toBe("");
    expect(document.adoptedStyleSheets.length).toBeLessThan(sheets);
  });
});
