import { userEvent } from "vitest/browser";
import { afterEach, describe, expect, test } from "vitest";
import { bindText, type TimelineView } from "../../../src/index.js";
import { emulate, frames, newContainer } from "../dom/page.js";
import { exampleOf } from "./examples.js";
import { mountAll } from "./mount.js";
import { around, pictureOf } from "./picture.js";

let view: TimelineView;
let container: HTMLElement;

function draw(): void {
  container = newContainer(900);
  view = mountAll(container, exampleOf("baku").data, { gaps: "keep" });
}

afterEach(async () => {
  view.destroy();
  await emulate();
});

const button = (name: string) =>
  [...container.querySelectorAll("button")].find(
    (each) => each.getAttribute("aria-label") === name || each.textContent === name,
  )!;

/** What a reader can do that moves something. */
const acts: Readonly<Record<string, () => unknown>> = {
  "zoom in": () => button("Zoom in").click(),
  later: () => button("Later").click(),
  "show all": () => button("Show all").click(),
  "the key +": () => {
    container.querySelector<SVGElement>("svg.whenline [data-event]")!.focus();
    return userEvent.keyboard("+");
  },
  "a double click": () =>
    container
      .querySelector("svg.whenline")!
      .dispatchEvent(new MouseEvent("dblclick", { bubbles: true, clientX: 400, clientY: 300 })),
  "the next of a story": () => [...container.querySelectorAll<HTMLElement>(".whenline-story button")].at(-1)!.click(),
  "a call": () => view.zoomTo("2014", { duration: 2000 }),
};

const state = () => new XMLSerializer().serializeToString(container);

describe("A11 readers who want less motion", () => {
  test.each(Object.keys(acts))("see %s end in one frame", async (name) => {
    await emulate({ "prefers-reduced-motion": "reduce" });
    draw();
    view.zoomBy(2, undefined, { duration: 0 });
    await frames();
    const before = state();
    await acts[name]?.();
    await frames(2);
    const after = state();
    expect(after).not.toBe(before);
    expect(document.getAnimations()).toEqual([]);
    for (let count = 0; count < 8; count++) {
      await frames(1);
      expect(drawing(state())).toBe(drawing(after));
    }
  });

  test("are not scrolled along smoothly", async () => {
    await emulate({ "prefers-reduced-motion": "reduce" });
    draw();
    const text = document.createElement("article");
    text.append("They met in Baku, in 2017.");
    document.body.append(text);
    view.update([{ id: "a", when: "2017", title: "A", sources: [{ quote: "met in Baku" }] }]);
    const scrolled: unknown[] = [];
    text.scrollIntoView = (how) => void scrolled.push(how);
    bindText(view, text).show("a");
    expect(scrolled).toEqual([{ block: "nearest" }]);
    for (const each of [container, ...container.querySelectorAll("*"), document.documentElement]) {
      expect(getComputedStyle(each).scrollBehavior).toBe("auto");
    }
  });
});

/** Without what is said once it rests. */
function drawing(markup: string): string {
  return markup.replace(/<span class="whenline-hidden-status"[^>]*>[^<]*/, "");
}

describe("A20 nothing flashes or starts by itself", () => {
  test("a timeline that is left alone stays as it is", async () => {
    draw();
    await frames();
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => void changes.push(...records));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    await new Promise((done) => setTimeout(done, 1200));
    observer.disconnect();
    expect(changes).toEqual([]);
    expect(document.getAnimations()).toEqual([]);
    expect(container.querySelectorAll("animate, animateTransform, animateMotion, set, video, audio")).toHaveLength(0);
  });

  test("while it zooms its light stays about the same, in all of it and in each part", async () => {
    draw();
    const [svg] = container.querySelectorAll("svg.whenline");
    const box = around(svg!);
    const lights: number[][] = [await lightsOf(box)];
    view.zoomTo("2014", { duration: 500 });
    while (lights.length < 12) lights.push(await lightsOf(box));
    expect(new Set(lights.map(String)).size).toBeGreaterThan(3);
    // A general flash is a pair of changes of a tenth of the most light, of a quarter of the picture or more.
    const swings = lights.slice(1).map((now, step) => {
      const before = lights[step] ?? [];
      return now.filter((light, at) => Math.abs(light - (before[at] ?? 0)) > 0.1).length / now.length;
    });
    expect(Math.max(...swings)).toBeLessThan(0.25);
  });
});

/** The relative light of the picture in each of 64 fields. */
async function lightsOf(box: Parameters<typeof pictureOf>[0]): Promise<number[]> {
  const picture = await pictureOf(box);
  const [width, height] = [(box.right - box.left) / 8, (box.bottom - box.top) / 8];
  return Array.from({ length: 64 }, (_, field) => {
    const [left, top] = [box.left + (field % 8) * width, box.top + Math.floor(field / 8) * height];
    let [sum, count] = [0, 0];
    for (let y = top; y < top + height; y += 2) {
      for (let x = left; x < left + width; x += 2) {
        sum += picture.data[picture.placeOf(x, y)] ?? 0;
        count++;
      }
    }
    return sum / count / 255;
  });
}
