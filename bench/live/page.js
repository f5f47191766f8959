/** What `bench/live.mjs` runs in the browser: a timeline, or a hand-written drawing of as many nodes, taken through the same steps. */
import { createTimeline } from "../../src/index.ts";
import { mountOverview } from "../../src/dom/parts/mountOverview.ts";
import { mountSearch } from "../../src/dom/parts/mountSearch.ts";
import { createRandom } from "../peers/data.mjs";
import { eventsOf, span, words } from "./events.js";

const { WheelEvent, PointerEvent, PerformanceObserver, ResizeObserver, performance, requestAnimationFrame } = window;
const hour = 3_600_000;
const columnsFrom = 1_000_000;

/** The same kind of events in columns: what a page with a million would use. */
function columnsOf(count) {
  const random = createRandom(7);
  const bursts = Array.from({ length: 20 }, () => random());
  const [start, end, importance] = [0, 1, 2].map(() => new Float64Array(count));
  const group = new Uint8Array(count);
  for (let index = 0; index < count; index++) {
    const near = bursts[Math.floor(random() * bursts.length)] + (random() + random() + random() - 1.5) * 0.001;
    const share = Math.max(0, Math.min(0.99, random() < 0.6 ? near : random()));
    start[index] = span.start + share * (span.end - span.start);
    end[index] = random() < 0.3 ? start[index] + random() * 0.01 * (span.end - span.start) : NaN;
    importance[index] = random();
    group[index] = index % 3;
  }
  const word = (index) => words[Math.abs(Math.imul(index + 7, 2654435761) >> 8) % words.length];
  const titles = (index) => `${word(index)} ${word(index * 3 + 1)} ${word(index * 7 + 2)} ${String(index)}`;
  return {
    groups: ["group 0", "group 1", "group 2"],
    events: { start, end, importance, group, titles, precision: "day" },
  };
}

const steps = {
  "zoom in": { count: 25, act: (stage) => wheel(stage, -240) },
  "zoom out": { count: 25, act: (stage) => wheel(stage, 240) },
  drag: { count: 30, act: (stage, index) => drag(stage, index, 30) },
  resize: { count: 10, act: ({ container }, index) => (container.style.width = `${String(1190 - 10 * index)}px`) },
};

function wheel({ target }, deltaY) {
  const box = target.getBoundingClientRect();
  const at = { clientX: box.left + 400, clientY: box.top + 100, bubbles: true, cancelable: true };
  target.dispatchEvent(new WheelEvent("wheel", { ...at, deltaY, ctrlKey: true }));
}

function drag({ target }, index, last) {
  const at = { pointerId: 1, pointerType: "mouse", button: 0, clientY: 100, bubbles: true, clientX: 900 - index * 20 };
  target.setPointerCapture = () => undefined;
  if (index === 0) target.dispatchEvent(new PointerEvent("pointerdown", at));
  target.dispatchEvent(new PointerEvent("pointermove", at));
  if (index === last - 1) target.dispatchEvent(new PointerEvent("pointerup", at));
}

const frame = () => new Promise((done) => requestAnimationFrame(done));
const rest = async () => {
  for (let index = 0; index < 3; index++) await frame();
};

let stage = null;
let events = [];
const long = [];
new PerformanceObserver((list) => long.push(...list.getEntries())).observe({ type: "longtask" });

