import { userEvent } from "vitest/browser";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { TimelineView } from "../../../src/index.js";
import { emulate, frames } from "../dom/page.js";
import { drawOn, themes } from "./drawOn.js";
import { exampleOf } from "./examples.js";
import { targetsIn, withRules } from "./mount.js";
import { around, pictureOf, strongPixels, type Picture } from "./picture.js";
import { setRoom } from "./room.js";

let view: TimelineView;
let container: HTMLElement;
let undo: () => void;

beforeAll(async () => {
  await setRoom({ width: 1000, height: 1400 });
  // What lies under an open card is not seen.
  undo = withRules(".whenline-card { display: none !important }");
});
afterAll(async () => {
  undo();
  await setRoom();
});
afterEach(async () => {
  view.destroy();
  await emulate();
});

/** What a ring goes around: the words of an event, or without words all of it. */
function ringed(target: Element): Element {
  return target.querySelector(":scope > .whenline-hit") ?? target;
}

/** How many pixels around the edge of a target now differ by 3 to 1 from what they were, for each pixel of that edge. */
async function changeOf(target: Element, rest: Picture): Promise<number> {
  await frames(1);
  const box = around(ringed(target), 8);
  const { width, height } = ringed(target).getBoundingClientRect();
  return strongPixels(await pictureOf(box), rest, box) / (2 * (width + height));
}

/** One of each kind: those of one class, role and state look the same. */
function oneOfEach(targets: readonly Element[]): Element[] {
  const kindOf = (each: Element) => (each.cloneNode() as Element).outerHTML.replace(/ (aria-label|title)="[^"]*"/g, "");
  return [...new Map(targets.map((each) => [kindOf(each), each])).values()];
}

describe.each([...themes, "forced colours"] as const)("A3 A5 in %s, as drawn", (theme) => {
  test("the ring of whatever has focus is 2 pixels wide all around, and 3 to 1", async () => {
    ({ container, view } = await drawOn(exampleOf("mercia"), theme));
    const events = [...container.querySelectorAll("svg.whenline [data-event]")];
    const parts = oneOfEach([...container.querySelectorAll(".whenline-part")].flatMap((part) => targetsIn(part)));
    expect([events.length > 10, parts.length > 6]).toEqual([true, true]);
    const rest = await pictureOf(around(container));
    // As if a key had been pressed, so that focus is visible.
    await userEvent.keyboard("{Shift}");
    for (const target of [...parts, ...events]) {
      (target as HTMLElement).focus({ preventScroll: true });
      const change = await changeOf(target, rest);
      expect([target.outerHTML, change > 1.9]).toEqual([target.outerHTML, true]);
    }
  });

  test("what is selected has a frame, 3 to 1", async () => {
    ({ container, view } = await drawOn(exampleOf("baku"), theme));
    const rest = await pictureOf(around(container));
    for (const event of container.querySelectorAll("svg.whenline [data-event]")) {
      view.select(event.getAttribute("data-event"));
      const change = await changeOf(event, rest);
      expect([event.outerHTML, change > 0.9]).toEqual([event.outerHTML, true]);
    }
  });
});
