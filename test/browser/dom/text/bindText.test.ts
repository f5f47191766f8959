import { userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { article, paragraphs } from "../../../../examples/baku/article.js";
import { baku } from "../../../../examples/baku/data.js";
import { createTimeline } from "../../../../src/dom/createTimeline.js";
import type { TimelineView } from "../../../../src/dom/timelineView.js";
import { mountCard } from "../../../../src/dom/parts/mountCard.js";
import { mountPassages } from "../../../../src/dom/parts/mountPassages.js";
import { mountSearch } from "../../../../src/dom/parts/mountSearch.js";
import { bindText, type TextBinding } from "../../../../src/dom/parts/bindText.js";
import { elementOf, frames, newContainer } from "../page.js";

let view: TimelineView;
let text: HTMLElement;
let binding: TextBinding;

beforeEach(async () => {
  await userEvent.unhover(document.body);
  const container = newContainer(700);
  text = document.createElement("article");
  text.append(...paragraphs.map((words) => Object.assign(document.createElement("p"), { textContent: words })));
  document.body.append(text);
  view = createTimeline(container, baku);
  binding = bindText(view, text, { text: article });
});

afterEach(() => {
  binding.stop();
  view.destroy();
  document.getSelection()?.removeAllRanges();
});

const shownIn = (look: string) =>
  [...((CSS.highlights.get(`whenline-${look}`) ?? []) as Iterable<Range>)].map((range) => range.toString());

/** The middle of the first line of some words. */
function pointOf(words: string): { x: number; y: number } {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = (walker.currentNode as Text).data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + words.length);
    const box = range.getClientRects()[0]!;
    const host = text.getBoundingClientRect();
    return { x: box.left + Math.min(box.width / 2, 40) - host.left, y: box.top + box.height / 2 - host.top };
  }
  throw new Error(`not in the text: ${words}`);
}

