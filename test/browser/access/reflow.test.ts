import { afterAll, afterEach, describe, expect, test } from "vitest";
import type { TimelineView } from "../../../src/index.js";
import { frames, newContainer } from "../dom/page.js";
import { exampleOf } from "./examples.js";
import { mountAll, withRules } from "./mount.js";
import { setRoom } from "./room.js";

let view: TimelineView;
let undo = (): void => undefined;

afterEach(() => {
  view.destroy();
  undo();
  undo = () => undefined;
});
afterAll(() => setRoom());

const drawn = ["baku", "mercia", "stacks", "furniture", "lanes", "arabic"];

async function draw(name: string, width: string): Promise<HTMLElement> {
  const container = newContainer();
  container.style.width = width;
  document.body.style.margin = "0";
  const { data, options } = exampleOf(name);
  view = mountAll(container, data, options);
  view.select(view.timeline.events[0]!.id);
  await frames();
  return container;
}

function textsIn(root: Element): Element[] {
  return [...root.querySelectorAll("svg text, .whenline-part *")].filter(
    (each) =>
      [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()) &&
      each.checkVisibility() &&
      each.getBoundingClientRect().width > 1,
  );
}

/** The size of a text on the screen: a drawing may be shown smaller than it is. */
function sizeOf(text: Element): number {
  const scale = text instanceof SVGGraphicsElement ? (text.getScreenCTM()?.a ?? 1) : 1;
  return parseFloat(getComputedStyle(text).fontSize) * scale;
}

/** Pairs of texts of a drawing that lie on each other. */
function overlaps(root: Element): string[] {
  const texts = [...root.querySelectorAll("svg.whenline text")].map((text) => ({
    words: text.textContent,
    box: text.getBoundingClientRect(),
  }));
  return texts.flatMap(({ words, box }, index) =>
    texts
      .slice(index + 1)
      .filter(
        (other) =>
          // Lines of a text may touch: what is tall of one letter reaches into the line above.
          Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 0.5 &&
          Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 4,
      )
      .map((other) => `${words} | ${other.words}`),
  );
}

/** Texts that leave the drawing, or are cut off by what they stand in. */
function clipped(root: Element): string[] {
  const { left, right } = root.querySelector("svg.whenline")!.getBoundingClientRect();
  const out = [...root.querySelectorAll("svg.whenline text")].filter((text) => {
    const box = text.getBoundingClientRect();
    return box.left < left - 0.5 || box.right > right + 0.5;
  });
  const cut = [...root.querySelectorAll<HTMLElement>(".whenline-part, .whenline-part *")].filter(
    (each) => each.clientWidth > 1 && each.scrollWidth > each.clientWidth + 1 && each.checkVisibility(),
  );
  return [...out, ...cut].map((each) => each.outerHTML.slice(0, 160));
}

describe("A9 at 320 by 256 pixels, which is 1,280 at 400 %", () => {
  test.each(drawn)(
    "nothing is wider than the page, no text smaller than 12 pixels, and time runs down: %s",
    async (name) => {
      await setRoom({ width: 320, height: 256 });
      const container = await draw(name, "100%");
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
      expect(container.querySelector("svg.whenline")!.getAttribute("data-time")).toBe("down");
      const small = textsIn(container).filter((text) => sizeOf(text) < 12);
      expect(small.map((text) => text.outerHTML)).toEqual([]);
      expect([overlaps(container), clipped(container)]).toEqual([[], []]);
    },
  );
});

const spacing = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-bottom: 2em !important }`;

describe.each([
  ["text of 200 %", "html { font-size: 32px !important }"],
  ["text spacing of WCAG 1.4.12", spacing],
])("A10 %s", (_, rules) => {
  test.each(drawn)("cuts no words off, and lays none on others: %s", async (name) => {
    await setRoom({ width: 1000, height: 600 });
    undo = withRules(rules);
    const container = await draw(name, "900px");
    expect([overlaps(container), clipped(container)]).toEqual([[], []]);
  });
});
