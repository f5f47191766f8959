/**
 * whenline as it is built, with its defaults: as wide as the others, as high as its words need. From 100,000 events on they come in
 * columns, its documented way for very many. It draws what it has planned so far: the first paint is over when events are drawn.
 */
import { createTimeline } from "../../../dist/index.js";
import { columnsOf, inputOf } from "../inputOf.mjs";

const many = 100_000;
const move = { duration: 0 };
const isDrawn = (container) => container.querySelector(".whenline-event, .whenline-density") !== null;

export const whenline = {
  prepare: (events) => (events.length < many ? inputOf(events) : columnsOf(events)),
  async mount(container, data) {
    container.style.height = "auto";
    const view = createTimeline(container, data);
    while (!isDrawn(container)) await new Promise((resolve) => requestAnimationFrame(resolve));
    return view;
  },
  show: (view, [start, end]) => view.zoomTo({ start, end }, move),
  labels: (container) =>
    [...container.querySelectorAll("g.whenline-event")]
      .map((group) => [...group.querySelectorAll("text")])
      .filter((texts) => texts.length > 0),
};
