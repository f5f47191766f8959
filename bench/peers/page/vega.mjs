/** Vega with its SVG renderer; its `label` transform places the words. A step sets a signal. */
import { parse, View } from "vega";
import { specOf } from "./vegaSpec.mjs";

export const vega = {
  prepare: (events) => events.map((event) => ({ ...event })),
  async mount(container, events, window) {
    const view = new View(parse(specOf(events, window)), { container, renderer: "svg" });
    await view.runAsync();
    return view;
  },
  show: (view, window) => view.signal("window", window).runAsync(),
  labels: (container) =>
    [...container.querySelectorAll(".words text")]
      .filter((text) => text.getAttribute("opacity") !== "0")
      .map((text) => [text]),
};
