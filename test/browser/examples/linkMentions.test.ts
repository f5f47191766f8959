import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { createTimeline } from "whenline";
import { linkMentions } from "../../../examples/baku/linkMentions.js";
import { writeArticle } from "../../../examples/baku/writeArticle.js";

const events = [
  { id: "war", when: "2014", title: "War" },
  { id: "peace", when: "2016-05-01", title: "Peace" },
];

/** A drawing of two events beside an article of two sentences about them. */
function setUp() {
  const drawing = document.createElement("div");
  const article = document.createElement("div");
  document.body.append(drawing, article);
  writeArticle(
    article,
    ["War came. It stayed.", "Then there was peace."],
    [
      { event: "peace", group: "b", start: 22, end: 43 },
      { event: "war", group: "a", start: 0, end: 9 },
    ],
  );
  const view = createTimeline(drawing, events);
  const shown: (string | null)[] = [];
  const unlink = linkMentions({ drawing, article, view, onSelect: (id) => void shown.push(id) });
  return { drawing, article, view, shown, unlink };
}

let page: ReturnType<typeof setUp>;
beforeEach(() => void (page = setUp()));
afterEach(() => {
  page.view.destroy();
  document.body.replaceChildren();
});

function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`nothing at ${selector}`);
  return element;
}

const mention = (id: string): HTMLElement => find(`[data-mention=${id}]`);
const drawn = (id: string): HTMLElement => find(`[data-event=${id}][role=button]`);
const title = (id: string): HTMLElement => find(`[data-event=${id}] text`);

/** What is marked, each once: an event may be drawn in several groups. */
function marked(): string[] {
  const names = [...document.querySelectorAll("[data-marked]")].map((element) => {
    const event = element.getAttribute("data-event");
    return event === null ? `sentence ${String(element.getAttribute("data-mention"))}` : `event ${event}`;
  });
  return [...new Set(names)];
}

describe("writeArticle(host, paragraphs, mentions)", () => {
  test("writes the paragraphs, each mention as one button with its words", () => {
    const texts = [...page.article.querySelectorAll("p")].map(({ textContent }) => textContent);
    expect(texts).toEqual(["War came. It stayed.", "Then there was peace."]);
    expect(mention("war").textContent).toBe("War came.");
    expect(mention("peace").textContent).toBe("Then there was peace.");
    expect(mention("war").getAttribute("role")).toBe("button");
  });

  test("writes text as text", () => {
    const host = document.createElement("div");
    writeArticle(host, ["<b>Bold</b> & more"], [{ event: "a", group: "a", start: 0, end: 11 }]);
    expect(host.querySelector("b")).toBeNull();
    expect(host.textContent).toBe("<b>Bold</b> & more");
  });
});

describe("linkMentions({ drawing, article, view, onSelect })", () => {
  test("the pointer over an event marks its sentence, and no other", async () => {
    await userEvent.hover(title("war"));
    expect(marked()).toEqual(["event war", "sentence war"]);
    expect(page.drawing.hasAttribute("data-marking")).toBe(true);
    await userEvent.hover(title("peace"));
    expect(marked()).toEqual(["event peace", "sentence peace"]);
  });

  test("the pointer over a sentence marks its event, until it leaves", async () => {
    await userEvent.hover(mention("peace"));
    expect(marked()).toEqual(["event peace", "sentence peace"]);
    await userEvent.unhover(mention("peace"));
    expect(marked()).toEqual([]);
    expect(page.drawing.hasAttribute("data-marking")).toBe(false);
  });

  test("the keyboard goes through events, then sentences in the order of the article, and marks each", async () => {
    const before = document.createElement("button");
    document.body.prepend(before);
    before.focus();
    await userEvent.keyboard("{Tab}");
    expect(document.activeElement).toBe(drawn("war"));
    expect(marked()).toEqual(["event war", "sentence war"]);
    await userEvent.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(drawn("peace"));
    expect(marked()).toEqual(["event peace", "sentence peace"]);
    await userEvent.keyboard("{Tab}");
    expect(document.activeElement).toBe(mention("war"));
    expect(marked()).toEqual(["event war", "sentence war"]);
    await userEvent.keyboard("{Tab}");
    expect(marked()).toEqual(["event peace", "sentence peace"]);
  });

  test("a sentence that has the focus keeps its mark when the pointer leaves another", async () => {
    mention("war").focus();
    await userEvent.hover(mention("peace"));
    expect(marked()).toEqual(["event peace", "sentence peace"]);
    await userEvent.unhover(mention("peace"));
    expect(marked()).toEqual(["event war", "sentence war"]);
  });

  test.each(["{Enter}", " "])("the key %j on a sentence selects its event", async (key) => {
    mention("war").focus();
    await userEvent.keyboard(key);
    expect(page.view.selected).toBe("war");
    expect(page.shown.at(-1)).toBe("war");
    expect(mention("war").getAttribute("aria-pressed")).toBe("true");
  });

  test("a click on a sentence selects its event, one beside it nothing", async () => {
    await userEvent.click(mention("peace"));
    const [first] = page.article.querySelectorAll("p");
    await userEvent.click(first!, { position: { x: 500, y: 5 } });
    expect(page.view.selected).toBe("peace");
    expect(page.shown.every((id) => id === "peace")).toBe(true);
  });

  test("an event selected in the drawing presses its sentence and brings it into view", async () => {
    page.article.style.paddingTop = "3000px";
    const bottom = () => mention("war").getBoundingClientRect().bottom;
    expect(bottom()).toBeGreaterThan(window.innerHeight);
    await userEvent.click(title("peace"));
    await userEvent.click(title("war"));
    expect(mention("war").getAttribute("aria-pressed")).toBe("true");
    expect(mention("peace").getAttribute("aria-pressed")).toBe("false");
    await expect.poll(bottom).toBeLessThanOrEqual(window.innerHeight);
    await userEvent.keyboard("{Escape}");
    expect(mention("war").getAttribute("aria-pressed")).toBe("false");
    expect(page.shown).toEqual(["peace", "war", null]);
  });

  test("what it gives back leaves nothing behind", async () => {
    await userEvent.hover(title("war"));
    page.unlink();
    expect(marked()).toEqual([]);
    await userEvent.click(mention("peace"));
    await userEvent.click(title("war"));
    expect(marked()).toEqual([]);
    expect(page.shown).toEqual([]);
  });
});
