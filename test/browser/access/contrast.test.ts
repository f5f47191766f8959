import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { TimelineView } from "../../../src/index.js";
import { emulate, frames } from "../dom/page.js";
import { exampleOf } from "./examples.js";
import { drawOn, themes } from "./drawOn.js";
import { withRules } from "./mount.js";
import { around, contrastOf, differences, over, pictureOf, readColor, strongPixels, type Picture } from "./picture.js";
import { setRoom } from "./room.js";

let view: TimelineView;
let container: HTMLElement;

beforeAll(() => setRoom({ width: 1000, height: 1400 }));
afterAll(() => setRoom());
afterEach(async () => {
  view.destroy();
  await emulate();
});

/** Whatever shows a text of its own: words of the drawing span by span, elements of parts. */
function textsIn(root: Element): Element[] {
  return [...root.querySelectorAll("svg text, svg tspan, .whenline-part *, .whenline-part")].filter((each) => {
    const hasOwn = [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    const { width, height } = each.getBoundingClientRect();
    return hasOwn && width > 1 && height > 1 && each.checkVisibility() && !each.closest("[aria-disabled=true]");
  });
}

/** The colour of a text, and how much of what lies beneath shines through. */
function inkOf(element: Element): ReturnType<typeof readColor> {
  const style = getComputedStyle(element);
  const { color, alpha } = readColor(element instanceof SVGElement ? style.fill : style.color);
  let through = alpha * (element instanceof SVGElement ? Number(style.fillOpacity) : 1);
  for (let each: Element | null = element; each; each = each.parentElement) {
    through *= Number(getComputedStyle(each).opacity);
  }
  return { color, alpha: through };
}

/** The least contrast of the ink of a text to what it lies on, wherever the picture shows it; 0 if nothing shows. */
function leastOf(element: Element, seen: Picture, bare: Picture): number {
  const ink = inkOf(element);
  let [least, count] = [Infinity, 0];
  differences(seen, bare, around(element), (_, ground) => {
    count++;
    least = Math.min(least, contrastOf(over(ground, ink), ground));
  });
  return count > 3 ? least : 0;
}

const hideTexts = `svg :is(text, tspan) { fill: transparent !important }
  .whenline-part, .whenline-part * { -webkit-text-fill-color: transparent !important }`;
const marked = ":is([data-event], .whenline-stack, .whenline-legend, .whenline-axis) > :is(circle, rect, path, line)";
const hideMarks = `${marked}:not(.whenline-hit) { visibility: hidden !important }`;
/** Lines that guide the eye, tints that say nothing alone, and what is no mark. */
const decoration = /grid|divider|band|paper|hit|hatch|tint/;

async function without(rules: string, scale?: 1 | 2): Promise<Picture> {
  const undo = withRules(rules);
  const picture = await pictureOf(around(container), scale);
  undo();
  return picture;
}

/** What a card lies on is not seen. */
function isCovered(element: Element): boolean {
  if (!element.closest("svg.whenline")) return false;
  const card = container.querySelector(".whenline-card")!.getBoundingClientRect();
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return left < card.right && right > card.left && top < card.bottom && bottom > card.top;
}

/** Words with less than what they need, each as a line. */
function faintTexts(seen: Picture, bare: Picture, least: number): string[] {
  return textsIn(container).flatMap((text) => {
    const isLarge = parseFloat(getComputedStyle(text).fontSize) >= 24;
    const needed = isLarge ? 3 : text.closest("svg.whenline") ? least : 4.5;
    const got = isCovered(text) ? needed : leastOf(text, seen, bare);
    return got >= needed - 0.05 ? [] : [`${got.toFixed(2)} ${text.outerHTML}`];
  });
}

describe.each(themes)("A3 in the theme %s, as drawn", (theme) => {
  test.each(["baku", "mercia", "lanes"])(
    "words have 4.5 to 1 and marks 3 to 1 against what lies under them: %s",
    async (name) => {
      ({ container, view } = await drawOn(exampleOf(name), theme));
      view.select(container.querySelector("[data-event]")!.getAttribute("data-event"));
      await frames();
      const seen = await pictureOf(around(container));
      const bare = await without(hideTexts);
      expect(textsIn(container).length).toBeGreaterThan(20);
      expect(faintTexts(seen, bare, theme === "contrast" ? 7 : 4.5)).toEqual([]);
      // On a fine screen: on a coarse one a line of one pixel may stand between two.
      const [fine, unmarked] = [await without(hideTexts, 2), await without(hideTexts + hideMarks, 2)];
      const marks = [...container.querySelectorAll(`svg.whenline ${marked}`)].filter(
        (each) => !decoration.test(each.getAttribute("class") ?? "") && !isCovered(each),
      );
      expect(marks.length).toBeGreaterThan(5);
      const faint = marks.filter((mark) => strongPixels(fine, unmarked, around(mark, 1)) === 0);
      expect(faint.map((mark) => mark.outerHTML)).toEqual([]);
    },
  );
});
