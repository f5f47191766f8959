/**
 * Mermaid's `timeline`, whose texts have a limit that is raised. It has no time axis (every date is as wide) and nothing moves, so
 * there are no steps.
 */
import mermaid from "mermaid";
import { sourceOf } from "../mermaidSource.mjs";

export const mermaidTimeline = {
  prepare: sourceOf,
  async mount(container, source) {
    mermaid.initialize({ startOnLoad: false, maxTextSize: 1e9 });
    container.innerHTML = (await mermaid.render("drawing", source)).svg;
  },
  labels: (container) => [...container.querySelectorAll(".eventWrapper text")].map((element) => [element]),
};
