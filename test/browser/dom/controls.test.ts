import { userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  bindText,
  createTimeline,
  mountCard,
  mountControls,
  mountExport,
  mountFilter,
  mountLegend,
  mountOverview,
  mountPassages,
  mountSearch,
  mountStory,
  mountTable,
  type EventColumns,
  type Part,
  type TimelineView,
} from "../../../src/index.js";
import { emulate, frames, newContainer, touch } from "./page.js";

/** A control, and the one thing that it is there for. */
interface Control {
  readonly name: string;
  readonly mount: (view: TimelineView) => Part;
  /** What is done before, so that there is something to press. */
  readonly prepare?: () => unknown;
  /** What is pressed; null if it is not there. */
  readonly target: () => Element | null;
  /** The share of its width at which it is pressed. */
  readonly at?: number;
  /** What presses it by keys. */
  readonly keys?: readonly string[];
  readonly did: () => boolean;
  /** So many events give it something to do; one by default. */
  readonly least?: number;
  /** More events than this, in columns, have nothing for it. */
  readonly most?: number;
}

let container: HTMLDivElement;
let view: TimelineView;
let home = { start: 0, end: 0 };
const saved: string[] = [];

const find = (selector: string) => container.querySelector(selector);
const named = (name: string) =>
  [...container.querySelectorAll("button")].find(
    (each) => (each.getAttribute("aria-label") ?? each.textContent) === name,
  ) ?? null;
const extent = () => view.viewport?.extent ?? home;
const hasHidden = () => (view.options.hiddenGroups ?? []).length === 1;

const controls: readonly Control[] = [
  {
    name: "mountControls",
    mount: mountControls,
    target: () => named("Zoom in"),
    did: () => extent().end - extent().start < home.end - home.start,
  },
  {
    name: "mountOverview",
    mount: mountOverview,
    prepare: () => {
      view.zoomBy(4, undefined, { duration: 0 });
      home = extent();
    },
    target: () => find("[role=slider]"),
    at: 0.1,
    keys: ["{ArrowLeft}"],
    did: () => extent().start < home.start,
  },
  {
    name: "mountSearch",
    mount: mountSearch,
    prepare: () => userEvent.fill(container.querySelector("input")!, "event 0"),
    target: () => named("Next match") ?? named("Next"),
    did: () => view.selected === "0",
  },
  {
    name: "mountFilter",
    mount: mountFilter,
    target: () => find(".whenline-filter button"),
    did: hasHidden,
  },
  {
    name: "mountLegend",
    mount: mountLegend,
    target: () => find("[data-group]"),
    did: hasHidden,
    // One group alone has no legend.
    least: 2,
  },
  {
    name: "mountStory",
    mount: mountStory,
    target: () => named("Next"),
    did: () => view.selected === "0",
  },
  {
    name: "mountCard, opened",
    mount: mountCard,
    // Of many, the one that a reader has come to is the one that Tab comes to.
    prepare: () => find("[data-event]")?.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true })),
    target: () => find("[data-event][tabindex='0'] > .whenline-hit") ?? find("[data-event][tabindex='0']"),
    did: () => find(".whenline-card")?.checkVisibility() === true && view.selected !== null,
  },
  {
    name: "mountCard, closed",
    mount: mountCard,
    prepare: () => view.select(view.scene?.counts.events ? "0" : null),
    target: () => find(".whenline-card .whenline-close"),
    did: () => find(".whenline-card")?.checkVisibility() === false && view.selected === null,
  },
  {
    name: "mountTable, a title",
    mount: mountTable,
    prepare: () => find("summary")?.dispatchEvent(new MouseEvent("click")),
    target: () => find(".whenline-as-table td button"),
    did: () => view.selected === "0",
  },
  {
    name: "mountTable, opened",
    mount: mountTable,
    target: () => find(".whenline-as-table summary"),
    did: () => find(".whenline-as-table table") !== null,
    least: 0,
  },
  {
    name: "mountPassages",
    mount: (own) => {
      const text = bindText(own, article());
      const part = mountPassages(own);
      return { stop: () => [part, text].forEach((each) => each.stop()) };
    },
    target: () => named("Next passage"),
    did: () => find(".whenline-passage-words")?.textContent.includes("Event 0 of them") === true,
    // Events in columns have no sources.
    most: 8,
  },
  {
    name: "mountExport",
    mount: mountExport,
    target: () => find(".whenline-export-csv"),
    did: () => saved.length === 1,
    least: 0,
  },
];

/** A text that states the first event. */
function article(): HTMLElement {
  const text = document.createElement("p");
  text.append("This is Event 0 of them.");
  document.body.append(text);
  return text;
}

const groups = [
  { id: "a", title: "Talks" },
  { id: "b", title: "Works" },
];

