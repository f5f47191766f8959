/** Runs in the page: draws with one adapter, moves the window, and looks at what can be seen. */
import { domain, makeEvents, makeWindows } from "../data.mjs";
import { enclose, judge } from "./boxes.mjs";

const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));

/** Puts the steps of a measurement where the one who measures can call them, one after the other. */
export function expose(adapter) {
  const state = { input: null, handle: null };
  const container = document.querySelector("#box");
  const windows = makeWindows();
  const longTasks = [];
  const observer = new PerformanceObserver((list) => longTasks.push(...list.getEntries()));
  observer.observe({ entryTypes: ["longtask"] });

  const takeLongTasks = () => {
    longTasks.push(...observer.takeRecords());
    const found = longTasks.splice(0).map(({ duration }) => duration);
    return { count: found.length, worst: Math.max(0, ...found) };
  };

  globalThis.bench = {
    prepare(count) {
      state.count = count;
      state.input = adapter.prepare(makeEvents(count));
    },

    /** From the call to the second frame after it is there. */
    async first() {
      const begun = performance.now();
      state.handle = await adapter.mount(container, state.input, [domain.start, domain.end]);
      await frame();
      return (await frame()) - begun;
    },

    takeLongTasks,

    /** Frame after frame until all steps are done, or the time is up and one is. */
    async gesture(kind, limit) {
      if (!adapter.show) return null;
      takeLongTasks();
      const frames = [];
      const begun = await frame();
      let last = begun;
      for (const [step, window] of windows[kind].entries()) {
        await adapter.show(state.handle, window, { kind, step });
        const now = await frame();
        frames.push(now - last);
        last = now;
        if (now - begun > limit && frames.length >= 1) break;
      }
      await frame();
      return { frames, longTasks: takeLongTasks() };
    },

    nodes: () => container.querySelectorAll("*").length,

    /** In a fitted drawing. */
    labels() {
      const edge = container.getBoundingClientRect();
      const found = adapter.labels(container).flatMap((parts) => {
        const whole = enclose(parts.map(boxOf));
        const box = whole && enclose([clip(whole, parts[0], container)]);
        return box ? [{ box, isCut: isSmaller(box, whole) }] : [];
      });
      return judge(found, edge);
    },
  };
}

/** The box of the letters themselves, without the padding of what holds them; empty if nothing is shown. */
function boxOf(element) {
  const style = getComputedStyle(element);
  if (style.visibility === "hidden" || style.display === "none" || Number(style.opacity) === 0) return new DOMRect();
  if (element instanceof SVGElement) return element.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

/** What is left of a box within all that hides what flows over its edge, up to the container. */
function clip(box, element, container) {
  let { left, right, top, bottom } = box;
  for (let at = element; at !== container && at !== null; at = at.parentElement) {
    if (!(at instanceof HTMLElement) || getComputedStyle(at).overflow === "visible") continue;
    const edge = at.getBoundingClientRect();
    left = Math.max(left, edge.left);
    right = Math.min(right, edge.right);
    top = Math.max(top, edge.top);
    bottom = Math.min(bottom, edge.bottom);
  }
  return { left, right, top, bottom };
}

function isSmaller(box, whole) {
  return box.right - box.left < whole.right - whole.left - 1 || box.bottom - box.top < whole.bottom - whole.top - 1;
}
