/**
 * TimelineJS without what it would load from elsewhere (its font). It has no window that can be set: in and out are its buttons,
 * each of which is the next of eleven steps, and aside is the next slide. Animations are as short as it lets them be.
 */
import { Timeline } from "@knight-lab/timelinejs";
import "@knight-lab/timelinejs/dist/css/timeline.css";

const dateOf = (instant) => {
  const date = new Date(instant);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

export const timelineJs = {
  prepare: (events) => ({
    events: events.map(({ id, start, end, title, group }) => ({
      unique_id: id,
      start_date: dateOf(start),
      ...(end === null ? {} : { end_date: dateOf(end) }),
      text: { headline: title },
      group,
    })),
  }),
  mount: (container, data) =>
    new Promise((resolve) => {
      const timeline = new Timeline(container, data, { font: null, duration: 1, script_path: "about:blank" });
      timeline.on("loaded", () => resolve(timeline));
    }),
  show(timeline, _window, { kind }) {
    if (kind === "in") timeline.zoomIn();
    else if (kind === "out") timeline.zoomOut();
    else timeline.goToNext();
  },
  labels: (container) => [...container.querySelectorAll(".tl-timemarker .tl-headline")].map((element) => [element]),
};
