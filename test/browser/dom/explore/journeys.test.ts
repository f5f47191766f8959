import axe from "axe-core";
import { userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { article, paragraphs } from "../../../../examples/baku/article.js";
import { baku } from "../../../../examples/baku/data.js";
import {
  bindText,
  compareWhen,
  createTimeline,
  mountCard,
  mountControls,
  mountFilter,
  mountOverview,
  mountSearch,
  mountStory,
  type TimelineView,
} from "../../../../src/index.js";
import { elementOf, emulate, eventOf, frames, newContainer, swipeUp, touch } from "../page.js";

/** The founding example, with an address for the source of the Baku meeting. */
const data = {
  ...baku,
  events: baku.events.map((event) => ({
    ...event,
    sources: event.sources.map((source) => ({ ...source, url: "#whenline-source" })),
  })),
};

let container: HTMLElement;
let view: TimelineView;
let before: HTMLButtonElement;
let after: HTMLButtonElement;

function mount(width: number): void {
  container = newContainer(width);
  view = createTimeline(container, data);
  mountSearch(view);
  mountStory(view);
  mountCard(view);
  [before, after] = [document.createElement("button"), document.createElement("button")];
  for (const button of [before, after]) button.textContent = "outside";
  container.before(before);
  container.after(after);
}

beforeEach(() => userEvent.unhover(document.body));

afterEach(() => {
  view.destroy();
  history.replaceState(null, "", " ");
});

const card = () => container.querySelector<HTMLElement>(".whenline-card")!;
const title = () => card().querySelector("h2")?.textContent;
const focus = () => document.activeElement as HTMLElement;

/** Presses a key until something holds; fails if it never does. */
async function pressUntil(key: string, holds: () => boolean): Promise<void> {
  for (let count = 0; count < 30 && !holds(); count++) await userEvent.keyboard(key);
  expect(holds()).toBe(true);
}

describe("a reader of the founding example", () => {
  test("by keyboard alone: finds Baku, opens its card, follows its source, goes back one event, closes, leaves", async () => {
    mount(960);
    before.focus();
    await pressUntil("{Tab}", () => eventOf(focus()) !== null);
    await pressUntil("{ArrowRight}", () => eventOf(focus()) === "baku");
    await userEvent.keyboard("{Enter}");
    expect([title(), focus()]).toEqual(["Baku: Dunford and Gerasimov meet", card()]);
    await pressUntil("{Tab}", () => focus().tagName === "A");
    await userEvent.keyboard("{Enter}");
    expect(location.hash).toBe("#whenline-source");
    await userEvent.keyboard("{Escape}");
    expect([card().hidden, eventOf(focus())]).toEqual([true, "baku"]);
    await userEvent.keyboard("{ArrowLeft}{Enter}");
    expect([card().hidden, title() !== "Baku: Dunford and Gerasimov meet"]).toEqual([false, true]);
    await userEvent.keyboard("{Escape}");
    expect([card().hidden, view.selected]).toEqual([true, null]);
    await pressUntil("{Tab}", () => focus() === after);
    expect(container.contains(focus())).toBe(false);
  });

  test("by finger alone: the same on a narrow page, and scrolls away", async () => {
    mount(360);
    const below = document.createElement("p");
    below.style.height = "2000px";
    document.body.append(below);
    scrollTo(0, 0);
    await touch(elementOf(container, "baku").querySelector("text")!);
    expect([title(), card().hidden]).toEqual(["Baku: Dunford and Gerasimov meet", false]);
    const source = card().querySelector("a")!;
    expect(source.closest("li")!.textContent).toContain("Officers");
    await touch(source);
    await vi.waitFor(() => expect(location.hash).toBe("#whenline-source"));
    const order = [...view.timeline.events].sort((a, b) => compareWhen(a.when, b.when)).map(({ id }) => id);
    await touch([...container.querySelectorAll(".whenline-story button")][0]!);
    await vi.waitFor(() => expect(view.selected).toBe(order[order.indexOf("baku") - 1]));
    expect([card().hidden, title()]).toEqual([
      false,
      view.timeline.events.find(({ id }) => id === view.selected)!.title,
    ]);
    await touch(card().querySelector("button")!);
    await vi.waitFor(() => expect([card().hidden, view.selected]).toEqual([true, null]));
    container.scrollIntoView();
    const [at, extent] = [scrollY, view.viewport!.extent];
    await swipeUp(container.querySelector("svg.whenline")!, 250);
    await vi.waitFor(() => expect(scrollY).toBeGreaterThan(at + 100));
    expect(view.viewport!.extent).toEqual(extent);
    await vi.waitFor(async () => {
      const now = scrollY;
      await frames(6);
      expect(scrollY).toBe(now);
    });
    await touch(after);
    await vi.waitFor(() => expect(document.activeElement).toBe(after));
    below.remove();
    scrollTo(0, 0);
  });

  test("by search: Enter goes to the match and opens its card", async () => {
    mount(960);
    const field = container.querySelector("input")!;
    await userEvent.type(field, "DÚNFORD");
    expect(container.querySelector(".whenline-search .whenline-status")!.textContent).toBe("1 match");
    expect(elementOf(container, "crimea").getAttribute("data-light")).toBe("dim");
    await userEvent.keyboard("{Enter}");
    expect([title(), focus()]).toEqual(["Baku: Dunford and Gerasimov meet", field]);
    await userEvent.keyboard("{Escape}");
    expect(container.querySelectorAll("[data-light]")).toHaveLength(0);
  });
});

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
// Of the page around it; and one that joins the lines of a label in SVG without a space between them.
const others = ["landmark-one-main", "page-has-heading-one", "region", "label-content-name-mismatch", "heading-order"];
const many = Array.from({ length: 2000 }, (_, index) => ({
  id: String(index),
  when: String(1000 + (index % 900)),
  title: `Event ${index}`,
  group: `g${index % 3}`,
}));

describe("all parts together", () => {
  const counts: readonly (readonly [string, unknown])[] = [
    ["0 events", []],
    ["1 event", data.events.slice(0, 1)],
    ["8 events", data],
    ["2,000 events", many],
  ];

  test.each(counts)("axe finds no fault, targets are 24 pixels, nothing is wider than the page: %s", async (_, own) => {
    container = newContainer(320);
    view = createTimeline(container, own, { theme: "auto" });
    for (const add of [mountControls, mountSearch, mountFilter, mountOverview, mountStory, mountCard]) add(view);
    const [first] = (own as { events?: { id: string }[] }).events ?? (own as { id: string }[]);
    if (first) view.select(first.id);
    for (const media of [{}, { "prefers-color-scheme": "dark" }, { "forced-colors": "active" }]) {
      await emulate(media);
      const { violations } = await axe.run(container, {
        runOnly: tags,
        rules: {
          "target-size": { enabled: true },
          ...Object.fromEntries(others.map((id) => [id, { enabled: false }])),
        },
      });
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    }
    await emulate();
    for (const target of container.querySelectorAll(
      ".whenline-part:not(.whenline-outline) :is(button, input, a, [role=slider])",
    )) {
      if (!target.checkVisibility()) continue;
      const { width, height } = target.getBoundingClientRect();
      expect([target.outerHTML, width >= 24 && height >= 24]).toEqual([target.outerHTML, true]);
    }
    expect(container.scrollWidth).toBeLessThanOrEqual(320);
    expect(container.querySelectorAll("[style], [aria-hidden=true] :is(button, [tabindex])")).toHaveLength(0);
  });

  test("with the text tied, all of it goes without a trace", () => {
    container = newContainer(800);
    const text = document.createElement("article");
    text.append(...paragraphs);
    document.body.append(text);
    const [html, sheets] = [document.body.innerHTML, document.adoptedStyleSheets.length];
    view = createTimeline(container, data);
    for (const add of [mountControls, mountSearch, mountFilter, mountOverview, mountStory, mountCard]) add(view);
    bindText(view, text, { text: article });
    view.select("baku");
    view.destroy();
    expect(document.body.innerHTML.replace(' class=""', "")).toBe(html);
    expect(document.adoptedStyleSheets).toHaveLength(sheets);
  });
});
