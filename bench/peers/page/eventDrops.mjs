/**
 * event-drops: a line for each group, a drop for each start; it has no intervals and no words for events. Metaballs, a filter that
 * melts neighbours, are off: without them it is faster. It has no call that moves, so the steps are wheels and drags.
 */
import * as d3 from "d3/build/d3";
import eventDrops from "event-drops";
import "event-drops/dist/style.css";
import { groups } from "../data.mjs";

const middle = { bubbles: true, cancelable: true, view: window, clientX: 680, clientY: 300 };
/** What makes d3-zoom show this many times as much. */
const wheelFor = (factor) => -500 * Math.log2(factor);
const factors = { in: 1.25, out: 0.8 };

function drag(element, pixels) {
  const mouse = (target, type, clientX) => target.dispatchEvent(new MouseEvent(type, { ...middle, clientX }));
  mouse(element, "mousedown", middle.clientX);
  mouse(window, "mousemove", middle.clientX + pixels);
  mouse(window, "mouseup", middle.clientX + pixels);
}

export const eventDropsChart = {
  prepare: (events) =>
    groups.map((name) => ({
      name,
      data: events.filter(({ group }) => group === name).map(({ start, title }) => ({ date: new Date(start), title })),
    })),
  mount(container, data, [start, end]) {
    const chart = eventDrops({
      d3,
      metaballs: false,
      drop: { date: ({ date }) => date },
      line: { height: 180 },
      range: { start: new Date(start), end: new Date(end) },
    });
    d3.select(container).data([data]).call(chart);
    return container.querySelector("svg");
  },
  show(drawing, _window, { kind }) {
    if (kind === "pan") drag(drawing, -100);
    else drawing.dispatchEvent(new WheelEvent("wheel", { ...middle, deltaY: wheelFor(factors[kind]) }));
  },
  labels: () => [],
};