window.bench = {
  make: (count) => {
    events = count >= columnsFrom ? columnsOf(count) : eventsOf(count);
  },
  mount: async (adapter) => {
    long.length = 0;
    const container = document.querySelector("#box");
    // In a task of the page's own: those of the debugger are not told of as long.
    await frame();
    const before = performance.now();
    stage = adapters[adapter](container);
    const script = performance.now() - before;
    while (stage.view && stage.view.scene === null) await frame();
    const first = performance.now() - before;
    while (stage.view && stage.view.progress < 1) await frame();
    const whole = performance.now() - before;
    await rest();
    return { script, first, whole, ...told(container) };
  },
  run: async (name) => {
    long.length = 0;
    const { count, act } = steps[name];
    const times = [];
    for (let index = 0; index < count; index++) {
      act(stage, index);
      const now = await frame();
      times.push(now);
    }
    await frame();
    times.push(performance.now());
    const gaps = times.slice(1).map((time, index) => time - times[index]);
    gaps.sort((a, b) => a - b);
    return { p95: gaps[Math.floor(gaps.length * 0.95)], ...told(stage.container) };
  },
  halfway: async () => {
    if (stage.view)
      stage.view.zoomTo({ start: span.start + 6e11, end: span.start + 6e11 + 8760 * hour }, { duration: 0 });
    await rest();
  },
  append: async () => {
    if (!stage.view || !Array.isArray(events)) return "";
    await frame();
    const before = performance.now();
    events.push({ id: "late", when: "2001-01-01", title: "one more", group: "group 1", importance: 0.5 });
    long.length = 0;
    stage.view.update(events);
    const script = performance.now() - before;
    while (stage.view.progress < 1) await frame();
    const whole = performance.now() - before;
    await rest();
    return `${script.toFixed(1)} ms in the call, drawn after ${whole.toFixed(0)}, long tasks ${String(long.length)}`;
  },
  counts: () => stage.view?.scene?.counts,
};

function told(container) {
  const longest = Math.max(0, ...long.map(({ duration }) => duration));
  return { nodes: container.querySelectorAll("*").length, long: long.length, longest };
}

const adapters = {
  whenline: (container) => {
    const view = createTimeline(container, events);
    return { container, view, target: container.querySelector("svg") };
  },
  parts: (container) => {
    const view = createTimeline(container, events);
    mountOverview(view);
    mountSearch(view);
    return { container, view, target: container.querySelector("svg.whenline") };
  },
  /** A group, a mark and a text for each of at most 2,000 events, 300 of them with words; moved one by one. */
  "bare-svg": (container) => bare(container),
};

function bare(container) {
  const make = (name, attributes) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    return element;
  };
  const svg = make("svg", { width: 1200, height: 600, "font-family": "Arial", "font-size": 14 });
  const all = Array.isArray(events) ? events : eventsOf(10_000);
  const every = Math.max(1, all.length / 2000);
  const shown = Array.from({ length: Math.min(2000, all.length) }, (_, index) => all[Math.floor(index * every)]);
  const marks = shown.map(({ when, title }, index) => {
    const at = (Date.parse(when.slice(0, 10)) - span.start) / (span.end - span.start);
    const group = make("g", {});
    group.append(make("rect", { width: 6, height: 6, y: 20 + (index % 40) * 14, fill: "#456" }));
    if (index % 7 === 0) {
      const text = make("text", { y: 20 + (index % 40) * 14 });
      text.textContent = title;
      group.append(text);
    }
    svg.append(group);
    return { at, group };
  });
  let scale = 1200;
  let offset = 0;
  const draw = () => {
    for (const { at, group } of marks)
      group.setAttribute("transform", `translate(${(at * scale - offset).toFixed(1)} 0)`);
  };
  const zoom = (factor, x) => {
    offset = (offset + x) * factor - x;
    scale *= factor;
  };
  svg.addEventListener("wheel", (wheel) => {
    zoom(Math.exp(-wheel.deltaY * 0.0022), 400);
    draw();
  });
  let from = 0;
  svg.addEventListener("pointerdown", ({ clientX }) => (from = clientX));
  svg.addEventListener("pointermove", ({ clientX }) => {
    offset += from - clientX;
    from = clientX;
    draw();
  });
  new ResizeObserver(([entry]) => {
    scale = entry.contentRect.width;
    svg.setAttribute("width", String(scale));
    draw();
  }).observe(container);
  draw();
  container.append(svg);
  return { container, view: null, target: svg };
}