/** So many events of two groups, one after the other; very many of them in columns. */
function dataOf(count: number): unknown {
  const indices = Array.from({ length: count }, (_, index) => index);
  if (count <= 8) {
    const event = (index: number) => ({
      id: String(index),
      when: String(1 + index).padStart(4, "0"),
      title: `Event ${index}`,
      sources: [{ quote: `Event ${index} of them` }],
    });
    return { groups, events: indices.map((index) => ({ ...event(index), group: index % 2 ? "b" : "a" })) };
  }
  const events: EventColumns = {
    start: Float64Array.from(indices, (index) => Date.UTC(1750, 0, 1 + index)),
    precision: "day",
    group: Uint8Array.from(indices, (index) => index % 2),
    titles: (index) => `Event ${index}`,
  };
  return { groups, events };
}

/** Comes by Tab from the top of the page, and presses a key. */
async function key(element: Element, pressed: string): Promise<void> {
  const goal = element.closest("[tabindex], button, summary");
  (document.activeElement as HTMLElement | null)?.blur();
  container.focus();
  for (let count = 0; count < 30 && document.activeElement !== goal; count++) await userEvent.tab();
  expect(document.activeElement).toBe(goal);
  await userEvent.keyboard(pressed);
}

type Way = readonly [name: string, press: (element: Element, control: Control) => Promise<void>];

const ways: readonly Way[] = [
  [
    "mouse",
    async (element, { at = 0.5 }) => {
      const { width, height } = element.getBoundingClientRect();
      // What is off is pressed all the same.
      await userEvent.click(element, { force: true, position: { x: width * at, y: height / 2 } });
    },
  ],
  ["Enter", (element, { keys = ["{Enter}"] }) => key(element, keys[0]!)],
  ["Space", (element, { keys = [" "] }) => key(element, keys[0]!)],
  ["touch", (element, { at }) => touch(element, at)],
];

async function open(count: number): Promise<void> {
  container = newContainer(900);
  container.tabIndex = -1;
  view = createTimeline(container, dataOf(count), { onProblem: (problem) => expect(problem).toBeUndefined() });
  const isWhole = () => [view.progress, view.scene !== null, count <= 200 || find(".whenline-outline") !== null];
  await vi.waitFor(() => expect(isWhole()).toEqual([1, true, true]), { timeout: 15_000 });
  home = extent();
}

beforeEach(async () => {
  saved.length = 0;
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  await userEvent.unhover(document.body);
  await emulate({ "prefers-reduced-motion": "reduce" });
});

afterEach(async () => {
  view.destroy();
  vi.restoreAllMocks();
  expect(container.childElementCount).toBe(0);
  await emulate();
});

describe.each(controls)("$name", (control) => {
  const counts = [0, 1, 8, 100_000];

  test.each(counts.flatMap((count) => ways.map((way) => [count, ...way] as const)))(
    "%i events, by %s",
    async (count, _way, press) => {
      await open(count);
      const part = control.mount(view);
      await control.prepare?.();
      await frames();
      const isOn = count >= (control.least ?? 1) && count <= (control.most ?? Infinity);
      // With other options many events are planned anew.
      if (isOn) await vi.waitFor(() => expect(control.target() === null).toBe(false), { timeout: 15_000 });
      const target = control.target();
      const isThere = target?.checkVisibility() === true;
      if (isOn) expect([isThere, target?.getAttribute("aria-disabled") ?? "false"]).toEqual([true, "false"]);
      else if (isThere) expect(target.getAttribute("aria-disabled")).toBe("true");
      if (isThere) await press(target, control);
      if (isOn) await vi.waitFor(() => expect(control.did()).toBe(true), { timeout: 5000 });
      else {
        await frames();
        expect([view.selected, extent()]).toEqual([null, home]);
      }
      part.stop();
      // The view itself says how far it is with many events, and tells them by groups and periods.
      const left = container.querySelectorAll(
        ".whenline-part:not(.whenline-progress, .whenline-outline), button:not(.whenline-outline *), [data-group], [data-light]",
      );
      expect([...left].map((each) => each.outerHTML)).toEqual([]);
    },
  );

  test.each(counts)("%i events: stop() leaves nothing", async (count) => {
    await open(count);
    container.focus();
    const trace = () => [container.outerHTML.replace(' class=""', ""), document.adoptedStyleSheets.length];
    const before = trace();
    const adds = vi.spyOn(EventTarget.prototype, "addEventListener");
    const removes = vi.spyOn(EventTarget.prototype, "removeEventListener");
    const part = control.mount(view);
    await frames();
    if (control.target()) expect(adds.mock.calls.length).toBeGreaterThan(0);
    part.stop();
    const held = adds.mock.calls.length - removes.mock.calls.length;
    await frames();
    await vi.waitFor(() => expect(trace().join() === before.join()).toBe(true), { timeout: 15_000 });
    expect(held).toBe(0);
    part.stop();
  });
});
