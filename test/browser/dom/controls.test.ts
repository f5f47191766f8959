import { cdp, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  createTimeline,
  mountCard,
  mountControls,
  mountExport,
  mountFilter,
  mountLegend,
  mountOverview,
  mountSearch,
  mountStory,
  type EventColumns,
  type Part,
  type TimelineView,
} from "../../../src/index.js";
import { emulate, frames, newContainer } from "./page.js";

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
  /** It is also tried with 100,000 events in columns. */
  readonly columns?: boolean;
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
    columns: true,
  },
  {
    name: "mountSearch",
    mount: mountSearch,
    prepare: () => userEvent.fill(container.querySelector("input")!, "event 0"),
    target: () => named("Next match") ?? named("Next"),
    did: () => view.selected === "0",
    columns: true,
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
    name: "mountExport",
    mount: mountExport,
    target: () => find(".whenline-export-csv"),
    did: () => saved.length === 1,
    least: 0,
  },
];

const groups = [
  { id: "a", title: "Talks" },
  { id: "b", title: "Works" },
];

/** So many events of two groups, one after the other; very many of them in columns. */
function dataOf(count: number): unknown {
  const indices = Array.from({ length: count }, (_, index) => index);
  if (count <= 2000) {
    const event = (index: number) => ({
      id: String(index),
      when: String(1 + index).padStart(4, "0"),
      title: `Event ${index}`,
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

/** Where an element is pressed, in pixels of the page. */
function pointOf(element: Element, share = 0.5): { x: number; y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width * share, y: top + height / 2 };
}

/** A touch of the browser itself. */
async function touch(element: Element, share?: number): Promise<void> {
  element.scrollIntoView({ block: "center" });
  await frames();
  const { x, y } = pointOf(element, share);
  const frame = window.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0, width: innerWidth };
  const scale = frame.width / innerWidth;
  const session = cdp() as unknown as { send(method: string, parameters: object): Promise<unknown> };
  const touchPoints = [{ x: frame.left + x * scale, y: frame.top + y * scale }];
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints });
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

/** Comes by Tab from the top of the page, and presses a key. */
async function key(element: Element, pressed: string): Promise<void> {
  const goal = element.closest("[tabindex], button");
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
  await vi.waitFor(() => expect([view.progress, view.scene !== null]).toEqual([1, true]), { timeout: 15_000 });
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
  const counts = [0, 1, 8, 2000, ...(control.columns ? [100_000] : [])];

  test.each(counts.flatMap((count) => ways.map((way) => [count, ...way] as const)))(
    "%i events, by %s",
    async (count, _way, press) => {
      await open(count);
      const part = control.mount(view);
      await control.prepare?.();
      await frames();
      const target = control.target();
      const isOn = count >= (control.least ?? 1);
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
    expect(trace()).toEqual(before);
    expect(held).toBe(0);
    part.stop();
  });
});
