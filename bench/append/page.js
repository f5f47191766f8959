/** What `bench/append.mjs` runs in the browser: views that are kept up to date, and a hand-written drawing that is. */
import { createTimeline, readTimeline } from "library";
import { eventsOf, span } from "../live/events.js";

const { document, requestAnimationFrame } = window;
const frame = () => new Promise((done) => requestAnimationFrame(done));
/** Until all has been drawn, and the list for those who do not see it has followed. */
const rest = async () => {
  for (let index = 0; index < 3; index++) await frame();
  await new Promise((done) => window.setTimeout(done, 250));
  await frame();
};

let events = [];
let view = null;
let made = 0;

const day = 86_400_000;
const dateAt = (instant) => new Date(instant).toISOString().slice(0, 10);
const titled = (title, at, importance) => ({
  id: `new ${String(made)}`,
  when: dateAt(at),
  title: `${title} ${String(made++)}`,
  group: "group 1",
  importance,
});
/** One that has happened somewhere in between. */
const late = () => titled("one more", span.start + ((made * 977) % 17_000) * day, ((made * 37) % 100) / 100);
/** One that happens now, after all the others. */
const next = () => titled("news", span.end + made * day, 0.5);

function some(count) {
  const chosen = new Set();
  while (chosen.size < Math.min(count, events.length)) chosen.add((made++ * 7919) % events.length);
  return chosen;
}

/** Each changes `events`, and gives what the view is updated with. */
const ways = {
  again: () => (events = [...events, late()]),
  now: () => (events = [...events, next()]),
  read: () => readTimeline((events = [...events, late()])).timeline,
  spread: () => ({ ...view.timeline, events: [...view.timeline.events, late()] }),
  parsed: () => JSON.parse(JSON.stringify((events = [...events, late()]))),
};
for (const count of [1, 10, 100]) {
  ways[`change ${String(count)}`] = () => {
    const chosen = some(count);
    return (events = events.map((event, index) =>
      chosen.has(index) ? { ...event, title: `${event.title} ${String(made++)}` } : event,
    ));
  };
  ways[`remove ${String(count)}`] = () => {
    const chosen = some(count);
    return (events = events.filter((_, index) => !chosen.has(index)));
  };
}

window.bench = {
  make: async (count, kind) => {
    events = eventsOf(count);
    const container = document.querySelector("#box");
    if (kind === "floor") floor = createFloor(container);
    else view = createTimeline(container, events);
    while (view && view.progress < 1) await frame();
    await rest();
    return Object.keys(ways);
  },
  run: async (name) => {
    await frame();
    if (name === "floor") floor([...events, late()]);
    else if (name !== "idle") {
      view.update(ways[name]());
      while (view.progress < 1) await frame();
    }
    await rest();
  },
  view: () => view,
};

let floor = () => undefined;

/** Marks and labels that are moved to where the dates of events are. */
function createFloor(container) {
  const make = (name, attributes) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    return element;
  };
  const svg = make("svg", { width: 1200, height: 600, "font-family": "Arial", "font-size": 14 });
  const groups = [];
  const draw = (list) => {
    const starts = Float64Array.from(list, ({ when }) => Date.parse(when.slice(0, 10))).sort();
    const every = Math.max(1, list.length / 2000);
    for (let index = 0; index * every < list.length && index < 2000; index++) {
      const { title } = list[Math.floor(index * every)];
      const group = (groups[index] ??= svg.appendChild(make("g", {})));
      if (!group.firstChild) {
        group.append(make("rect", { width: 6, height: 6, y: 20 + (index % 40) * 14, fill: "#456" }));
        if (index % 7 === 0) group.append(make("text", { y: 20 + (index % 40) * 14 }));
      }
      const x = ((starts[Math.floor(index * every)] - span.start) / (starts.at(-1) - span.start)) * 1200;
      group.setAttribute("transform", `translate(${x.toFixed(1)} 0)`);
      if (index % 7 === 0) group.lastChild.textContent = title;
    }
  };
  draw(events);
  container.append(svg);
  return draw;
}
