import { afterAll, afterEach, describe, expect, test } from "vitest";
import type { TimelineView } from "../../../src/index.js";
import { frames, newContainer } from "../dom/page.js";
import { exampleOf } from "./examples.js";
import { mountAll, targetsIn } from "./mount.js";
import { setRoom } from "./room.js";

let view: TimelineView;

afterEach(() => view.destroy());
afterAll(() => setRoom());

const least = 24;

interface Target {
  readonly element: Element;
  readonly box: DOMRect;
}

/** Whether a circle of 24 pixels about a small target is clear of all other targets, and of such circles about small ones. */
function hasSpace({ element, box }: Target, all: readonly Target[]): boolean {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return all.every((other) => {
    if (other.element === element || other.element.contains(element) || element.contains(other.element)) return true;
    const { left, right, top, bottom } = other.box;
    if (isLarge(other)) {
      const [dx, dy] = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)];
      return Math.hypot(dx, dy) >= least / 2;
    }
    return Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y) >= least;
  });
}

function isLarge({ box }: Target): boolean {
  return box.width >= least && box.height >= least;
}

describe.each([320, 768, 1280])("A4 at %i pixels", (width) => {
  test.each(["baku", "mercia", "stacks", "furniture", "vertical", "universe", "arabic"])(
    "every target is 24 pixels wide and high, or has as much room: %s",
    async (name) => {
      await setRoom({ width, height: 600 });
      const container = newContainer(width);
      const { data, options } = exampleOf(name);
      view = mountAll(container, data, options);
      await frames(1);
      const targets = targetsIn(container).map((element) => ({ element, box: element.getBoundingClientRect() }));
      expect(targets.length).toBeGreaterThan(12);
      const small = targets.filter((target) => !isLarge(target) && !hasSpace(target, targets));
      expect(small.map(({ element, box }) => [element.outerHTML, box.width, box.height])).toEqual([]);
    },
  );
});