describe("bindText(view, element)", () => {
  test("ties every event of the article, and changes no element of it", () => {
    const before = paragraphs.map((words) => `<p>${words}</p>`).join("");
    expect([...binding.events].sort()).toEqual(baku.events.map(({ id }) => id).sort());
    expect(text.innerHTML).toBe(before);
    expect(shownIn("passages")).toHaveLength(8);
    expect(shownIn("passages")).toContain("In 2014 Russia annexed Crimea.");
  });

  test("pointing at a passage marks its event and dims the others, and back", async () => {
    await userEvent.hover(text, { position: pointOf("In 2014 Russia") });
    expect(elementOf(document, "crimea").getAttribute("data-light")).toBe("match");
    expect(elementOf(document, "phone").getAttribute("data-light")).toBe("dim");
    expect(shownIn("passage")).toEqual(["In 2014 Russia annexed Crimea."]);
    await userEvent.hover(text, { position: pointOf("What came between") });
    expect(document.querySelectorAll("[data-light]")).toHaveLength(0);
    expect(shownIn("passage")).toEqual([]);
  });

  test("pointing at an event, or focus by keyboard, marks its passage", async () => {
    await userEvent.hover(elementOf(document, "line").querySelector("text")!);
    expect(shownIn("passage")[0]).toMatch(/^There is also a permanent line/);
    await userEvent.unhover(document.body);
    expect(shownIn("passage")).toEqual([]);
    await userEvent.tab();
    expect(shownIn("passage")).toHaveLength(1);
  });

  test("a click on a passage selects its event; beside all passages it does nothing", async () => {
    await userEvent.click(text, { position: pointOf("In Brussels") });
    expect(view.selected).toBe("brussels");
    expect(shownIn("chosen-passage")[0]).toMatch(/^In Brussels on Thursday/);
    await userEvent.click(text, { position: pointOf("Put together") });
    expect(view.selected).toBe("brussels");
  });

  test("selected text and links in a passage stay the reader's", () => {
    document.getSelection()!.selectAllChildren(text.querySelector("p")!);
    text.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    expect(view.selected).toBeNull();
  });

  test("show(id) puts the page's selection on the passage", () => {
    binding.show("bonn");
    expect(document.getSelection()!.toString()).toMatch(/^At the meeting of G20/);
    binding.show("nothing");
    expect(document.getSelection()!.toString()).toMatch(/^At the meeting of G20/);
  });

  test("follows new data and a text that changes", async () => {
    view.update([{ id: "new", when: "2015", title: "New", sources: [{ quote: "the suspension" }] }]);
    await frames();
    expect(binding.events).toEqual(["new"]);
    text.querySelector("p")!.textContent = "Nothing.";
    text.append(Object.assign(document.createElement("p"), { textContent: "More of the suspension" }));
    await frames();
    expect(shownIn("passages").length).toBeGreaterThan(0);
    text.replaceChildren();
    await frames();
    expect([binding.events, shownIn("passages")]).toEqual([[], []]);
  });

  test("words of the drawing are none of the text's, wherever it stands", () => {
    binding.stop();
    const all = bindText(view, document.body);
    expect(all.events).toHaveLength(8);
    view.update([{ id: "t", when: "2015", title: "Only in the drawing", sources: [{ quote: "Only in the drawing" }] }]);
    expect(all.events).toEqual([]);
    all.stop();
  });

  test("two views share the page's highlights; the last to stop leaves none", () => {
    const other = newOther();
    const second = bindText(other, text);
    expect(shownIn("passages")).toHaveLength(9);
    second.stop();
    expect(shownIn("passages")).toHaveLength(8);
    view.destroy();
    expect([...CSS.highlights.keys()].filter((name) => name.startsWith("whenline"))).toEqual([]);
    other.destroy();
  });

  test("without highlights, boxes in a layer that takes no pointer", () => {
    binding.stop();
    const highlights = Object.getOwnPropertyDescriptor(CSS, "highlights")!;
    Object.defineProperty(CSS, "highlights", { value: undefined, configurable: true });
    try {
      binding = bindText(view, text);
      const layer = document.querySelector(".whenline-passage-layer")!;
      expect(layer.querySelectorAll("rect.whenline-passages").length).toBeGreaterThanOrEqual(8);
      expect(getComputedStyle(layer).pointerEvents).toBe("none");
      view.select("crimea");
      expect(layer.querySelectorAll("rect.whenline-chosen-passage").length).toBeGreaterThan(0);
      binding.stop();
      expect(document.querySelector(".whenline-passage-layer")).toBeNull();
    } finally {
      Object.defineProperty(CSS, "highlights", highlights);
    }
  });

  test("what is searched for is marked in the text too, apart from what is pointed at, and is there again after that", async () => {
    const search = mountSearch(view);
    await userEvent.type(document.querySelector(".whenline-query")!, "Crimea");
    expect(shownIn("match")).toContain("In 2014 Russia annexed Crimea.");
    const found = shownIn("match");
    await userEvent.hover(text, { position: pointOf("There is also a permanent") });
    expect(shownIn("passage")[0]).toMatch(/^There is also a permanent line/);
    expect(elementOf(document, "crimea").getAttribute("data-light")).toBe("dim");
    await userEvent.hover(text, { position: pointOf("What came between") });
    expect([shownIn("match"), shownIn("passage")]).toEqual([found, []]);
    expect(elementOf(document, "crimea").getAttribute("data-light")).toBe("match");
    search.stop();
    expect(shownIn("match")).toEqual([]);
    expect(document.querySelectorAll("[data-light]")).toHaveLength(0);
  });

  test("by keyboard from a card: its passage comes into view and is what the page's selection holds", async () => {
    const card = mountCard(view);
    elementOf(document, "phone").focus();
    await userEvent.keyboard("{Enter}");
    const button = [...document.querySelectorAll(".whenline-card button")].at(-1)!;
    expect(button.textContent).toBe("Show in the text");
    await userEvent.keyboard("{Shift>}{Tab}{/Shift}");
    (button as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    expect(document.getSelection()!.toString()).toMatch(/^The military leaders have kept in contact/);
    expect(document.activeElement).toBe(button);
    view.update([{ id: "phone", when: "2014", title: "Calls" }]);
    expect(document.querySelectorAll(".whenline-card button")).toHaveLength(1);
    card.stop();
  });

  test("mountPassages(view) goes from passage to passage by keyboard, and to the event", async () => {
    const passages = mountPassages(view);
    const bar = document.querySelector<HTMLElement>(".whenline-passages-bar")!;
    const buttons = [...bar.querySelectorAll("button")];
    const [previous, next] = [buttons[0]!, buttons[1]!];
    expect(buttons.map((each) => each.getAttribute("aria-disabled"))).toEqual(["false", "false", "true"]);
    next.focus();
    await userEvent.keyboard("{Enter}{Enter}");
    expect(bar.querySelector("[role=status]")!.textContent).toMatch(/^2 of 8: The two top officers had last met/);
    expect(shownIn("passage")[0]).toMatch(/^The two top officers/);
    expect(elementOf(document, "dempsey").getAttribute("data-light")).toBe("match");
    await userEvent.keyboard("{Tab}{Enter}");
    expect(view.selected).toBe("dempsey");
    await userEvent.keyboard("{Shift>}{Tab}{Tab}{/Shift}{Enter}{Enter}");
    expect(bar.querySelector("[role=status]")!.textContent).toMatch(/^1 of 8/);
    expect(previous.getAttribute("aria-disabled")).toBe("true");
    await userEvent.keyboard("{Shift>}{Tab}{/Shift}");
    expect([document.querySelectorAll("[data-light]").length, shownIn("passage")]).toEqual([0, []]);
    expect(text.querySelectorAll("*")).toHaveLength(paragraphs.length);
    passages.stop();
    binding.stop();
    expect(() => mountPassages(view)).toThrow(expect.objectContaining({ code: "no-text" }) as Error);
    expect(document.querySelector(".whenline-passages-bar")).toBeNull();
  });

  test("mountPassages(view) brings the event into the page, wherever the drawing stands", async () => {
    mountPassages(view);
    const bar = document.querySelector<HTMLElement>(".whenline-passages-bar")!;
    bar.style.marginTop = "2000px";
    const [, next, show] = bar.querySelectorAll("button");
    await userEvent.click(next!);
    await userEvent.click(show!);
    const { top, bottom } = elementOf(document, view.selected!).getBoundingClientRect();
    expect([bottom > 0, top < innerHeight]).toEqual([true, true]);
  });

  test("says what is wrong", () => {
    expect(() => bindText({} as TimelineView, text)).toThrow(/invalid view/);
    expect(() => bindText(view, null as unknown as Element)).toThrow("invalid element: null; expected an Element");
    expect(() => bindText(view, text, { text: 3 as unknown as string })).toThrow("invalid text: 3; expected a string");
  });
});

function newOther(): TimelineView {
  const container = document.createElement("div");
  document.body.append(container);
  return createTimeline(container, [{ id: "x", when: "2014", title: "X", sources: [{ quote: "Crimea" }] }]);
}
