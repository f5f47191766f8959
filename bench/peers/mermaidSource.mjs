import { isoDay } from "./data.mjs";

/** The events as a `timeline` of Mermaid, which keeps the order of its lines. */
export const sourceOf = (events) =>
  [
    "timeline",
    ...[...events].sort((a, b) => a.start - b.start).map(({ start, title }) => `  ${isoDay(start)} : ${title}`),
  ].join("\n");
