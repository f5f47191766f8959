/**
 * whenline as it is built, with its defaults: as wide as the others, as high as its words need.
 */
import { createTimeline } from "../../../dist/index.js";
import { inputOf } from "../inputOf.mjs";

const move = { duration: 0 };

export const whenline = {
  prepare: inputOf,
  mount(container, events) {
    container.style.height = "auto";
    return createTimeline(container, events);
  },
  show: (view, [start, end]) => view.zoomTo({ start, end }, move),
  labels: (container) =>
    [...container.querySelectorAll("g.whenline-event")]
      .map((group) => [...group.querySelectorAll("text")])
      .filter((texts) => texts.length > 0),
};
