/** Runs in the page of `bench/pauses.mjs`: very many events with all parts around them, or a drawing by hand. */
import {
  createTimeline,
  mountCard,
  mountControls,
  mountFilter,
  mountLegend,
  mountOverview,
  mountSearch,
  mountStory,
  mountTable,
} from "../../src/index.ts";
import { domain, makeEvents } from "../peers/data.mjs";
import { columnsOf, inputOf } from "../peers/inputOf.mjs";
import { bareSvg } from "../peers/page/bare.mjs";

const { PerformanceObserver, requestAnimationFrame, requestIdleCallback, setTimeout } = window;
const container = document.querySelector("#box");
const parts = {
  mountControls,
  mountSearch,
  mountFilter,
  mountLegend,
  mountCard,
  mountOverview,
  mountStory,
  mountTable,
};
const whole = [domain.start, domain.end];
const frame = () => new Promise((done) => requestAnimationFrame(done));

/** Tasks of 50 ms and more, as a page is told of them. */
const long = [];
const observer = new PerformanceObserver((list) => long.push(...list.getEntries()));
observer.observe({ type: "longtask" });

let view = null;
let drawing = null;

/** In a task of the page's own: one of the debugger's is not like what a page does. */
const inTask = (act) =>
  new Promise((done, fail) =>
    setTimeout(() => {
      try {
        act();
        done(frame().then(frame));
      } catch (error) {
        fail(error);
      }
    }, 0),
  );
const middle = () => view.timeline.events[view.timeline.events.length >> 1].id;

const shapes = {
  "titles in an array": columnsOf,
  "titles by a function": (events) => {
    const columns = columnsOf(events);
    const { titles } = columns.events;
    return { ...columns, events: { ...columns.events, titles: (index) => titles[index] } };
  },
  objects: inputOf,
  text: (events) => JSON.stringify(inputOf(events)),
};

window.pauses = {
  make: (count, shape, options = {}) => {
    window.pauses.data = shapes[shape](makeEvents(count));
    window.pauses.options = options;
  },
  mount: (names = Object.keys(parts)) =>
    inTask(() => {
      view = createTimeline(container, window.pauses.data, window.pauses.options);
      window.pauses.view = view;
      for (const name of names) parts[name](view);
    }),
  mountBare: (count) => {
    const events = bareSvg.prepare(makeEvents(count));
    return inTask(() => (drawing = bareSvg.mount(container, events, whole)));
  },
  showBare: (start, end) => inTask(() => bareSvg.show(drawing, [start, end])),
  /** Something done by a program, as a page would. */
  run: (name, ...args) => inTask(() => acts[name](...args)),
  long: () => {
    long.push(...observer.takeRecords());
    return long.splice(0).map(({ duration }) => duration);
  },
  /** Until nothing is planned, and the thread has been free for some frames. */
  settle: async () => {
    for (let calm = 0; calm < 3;) {
      await new Promise((done) => requestIdleCallback(done, { timeout: 2000 }));
      await frame();
      calm = view === null || view.progress === 1 ? calm + 1 : 0;
    }
  },
  progress: () => view?.progress ?? 1,
};

const acts = {
  toSvg: () => (window.pauses.length = view.toSvg().length),
  update: (options) => view.update(undefined, options),
  zoomTo: (start, end) => view.zoomTo({ start, end }, { duration: 0 }),
  fit: () => view.fit({ duration: 0 }),
  select: () => view.select(middle()),
  reveal: () => view.reveal(middle()),
  width: (pixels) => (container.style.width = `${pixels}px`),
  describe: () => (window.pauses.length = view.scene.description.length),
  state: () => (window.pauses.state = view.state),
  destroy: () => view.destroy(),
};
